"""Which of an engine's frames are those of the place that a jump led to."""

from __future__ import annotations

from collections.abc import Callable

from navigator.playback.decoder import Still
from navigator.playback.engine import Engine
from navigator.playback.stills import PRINTED_MS as PRINTED_AHEAD_MS
from navigator.playback.stills import Stills

# After a jump some frames of the old place still come; measured: up to three at the normal rate,
# more at others, and hardly any after this time.
_STALE_FRAMES = 3
_STALE_S = 0.6
# By the frames of so long an engine is recognised at first; a busy one leaves them out, and then it
# is looked twice as far each time, up to the other.
_PRINTED_MS = 70
_MOST_PRINTED_MS = 600


class Recognition:
    """Tells the frames of one jump after another from those that are left of the place before.

    Engines give no frame a time that can be trusted. So the frames behind the wished moment are
    decoded here too, no more of them than it takes.
    """

    def __init__(self, stills: Stills, now: Callable[[], float]) -> None:
        """``now`` tells the time in seconds."""
        self._stills = stills
        self._now = now
        self._engine: Engine | None = None
        self._ms = 0
        self._began_at = now()
        # How far behind the moment the frames are known; and whether more are being decoded.
        self._printed_ms = 0
        self._looks_further = False

    def begin(self, engine: Engine, ms: int, still: Still | None) -> None:
        """``engine`` is on its way to ``still``, which shows ``ms``; None: there is none exact."""
        self._engine, self._ms = engine, ms
        self._began_at = self._now()
        self._looks_further = False
        if still is None:
            self._printed_ms = _MOST_PRINTED_MS
        elif still.is_printed:
            self._printed_ms = PRINTED_AHEAD_MS
        else:
            self._printed_ms = 0
            self._look_further()

    def has_arrived(self) -> bool:
        """Whether the engine is there."""
        assert self._engine is not None
        is_late = self._now() - self._began_at > _STALE_S
        return self._engine.has_landed() or (is_late and not self._may_be_stale())

    def notice(self) -> None:
        """A frame came that is not known: the engine may have left out those that are."""
        if self._printed_ms < PRINTED_AHEAD_MS or not self._may_be_stale():
            self._look_further()

    def _may_be_stale(self) -> bool:
        assert self._engine is not None
        return self._engine.frames_since_jump() <= _STALE_FRAMES

    def _look_further(self) -> None:
        if self._looks_further or self._printed_ms >= _MOST_PRINTED_MS:
            return
        self._looks_further = True
        self._printed_ms = min(max(2 * self._printed_ms, _PRINTED_MS), _MOST_PRINTED_MS)
        self._stills.request_prints(self._ms, self._printed_ms, self._expect)

    def _expect(self, prints: frozenset[int]) -> None:
        assert self._engine is not None
        self._looks_further = False
        self._engine.expect(prints)
