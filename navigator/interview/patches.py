"""What an edit has changed, small enough to be written down at once, as JSON has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from navigator.interview.interview import (
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

# What JSON holds: the name of each changed field, and what has changed in it.
Patch = dict[str, Any]

_TEXTS = ("title", "language", "source", "address")
_LISTS = ("chapters", "threads", "placements", "transcript", "notes")
_NO_INTERVIEW = Interview(title="")


def patch(before: Interview, after: Interview) -> Patch:
    """What `applied` needs to make ``after`` of ``before``."""
    found: Patch = {
        name: getattr(after, name)
        for name in _TEXTS
        if getattr(before, name) != getattr(after, name)
    }
    if before.video != after.video:
        found["video"] = None if after.video is None else _plain(after.video)
    for name in _LISTS:
        old, new = getattr(before, name), getattr(after, name)
        if old is not new and old != new:
            found[name] = _splice(old, new)
    return found


def applied(before: Interview, patch: Patch) -> Interview:
    """The interview that was patched. Raises ValueError where the patch does not fit."""
    try:
        changes: dict[str, Any] = {name: str(patch[name]) for name in _TEXTS if name in patch}
        if "video" in patch:
            changes["video"] = None if patch["video"] is None else Video(*patch["video"])
        for name in _LISTS:
            if name in patch:
                changes[name] = _spliced(getattr(before, name), patch[name], _MADE[name])
        return replace(before, **changes)
    except (TypeError, KeyError, IndexError, AttributeError) as error:
        raise ValueError("this patch does not fit") from error


def whole(interview: Interview) -> Patch:
    """The patch that makes an interview of nothing."""
    return patch(_NO_INTERVIEW, interview)


def from_whole(patch: Patch) -> Interview:
    """The interview that `whole` was made of. Raises ValueError."""
    return applied(_NO_INTERVIEW, patch)


def _splice(old: Sequence[Any], new: Sequence[Any]) -> list[Any]:
    """How many items stay at either end, and what stands between them now."""
    shortest = min(len(old), len(new))
    head = 0
    while head < shortest and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shortest - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return [head, tail, [_plain(one) for one in new[head : len(new) - tail]]]


def _spliced(old: Sequence[Any], splice: Sequence[Any], made: Any) -> tuple[Any, ...]:
    head, tail, items = splice
    if not 0 <= head <= len(old) - tail <= len(old):
        raise ValueError("this patch does not fit")
    return (*old[:head], *map(made, items), *old[len(old) - tail :])


def _plain(value: Any) -> Any:
    """A value of the vocabulary as lists of texts and numbers, its fields in order."""
    match value:
        case Kind():
            return value.value
        case ByTimecode(at_ms):
            return ["timecode", at_ms]
        case ByHand(note):
            return ["hand", note]
        case ByWords(words):
            return ["words", *words]
        case Chapter() | Comment() | Cue() | Note() | Placement() | Thread() | Video():
            return [_plain(getattr(value, field.name)) for field in fields(value)]
        case tuple():
            return [_plain(one) for one in value]
    return value


def _thread(fields: Sequence[Any]) -> Thread:
    comment, answers, kind, *marks = fields
    return Thread(
        Comment(*comment), tuple(Comment(*answer) for answer in answers), Kind(kind), *marks
    )


def _placement(fields: Sequence[Any]) -> Placement:
    thread, chapter, reason = fields
    return Placement(thread, chapter, _reason(reason))


def _reason(fields: Sequence[Any]) -> Reason:
    kind, *values = fields
    if kind == "timecode":
        return ByTimecode(*values)
    if kind == "words":
        return ByWords(tuple(values))
    return ByHand(*values)


def _note(fields: Sequence[Any]) -> Note:
    note = Note(*fields)
    return replace(note, tags=tuple(note.tags))


_MADE = {
    "chapters": lambda fields: Chapter(*fields),
    "threads": _thread,
    "placements": _placement,
    "transcript": lambda fields: Cue(*fields),
    "notes": _note,
}
