"""Chapters as YouTube reads them from a description, and any list that people paste."""

from __future__ import annotations

import itertools

from navigator.errors import Caveat, translatable
from navigator.formats.listing import one_line
from navigator.formats.material import Format, Material
from navigator.formats.pasted.chapter_list import read_chapter_list
from navigator.formats.pasted.comments_page import (
    is_page_of_comments,
    pieces_of,
    threads_of_pieces,
)
from navigator.formats.pasted.judgement import Refusal
from navigator.formats.source import Source
from navigator.interview import Interview, Thread
from navigator.interview.timecode import format_timecode

# https://support.google.com/youtube/answer/9884579
_LEAST = 3
_SHORTEST_MS = 10_000
_LONGEST_TITLE = 70
_DESCRIPTION = ".description"
_GUESSED = translatable("Errors", "who answers whom is a guess: the text does not say.")

# Why a text with timecodes is no list of chapters.
REFUSALS = {
    Refusal.TOO_FEW: translatable("Errors", "too few timecodes for a list of chapters."),
    Refusal.DISORDER: translatable("Errors", "the times do not ascend: no list of chapters."),
    Refusal.UNTITLED: translatable("Errors", "the times have no titles: no list of chapters."),
    Refusal.PAST_END: translatable("Errors", "the times are past the end of the video."),
    Refusal.CLOCK: translatable("Errors", "the times are those of a day: a schedule."),
    Refusal.CHAT: translatable("Errors", "the times are those of a chat."),
    Refusal.REPEATED: translatable("Errors", "the same stands there again and again: a timetable."),
    Refusal.SEVERAL: translatable("Errors", "there are lists of several videos: keep one of them."),
    Refusal.TRANSCRIPT: translatable("Errors", "the times are those of a transcript."),
}


def read(source: Source) -> Material:
    found = read_chapter_list(source.text, source.duration_ms)
    refused = () if found.refusal is None else (Caveat(REFUSALS[found.refusal]),)
    threads = () if source.suffix == _DESCRIPTION else _threads(source.text)
    guessed = (Caveat(_GUESSED),) if threads else ()
    return Material(
        chapters=found.chapters,
        threads=threads,
        notes=(*found.readings, *found.notes, *refused, *guessed),
    )


def _threads(text: str) -> tuple[Thread, ...]:
    """Questions and answers as they may be, where the text looks like comments from a page."""
    pieces = pieces_of(text)
    return threads_of_pieces(pieces) if is_page_of_comments(pieces) else ()


def write(interview: Interview) -> str:
    """Whole seconds, rounded up: a link never leads before its chapter."""
    return "".join(
        f"{format_timecode(_rounded_up(chapter.start_ms))} {one_line(chapter.title)}".rstrip()
        + "\n"
        for chapter in interview.chapters
    )


def losses(interview: Interview) -> list[Caveat]:
    """What YouTube's own rules ask for, and what whole seconds lose."""
    starts_ms = interview.starts_ms
    ends_ms = [*starts_ms[1:], interview.duration_ms] if interview.video else starts_ms[1:]
    gaps = [after - before for before, after in zip(starts_ms, ends_ms, strict=False)]
    rules = (
        (
            any(ms % 1000 for ms in starts_ms),
            translatable("Errors", "starts are rounded up to whole seconds."),
        ),
        (
            len(starts_ms) < _LEAST,
            translatable("Errors", "YouTube shows chapters only if there are three or more."),
        ),
        (
            bool(starts_ms) and starts_ms[0] > 0,
            translatable("Errors", "YouTube shows chapters only if the first starts at 0:00."),
        ),
        (
            any(gap < _SHORTEST_MS for gap in gaps),
            translatable("Errors", "YouTube wants chapters of ten seconds or more."),
        ),
        (
            any(len(chapter.title) > _LONGEST_TITLE for chapter in interview.chapters),
            translatable("Errors", "YouTube may cut titles of more than 70 characters."),
        ),
    )
    notes = [Caveat(told) for holds, told in rules if holds]
    rounded = [_rounded_up(ms) for ms in starts_ms]
    if any(before == after for before, after in itertools.pairwise(rounded)):
        notes.append(Caveat(translatable("Errors", "some chapters start in the same second.")))
    return notes


def _rounded_up(ms: int) -> int:
    return -(-ms // 1000) * 1000


FORMAT = Format(
    name="youtube",
    title=translatable("Formats", "A list for a description"),
    suffixes=(".txt", _DESCRIPTION),
    recognises=lambda _source: True,
    read=read,
    write=write,
    losses=losses,
)
