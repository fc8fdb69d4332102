"""What is written in a format is read back from it: all that the format can hold."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.exporting import WRITERS, writer_named
from navigator.formats import table
from navigator.formats.material import Content, Material
from navigator.formats.source import Source
from navigator.interview import Chapter, Cue, Interview, Video
from tests.interviews import chapter_lists, interviews, transcripts

EXACT = (
    *("csv", "ffmetadata", "matroska", "mp4chaps", "ogm", "pbf"),
    *("podcasting", "podlove", "podlove-json", "audacity"),
)


def written(interview: Interview, name: str) -> str:
    write = writer_named(name).write
    assert write is not None
    return write(interview)


def read_again(interview: Interview, name: str) -> Material:
    """Told by its content alone: the file has no telling name."""
    text = written(interview, name)
    source = Source("list", text.encode("utf-8", "replace"))
    assert table.recognised(source).name in (name, "webvtt")
    return table.read(source)


def xml_safe(title: str) -> str:
    return "".join(one for one in title if one >= " " and one not in "\ufffe\uffff\ufeff")


def tidy(title: str) -> str:
    return " ".join(xml_safe(title).replace("\0", "").split())


def an_interview(chapters: tuple[Chapter, ...]) -> Interview:
    tidied = tuple(Chapter(one.start_ms, tidy(one.title)) for one in chapters)
    last_ms = chapters[-1].start_ms if chapters else 0
    return Interview("Разговор", video=Video("talk.mp4", last_ms + 60_000), chapters=tidied)


@pytest.mark.parametrize("name", EXACT)
@given(chapters=chapter_lists().filter(lambda found: len(found) > 1))
def test_milliseconds_and_titles_survive(name: str, chapters: tuple[Chapter, ...]) -> None:
    interview = an_interview(chapters)
    assert read_again(interview, name).chapters == interview.chapters


@given(chapters=chapter_lists().filter(lambda found: 1 < len(found) < 100))
def test_a_cue_sheet_keeps_frames_of_a_record(chapters: tuple[Chapter, ...]) -> None:
    interview = an_interview(chapters)
    read = read_again(interview, "cue").chapters
    frames = dict.fromkeys(round(one.start_ms * 75 / 1000) for one in chapters)
    assert [one.start_ms for one in read] == [round(frame * 1000 / 75) for frame in frames]


@given(chapters=chapter_lists().filter(lambda found: len(found) > 0))
def test_chapters_of_webvtt(chapters: tuple[Chapter, ...]) -> None:
    interview = an_interview(chapters)
    text = written(interview, "webvtt-chapters")
    read = table.read(Source("talk.chapters.vtt", text.encode()))
    assert [one.start_ms for one in read.chapters] == list(interview.starts_ms)


@given(transcript=transcripts().filter(bool), name=st.sampled_from(("srt", "webvtt")))
def test_a_transcript_keeps_its_times_and_words(transcript: tuple[Cue, ...], name: str) -> None:
    # What lasts longer, cue after cue, is a list of chapters.
    said = tuple(
        Cue(one.start_ms, min(one.end_ms, one.start_ms + 15_000), "Да, конечно")
        for one in transcript
    )
    read = read_again(Interview("Разговор", transcript=said), name).transcript
    assert [(one.start_ms, one.end_ms) for one in read] == [
        (one.start_ms, one.end_ms) for one in said
    ]


def test_who_speaks_survives() -> None:
    said = tuple(
        Cue(ms, ms + 900, text, who)
        for ms, text, who in ((0, "Кто?", "Ира"), (1000, "Я!", "Анна"), (2000, "А?", "Ира"))
    )
    interview = Interview("Разговор", transcript=(*said, Cue(3000, 3900, "Вот.", "Анна")))
    for name in ("srt", "webvtt"):
        assert read_again(interview, name).transcript == interview.transcript


@given(interviews())
def test_threads_survive_as_json(interview: Interview) -> None:
    if interview.threads:
        without_nuls = repr(interview.threads).replace("\\x00", "\ufffd")
        assert repr(read_again(interview, "threads-json").threads) == without_nuls


@given(interviews())
def test_every_writer_takes_every_interview(interview: Interview) -> None:
    for writer in WRITERS:
        if Content.CHAPTERS in writer.contents and not interview.chapters:
            continue
        if writer.write is not None:
            assert isinstance(writer.write(interview), str)
        if writer.fill is None:
            assert all(isinstance(note.told(), str) for note in writer.losses(interview))


@given(chapters=chapter_lists().filter(lambda found: len(found) >= 3))
def test_a_list_for_a_description_rounds_up(chapters: tuple[Chapter, ...]) -> None:
    named = tuple(Chapter(one.start_ms, f"Глава {number}") for number, one in enumerate(chapters))
    text = written(Interview("Разговор", chapters=named), "youtube")
    starts = [line.partition(" ")[0] for line in text.splitlines()]
    seconds = [sum(int(p) * 60**n for n, p in enumerate(s.split(":")[::-1])) for s in starts]
    assert seconds == [math.ceil(one.start_ms / 1000) for one in named]
