"""Subtitles as text with times, from a track of the recording or from a file beside it.

We paint them ourselves, so they are the same with every engine and in the stills.
"""

from __future__ import annotations

import io
import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import av

from navigator import files
from navigator.encodings import decode
from navigator.errors import NavigatorError, translatable
from navigator.playback.media import MediaFacts, opened

SUFFIXES = (".srt", ".vtt", ".ass", ".ssa")
_FORMATS = {".srt": "srt", ".vtt": "webvtt", ".ass": "ass", ".ssa": "ass"}
_LARGEST_BYTES = 20 * 1024 * 1024
# What is called so has other times in it.
_CHAPTERS = ".chapters"
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
    """Cues in the order of their starts."""

    cues: tuple[Cue, ...] = ()

    def at(self, ms: int) -> str:
        """What stands on the screen at ``ms``, one cue a line."""
        last = bisect_right(self._starts_ms, ms)
        near = self.cues[bisect_right(self._latest_ends_ms, ms) : last]
        return "\n".join(cue.text for cue in near if cue.end_ms > ms)

    @cached_property
    def _starts_ms(self) -> list[int]:
        return [cue.start_ms for cue in self.cues]

    @cached_property
    def _latest_ends_ms(self) -> list[int]:
        """By when each cue is over, and all before it."""
        return list(itertools.accumulate((cue.end_ms for cue in self.cues), max))


def is_subtitles(path: Path) -> bool:
    """Whether a file is called as subtitles are."""
    is_list = path.stem.lower().endswith(_CHAPTERS)
    return path.suffix.lower() in SUFFIXES and not is_list


def read_track(facts: MediaFacts, number: int) -> Subtitles:
    """The track with this number among ``facts.subtitles``. Raises NavigatorError."""
    try:
        with opened(facts.path) as container:
            stream = container.streams[facts.subtitles[number].stream]
            cues = _cues(container, stream, facts.offset_ms)
    except (av.error.FFmpegError, OSError, ValueError, IndexError) as error:
        # It may be another file by now.
        raise _unreadable(facts.path.name) from error
    if not cues:
        raise _unreadable(facts.path.name)
    return Subtitles(cues)


def read_file(path: Path) -> Subtitles:
    """The subtitles in an SRT, WebVTT or ASS file. Raises NavigatorError."""
    size = files.size_of(path)
    if size > _LARGEST_BYTES:
        raise files.too_large(path.name, size, _LARGEST_BYTES)
    text = decode(path.read_bytes())
    if text is None:
        raise _unreadable(path.name)
    content = io.BytesIO(text.encode())
    try:
        kind = _FORMATS.get(path.suffix.lower())
        with av.open(content, mode="r", format=kind) as container:
            cues = _cues(container, container.streams.subtitles[0], 0)
    except (av.error.FFmpegError, OSError, ValueError, IndexError) as error:
        raise _unreadable(path.name) from error
    if not cues:
        raise _unreadable(path.name)
    return Subtitles(cues)


def beside(video: Path) -> tuple[Path, ...]:
    """Subtitle files that lie beside a video and have its name: ``talk.srt``, ``talk.ru.vtt``."""
    try:
        neighbours = sorted(video.parent.iterdir())
    except OSError:
        return ()
    own = [file for file in neighbours if file.name.startswith(f"{video.stem}.")]
    # A `talk.2.mp4` has its own.
    others = [file for file in own if file.suffix == video.suffix and file != video]
    return tuple(
        file
        for file in own
        if is_subtitles(file) and not any(file.name.startswith(f"{one.stem}.") for one in others)
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


def _unreadable(name: str) -> NavigatorError:
    return NavigatorError(
        translatable("Errors", "there are no subtitles in it that can be shown."),
        translatable("Errors", "Choose an SRT, WebVTT or ASS file."),
        where=name,
    )
