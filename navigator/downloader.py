"""One download at a time, in its own worker, with its progress."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from navigator.background import Worker
from navigator.download import CancelledError, download
from navigator.errors import NavigatorError


class Downloader(QObject):
    """Fetches what an address leads to; a download that is cancelled can be continued later."""

    # Megabytes that are there, and in all; 0 where that is not known.
    progressed = Signal(float, float)
    # The files that are there now, the video first.
    finished = Signal(list)
    failed = Signal(NavigatorError)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._is_running = False
        self._is_cancelled = False

    @property
    def is_running(self) -> bool:
        return self._is_running

    def fetch(self, address: str, folder: Path) -> None:
        """Fetch the video at ``address`` and all that belongs to it into ``folder``."""
        if self._is_running:
            return
        self._is_running, self._is_cancelled = True, False
        self._worker.submit(lambda: self._fetched(address, folder), self._finish, failed=self._fail)

    def cancel(self) -> None:
        self._is_cancelled = True

    def _fetched(self, address: str, folder: Path) -> list[Path] | None:
        """Runs in the worker; None where it was cancelled."""
        try:
            return download(address, folder, self._tell, lambda: self._is_cancelled)
        except CancelledError:
            return None

    def _tell(self, done: int, total: int | None) -> None:
        """A signal from the worker's thread is delivered on ours."""
        self.progressed.emit(done / 1e6, (total or 0) / 1e6)

    def _finish(self, files: list[Path] | None) -> None:
        self._is_running = False
        if files:
            self.finished.emit(files)

    def _fail(self, error: NavigatorError) -> None:
        self._is_running = False
        self.failed.emit(error)
