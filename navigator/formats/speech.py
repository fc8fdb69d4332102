"""What is said, cue by cue: made from what subtitles of every kind give."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from navigator.formats.listing import one_line
from navigator.interview import Cue
from navigator.interview.timecode import LONGEST_MS

# “Name: words”, as subtitles name who speaks; only a name that returns is one.
_NAMED = re.compile(r"(?:>>\s*|-\s+)?([^\W\d_][\w .'’-]{0,39}):\s+(?=\S)")
_LEAST_TURNS = 2


def cues_of(found: Iterable[Cue]) -> tuple[Cue, ...]:
    """The cues in order, each on one line, without those that say nothing; names are speakers."""
    cues = [replace(cue, text=one_line(cue.text), end_ms=_end_ms(cue)) for cue in found]
    cues = sorted((cue for cue in cues if cue.text), key=lambda cue: cue.start_ms)
    turns = Counter(match[1] for cue in cues if (match := _NAMED.match(cue.text)))
    names = {name for name, count in turns.items() if count >= _LEAST_TURNS}
    return tuple(_with_speaker(cue, names) for cue in cues)


def _end_ms(cue: Cue) -> int:
    return min(max(cue.start_ms, cue.end_ms), LONGEST_MS)


def not_overlapping(cues: list[Cue]) -> list[Cue]:
    """Each cue ended by the next one's start at the latest."""
    following = [*(cue.start_ms for cue in cues[1:]), LONGEST_MS]
    return [
        replace(cue, end_ms=end) if cue.start_ms < end < cue.end_ms else cue
        for cue, end in zip(cues, following, strict=False)
    ]


def _with_speaker(cue: Cue, names: set[str]) -> Cue:
    match = None if cue.speaker else _NAMED.match(cue.text)
    if match is None or match[1] not in names:
        return cue
    return replace(cue, speaker=match[1], text=cue.text[match.end() :])
