"""What goes wrong while a recording plays, as it is told: what, where and the remedy."""

from __future__ import annotations

from navigator.errors import NavigatorError, translatable
from navigator.interview.timecode import format_timecode
from navigator.playback.media import MediaFacts


def breaks_off(facts: MediaFacts, at_ms: int) -> NavigatorError:
    """It ends at ``at_ms``, long before its end."""
    return NavigatorError(
        translatable("Errors", "the recording breaks off at {at} of {length}."),
        translatable("Errors", "The file is damaged or incomplete: get it again."),
        where=facts.path.name,
        at=format_timecode(at_ms),
        length=format_timecode(facts.duration_ms),
    )


def has_no_picture(facts: MediaFacts) -> NavigatorError:
    """The picture of the wished moment cannot be decoded."""
    return NavigatorError(
        translatable("Errors", "this picture cannot be read."),
        translatable("Errors", "Is its drive there? If it is, get the file again, or play on."),
        where=facts.path.name,
    )


def does_not_answer(facts: MediaFacts) -> NavigatorError:
    """The engine, or the drive, has said nothing for too long."""
    return NavigatorError(
        translatable("Errors", "the player does not answer."),
        translatable("Errors", "Try again, or attach another copy of the recording."),
        where=facts.path.name,
    )
