"""What is ending beside whatever else is done."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

_LOOK_MS = 20


class CanEnd(Protocol):
    """Something that has been told to end."""

    def has_ended(self) -> bool:
        """Whether it has; it never waits."""
        ...


class Endings(QObject):
    """Keeps what is ending until it has: freed before, it would crash or wait for its drive."""

    _all_ended = Signal()

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

    def have_ended(self) -> bool:
        """Whether nothing is left."""
        self._ending = [one for one in self._ending if not one.has_ended()]
        if not self._ending:
            self._looks.stop()
            self._all_ended.emit()
        return not self._ending

    def wait(self, patience_s: float) -> bool:
        """Whether nothing is left, after waiting so many seconds for it.

        Events go on, but for those of mouse and keys: Qt tells by them that a file is loaded, and
        only then it can be let go of.
        """
        if self.have_ended():
            return True
        loop, patience = QEventLoop(), QTimer(interval=round(patience_s * 1000), singleShot=True)
        self._all_ended.connect(loop.quit)
        patience.timeout.connect(loop.quit)
        patience.start()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self.have_ended()
