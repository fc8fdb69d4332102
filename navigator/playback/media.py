"""What a media file is: facts read by PyAV before anything plays."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.stream import Disposition
from av.video.stream import VideoStream

from navigator import files
from navigator.errors import NavigatorError, translatable


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """Facts about a media file.

    ``offset_ms`` is the file's own time at which the first picture or sound stands: what the
    program calls 0. ``width`` and ``height`` are the visible pixels, 0 where there is no picture;
    ``colour_space`` and ``colour_range`` are FFmpeg's numbers (AVCOL_SPC_…, AVCOL_RANGE_…).
    """

    path: Path
    duration_ms: int
    offset_ms: int
    width: int
    height: int
    sample_aspect: Fraction
    picture_stream: int
    colour_space: int
    colour_range: int
    has_sound: bool

    @property
    def has_picture(self) -> bool:
        return self.width > 0 and self.height > 0


def probe(path: Path) -> MediaFacts:
    """Read the facts about ``path``. Raises NavigatorError where it is not a playable file."""
    if files.size_of(path) == 0:
        raise NavigatorError(
            translatable("Errors", "the file is empty."),
            translatable("Errors", "Choose another file, or download it again."),
            where=path.name,
        )
    try:
        with av.open(str(path)) as container:
            return _facts(path, container)
    except (av.error.FFmpegError, OSError, ValueError, IndexError, MemoryError) as error:
        raise NavigatorError(
            translatable("Errors", "this is not a video or sound file that can be played."),
            translatable(
                "Errors", "Choose another file, or get this one again if it is incomplete."
            ),
            where=path.name,
        ) from error


def _facts(path: Path, container: av.container.InputContainer) -> MediaFacts:
    pictures = [stream for stream in container.streams.video if _is_moving(stream)]
    sounds = container.streams.audio
    duration_ms = _duration_ms(container)
    if duration_ms <= 0 or not (pictures or sounds):
        raise ValueError("neither picture nor sound, or no duration")
    return MediaFacts(
        path=path,
        duration_ms=duration_ms,
        offset_ms=_offset_us(container) // 1000,
        width=pictures[0].width if pictures else 0,
        height=pictures[0].height if pictures else 0,
        sample_aspect=(pictures[0].sample_aspect_ratio if pictures else None) or Fraction(1),
        picture_stream=container.streams.video.index(pictures[0]) if pictures else 0,
        colour_space=int(pictures[0].codec_context.colorspace) if pictures else 0,
        colour_range=int(pictures[0].codec_context.color_range) if pictures else 0,
        has_sound=bool(sounds),
    )


def _is_moving(stream: VideoStream) -> bool:
    """Whether it is a video: not a cover, nor a stream that nothing can decode."""
    is_cover = bool(stream.disposition & Disposition.attached_pic)
    return stream.codec_context is not None and stream.width > 0 and not is_cover


def _offset_us(container: av.container.InputContainer) -> int:
    return max(container.start_time or 0, 0)


def _duration_ms(container: av.container.InputContainer) -> int:
    """The length in ms: the container's own, less what Matroska counts in before the start."""
    total_us = container.duration or 0
    if "matroska" in container.format.name:
        total_us -= _offset_us(container)
    return total_us // 1000
