"""Everything that an interview can be written as, and how a file is put in its place."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from navigator import answer_book, atomic, files
from navigator.documents import interview_file, interview_writer
from navigator.errors import Caveat, NavigatorError, translatable
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
    largest_bytes: int | None = None
    losses: Callable[[Interview], list[Caveat]] = field(default=lambda _interview: [])

    def notes(self, interview: Interview) -> list[Caveat]:
        """All that is lost when ``interview`` is written. Raises NavigatorError where all is."""
        has = _contents_of(interview)
        if not has.intersection(self.contents):
            what = _NOTHING_TO_WRITE[self.contents[0]]
            remedy = translatable("Errors", "Open something that has them, or choose another form.")
            raise NavigatorError(what, remedy)
        left_out = (content for content in Content if content in has - set(self.contents))
        return [*(Caveat(_NOT_HELD[content]) for content in left_out), *self.losses(interview)]


DOCUMENT = Writer(
    "interview",
    translatable("Formats", "Navigator interview"),
    (".interview.yaml", ".yaml", ".yml"),
    _EVERYTHING,
    interview_writer.written,
    largest_bytes=interview_file.LARGEST_BYTES,
)
WRITERS: tuple[Writer, ...] = (
    DOCUMENT,
    Writer(
        "answer-book",
        translatable("Formats", "Answer book (HTML)"),
        (".html", ".htm"),
        (Content.COMMENTS, Content.CHAPTERS),
        answer_book.write_html,
    ),
    Writer(
        "answer-book-markdown",
        translatable("Formats", "Answer book (Markdown)"),
        (".book.md", ".md"),
        (Content.COMMENTS, Content.CHAPTERS),
        answer_book.write_markdown,
    ),
    Writer(
        "video",
        translatable("Formats", "A copy of the recording with its chapters"),
        embedded.WRITABLE,
        (Content.CHAPTERS,),
        fill=embedded.copy_with_chapters,
        losses=embedded.losses,
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


def named(path: Path, interview: Interview, chosen: Writer | None) -> tuple[Path, Writer]:
    """The file and its writer for what was typed, and what was chosen beside it.

    A suffix that was typed decides; without one the chosen writer's is added. Raises NavigatorError
    where neither tells.
    """
    try:
        return path, writer_for(path, interview)
    except NavigatorError:
        if chosen is None:
            raise
    return path.with_name(path.name + chosen.suffixes[0]), chosen


def save(interview: Interview, writer: Writer, path: Path, *, replace: bool = False) -> None:
    """Write the interview to a file, whole or not at all. Raises NavigatorError.

    A file that is there already is replaced only if ``replace`` says so; an interview is kept
    beside it, with what no reader has understood.
    """
    if interview.video is not None:
        files.refuse_the_recording(path, Path(interview.video.file))
    if writer is DOCUMENT:
        if replace and files.is_there(path):
            atomic.back_up(path)
        interview = naming_its_recording(interview, path.absolute().parent)
    if writer.write is not None:
        atomic.write_text(path, writer.write(interview), writer.largest_bytes, replace=replace)
    elif writer.fill is not None:
        with atomic.being_written(path, replace=replace) as unfinished:
            try:
                writer.fill(interview, unfinished)
            except NavigatorError as error:
                raise NavigatorError(
                    error.what, error.remedy, where=path.name, **error.values
                ) from error


def naming_its_recording(interview: Interview, folder: Path) -> Interview:
    """The interview with its recording named as seen from the folder of its document."""
    video = interview.video
    if video is None or not video.file:
        return interview
    file = Path(video.file)
    named = file.absolute()
    if not files.is_there(named) and not file.is_absolute():
        # It is not there; where it should be, only its document knew.
        return interview
    inside = str(named.relative_to(folder)) if named.is_relative_to(folder) else str(named)
    return dataclasses.replace(interview, video=dataclasses.replace(video, file=inside))


def _contents_of(interview: Interview) -> set[Content]:
    has = {
        Content.CHAPTERS: interview.chapters,
        Content.COMMENTS: interview.threads,
        Content.TRANSCRIPT: interview.transcript,
    }
    return {content for content, parts in has.items() if parts}
