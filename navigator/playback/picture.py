"""From a decoded frame to an image: one conversion for stills and video, so nothing jumps."""

from __future__ import annotations

import av
from PySide6.QtGui import QImage


def to_image(frame: av.VideoFrame, width: int, height: int) -> QImage:
    """An image of the visible ``width`` x ``height`` pixels, in the frame's own colour space."""
    # Every frame keeps a converter of its own: with threads, these would be left in hundreds.
    painted = frame.reformat(format="bgra", threads=1)
    plane = painted.planes[0]
    shared = QImage(memoryview(plane), width, height, plane.line_size, QImage.Format.Format_RGB32)
    # The image reads the frame's memory, which only the frame keeps alive: hence the copy.
    return shared.copy()


def fingerprint(frame: av.VideoFrame, width: int, height: int) -> int:
    """A hash of every eighth line of the luma.

    Decoders of one standard agree to the last bit, so equal fingerprints mean the same picture,
    whoever decoded it.
    """
    plane = frame.planes[0]
    pixels = memoryview(plane)
    firsts = (line * plane.line_size for line in range(0, height, 8))
    return hash(b"".join(bytes(pixels[first : first + width]) for first in firsts))
