"""Decoded frames: turned upright, one half of two, and whether two are the same; no Qt."""

from __future__ import annotations

from fractions import Fraction

import av
import av.filter

_ANY_UNIT_S = Fraction(1, 1000)
# FFmpeg's filters, each with what it is told.
_Filters = tuple[tuple[str, str], ...]
# By degrees, counter-clockwise.
_TURNS: dict[int, _Filters] = {
    90: (("transpose", "cclock"),),
    180: (("hflip", ""), ("vflip", "")),
    270: (("transpose", "clock"),),
}
_FIRST_HALF: _Filters = (("field", "top"),)


def upright(frame: av.VideoFrame, rotation: int) -> av.VideoFrame:
    """The frame turned counter-clockwise by ``rotation`` degrees, a multiple of 90."""
    return _through(_graph(frame, _TURNS[rotation]), frame) if rotation else frame


class FirstHalf:
    """The earlier half of frames that were recorded as two: every second line, not copied."""

    def __init__(self) -> None:
        self._graph: av.filter.Graph | None = None
        self._kind: tuple[object, ...] = ()

    def of(self, frame: av.VideoFrame) -> av.VideoFrame:
        """A picture of half the height."""
        kind = frame.width, frame.height, frame.format.name, frame.color_range
        if self._graph is None or kind != self._kind:
            self._graph, self._kind = _graph(frame, _FIRST_HALF), kind
        return _through(self._graph, frame)


def _graph(frame: av.VideoFrame, filters: _Filters) -> av.filter.Graph:
    """What frames like this one go through."""
    graph = av.filter.Graph()
    source = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=_ANY_UNIT_S
    )
    steps = [graph.add(name, told or None) for name, told in filters]
    graph.link_nodes(source, *steps, graph.add("buffersink")).configure()
    return graph


def _through(graph: av.filter.Graph, frame: av.VideoFrame) -> av.VideoFrame:
    graph.vpush(frame)
    come = graph.vpull()
    assert isinstance(come, av.VideoFrame)
    return come


def fingerprint(frame: av.VideoFrame, width: int, height: int) -> int:
    """A hash of every eighth line of the luma.

    Decoders of one standard agree to the last bit, so equal fingerprints mean the same picture,
    whoever decoded it.
    """
    plane = frame.planes[0]
    pixels = memoryview(plane)
    width *= 2 if frame.format.components[0].bits > 8 else 1
    firsts = (line * plane.line_size for line in range(0, height, 8))
    return hash(b"".join(bytes(pixels[first : first + width]) for first in firsts))
