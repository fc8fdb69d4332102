"""The playback clock: the position between the engine's rare reports."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

# An engine reports its time some times a second; what it says is near the truth but jitters.
_SLOWLY = 0.3
_SNAP_BEYOND_MS = 60
# After a change of rate its reports are wrong for a while (libVLC 3: up to 0.4 s), our own are not.
_SETTLES_S = 0.5
# Behind by more than this (at the normal rate) in two reports, an engine is elsewhere.
_ELSEWHERE_MS = 1_500


class Clock:
    """A position in ms that runs by itself at a rate and is corrected by reports.

    It never runs backwards: where a report says that it is ahead, it waits, unless the engine is
    at another place altogether. Without a report it does not run on for longer than ``silence_s``
    (at the normal rate): then the engine stands too.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._anchor_ms = 0.0
        self._anchor_at = now()
        self._rate = 1.0
        self._running = False
        self._told_ms = 0.0
        self._settled_at = now()
        self.silence_s = math.inf
        self._heard_at = now()
        self._was_elsewhere = False

    @property
    def is_silent(self) -> bool:
        """Whether it runs, and has been waiting for a report for too long."""
        return self._running and self._now() > self._believed_until

    @property
    def position_ms(self) -> float:
        self._told_ms = max(self._told_ms, self._position_at(self._now()))
        return self._told_ms

    def start(self) -> None:
        self._anchor(self.position_ms, running=True)

    def stop(self) -> None:
        self._anchor(self.position_ms, running=False)

    def snap(self, ms: float) -> None:
        """The position is exactly ``ms`` now."""
        self._told_ms = ms
        self._anchor(ms, self._running)

    def set_rate(self, rate: float) -> None:
        self._anchor(self.position_ms, self._running)
        self._rate = rate
        self._settled_at = self._now() + _SETTLES_S

    def correct(self, ms: float, at: float) -> None:
        """The engine said that the position was ``ms`` at the moment ``at``."""
        if not self._running:
            return
        expected_ms = self._position_at(at)
        error_ms = 0.0 if at < self._settled_at else ms - expected_ms
        share = 1.0 if abs(error_ms) > _SNAP_BEYOND_MS else _SLOWLY
        # From here on, or what it waited in a long silence would count as run.
        self._anchor_ms, self._anchor_at = expected_ms + error_ms * share, at
        self._heard_at = at
        is_elsewhere = self._told_ms - self._anchor_ms > _ELSEWHERE_MS * max(self._rate, 1.0)
        if is_elsewhere and self._was_elsewhere:
            self._told_ms = self._anchor_ms
        self._was_elsewhere = is_elsewhere

    def _position_at(self, at: float) -> float:
        if not self._running:
            return self._anchor_ms
        at = min(at, self._believed_until)
        return self._anchor_ms + (at - self._anchor_at) * 1000 * self._rate

    @property
    def _believed_until(self) -> float:
        # Slowed down, an engine reports less often.
        return self._heard_at + self.silence_s / min(self._rate, 1.0)

    def _anchor(self, ms: float, running: bool) -> None:
        self._anchor_ms = ms
        self._anchor_at = self._heard_at = self._now()
        self._running = running
