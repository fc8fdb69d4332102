"""Changes to the open interview: each can be undone, and all can be written elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from navigator import exporting
from navigator.background import Worker
from navigator.draft import Draft, Piece, comments_in, draft_of_chapters, draft_of_text
from navigator.errors import Caveat, NavigatorError, translatable
from navigator.formats import table
from navigator.formats.source import Source
from navigator.interview import Chapter, Cue, Interview, Thread
from navigator.interview.edits import (
    differs,
    with_chapters,
    with_host,
    with_threads,
    with_transcript,
)
from navigator.interview.thread_edits import Renewal, renewed
from navigator.interview.timecode import LONGEST_MS
from navigator.opening import Opened, is_recording, open_files, placed_anew
from navigator.playback.pauses import nearest_pause
from navigator.playback.player import Player
from navigator.session import Session
from navigator.undo import UndoStack

_DRAFT, _PAUSE = "draft", "pause"


class Editor(QObject):
    """Edits the interview of a session; what takes long happens in the worker."""

    # What can be undone or redone, or whether all is saved.
    changed = Signal()
    # Something was done, called so, to the first interview, which made it the second.
    did = Signal(str, Interview, Interview)
    # The last edit went on, from the first interview to the second.
    did_more = Signal(Interview, Interview)
    # A step back, or forward again.
    undid = Signal()
    redid = Signal()
    # A file of this name is being written, was written, or could not be.
    writing = Signal(str)
    written = Signal(str)
    not_written = Signal(str, NavigatorError)
    # A list of chapters that came in a file: it is for the user to take over.
    draft_read = Signal(Draft)
    # A text that may hold such a list, or comments.
    text_read = Signal(str)
    # A file that is an interview of its own.
    interview_read = Signal(Path, tuple)
    # One that is a recording, whatever its name.
    recording_read = Signal(Path)
    # This was done, as the user calls it.
    edited = Signal(str)
    # A source was read again: what it has brought.
    renewed = Signal(Renewal)
    # What a text was understood as: its list, and the pieces of its comments.
    understood = Signal(Draft, tuple)
    # Where speech begins near the moment that was asked about; None where there is no pause.
    pause_found = Signal(object)
    failed = Signal(NavigatorError)

    def __init__(
        self,
        session: Session,
        player: Player,
        worker: Worker,
        reading: Worker,
        exports: Worker,
        parent: QObject | None = None,
    ) -> None:
        """Edits in ``worker`` wait for no drive: those of ``reading`` and ``exports`` may be slow.

        ``reading`` reads files, ``exports`` writes them, which may take minutes.
        """
        super().__init__(parent)
        self._reading = reading
        self._exports = exports
        self._session = session
        self._player = player
        self._worker = worker
        self._stack = UndoStack()
        self._pending = 0
        # A new one for each interview that is opened.
        self._opening = object()
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

    @property
    def is_busy(self) -> bool:
        """Whether an edit is being made."""
        return self._pending > 0

    def when_done(self, then: Callable[[], None]) -> None:
        """Go on when all edits are made that were begun."""
        self._edit("", lambda interview: interview, then, is_told=False)

    @property
    def saved(self) -> Interview:
        """The interview as it was saved the last time, or else as it was opened."""
        return self._stack.saved(self._session.interview)

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What was done since it was saved."""
        return self._stack.unsaved

    def undo(self) -> None:
        if self.is_busy:
            # What was begun before is undone first.
            self.when_done(self.undo)
        elif self._step(self._stack.undo(self._session.interview)):
            self.undid.emit()

    def redo(self) -> None:
        if self.is_busy:
            self.when_done(self.redo)
        elif self._step(self._stack.redo(self._session.interview)):
            self.redid.emit()

    def note_saved(self) -> None:
        """What is open now is saved, or nobody wants to keep it."""
        self._stack.note_saved()
        self.changed.emit()

    def restore(self, interview: Interview, stack: UndoStack) -> None:
        """Have what was done in an earlier run: the interview, and the way that led to it."""
        self._stack = stack
        if interview != self._session.interview:
            self._session.replace(interview)
        self.changed.emit()

    def edit(
        self,
        name: str,
        edit: Callable[[Interview], Interview],
        then: Callable[[], None] | None = None,
        *,
        is_told: bool = False,
        goes_on: bool = False,
    ) -> None:
        """Change the open interview, ``then`` do more; ``name`` is what undoing calls it.

        An edit that ``goes_on`` is one with the last if both have one name, as in writing a text.
        A NavigatorError of ``edit`` says why it cannot be done; nothing is changed then.
        """

        def edited(interview: Interview) -> Interview:
            new = edit(interview)
            return placed_anew(new) if _is_placed_otherwise(interview, new) else new

        self._edit(name, edited, then, is_told=is_told, goes_on=goes_on)

    def replace_chapters(self, chapters: Iterable[Chapter], name: str) -> None:
        """Take over another list of chapters; ``name`` is what undoing calls it."""
        new = tuple(chapters)

        def edited(interview: Interview) -> Interview:
            end_ms = interview.video.duration_ms if interview.video is not None else LONGEST_MS
            within = (chapter for chapter in new if chapter.start_ms < end_ms)
            return placed_anew(with_chapters(interview, within))

        self._edit(name, edited)

    def take_transcript(self, path: Path, name: str) -> None:
        """Take over what is said from a file with subtitles."""

        opening = self._opening

        def read() -> tuple[Cue, ...]:
            transcript = open_files([path], with_sidecars=False).interview.transcript
            if not transcript:
                raise NavigatorError(
                    translatable("Errors", "there is no transcript in it."),
                    translatable("Errors", "Choose a file with subtitles or a transcript."),
                    where=path.name,
                )
            return transcript

        def take(transcript: tuple[Cue, ...]) -> None:
            if opening is self._opening:
                self._edit(
                    name, lambda interview: placed_anew(with_transcript(interview, transcript))
                )

        self._reading.submit(read, take, failed=self.failed.emit)

    def take_file(self, path: Path) -> None:
        """Take what a file of another program holds for the open interview.

        A list of chapters is to be looked at, what is said is taken over, and comments are an
        interview of their own.
        """
        opening = self._opening

        def read() -> Opened | str | None:
            if is_recording(path):
                return None
            source = Source.of_file(path)
            if table.is_plain_text(source):
                return source.text
            return open_files([path], with_sidecars=False)

        def take(read: Opened | str | None) -> None:
            if opening is not self._opening:
                return
            if read is None:
                self.recording_read.emit(path)
            elif isinstance(read, str):
                self.text_read.emit(read)
            elif read.interview.threads:
                self.interview_read.emit(path, read.interview.threads)
            elif read.interview.transcript and not read.interview.chapters:
                self.take_transcript(path, self.tr("the transcript"))
            else:
                notes = tuple(one.note for one in read.notes if isinstance(one.note, Caveat))
                draft = draft_of_chapters(read.interview.chapters, self.duration_ms, notes)
                self.draft_read.emit(draft)

        self._reading.submit(read, take, failed=self.failed.emit, key=_DRAFT)

    def understand(self, text: str) -> None:
        """Tell by `understood` what a text holds."""
        duration_ms = self.duration_ms

        def work() -> tuple[Draft, tuple[Piece, ...]]:
            return draft_of_text(text, duration_ms), comments_in(text)

        self._reading.submit(work, lambda found: self.understood.emit(*found), key=_DRAFT)

    @property
    def duration_ms(self) -> int | None:
        """The length of the open interview's video, if it is known."""
        video = self._session.interview.video
        return video.duration_ms if video is not None else None

    def choose_host(self, author: str, name: str) -> None:
        """What ``author`` wrote is the host's from now on."""
        self._edit(name, lambda interview: placed_anew(with_host(interview, author)))

    def add_threads(self, threads: Iterable[Thread], name: str) -> None:
        """Take over more questions and answers, behind those that are there."""
        new = tuple(threads)
        self._edit(name, lambda interview: placed_anew(with_threads(interview, new)))

    def renew(self, threads: Iterable[Thread], name: str) -> None:
        """Take over what a source that is read again has now; `renewed` tells what that is."""
        new = tuple(threads)
        found: list[Renewal] = []

        def edit(interview: Interview) -> Interview:
            after, renewal = renewed(interview, new)
            found[:] = [renewal]
            return after

        self.edit(name, edit, lambda: self.renewed.emit(found[0]))

    def find_pause(self, ms: int) -> None:
        """Tell by `pause_found` where somebody begins to speak near ``ms``."""
        facts = self._player.facts
        if facts is None:
            self.pause_found.emit(None)
            return
        path, offset_ms = facts.path, facts.offset_ms
        self._reading.submit(
            lambda: nearest_pause(path, ms, offset_ms=offset_ms), self.pause_found.emit, key=_PAUSE
        )

    def export(self, interview: Interview, path: Path, writer: exporting.Writer) -> None:
        """Write an interview in another form; the user has agreed to replace what is there."""

        def write() -> None:
            writer.notes(interview)
            exporting.save(interview, writer, path, replace=True)

        self.writing.emit(path.name)
        self._exports.submit(
            write,
            lambda _nothing: self.written.emit(path.name),
            failed=partial(self.not_written.emit, path.name),
        )

    def _edit(
        self,
        name: str,
        edit: Callable[[Interview], Interview],
        then: Callable[[], None] | None = None,
        *,
        is_told: bool = True,
        goes_on: bool = False,
    ) -> None:
        before, opening = self._session.interview, self._opening
        self._pending += 1

        def take(interview: Interview) -> None:
            if opening is not self._opening:
                # It was meant for the interview that was open then.
                return
            if self._session.interview is not before:
                # Another edit came first: this one is made to what that has left.
                self._edit(name, edit, then, is_told=is_told, goes_on=goes_on)
                return
            if interview != before:
                is_more = goes_on and self._stack.joins(name)
                if not is_more:
                    self._stack.did(name, before)
                self._session.replace(interview)
                if is_more:
                    self.did_more.emit(before, interview)
                else:
                    self.did.emit(name, before, interview)
                self.changed.emit()
                if is_told:
                    self.edited.emit(name)
            if then is not None:
                then()

        def ended() -> None:
            self._pending -= 1

        self._worker.submit(lambda: edit(before), take, failed=self.failed.emit, ended=ended)

    def _step(self, interview: Interview | None) -> bool:
        if interview is None:
            return False
        video = self._session.interview.video
        # The recording is no part of what is undone, unless it cannot hold these chapters.
        if video is not None and (
            not interview.chapters or interview.starts_ms[-1] < video.duration_ms
        ):
            interview = replace(interview, video=video)
        self._session.replace(interview)
        self.changed.emit()
        return True

    def _begin(self) -> None:
        """Another interview is open."""
        self._opening = object()
        self._stack = UndoStack()
        self.changed.emit()


def _is_placed_otherwise(before: Interview, after: Interview) -> bool:
    """Whether that has changed by which threads without a place find one."""
    return differs(before, after, "chapters", "threads", "transcript")
