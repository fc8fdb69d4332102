"""Whether lines with timecodes are chapters, or a schedule, a chat, a transcript, a log."""

from __future__ import annotations

import enum
import itertools
from dataclasses import dataclass
from statistics import median

from navigator.formats.pasted.shapes import Candidate, Style, is_titled
from navigator.formats.pasted.words import DAY_PLAN, MINUTES, SENTENCE_END, SEPARATOR, SPEAKER

_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS


class Refusal(enum.Enum):
    """Why a text with timecodes is no list of chapters."""

    TOO_FEW = "too few"
    DISORDER = "disorder"
    UNTITLED = "untitled"
    PAST_END = "past the end"
    CLOCK = "clock"
    CHAT = "chat"
    TRANSCRIPT = "transcript"
    REPEATED = "repeated"
    SEVERAL = "several"


class Heading(enum.Enum):
    """What the line above a list says that it is."""

    CHAPTERS = "chapters"
    TIMELINE = "timeline"
    SCHEDULE = "schedule"
    TRANSCRIPT = "transcript"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Block:
    """Candidates of one style that stand together, and what stands above them."""

    candidates: tuple[Candidate, ...]
    heading: Heading = Heading.NONE

    @property
    def style(self) -> Style:
        return self.candidates[0].style

    @property
    def starts_ms(self) -> list[int]:
        return [candidate.ms for candidate in self.candidates]

    @property
    def starts_at_zero(self) -> bool:
        return self.candidates[0].ms == 0

    @property
    def is_announced(self) -> bool:
        return self.starts_at_zero or self.heading in (Heading.CHAPTERS, Heading.TIMELINE)


_LEAST = 3
_LEAST_ANNOUNCED = 2
_LEAST_BARE_SUFFIX = 4
_ASCENDING = 0.8
_MOST_PAST = 0.5
_TITLED = 0.6
# Chapters are seldom so dense; what people say to each other is.
_MOST_A_MINUTE = 3.0
_FEW = 8
_MOST_EQUAL = 0.1
_MOST_EQUAL_ANNOUNCED = 1 / 3
_SAME_TITLES = 0.6
_SAME_STARTS = 0.5
_LEAST_REPEATED = 4
# YouTube takes no shorter chapters; what people say is shorter.
_SHORTEST_MS = 10_000
_SPOKEN = 0.6
_LONGEST_TITLE = 250
_MORNING_MS = 5 * _MINUTE_MS
_LATEST_MS = 25 * _MINUTE_MS
_LATE_SHARE = 0.25
_LOG_SHARE = 0.5
_AGENDA_SHARE = 0.05
_LEAST_SENTENCES = 3
_DAY_MS = 24 * _MINUTE_MS
_DAY_LINES = 8
_DAY_SHARE = 0.2


def is_agenda(block: Block, duration_ms: int | None) -> bool:
    """Whether `1:30` means an hour and a half there: the length of the video tells."""
    if duration_ms is None or not _could_be_clock(block):
        return False
    last_ms = max(block.starts_ms)
    is_early = last_ms < duration_ms * _AGENDA_SHARE and last_ms * 60 < duration_ms
    return is_early and _on_fives(block) >= _ASCENDING


def refusal(block: Block, duration_ms: int | None) -> Refusal | None:
    """Why these lines are no chapters; None if they are."""
    if len(block.candidates) < _least(block):
        return Refusal.TOO_FEW
    checks = (
        (_is_past_end(block, duration_ms), Refusal.PAST_END),
        (_is_in_disorder(block), Refusal.DISORDER),
        (_is_chat(block), Refusal.CHAT),
        (_is_transcript(block), Refusal.TRANSCRIPT),
        (_is_untitled(block), Refusal.UNTITLED),
        (_is_repeated(block), Refusal.REPEATED),
        (_is_clock(block), Refusal.CLOCK),
    )
    return next((refused for is_so, refused in checks if is_so), None)


def _least(block: Block) -> int:
    if block.is_announced:
        return _LEAST_ANNOUNCED
    return _LEAST if block.style is Style.PREFIX else _LEAST_BARE_SUFFIX


def _is_past_end(block: Block, duration_ms: int | None) -> bool:
    if duration_ms is None:
        return False
    past = sum(ms >= duration_ms for ms in block.starts_ms)
    return past > len(block.candidates) * _MOST_PAST


def _is_in_disorder(block: Block) -> bool:
    pairs = list(itertools.pairwise(block.starts_ms))
    descending = sum(before > after for before, after in pairs)
    if descending == 1 and block.is_announced and len(pairs) >= _LEAST:
        # One slip of the hand.
        return False
    return len(pairs) - descending < len(pairs) * _ASCENDING


def _equal_share(block: Block) -> float:
    return 1 - len(set(block.starts_ms)) / len(block.candidates)


def _a_minute(block: Block) -> float:
    """How many lines there are to a minute."""
    starts_ms = block.starts_ms
    span_ms = max(starts_ms) - min(starts_ms)
    return (len(starts_ms) - 1) * _MINUTE_MS / max(span_ms, 1)


def _is_chat(block: Block) -> bool:
    count = len(block.candidates)
    if count < _FEW and block.is_announced:
        return False
    names = [name for candidate in block.candidates if (name := _speaker(candidate.title))]
    is_spoken = len(names) >= count * _SPOKEN and len(set(names)) <= max(len(names) * 2 / 3, 1)
    if is_spoken and block.heading is not Heading.CHAPTERS:
        return True
    is_tabbed = sum(candidate.is_tabbed for candidate in block.candidates) > count * _SPOKEN
    is_equal = _equal_share(block) > (_MOST_EQUAL_ANNOUNCED if block.is_announced else _MOST_EQUAL)
    return is_equal and (is_tabbed or is_spoken or count >= _FEW)


