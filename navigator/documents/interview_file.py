"""Reads our own document, ``*.interview.yaml``; its format is ``interview.schema.json``."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from navigator import files
from navigator.documents import yaml_tree
from navigator.documents.conflicts import conflicts_in
from navigator.documents.fields import Faults, Fields
from navigator.documents.yaml_tree import Node
from navigator.errors import NavigatorError, translatable
from navigator.interview import (
    COLOURS,
    ByHand,
    ByTimecode,
    ByWords,
    Chapter,
    Comment,
    Cue,
    Interview,
    Kind,
    Note,
    Placement,
    Reason,
    Thread,
    Video,
)
from navigator.interview.chapter_edits import DEEPEST_LEVEL
from navigator.interview.merging import merged
from navigator.interview.placing import placed
from navigator.interview.timecode import format_exact

FORMAT_VERSION = 1
LARGEST_BYTES = 64 * 1024 * 1024

_INTERVIEW = (
    *("navigator", "title", "language", "source", "address"),
    *("video", "chapters", "threads", "notes", "transcript"),
)
_VIDEO = ("file", "duration", "fingerprint", "stand-in")
_CHAPTER = ("start", "title", "level")
_COMMENT = ("author", "by", "likes", "hearted", "pinned", "written", "at", "text")
_CUE = ("start", "end", "speaker", "text")
_ANSWER = ("id", *_COMMENT)
_THREAD = ("id", "kind", "settled", "hidden", "placed", *_COMMENT, "answers")
_NOTE = ("id", "start", "end", "colour", "text", "quotation", "tags")
_PLACED = ("chapter", "by", "at", "words", "note")

_YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read of a document.

    ``mistakes`` say what could not; ``unknown`` are fields that nobody here knows, which stay.
    ``is_newer``: a newer version of the program has written it.
    """

    interview: Interview
    mistakes: tuple[NavigatorError, ...] = ()
    unknown: tuple[NavigatorError, ...] = ()
    is_newer: bool = False


def read(path: Path) -> Interview:
    """The interview in ``path``, every thread with a timecode placed.

    Raises NavigatorError naming the file, the line, the field and the remedy.
    """
    return parse(files.read_text(path, LARGEST_BYTES), path.name)


def parse(text: str, name: str) -> Interview:
    """The interview in ``text``, if there is no mistake in it; ``name`` stands for the file."""
    reading = understood(text, name)
    if reading.is_newer:
        raise newer(name)
    for error in (*reading.mistakes, *reading.unknown):
        raise error
    return reading.interview


def understood(text: str, name: str) -> Reading:
    """All that can be read of ``text``. Raises NavigatorError where that is nothing."""
    conflicts = conflicts_in(text, name)
    if conflicts is None:
        return _reading(text, name)
    sides = []
    for side in (conflicts.ours, conflicts.theirs):
        with contextlib.suppress(NavigatorError):
            sides.append(_reading(side, name))
    if not sides:
        raise conflicts.told[0]
    whole = [side for side in sides if not side.mistakes]
    first = (whole or sides)[0]
    shown = first.interview
    if len(whole) == 2:
        # Without what both had before, each one's work is taken for new: nothing of either is lost.
        shown = placed(merged(Interview(title=""), shown, whole[1].interview).interview)
    # What both share is told once.
    told = {str(one): one for side in sides for one in side.mistakes}
    return replace(first, interview=shown, mistakes=(*conflicts.told, *told.values()))


def _reading(text: str, name: str) -> Reading:
    faults = Faults()
    root = yaml_tree.parse(text, name, faults.mistakes)
    if not isinstance(root.value, dict) or "navigator" not in root.value:
        if faults.mistakes:
            raise faults.mistakes[0]
        raise NavigatorError(
            translatable("Errors", "this YAML is not an interview."),
            translatable("Errors", "An interview begins with “navigator: 1”."),
            where=name,
        )
    is_newer = _is_newer(root.value["navigator"], name)
    interview = placed(_interview(Fields(root, name, "", _INTERVIEW, faults)))
    return Reading(interview, tuple(faults.mistakes), tuple(faults.unknown), is_newer)


