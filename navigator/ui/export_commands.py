"""Writing the open interview, or a part of it, in another form."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from navigator import exporting
from navigator.editor import Editor
from navigator.errors import NavigatorError
from navigator.interview import Interview
from navigator.session import Session
from navigator.ui.commands import Commands
from navigator.ui.message_bar import MessageBar


class ExportCommands(QObject):
    """Asks where and as what; says before what such a file cannot hold."""

    def __init__(
        self,
        session: Session,
        editor: Editor,
        commands: Commands,
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._messages = messages
        self._window = window
        editor.writing.connect(self._tell_writing)
        editor.written.connect(self._tell_written)
        editor.not_written.connect(self._tell_not_written)
        commands.on(export=lambda: self.export(session.interview))

    def _said_of(self, name: str) -> str:
        return self.tr("Writing {name}…").format(name=name)

    def _tell_writing(self, name: str) -> None:
        self._messages.begin(self._said_of(name), {})

    def _tell_written(self, name: str) -> None:
        self._messages.end(self._said_of(name))
        self._messages.tell_written(name)

    def _tell_not_written(self, name: str, error: NavigatorError) -> None:
        self._messages.end(self._said_of(name))
        self._messages.tell_error(error)

    def export(self, interview: Interview, proposed: str = "") -> None:
        """Write an interview; ``proposed`` is a name that its file may have."""
        kinds = {
            f"{_title(one)} ({' '.join(f'*{suffix}' for suffix in one.suffixes)})": one
            for one in exporting.WRITERS
        }
        file, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), proposed, ";;".join(kinds)
        )
        if not file:
            return
        typed = Path(file)
        try:
            # What was typed counts more than the kind that stands in the dialog.
            path, writer = exporting.named(typed, interview, kinds.get(kind))
            notes = writer.notes(interview)
        except NavigatorError as error:
            self._messages.tell_error(error)
            return
        if not may_replace(path, typed, self._window):
            return
        export = partial(self._editor.export, interview, path, writer)
        if notes:
            said = " ".join(note.told(QCoreApplication.translate) for note in notes)
            said = f"{path.name}: {said}"
            self._messages.offer(said, {self.tr("Write it all the same"): export})
        else:
            export()


def may_replace(path: Path, typed: Path, window: QWidget) -> bool:
    """Whether a file may be replaced that the dialog of the system has not asked about.

    It has asked about ``typed``; ``path`` is what is written.
    """
    if path == typed or not path.exists():
        return True
    said = QCoreApplication.translate("ExportCommands", "{name} is there already. Replace it?")
    answer = QMessageBox.question(
        window, QCoreApplication.applicationName(), said.format(name=path.name)
    )
    return answer is QMessageBox.StandardButton.Yes


def _title(writer: exporting.Writer) -> str:
    return QCoreApplication.translate("Formats", writer.title)
