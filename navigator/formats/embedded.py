"""Chapters inside a video or a recording: MP4, M4A, Matroska, WebM, Ogg, FLAC and others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av

from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Material
from navigator.formats.times import within

SUFFIXES = (
    *(".mp4", ".m4v", ".mov", ".m4a", ".m4b", ".mkv", ".mka", ".webm", ".ogg", ".ogv", ".oga"),
    *(".opus", ".flac", ".mp3", ".avi", ".ts", ".m2ts", ".wav", ".wmv", ".asf", ".flv", ".3gp"),
)


def read(path: Path) -> Material | None:
    """The chapters and the title of a recording; None where the file is none."""
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            duration_ms = within(round(container.duration / 1000)) if container.duration else None
            title = container.metadata.get("title", "")
            listed = [_listed(one) for one in container.chapters()]
    except (av.FFmpegError, OSError, ValueError):
        return None
    chapters, notes = chapters_of(listed, duration_ms)
    return Material(title=title, duration_ms=duration_ms, chapters=chapters, notes=tuple(notes))


def _listed(chapter: Any) -> Listed:
    """A chapter as FFmpeg gives it: its start in units of its time base."""
    start_ms = within(round(max(chapter["start"] * chapter["time_base"], 0) * 1000))
    return Listed(start_ms, chapter["metadata"].get("title", ""))
