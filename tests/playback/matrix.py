"""The clips on which everything that plays has to be exact."""

from __future__ import annotations

from fractions import Fraction

from tests.clips import Clip

_NTSC = Fraction(30000, 1001)

MATRIX = {
    "mp4": ("mp4", Clip(seconds=12)),
    "mp4, no B-frames, short groups": ("mp4", Clip(seconds=12, b_frames=0, key_every_s=2)),
    "mp4, no sound": ("mp4", Clip(seconds=12, sound="")),
    "mp4, 29.97": ("mp4", Clip(seconds=12, rate=_NTSC)),
    "mp4, 60": ("mp4", Clip(seconds=12, rate=Fraction(60))),
    "mp4, variable": ("mp4", Clip(seconds=12, variable=True)),
    "mp4, HEVC": ("mp4", Clip(seconds=12, codec="libx265")),
    "mp4, turned left": ("mp4", Clip(seconds=12, rotation=90)),
    "mp4, upside down": ("mp4", Clip(seconds=12, rotation=180)),
    "mp4, turned right": ("mp4", Clip(seconds=12, rotation=270)),
    "mp4, turned left, ten bits": (
        "mp4",
        Clip(seconds=12, rotation=90, pixels="yuv420p10le"),
    ),
    "mp4, oblong pixels": ("mp4", Clip(seconds=12, sample_aspect=Fraction(4, 3))),
    "mp4, half frames": ("mp4", Clip(seconds=12, interlaced=True)),
    "mp4, full range": ("mp4", Clip(seconds=12, pixels="yuvj420p")),
    "mp4, upright": ("mp4", Clip(seconds=12, width=360, height=640)),
    "mkv from 2 s on": ("mkv", Clip(seconds=12, offset_ms=2_000)),
    "flv from 5 s on": ("flv", Clip(seconds=12, offset_ms=5_000, b_frames=0, sound="")),
    "mkv, 29.97": ("mkv", Clip(seconds=12, rate=_NTSC)),
    "mkv, variable": ("mkv", Clip(seconds=12, variable=True, sound="")),
    "mkv, AV1": ("mkv", Clip(seconds=12, codec="libsvtav1", b_frames=0)),
    "webm, VP9": ("webm", Clip(seconds=12, codec="libvpx-vp9", b_frames=0, sound="libopus")),
    "avi, MPEG-4": ("avi", Clip(seconds=12, codec="mpeg4", b_frames=0, sound="pcm_s16le")),
    "avi, H.264": ("avi", Clip(seconds=12, sound="pcm_s16le")),
}
