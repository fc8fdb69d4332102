"""Limits: where playing does not simply go on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Loop:
    """A stretch to play again and again; while ``end_ms`` is None, its end is not chosen yet."""

    start_ms: int
    end_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Where playing goes by itself; ``is_stop``: it pauses there."""

    ms: int
    is_stop: bool = False


class Limits(QObject):
    """A loop, and a moment to stop at once. Positions are ms from the start of the video."""

    loop_changed = Signal()
    stop_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop: Loop | None = None
        self._stop_ms: int | None = None

    @property
    def loop(self) -> Loop | None:
        """The stretch that is played again and again."""
        return self._loop

    @property
    def stop_ms(self) -> int | None:
        """The moment at which playing pauses by itself, once."""
        return self._stop_ms

    def set_loop(self, loop: Loop | None) -> None:
        """Play a stretch again and again; a jump out of it is not taken back."""
        if loop != self._loop:
            self._loop = loop
            self.loop_changed.emit()

    def set_stop(self, ms: int | None) -> None:
        """Pause when ``ms`` is reached, once."""
        if ms != self._stop_ms:
            self._stop_ms = ms
            self.stop_changed.emit()

    def first_ms(self, duration_ms: int) -> int:
        """Where playing goes on behind the end: a loop that reaches it begins again."""
        loop = self._loop
        reaches_end = loop is not None and loop.end_ms is not None and loop.end_ms >= duration_ms
        return loop.start_ms if loop is not None and reaches_end else 0

    def forget(self) -> None:
        """What was chosen for one file does not hold for the next."""
        self.set_loop(None)
        self.set_stop(None)

    def turn_between(self, from_ms: int, to_ms: int) -> Turn | None:
        """What to do when playing has come from one moment to the other; a stop is used up."""
        if self._stop_ms is not None and from_ms < self._stop_ms <= to_ms:
            turn = Turn(self._stop_ms - 1, is_stop=True)
            self.set_stop(None)
            return turn
        loop = self._loop
        if loop is None or loop.end_ms is None or not from_ms < loop.end_ms <= to_ms:
            return None
        return Turn(loop.start_ms)
