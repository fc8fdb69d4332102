"""A page of cards, each a thread: read, taken by its grip, asked for its menu."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from navigator.ui.answers_writer import CARD_GAP, ROOM_BELOW_PX
from navigator.ui.chapter_panel import THREAD_MIME
from navigator.ui.following_browser import FollowingBrowser
from navigator.ui.growing_page import GrowingPage
from navigator.ui.theme import Theme

# So long something has to stand still to be read, and so much of it to be seen.
_READING_MS = 1_500
_LEAST_SEEN_PX = 60
_LEAST_ROOM_PX = 24


class CardBrowser(FollowingBrowser):
    """Shows one page at a time, in which every card belongs to a thread, or to several.

    Whoever makes one shows a page at once: there is none to begin with.
    """

    _page: GrowingPage

    # A thread, a comment of it or nothing, and where on the screen a menu about it has its place.
    menu_requested = Signal(str, str, QPoint)
    # These threads are before the reader's eyes for a while.
    threads_read = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unread: frozenset[str] = frozenset()
        # The thread whose card is pressed at its grip.
        self._gripped: str | None = None
        self._gripped_at = QPoint()
        self.setMouseTracking(True)
        self._reading = QTimer(self, interval=_READING_MS, singleShot=True)
        self._reading.timeout.connect(self._note_read)
        # Without the value, which would be taken for a time.
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: self._reading.start())
        # How far Qt would scroll, which is further than there is something to see.
        self._furthest = 0
        self._is_limiting = False
        bar.rangeChanged.connect(self._take_range)
        # One that came and went would change the width of the page each time.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def _room_below(self) -> int:
        """How many pixels, at least, the page can be scrolled on where its last card ends."""
        return _LEAST_ROOM_PX

    @property
    def is_whole(self) -> bool:
        """Whether all of the page is written."""
        return self._page.is_whole

    def _show_page(self, page: GrowingPage, scrolled: int) -> None:
        """Show ``page``, and of it the part that begins ``scrolled`` pixels below its top."""
        self._page = page
        self._is_limiting = True
        # Where the next one reached as far it would not be told.
        self.verticalScrollBar().setMaximum(0)
        self._is_limiting = False
        self.setDocument(page.document)
        page.write_down_to(scrolled + self.viewport().height())
        self._limit_scrolling()
        self.scroll_to(scrolled)
        self._reading.start()

    def show_unread(self, unread: frozenset[str]) -> None:
        """Mark the threads that nobody has read."""
        if unread != self._unread:
            self._unread = unread
            self.viewport().update()

    def next_unread(self) -> str | None:
        """The next thread on the page that nobody has read; the one at the top comes last."""
        shown = self._page.threads_of_cards()
        first = self._cards_in_view().start
        behind = (*shown[first + 1 :], *shown[: first + 1])
        return next((thread for thread in behind if thread in self._unread), None)

    def scroll_to_text(self, position: int, above: int = 0) -> None:
        """Bring what stands at this position of the page to the top, with so much above it."""
        block = self.document().findBlock(position)
        top = round(self.document().documentLayout().blockBoundingRect(block).top())
        self.scroll_to(top - CARD_GAP - above)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if is_keys else self.cursorForPosition(event.pos())
        thread, comment = self._page.cards.comment_at(cursor.position())
        card = None if is_keys else self._card_at(event.pos())
        # A link that the keyboard has come to is selected, by nobody.
        is_text_chosen = cursor.hasSelection() and not (is_keys and cursor.charFormat().isAnchor())
        if thread is None or (not is_keys and card is None) or is_text_chosen:
            self.createStandardContextMenu(event.pos()).popup(event.globalPos())
            return
        if card is not None and card != thread:
            # Above its first comment.
            thread, comment = card, ""
        at = self.cursorRect(cursor).bottomLeft() if is_keys else event.pos()
        self.menu_requested.emit(thread, comment, self.viewport().mapToGlobal(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gripped is not None:
            way = event.position().toPoint() - self._gripped_at
            if way.manhattanLength() >= QApplication.startDragDistance():
                thread, self._gripped = self._gripped, None
                self._drag(thread)
            return
        super().mouseMoveEvent(event)
        if not event.buttons() and self._grip_at(event.position().toPoint()) is not None:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._gripped_at = event.position().toPoint()
            self._gripped = self._grip_at(self._gripped_at)
        if self._gripped is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        thread, self._gripped = self._gripped, None
        if thread is None:
            super().mouseReleaseEvent(event)
        else:
            at = self.viewport().mapToGlobal(event.position().toPoint())
            self.menu_requested.emit(thread, "", at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._reading.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reading.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        visible = QRectF(event.rect()).translated(0, scrolled)
        cards = self._page.cards
        cards.paint(painter, visible, self._unread, self._theme)
        top = self.cursorForPosition(QPoint(0, 0)).block()
        cards.paint_edges(painter, top, visible.bottom(), self._theme)
        painter.end()
        super().paintEvent(event)

    def _take_range(self, _least: int, most: int) -> None:
        if not self._is_limiting:
            self._furthest = most
            self._limit_scrolling()

    def _limit_scrolling(self) -> None:
        """Scroll only as far as there is something to see, and the room that it needs."""
        beyond = ROOM_BELOW_PX - max(self._room_below(), _LEAST_ROOM_PX)
        self._is_limiting = True
        bar = self.verticalScrollBar()
        bar.setMaximum(max(self._furthest - beyond, 0))
        # Where there is nothing to scroll to it has no handle.
        bar.setEnabled(bar.maximum() > 0)
        self._is_limiting = False

    def _card_at(self, at: QPoint) -> str | None:
        """The thread whose card is here; of a card of several, that of the comment."""
        cards = self._page.cards
        number = cards.number_at(self._in_document(at).y())
        if number is None:
            return None
        position = self.cursorForPosition(at).position()
        return cards.thread_of(number) or cards.comment_at(position)[0]

    def _grip_at(self, at: QPoint) -> str | None:
        """The thread whose card can be taken here."""
        return self._page.cards.grip_at(self._in_document(at))

    def _in_document(self, at: QPoint) -> QPointF:
        return QPointF(at.x(), at.y() + self.verticalScrollBar().value())

    def _cards_in_view(self) -> range:
        """The cards that begin in the window, or just above."""
        top = float(self.verticalScrollBar().value())
        bottom = top + self.viewport().height()
        return self._page.cards.beginning_between(top - _LEAST_SEEN_PX, bottom - _LEAST_SEEN_PX)

    def _note_read(self) -> None:
        """What has stood still before a window that is in use was read."""
        if self.isVisible() and self.isActiveWindow():
            seen = map(self._page.cards.threads_of, self._cards_in_view())
            self.threads_read.emit(tuple(chain.from_iterable(seen)))

    def _drag(self, thread: str) -> None:
        """Carry a thread to a chapter."""
        data = QMimeData()
        data.setData(THREAD_MIME, thread.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._theme.pixmap("grip", self._theme.colours.accent, 24))
        drag.exec(Qt.DropAction.MoveAction)
