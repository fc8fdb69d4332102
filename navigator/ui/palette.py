"""The palette (Ctrl+K): everything that can be done or reached, by a few letters of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from heapq import nsmallest
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from navigator.interview import Interview
from navigator.interview.timecode import format_timecode
from navigator.ui.chapter_model import AnyIndex
from navigator.ui.commands import Commands, keys_text
from navigator.ui.theme import SMALL_PX, TEXT_PX, Theme, font

_WIDTH = 620
_ROWS = 10
_ROW_HEIGHT = 34
_SIDE = 14
_MOST = 50
# So many are taken up between two events: some milliseconds.
_AT_ONCE = 500
_ENTRY_ROLE = Qt.ItemDataRole.UserRole
# It opens the palette, or closes what is open: neither is to be looked for.
_NOT_LISTED = ("palette", "leave")


@dataclass(slots=True)
class Entry:
    """Something that can be chosen: ``kind`` says what, ``beside`` a time or keys."""

    text: str
    kind: str
    beside: str
    choose: Callable[[], None]
    folded: str = field(init=False)

    def __post_init__(self) -> None:
        self.folded = self.text.casefold()


def matching(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """The entries that have every typed word, those that begin with them first."""
    words = typed.casefold().split()
    fitting = (entry for entry in entries if all(word in entry.folded for word in words))

    def rank(entry: Entry) -> tuple[int, int]:
        places = [entry.folded.find(word) for word in words]
        inside = sum(at > 0 and entry.folded[at - 1].isalnum() for at in places)
        return inside, sum(at > 0 for at in places)

    return nsmallest(_MOST, fitting, key=rank)


class Palette(QFrame):
    """A field and what fits it. Enter chooses, the arrows walk, Escape closes."""

    def __init__(self, commands: Commands, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._commands = commands
        self._owner = owner
        self._entries: list[Entry] = []
        self._coming: Iterator[Entry] = iter(())
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._take_some)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("A command, a chapter, a question, a note…"))
        self._field.setAccessibleName(self.tr("What do you want to do?"))
        self._field.textChanged.connect(self._show_matching)
        self._field.installEventFilter(self)
        self._model = _EntryModel(self)
        self._list = QListView()
        self._list.setObjectName("palette")
        self._list.setAccessibleName(self.tr("What fits"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_EntryDelegate(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._field)
        layout.addWidget(self._list)

    def ask(self, entries: Iterable[Entry]) -> None:
        """Open over the owner, with its commands and these entries, of which some come later."""
        self._entries = list(self._of_commands())
        self._coming = iter(entries)
        self._field.clear()
        self._take_some()
        self._show_matching("")
        width = min(_WIDTH, self._owner.width() - 40)
        self.setFixedSize(width, 70 + _ROWS * _ROW_HEIGHT)
        top = self._owner.mapToGlobal(self._owner.rect().topLeft())
        self.move(top.x() + (self._owner.width() - width) // 2, top.y() + 60)
        self.show()
        self._field.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self._soon.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Down:
                self._walk(1)
            case Qt.Key.Key_Up:
                self._walk(-1)
            case Qt.Key.Key_PageDown:
                self._walk(_ROWS)
            case Qt.Key.Key_PageUp:
                self._walk(-_ROWS)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self._list.currentIndex())
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return super().eventFilter(watched, event)
        return True

    def _of_commands(self) -> Iterator[Entry]:
        for group in self._commands.groups:
            kind = group.title.replace("&", "")
            for name, action in group.actions.items():
                if action.isEnabled() and name not in _NOT_LISTED and action.menu() is None:
                    text = action.text().replace("&&", "&")
                    yield Entry(text, kind, keys_text(action), action.trigger)

    def _take_some(self) -> None:
        some = list(islice(self._coming, _AT_ONCE))
        self._entries += some
        if len(some) == _AT_ONCE:
            self._soon.start()
        elif self._field.text():
            self._show_matching(self._field.text())

    def _show_matching(self, typed: str) -> None:
        self._model.show_entries(matching(self._entries, typed))
        self._list.setCurrentIndex(self._model.index(0))
        self._list.scrollToTop()

    def _walk(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            row = self._list.currentIndex().row() + by
            # One step leads around the end, a page stops there.
            row = row % count if abs(by) == 1 else min(max(row, 0), count - 1)
            self._list.setCurrentIndex(self._model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY_ROLE) if index.isValid() else None
        if isinstance(entry, Entry):
            self.hide()
            entry.choose()


def entries_of(
    interview: Interview,
    names: tuple[str, str, str],
    go_to_chapter: Callable[[int], None],
    show_thread: Callable[[str], None],
    show_note: Callable[[str], None],
) -> Iterator[Entry]:
    """Everything of an interview that can be reached; ``names`` are what the kinds are called."""
    for number, chapter in enumerate(interview.chapters):
        time = format_timecode(chapter.start_ms)
        yield Entry(chapter.title, names[0], time, partial(go_to_chapter, number))
    for thread in interview.threads:
        ms = interview.place_of_thread(thread.id).ms
        time = "" if ms is None else format_timecode(ms)
        text = " ".join(thread.comment.text.split())
        yield Entry(text, names[1], time, partial(show_thread, thread.id))
    for note in interview.notes:
        text = " ".join((note.text or note.quotation).split())
        time = format_timecode(note.start_ms)
        yield Entry(text, names[2], time, partial(show_note, note.id))


class _EntryModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (entry.text, entry.kind, entry.beside)))
        return entry if role == _ENTRY_ROLE else None


class _EntryDelegate(QStyledItemDelegate):
    """Draws an entry on one line: its kind, its text, and what stands beside it."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry: Entry = index.data(_ENTRY_ROLE)
        colours, area = self._theme.colours, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = option.state & QStyle.StateFlag.State_Selected
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours["tint" if is_chosen else "hover"])
            painter.drawRoundedRect(area, 6, 6)
        inside = area.adjusted(_SIDE, 0, -_SIDE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(SMALL_PX, tabular=True))
        painter.setPen(colours["muted"])
        beside = " · ".join(filter(None, (entry.kind, entry.beside)))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, beside)
        room = inside.width() - painter.fontMetrics().horizontalAdvance(beside) - _SIDE
        painter.setFont(font(TEXT_PX))
        painter.setPen(colours["text"])
        mode = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(entry.text, mode, round(room))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()
