"""Where moments stand on the timeline: one function for drawing and for hit-testing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """The stretch of time from ``start_ms`` to ``end_ms`` over ``width`` pixels from ``left``."""

    start_ms: int
    end_ms: int
    left: float
    width: float

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
