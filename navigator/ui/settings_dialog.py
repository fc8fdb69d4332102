"""All settings in one small window; each has its effect at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from navigator.ui.menu_bar import Choice

_WIDTH = 420


class SettingsDialog(QDialog):
    """The choices that the menus have too, the keys, and the way back to what is usual."""

    keys_requested = Signal()

    def __init__(self, choices: tuple[Choice, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(_WIDTH)
        self._boxes: list[tuple[QComboBox, Choice]] = []
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(20)
        for choice in choices:
            box = QComboBox()
            box.setAccessibleName(choice.title)
            for key, name in choice.names.items():
                box.addItem(name, key)
            box.activated.connect(lambda _row, box=box, choice=choice: self._choose(box, choice))
            choice.changed.connect(self._show_choices)
            form.addRow(QLabel(choice.title), box)
            self._boxes.append((box, choice))
        self._show_choices()
        keys = QPushButton(self.tr("Keys…"))
        keys.clicked.connect(self.keys_requested)
        reset = QPushButton(self.tr("Reset all"))
        reset.clicked.connect(self._reset)
        below = QHBoxLayout()
        for button in (keys, reset):
            button.setAutoDefault(False)
            below.addWidget(button)
        below.insertStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(20)
        layout.addLayout(form)
        layout.addLayout(below)

    def _show_choices(self) -> None:
        for box, choice in self._boxes:
            box.setCurrentIndex(max(box.findData(choice.chosen), 0))

    def _choose(self, box: QComboBox, choice: Choice) -> None:
        key = str(box.currentData())
        if key != choice.chosen:
            choice.choose(key)

    def _reset(self) -> None:
        """Everything as it was at first. What needs another window comes last."""
        for box, choice in self._boxes:
            box.setCurrentIndex(0)
            self._choose(box, choice)
