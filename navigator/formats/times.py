"""Times as other formats write them, to and from integer milliseconds."""

from __future__ import annotations

import math
import re

from navigator.interview.timecode import LONGEST_MS

# Normal Play Time, RFC 2326 section 3.6, and what is close to it: seconds, M:SS, H:MM:SS.
_NPT = re.compile(r"(?:(?:(\d{1,4}):)?(\d{1,5}):)?(\d{1,9})(?:[.,](\d{1,12}))?", re.ASCII)


def milliseconds(value: object, unit_ms: float = 1000.0) -> int | None:
    """A number, or text with a number, of seconds (or another unit); None if it is no moment."""
    if isinstance(value, str):
        return parse_clock(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return within(round(value * unit_ms)) if abs(value) < LONGEST_MS else None


def within(ms: int) -> int | None:
    """``ms`` where it can be a moment of a video."""
    return ms if 0 <= ms <= LONGEST_MS else None


def parse_clock(text: str) -> int | None:
    """`37`, `7:48`, `01:35:52.250`, `00:00:49.000000000`: rounded to milliseconds, or None."""
    match = _NPT.fullmatch(text.strip().removesuffix("s"))
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups()[:3])
    fraction_ms = round(int((match[4] or "0").ljust(12, "0")) / 10**9)
    return within(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction_ms)


def clock(ms: int, mark: str = ".") -> str:
    """`00:00:49.000`: what most formats write."""
    seconds, fraction = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{mark}{fraction:03}"
