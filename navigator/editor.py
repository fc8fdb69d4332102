"""Changes to the open interview: each can be undone, and all can be saved or written elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from navigator import exporting
from navigator.background import Worker
from navigator.draft import Draft, draft_of_chapters
from navigator.errors import NavigatorError, translatable
from navigator.formats import table
from navigator.formats.source import Source
from navigator.interview import Chapter, Interview, Thread
from navigator.interview.edits import with_chapters, with_threads, with_transcript
from navigator.opening import Opened, open_files, placed_anew
from navigator.playback.pauses import nearest_pause
from navigator.playback.player import Player
from navigator.session import Session
from navigator.undo import UndoStack

_EDIT, _WRITE, _DRAFT, _PAUSE = "edit", "write", "draft", "pause"


class Editor(QObject):
    """Edits the interview of a session; what takes long happens in the worker."""

    # What can be undone or redone, or whether all is saved.
    changed = Signal()
    # A file of this name was written.
    written = Signal(str)
    # A list of chapters that came in a file: it is for the user to take over.
    draft_read = Signal(Draft)
    # A text that may hold such a list, or comments.
    text_read = Signal(str)
    failed = Signal(NavigatorError)

    def __init__(
        self, session: Session, player: Player, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._worker = worker
        self._stack = UndoStack()
        session.interview_changed.connect(self._begin)

    @property
    def undo_name(self) -> str:
        return self._stack.undo_name

    @property
    def redo_name(self) -> str:
        return self._stack.redo_name

    @property
    def is_saved(self) -> bool:
        return self._stack.is_saved

    def undo(self) -> None:
        self._step(self._stack.undo(self._session.interview))

    def redo(self) -> None:
        self._step(self._stack.redo(self._session.interview))

    def replace_chapters(self, chapters: Iterable[Chapter], name: str) -> None:
        """Take over another list of chapters; ``name`` is what undoing calls it."""
        new = tuple(chapters)
        self._edit(name, lambda interview: placed_anew(with_chapters(interview, new)))

    def take_transcript(self, path: Path, name: str) -> None:
        """Take over what is said from a file with subtitles."""

        def edited(interview: Interview) -> Interview:
            transcript = open_files([path], with_sidecars=False).interview.transcript
            if not transcript:
                raise NavigatorError(
                    translatable("Errors", "there is no transcript in it."),
                    translatable("Errors", "Choose a file with subtitles or a transcript."),
                    where=path.name,
                )
            return placed_anew(with_transcript(interview, transcript))

        self._edit(name, edited)

    def take_file(self, path: Path) -> None:
        """Take what a file of another program holds for the open interview.

        A list of chapters is to be looked at, what is said is taken over, and comments are an
        interview of their own.
        """
        duration_ms = self._player.duration_ms or None

        def read() -> Opened | str:
            source = Source.of_file(path)
            if table.is_plain_text(source):
                return source.text
            return open_files([path], with_sidecars=False)

        def take(read: Opened | str) -> None:
            if isinstance(read, str):
                self.text_read.emit(read)
            elif read.interview.threads:
                self._session.open(path)
            elif read.interview.transcript and not read.interview.chapters:
                self.take_transcript(path, self.tr("the transcript"))
            else:
                notes = tuple(told.note for told in read.notes)
                draft = draft_of_chapters(read.interview.chapters, duration_ms, notes)
                self.draft_read.emit(draft)

        self._worker.submit(read, take, failed=self.failed.emit, key=_DRAFT)

    def add_threads(self, threads: Iterable[Thread], name: str) -> None:
        """Take over more questions and answers, behind those that are there."""
        new = tuple(threads)
        self._edit(name, lambda interview: placed_anew(with_threads(interview, new)))

    def find_pause(self, ms: int, done: Callable[[int | None], None]) -> None:
        """Tell ``done`` where somebody begins to speak near ``ms``; None: there is no pause."""
        facts = self._player.facts
        if facts is None:
            done(None)
            return
        path, offset_ms = facts.path, facts.offset_ms
        self._worker.submit(lambda: nearest_pause(path, ms, offset_ms=offset_ms), done, key=_PAUSE)

    def save(self, path: Path) -> None:
        """Keep the interview in our own document from now on."""
        interview = _naming_its_recording(self._session.interview, path)

        def write() -> None:
            exporting.save(interview, exporting.DOCUMENT, path, replace=True)

        before = self._session.interview
        self._worker.submit(
            write, lambda _nothing: self._saved(path, before), failed=self.failed.emit
        )

    def export(self, path: Path, writer: exporting.Writer) -> None:
        """Write the interview in another form; the user has agreed to replace what is there."""
        interview = self._session.interview

        def write() -> None:
            writer.notes(interview)
            exporting.save(interview, writer, path, replace=True)

        def done(_nothing: None) -> None:
            self.written.emit(path.name)

        self._worker.submit(write, done, failed=self.failed.emit, key=_WRITE)

    def _edit(self, name: str, edit: Callable[[Interview], Interview]) -> None:
        before = self._session.interview

        def take(interview: Interview) -> None:
            # Whoever has opened another interview in the meantime edits that one.
            if self._session.interview is before and interview != before:
                self._stack.did(name, before)
                self._session.replace(interview)
                self.changed.emit()

        self._worker.submit(lambda: edit(before), take, failed=self.failed.emit, key=_EDIT)

    def _step(self, interview: Interview | None) -> None:
        if interview is not None:
            video = self._session.interview.video
            # The recording is no part of what is undone.
            self._session.replace(replace(interview, video=video))
            self.changed.emit()

    def _saved(self, path: Path, interview: Interview) -> None:
        self._session.name_document(path)
        if self._session.interview is interview:
            self._stack.note_saved()
        self.changed.emit()
        self.written.emit(path.name)

    def _begin(self) -> None:
        """Another interview is open."""
        self._stack = UndoStack()
        self.changed.emit()


def _naming_its_recording(interview: Interview, document: Path) -> Interview:
    """The interview with its recording named as seen from its document, where that is near."""
    video = interview.video
    if video is None or not video.file:
        return interview
    file = Path(video.file)
    near = file.is_absolute() and file.is_relative_to(document.parent)
    named = str(file.relative_to(document.parent)) if near else video.file
    return replace(interview, video=replace(video, file=named))
