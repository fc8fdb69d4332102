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
    Kind,
    Placement,
    Thread,
    Video,
)


def differs(one: Interview, other: Interview, *parts: str) -> bool:
    """Whether two interviews have other ``parts``; what both share is not looked into."""
    return any(getattr(one, part) != getattr(other, part) for part in parts)


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
    """The interview with more threads.

    One that is there already is not added again; one whose name another has gets a new name.
    """
    by_id = {thread.id: thread for thread in interview.threads}
    new = []
    for thread in threads:
        if by_id.get(thread.id) == thread:
            continue
        name, number = thread.id, 2
        while name in by_id:
            name, number = f"{thread.id}-{number}", number + 1
        by_id[name] = thread
        new.append(_renamed(thread, name))
    return replace(interview, threads=(*interview.threads, *new)) if new else interview


def _renamed(thread: Thread, name: str) -> Thread:
    """The thread under another name, which its answers bear too."""
    if name == thread.id:
        return thread
    answers = (
        replace(one, id=one.id.replace(f"{thread.id}.", f"{name}.", 1)) for one in thread.answers
    )
    comment = replace(thread.comment, id=name)
    return replace(thread, comment=comment, answers=tuple(answers))


def with_host(interview: Interview, author: str) -> Interview:
    """The interview in which what ``author`` wrote is the host's."""
    threads = (_with_host(thread, author) for thread in interview.threads)
    return replace(interview, threads=tuple(threads))


def _with_host(thread: Thread, author: str) -> Thread:
    if all(one.author != author or one.by_host for one in thread.comments):
        return thread
    comment, *answers = (
        replace(one, by_host=one.by_host or one.author == author) for one in thread.comments
    )
    # The host's answers come first, as they do when a file tells who that is.
    answers.sort(key=lambda one: not one.by_host)
    kind = thread.kind
    if comment.by_host:
        kind = Kind.REMARK
    elif answers and answers[0].by_host and kind is Kind.REMARK:
        kind = Kind.QUESTION
    return Thread(comment, tuple(answers), kind)


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
