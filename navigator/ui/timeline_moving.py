"""Moving the start of a chapter: the bar goes aside for it, and it rests where somebody speaks."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from navigator.interview import Interview
from navigator.ui.timeline_scale import SNAP_PX, Scale

# The bar moves aside by this, so that there is room on both sides.
_ASIDE_PX = 64
# A hand trembles; a chapter has some length.
TREMBLING_PX = 3
_SHORTEST_MS = 1_000


class StartMover:
    """The start of a chapter in a hand that has taken it at the pixel ``taken_x``.

    ``ms`` is where it is now; ``scale`` is the one with room beside it, from when it ``has_begun``.
    """

    def __init__(
        self, interview: Interview, chapter: int, taken_x: float, whole: Scale, length_ms: int
    ) -> None:
        """``whole`` is what the bar has shown, ``length_ms`` the length of the video."""
        self._interview = interview
        self._taken_x = taken_x
        self._length_ms = length_ms
        self.chapter = chapter
        self.start_ms = self.ms = interview.starts_ms[chapter]
        self.has_begun = False
        aside_ms = round(_ASIDE_PX * whole.ms_per_px)
        if self.start_ms > whole.start_ms:
            aside_ms = -aside_ms
        self.scale = replace(
            whole, start_ms=whole.start_ms - aside_ms, end_ms=whole.end_ms - aside_ms
        )

    def move_to(self, x: float, *, exact: bool) -> bool:
        """Follow the hand to a pixel; whether it has moved yet, and does not only tremble."""
        by_px = x - self._taken_x
        self.has_begun = self.has_begun or abs(by_px) >= TREMBLING_PX
        if self.has_begun:
            ms = self.start_ms + round(by_px * self.scale.ms_per_px)
            if not exact:
                ms = self._at_speech(ms)
            first_ms, last_ms = self._room()
            self.ms = min(max(ms, first_ms), last_ms)
        return self.has_begun

    def _at_speech(self, ms: int) -> int:
        """The beginning of a line of the transcript, if one is near."""
        cues = self._interview.transcript
        at = bisect_left(cues, ms, key=lambda cue: cue.start_ms)
        near = (cue.start_ms for cue in cues[max(at - 1, 0) : at + 1])
        nearest = min(near, key=lambda start_ms: abs(start_ms - ms), default=ms)
        return nearest if abs(nearest - ms) <= SNAP_PX * self.scale.ms_per_px else ms

    def _room(self) -> tuple[int, int]:
        """Between which moments the chapter can start without passing its neighbours."""
        starts_ms, chapter = self._interview.starts_ms, self.chapter
        first_ms = starts_ms[chapter - 1] + _SHORTEST_MS if chapter else 0
        is_last = chapter + 1 == len(starts_ms)
        end_ms = self._length_ms if is_last else starts_ms[chapter + 1]
        return first_ms, max(end_ms - _SHORTEST_MS, first_ms)
