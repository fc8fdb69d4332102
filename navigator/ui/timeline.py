"""The timeline: the present chapter above, the whole video in chapters below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from navigator.interview import Interview, Note
from navigator.interview.timecode import format_timecode
from navigator.playback.thumbnails import Thumbnails
from navigator.search.results import Results
from navigator.ui.theme import Theme
from navigator.ui.timeline_hover import TimelineHover
from navigator.ui.timeline_marks import (
    UPPER_HEIGHT,
    Asked,
    Dot,
    Mark,
    asked_in,
    grip_at,
    mark_at,
)
from navigator.ui.timeline_moving import TREMBLING_PX, StartMover
from navigator.ui.timeline_painter import HEIGHT, TICKS_TOP, Shown, TimelinePainter, talk_of
from navigator.ui.timeline_scale import SNAP_PX, Scale
from navigator.watched import Stretches

_MARGIN = 8
_DRAG_MS = 150
_REST_MS = 120
_PICTURES_MS = 300
_WHEEL_MS = 10_000
_ZOOM_A_NOTCH = 1.3
# Playing does not move further at once.
_JUMP_MS = 2_000


class Timeline(QSlider):
    """A slider over the whole video, in ms, with its chapters, hits and talk.

    Its value is the position; while dragged it shows the hand. For assistive technology it is an
    ordinary slider.
    """

    seek_requested = Signal(int)
    # The hand goes on from where it has jumped to.
    drag_requested = Signal(int)
    # A small step of the wheel.
    step_requested = Signal(int)
    next_chapter_requested = Signal()
    # A chapter, and where a hand has moved its start to.
    start_moved = Signal(int, int)
    # A note whose flag was clicked.
    note_chosen = Signal(str)
    # A question whose dot was clicked.
    thread_chosen = Signal(str)
    # A moment, and where on the screen a menu about it has its place.
    menu_requested = Signal(int, QPoint)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._thumbnails = thumbnails
        self._painter = TimelinePainter(theme)
        self._shown = Shown()
        # What was asked about this chapter of this interview.
        self._asked_of: tuple[Interview, int | None, Asked] = (self._shown.interview, None, Asked())
        self._is_following = False
        # The hand drags on the upper storey, which stands still meanwhile, or on the lower one.
        self._held_scale: Scale | None = None
        self._is_held_below = False
        # A mark in the hand, and the pixel where it was pressed.
        self._pressed: tuple[Mark, float] | None = None
        self._zoomed: Scale | None = None
        self._moving: StartMover | None = None
        self._hover = TimelineHover(theme, self)
        self._hovered_at: QPointF | None = None
        self._is_exact = False
        # The tip takes longer than a jump: a press that comes with the move goes first.
        self._tip_turn = QTimer(self, interval=0, singleShot=True)
        self._tip_turn.timeout.connect(self._show_tip)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._wish_exact)
        self._pictures = QTimer(self, interval=_PICTURES_MS, singleShot=True)
        self._pictures.timeout.connect(self._prepare_pictures)
        self._drag_pause = QTimer(self, interval=_DRAG_MS, singleShot=True)
        self._drag_pause.timeout.connect(self._follow_hand)
        self._wanted_ms: int | None = None
        # Where the video is; the value changes only as far as that is seen.
        self._position_ms = 0
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Timeline"))
        self.setPageStep(60_000)
        self.setSingleStep(5_000)
        self.valueChanged.connect(self._on_value)
        theme.changed.connect(self.update)
        thumbnails.arrived.connect(self._tell_hovered)

    def sizeHint(self) -> QSize:
        return QSize(640, HEIGHT)

    def show_interview(self, interview: Interview) -> None:
        # What the hand holds is of the one before.
        self.let_go()
        self._show(interview)

    def _show(self, interview: Interview) -> None:
        if interview.chapters != self._shown.interview.chapters:
            # Another chapter may have the number of the one in the hand.
            self._end_moving()
        self._shown.interview = interview
        self._shown.talk = talk_of(interview)
        self._zoomed = None
        self._pictures.start()
        self._follow(lambda: self.setRange(0, interview.shown_length_ms))
        self._tell_position()
        # It may be in another chapter now.
        self.show_position(self._position_ms)
        self._tell_hovered()
        self.update()

    def show_edited(self, interview: Interview) -> None:
        """Show what an edit has made of it; the view stays, within the chapter as it is now."""
        zoomed = self._zoomed
        self._show(interview)
        if zoomed is not None:
            self._zoomed = zoomed.inside(self.chapter_scale())
            self._tell_stretch()

    def show_position(self, ms: int) -> None:
        """The video is at ``ms``. While the hand drags, the hand is shown."""
        self._position_ms = ms
        if self._drag_scale() is None and self._is_seen(ms):
            self._set_position(ms)

    def show_results(self, results: Results) -> None:
        found = (mark.place.ms for mark in results.marks)
        self._shown.hits_ms = tuple(sorted(ms for ms in found if ms is not None))
        self.update()

    def show_watched(self, stretches: Stretches) -> None:
        """Mark what of the recording was watched."""
        self._shown.watched = stretches
        self.update()

    def show_selection(self, stretches: Stretches) -> None:
        """Mark the only stretches that are played."""
        self._shown.selection = stretches
        self.update()

    def show_loop(self, loop: tuple[int, int | None] | None) -> None:
        """Mark the stretch that is played again and again."""
        self._shown.loop = loop
        self.update()

    @property
    def chapter(self) -> int | None:
        return self._shown.interview.chapter_at(self.value())

    def lower_scale(self) -> Scale:
        """The whole video."""
        return Scale(0, self.maximum(), _MARGIN, self.width() - 2 * _MARGIN)

    def chapter_scale(self) -> Scale:
        """The present chapter, or the lead-in before the first one."""
        start_ms, end_ms = self._bounds_ms(self.chapter)
        return Scale(start_ms, end_ms, _MARGIN, self.width() - 2 * _MARGIN)

    def upper_scale(self) -> Scale:
        """The present chapter, or the part of it that is zoomed into."""
        if self._moving is not None and self._moving.has_begun:
            return self._moving.scale
        chapter = self.chapter_scale()
        stretch = self._held_scale or self._zoomed or chapter
        return replace(stretch, left=chapter.left, width=chapter.width)

    def let_go(self) -> bool:
        """Whatever is in the hand stays where it was; whether there was anything."""
        held = self._moving is not None or self._drag_scale() is not None
        if self._moving is not None:
            self._end_moving()
        self._end_drag()
        return held

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = replace(
            self._shown, position_ms=self.value(), chapter=self.chapter, asked=self._asked()
        )
        self._painter.paint(painter, shown, self.upper_scale(), self.lower_scale())
        if self.hasFocus():
            self._painter.paint_focus(painter, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self.next_chapter_requested.emit()
        if event.button() is Qt.MouseButton.RightButton:
            # The menu takes what the hand does next.
            self.let_go()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._moving = self._taken_at(event.position())
        if self._moving is not None:
            return
        mark = None if _wants_exact(event) else self._mark_at(event.position())
        self._is_held_below = not _is_above(event.position())
        self._held_scale = None if self._is_held_below else self.upper_scale()
        if mark is not None:
            # It is chosen, unless the hand moves on.
            self._pressed = (mark, event.position().x())
            return
        ms = self._moment_at(event.position(), _wants_exact(event))
        # The picture first: what is marked for painting before it comes with it.
        self.seek_requested.emit(ms)
        self._set_position(ms)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            # It was released where that is not told.
            self.let_go()
        self._hover_at(event)
        if self._moving is not None:
            self._move_start(self._moving, event)
        if self._pressed is not None and not self._begin_drag(event):
            return
        if self._drag_scale() is not None:
            self._wanted_ms = self._moment_at(event.position(), _wants_exact(event))
            self._set_position(self._wanted_ms)
            if not self._drag_pause.isActive():
                self._drag_pause.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._moving is not None and event.button() is Qt.MouseButton.LeftButton:
            moving = self._moving
            self._follow_hand()
            self._end_moving()
            if moving.has_begun:
                self.start_moved.emit(moving.chapter, moving.ms)
            else:
                self.seek_requested.emit(self._told_ms(event.position(), _wants_exact(event)))
        if self._drag_scale() is not None and event.button() is Qt.MouseButton.LeftButton:
            pressed = self._pressed
            self._follow_hand()
            self._end_drag()
            if pressed is not None:
                self._choose(pressed[0])
            if not self.underMouse():
                self._end_hover()

    def leaveEvent(self, event: QEvent) -> None:
        self._end_hover()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.let_go()
        self._end_hover()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if not notches:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(event.position().x(), _ZOOM_A_NOTCH**notches)
        else:
            self.step_requested.emit(max(self._position_ms + round(notches * _WHEEL_MS), 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            head = QPoint(round(self.lower_scale().x(self.value())), 0)
            self.menu_requested.emit(self._position_ms, self.mapToGlobal(head))
        else:
            at = QPointF(event.pos())
            ms = self._told_ms(at, _wants_exact(event))
            self.menu_requested.emit(ms, event.globalPos())
        self._end_hover()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The window's keys seek, here as everywhere; these are none of them.
        ms = self._position_ms
        ends: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.maximum() - 1}
        steps: dict[int, int] = {
            Qt.Key.Key_PageUp: ms - self.pageStep(),
            Qt.Key.Key_PageDown: ms + self.pageStep(),
        }
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in ends:
            # From there one may want to go back.
            self.seek_requested.emit(ends[event.key()])
        elif event.key() in steps:
            self.step_requested.emit(min(max(steps[event.key()], 0), self.maximum() - 1))
        else:
            event.ignore()

    def _follow(self, change: Callable[[], None]) -> None:
        """Change the slider from outside: nobody has moved it."""
        self._is_following = True
        change()
        self._is_following = False

    def _is_seen(self, ms: int) -> bool:
        """Whether this position looks otherwise than the one that is shown."""
        scale = self.upper_scale()
        half_pixel_ms = (scale.end_ms - scale.start_ms) / max(scale.width, 1) / 2
        is_far = abs(ms - self.value()) >= half_pixel_ms
        is_elsewhere = self._shown.interview.chapter_at(ms) != self.chapter
        return is_far or is_elsewhere or ms // 1000 != self.value() // 1000

    def _set_position(self, ms: int) -> None:
        before, before_ms = self.chapter, self.value()
        self._follow(lambda: self.setValue(ms))
        if self.chapter != before:
            self._zoomed = None
            self._tell_stretch()
        self._follow_zoomed(before_ms, ms)
        self._tell_position()

    def _follow_zoomed(self, before_ms: int, ms: int) -> None:
        """Turn the page when the position leaves the part that is zoomed into, or jumps."""
        zoomed = self._zoomed
        if zoomed is None or zoomed.start_ms <= ms < zoomed.end_ms:
            return
        has_left = zoomed.start_ms <= before_ms < zoomed.end_ms
        if has_left or abs(ms - before_ms) > _JUMP_MS:
            length_ms = zoomed.end_ms - zoomed.start_ms
            start_ms = ms - length_ms // 10
            self._zoomed = zoomed.moved(start_ms, length_ms, self.chapter_scale())
            self._tell_stretch()

    def _tell_stretch(self) -> None:
        """The upper storey shows another stretch: other stills, another moment under the mouse."""
        self._pictures.start()
        self._tell_hovered()
        if self._hovered_at is not None:
            self._rest.start()

    def zoom(self, notches: int) -> None:
        """See the chapter closer, or more of it, around where the video is."""
        self._zoom(self.upper_scale().x(self.value()), _ZOOM_A_NOTCH**notches)

    def _zoom(self, x: float, factor: float) -> None:
        whole = self.chapter_scale()
        zoomed = self.upper_scale().zoomed(x, factor, whole)
        self._zoomed = None if zoomed == whole else zoomed
        self._tell_stretch()
        self.update()

    def _tell_position(self) -> None:
        """Say it for assistive technology."""
        told = format_timecode(self.value())
        video = self._shown.interview.video
        if video is not None and video.duration_ms > 0:
            told = self.tr("{position} of {length}").format(
                position=told, length=format_timecode(self.maximum())
            )
        if self.chapter is not None:
            title = self._title_at(self.value())
            told += ", " + self.tr("chapter “{title}”").format(title=title)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _title_at(self, ms: int) -> str:
        interview = self._shown.interview
        chapter = interview.chapter_at(ms)
        return "" if chapter is None else interview.chapters[chapter].title

    def _on_value(self, ms: int) -> None:
        self.update()
        if not self._is_following:
            self.seek_requested.emit(ms)

    def _bounds_ms(self, chapter: int | None) -> tuple[int, int]:
        interview = self._shown.interview
        if chapter is None:
            return 0, interview.starts_ms[0] if interview.chapters else self.maximum()
        is_last = chapter == len(interview.chapters) - 1
        end_ms = self.maximum() if is_last else interview.chapter_end_ms(chapter)
        return interview.starts_ms[chapter], end_ms

    def _drag_scale(self) -> Scale | None:
        """That of the storey on which the hand drags."""
        if self._is_held_below:
            return self.lower_scale()
        return None if self._held_scale is None else self.upper_scale()

    def _moment_at(self, at: QPointF, exact: bool) -> int:
        """The moment under the hand, on the storey where it drags, else on that where it is."""
        storey = self.upper_scale() if _is_above(at) else self.lower_scale()
        scale = self._drag_scale() or storey
        starts_ms = () if exact else self._shown.interview.starts_ms
        ms = scale.snapped_ms(at.x(), starts_ms, SNAP_PX)
        # The last pixel of a chapter still belongs to it, not to the next one's start.
        return min(ms, scale.end_ms - 1)

    def _told_ms(self, at: QPointF, exact: bool) -> int:
        """The moment that a click takes here: that of a mark or a grip, unless it is exact."""
        if not exact:
            grip, mark = self._grip_at(at), self._mark_at(at)
            if grip is not None:
                return self._shown.interview.starts_ms[grip]
            if mark is not None:
                return mark.start_ms
        return self._moment_at(at, exact)

    def _follow_hand(self) -> None:
        """At most one step per pause while dragging, and the last one on release."""
        self._drag_pause.stop()
        if self._wanted_ms is not None:
            self.drag_requested.emit(self._wanted_ms)
            self._wanted_ms = None

    def _end_drag(self) -> None:
        self._drag_pause.stop()
        self._pressed = None
        if self._drag_scale() is not None:
            self._held_scale = self._wanted_ms = None
            self._is_held_below = False
            self.show_position(self._position_ms)

    def _choose(self, mark: Mark) -> None:
        if isinstance(mark, Dot):
            self.thread_chosen.emit(mark.threads[0].id)
            return
        if isinstance(mark, Note):
            self.note_chosen.emit(mark.id)
        self.seek_requested.emit(mark.start_ms)

    def _mark_at(self, at: QPointF) -> Mark | None:
        storeys = self.upper_scale(), self.lower_scale()
        return mark_at(at, self._shown.interview, self._asked(), self._shown.hits_ms, *storeys)

    def _asked(self) -> Asked:
        interview, chapter, asked = self._asked_of
        if interview is not self._shown.interview or chapter != self.chapter:
            interview, chapter = self._shown.interview, self.chapter
            asked = asked_in(interview, chapter)
            self._asked_of = interview, chapter, asked
        return asked

    def _begin_drag(self, event: QMouseEvent) -> bool:
        """Whether the hand has moved away from the mark that it has pressed, and drags."""
        assert self._pressed is not None
        mark, x = self._pressed
        if abs(event.position().x() - x) < TREMBLING_PX:
            return False
        self._pressed = None
        self.seek_requested.emit(mark.start_ms)
        return True

    def _taken_at(self, at: QPointF) -> StartMover | None:
        """The start of a chapter that a hand takes here."""
        chapter = self._grip_at(at)
        if chapter is None:
            return None
        whole, length_ms = self.upper_scale(), self.maximum()
        return StartMover(self._shown.interview, chapter, at.x(), whole, length_ms)

    def _move_start(self, moving: StartMover, event: QMouseEvent) -> None:
        had_begun = moving.has_begun
        if not moving.move_to(event.position().x(), exact=_wants_exact(event)):
            return
        if not had_begun:
            # The way back leads to where one has been watching.
            self.seek_requested.emit(moving.start_ms)
        self._shown.moved = (moving.chapter, moving.ms)
        self._wanted_ms = moving.ms
        if not self._drag_pause.isActive():
            self._drag_pause.start()
        self.update()

    def _end_moving(self) -> None:
        self._moving = self._shown.moved = self._wanted_ms = None
        self._drag_pause.stop()
        self.update()

    def _hover_at(self, event: QMouseEvent) -> None:
        self._hovered_at = event.position()
        self._is_exact = _wants_exact(event)
        self._tip_turn.start()
        self._rest.start()

    def _show_tip(self) -> None:
        at = self._hovered_at
        if at is None:
            return
        self._shown.hovered_x = at.x() if at.y() > TICKS_TOP else None
        self._shown.has_grips = at.y() < UPPER_HEIGHT
        on_grip = self._moving is not None or self._grip_at(at) is not None
        self.setCursor(Qt.CursorShape.SizeHorCursor if on_grip else Qt.CursorShape.ArrowCursor)
        self._tell_hovered()
        self._hover.show()
        self.update()

    def _hovered_ms(self) -> int | None:
        """The moment under the mouse, which changes with the stretch that is shown there."""
        at = self._hovered_at
        if self._moving is not None and self._moving.has_begun:
            return self._moving.ms
        if at is None:
            return None
        if self._is_dragging:
            return self._moment_at(at, self._is_exact)
        return self._told_ms(at, self._is_exact)

    @property
    def _is_dragging(self) -> bool:
        """Whether a hand is on its way, and takes no mark that it passes."""
        return self._drag_scale() is not None and self._pressed is None

    def _grip_at(self, at: QPointF) -> int | None:
        return grip_at(at, self._shown.interview, self.upper_scale())

    def _tell_hovered(self) -> None:
        ms = self._hovered_ms()
        if ms is not None:
            picture, room = self._thumbnails.nearest(ms), self._thumbnails.size()
            self._hover.tell(format_timecode(ms), self._hovered_title(ms), picture, room)
        if self._hovered_at is not None:
            self._hover.place(round(self._hovered_at.x()), self)

    def _hovered_title(self, ms: int) -> str:
        """What a click under the mouse leads to."""
        at = None if self._is_dragging or self._is_exact else self._hovered_at
        mark = None if at is None else self._mark_at(at)
        if isinstance(mark, Dot):
            question = " ".join(mark.threads[0].comment.text.split())
            others = len(mark.threads) - 1
            return f"{question} (+{others})" if others else question
        if isinstance(mark, Note):
            return mark.text or mark.quotation
        title = self._title_at(ms)
        if mark is None:
            return title
        hits = self.tr("%n hit(s)", "", mark.count)
        return f"{hits} · {title}" if title else hits

    def _prepare_pictures(self) -> None:
        """Have stills of what the upper storey shows, for when the mouse comes."""
        upper = self.upper_scale()
        self._thumbnails.prepare(upper.start_ms, upper.end_ms)

    def _wish_exact(self) -> None:
        ms = self._hovered_ms()
        if ms is not None:
            self._thumbnails.request(ms)

    def _end_hover(self) -> None:
        self._hovered_at = self._shown.hovered_x = None
        self._shown.has_grips = False
        self._rest.stop()
        self._hover.hide()
        self.update()


def _is_above(at: QPointF) -> bool:
    """Whether the upper storey is meant."""
    return at.y() < (UPPER_HEIGHT + TICKS_TOP) / 2


def _wants_exact(event: QMouseEvent | QContextMenuEvent) -> bool:
    """Whether the very moment under the mouse is meant, whatever is near."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
