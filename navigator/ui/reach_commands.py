"""The ways to any place: the palette, the library, a pasted quotation, a note's flag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from navigator.interview import Place
from navigator.librarian import Librarian
from navigator.session import Session
from navigator.settings import Settings
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.commands import Commands
from navigator.ui.file_commands import FileCommands
from navigator.ui.library_window import LibraryWindow
from navigator.ui.message_bar import MessageBar
from navigator.ui.notes_panel import NotesPanel
from navigator.ui.palette import Palette, entries_of
from navigator.ui.side_panel import SidePanel
from navigator.ui.theme import Theme


class ReachCommands(QObject):
    """Leads to a chapter, a thread or a note, and shows the panel where it stands."""

    def __init__(
        self,
        session: Session,
        librarian: Librarian,
        settings: Settings,
        files: FileCommands,
        commands: Commands,
        messages: MessageBar,
        side: SidePanel,
        answers: AnswersPanel,
        notes: NotesPanel,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._librarian = librarian
        self._settings = settings
        self._files = files
        self._messages = messages
        self._side = side
        self._answers = answers
        self._notes = notes
        self._theme = theme
        self._window = window
        self._library: LibraryWindow | None = None
        # Where to go as soon as that is open which was chosen in the library.
        self._awaited: tuple[Path, Place] | None = None
        self.palette = Palette(commands, theme, window)
        commands.on(palette=self._open_palette, library=self._show_library)
        files.quotation_found.connect(self._show_quoted)
        notes.editor.opened.connect(self.show_notes)
        session.interview_changed.connect(self._wait_for_recording)

    @property
    def is_waiting(self) -> bool:
        """Whether something has to be opened before its place can be shown."""
        return self._awaited is not None

    def show_notes(self) -> None:
        self._side.open()
        self._side.show_notes()

    def show_note(self, note_id: str) -> None:
        self.show_notes()
        self._notes.list.choose(note_id)

    def _open_palette(self) -> None:
        names = self.tr("Chapter"), self.tr("Question"), self.tr("Note")
        interview = self._session.interview
        self.palette.ask(
            entries_of(interview, names, self._go_to_chapter, self.go_to_thread, self._go_to_note)
        )

    def _go_to_chapter(self, chapter: int) -> None:
        if chapter < len(self._session.interview.chapters):
            self._session.go_to_chapter(chapter)
            self._answers.follow()

    def go_to_thread(self, thread: str) -> None:
        if thread in self._session.interview.thread_ids:
            self._session.go_to(self._session.interview.place_of_thread(thread))
            self._side.open()
            self._side.show_answers()
            self._answers.show_thread(thread)

    def _go_to_note(self, note_id: str) -> None:
        note = self._session.interview.note(note_id)
        if note is not None:
            self._session.go_to_time(note.start_ms)
            self.show_note(note_id)

    def _show_quoted(self, place: Place) -> None:
        """A quotation that was pasted stands here."""
        self._go_to_place(place)
        self._messages.tell(self.tr("Here stands what you have pasted."))

    def _go_to_place(self, place: Place) -> None:
        if place.thread is not None and place.thread in self._session.interview.thread_ids:
            self.go_to_thread(place.thread)
        elif place.ms is not None:
            self._session.go_to_time(place.ms)

    def begin_in_library(self) -> None:
        """Nothing is open yet: the library stands alone until something is, or it is closed."""
        self._show_library()
        if self._library is not None:
            self._library.open_requested.connect(self._window.show)
            self._library.finished.connect(self._leave_library)

    def _leave_library(self) -> None:
        if not self._window.isVisible():
            self._window.close()
            QCoreApplication.quit()

    def _show_library(self) -> None:
        if self._library is None:
            self._library = LibraryWindow(
                self._librarian, self._settings, self._theme, self._window
            )
            self._library.open_requested.connect(self._open_from_library)
        else:
            # Since then files may have changed.
            self._librarian.refresh()
        self._library.show()
        self._library.raise_()

    def _open_from_library(self, path: Path, place: Place | None) -> None:
        self._awaited = None if place is None else (path, place)
        if path in self._session.paths:
            self._go_to_awaited()
        else:
            self._files.open(path)

    def _wait_for_recording(self) -> None:
        """It is opened just behind its interview."""
        QTimer.singleShot(0, self, self._go_to_awaited)

    def _go_to_awaited(self) -> None:
        """Go where a hit in the library is, now that its interview is open."""
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited[0] in self._session.paths:
            self._go_to_place(awaited[1])
