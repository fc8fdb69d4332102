"""Edits of notes: an interview in, a new interview out."""

from __future__ import annotations

from dataclasses import replace

from navigator.interview.interview import Interview, Note

_LONGEST_QUOTATION = 400
_FIGURES = 10


def new_note_id(interview: Interview) -> str:
    """A name that no note has."""
    numbers = (note.id.removeprefix("n") for note in interview.notes)
    return (
        f"n{max((int(one) for one in numbers if one.isdecimal() and len(one) < 10), default=0) + 1}"
    )


def note_at(interview: Interview, start_ms: int, end_ms: int | None = None) -> Note:
    """A new note of a moment or a stretch, with what is said there as its quotation."""
    return Note(
        new_note_id(interview),
        start_ms,
        end_ms=end_ms,
        quotation=said_between(interview, start_ms, start_ms if end_ms is None else end_ms),
    )


def said_between(interview: Interview, start_ms: int, end_ms: int) -> str:
    """What the transcript has from the line at ``start_ms`` to that at ``end_ms``, shortened."""
    cues = [
        cue.text
        for cue in interview.transcript
        if cue.start_ms <= end_ms and (cue.end_ms > start_ms or cue.start_ms == start_ms)
    ]
    said = " ".join(" ".join(cues).split())
    if len(said) <= _LONGEST_QUOTATION:
        return said
    cut = said[:_LONGEST_QUOTATION]
    return (cut.rpartition(" ")[0] or cut) + " …"


def with_note(interview: Interview, note: Note) -> Interview:
    """The interview with a note, which takes the place of the one of its name."""
    others = [one for one in interview.notes if one.id != note.id]
    notes = sorted((*others, note), key=lambda one: one.start_ms)
    return replace(interview, notes=tuple(notes))


def without_note(interview: Interview, note_id: str) -> Interview:
    notes = tuple(note for note in interview.notes if note.id != note_id)
    return replace(interview, notes=notes)
