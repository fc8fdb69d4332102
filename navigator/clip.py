"""A clip: one recording made of parts of another, by copying them, or exactly, by encoding anew."""

from __future__ import annotations

import contextlib
import errno
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeAlias, cast

import av
from av.audio.frame import AudioFrame
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from navigator import atomic, files
from navigator.clip_encoders import (
    ROUNDING_US,
    SECOND_US,
    PictureEncoder,
    Segment,
    SoundEncoder,
    microseconds,
)
from navigator.errors import CancelledError, NavigatorError, translatable
from navigator.parts import Part
from navigator.playback.media import MediaFacts, opened

# The usual one comes first.
SUFFIXES = (".mp4", ".mkv", ".mov", ".m4v", ".webm", ".m4a", ".mka")
_ENCODERS = {".webm": ("libvpx-vp9", "libopus")}
_USUAL_ENCODERS = ("libx264", "aac")
# Sound lies a little before the picture that belongs to it.
_BEFORE_US = 1_000_000
_MILLISECOND = Fraction(1, 1000)
# How far before a moment a jump is tried, until one lands before it; then comes the beginning.
_BACK_US = (0, 2_000_000, 8_000_000, 30_000_000)
_NEVER = -(1 << 63)
# What the disk is to blame for, not the kind of file.
_DISK_ERRORS = (errno.ENOSPC, errno.EFBIG, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.EIO)

AnyPacket: TypeAlias = "Packet[Any]"
Progress = Callable[[float, float], None]


def write_clip(
    facts: MediaFacts,
    parts: Sequence[Part],
    target: Path,
    *,
    title: str,
    exactly: bool,
    progress: Progress,
    is_cancelled: Callable[[], bool],
) -> None:
    """Write ``parts`` of a recording one after the other, each as a chapter of the clip.

    Copied, pictures and sound stay as they are, but a part begins with the key frame before it.
    ``exactly``: they begin and end with the very frame, and are encoded anew. ``progress`` is told
    milliseconds. A file that is there already is replaced. Raises NavigatorError, CancelledError.
    """
    there = _within(parts, facts)
    files.refuse_the_recording(target, facts.path)

    def check() -> None:
        if is_cancelled():
            raise CancelledError

    with _opened(facts) as old, atomic.being_written(target, replace=True) as unfinished:
        try:
            with av.open(str(unfinished), "w") as new:
                work = _Clip(facts, old, new, there, check, exactly=exactly)
                new.metadata["title"] = " ".join(title.split())
                new.set_chapters(list(work.chapters(there)))
                for done_us in work.written():
                    check()
                    progress(done_us / 1000, work.length_us / 1000)
        except (av.FFmpegError, ValueError) as error:
            if getattr(error, "errno", None) in _DISK_ERRORS:
                raise
            raise _not_written(target, exactly=exactly) from error
        check()


def _within(parts: Sequence[Part], facts: MediaFacts) -> list[Part]:
    """The parts that the recording has, none of them longer than it."""
    cut = (replace(part, end_ms=min(part.end_ms, facts.duration_ms)) for part in parts)
    there = [part for part in cut if part.length_ms > 0]
    if not there:
        raise NavigatorError(
            translatable("Errors", "the recording has none of these parts."),
            translatable("Errors", "It may be shorter than its chapters: attach another one."),
            where=facts.path.name,
        )
    return there


@contextlib.contextmanager
def _opened(facts: MediaFacts) -> Iterator[InputContainer]:
    files.size_of(facts.path)
    try:
        old = opened(facts.path)
    except (av.FFmpegError, ValueError) as error:
        raise _changed(facts) from error
    with old:
        if facts.has_picture and facts.picture_stream >= len(old.streams.video):
            raise _changed(facts)
        yield old


def _changed(facts: MediaFacts) -> NavigatorError:
    return NavigatorError(
        translatable("Errors", "the recording is not what it was when it was opened."),
        translatable("Errors", "Open it again."),
        where=facts.path.name,
    )


def _not_written(target: Path, *, exactly: bool) -> NavigatorError:
    is_narrow = target.suffix.lower() not in (".mkv", ".mka")
    if is_narrow:
        remedy = translatable("Errors", "Choose .mkv, which takes nearly all.")
    elif exactly:
        remedy = translatable("Errors", "The recording may be damaged: get it again.")
    else:
        remedy = translatable("Errors", "Let it be encoded anew: choose an exact clip.")
    what = translatable("Errors", "this kind of file does not take what is in the recording.")
    return NavigatorError(what, remedy, where=target.name)


