"""From a decoded frame to an image, upright; and how to tell that two frames are the same."""

from __future__ import annotations

from fractions import Fraction

import av
import av.filter
from av.video.reformatter import Interpolation, VideoReformatter
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

_ANY_UNIT_S = Fraction(1, 1000)
_WITHOUT_ALPHA = QImage.Format.Format_RGB32


class Converter:
    """Makes images of frames, in the frame's own colour space, and not larger than they are shown.

    One for stills and video, so that nothing jumps between them. It belongs to one thread.
    """

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()

    def to_image(self, frame: av.VideoFrame, within: QSize) -> QImage:
        """An image of ``within``, or of the frame's own size where that is empty or larger."""
        size = QSize(frame.width, frame.height)
        if not within.isEmpty() and within.width() < size.width():
            size = within
        # With threads a conversion leaves some behind, and they gain nothing at these sizes.
        painted = self._reformatter.reformat(
            frame, size.width(), size.height(), "bgra", interpolation=Interpolation.AREA, threads=1
        )
        plane = painted.planes[0]
        shared = QImage(
            memoryview(plane), size.width(), size.height(), plane.line_size, _WITHOUT_ALPHA
        )
        # The image reads the frame's memory, which only the frame keeps alive: hence the copy.
        return shared.copy()


def upright(frame: av.VideoFrame, rotation: int) -> av.VideoFrame:
    """The frame turned counter-clockwise by ``rotation`` degrees, a multiple of 90."""
    if not rotation:
        return frame
    graph = av.filter.Graph()
    source = graph.add_buffer(
        width=frame.width,
        height=frame.height,
        format=frame.format,
        time_base=_ANY_UNIT_S,
    )
    graph.link_nodes(source, *_turns(graph, rotation), graph.add("buffersink")).configure()
    graph.vpush(frame)
    turned = graph.vpull()
    assert isinstance(turned, av.VideoFrame)
    return turned


def _turns(graph: av.filter.Graph, rotation: int) -> list[av.filter.context.FilterContext]:
    if rotation == 180:
        return [graph.add("hflip"), graph.add("vflip")]
    return [graph.add("transpose", "cclock" if rotation == 90 else "clock")]


def fingerprint(frame: av.VideoFrame, width: int, height: int) -> int:
    """A hash of every eighth line of the luma.

    Decoders of one standard agree to the last bit, so equal fingerprints mean the same picture,
    whoever decoded it.
    """
    plane = frame.planes[0]
    pixels = memoryview(plane)
    firsts = (line * plane.line_size for line in range(0, height, 8))
    return hash(b"".join(bytes(pixels[first : first + width]) for first in firsts))
