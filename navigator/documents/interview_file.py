"""Reads our own document, ``*.interview.yaml``; its format is ``interview.schema.json``."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from navigator import files
from navigator.documents import yaml_tree
from navigator.documents.yaml_tree import Node
from navigator.errors import NavigatorError, translatable
from navigator.interview import (
    ByHand,
    ByTimecode,
    ByWords,
    Chapter,
    Comment,
    Cue,
    Interview,
    Kind,
    Placement,
    Reason,
    Thread,
    Video,
)
from navigator.interview.placing import placed
from navigator.interview.timecode import format_exact, parse_timecode

FORMAT_VERSION = 1
LARGEST_BYTES = 64 * 1024 * 1024

_INTERVIEW = (
    *("navigator", "title", "language", "source", "address"),
    *("video", "chapters", "threads", "transcript"),
)
_VIDEO = ("file", "duration", "stand-in")
_CHAPTER = ("start", "title")
_COMMENT = ("author", "by", "likes", "hearted", "pinned", "written", "at", "text")
_CUE = ("start", "end", "speaker", "text")
_ANSWER = ("id", *_COMMENT)
_THREAD = ("id", "kind", "placed", *_COMMENT, "answers")
_PLACED = ("chapter", "by", "at", "words", "note")

# What stands above every document that we write.
HEAD_LINES = ("# An interview, its chapters and its answers; times are like 17:49 or 1:02:03.250.",)
_OF_ITS_OWN = re.compile(r"\s*(?:#|(?:- )?x-[\w-]*\s*:)")
_YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}

_T = TypeVar("_T")


def read(path: Path) -> Interview:
    """The interview in ``path``, every thread with a timecode placed.

    Raises NavigatorError naming the file, the line, the field and the remedy.
    """
    return parse(files.read_text(path, LARGEST_BYTES), path.name)


def has_words_of_its_own(path: Path) -> bool:
    """Whether a document has comments or fields of the user's, which writing it anew would lose."""
    lines = files.read_text(path, LARGEST_BYTES).splitlines()
    return any(_OF_ITS_OWN.match(line) and line not in HEAD_LINES for line in lines)


def parse(text: str, name: str) -> Interview:
    """The interview in ``text``; ``name`` stands for the file in errors."""
    root = yaml_tree.parse(text, name)
    if not isinstance(root.value, dict) or "navigator" not in root.value:
        raise NavigatorError(
            translatable("Errors", "this YAML is not an interview."),
            translatable("Errors", "An interview begins with “navigator: 1”."),
            where=name,
        )
    _check_version(root.value["navigator"], name)
    return placed(_interview(_Fields(root, name, "", _INTERVIEW)))


def _check_version(node: Node, name: str) -> None:
    if node.value == str(FORMAT_VERSION):
        return
    newer = isinstance(node.value, str) and node.value.isdecimal()
    raise NavigatorError(
        translatable(
            "Errors", "line {line}: the format’s version is “{version}”; {known} is known."
        ),
        translatable("Errors", "Update the program to open it.")
        if newer
        else translatable("Errors", "Write “navigator: 1”."),
        where=name,
        line=node.line,
        version=node.value if isinstance(node.value, str) else "?",
        known=FORMAT_VERSION,
    )


