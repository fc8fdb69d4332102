"""Reads what is to be opened, in the background, and tells when that takes long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from navigator import files
from navigator.background import Worker
from navigator.errors import NavigatorError
from navigator.opening import Opened, open_files
from navigator.playback.media import MediaFacts, fingerprint_of, probe

_PATIENCE_MS = 1_500
_OPEN, _ATTACH = "open", "attach"


class Opener(QObject):
    """Of several openings the newest wins. One that never ends is not waited for by the next."""

    # These files, and what they hold together.
    opened = Signal(tuple, Opened)
    # A recording that was asked for alone, and its fingerprint.
    recording_read = Signal(MediaFacts, str)
    # A file of this name takes long to open; an empty name: no longer.
    waiting_for = Signal(str)
    failed = Signal(NavigatorError)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        # The name and the key of what is waited for.
        self._awaited = self._awaited_key = ""
        # What takes long: its key.
        self._slow = ""
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._tell_waiting)

    def open(self, paths: tuple[Path, ...], attached: Path | None) -> None:
        """Open what these files hold together, with what lies beside them.

        ``attached`` is the recording that was chosen for them.
        """
        if self._slow:
            # What is being opened may lie on a drive that never answers.
            self._worker.abandon(_OPEN, _ATTACH)
        elif self._patience.isActive():
            # It may be one that has not been waited for long.
            self._worker.abandon(_OPEN)
        self._begin_waiting(paths[0], _OPEN)

        def take(opened: Opened) -> None:
            self._end_waiting()
            self.opened.emit(paths, opened)

        self._worker.submit(
            lambda: open_files(paths, attached=attached), take, failed=self._fail, key=_OPEN
        )

    def find_first(
        self, candidates: Sequence[Path], otherwise: Path, found: Callable[[Path], None]
    ) -> None:
        """Find the first of the candidates that is there, whose drives may not answer."""
        self._begin_waiting(next(iter(candidates), otherwise), _OPEN)
        self._worker.submit(
            lambda: next(filter(files.is_there, candidates), otherwise), found, key=_OPEN
        )

    def read_recording(self, path: Path) -> None:
        """Read what there is to know about a recording that is to be attached."""
        if self._slow:
            self._worker.abandon(_ATTACH)
        self._begin_waiting(path, _ATTACH)

        def take(read: tuple[MediaFacts, str]) -> None:
            self._end_waiting()
            self.recording_read.emit(*read)

        self._worker.submit(
            lambda: (probe(path), fingerprint_of(path)), take, failed=self._fail, key=_ATTACH
        )

    def cancel(self) -> None:
        """Wait no longer for what is being opened: its drive may never answer."""
        self._worker.abandon(_OPEN, _ATTACH)
        self._end_waiting()

    def _begin_waiting(self, path: Path, key: str) -> None:
        self._awaited, self._awaited_key, self._slow = path.name, key, ""
        self._patience.start()

    def _tell_waiting(self) -> None:
        self._slow = self._awaited_key
        self.waiting_for.emit(self._awaited)

    def _end_waiting(self) -> None:
        self._patience.stop()
        self._slow = ""
        self.waiting_for.emit("")

    def _fail(self, error: NavigatorError) -> None:
        self._end_waiting()
        self.failed.emit(error)
