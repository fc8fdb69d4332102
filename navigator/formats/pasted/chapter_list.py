"""Chapters in a pasted text: a video's description, show notes, a comment.

Timecodes stand at the beginning or at the end of lines of one style, and the lines stand together.
What is refused is as important as what is found: schedules, logs and chats are full of times.
Every line gets a verdict, so that whoever pasted the text sees how it was understood.
"""

from __future__ import annotations

import enum
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from navigator.errors import Caveat, translatable
from navigator.formats.listing import join_titles
from navigator.formats.pasted.judgement import Block, Heading, Refusal, is_agenda, refusal
from navigator.formats.pasted.lines import Line, plain_lines
from navigator.formats.pasted.shapes import (
    Candidate,
    Style,
    candidates_of,
    clean_title,
    has_timecode,
    inline_candidates,
)
from navigator.formats.pasted.words import END_WORD, HEADING, SCHEDULE, TIMELINE, TRANSCRIPT
from navigator.interview import Chapter
from navigator.interview.timecode import LONGEST_MS, format_exact

# Lines of another shape that may stand inside a list: “Part 2:”, an advertisement.
_FOREIGN = 2
# No description is so long; what stands behind it is not looked at.
_LONGEST_TEXT = 500_000
_HEADING_WITHIN = 3
_LONGEST_HEADING = 120
_NUMBERED = re.compile(r"\(?(\d{1,3})(?:[.)、]\s+|[)、]|\s*[-–—]\s)")
_FIELD = re.compile(r"[\w -]{1,20}")
_TITLE_FIELD = re.compile(
    r"[\s\-\"'{]*(?:title|name|label|text|название|заголовок|назва)[\"']?\s*[:=]\s*"
    r"([\"']?)(.*?)\1,?",
    re.IGNORECASE,
)


class Verdict(enum.Enum):
    """What a line was taken for."""

    CHAPTER = "chapter"
    JOINED = "joined"  # starts when another chapter does
    PAST_END = "past the end"
    TITLE = "title"  # of the timecode on the line beside it
    TIMECODE = "timecode"  # in running text, or outside of the list
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line and what it was taken for."""

    number: int
    text: str
    verdict: Verdict = Verdict.OTHER
    start_ms: int | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class ChapterList:
    """What a text was understood as; ``refusal`` tells why it has no chapters.

    ``readings`` tell which times were read otherwise than they are written, ``notes`` what was done
    to have the chapters in order besides.
    """

    chapters: tuple[Chapter, ...] = ()
    lines: tuple[ReadLine, ...] = ()
    readings: tuple[Caveat, ...] = ()
    notes: tuple[Caveat, ...] = ()
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A chapter as it was listed."""

    index: int
    number: int
    ms: int
    title: str


def read_chapter_list(text: str, duration_ms: int | None = None) -> ChapterList:
    """The chapters that a pasted text lists; ``duration_ms`` is the video's length if known."""
    lines = plain_lines(text[:_LONGEST_TEXT])
    accepted: list[Block] = []
    refused: Refusal | None = None
    is_day = False
    for block in _blocks(lines):
        refused_now = refusal(_in_its_unit(block, duration_ms), duration_ms)
        if refused_now is None:
            accepted.append(block)
        is_day |= refused_now is Refusal.CLOCK and block.starts_at_zero
        refused = refused or refused_now
    if not accepted or is_day:
        return ChapterList((), _verdicts(lines, {}), refusal=refused)
    if _are_of_several(accepted):
        return ChapterList((), _verdicts(lines, {}), refusal=Refusal.SEVERAL)
    return _understood(lines, accepted[0], duration_ms)


def _are_of_several(accepted: list[Block]) -> bool:
    """Whether lists of different recordings stand in one text: each begins at 0:00 anew."""
    at_zero = [block for block in accepted if block.starts_at_zero]
    if not at_zero:
        return False
    first, *others = at_zero
    starts = set(first.starts_ms)
    lines = {candidate.index for candidate in first.candidates}
    return any(
        not lines.intersection(candidate.index for candidate in other.candidates)
        and len(starts.intersection(other.starts_ms)) * 2 <= len(other.candidates)
        for other in others
    )


def _blocks(lines: list[Line]) -> list[Block]:
    """What may be a list, the likeliest first: it starts at 0:00, is announced, is the longest."""
    candidates = _candidates(lines)
    found = []
    for style in Style:
        of_style = _without_echoes([one for one in candidates if one.style is style])
        runs = _runs(of_style, lines)
        chains = list(_chains(runs))
        found += [
            Block(tuple(_titled(run, lines)), _heading(run[0].index, lines))
            for run in (*chains, *runs)
        ]
    return sorted(
        found,
        key=lambda block: (
            not block.starts_at_zero,
            block.heading is not Heading.CHAPTERS,
            -len(block.candidates),
        ),
    )


