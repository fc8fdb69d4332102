"""The shape of a line: a timecode at its beginning, at its end, alone, or several in one line."""

from __future__ import annotations

import enum
import itertools
import re
from dataclasses import dataclass, replace

from navigator.formats.pasted.lines import Line
from navigator.formats.pasted.words import CLOCK_AFTER, CLOCK_BEFORE, HEADING, LENGTH
from navigator.interview.timecode import FoundTimecode, scan_timecodes, timecode_at


class Style(enum.Enum):
    """Where the timecode stands."""

    PREFIX = "prefix"
    SUFFIX = "suffix"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line in the shape of a chapter; ``index`` is its place among the plain lines."""

    index: int
    line: Line
    style: Style
    stamp: FoundTimecode
    title: str
    is_tabbed: bool = False
    # Where it ends, if the line says so; 0:00 may be midnight.
    end_ms: int | None = None
    # The line that gives its title, where that is another one.
    title_index: int | None = None

    @property
    def ms(self) -> int:
        return self.stamp.ms


_PARTS = (
    r"chapter|part|section|scene|track|topic|question|глава|часть|раздел|тема|вопрос|розділ|"
    r"частина|kapitel|teil|cap[ií]tulo|parte|chapitre|partie|rozdział|część"
)
_NUMBER = (
    rf"(?:[#№]\s?\d{{1,3}}|\d\u20e3|(?:{_PARTS})\s?\d{{1,3}}"
    r"|\d{1,3}(?=[.)\]:|、]|\s?[-–—|]\s|\s*[(\[])|\d{1,3}(?=\s$))"
)
# What may stand before the timecode that begins a line: bullets, brackets, emoji, a number.
_LEAD = re.compile(rf"[^\w+$€£₽]*(?:{_NUMBER}[^\w+$€£₽]*)?", re.IGNORECASE)
_LONGEST_LEAD = 40
_BULLETS = re.compile(r"[\s\-–—−•*·>|]*")
_CLOSING = re.compile(r"[)\]}>»”\"'`|*_】〕」』）］]*")
_RANGE = re.compile(
    r"[\s)\]*_]*(?:[-–—−‒~〜～→➔|/]+>?|\.{2,3}|…|\bto\b|\btill?\b|\buntil\b|\bдо\b|\bпо\b|\bbis\b)"
    r"[\s(\[*_]*",
    re.IGNORECASE,
)
_CUE_ARROW = "-->"
_ARROWS = "".join(map(chr, (*range(0x2190, 0x2200), *range(0x2794, 0x27BF))))
_EDGES = f" \t-–—−‒―:：;,|/\\•·∙●○◦■□▪▫◾◽◼◻►▶▸▹»>=~👉🔹🔸🔷🔶📌📍✅✔☑⏱⏰🕐{_ARROWS}"
_BACK_EDGES = f" \t-–—−‒―:：;,|/\\•·∙●►▶▸>=~{_ARROWS}"
# Signs of emphasis and bullets; one that touches a word may belong to it.
_EMPHASIS = "*_"
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+")
_LONE_DOTS = re.compile(r"\.+\s+")
_AFTER_SUFFIX = re.compile(r"[\s)\]}»\"'|*_.,;!…:]*(\([^()]{1,60}\)|\[[^\[\]]{1,60}\])?[\s.,;|]*$")
_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"), ("【", "】"), ("（", "）"), ("「", "」"))
_QUOTES = ('"', "`")
_HAS_LETTER = re.compile(r"[^\W\d_]")
_LONGEST_SUFFIX_TITLE = 200
_LONGEST_TITLE = 1_000
_MOST_TURNS = 20
_LONGEST_BEHIND = 120
_LONGEST_BEFORE = 200
_LEAST_INLINE = 3
_LONGEST_INLINE_TITLE = 120


def candidates_of(index: int, line: Line, *, is_announced: bool = False) -> list[Candidate]:
    """The chapters that a line may hold: one, or several that stand in one line.

    ``is_announced``: a line above says that chapters follow.
    """
    stamps = _stamps(line.text)
    if not stamps:
        return []
    inline = inline_candidates(index, line, is_announced=is_announced)
    if inline:
        return inline
    found = _prefix(index, line, stamps) or _suffix(index, line, stamps)
    return [found] if found else []


def has_timecode(line: Line) -> bool:
    return bool(_stamps(line.text))


def is_titled(text: str) -> bool:
    """Whether a title says something: it has a letter, of whatever script."""
    return _HAS_LETTER.search(text) is not None


def clean_title(text: str) -> str:
    """A title without the bullets, separators and halves of brackets at its edges."""
    title = _MARKDOWN_HEADING.sub("", " ".join(text.split()), count=1)
    # A whole paragraph is no title: nobody looks at its edges.
    for _turn in range(_MOST_TURNS if len(title) <= _LONGEST_TITLE else 0):
        cleaned = _without_halves(title.lstrip(_EDGES).rstrip(_BACK_EDGES))
        cleaned = _without_emphasis(cleaned)
        dots = _LONE_DOTS.match(cleaned)
        cleaned = cleaned[dots.end() :] if dots else cleaned
        if cleaned == title:
            break
        title = cleaned
    return title


def _without_emphasis(title: str) -> str:
    """Without signs of emphasis at the edges that touch no word, or are doubled."""
    inside = title.lstrip(_EMPHASIS)
    signs = len(title) - len(inside)
    if signs > 1 or (signs and inside.startswith(" ")):
        title = inside
    inside = title.rstrip(_EMPHASIS)
    signs = len(title) - len(inside)
    if signs > 1 or (signs and inside.endswith(" ")):
        title = inside
    return title


def _without_halves(title: str) -> str:
    for mark in _QUOTES:
        if title.count(mark) == 1:
            title = title.removeprefix(mark).removesuffix(mark)
    for opening, closing in _PAIRS:
        if title.startswith(closing) or (title.startswith(opening) and closing not in title):
            title = title[1:]
        if title.endswith(opening) or (title.endswith(closing) and opening not in title):
            title = title[:-1]
    return title


def _stamps(text: str) -> list[FoundTimecode]:
    """The timecodes of a line; a bullet may be glued to the first."""
    bullets = _BULLETS.match(text)
    begin = bullets.end() if bullets else 0
    return [
        replace(one, start=one.start + begin, end=one.end + begin)
        for one in scan_timecodes(text[begin:])
    ]


def _is_lead(text: str) -> bool:
    return len(text) <= _LONGEST_LEAD and _LEAD.fullmatch(text) is not None


def _prefix(index: int, line: Line, stamps: list[FoundTimecode]) -> Candidate | None:
    text, stamp = line.text, stamps[0]
    # Nobody puts only a part of a time of day into brackets.
    is_clock = CLOCK_AFTER.match(text, stamp.end) and not _is_in_brackets(text, stamp)
    if not _is_lead(text[: stamp.start]) or is_clock:
        return None
    end, end_ms = stamp.end, None
    last = _range_end(text, stamp)
    if len(stamps) > 1 and _CUE_ARROW in text[stamp.end : stamps[1].start]:
        return None
    if last is not None:
        if CLOCK_AFTER.match(text, last.end):
            return None
        end, end_ms = last.end, last.ms
    closing = _CLOSING.match(text, end)
    rest = text[closing.end() if closing else end :]
    if CLOCK_AFTER.match(rest) and not _is_in_brackets(text, stamp):
        return None
    is_tabbed = "\t" in text[end : len(text) - len(rest.lstrip())]
    return Candidate(index, line, Style.PREFIX, stamp, clean_title(rest), is_tabbed, end_ms)


def _is_in_brackets(text: str, stamp: FoundTimecode) -> bool:
    return text[: stamp.start].rstrip().endswith(("(", "["))


def _range_end(text: str, stamp: FoundTimecode) -> FoundTimecode | None:
    """The timecode behind `-`, `to` and the like, however close they stand."""
    between = _RANGE.match(text, stamp.end)
    return None if between is None else timecode_at(text, between.end())


def _suffix(index: int, line: Line, stamps: list[FoundTimecode]) -> Candidate | None:
    text, stamp = line.text, stamps[-1]
    if len(text) - stamp.end > _LONGEST_BEHIND:
        return None
    after = _AFTER_SUFFIX.match(text, stamp.end)
    if after is None:
        return None
    if len(stamps) > 1 and _RANGE.fullmatch(text[stamps[-2].end : stamp.start]):
        stamp = stamps[-2]
    before = text[: stamp.start]
    is_clock = CLOCK_BEFORE.search(before[-_LONGEST_SUFFIX_TITLE:]) and not stamp.has_hours
    if len(before) > _LONGEST_SUFFIX_TITLE or is_clock:
        return None
    title = clean_title(before.rstrip(" \t([{.…@【（「"))
    if not is_titled(title) or LENGTH.fullmatch(title):
        return None
    note = after[1]
    return Candidate(index, line, Style.SUFFIX, stamp, f"{title} {note}" if note else title)


def inline_candidates(index: int, line: Line, *, is_announced: bool = False) -> list[Candidate]:
    """Several chapters in one line, whose line ends were lost: `0:00 Intro 1:20 Clients …`."""
    stamps = _stamps(line.text)
    if len(stamps) < _LEAST_INLINE or not _ascend(stamps):
        return []
    before = line.text[: stamps[0].start]
    is_list = _is_lead(before) and (is_announced or len(stamps) > _LEAST_INLINE)
    if not (stamps[0].ms == 0 or is_list or HEADING.search(before[-_LONGEST_BEFORE:])):
        return []
    ends = [*(stamp.start for stamp in stamps[1:]), len(line.text)]
    titles = [
        clean_title(line.text[stamp.end : end].rstrip(" ([{,;"))
        for stamp, end in zip(stamps, ends, strict=True)
    ]
    if not all(is_titled(title) and len(title) <= _LONGEST_INLINE_TITLE for title in titles):
        return []
    return [
        Candidate(index, line, Style.PREFIX, stamp, title)
        for stamp, title in zip(stamps, titles, strict=True)
    ]


def _ascend(stamps: list[FoundTimecode]) -> bool:
    return all(before.ms < after.ms for before, after in itertools.pairwise(stamps))
