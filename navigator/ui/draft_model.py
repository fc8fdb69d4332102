"""The table of the timecode doctor: a row a line, with its verdict and its reason."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush

from navigator.draft import Draft, Entry, Problem, Verdict, changed
from navigator.interview.timecode import format_exact, parse_timecode
from navigator.ui.theme import Theme, font

AnyIndex = QModelIndex | QPersistentModelIndex
LINE, TIME, TITLE, VERDICT = range(4)
_ROOT = QModelIndex()
_LONGEST_TIP = 500


@dataclass(frozen=True)
class _Row:
    entry: Entry
    problem: Problem | None


class DraftModel(QAbstractTableModel):
    """Shows a draft; what is edited in a cell is asked for by `draft_edited`."""

    draft_edited = Signal(Draft)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft = Draft()
        self._rows: list[_Row] = []

    @property
    def draft(self) -> Draft:
        return self._draft

    def show_draft(self, draft: Draft) -> None:
        if draft == self._draft:
            return
        rows = [
            _Row(entry, problem)
            for entry, problem in zip(draft.entries, draft.problems, strict=True)
        ]
        if len(rows) == len(self._rows):
            self._draft, self._rows = draft, rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, VERDICT))
            return
        self.beginResetModel()
        self._draft, self._rows = draft, rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == LINE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in (TIME, TITLE):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("", self.tr("Start"), self.tr("Title"), self.tr("Taken for"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.CheckStateRole if index.column() == LINE:
                wanted = row.entry.is_wanted
                return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole:
                return QBrush(self._theme.colours[self._colour(row, index.column())])
            case Qt.ItemDataRole.FontRole if index.column() == TIME:
                return font(bold=True, tabular=True)
            case Qt.ItemDataRole.ToolTipRole:
                return _harmless(row.entry.source)
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == LINE:
                return self.tr("Take this line")
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        number = index.row()
        if index.column() == LINE and role == Qt.ItemDataRole.CheckStateRole:
            is_wanted = Qt.CheckState(value) is Qt.CheckState.Checked
            self.draft_edited.emit(changed(self._draft, number, is_wanted=is_wanted))
            return True
        if role != Qt.ItemDataRole.EditRole or value == self._text(
            self._rows[number], index.column()
        ):
            return False
        if index.column() == TITLE:
            title = " ".join(str(value).split())
            self.draft_edited.emit(changed(self._draft, number, title=title))
            return True
        start_ms = parse_timecode(str(value))
        if start_ms is None:
            return False
        self.draft_edited.emit(changed(self._draft, number, start_ms=start_ms, is_wanted=True))
        return True

    def _text(self, row: _Row, column: int) -> str:
        entry = row.entry
        match column:
            case 0:
                return str(entry.line) if entry.line else ""
            case 1:
                return "" if entry.start_ms is None else format_exact(entry.start_ms)
            case 2:
                return entry.title if entry.is_wanted or entry.title else entry.source
        return self._told(row)

    def _told(self, row: _Row) -> str:
        if row.problem is not None:
            return {
                Problem.ORDER: self.tr("before the line above"),
                Problem.EQUAL: self.tr("starts with another"),
                Problem.PAST_END: self.tr("past the end"),
                Problem.UNTITLED: self.tr("no title"),
                Problem.NO_TIME: self.tr("no time"),
            }[row.problem]
        if row.entry.is_wanted:
            return self.tr("chapter")
        match row.entry.verdict:
            case Verdict.PAST_END:
                return self.tr("past the end")
            case Verdict.JOINED:
                return self.tr("joined")
            case Verdict.CHAPTER:
                return self.tr("left out")
            case Verdict.TITLE:
                return self.tr("title of a chapter")
            case Verdict.TIMECODE:
                return self.tr("a time in the text")
            case _:
                return self.tr("other text")

    def _colour(self, row: _Row, column: int) -> str:
        if not row.entry.is_wanted:
            return "muted"
        if column == VERDICT:
            return "muted" if row.problem is None else "danger"
        return "accent" if column == TIME else "text"


def _harmless(text: str) -> str | None:
    """Strangers' words for a tip, which would take them for markup."""
    return f"<p>{html.escape(text[:_LONGEST_TIP])}</p>" if text else None
