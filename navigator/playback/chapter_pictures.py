"""Small pictures of moments of a recording, as JPEG files; no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av

from navigator.errors import NavigatorError
from navigator.playback.decoder import Decoder
from navigator.playback.media import MediaFacts, probe

_WIDTH = 320
_QUALITY = "6"


def pictures_of(path: Path, moments_ms: Iterable[int]) -> dict[int, bytes]:
    """JPEG files of the frames at these moments; none where there is no picture."""
    try:
        facts = probe(path)
        found = _found(facts, moments_ms) if facts.has_picture else {}
    except (NavigatorError, av.FFmpegError, OSError, ValueError):
        return {}
    return {ms: picture for ms, picture in found.items() if picture}


def _found(facts: MediaFacts, moments_ms: Iterable[int]) -> dict[int, bytes]:
    decoder = Decoder(facts)
    try:
        stills = ((ms, decoder.at(ms)) for ms in moments_ms)
        return {
            ms: _jpeg(still.frame, facts.sample_aspect) for ms, still in stills if still is not None
        }
    finally:
        decoder.close()


def _jpeg(frame: av.VideoFrame, sample_aspect: Fraction) -> bytes:
    width = frame.width * sample_aspect
    height = max(round(frame.height * _WIDTH / width) // 2 * 2, 2)
    small = frame.reformat(_WIDTH, height, "yuvj420p", threads=1)
    encoder = av.CodecContext.create("mjpeg", "w")
    assert isinstance(encoder, av.VideoCodecContext)
    encoder.width, encoder.height, encoder.pix_fmt = _WIDTH, height, "yuvj420p"
    encoder.time_base = small.time_base or encoder.time_base
    encoder.options = {"qmin": _QUALITY, "qmax": _QUALITY}
    small.pts = 0
    return b"".join(bytes(packet) for packet in (*encoder.encode(small), *encoder.encode(None)))
