from dataclasses import replace

from navigator.interview import Kind
from navigator.search.similar import Questions
from tests.builders import a_thread

OTHERS = (
    a_thread("tools", "Какими программами вы пользуетесь?"),
    a_thread("growth", "Как вырасти до руководителя отдела?"),
)


def test_questions_that_ask_the_same_are_one_group_with_the_answered_one_on_top() -> None:
    same = (
        a_thread("a", "Какая зарплата у аккаунт-менеджера?"),
        a_thread("b", "А какая зарплата у аккаунт менеджеров", "От тысячи."),
        a_thread("c", "Подскажите, какие зарплаты у аккаунт-менеджера?"),
    )
    assert Questions((*OTHERS, *same)).twins() == {"b": ("a", "c")}


def test_of_open_ones_the_most_liked_is_on_top() -> None:
    first, second = (a_thread(name, "Сколько стоит реклама в журнале?") for name in "ab")
    liked = replace(second, comment=replace(second.comment, likes=5))
    assert Questions((first, liked)).twins() == {"b": ("a",)}


def test_one_shared_word_is_not_the_same() -> None:
    assert not Questions((a_thread("a", "Зарплата?"), a_thread("b", "Зарплата!"))).twins()
    threads = (a_thread("a", "Какая зарплата у дизайнера?"), a_thread("b", "Зарплата менеджера"))
    assert not Questions((*OTHERS, *threads)).twins()


def test_praise_is_never_folded() -> None:
    text = "Отличное интересное интервью"
    assert not Questions(a_thread(name, text, kind=Kind.PRAISE) for name in "ab").twins()


def test_what_is_like_a_thread_comes_most_alike_first() -> None:
    questions = Questions(
        (
            a_thread("a", "Как составить смету на рекламу в журнале?"),
            a_thread("b", "Смета на рекламу в журнале: с чего начать?"),
            a_thread("c", "Где заказать рекламу для журнала о спорте и моде?"),
            *OTHERS,
        )
    )
    assert questions.like("a") == ["b", "c"]
    assert questions.like("tools") == []
