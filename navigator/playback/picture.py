"""From a decoded frame to an image."""

from __future__ import annotations

import math

import av
from av.video.reformatter import Interpolation, VideoReformatter
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from navigator.playback.frames import FirstHalf

_WITHOUT_ALPHA = QImage.Format.Format_RGB32
# FFmpeg scales to such widths up to three times as fast as to others (1080p: 2 ms, not 6).
_FAST_WIDTH = 8
# Where it cannot be seen: small pictures are soon made anyway.
_MOST_STRETCH = 1.02


class Converter:
    """Makes images of frames, in the frame's own colour space, and not larger than they are shown.

    One for stills and video, so that nothing jumps between them. It belongs to one thread.
    """

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()
        self._first_half = FirstHalf()

    def to_image(
        self, frame: av.VideoFrame, within: QSize, *, is_interlaced: bool = False
    ) -> QImage:
        """An image of ``within``, or of the frame's own size where that is empty or larger.

        Of one that was recorded as two halves the earlier is shown: both together look combed.
        """
        size = QSize(frame.width, frame.height)
        width = size.width()
        if not within.isEmpty() and within.width() < width:
            size = within
            fast = math.ceil(size.width() / _FAST_WIDTH) * _FAST_WIDTH
            # The few columns that are too many lie behind the edge of the image.
            width = fast if fast <= size.width() * _MOST_STRETCH else size.width()
        interpolation = Interpolation.AREA
        if is_interlaced:
            frame, interpolation = self._first_half.of(frame), Interpolation.BILINEAR
        # With threads a conversion leaves some behind, and they gain nothing at these sizes.
        painted = self._reformatter.reformat(
            frame, width, size.height(), "bgra", interpolation=interpolation, threads=1
        )
        plane = painted.planes[0]
        shared = QImage(
            memoryview(plane), size.width(), size.height(), plane.line_size, _WITHOUT_ALPHA
        )
        # The image reads the frame's memory, which only the frame keeps alive: hence the copy.
        return shared.copy()
