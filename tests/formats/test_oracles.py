"""Others read what we write, and the same from what we read."""

import importlib.util
import warnings

import pysubs2
import pytest

from navigator.exporting import writer_named
from navigator.formats.pasted.chapter_list import read_chapter_list
from navigator.interview import Chapter, Cue, Interview, Video

CHAPTERS = (
    Chapter(0, "Начало"),
    Chapter(95_000, "Клиенты: кто они?"),
    Chapter(3_723_000, "Деньги"),
)
INTERVIEW = Interview(
    "Разговор",
    video=Video("talk.mp4", 4_000_000),
    chapters=CHAPTERS,
    transcript=(
        Cue(0, 2_500, "Добрый день & <привет>"),
        Cue(2_500, 4_000, "Да?", "Анна"),
        Cue(5_000, 7_001, "Анна и Борис", "Анна"),
    ),
)


def written(name: str) -> str:
    write = writer_named(name).write
    assert write is not None
    return write(INTERVIEW)


@pytest.mark.parametrize(("name", "kind"), [("srt", "srt"), ("webvtt", "vtt")])
def test_pysubs2_reads_our_transcripts(name: str, kind: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        read = pysubs2.SSAFile.from_string(written(name), format_=kind)
    assert [(one.start, one.end) for one in read] == [
        (one.start_ms, one.end_ms) for one in INTERVIEW.transcript
    ]


@pytest.mark.skipif(importlib.util.find_spec("yt_dlp") is None, reason="yt-dlp is not here")
def test_ytdlp_reads_the_list_that_we_write() -> None:
    from yt_dlp import YoutubeDL
    from yt_dlp.extractor.common import InfoExtractor

    extract = InfoExtractor(YoutubeDL({"quiet": True}))._extract_chapters_from_description
    read = extract(written("youtube"), 4000)
    assert [(round(one["start_time"] * 1000), one["title"]) for one in read] == [
        (one.start_ms, one.title) for one in CHAPTERS
    ]


def test_we_read_the_list_that_we_write() -> None:
    assert read_chapter_list(written("youtube")).chapters == CHAPTERS