def _speaker(title: str) -> str:
    match = SPEAKER.match(title)
    return next(filter(None, match.groups()), "").casefold() if match else ""


def _is_transcript(block: Block) -> bool:
    if block.heading is Heading.TRANSCRIPT:
        return True
    if median(len(candidate.title) for candidate in block.candidates) > _LONGEST_TITLE:
        return True
    if not block.is_announced and _is_spoken(block):
        return True
    is_few = len(block.candidates) < _FEW and block.is_announced
    is_list = block.heading is Heading.CHAPTERS and block.starts_at_zero
    is_list = is_list and _usual_gap_ms(block) >= _SHORTEST_MS
    if not (is_few or is_list) and _a_minute(block) > _MOST_A_MINUTE:
        return True
    is_named = block.heading is Heading.CHAPTERS and not _is_fractional(block)
    return not is_named and _usual_gap_ms(block) < _SHORTEST_MS


def _is_spoken(block: Block) -> bool:
    """Whether most lines are several sentences, with nothing between them and their time."""
    spoken = sum(
        len(SENTENCE_END.findall(one.title)) >= _LEAST_SENTENCES - 1
        and SEPARATOR.match(one.line.text, one.stamp.end) is None
        for one in block.candidates
    )
    return spoken * 2 > len(block.candidates)


def _is_fractional(block: Block) -> bool:
    fractions = sum(candidate.stamp.has_fraction for candidate in block.candidates)
    return fractions * 2 > len(block.candidates)


def _usual_gap_ms(block: Block) -> float:
    """The median time between two different starts that follow each other."""
    pairs = itertools.pairwise(block.starts_ms)
    gaps = [after - before for before, after in pairs if after > before]
    return median(gaps) if gaps else _SHORTEST_MS


def _is_untitled(block: Block) -> bool:
    titled = sum(is_titled(candidate.title) for candidate in block.candidates)
    return titled < len(block.candidates) * _TITLED


def _is_repeated(block: Block) -> bool:
    """Whether the same stands there again and again, as in a timetable."""
    count = len(block.candidates)
    if count < _LEAST_REPEATED:
        return False
    titles = {candidate.title.casefold() for candidate in block.candidates}
    return len(titles) < count * _SAME_TITLES or len(set(block.starts_ms)) < count * _SAME_STARTS


def _could_be_clock(block: Block) -> bool:
    """Whether all could be hours and minutes of a day."""
    return all(
        candidate.ms < _LATEST_MS
        and not (candidate.stamp.has_hours or candidate.stamp.has_fraction)
        for candidate in block.candidates
    )


def _on_fives(block: Block) -> float:
    """The share of times that are multiples of five, as planned times are."""
    starts_ms = block.starts_ms
    return sum(ms % 5_000 == 0 for ms in starts_ms) / len(starts_ms)


def _is_clock(block: Block) -> bool:
    first_ms, last_ms = block.candidates[0].ms, max(block.starts_ms)
    share = first_ms / max(last_ms, 1)
    could_be = _could_be_clock(block)
    if could_be and _on_fives(block) == 1 and (_is_whole_day(block) or _is_timed_plan(block)):
        return True
    if could_be and _on_fives(block) == 1 and first_ms >= _MORNING_MS and share >= _LOG_SHARE:
        return True
    is_list = block.starts_at_zero or block.heading is Heading.CHAPTERS
    if is_list and block.heading is not Heading.SCHEDULE:
        return False
    if not could_be:
        is_long = block.candidates[0].stamp.has_hours and first_ms >= _HOUR_MS
        return is_long and share >= _LOG_SHARE
    if share >= _LOG_SHARE:
        return True
    if block.heading is Heading.SCHEDULE and not (block.starts_at_zero and _on_fives(block) < 1):
        return True
    if _on_fives(block) == 1:
        return first_ms != 0
    is_planned = any(DAY_PLAN.search(candidate.title) for candidate in block.candidates)
    if is_planned and _on_fives(block) >= _ASCENDING:
        return True
    return first_ms >= _MORNING_MS and share >= _LATE_SHARE


def _is_whole_day(block: Block) -> bool:
    """Whether the lines divide a day that begins at midnight."""
    ends_ms = {candidate.end_ms for candidate in block.candidates}
    if ends_ms & {_DAY_MS, _DAY_MS - 1000} or (0 in ends_ms and len(ends_ms) > 1):
        return True
    starts_ms = block.starts_ms
    is_long = len(starts_ms) >= _DAY_LINES and block.heading is not Heading.CHAPTERS
    early_ms = max(_MORNING_MS, max(starts_ms) * _DAY_SHARE)
    return is_long and sorted(starts_ms)[1] >= early_ms


def _is_timed_plan(block: Block) -> bool:
    """Whether most lines say how many minutes they take, and the times agree as hours."""
    pairs = list(itertools.pairwise(block.candidates))
    agree = sum(
        (match := MINUTES.search(before.line.source)) is not None
        and int(match[1]) * 1000 == after.ms - before.ms
        for before, after in pairs
    )
    return len(pairs) >= _LEAST - 1 and agree * 2 > len(pairs)
