"""What of an interview somebody has read, and where they stopped: kept here, and never told."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from navigator.interview import Interview
from navigator.session import Session
from navigator.settings import Settings


class ReadLog(QObject):
    """Keeps what was read of the interview that is open, until it is forgotten."""

    # Something else is unread now.
    changed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._name = ""
        self._read: set[str] = set()
        self._left_at = self._place = ""
        session.interview_changed.connect(self._begin)
        session.renamed.connect(self._go_along)

    def unread(self, interview: Interview) -> frozenset[str]:
        """The threads that nobody has read here; none before the first one is."""
        if not self._read:
            return frozenset()
        return frozenset(
            thread.id
            for thread in interview.threads
            if not thread.is_hidden and _mark(thread.id) not in self._read
        )

    def note(self, threads: Iterable[str]) -> None:
        """These were before somebody's eyes for a while."""
        new = set(map(_mark, threads)) - self._read
        if new:
            self._read |= new
            self._keep()
            self.changed.emit()

    @property
    def left_at(self) -> str:
        """The thread at which somebody stopped to read the last time; empty: none."""
        return self._left_at

    def note_place(self, thread: str) -> None:
        """Somebody reads here; empty: they go along with the video."""
        if self._name and thread != self._place:
            self._place = thread
            self._settings.set_reading_place(self._name, thread)

    def forget(self) -> None:
        """Nobody needs to know."""
        self.note_place("")
        self._read.clear()
        self._keep()
        self.changed.emit()

    def _begin(self) -> None:
        self._name = self._session.name
        self._read = set(self._settings.read_threads(self._name)) if self._name else set()
        self._left_at = self._place = self._settings.reading_place(self._name) if self._name else ""
        self.changed.emit()

    def _go_along(self) -> None:
        """What was read is read, whatever it is called."""
        self._name = self._session.name
        self._keep()
        if self._name:
            self._settings.set_reading_place(self._name, self._place)

    def _keep(self) -> None:
        if self._name:
            self._settings.set_read_threads(self._name, self._read)


def _mark(thread: str) -> str:
    """An id may be any text, and there may be thousands."""
    content = thread.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(content, digest_size=5).hexdigest()
