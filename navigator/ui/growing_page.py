"""A page of answers that can be read while its rest is still being written."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import islice

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

from navigator.ui.answer_cards import Cards
from navigator.ui.answers_page import Ranking, Section
from navigator.ui.answers_writer import ROOM_BELOW_PX, AnswersWriter

# So many cards are written between two looks for the one that is asked for.
_BETWEEN_LOOKS = 3
# The rest is written unless another page comes at the next key: for so long at a time, so often.
_WAIT_MS = 150
_WRITING_S = 0.005
_PAUSE_MS = 15


class GrowingPage(QObject):
    """Whoever asks for a part of the page gets it written first."""

    def __init__(
        self, writer: AnswersWriter, content: Iterable[Section | None] | Ranking, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = writer.page
        self._page.document.setParent(self)
        # Not the writer's own: a writer that held what holds it would be freed in any thread.
        self._rest = writer.write(content)
        self.is_whole = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._write_rest)
        self._write(1)

    @property
    def document(self) -> QTextDocument:
        return self._page.document

    @cached_property
    def cards(self) -> Cards:
        """Where the cards lie; to ask for it is to lay out the page."""
        return Cards(self._page)

    def threads_of_cards(self) -> list[str | None]:
        """The threads of all cards, None for a card of several."""
        self._write_until(lambda: False)
        return self._page.card_threads

    def text_at(self, name: str | int | None) -> int | None:
        """The position of a comment's text, or of a chapter's title; None: it is not here."""
        self._write_until(lambda: name in self._page.texts)
        return self._page.texts.get(name)

    def heading_at(self, chapter: int | None) -> int | None:
        """The position of a chapter's heading; None: it has none here."""
        self._write_until(lambda: chapter in self._page.headings)
        return self._page.headings.get(chapter)

    def excerpt_of(self, comment: str) -> tuple[int, int] | None:
        """The characters that are shown of a comment which is not shown whole."""
        return self._page.excerpts.get(comment)

    def write_down_to(self, y: float) -> None:
        """Write what stands above this height, and the rest soon."""
        layout = self._page.document.documentLayout()
        while not self.is_whole and (height := layout.documentSize().height() - ROOM_BELOW_PX) <= y:
            # As many as fit if they are as high as those before.
            cards = len(self._page.card_threads)
            self._write(1 + int(cards * (y - height) / max(height, 1)))
        self._later.start(_WAIT_MS)

    def _write_rest(self) -> None:
        end = time.monotonic() + _WRITING_S
        while not self.is_whole and time.monotonic() < end:
            self._write(1)
        if not self.is_whole:
            self._later.start(_PAUSE_MS)

    def _write_until(self, is_enough: Callable[[], bool]) -> None:
        while not self.is_whole and not is_enough():
            self._write(_BETWEEN_LOOKS)

    def _write(self, cards: int) -> None:
        edit = QTextCursor(self._page.document)
        edit.beginEditBlock()
        self.is_whole = len(list(islice(self._rest, cards))) < cards
        edit.endEditBlock()
