"""The chapters beside the video: click one and be there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from navigator.interview import Interview
from navigator.search.results import Results
from navigator.ui.answers_page import utf16_length
from navigator.ui.chapter_model import ROW_ROLE, AnyIndex, ChapterModel, ChapterRow
from navigator.ui.theme import SMALL_PX, TEXT_PX, Colours, Theme, font
from navigator.watched import Stretches

_SIDE = 16
_TOP = 11
# Figures have one width; the colons are narrower.
_FIGURE_WIDTH = 9.2
_LEAST_FIGURES = 5
_LEAST_BADGE_WIDTH = 28
# Less room beside the start breaks titles into too many lines.
_LEAST_ROOM = 140
# The start over the title of a narrow row.
_HEAD = 22
_LINE = 1.3
_DIMMED = 0.45
_INDENT = 14
_MOST_TITLES = 2_000
# What is dragged is the id of a thread.
THREAD_MIME = "application/x-navigator-thread"


class _Title(NamedTuple):
    layout: QTextLayout
    height: float


class _Places(NamedTuple):
    """Where the parts of a row are painted, from its upper left corner."""

    title: QPointF
    facts: QRectF
    badge: QPointF
    bottom: float


class ChapterPanel(QListView):
    """The list of chapters. A click, or Enter, chooses one."""

    chapter_chosen = Signal(int)
    no_chapter_chosen = Signal()
    # A chapter has been given this title.
    title_given = Signal(int, str)
    delete_requested = Signal(int)
    # A chapter, and where on the screen a menu about it has its place.
    menu_requested = Signal(int, QPoint)
    # A thread was dropped on a chapter, or on None.
    thread_dropped = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chapters")
        self._model = ChapterModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_ChapterDelegate(theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setMinimumWidth(200)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setAcceptDrops(True)
        self._drop_row: int | None = None
        # The next place is that of before, whatever number its chapter has now.
        self._is_edited = False
        self._model.title_given.connect(self.title_given)
        self.setAccessibleName(self.tr("Chapters"))
        self._theme = theme
        # What is said where there are none; nothing before an interview is there.
        self._hint = ""
        theme.changed.connect(self.viewport().update)

    def show_interview(self, interview: Interview) -> None:
        self._hint = self.tr("No chapters yet. A right click on the timeline begins one.")
        self._model.show_interview(interview)

    def show_edited(self, interview: Interview) -> None:
        """Show what an edit has made of it; the view stays."""
        if self._model.shows_like(interview):
            return
        scrolled, row = self.verticalScrollBar().value(), self.currentIndex().row()
        being_written = self._being_written()
        self._model.show_interview(interview)
        self._is_edited = True
        if row >= 0:
            self._set_row(self._model.index(min(row, self._model.rowCount() - 1)))
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        if being_written is not None:
            self._write_on(*being_written)

    def _being_written(self) -> tuple[str, str] | None:
        """The start of the chapter whose title is being written, and what is written so far."""
        editor = self.findChild(QLineEdit, "title")
        if self.state() is not QListView.State.EditingState or editor is None:
            return None
        row: ChapterRow = self.currentIndex().data(ROW_ROLE)
        return row.start, editor.text()

    def _write_on(self, start: str, text: str) -> None:
        """Go on with a title that somebody has begun to write."""
        rows = map(self._model.index, range(self._model.rowCount()))
        row = next((one for one in rows if one.data(ROW_ROLE).start == start), None)
        if row is None:
            return
        self.setCurrentIndex(row)
        self.edit(row)
        for editor in self.findChildren(QLineEdit, "title"):
            editor.setText(text)
            editor.setModified(True)

    def rename(self, chapter: int) -> None:
        """Let somebody write another title for a chapter, in its place."""
        row = self._model.index(self._model.row_of_chapter(chapter))
        self.setCurrentIndex(row)
        self.scrollTo(row)
        self.edit(row)

    def finish_editing(self) -> None:
        """The title that is being written is the chapter's from now on."""
        editor = self.findChild(QLineEdit, "title")
        if self.state() is QListView.State.EditingState and editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    @property
    def chosen(self) -> int | None:
        """The chapter where the keyboard is."""
        row = self.currentIndex()
        return self._model.chapter_of_row(row.row()) if row.isValid() else None

    @property
    def drop_row(self) -> int | None:
        """The row over which a thread is held."""
        return self._drop_row

    def show_results(self, results: Results) -> None:
        self._model.show_results(results)

    def show_watched(self, stretches: Stretches) -> None:
        self._model.show_watched(stretches)

    def show_unread(self, unread: frozenset[str]) -> None:
        self._model.show_unread(unread)

    def show_position(self, ms: int) -> None:
        self._model.show_position(ms)

    def show_current(self, chapter: int | None) -> None:
        follows = self._follows_to(chapter)
        if chapter != self._model.current:
            self._model.show_current(chapter)
            self.scheduleDelayedItemsLayout()
        if chapter is not None and self.state() is not QListView.State.EditingState:
            row = self._model.index(self._model.row_of_chapter(chapter))
            if not self.hasFocus():
                # Whoever walks with the keys stays where they are.
                self._set_row(row)
            if follows:
                self.scrollTo(row)

    def _set_row(self, row: QModelIndex) -> None:
        """Have the keyboard there; what is seen stays."""
        self.setAutoScroll(False)
        self.setCurrentIndex(row)
        self.setAutoScroll(True)

    def _follows_to(self, chapter: int | None) -> bool:
        """Whether the list goes with the video: not where somebody looks at another part of it."""
        before = self._model.current
        is_edited, self._is_edited = self._is_edited, False
        if self.underMouse() or is_edited or chapter == before:
            return False
        if before is None or chapter != before + 1:
            # Not playing on, but a jump.
            return True
        row = self.visualRect(self._model.index(self._model.row_of_chapter(before)))
        return row.intersects(self.viewport().rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not row.isValid():
            super().mousePressEvent(event)
            return
        # The picture first: the list marks its rows for painting, and they would come before it.
        self._choose(row)
        super().mousePressEvent(event)
        # The present row is higher than others: another one may be under the mouse now.
        self.setCurrentIndex(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        chapter = self._model.chapter_of_row(self.currentIndex().row())
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            if chapter is not None and not event.isAutoRepeat():
                self.delete_requested.emit(chapter)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.currentIndex() if is_keys else self.indexAt(event.pos())
        chapter = self._model.chapter_of_row(row.row()) if row.isValid() else None
        if chapter is not None:
            at = self.visualRect(row).bottomLeft() if is_keys else event.pos()
            self.menu_requested.emit(chapter, self.viewport().mapToGlobal(at))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A thread of another window is none of these.
        if event.mimeData().hasFormat(THREAD_MIME) and event.source() is not None:
            event.acceptProposedAction()
        else:
            # The window takes files and texts.
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        row = self.indexAt(event.position().toPoint())
        self._hold_over(row.row() if row.isValid() else None)
        event.setAccepted(row.isValid())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hold_over(None)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint())
        self._hold_over(None)
        if row.isValid():
            thread = event.mimeData().data(THREAD_MIME).toStdString()
            self.thread_dropped.emit(thread, self._model.chapter_of_row(row.row()))
            event.acceptProposedAction()

    def _hold_over(self, row: int | None) -> None:
        if row != self._drop_row:
            self._drop_row = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setFont(font(TEXT_PX))
            painter.setPen(self._theme.colours["muted"])
            room = self.viewport().rect().adjusted(_SIDE, _SIDE, -_SIDE, -_SIDE)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        chapter = self._model.chapter_of_row(index.row())
        if chapter is None:
            self.no_chapter_chosen.emit()
        else:
            self.chapter_chosen.emit(chapter)


class _ChapterDelegate(QStyledItemDelegate):
    """Draws a row: start, title with its marks, facts, hits, and the progress of the current."""

    def __init__(self, theme: Theme, panel: ChapterPanel) -> None:
        super().__init__(panel)
        self._theme = theme
        self._panel = panel
        # The view asks for the height of every row whenever one has changed.
        self._titles: dict[tuple[object, ...], _Title] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = index.data(ROW_ROLE)
        width = self._panel.viewport().width()
        bottom = _places(row, width, self._title_of(row, width).height).bottom
        return QSize(width, round(bottom + _TOP) + (6 if row.is_current else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: ChapterRow = index.data(ROW_ROLE)
        area, colours = QRectF(option.rect), self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_current:
            painter.fillRect(area, colours["tint"])
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), colours["accent"])
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colours["hover"])
        if index.row() == self._panel.drop_row:
            painter.setPen(QPen(colours["accent"], 2))
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours["accent"], 1))
            painter.drawRect(area.adjusted(3.5, 0.5, -1.5, -0.5))
        if row.chapter is None:
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), colours["line"])
        painter.setOpacity(_DIMMED if row.is_dimmed else 1.0)
        self._paint_row(painter, area, row)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("title")
        editor.setAccessibleName(self.tr("Title of the chapter"))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Nothing takes away what somebody is writing: the video may play on."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        area = option.rect
        title = _places(index.data(ROW_ROLE), area.width(), 0).title.toPoint()
        left, top = area.left() + title.x() - 6, area.top() + title.y() - 7
        editor.setGeometry(left, top, area.right() - left - 6, 32)

    def _paint_row(self, painter: QPainter, area: QRectF, row: ChapterRow) -> None:
        colours = self._theme.colours
        title = self._title_of(row, round(area.width()))
        places = _places(row, round(area.width()), title.height)
        painter.translate(area.topLeft())
        painter.setFont(font(TEXT_PX, bold=True, tabular=True))
        painter.setPen(colours["accent"])
        time = QRectF(_SIDE, _TOP, _time_width(row), 20)
        painter.drawText(time, Qt.AlignmentFlag.AlignLeft, row.start)
        painter.setPen(colours["text"])
        title.layout.draw(painter, places.title)
        painter.setFont(font(SMALL_PX, tabular=True))
        painter.setPen(colours["muted"])
        mode, facts = Qt.TextElideMode.ElideRight, places.facts
        fitting = painter.fontMetrics().elidedText(row.facts, mode, round(facts.width()))
        painter.drawText(facts, Qt.AlignmentFlag.AlignLeft, fitting)
        if row.hits:
            self._paint_badge(painter, places.badge, row)
        if row.watched is not None:
            left = places.title.x()
            bar = QRectF(left, places.bottom + 3, area.width() - left - _SIDE, 3)
            self._paint_progress(painter, bar, row.watched)

    def _title_of(self, row: ChapterRow, width: int) -> _Title:
        """The title in a row of this width; the same is laid out once."""
        room = _title_room(row, width)
        key = (row.title, row.spans, row.is_current, room, self._theme.colours)
        if key not in self._titles:
            if len(self._titles) > _MOST_TITLES:
                self._titles.clear()
            self._titles[key] = _laid_out(row, room, self._theme.colours)
        return self._titles[key]

    def _paint_badge(self, painter: QPainter, corner: QPointF, row: ChapterRow) -> None:
        colours = self._theme.colours
        badge = QRectF(corner, QSizeF(_badge_width(row), 18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours["hit_ground"])
        painter.drawRoundedRect(badge, 9, 9)
        painter.setPen(colours["hit_text"])
        painter.setFont(font(SMALL_PX, bold=True, tabular=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(row.hits))

    def _paint_progress(self, painter: QPainter, bar: QRectF, watched: float) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours["track"])
        painter.drawRoundedRect(bar, 1.5, 1.5)
        bar.setWidth(bar.width() * watched)
        painter.setBrush(colours["accent"])
        painter.drawRoundedRect(bar, 1.5, 1.5)


def _is_narrow(row: ChapterRow, width: int) -> bool:
    """Whether the title stands under the start: beside it there is no room for it."""
    beside = width - 2 * _SIDE - _time_width(row) - _INDENT * row.level
    return bool(row.start) and beside < _LEAST_ROOM


def _title_left(row: ChapterRow, width: int) -> int:
    is_beside = row.start and not _is_narrow(row, width)
    return _SIDE + (_time_width(row) if is_beside else 0) + _INDENT * row.level


def _title_room(row: ChapterRow, width: int) -> int:
    return max(width - _title_left(row, width) - _SIDE, 40)


def _places(row: ChapterRow, width: int, title_height: float) -> _Places:
    """The start and the title side by side over the facts; in a narrow row the title is below."""
    left, right = _title_left(row, width), width - _SIDE
    is_narrow = _is_narrow(row, width)
    top = _TOP + _HEAD if is_narrow else _TOP
    under = top + title_height + 2
    if is_narrow:
        badge = QPointF(right - _badge_width(row), _TOP)
    else:
        # Where there is no start it is behind the title.
        badge = QPointF(_SIDE, _TOP + 24) if row.start else QPointF(_SIDE + 120, _TOP)
    facts = QRectF(left, under, right - left, 18)
    return _Places(QPointF(left, top), facts, badge, under + 18)


def _badge_width(row: ChapterRow) -> int:
    figures = QFontMetrics(font(SMALL_PX, bold=True, tabular=True))
    return max(figures.horizontalAdvance(str(row.hits)) + 10, _LEAST_BADGE_WIDTH)


def _time_width(row: ChapterRow) -> int:
    return round(max(row.start_length, _LEAST_FIGURES) * _FIGURE_WIDTH) + 6


def _laid_out(row: ChapterRow, room: int, colours: Colours) -> _Title:
    """The title broken into lines, with its marks."""
    layout = QTextLayout(row.title, _title_font(row))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([hit_format(row.title, span, colours) for span in row.spans])
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, height))
        height += line.height() * 1.08
    layout.endLayout()
    return _Title(layout, height)


def _title_font(row: ChapterRow) -> QFont:
    return font(TEXT_PX, bold=row.is_current)


def hit_format(text: str, span: tuple[int, int], colours: Colours) -> QTextLayout.FormatRange:
    """How a found spot looks in a laid out text."""
    mark = QTextLayout.FormatRange()
    start, end = (utf16_length(text[:at]) for at in span)
    mark.start, mark.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(QColor(colours.hit_ground))
    look.setForeground(QColor(colours.hit_text))
    mark.format = look
    return mark
