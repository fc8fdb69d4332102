"""Our own document: what is read, and what is said about mistakes."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.documents import interview_file
from navigator.errors import NavigatorError
from navigator.interview import ByHand, ByTimecode, ByWords, Kind, Note, Reason

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
        ("navigator: 0\ntitle: x\n", "line 1: the format’s version is “0”"),
        ("navigator: 2\ntitle: x\n", "a newer version of the program has written this"),
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
        (
            HEAD + "threads:\n  - {id: a, text: b}\n  - {id: a, text: c}\n",
            "“a” is the id of something else",
        ),
        (
            HEAD + CHAPTERS + "threads:\n  - {id: a, text: b, placed: {chapter: 0:50}}\n",
            "no chapter starts at 0:50",
        ),
        (HEAD + "x-a: &a [1]\nx-b: *a\n", "line 3 uses an anchor"),
        (HEAD + "x-a: " + "[" * 50 + "]" * 50 + "\n", "nested too deeply"),
        (HEAD + "source: 'open\n", "is not valid YAML"),
        (HEAD + "? [a]\n: b\n", "a field's name must be a word"),
        ("navigator: 1\ntitle: \x07\n", "not a text that YAML allows"),
        ("navigator: 1\nsource: a\n", "title: the field is missing"),
        (HEAD + "---\n[[[ broken\n", "a second document begins at line 3"),
        (HEAD + "source: 'a\u2028b\x85c'\nchapters: a\n", "talk.yaml:4: chapters"),
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


def test_every_mistake_is_listed_and_the_rest_is_read() -> None:
    reading = interview_file.understood(
        HEAD
        + "titel: x\nchapters:\n  - {start: 0:49, title: Начало}\n  - {start: soon, title: b}\n"
        + "  - {start: 0:49, title: c}\n  - {start: 1:30, title: Дальше, level: deep}\n"
        + "threads:\n  - {id: a, text: b, likes: many, placed: {chapter: 9:99}}\n"
        + "  - {id: a, text: c}\n",
        "talk.yaml",
    )
    assert [str(one).partition(" ")[0] for one in reading.mistakes] == [
        "talk.yaml:6:",
        "talk.yaml:7:",
        "talk.yaml:8:",
        "talk.yaml:10:",
        "talk.yaml:10:",
        "talk.yaml:11:",
    ]
    assert [str(one).partition(" ")[0] for one in reading.unknown] == ["talk.yaml:3:"]
    assert [one.title for one in reading.interview.chapters] == ["Начало", "Дальше"]
    assert [one.id for one in reading.interview.threads] == ["a"]


def test_what_stands_before_broken_yaml_is_read() -> None:
    reading = interview_file.understood(HEAD + CHAPTERS + "threads:\n  - {id: a\n", "talk.yaml")
    assert "is not valid YAML" in str(reading.mistakes[0])
    assert len(reading.interview.chapters) == 2


def test_what_both_sides_of_a_conflict_say_is_read() -> None:
    def added(thread: str, note: str) -> str:
        return (
            f"threads:\n  - {{id: {thread}, text: Ну, placed: {{chapter: '0:49', by: hand}}}}\n"
            f"notes:\n  - {{id: {note}, start: '0:06', text: Вот}}\n"
        )

    conflict = f"<<<<<<< HEAD\n{added('a', 'n1')}=======\n{added('b', 'n1')}>>>>>>> work\n"
    reading = interview_file.understood(HEAD + CHAPTERS + conflict, "talk.yaml")
    assert {one.id for one in reading.interview.threads} == {"a", "b"}
    assert len(reading.interview.chapters) == 2
    assert len(reading.interview.notes) == 1
    assert len(reading.mistakes) == 1
    text = (
        HEAD + CHAPTERS + "threads:\n  - id: a\n    text: |\n      Итого\n      =======\n      5\n"
    )
    assert interview_file.parse(text, "talk.yaml").threads[0].comment.text == "Итого\n=======\n5"


def test_of_a_conflict_the_side_that_can_be_read_is() -> None:
    broken = "<<<<<<< HEAD\ntitle: [Наше\n=======\ntitle: Их\n>>>>>>> work\n"
    reading = interview_file.understood("navigator: 1\n" + broken + CHAPTERS, "talk.yaml")
    assert reading.interview.title == "Их"
    assert len(reading.interview.chapters) == 2
    assert "merged badly" in str(reading.mistakes[0])
    neither = broken.replace("navigator", "").replace("title: Их", "title: [Их")
    with pytest.raises(NavigatorError, match="merged badly"):
        interview_file.understood("[\n" + neither, "talk.yaml")


def test_of_a_conflict_the_first_side_is_read() -> None:
    conflict = (
        "<<<<<<< ours\ntitle: Наше\n||||||| base\ntitle: Было\n=======\ntitle: Их\n>>>>>>> theirs\n"
    )
    reading = interview_file.understood("navigator: 1\n" + conflict + CHAPTERS, "talk.yaml")
    assert reading.interview.title == "Наше"
    assert len(reading.interview.chapters) == 2
    assert str(reading.mistakes[0]).startswith("talk.yaml:2: two versions were merged badly")


def test_what_a_newer_version_has_written_is_read_as_far_as_it_is_known() -> None:
    reading = interview_file.understood(
        "navigator: 7\ntitle: Разговор\nmoods: [sad]\n" + CHAPTERS, "talk.yaml"
    )
    assert reading.is_newer
    assert len(reading.interview.chapters) == 2


def test_notes_and_what_a_hand_has_marked() -> None:
    interview = interview_file.parse(
        HEAD
        + CHAPTERS.replace("Дальше", "Дальше, level: 1")
        + "threads:\n  - {id: a, text: Почему?, settled: yes, hidden: yes}\n"
        + "notes:\n  - {id: n2, start: 5:00, text: потом}\n"
        + "  - {id: n1, start: 1:00, end: 1:30, tags: [важно], colour: red, quotation: слова}\n",
        "talk.yaml",
    )
    assert interview.chapters[1].level == 1
    assert interview.threads[0].is_settled
    assert interview.threads[0].is_hidden
    assert interview.notes == (
        Note("n1", 60_000, "", 90_000, "слова", ("важно",), "red"),
        Note("n2", 300_000, "потом"),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD + "source: &a s\naddress: *a\n" + CHAPTERS, "line 3 uses an anchor"),
        (HEAD + CHAPTERS + "---\nnavigator: 1\n", "a second document begins"),
    ],
)
def test_what_is_refused_takes_nothing_else_away(text: str, expected: str) -> None:
    reading = interview_file.understood(text, "talk.yaml")
    assert expected in str(reading.mistakes[0])
    assert len(reading.interview.chapters) == 2


def test_an_interview_may_have_no_title_yet() -> None:
    assert interview_file.parse("navigator: 1\ntitle: ''\n", "x").title == ""
