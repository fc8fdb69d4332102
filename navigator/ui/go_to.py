"""“Go to…”: a small field over the controls that takes a time."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from navigator.interview.timecode import format_timecode, parse_timecode
from navigator.ui.theme import GRID

_WIDTH = 110


class GoTo(QFrame):
    """Asks for a time; Enter goes there, Escape or a click elsewhere closes it."""

    time_chosen = Signal(int)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self._duration_ms = 0
        self._field = QLineEdit()
        self._field.setFixedWidth(_WIDTH)
        self._field.setPlaceholderText("12:34")
        self._field.setAccessibleName(self.tr("Go to this time"))
        self._said = QLabel()
        self._said.setObjectName("hint")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(QLabel(self.tr("Go to")))
        layout.addWidget(self._field)
        layout.addWidget(self._said)
        self._field.returnPressed.connect(self._choose)
        self._field.textEdited.connect(lambda _text: self._tell(""))

    def ask(self, above: QWidget, duration_ms: int) -> None:
        """Open above ``above``, for a video of this length; 0: nobody knows how long it is."""
        self._duration_ms = duration_ms
        self._field.clear()
        length = format_timecode(duration_ms)
        self._tell(self.tr("of {length}").format(length=length) if duration_ms else "")
        self.move(above.mapToGlobal(QPoint(0, -self.height() - GRID)))
        self.show()
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()

    def _choose(self) -> None:
        text = self._field.text().strip()
        # Two figures are minutes, as they stand in a list of timecodes.
        ms = parse_timecode(f"{text}:00" if text.isdecimal() else text)
        if ms is None:
            self._tell(self.tr("A time looks like 12:34 or 1:02:03."))
        elif 0 < self._duration_ms <= ms:
            length = format_timecode(self._duration_ms)
            self._tell(self.tr("The video ends at {length}.").format(length=length))
        else:
            self.hide()
            self.time_chosen.emit(ms)

    def _tell(self, said: str) -> None:
        self._said.setText(said)
        self.adjustSize()