def newer(name: str) -> NavigatorError:
    """What is said of a document that this version can read, but must not write."""
    return NavigatorError(
        translatable("Errors", "a newer version of the program has written this."),
        translatable("Errors", "Update the program to change it; a copy can be saved."),
        where=name,
    )


def _is_newer(node: Node, name: str) -> bool:
    version = node.value if isinstance(node.value, str) else "?"
    if version.isdecimal() and len(version) < 10:
        if int(version) > FORMAT_VERSION:
            return True
        if int(version) == FORMAT_VERSION:
            return False
    raise NavigatorError(
        translatable(
            "Errors", "line {line}: the format’s version is “{version}”; {known} is known."
        ),
        translatable("Errors", "Write “navigator: 1”."),
        where=name,
        line=node.line,
        version=version,
        known=FORMAT_VERSION,
    )


def _interview(fields: Fields) -> Interview:
    chapters = _chapters(fields)
    threads, placements = _threads(fields, chapters)
    try:
        title = fields.given("title")
    except NavigatorError as error:
        fields.note(error)
        title = ""
    return Interview(
        title=title,
        language=fields.text("language", ""),
        source=fields.text("source", ""),
        address=fields.text("address", ""),
        video=_video(fields, chapters) if fields.has("video") else None,
        chapters=chapters,
        threads=threads,
        placements=placements,
        transcript=_transcript(fields),
        notes=_notes(fields),
    )


def _video(fields: Fields, chapters: tuple[Chapter, ...]) -> Video | None:
    try:
        group = fields.group("video", _VIDEO)
        duration_ms = group.time("duration")
        if chapters and chapters[-1].start_ms >= duration_ms:
            raise group.error(
                group.line,
                "duration",
                translatable("Errors", "the video ends before its last chapter starts at {start}."),
                translatable("Errors", "Correct the duration or the chapter’s start."),
                start=format_exact(chapters[-1].start_ms),
            )
    except NavigatorError as error:
        fields.note(error)
        return None
    stand_in = group.choice("stand-in", _YES_OR_NO, "no")
    return Video(group.text("file", ""), duration_ms, stand_in, group.text("fingerprint", ""))


def _chapters(fields: Fields) -> tuple[Chapter, ...]:
    chapters: list[Chapter] = []

    def read(group: Fields) -> Chapter:
        level = min(group.number("level", 0), DEEPEST_LEVEL)
        chapter = Chapter(group.time("start"), group.given("title"), level)
        if chapters and chapter.start_ms == chapters[-1].start_ms:
            raise group.error(
                group.line,
                "start",
                translatable("Errors", "two chapters start at {start}."),
                translatable("Errors", "Give one of them another start, or join their titles."),
                start=format_exact(chapter.start_ms),
            )
        if chapters and chapter.start_ms < chapters[-1].start_ms:
            raise group.error(
                group.line,
                "start",
                translatable("Errors", "{start} comes before the chapter above it."),
                translatable("Errors", "List the chapters in the order of their starts."),
                start=format_exact(chapter.start_ms),
            )
        chapters.append(chapter)
        return chapter

    return tuple(fields.each("chapters", _CHAPTER, read))


def _threads(
    fields: Fields, chapters: tuple[Chapter, ...]
) -> tuple[tuple[Thread, ...], tuple[Placement, ...]]:
    threads: dict[str, Thread] = {}
    placements: list[Placement] = []

    def read(group: Fields) -> Thread:
        thread = _thread(group)
        if thread.id in threads:
            raise _twice(group, thread.id)
        if group.has("placed"):
            try:
                placement = _placement(thread.id, group.group("placed", _PLACED), chapters)
                placements.append(placement)
            except NavigatorError as error:
                group.note(error)
        return thread

    for thread in fields.each("threads", _THREAD, read):
        threads[thread.id] = thread
    return tuple(threads.values()), tuple(placements)


