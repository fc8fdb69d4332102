"""The viewer's notes beside the video: a still, what was noted, and what is said there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from navigator.interview import Interview, Note
from navigator.playback.thumbnails import Thumbnails
from navigator.search.lines import LineKind
from navigator.search.results import Mark, Results
from navigator.ui.chapter_panel import hit_format
from navigator.ui.note_editor import NoteEditor
from navigator.ui.note_model import ROW_ROLE, AnyIndex, NoteModel, NotePart, NoteRow
from navigator.ui.theme import RADIUS, SMALL_PX, TEXT_PX, Colours, Theme, font

_SIDE = 16
_TOP = 12
_PICTURE = QSize(96, 54)
_GAP = 12
_EDGE_PX = 3
_DIMMED = 0.45


class NotesPanel(QWidget):
    """The list of notes; above it the one that is being written."""

    moment_chosen = Signal(int)
    # A note was written anew.
    note_changed = Signal(Note)
    delete_requested = Signal(str)
    # A note, and where on the screen a menu about it has its place.
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.editor = NoteEditor(theme)
        self.list = NoteList(theme, thumbnails)
        self._nothing = QLabel(
            self.tr("No notes yet. Ctrl+B notes the moment, with what is said there.")
        )
        self._nothing.setObjectName("hint")
        self._nothing.setWordWrap(True)
        self._nothing.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._nothing.setMargin(_SIDE)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.editor)
        layout.addWidget(below, 1)
        self.setMinimumWidth(280)
        self.editor.changed.connect(self.note_changed)
        self.editor.closed.connect(self.list.setFocus)
        self.list.note_chosen.connect(lambda note: self.moment_chosen.emit(note.start_ms))
        self.list.edit_requested.connect(self.editor.edit)
        self.list.delete_requested.connect(self.delete_requested)
        self.list.menu_requested.connect(self.menu_requested)

    def focus(self) -> None:
        """Give the keyboard to the list, or to what stands in its place."""
        shown = self.list if self.list.isVisible() else self._nothing
        shown.setFocus()

    def show_interview(self, interview: Interview) -> None:
        self.editor.show_edited(None)
        self.show_edited(interview)

    def show_edited(self, interview: Interview) -> None:
        if self.editor.note_id:
            self.editor.show_edited(interview.note(self.editor.note_id))
        self.list.show_interview(interview)
        self._stack.setCurrentWidget(self.list if interview.notes else self._nothing)

    def show_results(self, results: Results) -> None:
        self.list.show_results(results)

    def show_position(self, ms: int) -> None:
        self.list.show_position(ms)

    def show_mark(self, mark: Mark | None) -> None:
        """Bring a note that was found into view."""
        if mark is not None and mark.line.kind is LineKind.NOTE:
            self.list.choose(mark.line.comment.partition(":")[2])


class NoteList(QListView):
    """The notes. A click or Enter goes there, a second one or F2 writes, Delete removes."""

    note_chosen = Signal(Note)
    edit_requested = Signal(Note)
    delete_requested = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self._model = NoteModel(self)
        self._thumbnails = thumbnails
        self.setModel(self._model)
        self.setItemDelegate(_NoteDelegate(theme, thumbnails, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Notes"))
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._edit)
        theme.changed.connect(self.viewport().update)
        thumbnails.arrived.connect(self.viewport().update)

    def show_interview(self, interview: Interview) -> None:
        chosen, scrolled = self.chosen, self.verticalScrollBar().value()
        self._model.show_interview(interview)
        if chosen is not None and self._model.row_of_note(chosen.id) is not None:
            self.choose(chosen.id)
        self.verticalScrollBar().setValue(scrolled)

    def show_results(self, results: Results) -> None:
        self._model.show_results(results)

    def show_position(self, ms: int) -> None:
        self._model.show_position(ms)

    def choose(self, note_id: str) -> None:
        row = self._model.row_of_note(note_id)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self._model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        note = self.chosen
        if note is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.note_chosen.emit(note)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit(note)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(note.id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """F2 is a key of the window too; here it is for the note."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.currentIndex() if is_keys else self.indexAt(event.pos())
        note = self._model.note_of_row(row.row()) if row.isValid() else None
        if note is not None:
            at = self.visualRect(row).center() if is_keys else event.pos()
            self.menu_requested.emit(note.id, self.viewport().mapToGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @property
    def chosen(self) -> Note | None:
        """The note where the keyboard is."""
        row = self.currentIndex()
        return self._model.note_of_row(row.row()) if row.isValid() else None

    def _choose(self, index: QModelIndex) -> None:
        note = self._model.note_of_row(index.row())
        if note is not None:
            self.note_chosen.emit(note)

    def _edit(self, index: QModelIndex) -> None:
        note = self._model.note_of_row(index.row())
        if note is not None:
            self.edit_requested.emit(note)


class _NoteDelegate(QStyledItemDelegate):
    """Draws a note: its still, its time, its text, what it quotes, its tags."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, panel: NoteList) -> None:
        super().__init__(panel)
        self._theme = theme
        self._thumbnails = thumbnails
        self._panel = panel

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = self._panel.viewport().width()
        height = 22.0
        for _layout, part_height in self._layouts(index.data(ROW_ROLE), width):
            height += part_height + 4
        return QSize(width, round(max(height, self._picture_height())) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: NoteRow = index.data(ROW_ROLE)
        area, colours = QRectF(option.rect), self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_here:
            painter.fillRect(area, colours["tint"])
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colours["hover"])
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours["accent"], 1))
            painter.drawRect(area.adjusted(4.5, 1.5, -1.5, -1.5))
        painter.setOpacity(_DIMMED if row.is_dimmed else 1.0)
        if row.note.colour or row.is_here:
            edge = QRectF(area.left(), area.top() + 1, _EDGE_PX, area.height() - 2)
            painter.fillRect(edge, self._theme.note_colour(row.note.colour))
        self._paint_picture(painter, area, row.note.start_ms)
        self._paint_texts(painter, area, row)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRectF, ms: int) -> None:
        if not self._picture_height():
            return
        place = QRectF(QPointF(area.left() + _SIDE, area.top() + _TOP), _PICTURE)
        shape = QPainterPath()
        shape.addRoundedRect(place, RADIUS / 2, RADIUS / 2)
        painter.setClipPath(shape)
        painter.fillRect(place, self._theme.colours["track"])
        picture = self._thumbnails.nearest(ms)
        if not picture.isNull():
            painter.drawImage(place, picture)
        painter.setClipping(False)

    def _paint_texts(self, painter: QPainter, area: QRectF, row: NoteRow) -> None:
        colours = self._theme.colours
        left, top = area.left() + self._left(), area.top() + _TOP
        painter.setFont(font(SMALL_PX, bold=True, tabular=True))
        painter.setPen(colours["accent"])
        time = QRectF(left, top, area.right() - left - _SIDE, 18)
        painter.drawText(time, Qt.AlignmentFlag.AlignLeft, row.time)
        top += 22
        looks = ("text", "muted", "accent")
        layouts = self._layouts(row, round(area.width()))
        for (layout, height), look in zip(layouts, looks, strict=True):
            if height:
                painter.setPen(colours[look])
                layout.draw(painter, QPointF(left, top))
                top += height + 4

    def _layouts(self, row: NoteRow, width: int) -> list[tuple[QTextLayout, float]]:
        room = max(width - self._left() - _SIDE, 40)
        fonts = (font(TEXT_PX), font(SMALL_PX + 1), font(SMALL_PX, bold=True))
        return [
            _laid_out(part, part_font, room, self._theme.colours)
            for part, part_font in zip(row.parts, fonts, strict=True)
        ]

    def _left(self) -> int:
        return _SIDE + (_PICTURE.width() + _GAP if self._picture_height() else 0)

    def _picture_height(self) -> int:
        return 0 if self._thumbnails.size().isEmpty() else _PICTURE.height()


def _laid_out(
    part: NotePart, part_font: QFont, room: int, colours: Colours
) -> tuple[QTextLayout, float]:
    """A part broken into lines, with its marks, and its height."""
    layout = QTextLayout(part.text.replace("\n", "\u2028"), part_font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([hit_format(part.text, span, colours) for span in part.spans])
    height = 0.0
    layout.beginLayout()
    while part.text and (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, height))
        height += line.height() * 1.1
    layout.endLayout()
    return layout, height