class _Fields:
    """The fields of one mapping, read with errors that name file, line, field and remedy."""

    def __init__(self, node: Node, name: str, path: str, known: tuple[str, ...]) -> None:
        self._name = name
        self._path = path
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
        for field, value in self._fields.items():
            # `x-…` fields are the user's own and are left alone.
            if field not in known and not field.startswith("x-"):
                raise self._unknown(field, value, known)

    def error(
        self, line: int, field: str, what: str, remedy: str = "", **values: object
    ) -> NavigatorError:
        path = ".".join(part for part in (self._path, field) if part)
        where = f"{self._name}:{line}" + (f": {path}" if path else "")
        return NavigatorError(what, remedy, where=where, **values)

    def _unknown(self, field: str, value: Node, known: tuple[str, ...]) -> NavigatorError:
        likely = difflib.get_close_matches(field, known, n=1)
        if likely:
            remedy = translatable("Errors", "Was “{likely}” meant?")
        else:
            remedy = translatable("Errors", "Known here: {known}. Your own may begin with “x-”.")
        what = translatable("Errors", "there is no such field.")
        values = {"likely": "".join(likely), "known": ", ".join(known)}
        return self.error(value.line, field, what, remedy, **values)

    def has(self, field: str) -> bool:
        return field in self._fields

    def text(self, field: str, default: str | None = None) -> str:
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
        if default is not None and not self.has(field):
            return default
        return self._converted(
            field,
            parse_timecode,
            translatable("Errors", "“{text}” is not a time."),
            translatable("Errors", "Write minutes and seconds, like 3:37 or 1:02:03.250."),
        )

    def number(self, field: str, default: int) -> int:
        if not self.has(field):
            return default
        return self._converted(
            field,
            lambda text: int(text) if text.isdecimal() and len(text) < 16 else None,
            translatable("Errors", "“{text}” is not a whole number."),
        )

    def choice(self, field: str, choices: dict[str, _T], default: str) -> _T:
        if not self.has(field):
            return choices[default]
        return self._converted(
            field,
            choices.get,
            translatable("Errors", "“{text}” is not one of the choices here."),
            translatable("Errors", "Choose one of these: {choices}."),
            choices=", ".join(choices),
        )

    def _converted(
        self,
        field: str,
        convert: Callable[[str], _T | None],
        what: str,
        remedy: str = "",
        **values: object,
    ) -> _T:
        text = self.text(field)
        value = convert(text)
        if value is None:
            line = self._fields[field].line
            raise self.error(line, field, what, remedy, text=text, **values)
        return value

    def group(self, field: str, known: tuple[str, ...]) -> _Fields:
        return self._child(self._fields[field], field, known)

    def groups(self, field: str, known: tuple[str, ...]) -> list[_Fields]:
        items = enumerate(self._items(field), start=1)
        return [self._child(item, f"{field}[{number}]", known) for number, item in items]

    def texts(self, field: str) -> tuple[str, ...]:
        items = self._items(field)
        for item in items:
            if not isinstance(item.value, str):
                raise self.error(item.line, field, translatable("Errors", "text is expected here."))
        return tuple(str(item.value) for item in items)

    def _items(self, field: str) -> list[Node]:
        node = self._fields.get(field)
        if node is None or node.value == "":
            return []
        if not isinstance(node.value, list):
            raise self.error(
                node.line,
                field,
                translatable("Errors", "a list is expected here."),
                translatable("Errors", "Begin each item with “- ”."),
            )
        return node.value

    def _child(self, node: Node, field: str, known: tuple[str, ...]) -> _Fields:
        path = ".".join(part for part in (self._path, field) if part)
        return _Fields(node, self._name, path, known)

    def _missing(self, field: str, line: int | None = None) -> NavigatorError:
        return self.error(
            line or self.line,
            field,
            translatable("Errors", "the field is missing or empty."),
            translatable("Errors", "Add it."),
        )


def _interview(fields: _Fields) -> Interview:
    chapters = _chapters(fields)
    video = _video(fields, chapters) if fields.has("video") else None
    threads, placements = _threads(fields, chapters)
    return Interview(
        title=fields.text("title"),
        language=fields.text("language", ""),
        source=fields.text("source", ""),
        address=fields.text("address", ""),
        video=video,
        chapters=chapters,
        threads=threads,
        placements=placements,
        transcript=_transcript(fields),
    )


def _video(fields: _Fields, chapters: tuple[Chapter, ...]) -> Video:
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
    stand_in = group.choice("stand-in", _YES_OR_NO, "no")
    return Video(group.text("file", ""), duration_ms, stand_in)


def _chapters(fields: _Fields) -> tuple[Chapter, ...]:
    chapters: list[Chapter] = []
    for group in fields.groups("chapters", _CHAPTER):
        chapter = Chapter(group.time("start"), group.given("title"))
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
    return tuple(chapters)


def _threads(
    fields: _Fields, chapters: tuple[Chapter, ...]
) -> tuple[tuple[Thread, ...], tuple[Placement, ...]]:
    threads: dict[str, Thread] = {}
    placements: list[Placement] = []
    for group in fields.groups("threads", _THREAD):
        thread = _thread(group)
        if thread.id in threads:
            raise group.error(
                group.line,
                "id",
                translatable("Errors", "two threads are called “{id}”."),
                translatable("Errors", "Give one of them another id."),
                id=thread.id,
            )
        threads[thread.id] = thread
        if group.has("placed"):
            placements.append(_placement(thread.id, group.group("placed", _PLACED), chapters))
    return tuple(threads.values()), tuple(placements)


def _thread(fields: _Fields) -> Thread:
    thread_id = fields.text("id")
    answers = enumerate(fields.groups("answers", _ANSWER), start=1)
    return Thread(
        comment=_comment(fields, thread_id),
        answers=tuple(
            _comment(group, group.text("id", answer_id(thread_id, number)))
            for number, group in answers
        ),
        kind=fields.choice("kind", {kind.value: kind for kind in Kind}, Kind.QUESTION.value),
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
        at_ms=fields.time("at") if fields.has("at") else None,
    )


def _transcript(fields: _Fields) -> tuple[Cue, ...]:
    cues: list[Cue] = []
    for group in fields.groups("transcript", _CUE):
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
    return tuple(cues)


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
