"""Writes our own document so that a person can read it, and `interview_file` reads it back."""

from __future__ import annotations

from dataclasses import replace

from navigator.documents import interview_file, yaml_text
from navigator.documents.interview_file import FORMAT_VERSION, answer_id
from navigator.documents.yaml_text import Fields, NotToBeUpdated, Plain
from navigator.errors import NavigatorError
from navigator.interview import (
    ByHand,
    ByTimecode,
    ByWords,
    Chapter,
    Comment,
    Cue,
    Interview,
    Note,
    Placement,
    Reason,
    Thread,
    Video,
)
from navigator.interview.timecode import format_exact

# What stands above every document that we begin.
_HEAD = "# An interview, its chapters and its answers; times are like 17:49 or 1:02:03.250.\n"
_YES = Plain("yes")


def written(interview: Interview) -> str:
    """The document's text."""
    return _HEAD + yaml_text.written(_fields(interview))


def updated(text: str, old: Interview, new: Interview) -> tuple[str, Interview] | None:
    """``text``, which stands for ``old``, made to stand for ``new``, and what it says then.

    All that somebody else has written into it stays. None where its lines cannot be kept, because
    of the way in which they are written.
    """
    try:
        now = yaml_text.updated(text, _fields(old), _fields(new))
        reading = interview_file.understood(now, "")
    except (NavigatorError, NotToBeUpdated, ValueError, IndexError):
        return None
    is_right = not reading.mistakes and _means_the_same(reading.interview, new)
    return (now, reading.interview) if is_right else None


def _means_the_same(read: Interview, wanted: Interview) -> bool:
    """Whether nothing that was wanted is missing; what has no place written may find it again."""
    names = ("title", "language", "source", "address", "chapters", "threads", "notes")
    unplaced = (replace(one, placements=()) for one in (read, wanted))
    now, then = map(_fields, unplaced)
    if any(now.get(name) != then.get(name) for name in names):
        return False
    if read.transcript and now.get("transcript") != then.get("transcript"):
        return False
    return all(
        read.placement_of(one.thread) == one
        for one in wanted.placements
        if isinstance(one.reason, ByHand)
    )


def _fields(interview: Interview) -> Fields:
    fields: Fields = {"navigator": Plain(FORMAT_VERSION), "title": interview.title}
    for name in ("language", "source", "address"):
        if getattr(interview, name):
            fields[name] = getattr(interview, name)
    if interview.video is not None:
        fields["video"] = _video(interview.video)
    parts = {
        "chapters": [_chapter(chapter) for chapter in interview.chapters],
        "threads": [_thread(thread, interview) for thread in interview.threads],
        "notes": [_note(note) for note in interview.notes],
        "transcript": [_cue(cue) for cue in interview.transcript],
    }
    return {**fields, **{name: part for name, part in parts.items() if part}}


def _video(video: Video) -> Fields:
    return _given(
        file=video.file,
        duration=_time(video.duration_ms),
        fingerprint=video.fingerprint,
        **{"stand-in": _YES if video.is_stand_in else ""},
    )


def _chapter(chapter: Chapter) -> Fields:
    level = _given(level=Plain(chapter.level) if chapter.level else "")
    return {"start": _time(chapter.start_ms), "title": chapter.title, **level}


def _thread(thread: Thread, interview: Interview) -> Fields:
    placement = interview.placement_of(thread.id)
    fields: Fields = {"id": thread.id, "kind": Plain(thread.kind.value)}
    fields |= _given(
        settled=_YES if thread.is_settled else "", hidden=_YES if thread.is_hidden else ""
    )
    if placement is not None:
        fields["placed"] = _placement(placement, interview)
    fields |= _comment(thread.comment)
    if thread.answers:
        fields["answers"] = [
            _answer(answer, answer_id(thread.id, number))
            for number, answer in enumerate(thread.answers, start=1)
        ]
    return fields


def _answer(answer: Comment, usual_id: str) -> Fields:
    return {**_given(id=answer.id if answer.id != usual_id else ""), **_comment(answer)}


def _placement(placement: Placement, interview: Interview) -> Fields:
    chapter = placement.chapter
    start = Plain("none") if chapter is None else _time(interview.starts_ms[chapter])
    return {"chapter": start, **_reason(placement.reason)}


def _reason(reason: Reason) -> Fields:
    match reason:
        case ByTimecode(at_ms):
            return {"by": Plain("timecode"), "at": _time(at_ms)}
        case ByWords(words):
            return {"by": Plain("words"), "words": list(words)}
        case ByHand(note):
            return {"by": Plain("hand"), **_given(note=note)}


def _comment(comment: Comment) -> Fields:
    fields = _given(
        by=Plain("host") if comment.by_host else "",
        author=comment.author,
        likes=Plain(comment.likes) if comment.likes else "",
        hearted=_YES if comment.is_hearted else "",
        pinned=_YES if comment.is_pinned else "",
        written=comment.written,
        at="" if comment.at_ms is None else _time(comment.at_ms),
    )
    # A block of lines ends with a line end that is none of the text.
    return {**fields, "text": comment.text.rstrip("\n")}


def _note(note: Note) -> Fields:
    fields: Fields = {"id": note.id, "start": _time(note.start_ms)}
    fields |= _given(
        end="" if note.end_ms is None else _time(note.end_ms),
        colour=Plain(note.colour),
        text=note.text,
        quotation=note.quotation,
    )
    if note.tags:
        fields["tags"] = list(note.tags)
    return fields


def _cue(cue: Cue) -> Fields:
    times: Fields = {"start": _time(cue.start_ms), "end": _time(cue.end_ms)}
    return {**times, **_given(speaker=cue.speaker), "text": cue.text}


def _given(**fields: str) -> Fields:
    """Those that are not empty."""
    return {name: value for name, value in fields.items() if value}


def _time(ms: int) -> Plain:
    return Plain(format_exact(ms))
