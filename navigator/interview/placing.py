"""Which chapter a thread belongs to, and why."""

from __future__ import annotations

from dataclasses import replace

from navigator.interview.interview import ByTimecode, Interview, Placement, Thread
from navigator.interview.timecode import find_timecodes


def placed(interview: Interview) -> Interview:
    """The interview with every thread placed that names a moment and has no placement yet."""
    found = (
        _by_timecode(thread, interview)
        for thread in interview.threads
        if interview.placement_of(thread.id) is None
    )
    new = tuple(placement for placement in found if placement is not None)
    return replace(interview, placements=interview.placements + new) if new else interview


def _by_timecode(thread: Thread, interview: Interview) -> Placement | None:
    """The host's first timecode decides, else the first in the question, else in a reply."""
    length_ms = interview.video.duration_ms if interview.video else None
    for comment in (*thread.host_answers, *thread.comments):
        for timecode in find_timecodes(comment.text, length_ms):
            chapter = interview.chapter_at(timecode.ms)
            if chapter is not None:
                return Placement(thread.id, chapter, ByTimecode(timecode.ms))
    return None
