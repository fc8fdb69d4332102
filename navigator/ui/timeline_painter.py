"""Paints the timeline: the present chapter above, the whole video in chapters below."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from navigator.interview import Interview
from navigator.interview.timecode import format_timecode
from navigator.ui.theme import SMALL_PX, Theme, font
from navigator.ui.timeline_marks import (
    DOT_Y,
    GRIP_HEIGHT,
    LOWER_TOP,
    NOTE_HEIGHT,
    TICK_HEIGHT,
    UPPER_HEIGHT,
    Asked,
    dots_of,
    grips_of,
    ticks_of,
)
from navigator.ui.timeline_scale import Scale, Segment, segments_of, thinned
from navigator.watched import Stretches

TICKS_TOP = 38
HEIGHT = 76
_LOWER_HEIGHT = 8
_WATCHED_TOP = 60
_TALK_TOP = 64
_TALK_HEIGHT = 9
_GAP = 2


@dataclass
class Shown:
    """What the timeline shows now.

    ``talk`` says how much was said about each chapter, 0 to 1; ``loop`` is a start and an end,
    which may be open; ``hits_ms`` are in order; ``asked`` is about the chapter. ``has_grips``: the
    ends of the chapter can be taken; ``moved`` is a chapter in a hand, and its new start.
    """

    interview: Interview = field(default_factory=lambda: Interview(title=""))
    talk: list[float] = field(default_factory=list)
    hits_ms: tuple[int, ...] = ()
    asked: Asked = field(default_factory=Asked)
    position_ms: int = 0
    chapter: int | None = None
    loop: tuple[int, int | None] | None = None
    hovered_x: float | None = None
    watched: Stretches = ()
    selection: Stretches = ()
    has_grips: bool = False
    moved: tuple[int, int] | None = None


class TimelinePainter:
    """Paints what is `Shown` on two scales."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, shown: Shown, upper: Scale, lower: Scale) -> None:
        self._paint_chapter(painter, shown, upper)
        self._paint_video(painter, shown, lower)
        self._paint_hits(painter, shown, lower, LOWER_TOP)
        self._paint_hits(painter, shown, upper, UPPER_HEIGHT)
        self._paint_talk(painter, shown, lower)
        self._paint_watched(painter, shown, lower)
        self._paint_notes(painter, shown, lower, LOWER_TOP - 1)
        self._paint_notes(painter, shown, upper, UPPER_HEIGHT - 1)

    def paint_focus(self, painter: QPainter, around: QRectF) -> None:
        painter.setPen(QPen(self._theme.colours["accent"], 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(around.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_chapter(self, painter: QPainter, shown: Shown, scale: Scale) -> None:
        colours = self._theme.colours
        bar = QRectF(scale.left, 0, scale.width, UPPER_HEIGHT)
        head = scale.x(shown.position_ms)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours["hover" if colours["window"].lightness() < 128 else "line"])
        painter.drawRoundedRect(bar, 5, 5)
        painter.setBrush(colours["tint"])
        painter.drawRoundedRect(QRectF(bar.left(), 0, head - bar.left(), bar.height()), 5, 5)
        self._paint_loop(painter, shown, scale, bar)
        if scale.start_ms <= shown.position_ms <= scale.end_ms:
            painter.fillRect(QRectF(head - 1, 0, 2, bar.height()), colours["accent"])
        self._paint_thread_dots(painter, shown, scale)
        self._paint_times(painter, shown, scale, bar)
        if shown.moved is not None:
            self._paint_moved(painter, shown.moved[1], scale, bar)
        elif shown.has_grips:
            self._paint_grips(painter, shown, scale)

    def _paint_grips(self, painter: QPainter, shown: Shown, scale: Scale) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours["accent"])
        for chapter in grips_of(shown.interview, scale):
            x = scale.x(shown.interview.starts_ms[chapter])
            painter.drawRoundedRect(QRectF(x - 3, 0, 6, GRIP_HEIGHT), 3, 3)

    def _paint_moved(self, painter: QPainter, ms: int, scale: Scale, bar: QRectF) -> None:
        """The start of a chapter in a hand."""
        x = scale.x(ms)
        painter.fillRect(QRectF(x - 1, 0, 2, bar.height()), self._theme.colours["hit"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours["hit"])
        painter.drawRoundedRect(QRectF(x - 4, 0, 8, GRIP_HEIGHT), 4, 4)

    def _paint_selection(self, painter: QPainter, shown: Shown, scale: Scale, bar: QRectF) -> None:
        """The stretches that are played, with a frame; the rest is left out."""
        painter.setPen(QPen(self._theme.colours["hit"], 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for start_ms, end_ms in shown.selection:
            left = scale.x(start_ms)
            part = QRectF(left, bar.top() - 2, max(scale.x(end_ms) - left, 2), bar.height() + 4)
            painter.drawRoundedRect(part, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_loop(self, painter: QPainter, shown: Shown, scale: Scale, bar: QRectF) -> None:
        """The stretch that is played again and again, with a post at either end."""
        if shown.loop is None:
            return
        start_ms, end_ms = shown.loop
        left = scale.x(start_ms)
        right = left if end_ms is None else scale.x(end_ms)
        colour = self._theme.colours["accent"]
        posts = [ms for ms in (start_ms, end_ms) if ms is not None]
        for ms in posts:
            if scale.start_ms <= ms <= scale.end_ms:
                painter.fillRect(QRectF(scale.x(ms) - 1, bar.top(), 2, bar.height()), colour)
        colour.setAlphaF(0.25)
        painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), colour)

    def _paint_thread_dots(self, painter: QPainter, shown: Shown, scale: Scale) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours["accent"])
        for dot in dots_of(shown.asked, scale):
            painter.drawEllipse(QPointF(dot.x, DOT_Y), 3, 3)

    def _paint_times(self, painter: QPainter, shown: Shown, scale: Scale, bar: QRectF) -> None:
        painter.setFont(font(SMALL_PX, tabular=True))
        painter.setPen(self._theme.colours["muted"])
        inside = bar.adjusted(8, 0, -8, -4 if shown.chapter is not None else 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        head = scale.x(shown.position_ms)
        room = painter.fontMetrics().horizontalAdvance("0:00:00") + 14
        if head > bar.left() + room or head < bar.left() + 4:
            left = middle | Qt.AlignmentFlag.AlignLeft
            painter.drawText(inside, left, format_timecode(scale.start_ms))
        has_end = shown.interview.known_end_ms(shown.chapter) is not None
        if head < bar.right() - room and has_end:
            right = middle | Qt.AlignmentFlag.AlignRight
            painter.drawText(inside, right, format_timecode(scale.end_ms))
        if bar.left() + room < head < bar.right() - 2 * room:
            painter.setPen(self._theme.colours["text"])
            now = QRectF(head + 7, inside.top(), room, inside.height())
            said = format_timecode(shown.position_ms)
            painter.drawText(now, middle | Qt.AlignmentFlag.AlignLeft, said)

    def _paint_video(self, painter: QPainter, shown: Shown, scale: Scale) -> None:
        colours = self._theme.colours
        head = scale.x(shown.position_ms)
        painter.setPen(Qt.PenStyle.NoPen)
        for segment in thinned(segments_of(shown.interview, scale.end_ms), scale):
            bar = _bar_of(segment, scale)
            right = bar.right()
            if shown.hovered_x is not None and bar.left() <= shown.hovered_x < right + _GAP:
                bar.adjust(0, -2, 0, 2)
            _fill_bar(painter, bar, colours["track"])
            if head > bar.left():
                is_here = segment.start_ms <= shown.position_ms < segment.end_ms
                bar.setRight(min(head, right))
                _fill_bar(painter, bar, colours["accent" if is_here else "watched"])
        whole = QRectF(scale.left, LOWER_TOP, scale.width, _LOWER_HEIGHT)
        self._paint_selection(painter, shown, scale, whole)
        self._paint_loop(painter, shown, scale, whole)
        painter.setBrush(colours["accent"])
        painter.setPen(QPen(colours["window"], 2))
        painter.drawEllipse(QPointF(head, LOWER_TOP + _LOWER_HEIGHT / 2), 8, 8)

    def _paint_hits(self, painter: QPainter, shown: Shown, scale: Scale, bottom: float) -> None:
        """A tick a place with hits, taller where there are more."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours["hit"])
        for tick in ticks_of(shown.hits_ms, scale):
            height = min(4 + 2 * tick.count, TICK_HEIGHT)
            area = QRectF(tick.x - 1.5, bottom - 2 - height, 4, height)
            painter.drawRoundedRect(area, 1.5, 1.5)

    def _paint_notes(self, painter: QPainter, shown: Shown, scale: Scale, bottom: float) -> None:
        """A small flag a note, in its colour, and a line along its stretch."""
        painter.setPen(Qt.PenStyle.NoPen)
        for note in shown.interview.notes:
            end_ms = note.start_ms if note.end_ms is None else note.end_ms
            if end_ms < scale.start_ms or note.start_ms >= scale.end_ms:
                continue
            colour = self._theme.note_colour(note.colour)
            painter.setBrush(colour)
            x = scale.x(note.start_ms)
            if note.end_ms is not None:
                painter.drawRect(QRectF(x, bottom - 2, scale.x(end_ms) - x, 2))
            if note.start_ms >= scale.start_ms:
                flag = [(0, 0), (0, -NOTE_HEIGHT), (7, -NOTE_HEIGHT + 3), (1.5, -NOTE_HEIGHT + 6)]
                corners = [QPointF(x + across, bottom + down) for across, down in flag]
                painter.drawPolygon([*corners, QPointF(x + 1.5, bottom)])

    def _paint_watched(self, painter: QPainter, shown: Shown, scale: Scale) -> None:
        """A thin line below the bar along what was watched."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours["accent"])
        for start_ms, end_ms in shown.watched:
            left = scale.x(start_ms)
            line = QRectF(left, _WATCHED_TOP, max(scale.x(end_ms) - left, 1), 2)
            painter.drawRoundedRect(line, 1, 1)

    def _paint_talk(self, painter: QPainter, shown: Shown, scale: Scale) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._theme.colours["watched"]
        colour.setAlphaF(0.4)
        painter.setBrush(colour)
        for segment in segments_of(shown.interview, scale.end_ms):
            if segment.chapter is not None:
                bar = _bar_of(segment, scale)
                height = max(shown.talk[segment.chapter] * _TALK_HEIGHT, 1)
                talk = QRectF(bar.left(), _TALK_TOP, max(bar.width(), 1), height)
                painter.drawRoundedRect(talk, 1.5, 1.5)


def talk_of(interview: Interview) -> list[float]:
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


def _bar_of(segment: Segment, scale: Scale) -> QRectF:
    """Where a stretch is drawn; the gap behind it belongs to it and can be clicked."""
    left, right = scale.x(segment.start_ms), scale.x(segment.end_ms)
    if segment.end_ms < scale.end_ms:
        right = max(right - _GAP, left + 1)
    return QRectF(left, LOWER_TOP, right - left, _LOWER_HEIGHT)


def _fill_bar(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, 2.5, 2.5)
