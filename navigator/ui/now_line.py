"""The line under the video: the chapter that plays and how much of it is left."""

from __future__ import annotations

import html

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from navigator.interview import Interview
from navigator.interview.timecode import format_timecode
from navigator.ui.theme import Theme, font

_HEIGHT = 28


class NowLine(QWidget):
    """Number and title of the chapter, cut with an ellipsis, and the time left in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._interview = Interview(title="")
        self._title = ""
        self._left = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def show_interview(self, interview: Interview) -> None:
        self._interview = interview
        self.show_position(0)

    def show_position(self, ms: int, rate: float = 1.0) -> None:
        chapter = self._interview.chapter_at(ms)
        title = self._interview.title
        if chapter is not None:
            title = f"{chapter + 1} · {self._interview.chapters[chapter].title}"
        left = self._said_left(chapter, ms, rate)
        if (title, left) != (self._title, self._left):
            self._title, self._left = title, left
            # A tip that looks like markup would be read as such.
            self.setToolTip(f"<qt>{html.escape(title)}</qt>")
            self.setAccessibleName(f"{title}, {left}" if left else title)
            self.update()

    def _said_left(self, chapter: int | None, ms: int, rate: float) -> str:
        """How long it goes on, as far as that is known."""

        def left_until(end_ms: int) -> str:
            return format_timecode(round(max(end_ms - ms, 0) / rate))

        interview = self._interview
        video, end_ms = interview.video, interview.known_end_ms(chapter)
        whole = left_until(video.duration_ms) if video is not None and video.duration_ms else ""
        if end_ms is None or not interview.chapters:
            return self.tr("{time} left").format(time=whole) if whole else ""
        here = left_until(end_ms)
        if not whole:
            return self.tr("{time} left here").format(time=here)
        return self.tr("{time} left here, {whole} in all").format(time=here, whole=whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        side_font, main_font = font(13, tabular=True), font(15, bold=True)
        side_width = QFontMetricsF(side_font).horizontalAdvance(self._left) + 16
        main_width = area.width() - side_width
        fitting = QFontMetricsF(main_font).elidedText(
            self._title, Qt.TextElideMode.ElideRight, main_width
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(main_font)
        painter.setPen(self._theme.colours["text"])
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, fitting)
        painter.setFont(side_font)
        painter.setPen(self._theme.colours["muted"])
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self._left)
