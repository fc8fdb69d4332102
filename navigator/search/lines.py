"""Lines: everything of an interview that can be found."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from navigator.interview import Comment, Interview, Note, Place, Thread
from navigator.interview.timecode import find_timecodes


class LineKind(enum.StrEnum):
    CHAPTER = "chapter"
    QUESTION = "question"
    ANSWER = "answer"
    TRANSCRIPT = "transcript"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Line:
    """A text that can be found, and the place where a jump to it leads.

    ``is_open``: it is part of a question that nobody has answered. ``names_moment``: it is part of
    a thread in which somebody names a timecode. ``has_others``: there are more comments in its
    thread. ``document``: what it is found in, where there is more than one. ``comment`` is the
    comment's id, `cue_name` of what is said in the video, or `note_name` of a note.
    """

    kind: LineKind
    text: str
    place: Place
    comment: str = ""
    author: str = ""
    by_host: bool = False
    likes: int = 0
    is_open: bool = False
    names_moment: bool = False
    has_others: bool = False
    document: str = ""

    @property
    def is_hosts_answer(self) -> bool:
        return self.by_host and self.kind is LineKind.ANSWER


def lines_of(interview: Interview, document: str = "") -> Iterator[Line]:
    """Everything of an interview that can be found, in the order of the video."""
    spoken, noted = _spoken(interview, document), _noted(interview, document)
    yield from spoken.pop(None, ())
    yield from noted.pop(None, ())
    for number, chapter in enumerate(interview.chapters):
        place = interview.place_of_chapter(number)
        yield Line(LineKind.CHAPTER, chapter.title, place, document=document)
        yield from _lines_of_threads(interview, number, document)
        yield from spoken.pop(number, ())
        yield from noted.pop(number, ())
    yield from _lines_of_threads(interview, None, document)


def cue_name(number: int) -> str:
    """What the line of the transcript with this number, from 0, is called."""
    return f"cue:{number}"


def note_name(note_id: str) -> str:
    """What the line of a note is called."""
    return f"note:{note_id}"


def note_parts(note: Note) -> tuple[str, str, str]:
    """What of a note can be found: its text, what it quotes, its tags. `Line` has them in lines."""
    return note.text, note.quotation, " ".join(f"#{tag}" for tag in note.tags)


def _noted(interview: Interview, document: str) -> dict[int | None, list[Line]]:
    """The notes by chapter."""
    found: dict[int | None, list[Line]] = {}
    for note in interview.notes:
        chapter = interview.chapter_at(note.start_ms)
        place, text = Place(chapter, note.start_ms), "\n".join(note_parts(note))
        line = Line(LineKind.NOTE, text, place, note_name(note.id), document=document)
        found.setdefault(chapter, []).append(line)
    return found


def _spoken(interview: Interview, document: str) -> dict[int | None, list[Line]]:
    """The lines of the transcript by chapter."""
    found: dict[int | None, list[Line]] = {}
    for number, cue in enumerate(interview.transcript):
        chapter = interview.chapter_at(cue.start_ms)
        place = Place(chapter, cue.start_ms)
        name = cue_name(number)
        line = Line(LineKind.TRANSCRIPT, cue.text, place, name, cue.speaker, document=document)
        found.setdefault(chapter, []).append(line)
    return found


def _lines_of_threads(interview: Interview, chapter: int | None, document: str) -> Iterator[Line]:
    length_ms = interview.video.duration_ms if interview.video else None
    for thread in interview.threads_of(chapter):
        place = interview.place_of_thread(thread.id)
        names_moment = any(find_timecodes(comment.text, length_ms) for comment in thread.comments)
        for comment in thread.comments:
            yield _line(thread, comment, place, names_moment, document)


def _line(
    thread: Thread, comment: Comment, place: Place, names_moment: bool, document: str
) -> Line:
    return Line(
        LineKind.QUESTION if comment is thread.comment else LineKind.ANSWER,
        comment.text,
        place,
        comment.id,
        comment.author,
        comment.by_host,
        comment.likes,
        thread.is_open,
        names_moment,
        len(thread.comments) > 1,
        document,
    )