def _twice(group: Fields, name: str) -> NavigatorError:
    return group.error(
        group.line,
        "id",
        translatable("Errors", "“{id}” is the id of something else already."),
        translatable("Errors", "Give one of them another id."),
        id=name,
    )


def _thread(fields: Fields) -> Thread:
    thread_id = fields.text("id")
    numbers = iter(range(1, LARGEST_BYTES))

    def answer(group: Fields) -> Comment:
        return _comment(group, group.text("id", answer_id(thread_id, next(numbers))))

    return Thread(
        comment=_comment(fields, thread_id),
        answers=tuple(fields.each("answers", _ANSWER, answer)),
        kind=fields.choice("kind", {kind.value: kind for kind in Kind}, Kind.QUESTION.value),
        is_settled=fields.choice("settled", _YES_OR_NO, "no"),
        is_hidden=fields.choice("hidden", _YES_OR_NO, "no"),
    )


def answer_id(thread_id: str, number: int) -> str:
    """What the ``number``-th answer of a thread is called that has no name of its own."""
    return f"{thread_id}.{number}"


def _comment(fields: Fields, comment_id: str) -> Comment:
    return Comment(
        id=comment_id,
        text=fields.given("text").rstrip("\n"),
        author=fields.text("author", ""),
        by_host=fields.choice("by", {"host": True, "viewer": False}, "viewer"),
        likes=fields.number("likes", 0),
        is_hearted=fields.choice("hearted", _YES_OR_NO, "no"),
        is_pinned=fields.choice("pinned", _YES_OR_NO, "no"),
        written=fields.text("written", ""),
        at_ms=fields.time_if_given("at"),
    )


def _notes(fields: Fields) -> tuple[Note, ...]:
    notes: dict[str, Note] = {}

    def read(group: Fields) -> Note:
        note = Note(
            group.text("id"),
            group.time("start"),
            group.text("text", "").rstrip("\n"),
            group.time_if_given("end"),
            group.text("quotation", ""),
            group.texts("tags"),
            group.choice("colour", {name: name for name in ("", *COLOURS)}, ""),
        )
        if note.id in notes:
            raise _twice(group, note.id)
        return note

    for note in fields.each("notes", _NOTE, read):
        notes[note.id] = note
    return tuple(sorted(notes.values(), key=lambda note: note.start_ms))


def _transcript(fields: Fields) -> tuple[Cue, ...]:
    cues: list[Cue] = []

    def read(group: Fields) -> Cue:
        start_ms = group.time("start")
        if cues and start_ms < cues[-1].start_ms:
            raise group.error(
                group.line,
                "start",
                translatable("Errors", "{start} comes before the line above it."),
                translatable("Errors", "List what is said in the order of its times."),
                start=format_exact(start_ms),
            )
        end_ms = max(group.time("end", start_ms), start_ms)
        cues.append(Cue(start_ms, end_ms, group.given("text"), group.text("speaker", "")))
        return cues[-1]

    return tuple(fields.each("transcript", _CUE, read))


def _placement(thread: str, fields: Fields, chapters: tuple[Chapter, ...]) -> Placement:
    if fields.text("chapter") == "none":
        return Placement(thread, None, _reason(fields))
    start_ms = fields.time("chapter")
    for index, chapter in enumerate(chapters):
        if chapter.start_ms == start_ms:
            return Placement(thread, index, _reason(fields))
    raise fields.error(
        fields.line,
        "chapter",
        translatable("Errors", "no chapter starts at {start}."),
        translatable("Errors", "Write the start of one of the chapters, or “none”."),
        start=format_exact(start_ms),
    )


def _reason(fields: Fields) -> Reason:
    by = fields.choice("by", {"hand": "hand", "timecode": "timecode", "words": "words"}, "hand")
    if by == "timecode":
        return ByTimecode(fields.time("at"))
    if by == "words":
        return ByWords(fields.texts("words"))
    return ByHand(fields.text("note", ""))
