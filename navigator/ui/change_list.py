"""What a draft would change of the chapters that are there: each change can be left out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from navigator.draft import Change, Fate, applied
from navigator.interview import Chapter
from navigator.interview.timecode import format_exact, format_timecode
from navigator.ui.theme import Theme


class ChangeList(QListWidget):
    """A row a change, with a tick."""

    choice_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("changes")
        self.setAccessibleName(self.tr("What would change"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._changes: tuple[Change, ...] = ()
        self.itemChanged.connect(self.choice_changed)

    @property
    def is_empty(self) -> bool:
        return not self.count()

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The chapters when only the ticked changes are made."""
        ticks = iter(
            self.item(row).checkState() is Qt.CheckState.Checked for row in range(self.count())
        )
        return applied(
            (change, change.fate is Fate.SAME or next(ticks, True)) for change in self._changes
        )

    def show_changes(self, changes: tuple[Change, ...]) -> None:
        """Show these, all ticked."""
        self._changes = changes
        self.blockSignals(True)
        self.clear()
        for change in changes:
            if change.fate is not Fate.SAME:
                self.addItem(self._row(change))
        self.blockSignals(False)

    def _row(self, change: Change) -> QListWidgetItem:
        row = QListWidgetItem(_told(change))
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(Qt.CheckState.Checked)
        colour = {Fate.ADDED: "accent", Fate.REMOVED: "danger"}.get(change.fate, "text")
        row.setForeground(self._theme.colours[colour])
        return row


def _told(change: Change) -> str:
    before, after = change.before, change.after
    if before is None and after is not None:
        return f"+ {format_timecode(after.start_ms)}  {after.title}"
    if after is None and before is not None:
        return f"− {format_timecode(before.start_ms)}  {before.title}"
    assert before is not None
    assert after is not None
    time = format_exact(after.start_ms)
    if before.start_ms != after.start_ms:
        time = f"{format_exact(before.start_ms)} → {time}"
    title = after.title
    if before.title != after.title:
        title = f"{before.title} → {title}"
    return f"~ {time}  {title}"
