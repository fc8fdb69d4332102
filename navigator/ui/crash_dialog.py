"""An unexpected error: one report that can be copied, and the program goes on."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from navigator import __version__

_log = logging.getLogger("navigator")


class CrashReporter(QObject):
    """Shows each unexpected error once: one in `paintEvent` would come again at every repaint."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        # Nothing else keeps a window without a parent.
        self._open: set[CrashDialog] = set()

    def report(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Take an error: the signature of ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        if text in self._seen:
            return
        self._seen.add(text)
        _log.error("%s", text)
        dialog = CrashDialog(_about_here() + "\n\n" + text)
        self._open.add(dialog)
        dialog.finished.connect(lambda _result: self._open.discard(dialog))
        dialog.show()


class CrashDialog(QDialog):
    """Says that it is our fault, and offers the report."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 400)
        said = QLabel(
            self.tr("This is a mistake in the program. Your files are safe; you can go on."),
            wordWrap=True,
        )
        text = QPlainTextEdit(report, readOnly=True)
        text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for widget in (said, text, buttons):
            layout.addWidget(widget)


def _about_here() -> str:
    return (
        f"Navigator {__version__}, Python {platform.python_version()},"
        f" PySide6 {PySide6.__version__}, {platform.platform()}, {sys.platform}"
    )
