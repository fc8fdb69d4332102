"""Steps from frame to frame, which may be asked for faster than their pictures come."""

from __future__ import annotations

from collections.abc import Callable

from navigator.playback.decoder import Still
from navigator.playback.stills import Stills

# Those that wait: who has let go of the key does not see it step on.
_MOST = 2


class Steps:
    """One step after the other, each from where the one before has led."""

    def __init__(
        self,
        stills: Stills,
        position_ms: Callable[[], int],
        land: Callable[[Still], None],
        stay: Callable[[], None],
    ) -> None:
        """``land`` goes to the frame of a step; ``stay`` is called where there is none further."""
        self._stills = stills
        self._position_ms = position_ms
        self._land = land
        self._stay = stay
        # Frames to go on, or back, when the step that is under way has come.
        self._waiting = 0
        self._is_under_way = False

    def step(self, frames: int) -> None:
        """Go to the next frame (1) or the one before (-1); soon, if one is under way."""
        self._waiting = min(max(self._waiting + frames, -_MOST), _MOST)
        if not self._is_under_way:
            self._go_on()

    def forget(self) -> None:
        """Something else is wished: what is under way comes to nothing."""
        self._waiting = 0
        self._is_under_way = False

    def _go_on(self) -> None:
        self._is_under_way = self._waiting != 0
        if self._waiting > 0:
            self._waiting -= 1
            self._stills.request_after(self._position_ms(), self._take)
        elif self._waiting < 0:
            self._waiting += 1
            self._stills.request_before(self._position_ms(), self._take)

    def _take(self, still: Still | None) -> None:
        if not self._is_under_way:
            return
        if still is not None:
            self._land(still)
        elif self._waiting == 0:
            self._stay()
        self._go_on()
