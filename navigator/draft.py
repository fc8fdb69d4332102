"""A list of chapters while it is being mended: what was understood, what is wrong, what changes.

A draft is immutable like an interview; every mend makes a new one. Nothing of it is taken over
until somebody says so.
"""

from __future__ import annotations

import difflib
import enum
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from navigator.errors import Caveat
from navigator.formats.listing import join_titles
from navigator.formats.pasted.chapter_list import ReadLine, Verdict, read_chapter_list
from navigator.formats.pasted.comments_page import (
    Piece,
    Role,
    is_page_of_comments,
    pieces_of,
    threads_of_pieces,
)
from navigator.formats.youtube_text import REFUSALS
from navigator.interview import Chapter
from navigator.interview.timecode import LONGEST_MS, scan_timecodes

__all__ = [
    "Change",
    "Draft",
    "Entry",
    "Fate",
    "Mend",
    "Piece",
    "Problem",
    "Role",
    "Verdict",
    "threads_of_pieces",
]

# Chapters whose starts are so near, and whose titles so alike, are one that was moved.
_NEAR_MS = 30_000
_ALIKE = 0.6
_MINUTE_MS, _HOUR_MS = 60_000, 3_600_000


class Problem(enum.Enum):
    """What is wrong with an entry that is wanted."""

    ORDER = "order"  # starts before the one above it
    EQUAL = "equal"  # starts together with the one above it
    PAST_END = "past the end"
    UNTITLED = "untitled"
    NO_TIME = "no time"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list; ``source`` as it was written, ``line`` from 1, or 0 where it has none.

    Only entries that are ``wanted`` become chapters.
    """

    line: int
    source: str
    start_ms: int | None
    title: str
    is_wanted: bool
    verdict: Verdict = Verdict.CHAPTER


class Fate(enum.Enum):
    """What becomes of a chapter that is there, or of one that is new."""

    SAME = "same"
    ADDED = "added"
    MOVED = "moved"
    RENAMED = "renamed"
    MOVED_AND_RENAMED = "moved and renamed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One chapter before and after; one of both is None where there is no other."""

    fate: Fate
    before: Chapter | None
    after: Chapter | None


@dataclass(frozen=True, slots=True)
class Draft:
    """The entries in the order of the list; ``duration_ms`` is the video's length, if known."""

    entries: tuple[Entry, ...] = ()
    duration_ms: int | None = None
    notes: tuple[Caveat, ...] = ()

    @property
    def problems(self) -> tuple[Problem | None, ...]:
        """What is wrong with each entry; None for what is well or not wanted."""
        found: list[Problem | None] = []
        above: int | None = None
        for entry in self.entries:
            problem = self._problem(entry, above) if entry.is_wanted else None
            found.append(problem)
            if entry.is_wanted and entry.start_ms is not None:
                above = entry.start_ms if above is None else max(above, entry.start_ms)
        return tuple(found)

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """What would be taken over: in order, equal starts joined, nothing past the end."""
        titles: dict[int, list[str]] = {}
        wanted = (one for one in self.entries if one.is_wanted and one.start_ms is not None)
        for entry in sorted(wanted, key=lambda one: one.start_ms or 0):
            start_ms = entry.start_ms or 0
            if self.duration_ms is None or start_ms < self.duration_ms:
                titles.setdefault(start_ms, []).append(entry.title)
        return tuple(Chapter(ms, join_titles(found)) for ms, found in titles.items())

    def _problem(self, entry: Entry, above: int | None) -> Problem | None:
        if entry.start_ms is None:
            return Problem.NO_TIME
        if self.duration_ms is not None and entry.start_ms >= self.duration_ms:
            return Problem.PAST_END
        if above is not None and entry.start_ms < above:
            return Problem.ORDER
        if above is not None and entry.start_ms == above:
            return Problem.EQUAL
        return None if entry.title.strip() else Problem.UNTITLED


def draft_of_text(text: str, duration_ms: int | None) -> Draft:
    """The draft that a pasted text gives: one entry for every line that is not empty."""
    read = read_chapter_list(text, duration_ms)
    refused = () if read.refusal is None else (Caveat(REFUSALS[read.refusal]),)
    entries = tuple(_entry(line) for line in read.lines if line.text)
    return Draft(entries, duration_ms, (*refused, *read.readings))


