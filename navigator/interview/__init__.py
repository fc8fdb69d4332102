"""The vocabulary: what an interview is. No Qt, no files."""

from navigator.interview.interview import (
    ByHand,
    ByTimecode,
    ByWords,
    Chapter,
    Comment,
    Cue,
    Interview,
    Kind,
    Place,
    Placement,
    Reason,
    Thread,
    Video,
)

__all__ = [
    "ByHand",
    "ByTimecode",
    "ByWords",
    "Chapter",
    "Comment",
    "Cue",
    "Interview",
    "Kind",
    "Place",
    "Placement",
    "Reason",
    "Thread",
    "Video",
]
