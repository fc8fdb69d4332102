"""What the commands for files and edits do: open, drop, paste, save, undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QObject,
    QStandardPaths,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox, QWidget

from navigator import resources
from navigator.captions import Captions
from navigator.draft import Draft
from navigator.editor import Editor
from navigator.errors import NavigatorError
from navigator.files import is_folder
from navigator.interview import Interview, Place, Thread
from navigator.interview.quoting import place_of_quotation
from navigator.interview.thread_edits import Renewal, knows
from navigator.journals import Recovery
from navigator.keeper import Keeper
from navigator.opening import Told, authors_of
from navigator.playback.player import Player
from navigator.playback.subtitles import is_subtitles
from navigator.session import Session
from navigator.settings import Settings
from navigator.ui.commands import Commands
from navigator.ui.export_commands import may_replace
from navigator.ui.message_bar import MessageBar
from navigator.ui.theme import Theme
from navigator.ui.timecode_doctor import TimecodeDoctor
from navigator.ui.told_dialog import ToldDialog

_MOST_HOSTS = 3
_LONGEST_NAME = 24
_DOCUMENT_SUFFIX = ".interview.yaml"


class FileCommands(QObject):
    """Does what the window's commands for files say, and keeps undo and redo named."""

    # Somebody has pasted a quotation: it stands here.
    quotation_found = Signal(Place)

    def __init__(
        self,
        session: Session,
        player: Player,
        editor: Editor,
        keeper: Keeper,
        captions: Captions,
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
        self._keeper = keeper
        self._captions = captions
        self._settings = settings
        self._commands = commands
        self._messages = messages
        self._theme = theme
        self._window = window
        self._doctor: TimecodeDoctor | None = None
        # A list that was mended and neither taken over nor shown again.
        self._put_away: Draft | None = None
        self._authors: tuple[str, ...] = ()
        # So many interviews were opened.
        self._openings = 0
        # Ends what is being written in a field, before something else is opened.
        self.finish_writing: Callable[[], None] | None = None
        # What the last opening has noted.
        self._noted = ""
        self._noted_more: dict[str, Callable[[], None]] = {}
        self._undo_text = commands["undo"].text()
        self._redo_text = commands["redo"].text()
        # What waits until the open interview is saved.
        self._after_saving: Callable[[], None] | None = None
        self._recent = QMenu(window)
        commands["recent"].setMenu(self._recent)
        self._recent.aboutToShow.connect(self._show_recent)
        self._connect()
        self.show_edits()

    def _connect(self) -> None:
        session, editor = self._session, self._editor
        session.interview_changed.connect(self._count_openings)
        session.host_unknown.connect(self._ask_for_host)
        session.noted.connect(self._tell_notes)
        session.recording_refused.connect(self._tell_refused)
        editor.changed.connect(self.show_edits)
        editor.failed.connect(self._messages.tell_error)
        editor.recording_read.connect(self._take_recording)
        keeper = self._keeper
        keeper.written.connect(self._tell_saved)
        keeper.failed.connect(self._messages.tell_error)
        keeper.not_saved.connect(self._tell_not_saved)
        keeper.recovery_found.connect(self._offer_restoring)
        keeper.taken_over.connect(self._tell_taken_over)
        editor.draft_read.connect(self.show_draft)
        editor.text_read.connect(self._show_text)
        editor.interview_read.connect(self._offer_interview)
        editor.edited.connect(self._tell_edited)
        editor.renewed.connect(self._tell_renewed)
        self._commands.on(
            open=self.choose_files,
            open_folder=self._choose_folder,
            attach=self.choose_recording,
            bundled=lambda: self.open(resources.BUNDLED_INTERVIEW),
            new=self.begin,
            save_copy=partial(self._when_written, self._save_copy),
            save=self.save,
            save_as=self.save_as,
            undo=editor.undo,
            redo=editor.redo,
            paste=self._paste,
            doctor=self._edit_chapters,
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
            place = place_of_quotation(self._session.interview, data.text())
            if place is not None:
                self.quotation_found.emit(place)
            else:
                self._open_doctor().show_text(data.text())

    def show_edits(self) -> None:
        """Name what can be undone, and show whether all is saved."""
        undo, redo = self._commands["undo"], self._commands["redo"]
        for action, text, name in (
            (undo, self._undo_text, self._editor.undo_name),
            (redo, self._redo_text, self._editor.redo_name),
        ):
            # In a menu, a single one would mark the next letter.
            shown = name.replace("&", "&&")
            action.setText(f"{text}: {shown}" if name else text)
            action.setEnabled(bool(name))
        self._window.setWindowModified(not self._editor.is_saved)
        if self._editor.is_saved and self._after_saving is not None:
            go_on, self._after_saving = self._after_saving, None
            go_on()

    def open(self, *paths: Path) -> None:
        """Open these in the place of what is open, of which nothing unsaved is lost."""
        self._noted, self._noted_more = "", {}
        self.when_saved(lambda: self._session.open(*paths))

    def _offer_interview(self, path: Path, threads: tuple[Thread, ...]) -> None:
        """A file with comments may belong to the open interview, or be one of its own."""
        if not self._session.interview.chapters or self._session.is_bundled:
            self.open(path)
            return
        alone = {self.tr("Open it by itself"): partial(self.open, path)}
        if knows(self._session.interview, threads):
            renew = partial(
                self._editor.renew, threads, self.tr("what {name} has now").format(name=path.name)
            )
            said = self.tr("{name} holds comments that are here already.").format(name=path.name)
            self._messages.offer(said, {self.tr("Add what is new"): renew, **alone})
            return
        add = partial(self._editor.add_threads, threads, self.tr("more comments"))
        said = self.tr("{name} holds %n comment(s).", "", len(threads)).format(name=path.name)
        choices: dict[str, Callable[[], None]] = {
            self.tr("Add to this interview"): add,
            **alone,
        }
        self._messages.offer(said, choices)

    def _tell_renewed(self, renewal: Renewal) -> None:
        """Say what a source that was read again has brought."""
        if renewal.is_empty:
            self._messages.tell(self.tr("Nothing is new in it."))
            return
        parts = [
            self.tr("%n new comment(s)", "", renewal.threads) if renewal.threads else "",
            self.tr("%n new answer(s)", "", renewal.answers) if renewal.answers else "",
            self.tr("%n changed", "", renewal.changed) if renewal.changed else "",
        ]
        said = self.tr("Taken over: {what}. What you have done stays. Ctrl+Z takes it back.")
        self._messages.tell(said.format(what=", ".join(filter(None, parts))))

    def _tell_edited(self, name: str) -> None:
        """Say that something was taken over, and the way back."""
        said = self.tr("Done: {name}. Ctrl+Z takes it back.").format(name=name)
        # The bar makes the page smaller: not in the turn in which that is written anew.
        QTimer.singleShot(0, self, partial(self._messages.tell, said))

    def choose_files(self) -> None:
        files, _kind = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open an interview, a video, or what belongs to it")
        )
        if files:
            self.open(*map(Path, files))

    def _count_openings(self) -> None:
        self._openings += 1
        self._put_away = None

    def choose_recording(self) -> None:
        file, _kind = QFileDialog.getOpenFileName(self._window, self.tr("Attach the recording"))
        if file:
            self._session.attach_recording(Path(file))

    def begin(self) -> None:
        """An interview that has nothing yet."""
        new = Interview(title=self.tr("New interview"))
        self.when_saved(lambda: self._session.begin(new))

    def save(self) -> None:
        self._when_written(self._save)

    def _save(self) -> None:
        stored = self._session.stored
        if stored is None or stored.path == resources.BUNDLED_INTERVIEW:
            self._save_as()
        elif stored.protection is not None:
            self._tell_not_saved(stored.protection)
        else:
            self._keeper.save(stored.path)

    def save_as(self) -> None:
        self._when_written(self._save_as)

    def _save_as(self) -> None:
        path = self._chosen_document(self.tr("Save the interview"))
        if path is None:
            self._after_saving = None
        else:
            self._keeper.save(path)

    def _when_written(self, go_on: Callable[[], None]) -> None:
        """Go on when what is being written in a field, or done in the background, is there."""
        if self.finish_writing is not None:
            self.finish_writing()
        if self._editor.is_busy:
            self._editor.when_done(partial(self._when_written, go_on))
        else:
            go_on()

    def _save_copy(self) -> None:
        path = self._chosen_document(self.tr("Save a copy"))
        if path is not None:
            self._keeper.save_copy(path)

    def _chosen_document(self, title: str) -> Path | None:
        """Where a document shall lie; None where nobody has chosen, or something else is open."""
        opening, title_now = self._openings, self._session.interview.title or "interview"
        name = "".join(one if one.isalnum() or one in " -_" else " " for one in title_now)
        proposed = self._session.document
        if proposed is None or proposed == resources.BUNDLED_INTERVIEW:
            # Nobody looks for their own work in the folder of a program.
            where = QStandardPaths.StandardLocation.DocumentsLocation
            folder = Path(QStandardPaths.writableLocation(where))
            proposed = folder / f"{name.strip()[:80]}{_DOCUMENT_SUFFIX}"
        kind = self.tr("Navigator interviews (*.interview.yaml)")
        file, _kind = QFileDialog.getSaveFileName(self._window, title, str(proposed), kind)
        if file and opening != self._openings:
            self._messages.tell(self.tr("Nothing was saved: something else is open by now."))
        if not file or opening != self._openings:
            return None
        path = Path(file)
        if path.suffix.lower() not in (".yaml", ".yml"):
            path = path.with_name(path.name + _DOCUMENT_SUFFIX)
        return path if may_replace(path, Path(file), self._window) else None

    def _tell_not_saved(self, error: NavigatorError) -> None:
        self._after_saving = None
        self._messages.tell_error(error, {self.tr("Save as…"): self.save_as})

    def _tell_saved(self, name: str) -> None:
        # What waited for it has gone on, if all is saved.
        self._after_saving = None
        self._messages.tell_written(name)

    def _tell_taken_over(self, name: str, conflicts: int) -> None:
        said = self.tr("{name} was changed by another program, which is shown now.")
        if not conflicts:
            self._messages.tell(said.format(name=name))
            return
        self._after_saving = None
        said = self.tr(
            "{name} was changed by another program too. %n thing(s) are different in both;"
            " there yours are shown.",
            "",
            conflicts,
        )
        theirs = {self.tr("Show the others there"): self._keeper.take_theirs}
        self._messages.offer(said.format(name=name), theirs)

    def when_saved(self, go_on: Callable[[], None], *, is_sure: bool = False) -> None:
        """Go on when nothing is lost by it; asks where something would be.

        ``is_sure``: going on cannot fail, so that what nobody wants is forgotten at once.
        """
        self._when_written(partial(self._go_on_when_saved, go_on, is_sure))

    def _go_on_when_saved(self, go_on: Callable[[], None], is_sure: bool) -> None:
        if self._editor.is_saved:
            go_on()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            QCoreApplication.applicationName(),
            self.tr("The interview was changed and is not saved."),
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.button(QMessageBox.StandardButton.Discard).setText(self.tr("Do not save"))
        match box.exec():
            case QMessageBox.StandardButton.Discard:
                if is_sure:
                    self._keeper.forget_edits()
                else:
                    self._keeper.discard_when_left()
                go_on()
            case QMessageBox.StandardButton.Save:
                self._after_saving = go_on
                self.save()

    def offer_unsaved(self, recovery: Recovery) -> None:
        """Offer what an earlier run has not saved, whatever was open then."""
        said = self.tr("“{title}” was changed the last time and not saved.")
        restore = partial(self._keeper.open_and_restore, recovery)
        self._offer(recovery, said, partial(self.when_saved, restore))

    def _offer_restoring(self, recovery: Recovery) -> None:
        """Offer what an earlier run has not saved of the interview that is open."""
        said = self.tr("“{title}” has changes of the last time that were not saved.")
        self._offer(recovery, said, partial(self._keeper.restore, recovery))

    def _offer(self, recovery: Recovery, said: str, restore: Callable[[], None]) -> None:
        unsaved = recovery.told.stack.unsaved
        title = _shortened(recovery.title)
        last = self.tr("%n change(s), the last: {name}.", "", len(unsaved))
        said = said.format(title=title)
        if unsaved:
            said = f"{said} {last.format(name=unsaved[-1])}"
        choices: dict[str, Callable[[], None]] = {
            self.tr("Restore them"): restore,
            self.tr("Forget them"): partial(self._keeper.forget, recovery),
        }
        self._messages.offer(said, choices)

    def _take_files(self, files: Sequence[Path]) -> None:
        file = files[0]
        has_recording = self._player.facts is not None
        if all(map(is_subtitles, files)) and (has_recording or len(files) == 1):
            for one in files:
                self._captions.add(one)
            self._offer_transcript(files[-1])
        elif len(files) > 1 or self._session.opens_alone(file):
            self.open(*files)
        elif self._session.is_video(file):
            self._session.attach_recording(file)
        # Only what has no name of ours is asked about: its drive may not answer.
        elif is_folder(file):
            self.open(file)
        else:
            self._editor.take_file(file)

    def _offer_transcript(self, file: Path) -> None:
        """Subtitles tell what is said, too; what is there already is not replaced unasked."""
        take = partial(self._editor.take_transcript, file, self.tr("the transcript"))
        if not self._session.interview.transcript:
            take()
            return
        said = self.tr("{name} is shown as subtitles.").format(name=file.name)
        self._messages.offer(said, {self.tr("Use it as the transcript, too"): take})

    def _take_recording(self, file: Path) -> None:
        if self._session.has_recording:
            self.open(file)
        else:
            self._session.attach_recording(file)

    def _show_recent(self) -> None:
        """What was opened, the newest first; to ask their drives what is gone may take minutes."""
        self._recent.clear()
        files = [Path(text) for text in self._settings.recent]
        for file in files:
            if file != resources.BUNDLED_INTERVIEW:
                text = file.name.replace("&", "&&")
                action = self._recent.addAction(text, partial(self.open, file))
                action.setToolTip(str(file))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("Nothing yet")).setEnabled(False)
        else:
            self._recent.addSeparator()
            self._recent.addAction(self.tr("Forget these"), self._settings.forget_recent)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder"))
        if folder:
            self.open(Path(folder))

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    def _open_doctor(self) -> TimecodeDoctor:
        if self._doctor is None:
            self._doctor = TimecodeDoctor(
                self._session, self._player, self._editor, self._theme, self._window
            )
            self._doctor.closed.connect(self._forget_doctor)
            self._doctor.put_away.connect(self._offer_again)
        # In a turn of its own: to be made and to be shown takes it as long.
        QTimer.singleShot(0, self._doctor, partial(_bring_forward, self._doctor))
        return self._doctor

    def _show_doctor(self) -> None:
        self._open_doctor()

    def _show_text(self, text: str) -> None:
        self._open_doctor().show_text(text)

    def _forget_doctor(self) -> None:
        doctor, self._doctor = self._doctor, None
        if doctor is not None and doctor.mended is not None and not doctor.result():
            self._put_away = doctor.mended
            self._offer_again(doctor.mended)

    def _offer_again(self, draft: Draft) -> None:
        text = self.tr("A list that you have mended is put away.")
        self._messages.offer(text, {self.tr("Show it again"): partial(self._show_mended, draft)})

    def _show_mended(self, draft: Draft) -> None:
        self._put_away = None
        self._open_doctor().show_mended(draft)

    def _edit_chapters(self) -> None:
        """What was put away is gone on with."""
        if self._doctor is None and self._put_away is not None:
            self._show_mended(self._put_away)
        else:
            self._open_doctor()

    @property
    def has_mended_list(self) -> bool:
        """Whether there is a list that somebody has mended and not taken over."""
        return self._doctor is not None and self._doctor.mended is not None

    def ask_about_list(self, go_on: Callable[[], None]) -> None:
        """Go on without the list that was mended, if that is wanted."""
        self._messages.offer(
            self.tr("A list that you have mended is not taken over."),
            {
                self.tr("Show it"): self._show_doctor,
                self.tr("Close without it"): partial(self._go_on_without_list, go_on),
            },
        )

    def _go_on_without_list(self, go_on: Callable[[], None]) -> None:
        doctor, self._doctor = self._doctor, None
        if doctor is not None:
            doctor.reject()
        go_on()

    @property
    def draft(self) -> Draft | None:
        """The list that is being mended, if there is one."""
        return None if self._doctor is None else self._doctor.draft

    def show_draft(self, draft: Draft) -> None:
        self._open_doctor().show_draft(draft)

    def _tell_notes(self, notes: tuple[Told, ...]) -> None:
        lines = [note.told(QCoreApplication.translate) for note in notes]
        self._noted, self._noted_more = lines[0], {}
        if len(lines) == 1:
            self._messages.tell(self._noted)
            return
        self._noted += " " + self.tr("And %n more.", "", len(lines) - 1)
        self._noted_more = {self.tr("Show all"): lambda: ToldDialog(lines, self._window).show()}
        self._messages.offer(self._noted, self._noted_more)

    def _tell_refused(self, file: Path, error: NavigatorError) -> None:
        alone = {self.tr("Open it by itself"): partial(self.open, file)}
        self._messages.tell_error(error, alone)

    def _ask_for_host(self, authors: tuple[str, ...]) -> None:
        """Ask whose comments are answers; without authors there is nothing to ask."""
        self._authors = authors
        if not authors:
            return
        choices: dict[str, Callable[[], None]] = {
            _shortened(author): partial(self._take_host, author) for author in authors[:_MOST_HOSTS]
        }
        if len(authors) > _MOST_HOSTS:
            choices[self.tr("Somebody else…")] = self._choose_host
        said = self.tr("The file does not say who the host is. Whose comments are answers?")
        # What was noted just now would not be seen any more.
        self._messages.offer(f"{said} {self._noted}".strip(), choices | self._noted_more)

    def _choose_host(self) -> None:
        names = dict.fromkeys((*self._authors, *authors_of(self._session.interview)))
        if not names:
            self._messages.tell(self.tr("The comments have no names to choose from."))
            return
        name, is_chosen = QInputDialog.getItem(
            self._window, self.tr("The host"), self.tr("Whose comments are answers?"), list(names)
        )
        if is_chosen and name:
            self._take_host(name)

    def _take_host(self, author: str) -> None:
        self._editor.choose_host(author, self.tr("{name} as the host").format(name=author))


def _bring_forward(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
