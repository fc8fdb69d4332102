"""Keeps what was done to the open interview: its document, and the journal of every edit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from navigator import exporting, resources
from navigator.background import Worker
from navigator.documents import document as documents
from navigator.documents.document import ChangedMeanwhile, Document
from navigator.editor import Editor
from navigator.errors import NavigatorError, translatable
from navigator.interview import Interview
from navigator.interview.merging import Merged, merged
from navigator.journal import SUFFIX, Beginning, Journal, Replayed, replayed
from navigator.opening import placed_anew
from navigator.session import Session

# Other programs write in several steps.
_SETTLED_MS = 300
_MOST_WINDOWS = 8
_MOST_JOURNALS = 50
_LEFT = ".left"
_UNREAD = ".unread"
_LOOK = "look"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Recovery:
    """What an earlier run has not saved: its journal, and what that tells."""

    path: Path
    told: Replayed

    @property
    def title(self) -> str:
        return self.told.interview.title

    @property
    def files(self) -> tuple[Path, ...]:
        return tuple(map(Path, self.told.beginning.paths))


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
        reading: Worker,
        writing: Worker,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        """``folder`` is where journals lie; ``writing`` is the worker that writes them."""
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._reading = reading
        self._writing = writing
        self._folder = folder
        # So many things are to be done with journals.
        self._pending = 0
        # Why there is no journal, until that was told.
        self._problem = ""
        self._journal: Journal | None = None
        self._lock: QLockFile | None = None
        # What shall be restored as soon as that is open to which it belongs, at these paths.
        self._wanted: tuple[Recovery, tuple[Path, ...]] | None = None
        # A new one for each interview that is opened.
        self._opening = object()
        self._is_saving = False
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
        editor.did_more.connect(
            lambda before, after: self._write(lambda journal: journal.did_more(before, after))
        )
        session.interview_completed.connect(self._write_completed)
        editor.undid.connect(lambda: self._write(lambda journal: journal.undid()))
        editor.redid.connect(lambda: self._write(lambda journal: journal.redid()))

    @property
    def is_writing(self) -> bool:
        """Whether something is not on the disk yet."""
        return self._pending > 0

    def save(self, path: Path) -> None:
        """Keep the interview in our own document at ``path`` from now on."""
        before = self._session.interview
        interview, stored = self._for_document(before, path)
        opening = self._opening
        if self._is_saving:
            # Of several wishes the last is heeded, when the one that runs has ended.
            self._save_next = path
            return
        self._is_saving = True

        def save() -> Document | ChangedMeanwhile:
            try:
                return documents.save(interview, path, stored)
            except ChangedMeanwhile as changed:
                return changed

        def saved(result: Document | ChangedMeanwhile) -> None:
            self._is_saving = False
            if isinstance(result, ChangedMeanwhile):
                if opening is self._opening:
                    self._take_theirs(result.theirs, lambda: self.save(path))
                return
            if opening is self._opening:
                self._session.note_stored(result)
                self._watch()
                # What was done in the meantime is not in the file.
                is_all = self._session.interview is before
                self._note_saved(result, is_all=is_all)
                if is_all:
                    self._editor.note_saved()
            self.written.emit(path.name)
            self._go_on_saving(opening)

        def failed(error: NavigatorError) -> None:
            self._is_saving = False
            self._save_next = None
            self.not_saved.emit(error)

        self._reading.submit(save, saved, failed=failed)

    def _go_on_saving(self, opening: object) -> None:
        path, self._save_next = self._save_next, None
        if path is not None and opening is self._opening:
            self.save(path)

    def _note_saved(self, document: Document, *, is_all: bool) -> None:
        """The journal goes with the document, also to where that lies now."""
        old, key = self._journal, _key_of(self._session.paths)
        if is_all:
            self._write(lambda journal: journal.saved((str(document.path),), document.digest))
        if old is None or old.path.name.startswith(key):
            return
        self._take_journal(key)
        new = self._journal
        if new is not None:
            self._do(lambda: _moved(old, new))

    def save_copy(self, path: Path) -> None:
        """Write the interview to ``path`` as well; it stays where it is kept."""
        if path == self._session.document:
            self.save(path)
            return
        interview, stored = self._for_document(self._session.interview, path)
        self._reading.submit(
            lambda: documents.save(interview, path, stored),
            lambda _document: self.written.emit(path.name),
            failed=self.not_saved.emit,
        )

    def forget_edits(self) -> None:
        """Nobody wants to keep what was changed."""
        self._editor.note_saved()
        self._write(lambda journal: journal.discard())

    def discard_when_left(self) -> None:
        """Nobody wants what was changed, if something else is opened now."""
        self._is_unwanted = True

    def close(self) -> None:
        """Let go of the journal; an unsaved one stays for the next time."""
        journal, self._journal = self._journal, None
        if journal is not None:
            self._do(journal.close)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def take_theirs(self) -> None:
        """Where both have changed something, what the other program has written shall stand."""
        if self._theirs is not None:
            self._theirs()
            self._theirs = None

    def restore(self, recovery: Recovery) -> None:
        """Have what an earlier run has not saved; the interview that it belongs to is open."""
        told, journal, stored = recovery.told, self._journal, self._session.stored
        digest = "" if stored is None else stored.digest
        if not self._editor.is_saved or self._editor.is_busy or told.digest != digest:
            # Something else was done since: both shall be there.
            base = told.stack.saved(told.interview)
            name = self.tr("what was done the last time")
            self._editor.edit(
                name,
                lambda mine: _merged(base, told.interview, mine).interview,
                lambda: self.forget(recovery),
            )
            return

        def restored(_nothing: None) -> None:
            if journal is self._journal:
                self._editor.restore(told.interview, told.stack)

        if journal is not None:
            self._do(lambda: _taken_up(journal, recovery), restored)

    def open_and_restore(self, recovery: Recovery) -> None:
        """Open what an earlier run has changed, and have its changes."""
        are_there = recovery.files and all(file.exists() for file in recovery.files)
        self._wanted = (recovery, recovery.files if are_there else ())
        if are_there:
            self._session.open(*recovery.files)
        else:
            self._session.begin(Interview(title=recovery.title))

    def forget(self, recovery: Recovery) -> None:
        """Nobody wants what an earlier run has not saved."""
        self._do(lambda: recovery.path.unlink(missing_ok=True))

    def look_for_left(self, tell: Callable[[Recovery], None]) -> None:
        """Tell of the newest thing that any earlier run has not saved, if there is one."""

        def take(found: Recovery | None) -> None:
            if found is not None:
                tell(found)

        folder = self._folder
        self._do(lambda: _newest_left(folder), take)

    def _begin(self) -> None:
        """Another interview is open."""
        if self._is_unwanted:
            self._write(lambda journal: journal.discard())
        self._is_unwanted = False
        self._opening = object()
        self.close()
        self._theirs = None
        self._watch()
        self._take_journal(_key_of(self._session.paths))
        journal = self._journal
        if journal is None:
            return

        def take(found: Recovery | None) -> None:
            if journal is not self._journal:
                return
            expected, self._wanted = self._wanted, None
            wanted = None
            if expected is not None and expected[1] == self._session.paths:
                wanted = expected[0]
            stored = self._session.stored
            if wanted is not None:
                # Where it lay under the name of what is open now, it was put aside.
                is_aside = found is not None and not wanted.path.exists()
                self.restore(found if found is not None and is_aside else wanted)
            elif found is None:
                return
            elif not found.told.stack.is_saved:
                self.recovery_found.emit(found)
            elif stored is not None and self._editor.is_saved:
                # The document is as it was left, and so is the way that led there.
                self._editor.restore(self._session.interview, found.told.stack)

        digest = "" if self._session.stored is None else self._session.stored.digest
        self._do(lambda: _found(journal, digest), take)

    def _take_journal(self, key: str) -> None:
        """The first journal for what is open that no other window has."""
        self._journal = None
        if self._lock is not None:
            self._lock.unlock()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._problem = error.strerror or ""
            return
        for number in range(_MOST_WINDOWS):
            path = self._folder / f"{key}-{number}{SUFFIX}"
            lock = QLockFile(f"{path}.lock")
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                self._lock, self._journal = lock, Journal(path)
                return

    def _write_edit(self, name: str, before: Interview, after: Interview) -> None:
        self._is_unwanted = False
        paths = tuple(str(path) for path in self._session.paths)
        stored = self._session.stored
        beginning = Beginning(paths, "" if stored is None else stored.digest)

        def write(journal: Journal) -> None:
            if not journal.is_open:
                journal.begin(beginning, before)
            journal.did(name, before, after)

        self._write(write)

    def _write_completed(self, before: Interview, after: Interview) -> None:
        """The recording is another: no step, but the next one counts from there."""
        self._write(lambda journal: journal.did_more(before, after))

    def _write(self, step: Callable[[Journal], None]) -> None:
        journal = self._journal
        if journal is not None:
            self._do(lambda: step(journal))
        elif self._problem:
            self.failed.emit(self._unsafe(self._problem))
            self._problem = ""

    def _do(self, work: Callable[[], _T], done: Callable[[_T], None] | None = None) -> None:
        """Do something with journals, after all that is to be done with them already."""
        self._pending += 1

        def guarded() -> _T:
            try:
                return work()
            except OSError as error:
                raise self._unsafe(error.strerror or "") from error

        def finished(result: _T) -> None:
            self._pending -= 1
            if done is not None:
                done(result)

        def failed(error: NavigatorError) -> None:
            self._pending -= 1
            self.failed.emit(error)

        self._writing.submit(guarded, finished, failed=failed)

    def _unsafe(self, reason: str) -> NavigatorError:
        return NavigatorError(
            translatable("Errors", "your changes cannot be kept in safety ({reason})."),
            translatable("Errors", "Save often, or make room there."),
            where=str(self._folder),
            reason=reason,
        )

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

        self._reading.submit(look, take, key=_LOOK)

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
                self._write(lambda journal: journal.saved((path,), theirs.digest))
            if then is not None and not found.conflicts:
                then()

        self._editor.edit(name, lambda mine: _merged(base, mine, theirs.said).interview, taken)
        if found.conflicts:
            self._theirs = lambda: self._editor.edit(
                name, lambda mine: _merged(base, theirs.said, mine).interview
            )
        self.taken_over.emit(theirs.path.name, found.conflicts)

    def _for_document(self, interview: Interview, path: Path) -> tuple[Interview, Document | None]:
        """The interview as its document at ``path`` tells it, and what was stored before."""
        stored = self._session.stored
        if stored is not None:
            stored = replace(stored, interview=self._as_in_document(stored.interview, path))
        return self._as_in_document(interview, path), stored

    def _as_in_document(self, interview: Interview, path: Path) -> Interview:
        """The interview with its recording named as seen from its document at ``path``."""
        video, document = interview.video, self._session.document
        if video is not None and video.file and document is not None:
            # Only its old document knew where it is.
            video = replace(video, file=str(document.parent / video.file))
            interview = replace(interview, video=video)
        return exporting.naming_its_recording(interview, path.absolute().parent)


def _merged(base: Interview, mine: Interview, theirs: Interview) -> Merged:
    found = merged(base, mine, theirs)
    return Merged(placed_anew(found.interview), found.conflicts)


def _key_of(paths: tuple[Path, ...]) -> str:
    """What the journals of what lies at these paths are called."""
    names = "\0".join(map(str, paths)) or "new"
    return hashlib.blake2b(names.encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()


def _found(journal: Journal, digest: str) -> Recovery | None:
    """What an earlier run has left for what is open.

    What was saved, to the document as it is now, is gone on with; what was not is put aside, so
    that no new edit writes over it.
    """
    told = replayed(journal.path)
    if told is not None and not told.stack.is_saved:
        aside = _aside(journal.path)
        journal.path.replace(aside)
        return Recovery(aside, told)
    is_current = told is not None and told.digest == digest and told.stack.undo_name
    if told is None and journal.path.exists():
        # A newer version may know what it says.
        journal.path.replace(journal.path.with_suffix(_UNREAD))
    elif told is not None and is_current:
        journal.go_on(told.size)
    else:
        journal.path.unlink(missing_ok=True)
    left = _left_beside(journal.path)
    if left is None and told is not None and is_current:
        return Recovery(journal.path, told)
    return left


def _aside(path: Path) -> Path:
    """A name for a journal that waits for somebody to decide."""
    number = 0
    while (aside := path.with_suffix(f"{_LEFT}{number}{SUFFIX}")).exists():
        number += 1
    return aside


def _left_beside(path: Path) -> Recovery | None:
    """What was put aside and not decided about."""
    for aside in sorted(path.parent.glob(f"{path.stem}{_LEFT}*{SUFFIX}"), reverse=True):
        told = replayed(aside)
        if told is not None:
            return Recovery(aside, told)
    return None


def _taken_up(journal: Journal, recovery: Recovery) -> None:
    """Go on with a journal that was put aside."""
    journal.close()
    recovery.path.replace(journal.path)
    journal.go_on(recovery.told.size)


def _moved(old: Journal, new: Journal) -> None:
    """Go on with a journal under another name."""
    if old.is_open:
        old.close()
        old.path.replace(new.path)
        new.go_on(new.path.stat().st_size)


def _newest_left(folder: Path) -> Recovery | None:
    """The newest journal with something unsaved that no window has."""
    by_age = sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: -path.stat().st_mtime)
    for path in by_age[_MOST_JOURNALS:]:
        told = replayed(path)
        if told is None or told.stack.is_saved:
            path.unlink(missing_ok=True)
    for path in by_age[:_MOST_JOURNALS]:
        told = replayed(path)
        if told is not None and not told.stack.is_saved and not _is_taken(path):
            return Recovery(path, told)
    return None


def _is_taken(path: Path) -> bool:
    """Whether a window that is open writes this journal."""
    lock = QLockFile(f"{path}.lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return True
    lock.unlock()
    return False