def comments_in(text: str) -> tuple[Piece, ...]:
    """What a pasted text has beside its chapters, if that looks like comments."""
    pieces = pieces_of(text)
    return pieces if is_page_of_comments(pieces) else ()


def draft_of_chapters(
    chapters: Iterable[Chapter], duration_ms: int | None, notes: tuple[Caveat, ...] = ()
) -> Draft:
    """The draft of a list that is understood already, such as that of the open interview."""
    entries = tuple(Entry(0, one.title, one.start_ms, one.title, True) for one in chapters)
    return Draft(entries, duration_ms, notes)


def _entry(line: ReadLine) -> Entry:
    start_ms, title = line.start_ms, line.title
    if line.verdict is Verdict.TIMECODE:
        # Not taken, but whoever wants it need not type its time.
        stamp = next(scan_timecodes(line.text), None)
        if stamp is not None:
            start_ms = stamp.ms
            title = " ".join((line.text[: stamp.start] + line.text[stamp.end :]).split())
    is_wanted = line.verdict in (Verdict.CHAPTER, Verdict.JOINED)
    return Entry(line.number, line.text, start_ms, title, is_wanted, line.verdict)


def changed(draft: Draft, number: int, **fields: object) -> Draft:
    """The draft with other values in one entry; a start before 0 is 0."""
    start_ms = fields.get("start_ms")
    if isinstance(start_ms, int):
        fields["start_ms"] = min(max(start_ms, 0), LONGEST_MS)
    entries = list(draft.entries)
    entries[number] = replace(entries[number], **fields)  # type: ignore[arg-type]
    return replace(draft, entries=tuple(entries))


def with_new(draft: Draft, start_ms: int, title: str) -> tuple[Draft, int]:
    """The draft with one more entry where its time belongs, and the number of that."""
    earlier = [
        number
        for number, entry in enumerate(draft.entries)
        if entry.start_ms is not None and entry.start_ms <= start_ms
    ]
    number = earlier[-1] + 1 if earlier else 0
    new = Entry(0, "", start_ms, title, True)
    entries = (*draft.entries[:number], new, *draft.entries[number:])
    return replace(draft, entries=entries), number


class Mend(enum.Enum):
    """Something that can be put right with one key."""

    SORT = "sort"
    JOIN = "join"
    DROP_PAST_END = "drop past end"
    NAME = "name"
    TO_HOURS = "to hours"  # 1:30 means an hour and a half
    TO_MINUTES = "to minutes"  # 1:30:00 means a minute and a half


def mends_for(draft: Draft) -> tuple[Mend, ...]:
    """What would change something here."""
    problems = set(draft.problems)
    wanted = [entry for entry in draft.entries if entry.is_wanted and entry.start_ms is not None]
    offered = {
        Mend.SORT: Problem.ORDER in problems,
        Mend.JOIN: Problem.EQUAL in problems,
        Mend.DROP_PAST_END: Problem.PAST_END in problems,
        Mend.NAME: Problem.UNTITLED in problems,
        Mend.TO_HOURS: bool(wanted) and _fits_as_hours(wanted, draft.duration_ms),
        Mend.TO_MINUTES: bool(wanted) and _is_in_whole_minutes(wanted),
    }
    return tuple(mend for mend, is_offered in offered.items() if is_offered)


