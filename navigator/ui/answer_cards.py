"""Where the cards of the page of answers lie, and how they are drawn behind its text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextFrame

from navigator.ui.answers_writer import CARD_GAP, HOST, Page
from navigator.ui.theme import RADIUS, Theme

_EDGE_PX = 3
_GRIP_PX = 16
# Somewhat beside it is near enough.
_GRIP_MARGIN_PX = 6
# The radius of the dot beside what nobody has read.
_DOT_PX = 3
_DOT_X, _DOT_Y = 7, 20


class Cards:
    """The cards of one page, in the order of the page; places are those of its document."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._layout = page.document.documentLayout()

    def number_at(self, y: float) -> int | None:
        """The number of the card at this height."""
        cards = self._page.cards
        number = bisect_left(cards, y, key=self._bottom)
        return number if number < len(cards) and self._area(number).top() <= y else None

    def beginning_between(self, top: float, bottom: float) -> range:
        """The numbers of the cards that begin there."""
        cards = self._page.cards
        return range(
            bisect_left(cards, top, key=self._top), bisect_left(cards, bottom, key=self._top)
        )

    def thread_of(self, number: int) -> str | None:
        """The thread whose card it is; None where there are several."""
        return self._page.card_threads[number]

    def threads_of(self, number: int) -> tuple[str, ...]:
        """All threads on a card."""
        thread, card = self._page.card_threads[number], self._page.cards[number]
        if thread is not None:
            return (thread,)
        span = range(card.firstPosition(), card.lastPosition() + 1)
        return tuple(one for at, one, _comment in self._page.comments if at in span)

    def comment_at(self, position: int) -> tuple[str | None, str]:
        """The thread and the comment at a position in the text."""
        comments = self._page.comments
        number = bisect_right(comments, position, key=lambda one: one[0]) - 1
        if number < 0:
            return None, ""
        _start, thread, comment = comments[number]
        return thread, comment

    def grip_at(self, at: QPointF) -> str | None:
        """The thread whose card can be taken here."""
        number = self.number_at(at.y())
        if number is None:
            return None
        margin = _GRIP_MARGIN_PX
        area = _grip_of(self._area(number)).adjusted(-margin, -margin, margin, margin)
        return self._page.card_threads[number] if area.contains(at) else None

    def paint(
        self, painter: QPainter, visible: QRectF, unread: frozenset[str], theme: Theme
    ) -> None:
        """Draw the cards that are visible, with a dot beside those of ``unread`` threads."""
        first = bisect_left(self._page.cards, visible.top(), key=self._bottom)
        for number in range(first, len(self._page.cards)):
            area = self._area(number)
            if area.top() > visible.bottom():
                break
            grip = _grip_of(area)
            area.adjust(0.5, CARD_GAP / 2, -0.5, -CARD_GAP / 2)
            painter.setPen(QPen(theme.colours["line"], 1))
            painter.setBrush(theme.colours["card"])
            painter.drawRoundedRect(area, RADIUS, RADIUS)
            picture = theme.pixmap("grip", theme.colours.track, round(grip.width()))
            painter.drawPixmap(grip.topLeft(), picture)
            if self._page.card_threads[number] in unread:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colours["accent"])
                painter.drawEllipse(area.topLeft() + QPointF(_DOT_X, _DOT_Y), _DOT_PX, _DOT_PX)

    def paint_edges(
        self, painter: QPainter, block: QTextBlock, bottom: float, theme: Theme
    ) -> None:
        """The accent edge beside everything that the host says, from ``block`` to ``bottom``."""
        while block.isValid():
            area = self._layout.blockBoundingRect(block)
            if area.top() > bottom:
                break
            if block.userState() == HOST:
                # From the label above, where the margin over it ends, to the end of the text.
                label = self._layout.blockBoundingRect(block.previous())
                left = area.left() + block.blockFormat().leftMargin() - 12
                edge = QRectF(left, label.top() + 2, _EDGE_PX, area.bottom() - label.top())
                painter.fillRect(edge, theme.colours["accent"])
            block = block.next()

    def _area(self, number: int) -> QRectF:
        return self._layout.frameBoundingRect(self._page.cards[number])

    def _top(self, card: QTextFrame) -> float:
        return self._layout.frameBoundingRect(card).top()

    def _bottom(self, card: QTextFrame) -> float:
        return self._layout.frameBoundingRect(card).bottom()


def _grip_of(card: QRectF) -> QRectF:
    """Where a card can be taken: its upper right corner."""
    corner = QPointF(card.right() - _GRIP_PX - 8, card.top() + CARD_GAP / 2 + 8)
    return QRectF(corner, QSizeF(_GRIP_PX, _GRIP_PX))
