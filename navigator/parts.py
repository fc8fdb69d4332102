"""Parts of a recording that belong together: what was found, or some chapters; pure functions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from navigator.interview import Chapter, Interview
from navigator.search.lines import LineKind
from navigator.search.results import Mark, Results
from navigator.watched import Stretches, joined

# A pause shorter than this is no chapter of what was left out.
_LEAST_REST_MS = 1_000
LEFT_OUT = "…"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the recording and what is there."""

    start_ms: int
    end_ms: int
    title: str

    @property
    def length_ms(self) -> int:
        return self.end_ms - self.start_ms


def found_parts(interview: Interview, results: Results) -> tuple[Part, ...]:
    """What of the recording a search has found: lines as they are said, else whole chapters.

    In the order of the video, each once.
    """
    found: dict[tuple[int, int], Part] = {}
    for mark in results.marks:
        part = _part_of(interview, mark)
        if part is not None:
            found.setdefault((part.start_ms, part.end_ms), part)
    return tuple(sorted(found.values(), key=lambda part: (part.start_ms, part.end_ms)))


def chapter_parts(interview: Interview, chapters: Iterable[int]) -> tuple[Part, ...]:
    return tuple(
        Part(
            interview.starts_ms[number],
            interview.chapter_end_ms(number),
            interview.chapters[number].title,
        )
        for number in sorted(chapters)
    )


def with_roll(
    parts: Iterable[Part], before_ms: int, after_ms: int, duration_ms: int
) -> tuple[Part, ...]:
    """The parts with some time before and behind each, in order, none over another.

    Where two would meet, the later one begins at its own start at the latest. What lies inside
    another part is played with it.
    """
    found: list[Part] = []
    for part in sorted(parts, key=lambda one: (one.start_ms, one.end_ms)):
        start_ms = max(part.start_ms - before_ms, 0)
        end_ms = min(part.end_ms + after_ms, duration_ms)
        if found and end_ms <= found[-1].end_ms:
            continue
        if found and start_ms < found[-1].end_ms:
            last = found[-1]
            start_ms = max(min(part.start_ms, last.end_ms), start_ms)
            if start_ms <= last.start_ms:
                found[-1] = replace(last, end_ms=end_ms)
                continue
            found[-1] = replace(last, end_ms=start_ms)
        if start_ms < end_ms:
            found.append(Part(start_ms, end_ms, part.title))
    return tuple(found)


def stretches_of(parts: Iterable[Part]) -> Stretches:
    """The parts as they are played: what touches is one."""
    return joined((part.start_ms, part.end_ms) for part in parts)


def length_ms(parts: Iterable[Part]) -> int:
    return sum(part.length_ms for part in parts)


def as_chapters(parts: Iterable[Part], duration_ms: int) -> tuple[Chapter, ...]:
    """The parts as a list of chapters, in which `LEFT_OUT` tells where nothing is wanted."""
    return tuple(_chapters(tuple(parts), duration_ms))


def _chapters(parts: tuple[Part, ...], duration_ms: int) -> Iterator[Chapter]:
    following = (*(part.start_ms for part in parts[1:]), duration_ms)
    for part, next_ms in zip(parts, following, strict=True):
        yield Chapter(part.start_ms, part.title)
        if next_ms - part.end_ms >= _LEAST_REST_MS:
            yield Chapter(part.end_ms, LEFT_OUT)


def _part_of(interview: Interview, mark: Mark) -> Part | None:
    line, ms, chapter = mark.line, mark.place.ms, mark.place.chapter
    if ms is None:
        return None
    match line.kind:
        case LineKind.TRANSCRIPT | LineKind.NOTE:
            end_ms = _end_of(interview, ms, line.comment)
            return Part(ms, max(end_ms, ms), " ".join(line.text.split()))
        case _ if chapter is not None:
            title = interview.chapters[chapter].title
            return Part(ms, interview.chapter_end_ms(chapter), title)
    return None


def _end_of(interview: Interview, ms: int, name: str) -> int:
    """Where a line of the transcript or a note ends that begins at ``ms``."""
    note = interview.note(name.partition(":")[2])
    if note is not None and note.end_ms is not None:
        return note.end_ms
    at = bisect_right(interview.transcript, ms, key=lambda cue: cue.start_ms) - 1
    return max(interview.transcript[at].end_ms, ms) if at >= 0 else ms