def _candidates(lines: list[Line]) -> list[Candidate]:
    """What each line may hold; lines that were broken anew are read together if that gives more."""
    found: list[Candidate] = []
    for first, last in _paragraphs(lines):
        is_announced = _heading(first, lines) is Heading.CHAPTERS
        of_lines = [
            one
            for index in range(first, last)
            for one in candidates_of(index, lines[index], is_announced=is_announced)
        ]
        joined: list[Candidate] = []
        if last - first > 1:
            whole = Line(lines[first].number, " ".join(one.text for one in lines[first:last]))
            joined = inline_candidates(first, whole, is_announced=is_announced)
        found += joined if len(joined) > 2 * len(of_lines) else of_lines
    return found


def _paragraphs(lines: list[Line]) -> Iterator[tuple[int, int]]:
    """Stretches of lines with text: the first one and the one behind the last."""
    first = None
    for index, line in enumerate((*lines, Line(0, ""))):
        if line.text and first is None:
            first = index
        elif not line.text and first is not None:
            yield first, index
            first = None


def _without_echoes(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without those that only repeat the time of the one above."""
    kept: list[Candidate] = []
    for one in candidates:
        if not (kept and not one.title and kept[-1].title and one.ms == kept[-1].ms):
            kept.append(one)
    return kept


def _runs(candidates: list[Candidate], lines: list[Line]) -> list[list[Candidate]]:
    """Candidates with few lines of another shape between them; where times restart, a new run."""
    runs: list[list[Candidate]] = []
    for candidate in candidates:
        run = runs[-1] if runs else []
        restarts = len(run) > 1 and candidate.ms <= run[0].ms
        restarts = restarts or (bool(run) and candidate.ms == 0 < run[-1].ms)
        near = bool(run) and _foreign(run[-1].index, candidate.index, lines) <= _FOREIGN
        if near and not restarts:
            run.append(candidate)
        else:
            runs.append([candidate])
    return runs


def _foreign(after: int, before: int, lines: list[Line]) -> int:
    return sum(bool(line.text) for line in lines[after + 1 : before])


def _chains(runs: list[list[Candidate]]) -> Iterator[list[Candidate]]:
    """Runs one after another whose times go on: chapters with a paragraph below each."""
    chain: list[Candidate] = []
    count = 0
    for run in (*runs, []):
        if chain and (not run or run[0].ms < chain[-1].ms):
            if count > 1:
                yield chain
            chain, count = [], 0
        chain += run
        count += 1


def _heading(index: int, lines: list[Line]) -> Heading:
    """What the nearest lines above say; the line itself may begin with it."""
    above = [line.text for line in reversed(lines[max(index - 12, 0) : index]) if line.text]
    for text in above[:_HEADING_WITHIN]:
        if len(text) > _LONGEST_HEADING:
            continue
        if TRANSCRIPT.search(text):
            return Heading.TRANSCRIPT
        if HEADING.search(text):
            return Heading.CHAPTERS
        if TIMELINE.search(text):
            return Heading.TIMELINE
        if SCHEDULE.search(text):
            return Heading.SCHEDULE
    return Heading.NONE


def _titled(run: list[Candidate], lines: list[Line]) -> list[Candidate]:
    """A timecode alone on its line has its title on the next line, or on the one before.

    So has one behind a name of its field that is the same on every line (`- time: 0:39`).
    """
    fields = {candidate.title.casefold() for candidate in run}
    if len(run) > 1 and len(fields) == 1 and _FIELD.fullmatch(next(iter(fields))):
        run = [replace(candidate, title="") for candidate in run]
    elif run[0].style is not Style.PREFIX:
        return run
    if all(candidate.title for candidate in run):
        return run
    is_shape = not any(candidate.title for candidate in run)
    taken = {candidate.index for candidate in run}
    for step in (1, -1) if is_shape else (1,):
        titled = [_with_title_beside(candidate, step, lines, taken) for candidate in run]
        if all(one.title for one in titled) or not is_shape:
            return titled
    return run


def _with_title_beside(
    candidate: Candidate, step: int, lines: list[Line], taken: set[int]
) -> Candidate:
    """The candidate with the title of the next line in this direction, if that has one."""
    if candidate.title:
        return candidate
    index = candidate.index + step
    while 0 <= index < len(lines) and not lines[index].text:
        index += step
    if not 0 <= index < len(lines) or index in taken or has_timecode(lines[index]):
        return candidate
    return replace(candidate, title=clean_title(_unquoted(lines[index].text)), title_index=index)


def _unquoted(text: str) -> str:
    """The value of a field called “title”, without its quotes; other text as it is."""
    match = _TITLE_FIELD.fullmatch(text)
    return match[2] if match else text


def _in_its_unit(block: Block, duration_ms: int | None) -> Block:
    """The block with hours and minutes where these are what it has."""
    if not is_agenda(block, duration_ms):
        return block
    return replace(
        block,
        candidates=tuple(
            replace(candidate, stamp=replace(candidate.stamp, ms=candidate.ms * 60, has_hours=True))
            for candidate in block.candidates
        ),
    )


def _understood(lines: list[Line], block: Block, duration_ms: int | None) -> ChapterList:
    readings = []
    in_unit = _in_its_unit(block, duration_ms)
    if in_unit is not block:
        readings.append(Caveat(translatable("Errors", "the times were read as hours and minutes.")))
    readings += [_carried(one) for one in block.candidates if one.stamp.carries_over]
    entries = _unnumbered(
        [_Entry(one.index, one.line.number, one.ms, title) for one, title in _titles(in_unit)]
    )
    end_ms = duration_ms or LONGEST_MS
    past = [one for one in entries if one.ms >= end_ms]
    notes = [
        Caveat(
            translatable("Errors", "{start} is past the end of the video: left out."),
            one.number,
            {"start": format_exact(one.ms)},
        )
        for one in past
    ]
    kept = [one for one in entries if one.ms < end_ms]
    if any(after.ms < before.ms for before, after in itertools.pairwise(kept)):
        notes.append(
            Caveat(translatable("Errors", "the chapters were not in order: they are now."))
        )
    chapters, joined = _joined(sorted(kept, key=lambda one: one.ms))
    notes += [
        Caveat(
            translatable("Errors", "two chapters start at {start}: their titles were joined."),
            one.number,
            {"start": format_exact(one.ms)},
        )
        for one in joined
    ]
    titles = [one.title_index for one in block.candidates if one.title_index is not None]
    verdicts = dict.fromkeys(titles, Verdict.TITLE)
    verdicts |= dict.fromkeys((one.index for one in kept), Verdict.CHAPTER)
    verdicts |= dict.fromkeys((one.index for one in joined), Verdict.JOINED)
    verdicts |= dict.fromkeys((one.index for one in past), Verdict.PAST_END)
    read = _verdicts(lines, verdicts, entries)
    notes.sort(key=lambda note: note.line or 0)
    return ChapterList(chapters, read, tuple(readings), tuple(notes))


def _titles(block: Block) -> Iterator[tuple[Candidate, str]]:
    """The titles, without the “end” to which the last range goes."""
    ranges = sum(one.end_ms is not None for one in block.candidates)
    has_ranges = ranges * 2 > len(block.candidates)
    for one in block.candidates:
        yield one, END_WORD.sub("", one.title, count=1) if has_ranges else one.title


def _carried(candidate: Candidate) -> Caveat:
    written = candidate.line.text[candidate.stamp.start : candidate.stamp.end]
    return Caveat(
        translatable("Errors", "{written} read as {start}."),
        candidate.line.number,
        {"written": written, "start": format_exact(candidate.ms)},
    )


def _unnumbered(entries: list[_Entry]) -> list[_Entry]:
    """Titles without their numbers, where the list is numbered."""
    numbers = [int(match[1]) for one in entries if (match := _NUMBERED.match(one.title))]
    ascending = sum(before < after for before, after in itertools.pairwise(numbers))
    if len(numbers) * 2 < len(entries) or ascending * 2 < len(numbers) - 1:
        return entries
    return [
        replace(one, title=clean_title(_NUMBERED.sub("", one.title, count=1)) or one.title)
        for one in entries
    ]


def _joined(entries: Sequence[_Entry]) -> tuple[tuple[Chapter, ...], list[_Entry]]:
    """Chapters with different starts, and the entries that were joined with another."""
    titles: dict[int, list[str]] = {}
    joined = []
    for one in entries:
        if one.ms in titles:
            joined.append(one)
        titles.setdefault(one.ms, []).append(one.title)
    return tuple(Chapter(ms, join_titles(found)) for ms, found in titles.items()), joined


def _verdicts(
    lines: list[Line], verdicts: dict[int, Verdict], entries: Sequence[_Entry] = ()
) -> tuple[ReadLine, ...]:
    entry_at = {one.index: one for one in entries}
    read = []
    for index, line in enumerate(lines):
        entry = entry_at.get(index)
        if entry is not None:
            verdict = verdicts[index]
            read.append(ReadLine(line.number, line.text, verdict, entry.ms, entry.title))
        else:
            usual = Verdict.TIMECODE if has_timecode(line) else Verdict.OTHER
            read.append(ReadLine(line.number, line.text, verdicts.get(index, usual)))
    return tuple(read)
