"""Writes our own document so that a person can read it, and `interview_file` reads it back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from navigator.documents.interview_file import FORMAT_VERSION, HEAD_LINES, answer_id
from navigator.interview import (
    ByHand,
    ByTimecode,
    ByWords,
    Chapter,
    Comment,
    Cue,
    Interview,
    Placement,
    Reason,
    Thread,
    Video,
)
from navigator.interview.timecode import format_exact

_HEAD = "".join(f"{line}\n" for line in HEAD_LINES) + f"navigator: {FORMAT_VERSION}\n"
# What a quoted or literal scalar cannot hold as it is: YAML 1.1, sections 5.1 and 5.4.
_ESCAPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_BLANK_START = re.compile(r"\s|[^\n]*\n[ \t]+(?:\n|$)")
_BLANK_LINE = re.compile(r"^[ \t]+$", re.MULTILINE)
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_TO_ESCAPE = re.compile(f'["\\\\\n]|{_ESCAPED.pattern}')


def written(interview: Interview) -> str:
    """The document's text."""
    return _HEAD + "\n".join(_lines(interview)) + "\n"


def _lines(interview: Interview) -> Iterator[str]:
    yield f"title: {_scalar(interview.title, '')}"
    for name in ("language", "source", "address"):
        value = getattr(interview, name)
        if value:
            yield f"{name}: {_scalar(value, '')}"
    if interview.video is not None:
        yield from _video(interview.video)
    yield from _list("chapters", map(_chapter, interview.chapters))
    yield from _list("threads", (_thread(thread, interview) for thread in interview.threads))
    yield from _list("transcript", map(_cue, interview.transcript))


def _list(name: str, items: Iterable[Iterator[str]]) -> Iterator[str]:
    """The items below their name; nothing where there are none."""
    heading = f"\n{name}:"
    for lines in items:
        if heading:
            yield heading
            heading = ""
        yield from lines


def _video(video: Video) -> Iterator[str]:
    yield "video:"
    if video.file:
        yield f"  file: {_scalar(video.file, '  ')}"
    yield f"  duration: {format_exact(video.duration_ms)}"
    if video.is_stand_in:
        yield "  stand-in: yes"


def _chapter(chapter: Chapter) -> Iterator[str]:
    yield f"  - start: {format_exact(chapter.start_ms)}"
    yield f"    title: {_scalar(chapter.title, '    ')}"


def _thread(thread: Thread, interview: Interview) -> Iterator[str]:
    yield f"  - id: {_scalar(thread.id, '    ')}"
    yield f"    kind: {thread.kind.value}"
    placement = interview.placement_of(thread.id)
    if placement is not None:
        yield from _placement(placement, interview)
    yield from _comment(thread.comment, "    ")
    if thread.answers:
        yield "    answers:"
        for number, answer in enumerate(thread.answers, start=1):
            first, *others = _answer(answer, answer_id(thread.id, number))
            yield f"      - {first.lstrip()}"
            yield from others


def _answer(answer: Comment, usual_id: str) -> Iterator[str]:
    if answer.id != usual_id:
        yield f"        id: {_scalar(answer.id, '        ')}"
    yield from _comment(answer, "        ")


def _placement(placement: Placement, interview: Interview) -> Iterator[str]:
    yield "    placed:"
    chapter = placement.chapter
    start = "none" if chapter is None else format_exact(interview.starts_ms[chapter])
    yield f"      chapter: {start}"
    for name, value in _reason(placement.reason):
        yield f"      {name}: {value}"


def _reason(reason: Reason) -> Iterator[tuple[str, str]]:
    match reason:
        case ByTimecode(at_ms):
            yield "by", "timecode"
            yield "at", format_exact(at_ms)
        case ByWords(words):
            yield "by", "words"
            yield "words", "[" + ", ".join(_quoted(word) for word in words) + "]"
        case ByHand(note):
            yield "by", "hand"
            if note:
                yield "note", _scalar(note, "      ")


def _comment(comment: Comment, indent: str) -> Iterator[str]:
    fields = (
        ("by", "host" if comment.by_host else ""),
        ("author", comment.author and _scalar(comment.author, indent)),
        ("likes", str(comment.likes) if comment.likes else ""),
        ("hearted", "yes" if comment.is_hearted else ""),
        ("pinned", "yes" if comment.is_pinned else ""),
        ("written", comment.written and _scalar(comment.written, indent)),
        ("at", "" if comment.at_ms is None else format_exact(comment.at_ms)),
        ("text", _scalar(comment.text, indent)),
    )
    for name, value in fields:
        if value:
            yield f"{indent}{name}: {value}"


def _cue(cue: Cue) -> Iterator[str]:
    yield f"  - start: {format_exact(cue.start_ms)}"
    yield f"    end: {format_exact(cue.end_ms)}"
    if cue.speaker:
        yield f"    speaker: {_scalar(cue.speaker, '    ')}"
    yield f"    text: {_scalar(cue.text, '    ')}"


def _scalar(text: str, indent: str) -> str:
    """The text in the form that is easiest to read: single-quoted, a block of lines, or escaped."""
    if _ESCAPED.search(text):
        return _quoted(text)
    if "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    if _BLANK_START.match(text) or text.endswith("\n") or _BLANK_LINE.search(text):
        return _quoted(text)
    lines = (f"{indent}  {line}" if line else "" for line in text.split("\n"))
    return "|-\n" + "\n".join(lines)


def _quoted(text: str) -> str:
    return '"' + _TO_ESCAPE.sub(lambda match: _escape(match[0]), text) + '"'


def _escape(character: str) -> str:
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        # Half of a character is none, and no file can hold it.
        return "\ufffd"
    return _SHORT.get(character) or f"\\u{code:04X}"
