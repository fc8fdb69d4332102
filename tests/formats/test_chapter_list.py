"""Pasted lists: what is found in them, and what is refused though it is full of times."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.formats.pasted.chapter_list import Verdict, read_chapter_list
from navigator.formats.pasted.judgement import Refusal


def found(text: str, duration_ms: int | None = None) -> list[tuple[int, str]]:
    """Seconds and titles."""
    chapters = read_chapter_list(text, duration_ms).chapters
    return [(chapter.start_ms // 1000, chapter.title) for chapter in chapters]


def refusal(text: str) -> Refusal | None:
    read = read_chapter_list(text)
    assert not read.chapters
    return read.refusal


PLAIN = [(0, "Начало"), (95, "Клиенты"), (3723, "Деньги")]


@pytest.mark.parametrize(
    "text",
    [
        "0:00 Начало\n1:35 Клиенты\n1:02:03 Деньги",
        "00:00 - Начало\n01:35 - Клиенты\n01:02:03 - Деньги\n",
        "Начало 0:00\nКлиенты 1:35\nДеньги 1:02:03",
        "Начало — 0:00\r\nКлиенты — 1:35\r\nДеньги — 1:02:03",
        "[0:00] Начало\n[1:35] Клиенты\n[1:02:03] Деньги",
        "(0:00) Начало\n(1:35) Клиенты\n(1:02:03) Деньги",
        "• 0:00 Начало\n• 1:35 Клиенты\n• 1:02:03 Деньги",
        "1. 0:00 Начало\n2. 1:35 Клиенты\n3. 1:02:03 Деньги",
        "0:00 1. Начало\n1:35 2. Клиенты\n1:02:03 3. Деньги",
        "0:00 01 - Начало\n1:35 02 - Клиенты\n1:02:03 03 - Деньги",
        "0:00–1:35 Начало\n1:35-1:02:03 Клиенты\n1:02:03 — конец: Деньги",
        "0:00-1:34Начало\n1:35-1:02:00Клиенты\n1:02:03-1:05:00Деньги",
        "0:00\nНачало\n1:35\nКлиенты\n1:02:03\nДеньги",
        "**0:00** Начало\n**1:35** Клиенты\n**1:02:03** Деньги",
        "[0:00](https://x.org/w?t=0) Начало\n[1:35](https://x.org/w?t=95) Клиенты\n"
        "[1:02:03](https://x.org/w?t=3723s) Деньги",
        "0:00 Начало<br>1:35 Клиенты<br/>1:02:03 Деньги",
        "<li>0:00 Начало</li><li>1:35 Клиенты</li><li>1:02:03 Деньги</li>",
        "🔹0:00 Начало\n🔹1:35 Клиенты\n🔹1:02:03 Деньги",
        "➤ 0:00 → Начало\n➤ 1:35 → Клиенты\n➤ 1:02:03 → Деньги",
        "0：00 Начало\n1：35 Клиенты\n1：02：03 Деньги",
        "\ufeff0:00\u00a0Начало\n\u200b1:35 Клиенты\n1:02:03 Деньги",
        "Таймкоды: 0:00 Начало 1:35 Клиенты 1:02:03 Деньги",
        "## Таймкоды\n\n0:00 – Начало 1:35 – Клиенты 1:02:03 – Деньги",
        "| Время | Глава | Длина |\n|---|---|---|\n| 0:00 | Начало | 95 |\n| 1:35 | Клиенты | 9 |"
        "\n| 1:02:03 | Деньги | 5 |",
        "- time: 0:00\n  title: 'Начало'\n- time: 1:35\n  title: 'Клиенты'\n- time: 1:02:03\n"
        "  title: 'Деньги'",
        "0:00 Начало\nЧасть 2:\n1:35 Клиенты\n\nРеклама\n1:02:03 Деньги",
        "Длительность: 1:30:00\n\n## Начало (0:00)\n\n## Клиенты (1:35)\n\n## Деньги (1:02:03)",
        "0:00 Начало\n0:00\n1:35 Клиенты\n1:35\n1:02:03 Деньги\n1:02:03",
    ],
)
def test_a_list_in_any_style(text: str) -> None:
    assert found(text) == PLAIN


def test_a_list_need_not_start_at_zero() -> None:
    assert found("0:49 - Должность\n3:37 - Инструменты\n4:28 - Сторона") == [
        (49, "Должность"),
        (217, "Инструменты"),
        (268, "Сторона"),
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("1:35 «Кто мы?»", "«Кто мы?»"),
        ("1:35 Почему 2 + 2 = 5!", "Почему 2 + 2 = 5!"),
        ("1:35 Киевское сообщество", "Киевское сообщество"),
        ("1:35 Задание 5*", "Задание 5*"),
        ("1:35 *args и **kwargs", "*args и **kwargs"),
        ("1:35 開場：推理的定義", "開場：推理的定義"),
        ("1:35 #1 хит", "#1 хит"),
        ("1:35 C++ (часть 1)", "C++ (часть 1)"),
        ("1:35 См. [видео](https://example.org/a_b) и дальше", "См. видео и дальше"),
        ("(1:35) PM и его команда", "PM и его команда"),
        ("1:35 — [[заметки/клиент|Клиент]] и доход", "Клиент и доход"),
        ('1:35 упражнения"', "упражнения"),
        ("1:35 Tom &amp; Jerry", "Tom &amp; Jerry"),
        ("1:35 — ", ""),
    ],
)
def test_titles_keep_what_belongs_to_them(line: str, title: str) -> None:
    assert found(f"0:00 Начало\n{line}\n2:35 Дальше\n3:35 Конец")[1] == (95, title)


def test_the_note_behind_a_time_at_the_end_stays() -> None:
    text = "Tago Mago 0:00\nSuite-Pee 4:26 (Incomplete)\nHalleluhwah 11:20\nAumgn 29:50"
    assert found(text)[1] == (266, "Suite-Pee (Incomplete)")


def test_lines_that_were_broken_anew_are_read_together() -> None:
    text = (
        "Всё тут. Таймкоды: 0:00 Начало и знакомство 1:35\nКлиенты и их задачи 5:20 Деньги, доход "
        "и 7:40\nпремии 9:30 Рост по карьерной 11:20 лестнице и 12:00 конец"
    )
    assert [start for start, _title in found(text)] == [0, 95, 320, 460, 570, 680, 720]


def test_two_lines_in_the_wrong_order_are_put_right() -> None:
    text = "0:00 Начало\n5:10 Клиенты\n3:40 Деньги\n9:00 Конец"
    read = read_chapter_list(text)
    assert [chapter.start_ms for chapter in read.chapters] == [0, 220_000, 310_000, 540_000]
    assert any("in order" in note.told() for note in read.notes)


def test_seconds_above_59_carry_over_and_it_is_said() -> None:
    read = read_chapter_list("0:00 Начало\n00:49:60 Клиенты\n1:02:03 Деньги")
    assert read.chapters[1].start_ms == 50 * 60_000
    assert [note.told() for note in read.readings] == ["line 2: 00:49:60 read as 50:00."]


def test_equal_starts_are_joined_and_nothing_is_lost() -> None:
    text = "0:00 Начало\n1:35 Клиенты\n1:35 Тендеры\n1:02:03 Деньги"
    assert (95, "Клиенты / Тендеры") in found(text)


def test_what_is_past_the_end_is_dropped_and_said() -> None:
    read = read_chapter_list("0:00 Начало\n1:35 Клиенты\n2:35 Тендеры\n9:99 Деньги", 300_000)
    assert [chapter.title for chapter in read.chapters] == ["Начало", "Клиенты", "Тендеры"]
    assert any("past the end" in note.told() for note in read.notes)


def test_hours_and_minutes_are_told_by_the_length() -> None:
    text = "0:00 Начало\n0:25 Клиенты\n0:50 Деньги\n1:15 Вопросы"
    assert [start for start, _title in found(text, 2 * 3_600_000)] == [0, 1500, 3000, 4500]
    assert [start for start, _title in found(text)] == [0, 25, 50, 75]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("В 2:15 он говорит о клиентах, а в 17:49 о собеседовании.", None),
        ("10:00 Регистрация\n11:30 Обед\n13:00 Доклады\n18:00 Конец", Refusal.CLOCK),
        ("Программа:\n09:00 Кофе\n09:25 Ключевой доклад\n10:40 Перерыв", Refusal.CLOCK),
        (
            "00:00-05:00 черга 1\n05:00-09:00 черга 2\n09:00-18:00 черга 3\n18:00-24:00 черга 1",
            Refusal.CLOCK,
        ),
        ("\n".join(f"0:{n:02} и вот что я хочу сказать" for n in range(0, 40, 4)), None),
        (
            "\n".join(f"{n}:05:0{n}\tИван: привет\n{n}:05:0{n}\tОля: да" for n in range(1, 8)),
            Refusal.CHAT,
        ),
        ("Матч 2:1, 3:0 и 16:9", None),
        ("0:00 Теория\n5:10 План\n9:20 Итог\n\n0:00 Практика\n7:40 Код\n22:10 Тесты", None),
        (
            "Москва 04:34\nМосква 05:30\nМосква 06:12\nМосква 07:15\nМосква 08:40\nМосква 09:05",
            None,
        ),
        ("## Transcript\n0:00 Hello everyone\n0:45 So today\n1:50 we talk", Refusal.TRANSCRIPT),
        ("#### Timeline\n04:15 — Entry\n05:40 — Exit\n07:20 — Again\n08:30 — End", Refusal.CLOCK),
        (
            "\n".join(
                f"[00:0{n}:23] Коллеги, наш KPI упал. Нужно что-то делать. Предлагаю так."
                for n in range(1, 6)
            ),
            Refusal.TRANSCRIPT,
        ),
        ("Встречаемся в 19:00, начало в 19:30, конец в 21:00", None),
        ("12:30 PM Lunch\n1:30 PM Talks\n3:00 PM Coffee", None),
        ("", None),
        ("5:00 один", Refusal.TOO_FEW),
    ],
)
def test_what_is_no_list_of_chapters(text: str, reason: Refusal | None) -> None:
    read = read_chapter_list(text)
    assert not read.chapters
    if reason is not None:
        assert read.refusal is reason


def test_two_lists_of_one_video_are_no_two_videos() -> None:
    text = "0:00 Начало\n5:10 План\n9:20 Итог\n\nEnglish:\n0:00 Start\n5:10 Plan\n9:20 Result"
    assert [title for _start, title in found(text)] == ["Начало", "План", "Итог"]


def test_every_line_has_its_verdict() -> None:
    read = read_chapter_list(
        "Таймкоды\n0:00 Начало\n1:35 А\n1:35 Б\n9:00 В\nв 3:00 смешно", 500_000
    )
    assert [(line.number, line.verdict) for line in read.lines] == [
        (1, Verdict.OTHER),
        (2, Verdict.CHAPTER),
        (3, Verdict.CHAPTER),
        (4, Verdict.JOINED),
        (5, Verdict.PAST_END),
        (6, Verdict.TIMECODE),
    ]


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    starts = [chapter.start_ms for chapter in read_chapter_list(text).chapters]
    assert starts == sorted(set(starts))


LINES = st.one_of(
    st.tuples(st.integers(0, 7200), st.text("абв –-:()[]*_|#12", max_size=12)).map(
        lambda pair: f"{pair[0] // 60}:{pair[0] % 60:02} {pair[1]}"
    ),
    st.text(max_size=20),
)


@given(st.lists(LINES, max_size=12), st.none() | st.integers(1, 10_000_000))
def test_lists_of_any_lines_are_read(lines: list[str], duration_ms: int | None) -> None:
    read = read_chapter_list("\n".join(lines), duration_ms)
    starts = [chapter.start_ms for chapter in read.chapters]
    assert starts == sorted(set(starts))
    assert all(start < (duration_ms or 10**9) for start in starts)
