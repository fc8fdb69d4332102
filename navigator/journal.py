"""The journal: every edit is written down at once, so that a sudden end loses none.

One line of JSON a step. The first tells what was open and how it was; then come the edits, each as
what it has changed, steps back and forward, and each saving. A line that was torn off by the end of
the program is no line.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Any

from navigator.interview import Interview
from navigator.interview.patches import applied, from_whole, patch, whole
from navigator.undo import UndoStack

SUFFIX = ".journal"
_NEW_SUFFIX = ".new"
_VERSION = 1
_LARGEST_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Beginning:
    """What was open when the journal began: its files, and the digest of its document."""

    paths: tuple[str, ...]
    digest: str = ""


@dataclass(slots=True)
class Replayed:
    """What a journal tells: the interview at its end, and the way that led there.

    ``digest`` is that of the document when it was saved the last time; ``size`` bytes tell this.
    """

    beginning: Beginning
    interview: Interview
    stack: UndoStack
    digest: str
    size: int = 0


class Journal:
    """Writes one journal; each step is on the disk when the call returns. Raises OSError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # Without a buffer: what could not be written would be written again later.
        self._file: FileIO | None = None

    def begin(self, beginning: Beginning, interview: Interview) -> None:
        """Begin anew with an interview to which nothing was done."""
        self.close()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        first: dict[str, Any] = {"journal": _VERSION, "paths": beginning.paths}
        line = _line_of({**first, "digest": beginning.digest, "start": whole(interview)})
        # What lies there tells of edits that may be lost else.
        new = self.path.with_suffix(_NEW_SUFFIX)
        try:
            with new.open("wb", buffering=0) as file:
                _write_all(file, line)
                os.fsync(file.fileno())
            new.replace(self.path)
        finally:
            with contextlib.suppress(OSError):
                new.unlink(missing_ok=True)
        self.go_on(len(line))

    def go_on(self, size: int) -> None:
        """Go on with the journal that is there, behind what could be replayed of it."""
        self.close()
        self._file = self.path.open("rb+", buffering=0)
        self._file.truncate(size)
        self._file.seek(0, os.SEEK_END)

    @property
    def is_open(self) -> bool:
        return self._file is not None

    def did(self, name: str, before: Interview, after: Interview) -> None:
        self._write({"did": name, "patch": patch(before, after)})

    def did_more(self, before: Interview, after: Interview) -> None:
        """The last edit went on."""
        self._write({"more": patch(before, after)})

    def undid(self) -> None:
        self._write({"undid": True})

    def redid(self) -> None:
        self._write({"redid": True})

    def saved(self, paths: tuple[str, ...], digest: str) -> None:
        if self.is_open:
            self._write({"saved": digest, "paths": paths})
        else:
            # Not all could be written down; now all of it is in the document.
            self.path.unlink(missing_ok=True)

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def discard(self) -> None:
        """There is nothing to keep any more."""
        self.close()
        self.path.unlink(missing_ok=True)

    def _write(self, step: dict[str, Any]) -> None:
        if self._file is None:
            return
        size = self._file.tell()
        try:
            _write_all(self._file, _line_of(step))
            os.fsync(self._file.fileno())
        except OSError:
            self._end_at(size)
            raise

    def _end_at(self, size: int) -> None:
        """No step may follow one that is not there: the next edit begins anew."""
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                file.truncate(size)
            with contextlib.suppress(OSError):
                file.close()


def _line_of(step: dict[str, Any]) -> bytes:
    line = json.dumps(step, ensure_ascii=False, separators=(",", ":"))
    return line.encode("utf-8", "surrogatepass") + b"\n"


def _write_all(file: FileIO, content: bytes) -> None:
    """A full disk takes a part of it first."""
    left = memoryview(content)
    while left:
        left = left[file.write(left) :]


def replayed(path: Path) -> Replayed | None:
    """What a journal tells as far as it can be read; None where it tells nothing."""
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            return None
        first, *steps = path.read_bytes().split(b"\n")[:-1]
        start = _read(first)
        if start["journal"] != _VERSION:
            return None
        beginning = Beginning(tuple(map(str, start["paths"])), str(start["digest"]))
        interview = from_whole(start["start"])
        found = Replayed(beginning, interview, UndoStack(), beginning.digest, len(first) + 1)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    for line in steps:
        try:
            _take(found, _read(line))
            found.size += len(line) + 1
        except (ValueError, KeyError, TypeError, RecursionError):
            break
    return found


def _read(line: bytes) -> Any:
    return json.loads(line.decode("utf-8", "surrogatepass"))


def _take(found: Replayed, step: dict[str, Any]) -> None:
    """Do one step again."""
    stack, now = found.stack, found.interview
    if "did" in step:
        after = applied(now, step["patch"])
        stack.did(str(step["did"]), now)
        found.interview = after
    elif "more" in step:
        found.interview = applied(now, step["more"])
    elif "undid" in step:
        found.interview = stack.undo(now) or now
    elif "redid" in step:
        found.interview = stack.redo(now) or now
    elif "saved" in step:
        stack.note_saved()
        found.digest = str(step["saved"])
        found.beginning = Beginning(tuple(map(str, step["paths"])), found.digest)
