"""The library in the background: its cards, its search, and what changes in its folders."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from navigator import files, resources
from navigator.background import Worker
from navigator.library import Card, Library
from navigator.search.index import Answer
from navigator.settings import Settings

_SETTLED_MS = 500
_CARDS, _INDEX, _SEARCH, _WATCH = "cards", "index", "search", "watch"


class Librarian(QObject):
    """Reads the folders of the library, and what was opened before, in its own worker.

    Searching goes before indexing.
    """

    # The interviews as far as they are known, and whether that is all.
    cards_changed = Signal(list, bool)
    # What was found for a text.
    found = Signal(str, Answer)
    # The picture of an interview, as JPEG.
    still_made = Signal(Card, bytes)
    # Everything can be found.
    indexed = Signal()

    def __init__(
        self, worker: Worker, settings: Settings, cache: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._settings = settings
        self._library = Library(cache)
        self._cards: list[Card] = []
        self._indexing: Generator[None, None, None] | None = None
        self._text = ""
        # Once is enough until something else lies in the folders.
        self._has_mended = False
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(self.refresh)
        self._watcher.directoryChanged.connect(lambda _folder: self._settling.start())

    @property
    def folders(self) -> tuple[Path, ...]:
        return tuple(map(Path, self._settings.library_folders))

    @property
    def cards(self) -> list[Card]:
        return self._cards

    def add_folder(self, folder: Path) -> None:
        self._settings.library_folders = (*self._settings.library_folders, str(folder))
        self.refresh()

    def remove_folder(self, folder: Path) -> None:
        """The folder is no part of the library any more; its files stay."""
        kept = (one for one in self._settings.library_folders if one != str(folder))
        self._settings.library_folders = tuple(kept)
        self.refresh()

    def refresh(self) -> None:
        """Look what lies in the folders now."""
        self._has_mended = False
        folders = self.folders
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        # Their drives may not answer.
        self._worker.submit(
            lambda: [str(folder) for folder in folders if files.is_folder(folder)],
            self._watch,
            key=_WATCH,
        )
        recent = [Path(text) for text in self._settings.recent]
        others = [path for path in recent if path != resources.BUNDLED_INTERVIEW]
        steps = self._library.cards(folders, others)
        self._worker.submit(
            lambda: next(steps, None), lambda told: self._take(steps, told), key=_CARDS
        )

    def _watch(self, there: list[str]) -> None:
        if there:
            self._watcher.addPaths(there)

    def search(self, text: str) -> None:
        """Find a text in all interviews; of several the newest wins."""
        self._text = text
        if text.strip():
            self._worker.submit(
                lambda: self._library.search(text),
                lambda answer: self._take_answer(text, answer),
                key=_SEARCH,
            )

    def _take_answer(self, text: str, answer: Answer | None) -> None:
        """Tell what was found; a broken index is made anew, and then it is searched again."""
        if answer is None and not self._has_mended:
            self._has_mended = True
            self._index(self._library.indexing(list(self._cards)))
        else:
            self.found.emit(text, answer or Answer())

    def wish_still(self, card: Card) -> None:
        """Make the picture of an interview, when there is nothing more urgent."""
        self._worker.submit(
            lambda: self._library.still(card),
            lambda picture: self.still_made.emit(card, picture),
            key=("still", card.path),
            urgent=False,
        )

    def close(self) -> None:
        """Let go of the index; the worker has ended."""
        self._library.close()

    def _take(
        self, steps: Iterator[tuple[list[Card], bool]], told: tuple[list[Card], bool] | None
    ) -> None:
        if told is None:
            return
        self._cards, is_all = told
        self.cards_changed.emit(*told)
        if is_all:
            self._index(self._library.indexing(list(self._cards)))
        else:
            self._worker.submit(
                lambda: next(steps, None),
                lambda told: self._take(steps, told),
                key=_CARDS,
                urgent=False,
            )

    def _index(self, steps: Generator[None, None, None]) -> None:
        """Index in steps; what was under way is ended first, with what it has begun to write."""
        former, self._indexing = self._indexing, steps
        if former is not None:
            self._worker.submit(former.close, lambda _nothing: None)
        self._go_on(steps, is_all=False)

    def _go_on(self, steps: Generator[None, None, None], is_all: bool) -> None:
        if is_all:
            self.indexed.emit()
            self.search(self._text)
        else:
            work, done = partial(_step, steps), partial(self._go_on, steps)
            self._worker.submit(work, done, key=_INDEX, urgent=False)


def _step(steps: Iterator[None]) -> bool:
    """Index a little more; whether that was all."""
    try:
        return next(steps, True) is True
    except sqlite3.Error:
        return True
