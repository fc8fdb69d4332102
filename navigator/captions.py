"""The subtitles that are shown: which there are, which is chosen, and what stands there now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from navigator.background import Worker
from navigator.errors import NavigatorError
from navigator.playback.player import Player
from navigator.playback.subtitles import Subtitles, beside, read_file, read_track
from navigator.resume import Watched
from navigator.session import Session

DELAY_STEP_MS = 100
_READ, _LOOK = "read", "look"
_Reader = Callable[[], Subtitles]


class Captions(QObject):
    """Tracks of the recording, files beside it and files that were dropped, in this order."""

    # Other subtitles, or others to choose from.
    changed = Signal()
    failed = Signal(NavigatorError)

    def __init__(
        self, session: Session, player: Player, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._worker = worker
        self._names: list[str] = []
        self._readers: list[_Reader] = []
        self._chosen: int | None = None
        # Those that were shown the last time.
        self._usual = 0
        self._subtitles = Subtitles("")
        self._delay_ms = 0
        session.recording_opened.connect(self._take)

    @property
    def names(self) -> tuple[str, ...]:
        """What there is to choose from; a track without title or language has no name."""
        return tuple(self._names)

    @property
    def chosen(self) -> int | None:
        return self._chosen

    @property
    def delay_ms(self) -> int:
        """How much later they stand there than their file says; may be negative."""
        return self._delay_ms

    @property
    def text(self) -> str:
        """What stands on the screen now."""
        return self._subtitles.at(self._player.position_ms - self._delay_ms)

    def choose(self, number: int | None) -> None:
        """Show the subtitles with this number, or none; the next time, too."""
        self._session.note_subtitles(number)
        self._choose(number)

    def _choose(self, number: int | None) -> None:
        self._chosen = number
        self._subtitles = Subtitles("")
        self._worker.forget(_READ)
        if number is not None:
            self._usual = number
            read = self._readers[number]
            self._worker.submit(read, self._show, failed=self._fail, key=_READ)
        self.changed.emit()

    def toggle(self) -> None:
        """Show those that were shown before, or the first ones there are; or none."""
        if self._chosen is not None:
            self.choose(None)
        elif self._readers:
            self.choose(self._usual)

    def add(self, file: Path) -> None:
        """Show the subtitles in ``file``."""
        self._add(file.name, partial(read_file, file))
        self.choose(len(self._readers) - 1)

    def delay(self, by_ms: int) -> None:
        """Let them stand there later, or earlier."""
        self._delay_ms += by_ms
        self.changed.emit()

    def _take(self, left: Watched) -> None:
        """A recording was opened, which was left with these subtitles the last time."""
        facts = self._player.facts
        self._names, self._readers = [], []
        self._delay_ms = 0
        self._usual = 0
        self._worker.forget(_LOOK)
        if facts is not None:
            for number, track in enumerate(facts.subtitles):
                self._add(track.title or track.language, partial(read_track, facts, number))
            look = partial(beside, facts.path)
            self._worker.submit(look, partial(self._add_beside, left), key=_LOOK)
        self._choose(self._left_at(left))

    def _add_beside(self, left: Watched, files: Iterable[Path]) -> None:
        """These lie beside the recording; its folder may be far away."""
        before = len(self._readers)
        for file in files:
            self._add(file.name, partial(read_file, file))
        number = self._left_at(left)
        if self._chosen is None and number is not None and number >= before:
            self._choose(number)
        else:
            self.changed.emit()

    def _left_at(self, left: Watched) -> int | None:
        """The number of those that were shown when the recording was left, if they are there."""
        is_there = left.subtitles is not None and left.subtitles < len(self._readers)
        return left.subtitles if is_there else None

    def _add(self, name: str, read: _Reader) -> None:
        self._names.append(name)
        self._readers.append(read)

    def _show(self, subtitles: Subtitles) -> None:
        self._subtitles = subtitles
        self.changed.emit()

    def _fail(self, error: NavigatorError) -> None:
        # Remembered they stay: they may be there the next time.
        self._choose(None)
        self.failed.emit(error)
