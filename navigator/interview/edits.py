"""Edits: an interview in, a new interview out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from navigator.interview.interview import (
    ByTimecode,
    ByWords,
    Chapter,
    Cue,
    Interview,
    Placement,
    Thread,
    Video,
)


def with_video(interview: Interview, video: Video) -> Interview:
    """The interview with another recording.

    Raises ValueError if the recording ends before the last chapter starts.
    """
    if interview.chapters and video.duration_ms <= interview.starts_ms[-1]:
        raise ValueError("the recording cannot hold the chapters")
    return replace(interview, video=video)


def with_chapters(interview: Interview, chapters: Iterable[Chapter]) -> Interview:
    """The interview with other chapters.

    What a hand has placed stays with the chapter of the same title, else with that which holds the
    old one's start. What its words have placed has no place any more: it has to be placed anew.
    """
    new = replace(interview, chapters=tuple(chapters), placements=())
    kept = (
        _moved(placement, interview, new)
        for placement in interview.placements
        if not isinstance(placement.reason, ByWords)
    )
    return replace(new, placements=tuple(kept))


def with_transcript(interview: Interview, transcript: Iterable[Cue]) -> Interview:
    return replace(interview, transcript=tuple(transcript))


def with_threads(interview: Interview, threads: Iterable[Thread]) -> Interview:
    """The interview with more threads; one whose name is taken gets another."""
    taken = {thread.id for thread in interview.threads}
    new = []
    for thread in threads:
        name, number = thread.id, 2
        while name in taken:
            name, number = f"{thread.id}-{number}", number + 1
        taken.add(name)
        new.append(replace(thread, comment=replace(thread.comment, id=name)))
    return replace(interview, threads=(*interview.threads, *new))


def _moved(placement: Placement, old: Interview, new: Interview) -> Placement:
    match placement.reason:
        case ByTimecode(at_ms):
            return replace(placement, chapter=new.chapter_at(at_ms))
    if placement.chapter is None or not new.chapters:
        return replace(placement, chapter=None)
    chapter = old.chapters[placement.chapter]
    titles = [one.title for one in new.chapters]
    if chapter.title in titles:
        return replace(placement, chapter=titles.index(chapter.title))
    return replace(placement, chapter=new.chapter_at(chapter.start_ms) or 0)
