"""Keeps what was done to the open interview: its document, and the journal of every edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from navigator import exporting, files, resources
from navigator.background import Worker
from navigator.documents import document as documents
from navigator.documents.document import ChangedMeanwhile, Document
from navigator.editor import Editor
from navigator.errors import NavigatorError
from navigator.interview import Interview
from navigator.interview.merging import Merged, merged
from navigator.journal import Beginning, Journal
from navigator.journals import Journals, Recovery
from navigator.opening import placed_anew
from navigator.session import Session

# Other programs write in several steps.
_SETTLED_MS = 300
_LOOK, _SAVE, _FIND = "look", "save", "find"


@dataclass(frozen=True, slots=True)
class KeepersWorkers:
    """Who does what for the keeper: each waits for another drive than the others."""

    # Asks whether files of earlier runs are there.
    reading: Worker
    # Writes the document, and looks whether another program has changed it.
    keeping: Worker
    copying: Worker
    journals: Worker


class Keeper(QObject):
    """Saves, writes the journal, and notices what others do to the document."""

    # A file of this name was written.
    written = Signal(str)
    # It could not be saved, for this reason.
    not_saved = Signal(NavigatorError)
    failed = Signal(NavigatorError)
    # An earlier run has left this unsaved for the interview that is open.
    recovery_found = Signal(Recovery)
    # The document of this name was changed by another program; that is taken over. So many things
    # both have changed, where what is here stands.
    taken_over = Signal(str, int)

    def __init__(
        self,
        session: Session,
        editor: Editor,
        workers: KeepersWorkers,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        """``folder`` is where journals lie."""
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._workers = workers
        self._journals = Journals(workers.journals, folder, self)
        self._journals.failed.connect(self.failed)
        # What shall be restored as soon as that is open to which it belongs, at these paths.
        self._wanted: tuple[Recovery, tuple[Path, ...]] | None = None
        # A new one for each interview that is opened.
        self._opening = object()
        # Where it is being saved to.
        self._saving: Path | None = None
        self._save_next: Path | None = None
        # Nobody wants what was changed, as soon as something else is open.
        self._is_unwanted = False
        self._theirs: Callable[[], None] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(self._look_at_document)
        self._watcher.fileChanged.connect(lambda _path: self._settling.start())
        self._watcher.directoryChanged.connect(lambda _path: self._settling.start())
        session.interview_changed.connect(self._begin)
        editor.did.connect(self._write_edit)
        # Neither is a step of its own.
        editor.did_more.connect(self._write_more)
        session.interview_completed.connect(self._write_more)
        editor.undid.connect(lambda: self._journals.write(lambda journal: journal.undid()))
        editor.redid.connect(lambda: self._journals.write(lambda journal: journal.redid()))

    @property
    def is_writing(self) -> bool:
        """Whether something is not on the disk yet."""
        return self._journals.is_writing

    def save(self, path: Path) -> None:
        """Keep the interview in our own document at ``path`` from now on."""
        if self._saving == path:
            # Of several wishes the last is heeded, when the one that runs has ended.
            self._save_next = path
            return
        if self._saving is not None:
            # The drive there may never answer.
            self._workers.keeping.abandon(_SAVE)
        before, opening = self._session.interview, self._opening
        self._saving, self._save_next = path, None

        def saved(result: Document | ChangedMeanwhile) -> None:
            is_open = opening is self._opening
            if isinstance(result, ChangedMeanwhile):
                if is_open:
                    self._take_theirs(result.theirs, lambda: self.save(path))
                return
            if is_open:
                # What was done in the meantime is not in the file.
                self._note_saved(result, is_all=self._session.interview is before)
            self.written.emit(path.name)
            self._go_on_saving(opening)

        def failed(error: NavigatorError) -> None:
            self._save_next = None
            self.not_saved.emit(error)

        def ended() -> None:
            self._saving = None

        write = partial(_attempted, self._writer(path))
        self._workers.keeping.submit(write, saved, failed=failed, ended=ended, key=_SAVE)

    def _go_on_saving(self, opening: object) -> None:
        path, self._save_next = self._save_next, None
        if path is not None and opening is self._opening:
            self.save(path)

    def _note_saved(self, document: Document, *, is_all: bool) -> None:
        """The journal goes with the document, also to where that lies now."""
        self._session.note_stored(document)
        self._watch()
        if is_all:
            saved = (str(document.path),), document.digest
            self._journals.write(lambda journal: journal.saved(*saved))
        self._journals.follow(self._session.paths)
        if is_all:
            self._editor.note_saved()

    def save_copy(self, path: Path) -> None:
        """Write the interview to ``path`` as well; it stays where it is kept."""
        if path == self._session.document:
            self.save(path)
            return
        self._workers.copying.submit(
            self._writer(path),
            lambda _document: self.written.emit(path.name),
            failed=self.not_saved.emit,
        )

    def forget_edits(self) -> None:
        """Nobody wants to keep what was changed."""
        self._editor.note_saved()
        self._journals.write(lambda journal: journal.discard())

    def discard_when_left(self) -> None:
        """Nobody wants what was changed, if something else is opened now."""
        self._is_unwanted = True

    def close(self) -> None:
        """Let go of the journal; an unsaved one stays for the next time."""
        self._journals.close()

    def take_theirs(self) -> None:
        """Where both have changed something, what the other program has written shall stand."""
        if self._theirs is not None:
            self._theirs()
            self._theirs = None

    def restore(self, recovery: Recovery) -> None:
        """Have what an earlier run has not saved; the interview that it belongs to is open."""
        told = recovery.told
        if not self._editor.is_saved or self._editor.is_busy or told.digest != self._digest:
            # Something else was done since: both shall be there.
            base = told.stack.saved(told.interview)
            name = self.tr("what was done the last time")
            self._editor.edit(
                name,
                lambda mine: _merged(base, told.interview, mine).interview,
                lambda: self.forget(recovery),
            )
            return
        self._journals.take_up(recovery, lambda: self._editor.restore(told.interview, told.stack))

    def open_and_restore(self, recovery: Recovery) -> None:
        """Open what an earlier run has changed, and have its changes."""
        opening = self._opening

        def open_what_is_there(are_there: bool) -> None:
            if opening is not self._opening:
                # Something else was opened meanwhile.
                return
            self._wanted = (recovery, recovery.files if are_there else ())
            if are_there:
                self._session.open(*recovery.files)
            else:
                self._session.begin(Interview(title=recovery.title))

        # Their drives may not answer.
        self._workers.reading.submit(
            lambda: bool(recovery.files) and all(map(files.is_there, recovery.files)),
            open_what_is_there,
            key=_FIND,
        )

    def forget(self, recovery: Recovery) -> None:
        """Nobody wants what an earlier run has not saved."""
        self._journals.forget(recovery)

    def look_for_left(self, tell: Callable[[Recovery], None]) -> None:
        """Tell of the newest thing that any earlier run has not saved, if there is one."""
        self._journals.look_for_left(
            lambda found: self._session.after_telling(partial(tell, found))
        )

    def _begin(self) -> None:
        """Another interview is open."""
        if self._is_unwanted:
            self._journals.write(lambda journal: journal.discard())
        self._is_unwanted = False
        self._opening = object()
        self._theirs = None
        self._watch()
        self._journals.begin(self._session.paths, self._digest, self._take_left)

    @property
    def _digest(self) -> str:
        """That of the document as it was read or written."""
        return "" if self._session.stored is None else self._session.stored.digest

    def _take_left(self, found: Recovery | None) -> None:
        """An earlier run has left this for what is open."""
        expected, self._wanted = self._wanted, None
        wanted = None
        if expected is not None and expected[1] == self._session.paths:
            wanted = expected[0]
        if wanted is not None:
            # Where it lay under the name of what is open now, it was put aside.
            is_aside = found is not None and not wanted.path.exists()
            self.restore(found if found is not None and is_aside else wanted)
        elif found is None:
            return
        elif not found.told.stack.is_saved:
            self._session.after_telling(partial(self.recovery_found.emit, found))
        elif self._session.stored is not None and self._editor.is_saved:
            # The document is as it was left, and so is the way that led there.
            self._editor.restore(self._session.interview, found.told.stack)

    def _write_edit(self, name: str, before: Interview, after: Interview) -> None:
        self._is_unwanted = False
        paths = tuple(str(path) for path in self._session.paths)
        beginning, saved = Beginning(paths, self._digest), self._editor.saved
        unwritten = self.tr("what was done before")

        def write(journal: Journal) -> None:
            if not journal.is_open:
                journal.begin(beginning, saved)
                if saved != before:
                    # It could not be written down.
                    journal.did(unwritten, saved, before)
            journal.did(name, before, after)

        self._journals.write(write)

    def _write_more(self, before: Interview, after: Interview) -> None:
        """The last step goes on, or the recording is another: the next one counts from there."""
        self._journals.write(lambda journal: journal.did_more(before, after))

    def _watch(self) -> None:
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        document = self._session.document
        if document is not None and document != resources.BUNDLED_INTERVIEW:
            # The folder too: a file that is replaced is another file.
            self._watcher.addPaths([str(document), str(document.parent)])

    def _look_at_document(self) -> None:
        """Has another program changed it?"""
        stored = self._session.stored
        if stored is None:
            return

        def look() -> Document | None:
            try:
                is_same = documents.digest_at(stored.path) == stored.digest
                return None if is_same else documents.load(stored.path)
            except (NavigatorError, OSError):
                return None

        def take(theirs: Document | None) -> None:
            if theirs is not None and self._session.stored is stored:
                self._take_theirs(theirs)
                self._watch()

        self._workers.keeping.submit(look, take, key=_LOOK)

    def _take_theirs(self, theirs: Document, then: Callable[[], None] | None = None) -> None:
        """Take over what another program has changed; ``then`` go on, if that is all right.

        A document that cannot be read whole is not taken.
        """
        stored = self._session.stored
        if stored is None:
            return
        if theirs.protection is not None:
            self.not_saved.emit(theirs.notes[0])
            return
        base, was_saved = stored.said, self._editor.is_saved
        found = _merged(base, self._session.interview, theirs.said)
        standing_for = _merged(base, stored.interview, theirs.said).interview
        self._session.note_stored(replace(theirs, interview=standing_for))
        name = self.tr("what another program has changed")

        def taken() -> None:
            if was_saved and self._session.interview == standing_for:
                self._editor.note_saved()
                path = str(theirs.path)
                self._journals.write(lambda journal: journal.saved((path,), theirs.digest))
            if then is not None and not found.conflicts:
                then()

        self._editor.edit(name, lambda mine: _merged(base, mine, theirs.said).interview, taken)
        if found.conflicts:
            self._theirs = lambda: self._editor.edit(
                name, lambda mine: _merged(base, theirs.said, mine).interview
            )
        self.taken_over.emit(theirs.path.name, found.conflicts)

    def _writer(self, path: Path) -> Callable[[], Document]:
        """Work that writes what is open now to ``path``; it may ask slow drives."""
        interview, stored = self._session.interview, self._session.stored
        seen_from, folder = self._session.document, path.absolute().parent

        def write() -> Document:
            before = stored
            if before is not None:
                # As its own text names it: seen from another folder, it is named otherwise.
                named = _naming_from(before.interview, seen_from, before.path.absolute().parent)
                before = replace(before, interview=named)
            return documents.save(_naming_from(interview, seen_from, folder), path, before)

        return write


def _attempted(write: Callable[[], Document]) -> Document | ChangedMeanwhile:
    try:
        return write()
    except ChangedMeanwhile as changed:
        return changed


def _naming_from(interview: Interview, document: Path | None, folder: Path) -> Interview:
    """The interview with its recording named as seen from a document in ``folder``."""
    video = interview.video
    if video is not None and video.file and document is not None:
        # Only its old document knew where it is.
        video = replace(video, file=str(document.parent / video.file))
        interview = replace(interview, video=video)
    return exporting.naming_its_recording(interview, folder)


def _merged(base: Interview, mine: Interview, theirs: Interview) -> Merged:
    found = merged(base, mine, theirs)
    return Merged(placed_anew(found.interview), found.conflicts)
