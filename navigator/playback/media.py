"""What a media file is: facts read by PyAV before anything plays."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from pathlib import Path

import av
from av.stream import Disposition, Stream
from av.subtitles.stream import SubtitleStream
from av.video.stream import VideoStream

from navigator import files
from navigator.errors import NavigatorError, translatable
from navigator.interview.timecode import LONGEST_MS

# Their tables of contents are missing, so that libVLC lands only near a wanted moment.
_WITHOUT_INDEX = {"mpegts", "mpeg", "mpegtsraw"}
# What FFmpeg tells as their length is guessed from the first packets.
_OF_GUESSED_LENGTH = {"aac", "amr"}
_FINGERPRINT_BYTES = 64 * 1024
# What tells the length of an MP3 stands in a frame of its own, just before the first with sound.
# http://gabriel.mp3-tech.org/mp3infotag.html
_MP3_LENGTHS = (b"Xing", b"Info", b"VBRI")
_MP3_FRAME_BYTES = 2_048
# Where so many frames are of one size (a minute; but for a byte of padding) all are.
_MP3_LOOKED_AT = 2_000


@dataclass(frozen=True, slots=True)
class Track:
    """One of several sounds or subtitles; ``stream`` is its place among all of the file's streams.

    ``language`` is as the file has it (ISO 639), ``title`` what its maker called it; often empty.
    """

    stream: int
    language: str
    title: str


def _names_of(tracks: Sequence[Track]) -> list[str]:
    """Title and language of each; the same are numbered, and empty is what has neither."""
    names = [" · ".join(filter(None, (track.title, track.language))) for track in tracks]
    return [
        f"{name} ({names[:number].count(name) + 1})" if name and names.count(name) > 1 else name
        for number, name in enumerate(names)
    ]


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """Facts about a media file.

    ``container`` is the format of the file, as FFmpeg calls it.
    ``offset_ms`` is the file's own time at which the first picture or sound stands: what the
    program calls 0. ``width`` and ``height`` are the visible pixels of the upright picture, 0 where
    there is none; ``rotation`` turns the stored picture upright, counter-clockwise in degrees.
    ``sample_aspect`` is the width of an upright pixel in heights. ``colour_space`` and
    ``colour_range`` are FFmpeg's numbers (AVCOL_SPC_…, AVCOL_RANGE_…). ``cover`` is the video
    stream that holds a picture of the album, or None. Engines may land a little off in a file
    that ``is_approximate``. ``subtitles`` are text; ``drawn_subtitles`` are pictures (PGS, VobSub).
    """

    path: Path
    container: str
    duration_ms: int
    offset_ms: int
    width: int
    height: int
    rotation: int
    sample_aspect: Fraction
    picture_stream: int
    colour_space: int
    colour_range: int
    is_approximate: bool
    cover: int | None
    sounds: tuple[Track, ...]
    subtitles: tuple[Track, ...]
    drawn_subtitles: tuple[Track, ...]

    @property
    def has_picture(self) -> bool:
        return self.width > 0 and self.height > 0

    @property
    def has_sound(self) -> bool:
        return bool(self.sounds)

    @property
    def sound_names(self) -> list[str]:
        """What to call each; empty where there is no title and no language."""
        return _names_of(self.sounds)

    @property
    def subtitle_names(self) -> list[str]:
        """What to call each, as `sound_names`."""
        return _names_of(self.subtitles)

    @property
    def drawn_subtitle_names(self) -> list[str]:
        """What to call each, as `sound_names`."""
        return _names_of(self.drawn_subtitles)


def opened(path: Path) -> av.container.InputContainer:
    """A recording to read from. Old ones have their titles in other alphabets than UTF-8.

    Raises what PyAV raises: FFmpegError, OSError.
    """
    return av.open(str(path), metadata_errors="replace")


def probe(path: Path) -> MediaFacts:
    """Read the facts about ``path``. Raises NavigatorError where it is not a playable file."""
    if files.size_of(path) == 0:
        raise NavigatorError(
            translatable("Errors", "the file is empty."),
            translatable("Errors", "Choose another file, or download it again."),
            where=path.name,
        )
    try:
        with opened(path) as container:
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
    videos = container.streams.video
    moving = sorted(filter(_is_moving, videos), key=lambda stream: not _is_default(stream))
    picture = moving[0] if moving else None
    sounds = _tracks(container.streams.audio)
    duration_ms = _duration_ms(container)
    is_none = not 0 < duration_ms <= LONGEST_MS or not (picture or sounds)
    if is_none or files.is_picture(container.format.name):
        raise ValueError("neither picture nor sound, no duration, or a photo")
    rotation = _rotation(container, picture) if picture else 0
    width, height = (picture.width, picture.height) if picture else (0, 0)
    aspect = (picture.sample_aspect_ratio if picture else None) or Fraction(1)
    if rotation % 180:
        width, height, aspect = height, width, 1 / aspect
    return MediaFacts(
        path=path,
        container=container.format.name,
        duration_ms=duration_ms,
        offset_ms=_offset_us(container) // 1000,
        width=width,
        height=height,
        rotation=rotation,
        sample_aspect=aspect,
        picture_stream=videos.index(picture) if picture else 0,
        colour_space=int(picture.codec_context.colorspace) if picture else 0,
        colour_range=int(picture.codec_context.color_range) if picture else 0,
        is_approximate=container.format.name in _WITHOUT_INDEX,
        cover=next((videos.index(stream) for stream in videos if _is_cover(stream)), None),
        sounds=sounds,
        subtitles=_tracks(one for one in container.streams.subtitles if not _is_drawn(one)),
        drawn_subtitles=_tracks(one for one in container.streams.subtitles if _is_drawn(one)),
    )


def _tracks(streams: Iterable[Stream]) -> tuple[Track, ...]:
    return tuple(
        Track(stream.index, _language(stream), stream.metadata.get("title", ""))
        for stream in streams
        if stream.codec_context is not None
    )


def _is_drawn(stream: SubtitleStream) -> bool:
    return stream.codec_context is not None and stream.codec_context.codec.bitmap_sub


def _language(stream: Stream) -> str:
    language = stream.language or ""
    return "" if language == "und" else language


def _rotation(container: av.container.InputContainer, picture: VideoStream) -> int:
    """How the picture has to be turned; only a decoded frame tells."""
    try:
        first = next(container.decode(picture), None)
    except av.error.FFmpegError:
        return 0
    return round((first.rotation if first else 0) / 90) * 90 % 360


def _is_moving(stream: VideoStream) -> bool:
    """Whether it is a video: not a cover, nor a stream that nothing can decode."""
    return stream.codec_context is not None and stream.width > 0 and not _is_cover(stream)


def _is_default(stream: VideoStream) -> bool:
    return bool(stream.disposition & Disposition.default)


def _is_cover(stream: VideoStream) -> bool:
    return bool(stream.disposition & Disposition.attached_pic)


def _offset_us(container: av.container.InputContainer) -> int:
    return max(container.start_time or 0, 0)


def _duration_ms(container: av.container.InputContainer) -> int:
    """The length in ms: the container's own, less what Matroska counts in before the start.

    What a browser has recorded, or what is being written still, does not know it, and a damaged
    file may tell nonsense: then it is read through.
    """
    total_us = container.duration
    is_told = total_us is not None and total_us // 1000 <= LONGEST_MS
    if total_us is None or not is_told or _is_length_guessed(container):
        return max(_end_ms(container) - _offset_us(container) // 1000, 0)
    if "matroska" in container.format.name:
        total_us -= _offset_us(container)
    return total_us // 1000


def _is_length_guessed(container: av.container.InputContainer) -> bool:
    if container.format.name != "mp3":
        return container.format.name in _OF_GUESSED_LENGTH
    packets = list(islice(container.demux(audio=0), _MP3_LOOKED_AT))
    container.seek(0)
    # The last one, at the end, is empty.
    sizes = [packet.size for packet in packets if packet.size]
    start = packets[0].pos if sizes else None
    if start is None or max(sizes) - min(sizes) <= 1:
        return False
    with Path(container.name).open("rb") as file:
        file.seek(max(start - _MP3_FRAME_BYTES, 0))
        before = file.read(min(start, _MP3_FRAME_BYTES))
    return not any(mark in before for mark in _MP3_LENGTHS)


def _end_ms(container: av.container.InputContainer) -> int:
    """When, by the file's own time, its last packet ends."""
    end_s = Fraction(0)
    for packet in container.demux():
        if packet.pts is not None:
            end_s = max(end_s, (packet.pts + (packet.duration or 0)) * packet.time_base)
    container.seek(0)
    return int(end_s * 1000)


def fingerprint_of(path: Path) -> str:
    """What tells a file from all others wherever it lies: its size, its beginning and its end.

    Empty where it cannot be read.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            beginning = file.read(_FINGERPRINT_BYTES)
            file.seek(max(size - _FINGERPRINT_BYTES, 0))
            end = file.read(_FINGERPRINT_BYTES)
    except OSError:
        return ""
    return hashlib.blake2b(b"%d:" % size + beginning + end, digest_size=8).hexdigest()
