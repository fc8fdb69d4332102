"""Decoded frames: turned upright, one half of two, and whether two are the same; no Qt."""

from __future__ import annotations

from fractions import Fraction

import av
import av.filter

_ANY_UNIT_S = Fraction(1, 1000)


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


class FirstHalf:
    """The earlier half of frames that were recorded as two: every second line, not copied."""

    def __init__(self) -> None:
        self._graph: av.filter.Graph | None = None
        self._kind: tuple[object, ...] = ()

    def of(self, frame: av.VideoFrame) -> av.VideoFrame:
        """A picture of half the height."""
        kind = frame.width, frame.height, frame.format.name, frame.color_range
        if self._graph is None or kind != self._kind:
            self._graph, self._kind = _graph_of(frame, "field"), kind
        self._graph.vpush(frame)
        half = self._graph.vpull()
        assert isinstance(half, av.VideoFrame)
        return half


def _graph_of(frame: av.VideoFrame, name: str) -> av.filter.Graph:
    graph = av.filter.Graph()
    source = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=_ANY_UNIT_S
    )
    graph.link_nodes(source, graph.add(name), graph.add("buffersink")).configure()
    return graph


def fingerprint(frame: av.VideoFrame, width: int, height: int) -> int:
    """A hash of every eighth line of the luma.

    Decoders of one standard agree to the last bit, so equal fingerprints mean the same picture,
    whoever decoded it.
    """
    plane = frame.planes[0]
    pixels = memoryview(plane)
    firsts = (line * plane.line_size for line in range(0, height, 8))
    return hash(b"".join(bytes(pixels[first : first + width]) for first in firsts))
