"""A document is brought up to date line by line: what somebody wrote by hand stays."""

from dataclasses import replace

import pytest
from hypothesis import given

from navigator import resources
from navigator.documents import interview_file, interview_writer
from navigator.documents.interview_writer import written
from navigator.interview import Chapter, Interview, Note
from navigator.interview.chapter_edits import added, deleted, moved, renamed
from navigator.interview.note_edits import with_note
from navigator.interview.thread_edits import hidden, joined, placed_by_hand, settled
from tests.interviews import interviews

BY_HAND = """\
# Мой разговор

title: Разговор   # как в эфире
navigator: 1
x-mine: {любое: значение}
mood: good

chapters:
# первая
- title: 'Начало'
  start: 0:49 # проверить
  x-note: моё

# вторая, длинная
- start:  17:49
  title: >-
    Дальше
    и дальше

threads:
  - text: |
      Почему?
      # это текст
    # кто спросил
    author: Ира
    id: a
    likes: 0
    answers:
      # ответ
      - by: host
        text: Потому

  -
    id: b
    text: Да
  - {id: c, text: Нет, x-why: так}
# конец
"""


def updated(text: str, old: Interview, new: Interview) -> str | None:
    found = interview_writer.updated(text, old, new)
    return None if found is None else found[0]


def read(text: str) -> Interview:
    return interview_file.understood(text, "talk.yaml").interview


def changed(old: str, new: str | None) -> list[str]:
    """The lines that were taken away or put in, as a diff shows them."""
    assert new is not None
    before, after = old.splitlines(), new.splitlines()
    gone = [f"-{line}" for line in before if line not in after]
    return [*gone, *(f"+{line}" for line in after if line not in before)]


@pytest.fixture
def interview() -> Interview:
    return read(BY_HAND)


def test_nothing_changes_where_nothing_has_changed(interview: Interview) -> None:
    assert updated(BY_HAND, interview, interview) == BY_HAND


def test_only_the_lines_of_what_has_changed_change(interview: Interview) -> None:
    assert changed(BY_HAND, updated(BY_HAND, interview, renamed(interview, 0, "Вступление"))) == [
        "-- title: 'Начало'",
        "+- title: 'Вступление'",
    ]
    assert changed(BY_HAND, updated(BY_HAND, interview, moved(interview, 0, 52_000))) == [
        "-  start: 0:49 # проверить",
        "+  start: 0:52 # проверить",
    ]
    assert changed(BY_HAND, updated(BY_HAND, interview, replace(interview, title="Новый"))) == [
        "-title: Разговор   # как в эфире",
        "+title: 'Новый'   # как в эфире",
    ]


def test_a_moved_chapter_keeps_what_stands_with_it(interview: Interview) -> None:
    now = updated(BY_HAND, interview, moved(interview, 0, 20 * 60_000))
    assert now is not None
    assert now.index("# вторая, длинная") < now.index("# первая") < now.index("x-note: моё")
    assert [one.title for one in read(now).chapters] == ["Дальше и дальше", "Начало"]


def test_what_is_added_looks_like_its_neighbours(interview: Interview) -> None:
    with_chapter = added(interview, 60_000, "Середина")
    assert changed(BY_HAND, updated(BY_HAND, interview, with_chapter)) == [
        "+- start: 1:00",
        "+  title: 'Середина'",
    ]
    noted = with_note(interview, Note("n1", 5_000, "важно", tags=("KPI",)))
    assert changed(BY_HAND, updated(BY_HAND, interview, noted)) == [
        "+notes:",
        "+  - id: 'n1'",
        "+    start: 0:05",
        "+    text: 'важно'",
        '+    tags: ["KPI"]',
    ]


def test_threads_keep_the_remarks_of_their_fields(interview: Interview) -> None:
    placed = placed_by_hand(settled(interview, "a", True), "a", 1)
    assert changed(BY_HAND, updated(BY_HAND, interview, placed)) == [
        "+    settled: yes",
        "+    placed:",
        "+      chapter: 17:49",
        "+      by: hand",
    ]
    gone = updated(BY_HAND, interview, joined(interview, "a", "b"))
    assert gone is not None
    assert "# ответ" in gone
    assert "# кто спросил" in gone
    assert read(gone) == joined(interview, "a", "b")


def test_what_stands_in_brackets_keeps_what_is_not_ours(interview: Interview) -> None:
    now = updated(BY_HAND, interview, hidden(interview, "c", True))
    assert now is not None
    assert "x-why: 'так'" in now
    assert read(now).thread("c").is_hidden


