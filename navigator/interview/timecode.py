"""Timecodes: `1:02:03.250` and milliseconds.

A timecode is ``[H:]M:SS`` with an optional fraction after a dot or a comma. Minutes go over 59 only
where there are no hours (``90:15``); seconds never do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_STAMP = (
    r"(?:(?P<hours>\d{1,3}):)?(?P<minutes>\d{1,4}):(?P<seconds>\d{2})(?:[.,](?P<fraction>\d{1,3}))?"
)
# Some 24 days: what the window's 32 bits hold.
LONGEST_MS = 2**31 - 1
_WHOLE = re.compile(_STAMP, re.ASCII)
# Where a stamp is expected, only more figures tell that it is none.
_EXPECTED = re.compile(rf"{_STAMP}(?![\d:])", re.ASCII)
# Scripts without spaces set a timecode right beside a word.
_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f"
# Not a timecode when glued to what makes it a score, a date, a ratio, a port or a version.
_IN_TEXT = re.compile(
    rf"(?<![^\W{_UNSPACED}])(?<![:.,/+\-])(?a:{_STAMP})(?![^\W{_UNSPACED}]|:(?=\d))"
)


@dataclass(frozen=True, slots=True)
class FoundTimecode:
    """A timecode in a text: characters ``start`` to ``end`` name the moment ``ms``.

    One that ``carries_over`` has seconds above 59 and means a moment of the next minute.
    """

    start: int
    end: int
    ms: int
    has_hours: bool = False
    has_fraction: bool = False
    carries_over: bool = False


def parse_timecode(text: str) -> int | None:
    """Milliseconds, or None if ``text`` is not one timecode."""
    match = _WHOLE.fullmatch(text.strip())
    return _milliseconds(match) if match else None


def find_timecodes(text: str, duration_ms: int | None) -> tuple[FoundTimecode, ...]:
    """The timecodes in running text that lie within the video; None: its length is not known."""
    return tuple(
        one
        for one in scan_timecodes(text)
        if not one.carries_over and (duration_ms is None or one.ms < duration_ms)
    )


def scan_timecodes(text: str) -> Iterator[FoundTimecode]:
    """Whatever looks like a timecode in running text, those with seconds from 60 to 99 too."""
    for match in _IN_TEXT.finditer(text):
        found = _found(match)
        if found is not None:
            yield found


def timecode_at(text: str, position: int) -> FoundTimecode | None:
    """The timecode that begins just there, whatever stands around it."""
    match = _EXPECTED.match(text, position)
    return None if match is None else _found(match)


def format_timecode(ms: int) -> str:
    """``17:49`` or ``1:02:03``: whole seconds, as a viewer reads them (cut, never rounded up)."""
    minutes, seconds = divmod(max(ms, 0) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def format_exact(ms: int) -> str:
    """Like `format_timecode`, with ``.mmm`` where there are milliseconds: nothing is lost."""
    fraction = ms % 1000
    return format_timecode(ms) + (f".{fraction:03}" if fraction else "")


def _found(match: re.Match[str]) -> FoundTimecode | None:
    _hours, minutes, seconds = _numbers(match)
    ms = _moment(match)
    if ms is None or (match["hours"] and minutes > 59):
        return None
    return FoundTimecode(
        *match.span(),
        ms,
        has_hours=match["hours"] is not None,
        has_fraction=match["fraction"] is not None,
        carries_over=seconds > 59,
    )


def _milliseconds(match: re.Match[str]) -> int | None:
    _hours, minutes, seconds = _numbers(match)
    if seconds > 59 or (match["hours"] and minutes > 59):
        return None
    return _moment(match)


def _numbers(match: re.Match[str]) -> tuple[int, int, int]:
    return int(match["hours"] or 0), int(match["minutes"]), int(match["seconds"])


def _moment(match: re.Match[str]) -> int | None:
    hours, minutes, seconds = _numbers(match)
    fraction = int((match["fraction"] or "0").ljust(3, "0"))
    ms = ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction
    return ms if ms <= LONGEST_MS else None
