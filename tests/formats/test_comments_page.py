"""Comments copied from a page: what is proposed, and what the user makes of it."""

from navigator.formats.pasted.comments_page import (
    Piece,
    Role,
    is_page_of_comments,
    pieces_of,
    threads_of_pieces,
)
from navigator.interview import Kind

PLAIN = """\
0:00 Начало
1:35 Клиенты
5:20 Деньги
Спасибо!
Какие KPI аккаунт-менеджера?
Самые распространённые: доход и рентабельность.
- NPS
- тендеры
Всё зависит от модели, см. https://example.org/kpi
Аккаунт должен быть стратегом или тактиком?
Больше тактиком, чем стратегом.
Ужас! Очень много слов!
Ирина, нам жаль, хотели донести максимально много.
"""
PAGE = """\
@vera-k
2 года назад
Какие KPI у аккаунт-менеджера?
И как их считают?

12
Ответить
1 ответ
@anna_host
1 год назад (изменено)
Доход и рентабельность.

3
Ответить
@oleg
5 months ago
Thanks, very useful!
Reply
"""


def test_a_plain_copy() -> None:
    threads = threads_of_pieces(pieces_of(PLAIN))
    asked = [(one.kind, one.comment.text, len(one.answers)) for one in threads]
    assert asked == [
        (Kind.PRAISE, "Спасибо!", 0),
        (Kind.QUESTION, "Какие KPI аккаунт-менеджера?", 1),
        (Kind.QUESTION, "Аккаунт должен быть стратегом или тактиком?", 1),
        (Kind.REMARK, "Ужас! Очень много слов!", 1),
    ]
    answer = threads[1].answers[0]
    assert answer.by_host
    assert answer.text.endswith("- тендеры\nВсё зависит от модели, см. https://example.org/kpi")


def test_a_page_with_names() -> None:
    threads = threads_of_pieces(pieces_of(PAGE))
    assert [(one.comment.author, one.kind) for one in threads] == [
        ("vera-k", Kind.QUESTION),
        ("oleg", Kind.PRAISE),
    ]
    assert threads[0].comment.text == "Какие KPI у аккаунт-менеджера?\nИ как их считают?"
    assert [(one.author, one.text) for one in threads[0].answers] == [
        ("anna_host", "Доход и рентабельность.")
    ]


def test_what_is_no_page_of_comments() -> None:
    description = "О видео\nПодписывайтесь\n0:00 Начало\n1:35 Клиенты\n5:20 Деньги\nКто мы?"
    assert not is_page_of_comments(pieces_of(description))
    assert is_page_of_comments(pieces_of(PLAIN))
    assert is_page_of_comments(pieces_of(PAGE))


def test_roles_join_and_split() -> None:
    pieces = (
        Piece("не первый", Role.CONTINUED),
        Piece("Вопрос?", Role.QUESTION),
        Piece("и ещё", Role.CONTINUED),
        Piece("Ответ", Role.ANSWER),
        Piece("дальше", Role.CONTINUED),
        Piece("реклама", Role.LEFT_OUT),
        Piece("Второй ответ", Role.ANSWER),
    )
    first, second = threads_of_pieces(pieces)
    assert first.comment.text == "не первый"
    assert second.comment.text == "Вопрос?\nи ещё"
    assert [one.text for one in second.answers] == ["Ответ\nдальше", "Второй ответ"]
    assert [one.id for one in second.comments] == ["comment-2", "comment-2.1", "comment-2.2"]
