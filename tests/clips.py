"""Test videos whose frame number stands in the picture as a bar code.

The picture is eighteen full-height bars: a white and a black guard, then the frame number in
sixteen bits, highest first. It can be read back from a decoded frame, from a widget or from the
pixels of a real screen, at any size.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream

BITS = 16
BARS = BITS + 2
WHITE, BLACK = 235, 16
THRESHOLD = 128
GREY = (128, 128)
_BT709, _LIMITED, _FULL = 1, 1, 2
_VARIABLE_MS = (40, 20, 60, 40)
_SAMPLES_A_MS = 48
_ENCODER_OPTIONS = {
    "libx264": {"preset": "ultrafast", "bf": "{b_frames}", "sc_threshold": "0"},
    "libx265": {
        "preset": "ultrafast",
        "x265-params": "bframes={b_frames}:scenecut=0:log-level=none",
    },
    "libvpx-vp9": {"deadline": "realtime", "cpu-used": "8"},
    "libsvtav1": {"preset": "8", "crf": "10", "svtav1-params": "pred-struct=1"},
}


@dataclass(frozen=True)
class Clip:
    """How a test video is made.

    ``rate`` is in frames a second. A clip of ``variable`` rate has 25 frames a second on the whole,
    each shown for 20 to 60 ms. ``rotation`` is counter-clockwise, in degrees: the picture is stored
    so that a player has to turn it, and the bars stand upright when it has.
    """

    seconds: int = 20
    rate: Fraction = Fraction(25)
    width: int = 640
    height: int = 360
    codec: str = "libx264"
    key_every_s: int = 10
    b_frames: int = 2
    sound: str = "aac"
    offset_ms: int = 0
    variable: bool = False
    rotation: int = 0
    sample_aspect: Fraction = Fraction(1)
    # How FFmpeg calls the way in which pixels are stored.
    pixels: str = "yuv420p"
    # Stored as two half frames, one after the other.
    interlaced: bool = False
    # Blue and red difference; a clip that is not grey says that its colours are those of BT.709.
    chroma: tuple[int, int] = GREY

    @property
    def frames(self) -> int:
        return int(self.seconds * self.rate)

    def begins_ms(self, frame: int) -> Fraction:
        """When ``frame`` comes on the screen."""
        if self.variable:
            whole, rest = divmod(frame, len(_VARIABLE_MS))
            return Fraction(whole * sum(_VARIABLE_MS) + sum(_VARIABLE_MS[:rest]))
        return frame * 1000 / self.rate

    def start_ms(self, frame: int) -> int:
        """The first whole millisecond at which ``frame`` is on the screen."""
        return math.ceil(self.begins_ms(frame))

    def middle_ms(self, frame: int) -> int:
        """In the middle of the time of ``frame``: containers round its ends to their own units."""
        return int((self.begins_ms(frame) + self.begins_ms(frame + 1)) / 2)

    def frame_at(self, ms: int) -> int:
        return next(n for n in range(self.frames, -1, -1) if self.begins_ms(n) <= ms)


def make_clip(path: Path, clip: Clip | None = None) -> Path:
    """Encode ``clip`` to ``path``; the suffix chooses the container."""
    clip = clip or Clip()
    with av.open(str(path), "w") as container:
        video = _add_picture(container, clip)
        sound = _add_sound(container, clip.sound) if clip.sound else None
        for number in range(clip.frames):
            frame = bar_code_frame(number, clip.width, clip.height, clip.chroma, clip.rotation)
            if clip.interlaced:
                _weave(frame, bar_code_frame(number + 1, clip.width, clip.height))
            frame.pts = int((clip.begins_ms(number) + clip.offset_ms) / 1000 / _unit_s(clip))
            frame.time_base = _unit_s(clip)
            if clip.pixels != "yuv420p":
                frame = frame.reformat(format=clip.pixels)
            container.mux(video.encode(frame))
            if sound is not None:
                container.mux(sound.encode(_silence(number, clip)))
        container.mux(video.encode(None))
        if sound is not None:
            container.mux(sound.encode(None))
    return path


def _unit_s(clip: Clip) -> Fraction:
    return Fraction(1, 1000) if clip.variable else 1 / clip.rate


def _add_picture(container: OutputContainer, clip: Clip) -> VideoStream:
    video = cast("VideoStream", container.add_stream(clip.codec, rate=clip.rate))
    is_upright = clip.rotation % 180 == 0
    video.width, video.height = (
        (clip.width, clip.height) if is_upright else (clip.height, clip.width)
    )
    video.pix_fmt = clip.pixels
    video.gop_size = int(clip.key_every_s * clip.rate)
    video.codec_context.time_base = _unit_s(clip)
    video.codec_context.sample_aspect_ratio = clip.sample_aspect
    if clip.rotation:
        video.set_display_rotation(clip.rotation)
    if clip.chroma != GREY and clip.codec != "libx264rgb":
        video.codec_context.colorspace = _BT709
        is_full = clip.pixels.startswith("yuvj")
        video.codec_context.color_range = _FULL if is_full else _LIMITED
    video.max_b_frames = clip.b_frames
    video.options = {
        name: value.format(b_frames=clip.b_frames)
        for name, value in _ENCODER_OPTIONS.get(clip.codec, {}).items()
    }
    if clip.interlaced:
        video.options = {**video.options, "flags": "+ildct+ilme"}
    return video


def _add_sound(container: OutputContainer, codec: str) -> AudioStream:
    return cast("AudioStream", container.add_stream(codec, rate=48000, layout="mono"))


def bar_code_frame(
    number: int,
    width: int,
    height: int,
    chroma: tuple[int, int] = GREY,
    rotation: int = 0,
) -> av.VideoFrame:
    """The picture of a frame, stored so that it stands upright when turned by ``rotation``."""
    bits = f"{number:0{BITS}b}"
    bars = [WHITE, BLACK, *(WHITE if bit == "1" else BLACK for bit in bits)]
    across = bytes(bars[x * BARS // width] for x in range(width))
    if rotation in (180, 270):
        across = across[::-1]
    is_turned = rotation in (90, 270)
    if is_turned:
        width, height = height, width
    frame = av.VideoFrame(width, height, "yuv420p")
    luma = frame.planes[0]
    if is_turned:
        luma.update(b"".join(bytes([value]) * luma.line_size for value in across))
    else:
        luma.update(across.ljust(luma.line_size, b"\0") * height)
    for plane, value in zip(frame.planes[1:], chroma, strict=True):
        plane.update(bytes([value]) * plane.buffer_size)
    return frame


def _weave(frame: av.VideoFrame, later: av.VideoFrame) -> None:
    """Take every second line from ``later``, as a camera does that records half frames."""
    plane = frame.planes[0]
    size = plane.line_size
    lines = [bytes(one.planes[0])[:size] for one in (frame, later)]
    plane.update(b"".join(lines[number % 2] for number in range(frame.height)))


def read_bar_code(luma_at: Callable[[float], int]) -> int | None:
    """The frame number, or None where there is no bar code.

    ``luma_at`` gives the brightness, 0 to 255, at a fraction of the picture's width.
    """
    bars = [luma_at((bar + 0.5) / BARS) > THRESHOLD for bar in range(BARS)]
    if bars[:2] != [True, False]:
        return None
    return int("".join("01"[bar] for bar in bars[2:]), 2)


def number_in_frame(frame: av.VideoFrame) -> int | None:
    if frame.format.components[0].bits > 8:
        frame = frame.reformat(format="yuv420p")
    luma = frame.planes[0]
    row = bytes(luma)[frame.height // 2 * luma.line_size :]
    return read_bar_code(lambda x: row[int(x * frame.width)])


def _silence(number: int, clip: Clip) -> av.AudioFrame:
    first, following = (int(clip.begins_ms(n) * _SAMPLES_A_MS) for n in (number, number + 1))
    samples = following - first
    of_pcm = clip.sound.startswith("pcm")
    frame = av.AudioFrame(format="s16" if of_pcm else "fltp", layout="mono", samples=samples)
    frame.planes[0].update(bytes(samples * (2 if of_pcm else 4)))
    frame.sample_rate = 1000 * _SAMPLES_A_MS
    frame.pts = first + clip.offset_ms * _SAMPLES_A_MS
    frame.time_base = Fraction(1, 1000 * _SAMPLES_A_MS)
    return frame
