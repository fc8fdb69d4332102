"""Small pictures of moments of a recording, as JPEG files; no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

_WIDTH = 320
# So many frames lie between two key frames of a video at most; then the last one serves.
_MOST_FRAMES = 1_000
_QUALITY = "6"


def pictures_of(path: Path, moments_ms: Iterable[int]) -> dict[int, bytes]:
    """JPEG files of the frames at these moments; none where there is no picture."""
    try:
        with av.open(str(path)) as container:
            if not container.streams.video:
                return {}
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            found = {ms: _picture(container, stream, ms) for ms in moments_ms}
    except (av.FFmpegError, OSError, ValueError):
        return {}
    return {ms: picture for ms, picture in found.items() if picture}


def _picture(container: InputContainer, stream: VideoStream, ms: int) -> bytes:
    offset_ms = max(container.start_time or 0, 0) // 1000
    wanted_s = (ms + offset_ms) / 1000
    container.seek(round(wanted_s * 1_000_000))
    last = None
    for number, frame in enumerate(container.decode(stream)):
        if last is not None and (frame.time is None or frame.time > wanted_s):
            break
        last = frame
        if number > _MOST_FRAMES:
            break
    return b"" if last is None else _jpeg(last)


def _jpeg(frame: av.VideoFrame) -> bytes:
    height = max(round(frame.height * _WIDTH / max(frame.width, 1)) // 2 * 2, 2)
    small = frame.reformat(_WIDTH, height, "yuvj420p", threads=1)
    encoder = av.CodecContext.create("mjpeg", "w")
    assert isinstance(encoder, av.VideoCodecContext)
    encoder.width, encoder.height, encoder.pix_fmt = _WIDTH, height, "yuvj420p"
    encoder.time_base = small.time_base or encoder.time_base
    encoder.options = {"qmin": _QUALITY, "qmax": _QUALITY}
    small.pts = 0
    return b"".join(bytes(packet) for packet in (*encoder.encode(small), *encoder.encode(None)))
