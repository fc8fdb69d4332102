"""Test videos whose frame number stands in the picture as a bar code.

The picture is eighteen full-height bars: a white and a black guard, then the frame number in
sixteen bits, highest first. It can be read back from a decoded frame, from a widget or from the
pixels of a real screen, at any size.
"""

from __future__ import annotations

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
_BT709, _LIMITED = 1, 1


@dataclass(frozen=True)
class Clip:
    """How a test video is made; frame k is shown from ``start_ms(k)`` on."""

    seconds: int = 20
    fps: int = 25
    width: int = 640
    height: int = 360
    codec: str = "libx264"
    key_every_s: int = 10
    b_frames: int = 2
    sound: bool = True
    offset_ms: int = 0
    # Blue and red difference; a clip that is not grey says that its colours are those of BT.709.
    chroma: tuple[int, int] = GREY

    @property
    def frames(self) -> int:
        return self.seconds * self.fps

    def start_ms(self, frame: int) -> int:
        """The first whole millisecond at which ``frame`` is on the screen."""
        return -(-frame * 1000 // self.fps)

    def frame_at(self, ms: int) -> int:
        return ms * self.fps // 1000


def make_clip(path: Path, clip: Clip | None = None) -> Path:
    """Encode ``clip`` to ``path``; the suffix chooses the container."""
    clip = clip or Clip()
    with av.open(str(path), "w") as container:
        video = cast("VideoStream", container.add_stream(clip.codec, rate=clip.fps))
        video.width, video.height, video.pix_fmt = clip.width, clip.height, "yuv420p"
        video.gop_size = clip.key_every_s * clip.fps
        video.codec_context.time_base = Fraction(1, clip.fps)
        if clip.chroma != GREY:
            video.codec_context.colorspace = _BT709
            video.codec_context.color_range = _LIMITED
        video.max_b_frames = clip.b_frames
        if clip.codec == "libx264":
            video.options = {"preset": "ultrafast", "bf": str(clip.b_frames), "sc_threshold": "0"}
        sound = _add_sound(container) if clip.sound else None
        for number in range(clip.frames):
            frame = bar_code_frame(number, clip.width, clip.height, clip.chroma)
            frame.pts = number + clip.offset_ms * clip.fps // 1000
            frame.time_base = Fraction(1, clip.fps)
            container.mux(video.encode(frame))
            if sound is not None:
                container.mux(sound.encode(_quiet_tone(number, clip)))
        container.mux(video.encode(None))
        if sound is not None:
            container.mux(sound.encode(None))
    return path


def _add_sound(container: OutputContainer) -> AudioStream:
    return container.add_stream("aac", rate=48000, layout="mono")


def bar_code_frame(
    number: int, width: int, height: int, chroma: tuple[int, int] = GREY
) -> av.VideoFrame:
    bits = f"{number:0{BITS}b}"
    bars = [WHITE, BLACK, *(WHITE if bit == "1" else BLACK for bit in bits)]
    row = bytes(bars[x * BARS // width] for x in range(width))
    frame = av.VideoFrame(width, height, "yuv420p")
    luma = frame.planes[0]
    luma.update(row.ljust(luma.line_size, b"\0") * height)
    for plane, value in zip(frame.planes[1:], chroma, strict=True):
        plane.update(bytes([value]) * plane.buffer_size)
    return frame


def read_bar_code(luma_at: Callable[[float], int]) -> int | None:
    """The frame number, or None where there is no bar code.

    ``luma_at`` gives the brightness, 0 to 255, at a fraction of the picture's width.
    """
    bars = [luma_at((bar + 0.5) / BARS) > THRESHOLD for bar in range(BARS)]
    if bars[:2] != [True, False]:
        return None
    return int("".join("01"[bar] for bar in bars[2:]), 2)


def number_in_frame(frame: av.VideoFrame) -> int | None:
    luma = frame.planes[0]
    row = bytes(luma)[frame.height // 2 * luma.line_size :]
    return read_bar_code(lambda x: row[int(x * frame.width)])


def _quiet_tone(number: int, clip: Clip) -> av.AudioFrame:
    samples = 48000 // clip.fps
    frame = av.AudioFrame(format="fltp", layout="mono", samples=samples)
    frame.planes[0].update(bytes(samples * 4))
    frame.sample_rate = 48000
    frame.pts = number * samples + clip.offset_ms * 48
    frame.time_base = Fraction(1, 48000)
    return frame
