"""The notes as a list model: the rows that the notes panel shows."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from navigator.interview import Interview, Note
from navigator.interview.timecode import format_timecode
from navigator.search.lines import note_name, note_parts
from navigator.search.results import Results, Spans

ROW_ROLE = Qt.ItemDataRole.UserRole

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NotePart:
    """The text, the quotation or the tags of a note, with what was found in it."""

    text: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What a row shows; its parts are the text, the quotation and the tags."""

    note: Note
    time: str
    parts: tuple[NotePart, ...]
    is_dimmed: bool
    is_here: bool


class NoteModel(QAbstractListModel):
    """One row a note, in the order of the video."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Note, ...] = ()
        self._results = Results()
        self._here: int | None = None

    def show_interview(self, interview: Interview) -> None:
        if interview.notes != self._notes:
            self.beginResetModel()
            self._notes = interview.notes
            self._here = None
            self.endResetModel()

    def show_results(self, results: Results) -> None:
        self._results = results
        self._tell_changed(0, len(self._notes) - 1)

    def show_position(self, ms: int) -> None:
        """Mark the last note before this moment."""
        at = bisect_right(self._notes, ms, key=lambda note: note.start_ms) - 1
        here = at if at >= 0 else None
        if here != self._here:
            before, self._here = self._here, here
            for row in (before, here):
                if row is not None:
                    self._tell_changed(row, row)

    def note_of_row(self, row: int) -> Note | None:
        return self._notes[row] if 0 <= row < len(self._notes) else None

    def row_of_note(self, note_id: str) -> int | None:
        return next((row for row, note in enumerate(self._notes) if note.id == note_id), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        note = self.note_of_row(index.row()) if index.isValid() else None
        if note is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return note.text or note.quotation
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (_time(note), *note_parts(note))))
        return self._row(index.row(), note) if role == ROW_ROLE else None

    def _row(self, row: int, note: Note) -> NoteRow:
        spans = self._results.spans_in_comment(note_name(note.id))
        is_found = any(line.comment == note_name(note.id) for line in self._results.noted)
        parts = []
        begin = 0
        for text in note_parts(note):
            end = begin + len(text)
            inside = ((a - begin, b - begin) for a, b in spans if begin <= a and b <= end)
            parts.append(NotePart(text, tuple(inside)))
            begin = end + 1
        is_dimmed = self._results.is_search and not is_found
        return NoteRow(note, _time(note), tuple(parts), is_dimmed, row == self._here)

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))


def _time(note: Note) -> str:
    start = format_timecode(note.start_ms)
    return start if note.end_ms is None else f"{start} – {format_timecode(note.end_ms)}"