class _Clip:
    """The work at one clip: what is taken of each stream, and where it goes."""

    def __init__(
        self,
        facts: MediaFacts,
        old: InputContainer,
        new: OutputContainer,
        parts: Sequence[Part],
        check: Callable[[], None],
        *,
        exactly: bool,
    ) -> None:
        """``check`` is called now and then; it raises CancelledError."""
        self._old, self._new = old, new
        self._check = check
        self._offset_us = facts.offset_ms * 1000
        self._picture = old.streams.video[facts.picture_stream] if facts.has_picture else None
        sounds = [one for one in old.streams.audio if one.codec_context is not None]
        self._streams: list[Stream] = [*([self._picture] if self._picture else []), *sounds]
        self._exactly = exactly
        # AVI tells only when pictures are decoded, which is another order with B frames.
        self._is_timeless = old.format.name == "avi" and _has_b_frames(old, self._picture)
        # Of each stream, in its own units.
        self._last_dts: dict[int, int] = {}
        wanted = [
            Segment(self._file_us(part.start_ms), end_us, end_us)
            for part in parts
            for end_us in (self._file_us(part.end_ms),)
        ]
        self._segments = _in_a_row(wanted if exactly else self._copyable(wanted))
        last = self._segments[-1]
        self.length_us = last.at_us + last.length_us
        if exactly:
            suffix = Path(new.name).suffix.lower()
            picture, sound = _ENCODERS.get(suffix, _USUAL_ENCODERS)
            self._encoders: dict[int, PictureEncoder | SoundEncoder] = {}
            if self._picture is not None:
                one = PictureEncoder(new, self._picture, picture, facts.rotation)
                self._encoders[self._picture.index] = one
            for old_sound in sounds:
                self._encoders[old_sound.index] = SoundEncoder(new, old_sound, sound)
        else:
            # Opaque: no encoder of the same name is needed.
            self._copies = {
                one.index: new.add_stream_from_template(one, opaque=True) for one in self._streams
            }

    def chapters(self, parts: Sequence[Part]) -> Iterator[Any]:
        """The parts as chapters of the clip, which the first begins."""
        starts_us = [segment.start_us for segment in self._segments]
        begins_ms = []
        for part in parts:
            file_us = self._file_us(part.start_ms)
            segment = self._segments[max(bisect_right(starts_us, file_us) - 1, 0)]
            begins_ms.append((file_us + segment.shift_us) // 1000)
        begins_ms[0] = 0
        ends_ms = (*begins_ms[1:], self.length_us // 1000)
        for number, part in enumerate(parts):
            yield {
                "id": number,
                "start": begins_ms[number],
                "end": ends_ms[number],
                "time_base": _MILLISECOND,
                "metadata": {"title": " ".join(part.title.split())},
            }

    def written(self) -> Iterator[int]:
        """Write all; how much of the clip is there, in microseconds, each time a little is."""
        for segment in self._segments:
            yield from self._encoded(segment) if self._exactly else self._copied(segment)
        if self._exactly:
            for encoder in self._encoders.values():
                encoder.close()

    def _copied(self, segment: Segment) -> Iterator[int]:
        begun, done = set(), set()
        for packet, shown_us, decoded_us in self._packets_from(segment.start_us - _BEFORE_US):
            number, is_picture = packet.stream.index, packet.stream is self._picture
            if shown_us < segment.start_us - ROUNDING_US:
                continue
            if is_picture and number not in begun and not packet.is_keyframe:
                continue
            if is_picture and self._is_timeless:
                raise ValueError("nothing tells when the pictures are shown")
            # Pictures come in the order in which they are decoded.
            end_us = segment.last_us if is_picture else segment.end_us
            if decoded_us >= end_us - ROUNDING_US:
                done.add(number)
                if len(done) == len(self._streams):
                    break
                continue
            begun.add(number)
            _shift(packet, segment.shift_us)
            # A damaged file may go back in time.
            if (packet.dts or 0) <= self._last_dts.get(number, _NEVER):
                continue
            self._last_dts[number] = packet.dts or 0
            packet.stream = self._copies[number]
            self._new.mux(packet)
            yield shown_us + segment.shift_us

    def _encoded(self, segment: Segment) -> Iterator[int]:
        for encoder in self._encoders.values():
            encoder.begin(segment)
        done = set()
        self._seek(self._entry_us(segment.start_us))
        for packet in self._old.demux(self._streams):
            number = packet.stream.index
            if number in done:
                continue
            encoder = self._encoders[number]
            for frame in _frames_of(packet):
                if self._is_timeless and isinstance(frame, VideoFrame):
                    frame.pts = frame.dts
                if not encoder.take(frame):
                    done.add(number)
                    break
            if len(done) == len(self._encoders):
                break
            if packet.dts is not None:
                read_us = microseconds(packet.dts, packet.time_base)
                yield min(max(read_us, segment.start_us), segment.end_us) + segment.shift_us
        for encoder in self._encoders.values():
            encoder.end()

    def _file_us(self, ms: int) -> int:
        return ms * 1000 + self._offset_us

    def _copyable(self, wanted: Sequence[Segment]) -> list[Segment]:
        """What can be copied: from a key frame to the end of the last picture that is decoded.

        What would overlap is taken in one go.
        """
        found: list[Segment] = []
        for one in wanted:
            self._check()
            if self._picture is not None:
                start_us = self._key_frame_before(one.start_us)
                one = replace(one, start_us=start_us, end_us=self._whole_until(one.last_us))
            if found and one.start_us <= found[-1].end_us:
                one = replace(one, start_us=found.pop().start_us)
            found.append(one)
        return found

    def _key_frame_before(self, file_us: int) -> int:
        found_us = None
        for packet, shown_us, decoded_us in self._packets_from(file_us, self._picture):
            if found_us is not None and decoded_us > file_us:
                break
            if packet.is_keyframe and (found_us is None or shown_us <= file_us + ROUNDING_US):
                found_us = shown_us
        return file_us if found_us is None else found_us

    def _whole_until(self, file_us: int) -> int:
        """When the last of the pictures ends that are decoded before ``file_us``."""
        end_us = file_us
        for packet, shown_us, decoded_us in self._packets_from(file_us, self._picture):
            if decoded_us >= file_us - ROUNDING_US:
                break
            end_us = max(end_us, shown_us + microseconds(packet.duration or 0, packet.time_base))
        return end_us

    def _packets_from(
        self, file_us: int, stream: Stream | None = None
    ) -> Iterator[tuple[AnyPacket, int, int]]:
        """The packets from the key frame before a moment on; when each is shown, and decoded."""
        self._seek(self._entry_us(file_us))
        for packet in _dated(self._old.demux(self._streams if stream is None else stream)):
            decoded = packet.dts or 0
            shown = decoded if packet.pts is None else packet.pts
            yield (
                packet,
                microseconds(shown, packet.time_base),
                microseconds(decoded, packet.time_base),
            )

    def _entry_us(self, file_us: int) -> int:
        """Where to seek so that a key frame at or before a moment comes first.

        Some kinds of file have no index, or one of other times: there a jump may land behind.
        """
        first = self._streams[0]
        for back_us in _BACK_US:
            entry_us = file_us - back_us
            self._seek(entry_us)
            packets = _dated(self._old.demux(first))
            key = next((packet for packet in packets if packet.is_keyframe), None)
            if key is not None:
                shown = key.dts if key.pts is None else key.pts
                if microseconds(shown or 0, key.time_base) <= file_us + ROUNDING_US:
                    return entry_us
        return 0

    def _seek(self, file_us: int) -> None:
        self._old.seek(max(file_us, self._offset_us, 0), backward=True)


def _in_a_row(segments: Sequence[Segment]) -> list[Segment]:
    at_us, found = 0, []
    for segment in segments:
        found.append(replace(segment, at_us=at_us))
        at_us += segment.length_us
    return found


def _has_b_frames(old: InputContainer, picture: VideoStream | None) -> bool:
    """Only who has decoded a picture knows."""
    if picture is None:
        return False
    with contextlib.suppress(av.FFmpegError):
        next(old.decode(picture), None)
    return bool(picture.codec_context.has_b_frames)


def _dated(packets: Iterable[AnyPacket]) -> Iterator[AnyPacket]:
    """The packets with the times at which they are decoded.

    Matroska does not have them: FFmpeg tells them but for the first ones behind a jump.
    """
    waiting: list[AnyPacket] = []
    for packet in packets:
        if not packet.size:
            continue
        if packet.dts is None:
            waiting.append(packet)
            continue
        if waiting and packet.stream is waiting[0].stream:
            for before, one in enumerate(reversed(waiting), 1):
                one.dts = packet.dts - before * (one.duration or 1)
            yield from waiting
            waiting.clear()
        yield packet


def _shift(packet: AnyPacket, by_us: int) -> None:
    units = round(by_us / (packet.time_base * SECOND_US))
    packet.pts = None if packet.pts is None else packet.pts + units
    packet.dts = None if packet.dts is None else packet.dts + units


def _frames_of(packet: AnyPacket) -> Sequence[VideoFrame | AudioFrame]:
    """What a packet holds; of a damaged one nothing."""
    try:
        return cast("list[VideoFrame | AudioFrame]", packet.decode())
    except av.FFmpegError:
        return ()
