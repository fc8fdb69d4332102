"""Chapters inside a video or a recording: MP4, M4A, Matroska, WebM, Ogg, FLAC and others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from navigator.errors import NavigatorError, translatable
from navigator.formats.listing import Listed, chapters_of, one_line
from navigator.formats.material import Material
from navigator.formats.times import within
from navigator.interview import Chapter, Interview

# What FFmpeg writes chapters into.
WRITABLE = (
    *(".mp4", ".m4v", ".mov", ".m4a", ".m4b", ".mkv", ".mka", ".webm"),
    *(".ogg", ".oga", ".ogv", ".opus", ".flac"),
)
# Their lists begin at 0 whatever is written: a chapter without a title stands for the lead-in.
_FROM_ZERO = (".mp4", ".m4v", ".mov", ".m4a", ".m4b")
_MILLISECOND = Fraction(1, 1000)
_KINDS = ("video", "audio", "subtitle", "attachment")


def read(path: Path) -> Material | None:
    """The chapters and the title of a recording; None where the file is none."""
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            duration_ms = within(round(container.duration / 1000)) if container.duration else None
            title = container.metadata.get("title", "")
            listed = [_listed(one) for one in container.chapters()]
    except (av.FFmpegError, OSError, ValueError):
        return None
    if len(listed) > 1 and listed[0].start_ms == 0 and not listed[0].title:
        listed = listed[1:]
    chapters, notes = chapters_of(listed, duration_ms)
    return Material(title=title, duration_ms=duration_ms, chapters=chapters, notes=tuple(notes))


def copy_with_chapters(interview: Interview, target: Path) -> None:
    """Copy the interview's recording with its chapters; pictures and sound stay as they are.

    Raises NavigatorError where ``target``'s kind of file cannot hold the recording or does not keep
    its chapters.
    """
    video = interview.video
    if video is None or not video.file or video.is_stand_in:
        raise NavigatorError(
            translatable("Errors", "there is no recording that could be copied."),
            translatable("Errors", "Attach the recording of this interview first."),
        )
    try:
        _remux(Path(video.file), target, interview)
    except (av.FFmpegError, ValueError) as error:
        raise NavigatorError(
            translatable("Errors", "the recording does not fit into this kind of file ({reason})."),
            translatable("Errors", "Choose the suffix that it has now, or .mkv, which takes all."),
            where=target.name,
            reason=str(error),
        ) from error
    read_back = read(target)
    if read_back is None or read_back.chapters != _titled(interview.chapters):
        raise NavigatorError(
            translatable("Errors", "this kind of file does not keep the chapters."),
            translatable("Errors", "Choose .mkv or .mp4."),
            where=target.name,
        )


def _remux(source: Path, target: Path, interview: Interview) -> None:
    with av.open(str(source), metadata_errors="replace") as old, av.open(str(target), "w") as new:
        wanted = [stream for stream in old.streams if stream.type in _KINDS]
        streams = {stream.index: new.add_stream_from_template(stream) for stream in wanted}
        new.metadata.update(old.metadata)
        new.metadata["title"] = one_line(interview.title)
        new.set_chapters(list(_written(interview, target)))
        for packet in old.demux(wanted):
            # The last packet of each stream is empty.
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                new.mux(packet)


def _written(interview: Interview, target: Path) -> Iterator[Any]:
    chapters = list(_titled(interview.chapters))
    ends_ms = [interview.chapter_end_ms(number) for number in range(len(chapters))]
    if target.suffix.lower() in _FROM_ZERO and chapters and chapters[0].start_ms > 0:
        ends_ms.insert(0, chapters[0].start_ms)
        chapters.insert(0, Chapter(0, ""))
    for number, (chapter, end_ms) in enumerate(zip(chapters, ends_ms, strict=True)):
        yield {
            "id": number,
            "start": chapter.start_ms,
            "end": end_ms,
            "time_base": _MILLISECOND,
            "metadata": {"title": chapter.title},
        }


def _titled(chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    return tuple(Chapter(one.start_ms, one_line(one.title)) for one in chapters)


def _listed(chapter: Any) -> Listed:
    """A chapter as FFmpeg gives it: its start in units of its time base."""
    start_ms = within(round(max(chapter["start"] * chapter["time_base"], 0) * 1000))
    return Listed(start_ms, chapter["metadata"].get("title", ""))
