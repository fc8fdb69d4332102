"""“Play only what matches”: stretches of the recording, one after the other, gaps left out."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject, Signal

from navigator.playback.player import Player, State
from navigator.session import Session
from navigator.watched import Stretches

# Whoever comes further between two reports of the position, at the normal rate, has jumped.
_LONGEST_TICK_MS = 1_000


class Selection(QObject):
    """Plays stretches of the recording: at the end of one it jumps to the next.

    Whoever jumps elsewhere by hand stays there; from inside a stretch it goes on as usual.
    """

    # The stretches that are played, or none.
    changed = Signal(tuple)
    finished = Signal()

    def __init__(self, session: Session, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._stretches: Stretches = ()
        # Where the stretch ends in which the video was a moment ago.
        self._end_ms: int | None = None
        self._was_ms = 0
        player.position_changed.connect(self._on_position)
        player.state_changed.connect(self._on_state)
        session.interview_changed.connect(self.stop)

    @property
    def stretches(self) -> Stretches:
        return self._stretches

    @property
    def is_on(self) -> bool:
        return bool(self._stretches)

    def play(self, stretches: Stretches) -> None:
        """Play these from the first one on that ends later than now, or from the beginning."""
        if not stretches:
            return
        self._set(stretches)
        here_ms, duration_ms = self._player.position_ms, self._player.duration_ms
        if 0 < duration_ms <= here_ms + 1:
            # It has ended, and begins again.
            here_ms = -1
        start_ms, end_ms = next((one for one in stretches if one[1] > here_ms), stretches[0])
        self._end_ms = end_ms
        if not start_ms <= here_ms < end_ms:
            self._session.go_to_time(start_ms)
        if not self._player.is_playing:
            self._session.play()

    def stop(self) -> None:
        if self._stretches:
            self._set(())

    def step(self, by: int) -> None:
        """To the next stretch (1), or the one before (-1)."""
        here_ms = self._player.position_ms
        starts_ms = [start_ms for start_ms, _end_ms in self._stretches]
        at = bisect_right(starts_ms, here_ms) - 1 + by
        if 0 <= at < len(starts_ms):
            self._go_to(at)

    def _go_to(self, at: int) -> None:
        start_ms, self._end_ms = self._stretches[at]
        self._session.skip_to(start_ms)

    def _go_on_to(self, at: int) -> None:
        """What was to stop before it pauses there, with the next stretch ahead."""
        limits, start_ms = self._player.limits, self._stretches[at][0]
        if limits.stop_ms is not None and limits.stop_ms <= start_ms:
            limits.set_stop(None)
            self._player.pause()
        self._go_to(at)

    def _set(self, stretches: Stretches) -> None:
        self._stretches = stretches
        self._end_ms = None
        self.changed.emit(stretches)

    def _on_position(self, ms: int) -> None:
        was_ms, self._was_ms = self._was_ms, ms
        if not self._stretches or self._player.state is State.PAUSED:
            return
        at = bisect_right(self._stretches, ms, key=lambda one: one[0]) - 1
        end_ms = self._end_ms
        if at >= 0 and ms < self._stretches[at][1]:
            self._end_ms = self._stretches[at][1]
        elif end_ms is not None and was_ms < end_ms <= ms and self._has_played_on(was_ms, ms):
            if at + 1 < len(self._stretches):
                self._go_on_to(at + 1)
            else:
                self._player.pause()
                self._finish()
        else:
            # A hand has led elsewhere.
            self._end_ms = None

    def _has_played_on(self, was_ms: int, ms: int) -> bool:
        """Whether no hand has led from one moment to the other, however small a step."""
        longest_ms = _LONGEST_TICK_MS * max(self._player.rate, 1)
        return not self._player.is_seeking and ms < was_ms + longest_ms

    def _on_state(self) -> None:
        """The last stretch may end only with the recording."""
        if self._player.state is not State.ENDED or self._end_ms is None:
            return
        if self._end_ms - self._player.position_ms < _LONGEST_TICK_MS:
            self._finish()

    def _finish(self) -> None:
        self._set(())
        self.finished.emit()
