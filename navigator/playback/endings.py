"""What is ending beside whatever else is done."""

from __future__ import annotations

import time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 50
_LOOK_S = 0.005


class CanEnd(Protocol):
    """Something that has been told to end."""

    def has_ended(self) -> bool:
        """Whether it has; it never waits."""
        ...


class Endings(QObject):
    """Keeps what is ending until it has: freed before, it would crash or wait for its drive."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ending: list[CanEnd] = []
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.have_ended)

    def add(self, one: CanEnd) -> None:
        """``one`` has been told to end."""
        self._ending.append(one)
        if not self.have_ended():
            self._looks.start()

    def have_ended(self, patience_s: float = 0.0) -> bool:
        """Whether nothing is left, after waiting so many seconds for it."""
        until = time.monotonic() + patience_s
        while not self._look() and time.monotonic() < until:
            time.sleep(_LOOK_S)
        return not self._ending

    def _look(self) -> bool:
        self._ending = [one for one in self._ending if not one.has_ended()]
        if not self._ending:
            self._looks.stop()
        return not self._ending
