"""Two changed versions of one interview made one, with what they had in common as the guide."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from navigator.interview.interview import Interview, Placement, Reason

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


def merged(base: Interview, mine: Interview, theirs: Interview) -> Merged:
    """My version with what they have changed since ``base``."""
    merge = _Merge()
    sides = (base, mine, theirs)
    single: dict[str, Any] = {
        name: merge.one(*(getattr(side, name) for side in sides)) for name in _SINGLE
    }
    chapters = merge.each(*({one.start_ms: one for one in side.chapters} for side in sides))
    threads = merge.each(*({one.id: one for one in side.threads} for side in sides))
    notes = merge.each(*({one.id: one for one in side.notes} for side in sides))
    places = merge.each(*map(_places, sides))
    new = replace(
        mine,
        **single,
        chapters=tuple(sorted(chapters.values(), key=lambda one: one.start_ms)),
        threads=tuple(threads.values()),
        notes=tuple(sorted(notes.values(), key=lambda one: one.start_ms)),
        placements=(),
    )
    titles = {one.start_ms: one.title for side in sides for one in side.chapters}
    placements = (
        Placement(thread, _chapter_of(new, start_ms, titles), reason)
        for thread, (start_ms, reason) in places.items()
        if thread in threads
    )
    return Merged(replace(new, placements=tuple(placements)), merge.conflicts)


def _places(interview: Interview) -> dict[str, tuple[int | None, Reason]]:
    """Where each thread is placed: by the start of its chapter, which has no other name."""
    return {
        one.thread: (None if one.chapter is None else interview.starts_ms[one.chapter], one.reason)
        for one in interview.placements
    }


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
