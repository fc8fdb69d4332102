"""Words to search for with one click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

_SPACING = 8


class WordChips(QWidget):
    """As many of the words as there is room for, in one line."""

    word_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chips: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        self._row.addStretch(1)

    def show_words(self, words: Sequence[str]) -> None:
        if [chip.text() for chip in self._chips] == list(words):
            return
        for chip in self._chips[len(words) :]:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        del self._chips[len(words) :]
        for chip, word in zip(self._chips, words, strict=False):
            chip.setText(word)
        for word in words[len(self._chips) :]:
            chip = self._chip(word)
            self._row.insertWidget(len(self._chips), chip)
            self._chips.append(chip)
        self._fit()

    def sizeHint(self) -> QSize:
        height = max((chip.sizeHint().height() for chip in self._chips), default=0)
        return QSize(0, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _chip(self, word: str) -> QPushButton:
        chip = QPushButton(word, self)
        chip.setObjectName("word")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setToolTip(self.tr("Much is said of it in this chapter: search for it"))
        chip.clicked.connect(lambda: self.word_chosen.emit(chip.text()))
        return chip

    def _fit(self) -> None:
        """Hide the last ones where there is no room, rather than cut them."""
        left = self.width()
        for chip in self._chips:
            left -= chip.sizeHint().width()
            chip.setVisible(left >= 0)
            left -= _SPACING
