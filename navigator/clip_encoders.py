"""Encodes the pictures and the sound of parts of a recording anew, each to the frame or sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import cast

from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

SECOND_US = 1_000_000
# Times are rounded to the file's own units.
ROUNDING_US = 1_500
_OPTIONS = {
    "libx264": {"preset": "veryfast", "crf": "18"},
    "libvpx-vp9": {"deadline": "realtime", "cpu-used": "6", "crf": "24", "b": "0"},
}
_TELL_ASPECT = ("libx264",)
_USUAL_RATE = 48_000
# ISO/IEC 14496-3, table 1.18.
_AAC_RATES = (
    *(96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000),
    *(22_050, 16_000, 12_000, 11_025, 8_000, 7_350),
)
# In whole units of it the times of any usual rate can be told, as in MPEG's own clock.
_UNIT = Fraction(1, 90_000)
# What is missing of the sound for so long is silence.
_GAP_S = 0.05


@dataclass(frozen=True, slots=True)
class Segment:
    """What is taken in one go, in the file's own time, and where in the clip it begins.

    Of what is copied, pictures are taken that are decoded before ``last_us``.
    """

    start_us: int
    end_us: int
    last_us: int
    at_us: int = 0

    @property
    def length_us(self) -> int:
        return self.end_us - self.start_us

    @property
    def shift_us(self) -> int:
        return self.at_us - self.start_us


class PictureEncoder:
    """Encodes the pictures of the segments, each at its own time."""

    def __init__(self, new: OutputContainer, old: VideoStream, encoder: str, rotation: int) -> None:
        self._new = new
        self._stream = cast("VideoStream", new.add_stream(encoder, rate=old.average_rate or 25))
        aspect = old.sample_aspect_ratio or Fraction(1)
        width, height = old.width, old.height - old.height % 2
        if encoder not in _TELL_ASPECT:
            # The picture is stored as wide as it is seen.
            width, aspect = round(width * aspect), Fraction(1)
        # Colours are stored for every other pixel.
        self._stream.width, self._stream.height = width - width % 2, height
        self._stream.pix_fmt = "yuv420p"
        self._stream.options = {**_OPTIONS[encoder]}
        context, source = self._stream.codec_context, old.codec_context
        context.time_base = _UNIT
        context.sample_aspect_ratio = aspect
        context.colorspace, context.color_range = source.colorspace, source.color_range
        context.color_primaries, context.color_trc = source.color_primaries, source.color_trc
        if rotation:
            self._stream.set_display_rotation(rotation)
        self._segment = Segment(0, 0, 0)
        # What is on the screen when the segment begins.
        self._first: VideoFrame | None = None

    def begin(self, segment: Segment) -> None:
        self._segment = segment
        self._first = None

    def take(self, frame: VideoFrame | AudioFrame) -> bool:
        """Write a frame if it is wanted; False where the segment has ended."""
        assert isinstance(frame, VideoFrame)
        time_us = _frame_us(frame)
        if time_us <= self._segment.start_us + ROUNDING_US:
            self._first = frame
            return True
        self._write_first()
        if time_us >= self._segment.end_us - ROUNDING_US:
            return False
        self._write(frame, time_us)
        return True

    def end(self) -> None:
        self._write_first()

    def close(self) -> None:
        self._new.mux(self._stream.encode(None))

    def _write_first(self) -> None:
        if self._first is not None:
            frame, self._first = self._first, None
            self._write(frame, self._segment.start_us)

    def _write(self, frame: VideoFrame, time_us: int) -> None:
        stream = self._stream
        frame = frame.reformat(width=stream.width, height=stream.height, format="yuv420p")
        # The old encoder's choice is none for the new one.
        frame.pict_type = PictureType.NONE
        frame.time_base = _UNIT
        frame.pts = round(Fraction(time_us + self._segment.shift_us, SECOND_US) / _UNIT)
        self._new.mux(stream.encode(frame))


class SoundEncoder:
    """Encodes the sound of the segments, to the sample: each is as long as its pictures."""

    def __init__(self, new: OutputContainer, old: AudioStream, encoder: str) -> None:
        self._new = new
        rate = old.codec_context.sample_rate
        is_known = encoder != "libopus" and rate in _AAC_RATES
        self._rate = rate if is_known else _USUAL_RATE
        self._channels = min(old.codec_context.layout.nb_channels, 2)
        self._layout = "mono" if self._channels == 1 else "stereo"
        self._stream = cast(
            "AudioStream", new.add_stream(encoder, rate=self._rate, layout=self._layout)
        )
        self._stream.metadata.update(old.metadata)
        self._segment = Segment(0, 0, 0)
        # How many samples of the clip there are, and shall be at the end of this segment.
        self._done = self._until = 0
        # Where the next samples are expected.
        self._next: int | None = None
        self._resampler: AudioResampler | None = None

    def begin(self, segment: Segment) -> None:
        self._segment = segment
        self._until = self._samples(segment.end_us + segment.shift_us)
        self._next = None
        self._resampler = AudioResampler("fltp", self._layout, self._rate)

    def take(self, frame: VideoFrame | AudioFrame) -> bool:
        """Write the samples that are wanted; False where the segment has ended."""
        assert isinstance(frame, AudioFrame)
        assert self._resampler is not None
        for one in self._resampler.resample(frame):
            self._write(one)
        return self._done < self._until

    def end(self) -> None:
        """What is missing is silence."""
        self._write_silence(self._until)

    def close(self) -> None:
        self._new.mux(self._stream.encode(None))

    def _samples(self, clip_us: int) -> int:
        return round(clip_us * self._rate / SECOND_US)

    def _write(self, frame: AudioFrame) -> None:
        begins = self._samples(_frame_us(frame) + self._segment.shift_us)
        # Times in a file are rounded: only a real gap is one.
        if self._next is not None and abs(begins - self._next) < self._rate * _GAP_S:
            begins = self._next
        self._next = begins + frame.samples
        self._write_silence(min(begins, self._until))
        first, last = max(self._done - begins, 0), min(self._until - begins, frame.samples)
        if first < last:
            self._encode([bytes(plane)[4 * first : 4 * last] for plane in frame.planes])

    def _write_silence(self, until: int) -> None:
        while self._done < until:
            silence = bytes(4 * min(until - self._done, self._rate))
            self._encode([silence] * self._channels)

    def _encode(self, channels: Sequence[bytes]) -> None:
        """Encode floats, a text of bytes for each channel."""
        frame = AudioFrame("fltp", self._layout, len(channels[0]) // 4)
        for plane, samples in zip(frame.planes, channels, strict=True):
            plane.update(samples.ljust(plane.buffer_size, b"\0"))
        frame.sample_rate = self._rate
        frame.time_base = Fraction(1, self._rate)
        frame.pts = self._done
        self._done += frame.samples
        self._new.mux(self._stream.encode(frame))


def microseconds(units: int, unit_s: Fraction) -> int:
    return round(units * unit_s * SECOND_US)


def _frame_us(frame: VideoFrame | AudioFrame) -> int:
    assert frame.time_base is not None
    told = frame.dts if frame.pts is None else frame.pts
    return microseconds(told or 0, frame.time_base)
