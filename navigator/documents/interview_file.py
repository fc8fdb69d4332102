"""Reads our own document, ``*.interview.yaml``; its format is ``interview.schema.json``."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from navigator import files
from navigator.documents import yaml_tree
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
from navigator.interview.placing import placed
from navigator.interview.timecode import format_exact, parse_timecode

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
# What git leaves where two have changed the same lines, and what it puts between them.
_CONFLICT = re.compile(r"^<{7} ", re.MULTILINE)
_OURS, _BASE, _THEIRS, _CONFLICT_ENDS = "<<<<<<< ", "||||||| ", "=======", ">>>>>>> "

_T = TypeVar("_T")


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


@dataclass(slots=True)
class _Faults:
    mistakes: list[NavigatorError] = field(default_factory=list)
    unknown: list[NavigatorError] = field(default_factory=list)


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
    faults = _Faults()
    if _CONFLICT.search(text):
        text = _without_conflicts(text, name, faults.mistakes)
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
    interview = placed(_interview(_Fields(root, name, "", _INTERVIEW, faults)))
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


def _without_conflicts(text: str, name: str, mistakes: list[NavigatorError]) -> str:
    """The text with the first side of every conflict; its lines keep their numbers."""
    kept = []
    is_left_out = False
    for number, line in enumerate(text.split("\n"), start=1):
        is_mark = line.startswith((_OURS, _BASE, _CONFLICT_ENDS)) or line.rstrip() == _THEIRS
        if line.startswith(_OURS):
            mistakes.append(
                NavigatorError(
                    translatable("Errors", "two versions were merged badly: the first is shown."),
                    translatable("Errors", "Keep one of the two, and remove the lines of signs."),
                    where=f"{name}:{number}",
                )
            )
        if is_mark:
            is_left_out = not line.startswith((_OURS, _CONFLICT_ENDS))
        kept.append("" if is_mark or is_left_out else line)
    return "\n".join(kept)


@lru_cache(maxsize=256)
def _likely(field: str, known: tuple[str, ...]) -> list[str]:
    """What was meant instead, if anything is like it."""
    return difflib.get_close_matches(field, known, n=1)


class _Fields:
    """The fields of one mapping, read with errors that name file, line, field and remedy.

    A value that cannot be read is a mistake; where there is a default, that is taken.
    """

    def __init__(
        self, node: Node, name: str, path: str, known: tuple[str, ...], faults: _Faults
    ) -> None:
        self._name = name
        self._path = path
        self._faults = faults
        self.line = node.line
        if not isinstance(node.value, dict):
            raise self.error(
                self.line,
                "",
                translatable("Errors", "fields are expected here."),
                translatable("Errors", "Write them as “name: value”, one a line: {known}."),
                known=", ".join(known),
            )
        self._fields = node.value
        for one, value in self._fields.items():
            # `x-…` fields are the user's own and are left alone.
            if one not in known and not one.startswith("x-"):
                faults.unknown.append(self._unknown(one, value, known))

    def error(
        self, line: int, field: str, what: str, remedy: str = "", **values: object
    ) -> NavigatorError:
        path = ".".join(part for part in (self._path, field) if part)
        where = f"{self._name}:{line}" + (f": {path}" if path else "")
        return NavigatorError(what, remedy, where=where, **values)

    def _unknown(self, field: str, value: Node, known: tuple[str, ...]) -> NavigatorError:
        likely = _likely(field, known)
        if likely:
            remedy = translatable("Errors", "Was “{likely}” meant?")
        else:
            remedy = translatable("Errors", "Known here: {known}. Your own may begin with “x-”.")
        what = translatable("Errors", "there is no such field.")
        values = {"likely": "".join(likely), "known": ", ".join(known)}
        return self.error(value.line, field, what, remedy, **values)

    def has(self, field: str) -> bool:
        return field in self._fields

    def note(self, error: NavigatorError) -> None:
        """This could not be read; the rest can."""
        self._faults.mistakes.append(error)

    def text(self, field: str, default: str | None = None) -> str:
        try:
            return self._text(field, default)
        except NavigatorError as error:
            if default is None:
                raise
            self.note(error)
            return default

    def _text(self, field: str, default: str | None = None) -> str:
        node = self._fields.get(field)
        if node is None:
            if default is not None:
                return default
            raise self._missing(field)
        if not isinstance(node.value, str):
            raise self.error(
                node.line,
                field,
                translatable("Errors", "text is expected here."),
                translatable("Errors", "Put it in quotes if it has a colon or begins with - or [."),
            )
        if not node.value.strip() and default is None:
            raise self._missing(field, node.line)
        return node.value

    def given(self, field: str) -> str:
        """The text of a field that has to be there, though it may be empty."""
        if not self.has(field):
            raise self._missing(field)
        return self.text(field, "")

    def time(self, field: str, default: int | None = None) -> int:
        """Milliseconds, from text like ``1:02:03.250``."""
        return self._converted(
            field,
            default,
            parse_timecode,
            translatable("Errors", "“{text}” is not a time."),
            translatable("Errors", "Write minutes and seconds, like 3:37 or 1:02:03.250."),
        )

    def time_if_given(self, field: str) -> int | None:
        ms = self.time(field, -1)
        return ms if ms >= 0 else None

    def number(self, field: str, default: int) -> int:
        return self._converted(
            field,
            default,
            lambda text: int(text) if text.isdecimal() and len(text) < 16 else None,
            translatable("Errors", "“{text}” is not a whole number."),
        )

    def choice(self, field: str, choices: dict[str, _T], default: str) -> _T:
        return self._converted(
            field,
            choices[default],
            choices.get,
            translatable("Errors", "“{text}” is not one of the choices here."),
            translatable("Errors", "Choose one of these: {choices}."),
            choices=", ".join(filter(None, choices)),
        )

    def _converted(
        self,
        field: str,
        default: _T | None,
        convert: Callable[[str], _T | None],
        what: str,
        remedy: str = "",
        **values: object,
    ) -> _T:
        if default is not None and not self.has(field):
            return default
        try:
            text = self._text(field)
            value = convert(text)
            if value is None:
                line = self._fields[field].line
                raise self.error(line, field, what, remedy, text=text, **values)
        except NavigatorError as error:
            if default is None:
                raise
            self.note(error)
            return default
        return value

    def group(self, field: str, known: tuple[str, ...]) -> _Fields:
        return self._child(self._fields[field], field, known)

    def each(
        self, field: str, known: tuple[str, ...], read: Callable[[_Fields], _T]
    ) -> Iterator[_T]:
        """What is read from each item of a list; one that cannot be read is left out."""
        for number, item in enumerate(self._items(field), start=1):
            try:
                yield read(self._child(item, f"{field}[{number}]", known))
            except NavigatorError as error:
                self.note(error)

    def texts(self, field: str) -> tuple[str, ...]:
        found = []
        for item in self._items(field):
            if isinstance(item.value, str):
                found.append(item.value)
            else:
                what = translatable("Errors", "text is expected here.")
                self.note(self.error(item.line, field, what))
        return tuple(found)

    def _items(self, field: str) -> list[Node]:
        node = self._fields.get(field)
        if node is None or node.value == "":
            return []
        if isinstance(node.value, list):
            return node.value
        what = translatable("Errors", "a list is expected here.")
        remedy = translatable("Errors", "Begin each item with “- ”.")
        self.note(self.error(node.line, field, what, remedy))
        return []

    def _child(self, node: Node, field: str, known: tuple[str, ...]) -> _Fields:
        path = ".".join(part for part in (self._path, field) if part)
        return _Fields(node, self._name, path, known, self._faults)

    def _missing(self, field: str, line: int | None = None) -> NavigatorError:
        return self.error(
            line or self.line,
            field,
            translatable("Errors", "the field is missing or empty."),
            translatable("Errors", "Add it."),
        )


def _interview(fields: _Fields) -> Interview:
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


def _video(fields: _Fields, chapters: tuple[Chapter, ...]) -> Video | None:
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


def _chapters(fields: _Fields) -> tuple[Chapter, ...]:
    chapters: list[Chapter] = []

    def read(group: _Fields) -> Chapter:
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
    fields: _Fields, chapters: tuple[Chapter, ...]
) -> tuple[tuple[Thread, ...], tuple[Placement, ...]]:
    threads: dict[str, Thread] = {}
    placements: list[Placement] = []

    def read(group: _Fields) -> Thread:
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


def _twice(group: _Fields, name: str) -> NavigatorError:
    return group.error(
        group.line,
        "id",
        translatable("Errors", "“{id}” is the id of something else already."),
        translatable("Errors", "Give one of them another id."),
        id=name,
    )


def _thread(fields: _Fields) -> Thread:
    thread_id = fields.text("id")
    numbers = iter(range(1, LARGEST_BYTES))

    def answer(group: _Fields) -> Comment:
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


def _comment(fields: _Fields, comment_id: str) -> Comment:
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


def _notes(fields: _Fields) -> tuple[Note, ...]:
    notes: dict[str, Note] = {}

    def read(group: _Fields) -> Note:
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


def _transcript(fields: _Fields) -> tuple[Cue, ...]:
    cues: list[Cue] = []

    def read(group: _Fields) -> Cue:
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


def _placement(thread: str, fields: _Fields, chapters: tuple[Chapter, ...]) -> Placement:
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


def _reason(fields: _Fields) -> Reason:
    by = fields.choice("by", {"hand": "hand", "timecode": "timecode", "words": "words"}, "hand")
    if by == "timecode":
        return ByTimecode(fields.time("at"))
    if by == "words":
        return ByWords(fields.texts("words"))
    return ByHand(fields.text("note", ""))
