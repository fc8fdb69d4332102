"""Reads what is to be opened, in the background, and tells when that takes long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from navigator import files
from navigator.background import Worker
from navigator.errors import NavigatorError
from navigator.opening import Opened, open_files
from navigator.playback.media import MediaFacts, fingerprint_of, probe

_PATIENCE_MS = 1_500
_OPEN, _ATTACH = "open", "attach"


class _Wait(QObject):
    """For one thing to be read, called ``name``; it may turn out to be slow."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.name = ""
        self.is_slow = False
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._become_slow)

    @property
    def is_on(self) -> bool:
        return self.is_slow or self._patience.isActive()

    def begin(self, name: str) -> None:
        self.end()
        self.name = name
        self._patience.start()

    def end(self) -> None:
        self._patience.stop()
        self._set_slow(False)

    def _become_slow(self) -> None:
        self._set_slow(True)

    def _set_slow(self, slow: bool) -> None:
        self.is_slow = slow
        self.changed.emit()


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
        self._waits = {key: _Wait(self) for key in (_OPEN, _ATTACH)}
        for wait in self._waits.values():
            wait.changed.connect(self._tell_waiting)
        self._told = ""

    def open(self, paths: tuple[Path, ...], attached: Path | None) -> None:
        """Open what these files hold together, with what lies beside them.

        ``attached`` is the recording that was chosen for them.
        """
        if self._is_any_slow:
            # What is being opened may lie on a drive that never answers.
            self.cancel()
        elif any(wait.is_on for wait in self._waits.values()):
            # It may be one that has not been waited for long. A recording that was to be attached
            # was meant for what was open then.
            self._worker.abandon(_OPEN, _ATTACH)
            self._waits[_ATTACH].end()
        self._waits[_OPEN].begin(paths[0].name)

        def take(opened: Opened) -> None:
            self._waits[_OPEN].end()
            self.opened.emit(paths, opened)

        failed = partial(self._fail, _OPEN)
        self._worker.submit(
            lambda: open_files(paths, attached=attached), take, failed=failed, key=_OPEN
        )

    def find_first(
        self, candidates: Sequence[Path], otherwise: Path, found: Callable[[Path], None]
    ) -> None:
        """Find the first of the candidates that is there, whose drives may not answer."""
        self._waits[_OPEN].begin(next(iter(candidates), otherwise).name)
        self._worker.submit(
            lambda: next(filter(files.is_there, candidates), otherwise), found, key=_OPEN
        )

    def read_recording(self, path: Path) -> None:
        """Read what there is to know about a recording that is to be attached."""
        if self._is_any_slow:
            self._worker.abandon(_ATTACH)
        self._waits[_ATTACH].begin(path.name)

        def take(read: tuple[MediaFacts, str]) -> None:
            self._waits[_ATTACH].end()
            self.recording_read.emit(*read)

        failed = partial(self._fail, _ATTACH)
        self._worker.submit(
            lambda: (probe(path), fingerprint_of(path)), take, failed=failed, key=_ATTACH
        )

    def cancel(self) -> None:
        """Wait no longer for what is being opened: its drive may never answer."""
        self._worker.abandon(_OPEN, _ATTACH)
        for wait in self._waits.values():
            wait.end()

    @property
    def _is_any_slow(self) -> bool:
        return any(wait.is_slow for wait in self._waits.values())

    def _tell_waiting(self) -> None:
        slow = next((wait.name for wait in self._waits.values() if wait.is_slow), "")
        if slow != self._told:
            self._told = slow
            self.waiting_for.emit(slow)

    def _fail(self, key: str, error: NavigatorError) -> None:
        self._waits[key].end()
        self.failed.emit(error)
