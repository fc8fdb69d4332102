"""What stands above the timeline under the mouse: a picture, the time and the chapter's title."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from navigator.ui.theme import RADIUS, Theme, font

_PADDING = 8
_LINE = 20
_WITHOUT_PICTURE = 300
_LEAST = 160


class TimelineHover(QWidget):
    """A tip that follows the mouse above the timeline and never leaves it at the sides."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.ToolTip)
        self._theme = theme
        self._picture = QImage()
        self._room = QSize()
        self._time = ""
        self._title = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    @property
    def text(self) -> str:
        return f"{self._time}  {self._title}".rstrip()

    @property
    def picture(self) -> QImage:
        return self._picture

    def tell(self, time: str, title: str, picture: QImage, room: QSize) -> None:
        """Show these; ``room`` is the size of pictures, kept free while one is on its way."""
        self._time, self._title, self._picture, self._room = time, title, picture, room
        width = max(room.width(), _LEAST) if not room.isEmpty() else self._text_width()
        lines = 1 + len(self._title_lines(width))
        self.setFixedSize(width + 2 * _PADDING, room.height() + lines * _LINE + 2 * _PADDING)
        self.update()

    def place(self, x: int, owner: QWidget) -> None:
        """Have the place above ``owner`` with the middle at ``x``, but within its sides."""
        left = min(max(x - self.width() // 2, 0), max(owner.width() - self.width(), 0))
        self.move(owner.mapToGlobal(QPoint(left, -self.height() - 6)))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colours["card"])
        painter.setPen(colours["line"])
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        inside = self.rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        self._paint_picture(painter, inside)
        top = inside.top() + self._room.height() + (2 if not self._room.isEmpty() else 0)
        painter.setFont(font(13, tabular=True, bold=True))
        painter.setPen(colours["text"])
        painter.drawText(QRect(inside.left(), top, inside.width(), _LINE), self._time)
        painter.setFont(font(13))
        painter.setPen(colours["muted"])
        for number, line in enumerate(self._title_lines(inside.width()), start=1):
            place = QRect(inside.left(), top + number * _LINE, inside.width(), _LINE)
            painter.drawText(place, line)

    def _paint_picture(self, painter: QPainter, inside: QRect) -> None:
        if self._room.isEmpty():
            return
        left = inside.left() + (inside.width() - self._room.width()) // 2
        place = QRectF(left, inside.top(), self._room.width(), self._room.height())
        shape = QPainterPath()
        shape.addRoundedRect(place, RADIUS / 2, RADIUS / 2)
        painter.setClipPath(shape)
        painter.fillRect(place, self._theme.colours["track"])
        if not self._picture.isNull():
            painter.drawImage(place, self._picture)
        painter.setClipping(False)

    def _text_width(self) -> int:
        """As wide as the title wants to be, within reason."""
        wanted = QFontMetrics(font(13)).horizontalAdvance(self._title)
        return min(max(wanted, _LEAST // 2), _WITHOUT_PICTURE)

    def _title_lines(self, width: int) -> list[str]:
        """The title in at most two lines; what does not fit ends in an ellipsis."""
        if not self._title:
            return []
        metrics = QFontMetrics(font(13))
        words, first = self._title.split(), ""
        while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
            first = f"{first} {words.pop(0)}".strip()
        rest = " ".join(words)
        elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return [line for line in (first, elided) if line]
