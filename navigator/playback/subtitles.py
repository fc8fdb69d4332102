"""Subtitles as text with times, from a track of the recording or from a file beside it.

We paint them ourselves, so they are the same with every engine and in the stills.
"""

from __future__ import annotations

import io
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import av

from navigator import files
from navigator.errors import NavigatorError, translatable
from navigator.playback.media import MediaFacts, opened

SUFFIXES = (".srt", ".vtt", ".ass", ".ssa")
_FORMATS = {".srt": "srt", ".vtt": "webvtt", ".ass": "ass", ".ssa": "ass"}
_LARGEST_BYTES = 20 * 1024 * 1024
# Cues overlap, but never more of them than this.
_NEIGHBOURS = 8
# Overrides of ASS, such as {\an8}, and what it has instead of line ends.
_OVERRIDE = re.compile(r"\{[^}]*\}")
_LINE_END = re.compile(r"\\[Nn]")


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands on the screen from ``start_ms`` to before ``end_ms``."""

    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True)
class Subtitles:
    """Cues in the order of their starts, and what to call them."""

    name: str
    cues: tuple[Cue, ...] = ()

    def at(self, ms: int) -> str:
        """What stands on the screen at ``ms``, one cue a line."""
        last = bisect_right(self._starts_ms, ms)
        near = self.cues[max(last - _NEIGHBOURS, 0) : last]
        return "\n".join(cue.text for cue in near if cue.end_ms > ms)

    @cached_property
    def _starts_ms(self) -> list[int]:
        return [cue.start_ms for cue in self.cues]


def is_subtitles(path: Path) -> bool:
    """Whether a file is called as subtitles are."""
    return path.suffix.lower() in SUFFIXES


def read_track(facts: MediaFacts, number: int) -> Subtitles:
    """The track with this number among ``facts.subtitles``. Raises NavigatorError."""
    track = facts.subtitles[number]
    name = track.title or track.language
    try:
        with opened(facts.path) as container:
            stream = container.streams[track.stream]
            cues = _cues(container, stream, facts.offset_ms)
    except (av.error.FFmpegError, OSError, ValueError, IndexError) as error:
        # It may be another file by now.
        raise _unreadable(facts.path.name) from error
    if not cues:
        raise _unreadable(facts.path.name)
    return Subtitles(name, cues)


def read_file(path: Path) -> Subtitles:
    """The subtitles in an SRT, WebVTT or ASS file. Raises NavigatorError."""
    size = files.size_of(path)
    if size > _LARGEST_BYTES:
        raise files.too_large(path.name, size, _LARGEST_BYTES)
    content = io.BytesIO(_as_utf8(path.read_bytes()))
    try:
        kind = _FORMATS.get(path.suffix.lower())
        with av.open(content, mode="r", format=kind) as container:
            cues = _cues(container, container.streams.subtitles[0], 0)
    except (av.error.FFmpegError, OSError, ValueError, IndexError) as error:
        raise _unreadable(path.name) from error
    if not cues:
        raise _unreadable(path.name)
    return Subtitles(path.name, cues)


def beside(video: Path) -> tuple[Path, ...]:
    """Subtitle files that lie beside a video and have its name: ``talk.srt``, ``talk.ru.vtt``."""
    try:
        neighbours = sorted(video.parent.iterdir())
    except OSError:
        return ()
    return tuple(
        file
        for file in neighbours
        if file.suffix.lower() in SUFFIXES and file.name.startswith(f"{video.stem}.")
    )


def _cues(
    container: av.container.InputContainer, stream: av.stream.Stream, offset_ms: int
) -> tuple[Cue, ...]:
    return tuple(sorted(_read(container, stream, offset_ms), key=lambda cue: cue.start_ms))


def _read(
    container: av.container.InputContainer, stream: av.stream.Stream, offset_ms: int
) -> Iterator[Cue]:
    for packet in container.demux(stream):
        if packet.pts is None or not packet.duration or stream.time_base is None:
            continue
        start_ms = round(packet.pts * stream.time_base * 1000) - offset_ms
        end_ms = start_ms + round(packet.duration * stream.time_base * 1000)
        said = [getattr(part, "dialogue", b"") for part in packet.decode()]
        text = "\n".join(filter(None, map(_plain, said)))
        if text:
            yield Cue(start_ms, end_ms, text)


def _plain(dialogue: bytes) -> str:
    text = _OVERRIDE.sub("", dialogue.decode("utf-8", errors="replace"))
    return _LINE_END.sub("\n", text).replace("\\h", " ").strip()


def _as_utf8(content: bytes) -> bytes:
    """Old Russian and Ukrainian subtitles are in the encoding of Windows."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        is_utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")
        encoding = "utf-16" if is_utf16 else "cp1251"
        return content.decode(encoding, errors="replace").encode()
    return content


def _unreadable(name: str) -> NavigatorError:
    return NavigatorError(
        translatable("Errors", "there are no subtitles in it that can be shown."),
        translatable("Errors", "Choose an SRT, WebVTT or ASS file."),
        where=name,
    )
