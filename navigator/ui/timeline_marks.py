"""What stands on the timeline besides its chapters, and where: for drawing and for hit-testing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF

from navigator.interview import Interview, Note, Thread
from navigator.ui.timeline_scale import Scale

UPPER_HEIGHT = 32
LOWER_TOP = 50
GRIP_HEIGHT = 13
NOTE_HEIGHT = 11
DOT_Y = UPPER_HEIGHT - 7
# The corners of the bar are round.
_DOT_MARGIN = 8
_DOT_REACH = 5
_FLAG_WIDTH = NOTE_HEIGHT - 4
# The grips of a chapter's ends are taken so near.
_GRIP_REACH = 7
# Ticks and dots nearer than this would run together.
_TICK_STEP = 3
_TICK_REACH = 4
TICK_HEIGHT = 10


@dataclass(frozen=True)
class Asked:
    """The questions of a chapter, and the moments that they are about, which ascend."""

    starts_ms: tuple[int, ...] = ()
    threads: tuple[Thread, ...] = ()


@dataclass(frozen=True)
class Dot:
    """What was asked about one moment, or soon after it: a dot around the pixel column ``x``."""

    start_ms: int
    x: float
    threads: tuple[Thread, ...]


@dataclass(frozen=True)
class Tick:
    """So many hits at one moment, or soon after it: a tick around the pixel column ``x``."""

    start_ms: int
    x: float
    count: int


Mark = Note | Dot | Tick


def asked_in(interview: Interview, chapter: int | None) -> Asked:
    """What was asked about a chapter; nothing is about what lies before the first one."""
    threads = () if chapter is None else interview.threads_of(chapter)
    placed = [(interview.place_of_thread(thread.id).ms, thread) for thread in threads]
    known = sorted(((ms, one) for ms, one in placed if ms is not None), key=lambda pair: pair[0])
    return Asked(tuple(ms for ms, _one in known), tuple(one for _ms, one in known))


def dots_of(asked: Asked, scale: Scale) -> list[Dot]:
    """The dots of a chapter's questions, on the upper storey."""
    starts_ms, dots = asked.starts_ms, []
    left, right = scale.left + _DOT_MARGIN, scale.left + scale.width - _DOT_MARGIN
    first, last = (bisect_left(starts_ms, ms) for ms in (scale.start_ms, scale.end_ms))
    while first < last:
        start_ms = starts_ms[first]
        x = scale.x(start_ms)
        near_ms = scale.ms(x + _TICK_STEP) - 1
        behind = bisect_right(starts_ms, max(start_ms, near_ms), first, last)
        dots.append(Dot(start_ms, min(max(x, left), right), asked.threads[first:behind]))
        first = behind
    return dots


def dot_at(at: QPointF, asked: Asked, scale: Scale) -> Dot | None:
    """The nearest dot within reach of a hand."""
    if abs(at.y() - DOT_Y) > _DOT_REACH:
        return None
    dots = dots_of(asked, scale)
    nearest = min(dots, key=lambda dot: abs(dot.x - at.x()), default=None)
    is_near = nearest is not None and abs(nearest.x - at.x()) <= _DOT_REACH
    return nearest if is_near else None


def mark_at(
    at: QPointF,
    interview: Interview,
    asked: Asked,
    hits_ms: tuple[int, ...],
    upper: Scale,
    lower: Scale,
) -> Mark | None:
    """The note, the questions or the hits that have their mark here."""
    note_or_dot = note_at(at, interview, upper, lower) or dot_at(at, asked, upper)
    return note_or_dot or tick_at(at, hits_ms, upper, lower)


def note_at(at: QPointF, interview: Interview, upper: Scale, lower: Scale) -> Note | None:
    """The note whose flag is here, on either storey."""
    for scale, bottom in ((upper, UPPER_HEIGHT), (lower, LOWER_TOP)):
        if bottom - NOTE_HEIGHT <= at.y() < bottom:
            for note in reversed(interview.notes):
                is_inside = scale.start_ms <= note.start_ms < scale.end_ms
                if is_inside and 0 <= at.x() - scale.x(note.start_ms) <= _FLAG_WIDTH:
                    return note
    return None


def grips_of(interview: Interview, scale: Scale) -> list[int]:
    """The chapters whose start can be taken at an end of the present one."""
    ends = (scale.start_ms, scale.end_ms)
    return [number for number, ms in enumerate(interview.starts_ms) if ms in ends]


def grip_at(at: QPointF, interview: Interview, scale: Scale) -> int | None:
    """The chapter whose start has its grip here."""
    if at.y() > GRIP_HEIGHT:
        return None
    starts_ms = interview.starts_ms
    near = (
        chapter
        for chapter in grips_of(interview, scale)
        if abs(scale.x(starts_ms[chapter]) - at.x()) <= _GRIP_REACH
    )
    return next(near, None)


@lru_cache(maxsize=4)
def ticks_of(hits_ms: tuple[int, ...], scale: Scale) -> tuple[Tick, ...]:
    """The ticks of hits at these moments, which ascend."""
    first, last = (bisect_left(hits_ms, ms) for ms in (scale.start_ms, scale.end_ms))
    ticks: dict[int, Tick] = {}
    for ms in hits_ms[first:last]:
        x = scale.x(ms)
        found = ticks.get(int(x / _TICK_STEP), Tick(ms, x, 0))
        ticks[int(x / _TICK_STEP)] = replace(found, count=found.count + 1)
    return tuple(ticks.values())


def tick_at(at: QPointF, hits_ms: tuple[int, ...], upper: Scale, lower: Scale) -> Tick | None:
    """The nearest tick within reach of a hand, on either storey."""
    for scale, bottom in ((upper, UPPER_HEIGHT), (lower, LOWER_TOP)):
        if bottom - 2 - TICK_HEIGHT <= at.y() < bottom:
            ticks = ticks_of(hits_ms, scale)
            nearest = min(ticks, key=lambda tick: abs(tick.x - at.x()), default=None)
            if nearest is not None and abs(nearest.x - at.x()) <= _TICK_REACH:
                return nearest
    return None
