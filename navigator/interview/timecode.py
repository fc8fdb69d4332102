"""Timecodes: `1:02:03.250` and milliseconds.

A timecode is ``[H:]M:SS`` with an optional fraction after a dot or a comma. Minutes go over 59 only
where there are no hours (``90:15``); seconds never do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_STAMP = (
    r"(?:(?P<hours>\d{1,3}):)?(?P<minutes>\d{1,4}):(?P<seconds>\d{2})(?:[.,](?P<fraction>\d{1,3}))?"
)
# Some 24 days: what the window's 32 bits hold.
LONGEST_MS = 2**31 - 1
_WHOLE = re.compile(_STAMP, re.ASCII)
# Not a timecode when glued to what makes it a score, a date, a ratio, a port or a version.
_IN_TEXT = re.compile(rf"(?<![\w:.,/+\-])(?a:{_STAMP})(?![\w:])")


@dataclass(frozen=True, slots=True)
class FoundTimecode:
    """A timecode in a text: characters ``start`` to ``end`` name the moment ``ms``."""

    start: int
    end: int
    ms: int


def parse_timecode(text: str) -> int | None:
    """Milliseconds, or None if ``text`` is not one timecode."""
    match = _WHOLE.fullmatch(text.strip())
    return _milliseconds(match) if match else None


def find_timecodes(text: str, duration_ms: int | None) -> tuple[FoundTimecode, ...]:
    """The timecodes in running text that lie within the video; None: its length is not known."""
    found = []
    for match in _IN_TEXT.finditer(text):
        ms = _milliseconds(match)
        if ms is not None and (duration_ms is None or ms < duration_ms):
            found.append(FoundTimecode(match.start(), match.end(), ms))
    return tuple(found)


def format_timecode(ms: int) -> str:
    """``17:49`` or ``1:02:03``: whole seconds, as a viewer reads them (cut, never rounded up)."""
    minutes, seconds = divmod(max(ms, 0) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def format_exact(ms: int) -> str:
    """Like `format_timecode`, with ``.mmm`` where there are milliseconds: nothing is lost."""
    fraction = ms % 1000
    return format_timecode(ms) + (f".{fraction:03}" if fraction else "")


def _milliseconds(match: re.Match[str]) -> int | None:
    hours, minutes, seconds = (int(match[name] or 0) for name in ("hours", "minutes", "seconds"))
    if seconds > 59 or (match["hours"] and minutes > 59):
        return None
    fraction = int((match["fraction"] or "0").ljust(3, "0"))
    ms = ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction
    return ms if ms <= LONGEST_MS else None
