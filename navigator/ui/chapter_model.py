"""The chapters as a list model: the rows that the chapter panel shows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from navigator.interview import Interview
from navigator.interview.edits import differs
from navigator.interview.timecode import format_timecode
from navigator.search.results import Results, Spans
from navigator.watched import Stretches, share_of

ROW_ROLE = Qt.ItemDataRole.UserRole
# Who has seen so much of a chapter, in hundredths, has seen it.
_WHOLE = 95

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """What a row shows. ``chapter`` None: the threads that belong to no chapter.

    ``start_length`` is the length of the longest start in the list: titles stand below each other,
    but those of a lower ``level``. ``watched`` is how much of the present chapter has gone by, 0 to
    1, where that is known. ``seen`` tells how much was watched and read.
    """

    chapter: int | None
    title: str
    start: str
    facts: str
    hits: int
    spans: Spans
    is_current: bool
    is_dimmed: bool
    watched: float | None
    start_length: int = 0
    level: int = 0
    seen: str = ""


# What a hand can do with a row.
_OF_OTHERS = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
)
_OF_CHAPTERS = _OF_OTHERS | Qt.ItemFlag.ItemIsEditable


class ChapterModel(QAbstractListModel):
    """One row a chapter, and a last one for the threads of no chapter."""

    # Somebody has written another title for a chapter.
    title_given = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interview = Interview(title="")
        self._results = Results()
        self._current: int | None = None
        self._watched = 0.0
        self._stretches: Stretches = ()
        # How much of each chapter was watched, in hundredths.
        self._seen: list[int] = []
        self._unread: frozenset[str] = frozenset()
        # A view asks for these, and for each row, dozens of times for one painting.
        self._count = 0
        self._rows: dict[int | None, ChapterRow] = {}

    def show_unread(self, unread: frozenset[str]) -> None:
        """Nobody has read these threads."""
        if unread != self._unread:
            self._unread = unread
            self._tell_all_changed()

    def shows_like(self, interview: Interview) -> bool:
        """Whether an interview looks the same here as the one that is shown."""
        parts = ("duration_ms", "chapters", "threads", "placements")
        return not differs(self._interview, interview, *parts)

    def show_watched(self, stretches: Stretches) -> None:
        """This of the recording was watched."""
        self._stretches = stretches
        seen = self._seen_now()
        if seen != self._seen:
            self._seen = seen
            self._tell_all_changed()

    def _seen_now(self) -> list[int]:
        interview = self._interview
        return [
            round(100 * share_of(self._stretches, start_ms, interview.chapter_end_ms(number)))
            for number, start_ms in enumerate(interview.starts_ms)
        ]

    def show_interview(self, interview: Interview) -> None:
        self.beginResetModel()
        self._interview = interview
        self._results = Results()
        self._current = None
        self._seen = self._seen_now()
        self._rows.clear()
        self._count = len(interview.chapters) + bool(interview.threads_of(None))
        self.endResetModel()

    def show_results(self, results: Results) -> None:
        self._results = results
        self._tell_all_changed()

    @property
    def current(self) -> int | None:
        """The chapter that is marked as the present one."""
        return self._current

    def show_current(self, chapter: int | None) -> None:
        if chapter != self._current:
            before, self._current = self._current, chapter
            self._watched = 0.0
            for other in (before, chapter):
                self._tell_changed(self.row_of_chapter(other))

    def show_position(self, ms: int) -> None:
        """How much of the current chapter has gone by, in hundredths."""
        if self._current is None or self._current >= len(self._interview.chapters):
            return
        end_ms = self._interview.known_end_ms(self._current)
        if end_ms is None:
            return
        start_ms = self._interview.chapters[self._current].start_ms
        watched = round(min(max((ms - start_ms) / (end_ms - start_ms), 0), 1), 2)
        if watched != self._watched:
            self._watched = watched
            self._tell_changed(self._current)

    def chapter_of_row(self, row: int) -> int | None:
        return row if row < len(self._interview.chapters) else None

    def row_of_chapter(self, chapter: int | None) -> int:
        return len(self._interview.chapters) if chapter is None else chapter

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._count

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index)
        return _OF_OTHERS if self.chapter_of_row(index.row()) is None else _OF_CHAPTERS

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        chapter = self.chapter_of_row(index.row())
        is_title = role == Qt.ItemDataRole.EditRole and isinstance(value, str)
        if not index.isValid() or chapter is None or not is_title:
            return False
        if str(value).strip() != self._interview.chapters[chapter].title:
            self.title_given.emit(chapter, str(value))
        return True

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        row = self._row_of(self.chapter_of_row(index.row()))
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                found = self.tr("%n hit(s)", "", row.hits) if row.hits else ""
                here = self.tr("now") if row.is_current else ""
                parts = (here, row.start, row.title, row.facts, row.seen, found)
                return ", ".join(filter(None, parts))
            case Qt.ItemDataRole.ToolTipRole:
                return row.seen
        return row if role == ROW_ROLE else None

    def _row_of(self, chapter: int | None) -> ChapterRow:
        if chapter not in self._rows:
            self._rows[chapter] = self._row(chapter)
        return self._rows[chapter]

    def _row(self, chapter: int | None) -> ChapterRow:
        hits = self._results.count_in(chapter)
        is_dimmed = self._results.is_search and not hits
        threads = self._interview.threads_of(chapter)
        if chapter is None:
            said = self.tr("%n comment(s)", "", len(threads))
            return ChapterRow(
                None, self.tr("No chapter"), "", said, hits, (), False, is_dimmed, None
            )
        start_ms = self._interview.chapters[chapter].start_ms
        answers = sum(len(thread.host_answers) for thread in threads)
        answered = self.tr("%n answer(s)", "", answers) if answers else self.tr("no answers")
        facts = [answered]
        end_ms = self._interview.known_end_ms(chapter)
        if end_ms is not None:
            facts.insert(0, format_timecode(end_ms - start_ms))
        unread = sum(thread.id in self._unread for thread in threads)
        if unread:
            facts.append(f"•{unread}")
        seen = self._seen[chapter]
        if seen:
            facts.append("✓" if seen >= _WHOLE else f"{seen} %")
        is_current = chapter == self._current
        return ChapterRow(
            chapter,
            self._interview.chapters[chapter].title,
            format_timecode(start_ms),
            " · ".join(facts),
            hits,
            self._results.spans_in_title(chapter),
            is_current,
            is_dimmed,
            self._watched if is_current and end_ms is not None else None,
            len(format_timecode(self._interview.starts_ms[-1])),
            self._interview.chapters[chapter].level,
            self._told(seen, unread),
        )

    def _told(self, seen: int, unread: int) -> str:
        """How much of a chapter was watched and read, in words."""
        part = self.tr("{n} % watched").format(n=seen) if seen else ""
        watched = self.tr("watched") if seen >= _WHOLE else part
        read = self.tr("%n unread", "", unread) if unread else ""
        return ", ".join(filter(None, (watched, read)))

    def _tell_changed(self, row: int) -> None:
        self._rows.pop(self.chapter_of_row(row), None)
        changed = self.index(row)
        if changed.isValid():
            self.dataChanged.emit(changed, changed)

    def _tell_all_changed(self) -> None:
        self._rows.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