def test_all_chapters_may_go(interview: Interview) -> None:
    empty = deleted(deleted(interview, 0), 0)
    now = updated(BY_HAND, interview, empty)
    assert now is not None
    assert read(now).chapters == ()
    assert "# конец" in now
    assert updated(now, empty, replace(empty, chapters=(Chapter(0, "Снова"),))) is not None


def test_a_document_in_brackets_is_not_written_line_by_line() -> None:
    text = "{navigator: 1, title: Разговор}\n"
    assert updated(text, read(text), replace(read(text), title="Новый")) is None


def test_the_bundled_interview_is_touched_in_one_line_only() -> None:
    text = resources.text("interview/interview.yaml")
    interview = read(text)
    now = updated(text, interview, renamed(interview, 2, "Другое имя"))
    assert len(changed(text, now)) == 2


@given(interviews(by_hand=True), interviews(by_hand=True))
def test_any_document_becomes_any_other_and_what_is_not_ours_stays(
    old: Interview, new: Interview
) -> None:
    lines = written(old).splitlines()
    lines[1:1] = ["# моё", "x-mine: [1, 2]", "foreign: {a: b}"]
    now = updated("\n".join(lines), old, new)
    assert now is not None
    assert "# моё\nx-mine: [1, 2]\nforeign: {a: b}\n" in now
    assert interview_file.understood(now, "").interview == new


HEAD = "navigator: 1\ntitle: Т\n"


def saved(text: str, new: Interview) -> str:
    now = updated(text, read(text), new)
    assert now is not None
    return now


def test_unusual_line_ends_in_a_text_are_no_lines_of_the_file() -> None:
    text = (
        HEAD + 'threads:\n  - id: a\n    text: "x\u2028\u2028\u2028y"\n  - id: b\n    text: z # о\n'
    )
    now = saved(text, settled(read(text), "b", True))
    assert "x\u2028\u2028\u2028y" in now
    assert changed(text, now) == ["+    settled: yes"]


def test_a_remark_stays_a_remark_when_the_value_becomes_a_block() -> None:
    text = HEAD + "notes:\n  - id: n1\n    start: 1:00\n    text: мысль  # проверить\n"
    interview = read(text)
    note = replace(interview.notes[0], text="мысль\nи другая")
    now = saved(text, with_note(interview, note))
    assert "    text: |-  # проверить\n      мысль\n      и другая\n" in now


def test_notes_may_stand_in_any_order() -> None:
    text = HEAD + (
        "notes:\n  # поздняя\n  - id: n2\n    start: 5:00\n"
        "  - id: n1\n    start: 1:00\n    text: а\n    x-mine: 1\n"
    )
    interview = read(text)
    now = saved(text, with_note(interview, replace(interview.notes[0], text="б")))
    assert "# поздняя" in now
    assert "x-mine: 1" in now
    assert read(now).notes[0].text == "б"


def test_what_is_not_ours_stays_in_brackets_too() -> None:
    text = HEAD + (
        "chapters: [{start: 0:00, title: А, x-who: я}, {start: 1:00, title: Б}]  # список\n"
        "threads:\n  - {id: a, text: да, x-tags: [u, v], placed: {chapter: 0:00, x-why: z}}\n"
    )
    interview = read(text)
    now = saved(text, settled(renamed(interview, 1, "В"), "a", True))
    for kept in ("x-who: 'я'", 'x-tags: ["u", "v"]', "x-why: 'z'", "# список"):
        assert kept in now


def test_a_removed_item_takes_only_its_own_remarks() -> None:
    text = HEAD + (
        "chapters:\n  # ==== Первая часть ====\n  - start: 0:00\n    title: А\n"
        "    # назвать лучше\n  - start: 1:00\n    title: Б\n\n  # ==== Вторая часть ====\n\n"
        "  # о В\n  - start: 2:00\n    title: В\n"
    )
    interview = read(text)
    without_second = saved(text, deleted(interview, 1))
    assert "# назвать лучше" in without_second
    without_first = saved(text, deleted(interview, 0))
    assert "# ==== Первая часть ====" in without_first
    assert "# назвать лучше" not in without_first
    without_last = saved(text, deleted(interview, 2))
    assert "# ==== Вторая часть ====" in without_last
    assert "# о В" not in without_last


def test_all_threads_may_change_at_once_in_little_time() -> None:
    number = 3_000
    threads = "".join(f"  - id: t{at}\n    likes: {at}\n    text: т\n" for at in range(number))
    text = HEAD + "threads:\n" + threads
    interview = read(text)
    liked = (
        replace(one, comment=replace(one.comment, likes=one.comment.likes + at % 2))
        for at, one in enumerate(interview.threads)
    )
    now = saved(text, replace(interview, threads=tuple(liked)))
    assert len(changed(text, now)) <= number
