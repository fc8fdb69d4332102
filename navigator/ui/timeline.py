"""The timeline: the present chapter above, the whole video in chapters below."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QSlider, QWidget

from navigator.interview import Interview
from navigator.interview.timecode import format_timecode
from navigator.search.results import Results
from navigator.ui.theme import SMALL_PX, Theme, font
from navigator.ui.timeline_scale import Scale

SNAP_PX = 4
_MARGIN = 8
_UPPER = QRectF(0, 0, 0, 32)
_TICKS_TOP = 38
_LOWER_TOP = 50
_LOWER_HEIGHT = 8
_TALK_TOP = 64
_TALK_HEIGHT = 9
_HEIGHT = 76
_GAP = 2
_DRAG_MS = 150
_WHEEL_MS = 10_000


class Timeline(QSlider):
    """A slider over the whole video, in ms, with its chapters, hits and talk.

    Its value is the position; while dragged it shows the hand. For assistive technology it is an
    ordinary slider.
    """

    seek_requested = Signal(int)
    next_chapter_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._interview = Interview(title="")
        self._results = Results()
        self._talk: list[float] = []
        self._is_following = False
        self._dragged_scale: Scale | None = None
        self._hovered_x: float | None = None
        self._hover = QLabel(None, Qt.WindowType.ToolTip)
        self._hover.setTextFormat(Qt.TextFormat.PlainText)
        self._hover.setContentsMargins(8, 5, 8, 5)
        self._drag_pause = QTimer(self, interval=_DRAG_MS, singleShot=True)
        self._drag_pause.timeout.connect(self._seek_to_hand)
        self._wanted_ms: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.setPageStep(60_000)
        self.setSingleStep(5_000)
        self.valueChanged.connect(self._on_value)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(640, _HEIGHT)

    def show_interview(self, interview: Interview) -> None:
        self._interview = interview
        self._talk = _talk_of(interview)
        self._follow(lambda: self.setRange(0, max(interview.duration_ms, 1)))
        self.update()

    def show_position(self, ms: int) -> None:
        """The video is at ``ms``. While the hand drags, the hand is shown."""
        if self._dragged_scale is None:
            self._set_position(ms)

    def show_results(self, results: Results) -> None:
        self._results = results
        self.update()

    @property
    def chapter(self) -> int | None:
        return self._interview.chapter_at(self.value())

    def lower_scale(self) -> Scale:
        """The whole video."""
        return Scale(0, self.maximum(), _MARGIN, self.width() - 2 * _MARGIN)

    def upper_scale(self) -> Scale:
        """The present chapter, or the lead-in before the first one."""
        if self._dragged_scale is not None and self._dragged_scale != self.lower_scale():
            return self._dragged_scale
        start_ms, end_ms = self._bounds_ms(self.chapter)
        return Scale(start_ms, end_ms, _MARGIN, self.width() - 2 * _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_chapter(painter)
        self._paint_video(painter)
        self._paint_hits(painter)
        self._paint_talk(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colours["accent"], 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self.next_chapter_requested.emit()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._dragged_scale = self._scale_at(event.position())
        self._drag_to(event)
        self._seek_to_hand()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._show_hover(event.position())
        if self._dragged_scale is not None:
            self._drag_to(event)
            if not self._drag_pause.isActive():
                self._drag_pause.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged_scale is not None and event.button() is Qt.MouseButton.LeftButton:
            self._seek_to_hand()
            self._dragged_scale = None
            if not self.underMouse():
                self._hover.hide()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered_x = None
        self._hover.hide()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self.seek_requested.emit(max(self.value() + round(notches * _WHEEL_MS), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The window's keys seek, here as everywhere.
        event.ignore()

    def _follow(self, change: Callable[[], None]) -> None:
        """Change the slider from outside: nobody has moved it."""
        self._is_following = True
        change()
        self._is_following = False

    def _set_position(self, ms: int) -> None:
        self._follow(lambda: self.setValue(ms))
        chapter = self.chapter
        told = self.tr("{position} of {length}").format(
            position=format_timecode(ms), length=format_timecode(self.maximum())
        )
        if chapter is not None:
            title = self._interview.chapters[chapter].title
            told += ", " + self.tr("chapter “{title}”").format(title=title)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _on_value(self, ms: int) -> None:
        self.update()
        if not self._is_following:
            self.seek_requested.emit(ms)

    def _bounds_ms(self, chapter: int | None) -> tuple[int, int]:
        starts_ms = self._interview.starts_ms
        if chapter is None:
            return 0, starts_ms[0] if starts_ms else self.maximum()
        return starts_ms[chapter], self._interview.chapter_end_ms(chapter)

    def _segments_ms(self) -> list[tuple[int, int, int | None]]:
        """Start, end and chapter of every stretch of the video, the lead-in first."""
        starts_ms = self._interview.starts_ms
        has_lead_in = not starts_ms or starts_ms[0] > 0
        stretches: list[int | None] = [None] if has_lead_in else []
        stretches += range(len(starts_ms))
        return [(*self._bounds_ms(chapter), chapter) for chapter in stretches]

    def _scale_at(self, at: QPointF) -> Scale:
        return (
            self.upper_scale()
            if at.y() < (_UPPER.height() + _TICKS_TOP) / 2
            else self.lower_scale()
        )

    def _moment_at(self, at: QPointF, scale: Scale, exact: bool = False) -> int:
        starts_ms = () if exact else self._interview.starts_ms
        ms = scale.snapped_ms(at.x(), starts_ms, SNAP_PX)
        # The last pixel of a chapter still belongs to it, not to the next one's start.
        return min(ms, scale.end_ms - 1)

    def _drag_to(self, event: QMouseEvent) -> None:
        assert self._dragged_scale is not None
        exact = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._wanted_ms = self._moment_at(event.position(), self._dragged_scale, exact)
        self._set_position(self._wanted_ms)

    def _seek_to_hand(self) -> None:
        """At most one jump per pause while dragging, and the last one on release."""
        self._drag_pause.stop()
        if self._wanted_ms is not None:
            self.seek_requested.emit(self._wanted_ms)
            self._wanted_ms = None

    def _show_hover(self, at: QPointF) -> None:
        scale = self._scale_at(at)
        ms = self._moment_at(at, scale)
        self._hovered_x = at.x() if at.y() > _TICKS_TOP else None
        chapter = self._interview.chapter_at(ms)
        title = "" if chapter is None else f"  {self._interview.chapters[chapter].title}"
        colours = self._theme.colours
        self._hover.setStyleSheet(
            f"background:{colours.card};color:{colours.text};border:1px solid {colours.line};"
        )
        self._hover.setText(format_timecode(ms) + title)
        self._hover.setFont(font(13, tabular=True))
        self._hover.adjustSize()
        left = min(max(at.x() - self._hover.width() / 2, 0), self.width() - self._hover.width())
        self._hover.move(self.mapToGlobal(QPoint(round(left), -self._hover.height() - 6)))
        self._hover.show()
        self.update()

    def _paint_chapter(self, painter: QPainter) -> None:
        colours, scale = self._theme.colours, self.upper_scale()
        bar = QRectF(scale.left, 0, scale.width, _UPPER.height())
        head = scale.x(self.value())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours["hover" if colours["window"].lightness() < 128 else "line"])
        painter.drawRoundedRect(bar, 5, 5)
        painter.setBrush(colours["tint"])
        painter.drawRoundedRect(QRectF(bar.left(), 0, head - bar.left(), bar.height()), 5, 5)
        painter.fillRect(QRectF(head - 1, 0, 2, bar.height()), colours["accent"])
        self._paint_thread_dots(painter, scale)
        self._paint_times(painter, scale, bar)

    def _paint_thread_dots(self, painter: QPainter, scale: Scale) -> None:
        chapter = self.chapter
        if chapter is None:
            return
        threads = self._interview.threads_of(chapter)
        places = [self._interview.place_of_thread(thread.id) for thread in threads]
        painter.setBrush(self._theme.colours["accent"])
        for ms in {place.ms for place in places if place.ms is not None}:
            x = min(max(scale.x(ms), scale.left + 8), scale.left + scale.width - 8)
            painter.drawEllipse(QPointF(x, _UPPER.height() - 7), 3, 3)

    def _paint_times(self, painter: QPainter, scale: Scale, bar: QRectF) -> None:
        painter.setFont(font(SMALL_PX, tabular=True))
        painter.setPen(self._theme.colours["muted"])
        inside = bar.adjusted(8, 0, -8, -4 if self.chapter is not None else 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        start, end = format_timecode(scale.start_ms), format_timecode(scale.end_ms)
        head = scale.x(self.value())
        room = painter.fontMetrics().horizontalAdvance("0:00:00") + 14
        if head > bar.left() + room or head < bar.left() + 4:
            painter.drawText(inside, middle | Qt.AlignmentFlag.AlignLeft, start)
        if head < bar.right() - room:
            painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, end)
        now = QRectF(head + 7, inside.top(), room, inside.height())
        if bar.left() + room < head < bar.right() - 2 * room:
            painter.setPen(self._theme.colours["text"])
            painter.drawText(
                now, middle | Qt.AlignmentFlag.AlignLeft, format_timecode(self.value())
            )

    def _paint_video(self, painter: QPainter) -> None:
        colours, scale = self._theme.colours, self.lower_scale()
        head = scale.x(self.value())
        painter.setPen(Qt.PenStyle.NoPen)
        for start_ms, end_ms, chapter in self._segments_ms():
            left, right = scale.x(start_ms), scale.x(end_ms)
            if end_ms < scale.end_ms:
                right = max(right - _GAP, left + 1)
            bar = QRectF(left, _LOWER_TOP, right - left, _LOWER_HEIGHT)
            if self._hovered_x is not None and left <= self._hovered_x < right + _GAP:
                bar.adjust(0, -2, 0, 2)
            _fill_bar(painter, bar, colours["track"])
            if head > left:
                is_here = chapter == self.chapter
                bar.setRight(min(head, right))
                _fill_bar(painter, bar, colours["accent" if is_here else "watched"])
        painter.setBrush(colours["accent"])
        painter.setPen(QPen(colours["window"], 2))
        painter.drawEllipse(QPointF(head, _LOWER_TOP + _LOWER_HEIGHT / 2), 8, 8)

    def _paint_hits(self, painter: QPainter) -> None:
        """A tick a place with hits, taller where there are more."""
        scale = self.lower_scale()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours["hit"])
        counts = Counter(mark.place.ms for mark in self._results.marks)
        for ms, count in counts.items():
            if ms is not None:
                height = min(4 + 2 * count, _LOWER_TOP - _TICKS_TOP - 2)
                top = _LOWER_TOP - 2 - height
                painter.drawRoundedRect(QRectF(scale.x(ms) - 1.5, top, 4, height), 1.5, 1.5)

    def _paint_talk(self, painter: QPainter) -> None:
        scale = self.lower_scale()
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._theme.colours["watched"])
        colour.setAlphaF(0.4)
        painter.setBrush(colour)
        for chapter, share in enumerate(self._talk):
            start_ms, end_ms = self._bounds_ms(chapter)
            left, right = scale.x(start_ms), scale.x(end_ms) - _GAP
            height = max(share * _TALK_HEIGHT, 1)
            painter.drawRoundedRect(QRectF(left, _TALK_TOP, max(right - left, 1), height), 1.5, 1.5)


def _talk_of(interview: Interview) -> list[float]:
    """How much was said about each chapter, 0 to 1; the square root, so that little is seen too."""
    said = [
        sum(
            len(comment.text)
            for thread in interview.threads_of(number)
            for comment in thread.comments
        )
        for number in range(len(interview.chapters))
    ]
    most = max(said, default=0)
    return [math.sqrt(length / most) if most else 0.0 for length in said]


def _fill_bar(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, 2.5, 2.5)
