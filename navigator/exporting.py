"""Everything that an interview can be written as, and how a file is put in its place."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from navigator import answer_book
from navigator.documents import interview_writer
from navigator.errors import NavigatorError, Note, translatable
from navigator.formats import embedded, table
from navigator.formats.material import Content
from navigator.interview import Interview

_EVERYTHING = (Content.CHAPTERS, Content.COMMENTS, Content.TRANSCRIPT)
_NOT_HELD = {
    Content.CHAPTERS: translatable("Errors", "the chapters are not in it."),
    Content.COMMENTS: translatable("Errors", "questions and answers are not in it."),
    Content.TRANSCRIPT: translatable("Errors", "the transcript is not in it."),
}
_NOTHING_TO_WRITE = {
    Content.CHAPTERS: translatable("Errors", "there are no chapters that could be written."),
    Content.COMMENTS: translatable("Errors", "there are no comments that could be written."),
    Content.TRANSCRIPT: translatable("Errors", "there is no transcript that could be written."),
}


@dataclass(frozen=True, slots=True)
class Writer:
    """A kind of file that an interview can be written as; `suffixes` begin with the usual one.

    ``losses`` says what of an interview it cannot hold, beside whole parts. What is no text is
    written by ``fill`` into a file that is there already.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    contents: tuple[Content, ...]
    write: Callable[[Interview], str] | None = None
    fill: Callable[[Interview, Path], None] | None = None
    losses: Callable[[Interview], list[Note]] = field(default=lambda _interview: [])

    def notes(self, interview: Interview) -> list[Note]:
        """All that is lost when ``interview`` is written. Raises NavigatorError where all is."""
        has = _contents_of(interview)
        if not has.intersection(self.contents):
            what = _NOTHING_TO_WRITE[self.contents[0]]
            remedy = translatable("Errors", "Open something that has them, or choose another form.")
            raise NavigatorError(what, remedy)
        left_out = (content for content in Content if content in has - set(self.contents))
        return [*(Note(_NOT_HELD[content]) for content in left_out), *self.losses(interview)]


DOCUMENT = Writer(
    "interview",
    "Navigator interview",
    (".interview.yaml", ".yaml", ".yml"),
    _EVERYTHING,
    interview_writer.written,
)
WRITERS: tuple[Writer, ...] = (
    DOCUMENT,
    Writer(
        "answer-book",
        "Answer book (HTML)",
        (".html", ".htm"),
        (Content.COMMENTS, Content.CHAPTERS),
        answer_book.write_html,
    ),
    Writer(
        "answer-book-markdown",
        "Answer book (Markdown)",
        (".book.md", ".md"),
        (Content.COMMENTS, Content.CHAPTERS),
        answer_book.write_markdown,
    ),
    Writer(
        "video",
        "A copy of the recording with its chapters",
        embedded.WRITABLE,
        (Content.CHAPTERS,),
        fill=embedded.copy_with_chapters,
    ),
    *(
        Writer(one.name, one.title, one.suffixes, one.contents[:1], one.write, losses=one.losses)
        for one in table.FORMATS
        if one.write is not None
    ),
)


def writer_named(name: str) -> Writer:
    """Raises NavigatorError where there is none."""
    for one in WRITERS:
        if one.name == name:
            return one
    raise NavigatorError(
        translatable("Errors", "“{name}” is no format that can be written."),
        translatable("Errors", "It may be one of these: {names}."),
        name=name,
        names=", ".join(one.name for one in WRITERS),
    )


def writer_for(path: Path, interview: Interview) -> Writer:
    """By the longest suffix that fits; of several, what holds something of the interview.

    Raises NavigatorError where none fits.
    """
    name, has = path.name.lower(), _contents_of(interview)
    fitting = [
        (-len(suffix), not has.intersection(one.contents), number)
        for number, one in enumerate(WRITERS)
        for suffix in one.suffixes
        if name.endswith(suffix)
    ]
    if fitting:
        return WRITERS[min(fitting)[2]]
    raise NavigatorError(
        translatable("Errors", "no format has a name that ends like this."),
        translatable("Errors", "“navigator formats” lists them; --to NAME chooses one."),
        where=path.name,
    )


def save(interview: Interview, writer: Writer, path: Path, *, replace: bool = False) -> None:
    """Write the interview to a file, whole or not at all. Raises NavigatorError.

    A file that is there already is replaced only if ``replace`` says so.
    """
    if writer.write is not None:
        write_text(path, writer.write(interview), replace=replace)
    elif writer.fill is not None:
        with being_written(path, replace=replace) as unfinished:
            try:
                writer.fill(interview, unfinished)
            except NavigatorError as error:
                raise NavigatorError(
                    error.what, error.remedy, where=path.name, **error.values
                ) from error


def write_text(path: Path, text: str, *, replace: bool = False) -> None:
    """Write a file so that it is there whole or not at all. Raises NavigatorError.

    A file that is there already is replaced only if ``replace`` says so.
    """
    with being_written(path, replace=replace) as unfinished:
        unfinished.write_bytes(text.encode("utf-8", "replace"))


@contextlib.contextmanager
def being_written(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """A file beside ``path`` to write into, which takes its place at the end."""
    if path.exists() and not replace:
        raise NavigatorError(
            translatable("Errors", "there is a file of this name already."),
            translatable("Errors", "Choose another name, or allow it to be replaced (--force)."),
            where=path.name,
        )
    unfinished: Path | None = None
    try:
        handle, name = tempfile.mkstemp(suffix=path.suffix, prefix=".navigator-", dir=path.parent)
        os.close(handle)
        unfinished = Path(name)
        yield unfinished
        _flush(unfinished)
        unfinished.chmod(path.stat().st_mode if path.exists() else _usual_mode())
        unfinished.replace(path)
    except OSError as error:
        raise NavigatorError(
            translatable("Errors", "the file cannot be written ({reason})."),
            translatable("Errors", "Choose another place, or make room there."),
            where=str(path),
            reason=error.strerror,
        ) from error
    finally:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """A crash of the system must not leave the new name with nothing behind it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _usual_mode() -> int:
    """What a file that is just created would have: the temporary one is private."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _contents_of(interview: Interview) -> set[Content]:
    has = {
        Content.CHAPTERS: interview.chapters,
        Content.COMMENTS: interview.threads,
        Content.TRANSCRIPT: interview.transcript,
    }
    return {content for content, parts in has.items() if parts}
