"""The vocabulary: what an interview is. No Qt, no files."""

from navigator.interview.interview import (
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
    Place,
    Placement,
    Reason,
    Thread,
    Video,
)

__all__ = [
    "COLOURS",
    "ByHand",
    "ByTimecode",
    "ByWords",
    "Chapter",
    "Comment",
    "Cue",
    "Interview",
    "Kind",
    "Note",
    "Place",
    "Placement",
    "Reason",
    "Thread",
    "Video",
]
