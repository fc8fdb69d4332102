"""Chapters inside a video or a recording: MP4, M4A, Matroska, WebM, Ogg, FLAC and others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.container import InputContainer, OutputContainer

from navigator import files
from navigator.errors import Caveat, NavigatorError, translatable
from navigator.formats.listing import Listed, chapters_of, one_line
from navigator.formats.material import Material
from navigator.formats.times import clock, within
from navigator.interview import Chapter, Interview

# What FFmpeg writes chapters into.
WRITABLE = (
    *(".mp4", ".m4v", ".mov", ".m4a", ".m4b", ".mkv", ".mka", ".webm"),
    *(".ogg", ".oga", ".ogv", ".opus", ".flac"),
)
# Their lists begin at 0 whatever is written: a chapter without a title stands for the lead-in.
_FROM_ZERO = (".mp4", ".m4v", ".mov", ".m4a", ".m4b")
_AS_COMMENTS = (".ogg", ".oga", ".ogv", ".opus", ".flac")
_LEAST_OFFSET_MS = 500
_MILLISECOND = Fraction(1, 1000)
_KINDS = ("video", "audio", "subtitle", "attachment")


def read(path: Path) -> Material | None:
    """The chapters and the title of a recording; None where the file is none."""
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            if files.is_picture(container.format.name):
                return None
            duration_ms = within(round(container.duration / 1000)) if container.duration else None
            title = container.metadata.get("title", "")
            offset_ms = _offset_ms(container)
            listed = [_listed(one, offset_ms) for one in container.chapters()]
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
    source = recording_of(interview)
    try:
        _remux(source, target, interview)
    except (av.FFmpegError, ValueError) as error:
        raise NavigatorError(
            translatable("Errors", "the recording does not fit into this kind of file ({reason})."),
            translatable("Errors", "Choose the suffix that it has now, or .mkv, which takes all."),
            reason=str(error),
        ) from error
    read_back = read(target)
    if read_back is None or read_back.chapters != _titled(interview.chapters):
        raise NavigatorError(
            translatable("Errors", "this kind of file does not keep the chapters."),
            translatable("Errors", "Choose .mkv or .mp4."),
        )


def recording_of(interview: Interview) -> Path:
    """The recording that can be copied. Raises NavigatorError where there is none."""
    video = interview.video
    if video is None or not video.file or video.is_stand_in:
        raise NavigatorError(
            translatable("Errors", "there is no recording that could be copied."),
            translatable("Errors", "Attach the recording of this interview first."),
        )
    source = Path(video.file)
    if not source.is_file():
        raise NavigatorError(
            translatable("Errors", "the recording is not there any more."),
            translatable("Errors", "Attach it again from where it is now."),
        )
    return source


def losses(interview: Interview) -> list[Caveat]:
    """Nothing more than other parts is lost. Raises NavigatorError where nothing can be copied."""
    recording_of(interview)
    return []


def _remux(source: Path, target: Path, interview: Interview) -> None:
    with av.open(str(source), metadata_errors="replace") as old, av.open(str(target), "w") as new:
        wanted = [stream for stream in old.streams if stream.type in _KINDS]
        streams = {stream.index: new.add_stream_from_template(stream) for stream in wanted}
        new.metadata.update(old.metadata)
        new.metadata.pop("title", None)
        chapters = list(_written(interview, target, _offset_ms(old)))
        if target.suffix.lower() in _AS_COMMENTS:
            _write_comments(new, chapters)
        else:
            new.set_chapters(chapters)
        # Last: FFmpeg may write the last one first, and a chapter's name has to follow its start.
        new.metadata["title"] = one_line(interview.title)
        for packet in old.demux(wanted):
            # The last packet of each stream is empty.
            if packet.size:
                packet.stream = streams[packet.stream.index]
                new.mux(packet)


def _write_comments(new: OutputContainer, chapters: Iterable[Any]) -> None:
    """Chapters as Vorbis comments, https://wiki.xiph.org/Chapter_Extension.

    FFmpeg would write them too, but a second late where they start in the latter half of one.
    """
    for number, chapter in enumerate(chapters):
        new.metadata[f"CHAPTER{number:03}"] = clock(chapter["start"])
        new.metadata[f"CHAPTER{number:03}NAME"] = chapter["metadata"]["title"]


def _written(interview: Interview, target: Path, offset_ms: int) -> Iterator[Any]:
    chapters = list(_titled(interview.chapters))
    ends_ms = [interview.chapter_end_ms(number) for number in range(len(chapters))]
    if target.suffix.lower() in _FROM_ZERO and chapters and chapters[0].start_ms > 0:
        ends_ms.insert(0, chapters[0].start_ms)
        chapters.insert(0, Chapter(0, ""))
    for number, (chapter, end_ms) in enumerate(zip(chapters, ends_ms, strict=True)):
        yield {
            "id": number,
            "start": chapter.start_ms + offset_ms,
            "end": end_ms + offset_ms,
            "time_base": _MILLISECOND,
            "metadata": {"title": chapter.title},
        }


def _titled(chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    return tuple(Chapter(one.start_ms, one_line(one.title)) for one in chapters)


def _offset_ms(container: InputContainer) -> int:
    """The file's own time of the moment 0; less than half a second is a codec's delay."""
    offset_ms = (container.start_time or 0) // 1000
    return offset_ms if offset_ms >= _LEAST_OFFSET_MS else 0


def _listed(chapter: Any, offset_ms: int) -> Listed:
    """A chapter as FFmpeg gives it: its start in units of its time base, in the file's own time."""
    start_ms = round(chapter["start"] * chapter["time_base"] * 1000) - offset_ms
    return Listed(within(max(start_ms, 0)), chapter["metadata"].get("title", ""))
