"""The journals of edits: which one is written, and what earlier runs have left in others."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLockFile, QObject, Signal

from navigator.background import Worker
from navigator.errors import NavigatorError, translatable
from navigator.journal import SUFFIX, Journal, Replayed, replayed

_MOST_WINDOWS = 8
_MOST_JOURNALS = 50
_LEFT = ".left"
_UNREAD = ".unread"
# Qt names no other reason.
_WHY = {
    QLockFile.LockError.PermissionError: errno.EACCES,
    QLockFile.LockError.LockFailedError: errno.EBUSY,
}
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


class Journals(QObject):
    """Writes one journal at a time, in the worker: that of what is open, if no window has it."""

    # Nothing can be kept in safety, for this reason.
    failed = Signal(NavigatorError)

    def __init__(self, worker: Worker, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` is where they lie."""
        super().__init__(parent)
        self._worker = worker
        self._folder = folder
        # So many things are to be done with them.
        self._pending = 0
        # Why there is no journal, until that was told.
        self._problem: NavigatorError | None = None
        self._journal: Journal | None = None
        self._lock: QLockFile | None = None

    @property
    def is_writing(self) -> bool:
        """Whether something is not on the disk yet."""
        return self._pending > 0

    def begin(
        self, paths: tuple[Path, ...], digest: str, tell: Callable[[Recovery | None], None]
    ) -> None:
        """Write the journal of what lies at ``paths``, whose document has this ``digest``.

        ``tell`` is called with what an earlier run has left there, unless another has begun.
        """
        key = _key_of(paths)
        before = self._journal
        if before is not None and before.path.name.startswith(key):
            # It is locked already, and to lock it takes the disk.
            self._do(before.close)
            self._journal = Journal(before.path)
        else:
            self.close()
            self._take(key)
        journal = self._journal
        if journal is None:
            tell(None)
            return

        def take(found: Recovery | None) -> None:
            if journal is self._journal:
                tell(found)

        self._do(lambda: _found(journal, digest), take)

    def follow(self, paths: tuple[Path, ...]) -> None:
        """What is open lies at ``paths`` now."""
        old, key = self._journal, _key_of(paths)
        if old is None or old.path.name.startswith(key):
            return
        self._take(key)
        new = self._journal
        if new is not None:
            self._do(lambda: _moved(old, new))

    def take_up(self, recovery: Recovery, taken: Callable[[], None]) -> None:
        """Go on with what an earlier run has left; ``taken``: unless another has begun."""
        journal = self._journal
        if journal is None:
            self._tell_problem()
            taken()
            return

        def take(_nothing: None) -> None:
            if journal is self._journal:
                taken()

        self._do(lambda: _taken_up(journal, recovery), take)

    def forget(self, recovery: Recovery) -> None:
        """Nobody wants what an earlier run has left."""
        self._do(lambda: recovery.path.unlink(missing_ok=True))

    def look_for_left(self, tell: Callable[[Recovery], None]) -> None:
        """Tell of the newest thing that any earlier run has not saved, if there is one."""

        def take(found: Recovery | None) -> None:
            if found is not None:
                tell(found)

        self._do(lambda: _newest_left(self._folder), take)

    def write(self, step: Callable[[Journal], None]) -> None:
        journal = self._journal
        if journal is not None:
            self._do(lambda: step(journal))
        else:
            self._tell_problem()

    def _tell_problem(self) -> None:
        """Why nothing is kept; once."""
        problem, self._problem = self._problem, None
        if problem is not None:
            self.failed.emit(problem)

    def close(self) -> None:
        """Let go of it; an unsaved one stays for the next time."""
        journal, self._journal = self._journal, None
        if journal is not None:
            self._do(journal.close)
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _take(self, key: str) -> None:
        """The first journal of this name that no other window has."""
        self._journal = None
        if self._lock is not None:
            self._lock.unlock()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._problem = self._unsafe(error.strerror or str(error))
            return
        for number in range(_MOST_WINDOWS):
            path = self._folder / f"{key}-{number}{SUFFIX}"
            lock = QLockFile(f"{path}.lock")
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                self._lock, self._journal = lock, Journal(path)
                return
        reason = os.strerror(_WHY.get(lock.error(), errno.ENOSPC))
        self._problem = self._unsafe(reason)

    def _do(self, work: Callable[[], _T], done: Callable[[_T], None] | None = None) -> None:
        """Do something with them, after all that is to be done with them already."""
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

        self._worker.submit(guarded, finished, failed=failed)

    def _unsafe(self, reason: str) -> NavigatorError:
        return NavigatorError(
            translatable("Errors", "your changes cannot be kept in safety ({reason})."),
            translatable("Errors", "Save often, or make room there."),
            where=str(self._folder),
            reason=reason,
        )


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
    """Go on with a journal under another name; what is unsaved under that one is put aside."""
    told = replayed(new.path)
    if told is not None and not told.stack.is_saved:
        new.path.replace(_aside(new.path))
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
