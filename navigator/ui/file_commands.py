"""What the commands for files and edits do: open, drop, paste, save, export, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from navigator import exporting, resources
from navigator.captions import Captions
from navigator.downloader import Downloader
from navigator.draft import Draft
from navigator.editor import Editor
from navigator.errors import NavigatorError
from navigator.opening import Told
from navigator.playback.player import Player
from navigator.playback.subtitles import SUFFIXES as SUBTITLE_SUFFIXES
from navigator.session import Session
from navigator.settings import Settings
from navigator.ui.address_dialog import AddressDialog
from navigator.ui.commands import Commands
from navigator.ui.message_bar import MessageBar
from navigator.ui.theme import Theme
from navigator.ui.timecode_doctor import TimecodeDoctor

_MOST_HOSTS = 3
_LONGEST_NAME = 24


class FileCommands(QObject):
    """Does what the window's commands for files say, and keeps undo and redo named."""

    def __init__(
        self,
        session: Session,
        player: Player,
        editor: Editor,
        captions: Captions,
        downloader: Downloader,
        settings: Settings,
        commands: Commands,
        messages: MessageBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._player = player
        self._editor = editor
        self._captions = captions
        self._downloader = downloader
        self._settings = settings
        self._commands = commands
        self._messages = messages
        self._theme = theme
        self._window = window
        self._doctor: TimecodeDoctor | None = None
        self._authors: tuple[str, ...] = ()
        self._undo_text = commands["undo"].text()
        self._redo_text = commands["redo"].text()
        self._connect()
        self.show_edits()

    def _connect(self) -> None:
        session, editor = self._session, self._editor
        session.host_unknown.connect(self._ask_for_host)
        session.noted.connect(self._tell_notes)
        session.recording_refused.connect(self._tell_refused)
        editor.changed.connect(self.show_edits)
        editor.failed.connect(self._messages.tell_error)
        editor.written.connect(self._tell_written)
        editor.draft_read.connect(self._show_draft)
        editor.text_read.connect(lambda text: self._open_doctor().show_text(text))
        downloader = self._downloader
        downloader.progressed.connect(self._tell_progress)
        downloader.failed.connect(self._messages.tell_error)
        downloader.finished.connect(self._open_fetched)
        self._commands.on(
            open_address=self._ask_for_address,
            open=self.choose_files,
            open_folder=self._choose_folder,
            attach=self.choose_recording,
            save=self.save,
            save_as=self.save_as,
            export=self._export,
            undo=editor.undo,
            redo=editor.redo,
            paste=self._paste,
            doctor=lambda: self._open_doctor(),
            host=self._choose_host,
        )

    @staticmethod
    def can_take(data: QMimeData) -> bool:
        return data.hasUrls() or data.hasText()

    def take(self, data: QMimeData) -> None:
        """Take what was dropped or pasted: files, or a text with timecodes."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self._take_files(files)
        elif data.hasText() and data.text().strip():
            self._open_doctor().show_text(data.text())

    def show_edits(self) -> None:
        """Name what can be undone, and show whether all is saved."""
        undo, redo = self._commands["undo"], self._commands["redo"]
        for action, text, name in (
            (undo, self._undo_text, self._editor.undo_name),
            (redo, self._redo_text, self._editor.redo_name),
        ):
            action.setText(f"{text}: {name}" if name else text)
            action.setEnabled(bool(name))
        self._window.setWindowModified(not self._editor.is_saved)

    def choose_files(self) -> None:
        files, _kind = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open an interview, a video, or what belongs to it")
        )
        if files:
            self._session.open(*map(Path, files))

    def choose_recording(self) -> None:
        file, _kind = QFileDialog.getOpenFileName(self._window, self.tr("Attach the recording"))
        if file:
            self._session.attach_recording(Path(file))

    def save(self) -> None:
        document = self._session.document
        if document is None or document == resources.BUNDLED_INTERVIEW:
            self.save_as()
        else:
            self._editor.save(document)

    def save_as(self) -> None:
        kind = self.tr("Navigator interviews (*.interview.yaml)")
        title = self._session.interview.title or "interview"
        name = "".join(one if one.isalnum() or one in " -_" else " " for one in title).strip()
        proposed = self._session.document or Path(f"{name[:80]}.interview.yaml")
        file, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the interview"), str(proposed), kind
        )
        if file:
            path = Path(file)
            is_named = path.suffix.lower() in (".yaml", ".yml")
            self._editor.save(path if is_named else path.with_name(path.name + ".interview.yaml"))

    def may_close(self) -> bool:
        """Whether nothing is lost when the open interview goes; asks where something would be."""
        if self._editor.is_saved:
            return True
        box = QMessageBox(
            QMessageBox.Icon.Question,
            QCoreApplication.applicationName(),
            self.tr("The interview was changed and is not saved."),
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        match box.exec():
            case QMessageBox.StandardButton.Discard:
                return True
            case QMessageBox.StandardButton.Save:
                self.save()
        return False

    def _take_files(self, files: Sequence[Path]) -> None:
        file = files[0]
        if len(files) > 1 or file.is_dir() or self._session.opens_alone(file):
            self._session.open(*files)
        elif self._session.is_video(file):
            self._session.attach_recording(file)
        elif file.suffix.lower() in SUBTITLE_SUFFIXES:
            self._captions.add(file)
            self._editor.take_transcript(file, self.tr("the transcript"))
        else:
            self._editor.take_file(file)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder"))
        if folder:
            self._session.open(Path(folder))

    def _ask_for_address(self) -> None:
        dialog = AddressDialog(self._settings, self._window)
        dialog.chosen.connect(self._fetch)
        dialog.open()

    def _fetch(self, address: str, folder: Path) -> None:
        self._downloader.fetch(address, folder)
        said = self.tr("Fetching {address}…").format(address=address)
        self._messages.offer(said, {self.tr("Cancel"): self._cancel_fetching})

    def _tell_progress(self, done_mb: float, total_mb: float) -> None:
        if not self._downloader.is_running:
            return
        if total_mb:
            said = self.tr("Fetching: {done} of {total} MB")
            self._messages.retell(said.format(done=f"{done_mb:.1f}", total=f"{total_mb:.1f}"))
        else:
            self._messages.retell(self.tr("Fetching: {done} MB").format(done=f"{done_mb:.1f}"))

    def _cancel_fetching(self) -> None:
        self._downloader.cancel()
        said = self.tr("Cancelled. The same address goes on from here the next time.")
        self._messages.tell(said)

    def _open_fetched(self, files: list[Path]) -> None:
        self._messages.withdraw_offer()
        self._session.open(*files)

    def _export(self) -> None:
        kinds = [
            f"{one.title} ({' '.join(f'*{suffix}' for suffix in one.suffixes)})"
            for one in exporting.WRITERS
        ]
        file, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), "", ";;".join(kinds)
        )
        if not file:
            return
        writer = exporting.WRITERS[kinds.index(kind)] if kind in kinds else None
        path = Path(file)
        try:
            writer = writer or exporting.writer_for(path, self._session.interview)
            notes = writer.notes(self._session.interview)
        except NavigatorError as error:
            self._messages.tell_error(error)
            return
        if not path.suffix:
            path = path.with_name(path.name + writer.suffixes[0])
        if notes:
            said = " ".join(note.told(QCoreApplication.translate) for note in notes)
            self._messages.offer(
                said, {self.tr("Write it all the same"): partial(self._editor.export, path, writer)}
            )
        else:
            self._editor.export(path, writer)

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    def _open_doctor(self) -> TimecodeDoctor:
        if self._doctor is None:
            self._doctor = TimecodeDoctor(
                self._session, self._player, self._editor, self._theme, self._window
            )
            self._doctor.closed.connect(self._forget_doctor)
        self._doctor.show()
        self._doctor.raise_()
        return self._doctor

    def _forget_doctor(self) -> None:
        self._doctor = None

    def _show_draft(self, draft: Draft) -> None:
        self._open_doctor().show_draft(draft)

    def _tell_notes(self, notes: tuple[Told, ...]) -> None:
        first = notes[0]
        said = f"{first.name}: {first.note.told(QCoreApplication.translate)}"
        more = len(notes) - 1
        self._messages.tell(said + (" " + self.tr("And %n more.", "", more) if more else ""))

    def _tell_refused(self, file: Path, error: NavigatorError) -> None:
        alone = {self.tr("Open it by itself"): partial(self._session.open, file)}
        self._messages.tell_error(error, alone)

    def _tell_written(self, name: str) -> None:
        self._messages.tell(self.tr("{name} is written.").format(name=name))

    def _ask_for_host(self, authors: tuple[str, ...]) -> None:
        self._authors = authors
        choices: dict[str, Callable[[], None]] = {
            author[:_LONGEST_NAME]: partial(self._session.choose_host, author)
            for author in authors[:_MOST_HOSTS]
        }
        if len(authors) > _MOST_HOSTS:
            choices[self.tr("Somebody else…")] = self._choose_host
        said = self.tr("The file does not say who the host is. Whose comments are answers?")
        self._messages.offer(said, choices)

    def _choose_host(self) -> None:
        threads = self._session.interview.threads
        authors = dict.fromkeys(
            (*self._authors, *(one.author for thread in threads for one in thread.comments))
        )
        names = [name for name in authors if name]
        if not names:
            self._messages.tell(self.tr("The comments have no names to choose from."))
            return
        name, is_chosen = QInputDialog.getItem(
            self._window, self.tr("The host"), self.tr("Whose comments are answers?"), names
        )
        if is_chosen and name:
            self._session.choose_host(name)
