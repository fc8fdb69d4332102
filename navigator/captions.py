"""The subtitles that are shown: which there are, which is chosen, and what stands there now."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from PySide6.QtCore import QObject, Signal

from navigator.background import Worker
from navigator.errors import NavigatorError
from navigator.playback.player import Player
from navigator.playback.subtitles import (
    Subtitles,
    beside,
    is_subtitles,
    read_file,
    read_track,
)
from navigator.resume import Watched
from navigator.session import Session

DELAY_STEP_MS = 100
_READ, _LOOK = "read", "look"


@dataclass(frozen=True, slots=True)
class _Source:
    """Subtitles that can be read. By their ``key`` they are found the next time: one word."""

    key: str
    name: str
    read: Callable[[], Subtitles]


class Captions(QObject):
    """Tracks of the recording, files that were given, and those beside it."""

    # Other subtitles, or others to choose from.
    changed = Signal()
    # Subtitles are being read, or no longer.
    reading_changed = Signal()
    failed = Signal(NavigatorError)

    def __init__(
        self, session: Session, player: Player, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._worker = worker
        self._sources: list[_Source] = []
        self._chosen: int | None = None
        # The key of those that were shown last: the delay is theirs.
        self._usual = ""
        self._subtitles = Subtitles()
        self._is_reading = False
        self._delay_ms = 0
        # What was opened together with the interview, or dropped while it was open.
        self._given: list[_Source] = []
        session.interview_changed.connect(self._begin)
        session.recording_opened.connect(self._take)

    @property
    def names(self) -> tuple[str, ...]:
        """What there is to choose from; a track without title or language has no name."""
        return tuple(source.name for source in self._sources)

    @property
    def drawn_names(self) -> list[str]:
        """What the recording's subtitles are called that are pictures, and cannot be shown."""
        facts = self._player.facts
        return facts.drawn_subtitle_names if facts is not None else []

    @property
    def chosen(self) -> int | None:
        return self._chosen

    @property
    def is_reading(self) -> bool:
        """Whether the chosen subtitles are being read."""
        return self._is_reading

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
        key = "" if number is None else self._sources[number].key
        self._session.note_subtitles(key)
        if key not in ("", self._usual):
            self._set_delay(0)
        self._choose(number)

    def _choose(self, number: int | None) -> None:
        self._chosen = number
        self._subtitles = Subtitles()
        # A track is read with its whole file, which takes long.
        self._worker.abandon(_READ)
        self._set_reading(number is not None)
        if number is not None:
            self._usual = self._sources[number].key
            read = self._sources[number].read
            self._worker.submit(read, self._show, failed=self._fail, key=_READ)
        self.changed.emit()

    def toggle(self) -> None:
        """Show those that were shown before, or the first ones there are; or none."""
        if self._chosen is not None:
            self.choose(None)
        elif self._sources:
            self.choose(self._number_of(self._usual) or 0)

    def add(self, file: Path) -> None:
        """Show the subtitles in ``file``."""
        self._given.append(_in_file(file))
        self._add(self._given[-1])
        self.choose(self._number_of(_key_of(file)))

    def delay(self, by_ms: int) -> None:
        """Let them stand there later, or earlier."""
        self._set_delay(self._delay_ms + by_ms)
        self.changed.emit()

    def _set_delay(self, ms: int) -> None:
        self._delay_ms = ms
        self._session.note_delay(ms)

    def _begin(self) -> None:
        """Another interview is opened, with these files."""
        self._given = list(map(_in_file, filter(is_subtitles, self._session.paths)))
        self._sources = list(self._given)
        self._chosen = 0 if self._given else None

    def _take(self, left: Watched) -> None:
        """A recording was opened, which was left with these subtitles the last time."""
        facts = self._player.facts
        chosen = None if self._chosen is None else self._sources[self._chosen].key
        is_given = any(source.key == chosen for source in self._given)
        self._sources = []
        self._delay_ms = left.delay_ms
        self._usual = left.subtitles
        self._worker.abandon(_LOOK)
        if facts is not None:
            for number, name in enumerate(facts.subtitle_names):
                self._add(_Source(f"track:{number}", name, partial(read_track, facts, number)))
            look = partial(_files_for, facts.path, left.subtitles)
            self._worker.submit(look, partial(self._add_files, left), key=_LOOK)
        for source in self._given:
            self._add(source)
        if chosen is not None and is_given:
            # What somebody brings is meant to be seen, whatever was shown the last time.
            self.choose(self._number_of(chosen))
        else:
            self._choose(self._number_of(left.subtitles) if left.has_subtitles else None)

    def _add_files(self, left: Watched, files: Iterable[Path]) -> None:
        """These belong to the recording."""
        is_shown = self._number_of(left.subtitles) is not None
        for file in files:
            self._add(_in_file(file))
        number = self._number_of(left.subtitles)
        is_wanted = left.has_subtitles and not is_shown
        if self._chosen is None and number is not None and is_wanted:
            self._choose(number)
        else:
            self.changed.emit()

    def _number_of(self, key: str) -> int | None:
        """The number of those with this key, if they are there."""
        keys = (source.key for source in self._sources)
        return next((number for number, one in enumerate(keys) if one == key), None)

    def _add(self, source: _Source) -> None:
        if self._number_of(source.key) is None:
            self._sources.append(source)

    def _show(self, subtitles: Subtitles) -> None:
        self._set_reading(False)
        self._subtitles = subtitles
        self.changed.emit()

    def _set_reading(self, is_reading: bool) -> None:
        self._is_reading = is_reading
        self.reading_changed.emit()

    def _fail(self, error: NavigatorError) -> None:
        # Remembered they stay: they may be there the next time.
        self._choose(None)
        self.failed.emit(error)


def _in_file(file: Path) -> _Source:
    return _Source(_key_of(file), file.name, partial(read_file, file))


def _key_of(file: Path) -> str:
    return quote(os.fsencode(file.absolute()))


def _files_for(video: Path, key: str) -> tuple[Path, ...]:
    """What lies beside a video, whose folder may be far away, and the file that ``key`` tells."""
    shown = Path(os.fsdecode(unquote_to_bytes(key)))
    is_there = shown.is_absolute() and shown.is_file()
    return (*beside(video), shown) if is_there else beside(video)
