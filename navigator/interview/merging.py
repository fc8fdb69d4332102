"""Two changed versions of one interview made one, with what they had in common as the guide."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from navigator.interview.interview import Chapter, Interview, Placement, Reason, Thread

_K = TypeVar("_K", bound=Hashable)
_V = TypeVar("_V")
_SINGLE = ("title", "language", "source", "address", "video", "transcript")


@dataclass(slots=True)
class Merged:
    """The one interview; ``conflicts`` are how many things both have changed: there mine stands."""

    interview: Interview
    conflicts: int = 0


@dataclass(slots=True)
class _Merge:
    conflicts: int = field(default=0)

    def one(self, base: _V, mine: _V, theirs: _V) -> _V:
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        self.conflicts += 1
        return mine

    def each(
        self, base: Mapping[_K, _V], mine: Mapping[_K, _V], theirs: Mapping[_K, _V]
    ) -> dict[_K, _V]:
        """In my order; what only they have comes last."""
        found = {}
        for key in dict.fromkeys((*mine, *theirs)):
            value = self.one(base.get(key), mine.get(key), theirs.get(key))
            if value is not None:
                found[key] = value
        return found

    def move_once(
        self,
        found: dict[int, Chapter],
        base: Mapping[int, Chapter],
        mine: Mapping[int, Chapter],
        theirs: Mapping[int, Chapter],
    ) -> None:
        """A chapter that both have moved is where I have moved it, and not in two places."""
        gone = {one.title for ms, one in base.items() if ms not in mine and ms not in theirs}
        moved = {one.title for ms, one in mine.items() if ms not in base} & gone
        for start_ms, one in theirs.items():
            is_second = start_ms not in base and start_ms not in mine and one.title in moved
            if is_second and found.pop(start_ms, None) is not None:
                self.conflicts += 1


def merged(base: Interview, mine: Interview, theirs: Interview) -> Merged:
    """My version with what they have changed since ``base``."""
    merge = _Merge()
    sides = (base, mine, theirs)
    single: dict[str, Any] = {
        name: merge.one(*(getattr(side, name) for side in sides)) for name in _SINGLE
    }
    chapters = merge.each(*({one.start_ms: one for one in side.chapters} for side in sides))
    merge.move_once(chapters, *({one.start_ms: one for one in side.chapters} for side in sides))
    threads = merge.each(*({one.id: one for one in side.threads} for side in sides))
    threads = _whole(threads, *sides)
    theirs = _with_other_note_names(base, mine, theirs)
    notes = merge.each(*({one.id: one for one in side.notes} for side in (base, mine, theirs)))
    video = single["video"]
    if video is not None and any(start_ms >= video.duration_ms for start_ms in chapters):
        # The longer recording holds all of them.
        videos = [side.video for side in (mine, theirs) if side.video is not None]
        single["video"] = max(videos, key=lambda one: one.duration_ms)
    places = merge.each(*(_places(side, base) for side in sides))
    new = replace(
        mine,
        **single,
        chapters=tuple(sorted(chapters.values(), key=lambda one: one.start_ms)),
        threads=tuple(threads.values()),
        notes=tuple(sorted(notes.values(), key=lambda one: one.start_ms)),
        placements=(),
    )
    titles = {one.start_ms: one.title for side in sides for one in side.chapters}
    now_ms: dict[int | None, int | None] = {
        old_ms: new_ms for new_ms, old_ms in _moved_chapters(base, new).items()
    }
    placements = (
        Placement(thread, _chapter_of(new, now_ms.get(start_ms, start_ms), titles), reason)
        for thread, (start_ms, reason) in places.items()
        if thread in threads
    )
    return Merged(replace(new, placements=tuple(placements)), merge.conflicts)


def _whole(
    found: dict[str, Thread], base: Interview, mine: Interview, theirs: Interview
) -> dict[str, Thread]:
    """The threads with every comment that both sides have, or one has new; each of them once.

    Where one side has joined or split what the other has changed, some would be nowhere, or twice.
    """
    threads = dict(found)
    known = _comments_of(threads.values())
    before, here, there = (_comments_of(side.threads) for side in (base, mine, theirs))
    wanted = (here & there) | ((here | there) - before)
    for thread in (*mine.threads, *theirs.threads):
        missing = tuple(one for one in thread.comments if one.id in wanted and one.id not in known)
        if not missing:
            continue
        known.update(one.id for one in missing)
        if thread.id in threads:
            kept = threads[thread.id]
            threads[thread.id] = replace(kept, answers=(*kept.answers, *missing))
        else:
            first, *others = missing
            threads[first.id] = replace(thread, comment=first, answers=tuple(others))
    seen = set(threads)
    for name, thread in threads.items():
        answers = []
        for one in thread.answers:
            if one.id not in seen:
                seen.add(one.id)
                answers.append(one)
        if len(answers) != len(thread.answers):
            threads[name] = replace(thread, answers=tuple(answers))
    return threads


def _comments_of(threads: Iterable[Thread]) -> set[str]:
    return {one.id for thread in threads for one in thread.comments}


def _with_other_note_names(base: Interview, mine: Interview, theirs: Interview) -> Interview:
    """Their version, in which no new note has the name of another new one of mine."""
    new = {note.id: note for note in mine.notes if base.note(note.id) is None}
    names = {note.id for side in (base, mine, theirs) for note in side.notes}
    notes = []
    for note in theirs.notes:
        if note.id in new and new[note.id] != note:
            number = 2
            while (name := f"{note.id}-{number}") in names:
                number += 1
            names.add(name)
            note = replace(note, id=name)
        notes.append(note)
    return replace(theirs, notes=tuple(notes))


def _places(interview: Interview, base: Interview) -> dict[str, tuple[int | None, Reason]]:
    """Where each thread is placed: by the start of its chapter, which has no other name.

    Of a chapter that was moved it is the start in ``base``: who moves it moves none of its threads.
    """
    starts: list[int | None] = list(interview.starts_ms)
    for new_ms, old_ms in _moved_chapters(base, interview).items():
        starts[starts.index(new_ms)] = old_ms
    return {
        one.thread: (None if one.chapter is None else starts[one.chapter], one.reason)
        for one in interview.placements
    }


def _moved_chapters(base: Interview, new: Interview) -> dict[int, int]:
    """New starts of chapters, and their old ones: what is gone and has come back elsewhere."""
    gone = _starts_by_title(base, new.starts_ms)
    come = _starts_by_title(new, base.starts_ms)
    return {
        come[title][0]: starts[0]
        for title, starts in gone.items()
        if len(starts) == 1 and len(come.get(title, ())) == 1
    }


def _starts_by_title(interview: Interview, without: Iterable[int]) -> dict[str, list[int]]:
    starts: dict[str, list[int]] = {}
    left_out = set(without)
    for one in interview.chapters:
        if one.start_ms not in left_out:
            starts.setdefault(one.title, []).append(one.start_ms)
    return starts


def _chapter_of(
    interview: Interview, start_ms: int | None, titles: Mapping[int, str]
) -> int | None:
    """The chapter that starts then; else that of the same title, which starts elsewhere now."""
    if start_ms is None or not interview.chapters:
        return None
    if start_ms not in interview.starts_ms:
        alike = [one for one in interview.chapters if one.title == titles.get(start_ms)]
        if len(alike) == 1:
            start_ms = alike[0].start_ms
    return interview.chapter_at(start_ms) or 0
