"""Our own document: what is read, and what is said about mistakes."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.documents import interview_file
from navigator.errors import NavigatorError
from navigator.interview import ByHand, ByTimecode, ByWords, Kind, Reason

HEAD = "navigator: 1\ntitle: Разговор\n"
CHAPTERS = "chapters:\n  - {start: 0:49, title: Начало}\n  - {start: 17:49, title: Дальше}\n"


def told(text: str) -> str:
    """What is said about a document that cannot be read."""
    with pytest.raises(NavigatorError) as caught:
        interview_file.parse(text, "talk.yaml")
    return str(caught.value)


def test_times_are_times_and_words_are_words_whatever_yaml_thinks() -> None:
    interview = interview_file.parse(
        HEAD + "language: no\n" + CHAPTERS + "threads:\n  - {id: 1, text: yes}\n", "talk.yaml"
    )
    assert interview.starts_ms == (49_000, 1_069_000)
    assert interview.language == "no"
    assert interview.threads[0].comment.text == "yes"


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("by: hand, note: рост", ByHand("рост")),
        ("by: timecode, at: 1:10", ByTimecode(70_000)),
        ("by: words, words: [клиент, KPI]", ByWords(("клиент", "KPI"))),
    ],
)
def test_a_placement_keeps_its_reason(written: str, reason: Reason) -> None:
    thread = f"threads:\n  - id: a\n    text: Почему?\n    placed: {{chapter: 0:49, {written}}}\n"
    interview = interview_file.parse(HEAD + CHAPTERS + thread, "talk.yaml")
    placement = interview.placement_of("a")
    assert placement is not None
    assert (placement.chapter, placement.reason) == (0, reason)


def test_the_fields_of_a_thread() -> None:
    interview = interview_file.parse(
        HEAD
        + "threads:\n  - id: a\n    kind: remark\n    author: Ира\n    likes: 3\n    text: |\n"
        + "      Первая строка\n      вторая\n    answers:\n      - {by: host, text: Да}\n",
        "talk.yaml",
    )
    thread = interview.threads[0]
    assert (thread.kind, thread.comment.author, thread.comment.likes) == (Kind.REMARK, "Ира", 3)
    assert thread.comment.text == "Первая строка\nвторая"
    assert [(one.id, one.by_host) for one in thread.answers] == [("a.1", True)]


def test_ones_own_fields_are_left_alone() -> None:
    assert interview_file.parse(HEAD + "x-mine: {any: thing}\n", "talk.yaml").title == "Разговор"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "talk.yaml: this YAML is not an interview."),
        ("a: 1\n", "begins with “navigator: 1”"),
        ("- a\n", "this YAML is not an interview"),
        ("navigator: 2\ntitle: x\n", "line 1: the format’s version is “2”"),
        ("navigator: 2\ntitle: x\n", "Update the program"),
        ("navigator: one\ntitle: x\n", "Write “navigator: 1”"),
        ("navigator: 1\n", "talk.yaml:1: title: the field is missing"),
        (HEAD + "titel: x\n", "talk.yaml:3: titel: there is no such field. Was “title” meant?"),
        (HEAD + "qqq: x\n", "Known here: navigator, title"),
        (HEAD + "title: y\n", "line 3: “title” stands here twice"),
        (HEAD + "chapters: 7\n", "talk.yaml:3: chapters: a list is expected"),
        (HEAD + "chapters:\n  - x\n", "talk.yaml:4: chapters[1]: fields are expected"),
        (HEAD + "chapters:\n  - start: 5\n    title: a\n", "“5” is not a time"),
        (HEAD + "chapters:\n  - start: 0:01\n", "chapters[1].title: the field is missing"),
        (
            HEAD + "chapters:\n  - {start: 0:01, title: a}\n  - {start: 0:01, title: b}\n",
            "talk.yaml:5: chapters[2].start: two chapters start at 0:01",
        ),
        (
            HEAD + "chapters:\n  - {start: 0:02, title: a}\n  - {start: 0:01, title: b}\n",
            "0:01 comes before the chapter above it",
        ),
        (
            HEAD + "video: {file: a.mp4, duration: 10:00}\n" + CHAPTERS,
            "the video ends before its last chapter starts at 17:49",
        ),
        (HEAD + "video: {file: a.mp4, duration: 30:00, stand-in: maybe}\n", "yes, true, no, false"),
        (HEAD + "threads:\n  - {id: a, text: b, likes: many}\n", "“many” is not a whole number"),
        (HEAD + "threads:\n  - {id: a, text: b}\n  - {id: a, text: c}\n", "called “a”"),
        (
            HEAD + CHAPTERS + "threads:\n  - {id: a, text: b, placed: {chapter: 0:50}}\n",
            "no chapter starts at 0:50",
        ),
        (HEAD + "x-a: &a [1]\nx-b: *a\n", "line 3 uses an anchor"),
        (HEAD + "x-a: " + "[" * 50 + "]" * 50 + "\n", "nested too deeply"),
        (HEAD + "source: 'open\n", "is not valid YAML"),
        (HEAD + "? [a]\n: b\n", "a field's name must be a word"),
        ("navigator: 1\ntitle: \x07\n", "not a text that YAML allows"),
        ("navigator: 1\ntitle: ~\n", "title: the field is missing"),
        (HEAD + "---\n[[[ broken\n", "a second document begins at line 3"),
        (HEAD + "video: {file: a.mp4, duration: 999:59:59}\n", "is not a time"),
        (HEAD + f"chapters:\n  - {{start: {'9' * 5_000}, title: a}}\n", "9…” is not a time"),
    ],
)
def test_a_mistake_is_told_with_its_line_field_and_remedy(text: str, expected: str) -> None:
    assert expected in told(text)


def test_an_alias_bomb_is_refused_before_it_goes_off() -> None:
    bomb = "x-a: &a [lol, lol]\n" + "".join(
        f"x-{name}: &{name} [*{before}, *{before}, *{before}]\n"
        for before, name in zip("abcdefghij", "bcdefghijk", strict=True)
    )
    assert "anchor or an alias" in told(HEAD + bomb)


def test_files_that_are_none(tmp_path: Path) -> None:
    binary, large = tmp_path / "b.yaml", tmp_path / "l.yaml"
    binary.write_bytes(b"\xff\xfe\x00rubbish")
    with large.open("wb") as file:
        file.truncate(80 * 1024 * 1024)
    for path, expected in (
        (tmp_path, "this is a folder"),
        (tmp_path / "none.yaml", "there is no such file"),
        (binary, "not UTF-8"),
        (large, "80 MB is more than is read"),
    ):
        with pytest.raises(NavigatorError, match=expected):
            interview_file.read(path)


def test_a_byte_order_mark_and_windows_line_ends_are_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "talk.yaml"
    path.write_bytes(("\ufeff" + HEAD + CHAPTERS).replace("\n", "\r\n").encode())
    assert len(interview_file.read(path).chapters) == 2


@given(st.text(max_size=300) | st.text("navigator:1 title\n-[]{}&*!|>'\"#%@`,?\t", max_size=300))
def test_no_text_brings_anything_but_an_interview_or_an_error(text: str) -> None:
    with contextlib.suppress(NavigatorError):
        interview_file.parse(text, "talk.yaml")
