"""Where moments stand on the timeline: one function for drawing and for hit-testing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from navigator.interview import Interview

# Segments are not drawn narrower than this, gap included: neighbours are drawn as one.
_NARROWEST = 8
_ZOOM_LIMIT_MS = 2_000
# A hand that comes so near to something means it.
SNAP_PX = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """The stretch of time from ``start_ms`` to ``end_ms`` over ``width`` pixels from ``left``."""

    start_ms: int
    end_ms: int
    left: float
    width: float

    @property
    def ms_per_px(self) -> float:
        return (self.end_ms - self.start_ms) / max(self.width, 1.0)

    def x(self, ms: float) -> float:
        """The pixel of a moment; moments outside stand at the ends."""
        length_ms = max(self.end_ms - self.start_ms, 1)
        share = (ms - self.start_ms) / length_ms
        return self.left + min(max(share, 0.0), 1.0) * self.width

    def ms(self, x: float) -> int:
        """The moment of a pixel."""
        share = min(max((x - self.left) / max(self.width, 1.0), 0.0), 1.0)
        return self.start_ms + round(share * (self.end_ms - self.start_ms))

    def snapped_ms(self, x: float, starts_ms: Sequence[int], reach: float) -> int:
        """The moment of a pixel; a start within ``reach`` pixels wins, the nearest first."""
        near = [start_ms for start_ms in starts_ms if self.start_ms <= start_ms <= self.end_ms]
        nearest = min(near, key=lambda start_ms: abs(self.x(start_ms) - x), default=None)
        if nearest is not None and abs(self.x(nearest) - x) <= reach:
            return nearest
        return self.ms(x)

    def zoomed(self, x: float, factor: float, within: Scale) -> Scale:
        """The stretch ``factor`` times as short, with the moment of pixel ``x`` where it was."""
        longest_ms = within.end_ms - within.start_ms
        shortest_ms = min(_ZOOM_LIMIT_MS, longest_ms)
        length_ms = round((self.end_ms - self.start_ms) / factor)
        length_ms = min(max(length_ms, shortest_ms), longest_ms)
        share = min(max((x - self.left) / max(self.width, 1.0), 0.0), 1.0)
        return self.moved(self.ms(x) - round(share * length_ms), length_ms, within)

    def inside(self, within: Scale) -> Scale | None:
        """This stretch, brought inside ``within``; None where it lies outside or is as long."""
        if self.start_ms >= within.end_ms or self.end_ms <= within.start_ms:
            return None
        length_ms = self.end_ms - self.start_ms
        if length_ms >= within.end_ms - within.start_ms:
            return None
        return self.moved(self.start_ms, length_ms, within)

    def moved(self, start_ms: int, length_ms: int, within: Scale) -> Scale:
        """A stretch of this length from ``start_ms`` on, brought inside ``within``."""
        start_ms = min(max(start_ms, within.start_ms), within.end_ms - length_ms)
        return Scale(start_ms, start_ms + length_ms, self.left, self.width)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the video: a chapter, or the lead-in before the first one (None)."""

    start_ms: int
    end_ms: int
    chapter: int | None


def segments_of(interview: Interview, end_ms: int) -> list[Segment]:
    """The chapters as stretches of a video of this length, the lead-in first if there is one."""
    starts_ms = [start_ms for start_ms in interview.starts_ms if start_ms < end_ms]
    ends_ms = [*starts_ms[1:], end_ms]
    chapters = [
        Segment(start_ms, stop_ms, number)
        for number, (start_ms, stop_ms) in enumerate(zip(starts_ms, ends_ms, strict=False))
    ]
    lead_in_ms = starts_ms[0] if starts_ms else end_ms
    return [Segment(0, lead_in_ms, None), *chapters] if lead_in_ms > 0 else chapters


def thinned(segments: Iterable[Segment], scale: Scale) -> Iterator[Segment]:
    """The segments with the narrow ones joined to those before them."""
    pending: Segment | None = None
    for segment in segments:
        if pending is None:
            pending = segment
        elif scale.x(pending.end_ms) - scale.x(pending.start_ms) < _NARROWEST:
            pending = Segment(pending.start_ms, segment.end_ms, pending.chapter)
        else:
            yield pending
            pending = segment
    if pending is not None:
        yield pending
