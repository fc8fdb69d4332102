"""Edits of chapters, one at a time: an interview in, a new interview out.

No thread is lost: what belonged to a chapter that is gone belongs to the one that has its stretch.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from navigator.errors import NavigatorError, translatable
from navigator.interview.interview import ByTimecode, Chapter, Interview, Placement
from navigator.interview.timecode import format_exact

_JOINT = " / "
DEEPEST_LEVEL = 5

# A chapter, and the number of the one that it was; None: it is new.
_Origin = tuple[Chapter, int | None]


def renamed(interview: Interview, chapter: int, title: str) -> Interview:
    """The interview with another title for one chapter, on one line."""
    new = replace(_the(interview, chapter), title=" ".join(title.split()))
    return _with(interview, chapter, new)


def moved(interview: Interview, chapter: int, start_ms: int) -> Interview:
    """The interview with a chapter that starts elsewhere, also beyond its neighbours.

    Raises NavigatorError where another chapter starts then, or there is no video any more.
    """
    _check_start(interview, start_ms, besides=chapter)
    return _with(interview, chapter, replace(_the(interview, chapter), start_ms=start_ms))


def added(interview: Interview, start_ms: int, title: str = "") -> Interview:
    """The interview with one chapter more; the one that is there until now ends there.

    Raises NavigatorError where a chapter starts already, or there is no video any more.
    """
    _check_start(interview, start_ms)
    split = interview.chapter_at(start_ms)
    level = 0 if split is None else interview.chapters[split].level
    new = Chapter(start_ms, " ".join(title.split()), level)
    return _rebuilt(interview, [*_origins(interview), (new, None)])


def joined(interview: Interview, chapter: int) -> Interview:
    """The interview with a chapter joined to the one before; both titles stay."""
    before, gone = _the(interview, chapter - 1), _the(interview, chapter)
    titles = dict.fromkeys(filter(None, (before.title, gone.title)))
    both = replace(before, title=_JOINT.join(titles))
    return deleted(_with(interview, chapter - 1, both), chapter)


def deleted(interview: Interview, chapter: int) -> Interview:
    """The interview without a chapter; what it has belongs to the one before."""
    _the(interview, chapter)
    kept = (one for one in _origins(interview) if one[1] != chapter)
    return _rebuilt(interview, kept)


def indented(interview: Interview, chapter: int, by: int) -> Interview:
    """The interview with a chapter made a part of the one before (1), or no longer (-1)."""
    one = _the(interview, chapter)
    deepest = interview.chapters[chapter - 1].level + 1 if chapter else 0
    level = min(max(one.level + by, 0), deepest, DEEPEST_LEVEL)
    return _with(interview, chapter, replace(one, level=level))


def _the(interview: Interview, chapter: int) -> Chapter:
    """A chapter by its number. Raises NavigatorError where there is none: it may be gone."""
    if 0 <= chapter < len(interview.chapters):
        return interview.chapters[chapter]
    raise NavigatorError(translatable("Errors", "this chapter is not there any more."))


def _check_start(interview: Interview, start_ms: int, besides: int | None = None) -> None:
    taken = (one.start_ms for at, one in enumerate(interview.chapters) if at != besides)
    if start_ms in taken:
        raise NavigatorError(
            translatable("Errors", "another chapter starts at {start}."),
            translatable("Errors", "Choose a moment before or behind it."),
            start=format_exact(start_ms),
        )
    end_ms = None if interview.video is None else interview.video.duration_ms
    if start_ms < 0 or (end_ms is not None and start_ms >= end_ms):
        raise NavigatorError(
            translatable("Errors", "a chapter has to start within the recording."),
            translatable("Errors", "Choose a moment before its end."),
        )


def _origins(interview: Interview) -> list[_Origin]:
    return [(one, number) for number, one in enumerate(interview.chapters)]


def _with(interview: Interview, chapter: int, new: Chapter) -> Interview:
    origins = _origins(interview)
    origins[chapter] = (new, chapter)
    return _rebuilt(interview, origins)


def _rebuilt(interview: Interview, origins: Iterable[_Origin]) -> Interview:
    """The interview with these chapters, brought in order; its threads go with them."""
    in_order = sorted(origins, key=lambda origin: origin[0].start_ms)
    new = replace(interview, chapters=tuple(one for one, _number in in_order), placements=())
    numbers = {old: number for number, (_one, old) in enumerate(in_order) if old is not None}

    def moved_along(placement: Placement) -> Placement:
        chapter = placement.chapter
        match placement.reason:
            case ByTimecode(at_ms):
                chapter = new.chapter_at(at_ms)
            case _ if chapter is not None and chapter not in numbers:
                chapter = _heir(new, interview.starts_ms[chapter])
            case _ if chapter is not None:
                chapter = numbers[chapter]
        return replace(placement, chapter=chapter)

    return replace(new, placements=tuple(map(moved_along, interview.placements)))


def _heir(interview: Interview, start_ms: int) -> int | None:
    """The chapter that has the stretch of one that is gone: before the first one, that."""
    if not interview.chapters:
        return None
    return interview.chapter_at(start_ms) or 0
