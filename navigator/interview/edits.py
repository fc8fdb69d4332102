"""Edits: an interview in, a new interview out."""

from __future__ import annotations

from dataclasses import replace

from navigator.interview.interview import Interview, Video


def with_video(interview: Interview, video: Video) -> Interview:
    """The interview with another recording.

    Raises ValueError if the recording ends before the last chapter starts.
    """
    if interview.chapters and video.duration_ms <= interview.starts_ms[-1]:
        raise ValueError("the recording cannot hold the chapters")
    return replace(interview, video=video)
