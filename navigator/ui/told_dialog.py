"""All that was noticed when something was opened, each in a paragraph of its own."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

_SIZE = (640, 360)
_MARGIN = 20


class ToldDialog(QDialog):
    """Stands beside the window while the file is mended; its lines can be copied."""

    def __init__(self, lines: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What was noticed"))
        self.resize(*_SIZE)
        text = QPlainTextEdit("\n\n".join(lines), readOnly=True)
        text.setAccessibleName(self.tr("What was noticed"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(text)
        layout.addWidget(buttons)
