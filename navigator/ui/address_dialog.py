"""“Open address…”: what to fetch, and into which folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from navigator.settings import Settings
from navigator.ui.theme import GRID

_LONGEST = 2_000


class AddressDialog(QDialog):
    """Asks for an address and a folder; an address in the clipboard stands there already."""

    chosen = Signal(str, Path)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open an address"))
        self._settings = settings
        self._address = QLineEdit(maxLength=_LONGEST)
        self._address.setPlaceholderText("https://…")
        self._address.setAccessibleName(self.tr("Address of the video"))
        self._folder = QLineEdit(settings.download_folder or _usual_folder())
        self._folder.setAccessibleName(self.tr("Folder to keep it in"))
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._choose_folder)
        folder = QHBoxLayout()
        folder.setSpacing(GRID)
        folder.addWidget(self._folder, 1)
        folder.addWidget(browse)
        advice = QLabel(
            self.tr("The video, its chapters, comments and subtitles are kept there as files."),
            wordWrap=True,
        )
        advice.setObjectName("hint")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._fetch = buttons.addButton(
            self.tr("Fetch and open"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        form.addRow(self.tr("Address"), self._address)
        form.addRow(self.tr("Folder"), folder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addLayout(form)
        whole.addWidget(advice)
        whole.addWidget(buttons)
        self._address.textChanged.connect(self._show_ready)
        copied = QGuiApplication.clipboard().text().strip()
        if copied.startswith(("http://", "https://")) and "\n" not in copied:
            self._address.setText(copied[:_LONGEST])
        self._show_ready()
        self.setMinimumWidth(560)

    def _show_ready(self) -> None:
        address = self._address.text().strip().lower()
        self._fetch.setEnabled(address.startswith(("http://", "https://")))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder to keep it in"), self._folder.text()
        )
        if folder:
            self._folder.setText(folder)

    def _accept(self) -> None:
        folder = self._folder.text().strip() or _usual_folder()
        self._settings.download_folder = folder
        self.chosen.emit(self._address.text().strip(), Path(folder))
        self.accept()


def _usual_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
