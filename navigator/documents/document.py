"""One of our own documents as it lies on the disk, and how it is brought up to date there."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from navigator import atomic, files, memory
from navigator.documents import interview_file, interview_writer
from navigator.documents.interview_file import LARGEST_BYTES, Reading
from navigator.errors import NavigatorError, translatable
from navigator.interview import Interview

_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Document:
    """A document as it was read or written the last time.

    ``said`` is the interview in its text; ``interview`` is the one that it stands for, which may
    have more: a transcript from beside it, places by words. ``digest`` tells whether the file is
    still the same. ``protection`` is why it must not be written over, if there is a reason.
    ``notes`` say what could not be read, and what nobody here knows.
    """

    path: Path
    said: Interview
    interview: Interview
    digest: str
    protection: NavigatorError | None = None
    notes: tuple[NavigatorError, ...] = ()


class ChangedMeanwhile(Exception):  # noqa: N818 - it tells of a fact
    """Another program has changed the document: ``theirs`` is how it is now."""

    def __init__(self, theirs: Document) -> None:
        super().__init__()
        self.theirs = theirs


@memory.without_collecting()
def load(path: Path) -> Document:
    """Read a document, as far as it can be read. Raises NavigatorError where nothing can be."""
    text, digest, *_form = _read(path)
    return read_text(text, path, digest)


def read_text(text: str, path: Path, digest: str = "") -> Document:
    """What the text of a document says. Raises NavigatorError where nothing can be read."""
    reading = interview_file.understood(text, path.name)
    if reading.mistakes and not _has_something(reading.interview):
        raise reading.mistakes[0]
    if reading.is_newer:
        # A newer version knows what is unknown here.
        protection: NavigatorError | None = interview_file.newer(path.name)
        notes = (interview_file.newer(path.name), *reading.mistakes)
    else:
        protection = _protection(reading, path)
        notes = (*reading.mistakes, *reading.unknown)
    said = reading.interview
    return Document(path, said, said, digest, protection, notes)


def _has_something(interview: Interview) -> bool:
    parts = (interview.chapters, interview.threads, interview.transcript, interview.notes)
    return any(parts)


def _protection(reading: Reading, path: Path) -> NavigatorError | None:
    if not reading.mistakes:
        return None
    return NavigatorError(
        translatable("Errors", "saving would remove what could not be read."),
        translatable("Errors", "Correct the lines that were named, or save a copy."),
        where=path.name,
    )


@memory.without_collecting()
def save(interview: Interview, path: Path, before: Document | None) -> Document:
    """Write an interview to ``path``; what else stands in the document ``before`` stays in it.

    The file as it was is kept beside it. Raises NavigatorError, or ChangedMeanwhile where the file
    is not what it was.
    """
    old_text, line_end, mark = None, "\n", ""
    if before is not None and files.is_there(before.path):
        is_same = files.is_there(path) and path.samefile(before.path)
        try:
            old_text, digest, line_end, mark = _read(before.path)
        except (NavigatorError, OSError):
            # Where it lay it cannot be read any more; it can be kept elsewhere.
            if is_same:
                raise
            digest = ""
        if is_same and digest != before.digest:
            raise ChangedMeanwhile(load(path))
        if is_same and before.protection is not None:
            raise before.protection
        if digest != before.digest or before.protection is not None:
            old_text = None
    now = None
    if before is not None and old_text is not None:
        now = interview_writer.updated(old_text, before.interview, interview)
    text, said = now or (interview_writer.written(interview), interview)
    content = mark + text.replace("\n", line_end)
    if files.is_there(path):
        atomic.back_up(path)
    atomic.write_text(path, content, LARGEST_BYTES, replace=True)
    return Document(path, said, interview, digest_of(content.encode("utf-8", "replace")))


def digest_at(path: Path) -> str:
    """The digest of the file as it is now. Raises OSError."""
    return digest_of(path.read_bytes())


def digest_of(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def _read(path: Path) -> tuple[str, str, str, str]:
    """A document's text, its digest, how its lines end, and its byte order mark if it has one."""
    size = files.size_of(path)
    if size > LARGEST_BYTES:
        raise files.too_large(path.name, size, LARGEST_BYTES)
    content = path.read_bytes()
    line_end = "\r\n" if 2 * content.count(b"\r\n") > content.count(b"\n") else "\n"
    mark = _BYTE_ORDER_MARK if content.startswith(_BYTE_ORDER_MARK.encode()) else ""
    return files.decode(content, path.name), digest_of(content), line_end, mark