def mended(draft: Draft, mend: Mend, untitled: str = "{number}") -> Draft:
    """The draft with a mend applied; ``untitled`` makes the title of those without one."""
    match mend:
        case Mend.SORT:
            return replace(draft, entries=tuple(sorted(draft.entries, key=_timeless_last)))
        case Mend.JOIN:
            return _joined(draft)
        case Mend.DROP_PAST_END:
            return _without_past_end(draft)
        case Mend.NAME:
            return _named(draft, untitled)
        case Mend.TO_HOURS:
            return _scaled(draft, lambda ms: ms * 60)
        case Mend.TO_MINUTES:
            return _scaled(draft, lambda ms: ms // 60)


def _timeless_last(entry: Entry) -> tuple[bool, int]:
    return entry.start_ms is None, entry.start_ms or 0


def _without_past_end(draft: Draft) -> Draft:
    entries = (
        replace(entry, is_wanted=entry.is_wanted and problem is not Problem.PAST_END)
        for entry, problem in zip(draft.entries, draft.problems, strict=True)
    )
    return replace(draft, entries=tuple(entries))


def _is_in_whole_minutes(wanted: Sequence[Entry]) -> bool:
    starts_ms = [entry.start_ms or 0 for entry in wanted]
    return max(starts_ms) >= _HOUR_MS and all(ms % _MINUTE_MS == 0 for ms in starts_ms)


def _fits_as_hours(wanted: Sequence[Entry], duration_ms: int | None) -> bool:
    """Whether all times could be hours and minutes of this video."""
    last_ms = max(entry.start_ms or 0 for entry in wanted)
    limit_ms = LONGEST_MS if duration_ms is None else duration_ms
    return 0 < last_ms < 24 * _MINUTE_MS and last_ms * 60 < limit_ms


def _scaled(draft: Draft, scale: Callable[[int], int]) -> Draft:
    entries = (
        entry
        if entry.start_ms is None
        else replace(entry, start_ms=min(scale(entry.start_ms), LONGEST_MS))
        for entry in draft.entries
    )
    return replace(draft, entries=tuple(entries))


def _named(draft: Draft, untitled: str) -> Draft:
    count = 0
    entries = []
    for entry in draft.entries:
        count += entry.is_wanted
        is_bare = entry.is_wanted and not entry.title.strip()
        entries.append(replace(entry, title=untitled.format(number=count)) if is_bare else entry)
    return replace(draft, entries=tuple(entries))


def _joined(draft: Draft) -> Draft:
    """Of entries that start together the first has all titles; the others are not wanted."""
    together: dict[int, list[int]] = {}
    for number, entry in enumerate(draft.entries):
        if entry.is_wanted and entry.start_ms is not None:
            together.setdefault(entry.start_ms, []).append(number)
    entries = list(draft.entries)
    for first, *others in together.values():
        titles = (entries[number].title for number in (first, *others))
        entries[first] = replace(entries[first], title=join_titles(titles))
        for number in others:
            entries[number] = replace(entries[number], is_wanted=False)
    return replace(draft, entries=tuple(entries))


def compared(before: Sequence[Chapter], after: Sequence[Chapter]) -> tuple[Change, ...]:
    """What would change, in the order of the video.

    A chapter is known again by its start, else by its title, else by both being near and alike.
    """
    gone = {one.start_ms: one for one in before}
    new = {one.start_ms: one for one in after}
    pairs = [(gone.pop(ms), new.pop(ms)) for ms in tuple(gone) if ms in new]
    called = {one.title.casefold(): one for one in new.values() if one.title}
    for old in tuple(gone.values()):
        young = called.pop(old.title.casefold(), None)
        if young is not None:
            pairs.append((gone.pop(old.start_ms), new.pop(young.start_ms)))
    for old in tuple(gone.values()):
        young = next((one for one in new.values() if _is_like(old, one)), None)
        if young is not None:
            pairs.append((gone.pop(old.start_ms), new.pop(young.start_ms)))
    changes = [Change(_fate(old, young), old, young) for old, young in pairs]
    changes += [Change(Fate.ADDED, None, young) for young in new.values()]
    changes += [Change(Fate.REMOVED, old, None) for old in gone.values()]
    return tuple(sorted(changes, key=_moment))


def applied(changes: Iterable[tuple[Change, bool]]) -> tuple[Chapter, ...]:
    """The chapters when of all changes only the chosen ones are made."""
    chosen = (change.after if is_chosen else change.before for change, is_chosen in changes)
    chapters = {one.start_ms: one for one in chosen if one is not None}
    return tuple(chapters[ms] for ms in sorted(chapters))


def _moment(change: Change) -> int:
    chapter = change.after or change.before
    return chapter.start_ms if chapter is not None else 0


def _is_like(one: Chapter, other: Chapter) -> bool:
    if abs(one.start_ms - other.start_ms) > _NEAR_MS:
        return False
    alike = difflib.SequenceMatcher(None, one.title.casefold(), other.title.casefold()).ratio()
    return alike >= _ALIKE


def _fate(old: Chapter, young: Chapter) -> Fate:
    is_moved, is_renamed = old.start_ms != young.start_ms, old.title != young.title
    if is_moved and is_renamed:
        return Fate.MOVED_AND_RENAMED
    if is_moved:
        return Fate.MOVED
    return Fate.RENAMED if is_renamed else Fate.SAME
