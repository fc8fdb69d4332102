"""Chapters as other programs list them, made into ours: in order, each start once."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from navigator.errors import Caveat, translatable
from navigator.interview import Chapter
from navigator.interview.timecode import format_exact

_JOINT = " / "


@dataclass(frozen=True, slots=True)
class Listed:
    """A chapter as a file lists it; ``start_ms`` is None where the file gives no usable time."""

    start_ms: int | None
    title: str
    line: int | None = None


def chapters_of(
    listed: Iterable[Listed], duration_ms: int | None = None
) -> tuple[tuple[Chapter, ...], list[Caveat]]:
    """The chapters, and what had to be done to have them in order."""
    notes: list[Caveat] = []
    kept: list[Listed] = []
    for one in listed:
        if one.start_ms is None:
            notes.append(_no_time(one))
        elif duration_ms is not None and one.start_ms >= duration_ms:
            notes.append(_past_end(one.start_ms, one.line))
        else:
            kept.append(one)
    if any((b.start_ms or 0) < (a.start_ms or 0) for a, b in itertools.pairwise(kept)):
        notes.append(
            Caveat(translatable("Errors", "the chapters were not in order: they are now."))
        )
    titles: dict[int, list[str]] = {}
    for one in sorted(kept, key=lambda one: one.start_ms or 0):
        start_ms = one.start_ms or 0
        if start_ms in titles:
            notes.append(_joined(start_ms, one.line))
        titles.setdefault(start_ms, []).append(one_line(one.title.replace("\0", "")))
    return tuple(Chapter(ms, join_titles(found)) for ms, found in titles.items()), notes


def join_titles(titles: Iterable[str]) -> str:
    """One title for chapters that start together; nothing is said twice."""
    return _JOINT.join(dict.fromkeys(filter(None, titles)))


def _past_end(start_ms: int, line: int | None) -> Caveat:
    return Caveat(
        translatable("Errors", "{start} is past the end of the video: left out."),
        line,
        {"start": format_exact(start_ms)},
    )


def _joined(start_ms: int, line: int | None) -> Caveat:
    return Caveat(
        translatable("Errors", "two chapters start at {start}: their titles were joined."),
        line,
        {"start": format_exact(start_ms)},
    )


def _no_time(one: Listed) -> Caveat:
    return Caveat(
        translatable("Errors", "“{title}” has no time that can be read: left out."),
        one.line,
        {"title": one.title},
    )


def one_line(text: str) -> str:
    """A title where a line end would be the end of its field."""
    return " ".join(text.split())
