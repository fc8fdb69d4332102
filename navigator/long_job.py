"""Work that takes minutes: one at a time, in a worker of its own, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from navigator.background import Worker
from navigator.errors import CancelledError, NavigatorError

Result = TypeVar("Result")
# How much is done, and of how much; 0 where that is not known.
Progress = Callable[[float, float], None]
IsCancelled = Callable[[], bool]


class LongJob(QObject):
    """Does one piece of long work at a time; what it has made of it is told by ``finished``."""

    started = Signal()
    progressed = Signal(float, float)
    # Nothing has come of it, since nobody wanted it any more.
    cancelled = Signal()
    finished = Signal(object)
    failed = Signal(NavigatorError)
    _broke = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._subject = ""
        self._is_running = False
        self._is_cancelled = False
        self._broke.connect(lambda: self._finish(None))

    @property
    def is_running(self) -> bool:
        return self._is_running

    @property
    def subject(self) -> str:
        """What it is about: a file, an address."""
        return self._subject

    def start(self, subject: str, work: Callable[[Progress, IsCancelled], Result]) -> None:
        """Do ``work`` on ``subject`` in the worker, unless other work is still going on.

        It tells how far it is, and raises CancelledError when it is not wanted any more.
        """
        if self._is_running:
            return
        self._subject = subject
        self._is_running, self._is_cancelled = True, False

        def attempt() -> tuple[Result] | None:
            try:
                # A signal from the worker's thread is delivered on ours.
                return (work(self.progressed.emit, lambda: self._is_cancelled),)
            except CancelledError:
                return None
            except NavigatorError:
                raise
            except Exception:
                # A bug, which is told elsewhere; it must not be the end of all such work.
                self._broke.emit()
                raise

        self._worker.submit(attempt, self._finish, failed=self._fail)
        self.started.emit()

    def cancel(self) -> None:
        self._is_cancelled = True

    def _finish(self, made: tuple[object] | None) -> None:
        self._is_running = False
        if made is None:
            self.cancelled.emit()
        else:
            self.finished.emit(made[0])

    def _fail(self, error: NavigatorError) -> None:
        self._is_running = False
        self.failed.emit(error)
