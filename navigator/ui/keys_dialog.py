"""The keys, shown on ``?``."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from navigator.ui.commands import CommandGroup, Commands, keys_text
from navigator.ui.theme import SMALL_PX, Theme, font

# The keys of all groups in a column stand below each other.
_TEXT_WIDTH = 230


class KeysDialog(QDialog):
    """All commands that have keys, in two columns. Any key closes it that closes dialogs."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._theme = theme
        columns = QHBoxLayout(self)
        columns.setContentsMargins(32, 24, 32, 28)
        columns.setSpacing(48)
        playback = [group for group in commands.groups if "play" in group.actions]
        others = [group for group in commands.groups if "play" not in group.actions]
        for groups in (playback, others):
            column = QVBoxLayout()
            column.setSpacing(18)
            for group in groups:
                column.addLayout(self._table(group))
            column.addStretch(1)
            columns.addLayout(column)

    def _table(self, group: CommandGroup) -> QGridLayout:
        colours = self._theme.colours
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(6)
        table.setColumnMinimumWidth(0, _TEXT_WIDTH)
        heading = QLabel(group.title.replace("&", ""))
        heading.setFont(font(SMALL_PX + 1, bold=True))
        heading.setStyleSheet(f"color:{colours.accent}")
        table.addWidget(heading, 0, 0, 1, 2)
        shown = [action for action in group.actions.values() if action.shortcuts()]
        rows = [(action.text().rstrip("…"), keys_text(action)) for action in shown]
        if "play" in group.actions:
            rows.append((self.tr("To 0 … 90 % of the video"), "0 … 9"))
        for number, (text, keys) in enumerate(rows, start=1):
            told = QLabel(keys)
            told.setFont(font(bold=True))
            told.setStyleSheet(f"color:{colours.muted}")
            table.addWidget(QLabel(text), number, 0)
            table.addWidget(told, number, 1)
        return table
