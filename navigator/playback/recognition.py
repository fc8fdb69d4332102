"""Which of an engine's frames are those of the place that a jump led to."""

from __future__ import annotations

from collections.abc import Callable

from navigator.playback.decoder import Still
from navigator.playback.engine import BRIEF_MS, Engine
from navigator.playback.stills import PRINTED_MS, Stills

# After a jump some frames of the old place still come; measured: up to three at the normal rate,
# more at others, and hardly any after this time.
_STALE_FRAMES = 3
_STALE_S = 0.6
# By the frames of so long an engine is recognised at first; a busy one leaves them out, and then it
# is looked twice as far each time.
_FIRST_LOOK_MS = 70
_FURTHEST_LOOK_MS = 600
# A report of a time further away is not of the place of the jump.
_FAR_MS = 5_000
# What tells its time for so long and has brought no frame has none that it can show.
_MISSING_S = 2.0
# Frames that begin so long before the place that an engine was sent away from come no more.
_GONE_MS = 100


def is_brief(still: Still, ms: int) -> bool:
    """Whether what is shown at ``ms`` is a frame of a moving picture: not a slide, nor a gap."""
    return abs(ms - still.start_ms) <= BRIEF_MS


class Recognition:
    """Tells the frames of one jump after another from those that are left of the place before.

    Engines give no frame a time that can be trusted. So what follows the wished moment is decoded
    here too; of a short way back only what lies before the place where it began.
    """

    def __init__(self, stills: Stills, now: Callable[[], float]) -> None:
        """``now`` tells the time in seconds."""
        self._stills = stills
        self._now = now
        self._engine: Engine | None = None
        self._ms = 0
        self._left_ms: int | None = None
        self._began_at = now()
        # How far behind the moment the frames are known, or asked for; and how far they may be.
        self._asked_ms = 0
        self._most_ms = 0
        self._is_asking = False
        self._is_picture_due = False

    def begin(self, engine: Engine, ms: int, still: Still | None, left_ms: int | None) -> None:
        """``engine`` is on its way to ``still``, which shows ``ms``; None: there is none exact.

        ``left_ms`` is where it was sent away from, if it was anywhere.
        """
        self._engine, self._ms, self._left_ms = engine, ms, left_ms
        self._began_at = self._now()
        self._is_asking = False
        self._is_picture_due = still is not None and is_brief(still, ms)
        self._asked_ms = 0
        self._most_ms = 0 if still is None else _FURTHEST_LOOK_MS
        if left_ms is not None and left_ms >= ms:
            self._most_ms = min(self._most_ms, left_ms - _GONE_MS - ms)
        if still is None:
            return
        if still.following is not None and self._most_ms >= PRINTED_MS:
            self._asked_ms = PRINTED_MS
            engine.expect(still.following)
        else:
            self._look(_FIRST_LOOK_MS)

    def has_arrived(self) -> bool:
        """Whether the engine is there."""
        assert self._engine is not None
        return self._engine.has_landed() or (self._is_late() and not self._may_be_stale())

    def has_arrived_at(self, ms: float, has_picture: bool) -> bool:
        """Whether the engine is there, which reports to be at ``ms``: no frame may come soon."""
        is_near = abs(ms - self._ms) <= _FAR_MS
        if not has_picture:
            return (is_near and not self._is_of_before(ms)) or self._is_late()
        is_missing = self._now() - self._began_at > _MISSING_S
        return is_near and self._is_late() and (is_missing or not self._is_picture_due)

    def _is_of_before(self, ms: float) -> bool:
        """Whether a reported time is rather that of the place that was left."""
        return self._left_ms is not None and abs(ms - self._left_ms) < abs(ms - self._ms)

    def notice(self) -> None:
        """A frame came that is not known: the engine may have left out those that are."""
        furthest_ms = PRINTED_MS if self._may_be_stale() else _FURTHEST_LOOK_MS
        self._look(min(2 * self._asked_ms, furthest_ms))

    def _is_late(self) -> bool:
        return self._now() - self._began_at > _STALE_S

    def _may_be_stale(self) -> bool:
        assert self._engine is not None
        return self._engine.frames_since_jump() <= _STALE_FRAMES

    def _look(self, length_ms: int) -> None:
        length_ms = min(length_ms, self._most_ms)
        if self._is_asking or length_ms <= self._asked_ms:
            return
        self._is_asking = True
        self._asked_ms = length_ms
        self._stills.request_prints(self._ms, length_ms, self._expect)

    def _expect(self, prints: frozenset[int]) -> None:
        assert self._engine is not None
        self._is_asking = False
        self._engine.expect(prints)
