"""Exact frames: the very one that a moment shows, decoded by PyAV."""

from __future__ import annotations

import heapq
import math
import os
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

import av

from navigator.playback.frames import fingerprint, upright
from navigator.playback.media import MediaFacts, opened

# A demuxer may land behind the wanted frame; then go back further, twice as far each time.
_FIRST_RETREAT_S = 2.0
# Frames that no other needs are left out of decoding until so many before the wanted moment; where
# one stands for longer, all are looked at.
_WHOLE_FRAMES = 3
_LONGEST_WHOLE_MS = 400.0
# Decoders that leave out the very packets they are told to; that of AV1 works ahead.
_SKIPPING = ("h264", "hevc")
# AVI knows only when a frame is to be decoded; what FFmpeg guesses of these is wrong or nothing.
_UNTIMED = ("h264", "hevc")

# Frames that are no larger are decoded sooner than several threads come to an agreement.
_SOON_DECODED_PIXELS = 640 * 360
# As many as processors, or twice as many where these are few: with FFmpeg's one more than that
# the processors wait for each other. Each holds a frame.
_LEAST_THREADS = 4
_MOST_THREADS = 16


@dataclass(frozen=True, eq=False)
class Still:
    """A decoded frame and the moment it begins.

    ``start_ms`` is the first whole millisecond of the video that shows it; ``file_ms`` its own
    time stamp in the file, cut to milliseconds: what an engine must aim at to show this frame.
    ``key_ms`` is the file's time of the key frame before it.
    ``print`` is its fingerprint, by which an engine's frame is recognised; ``following`` are those
    of the frames that follow soon, since a busy engine leaves some out; None: nobody has looked.
    """

    frame: av.VideoFrame
    start_ms: int
    file_ms: int
    key_ms: int
    print: int
    following: frozenset[int] | None = None

    @property
    def size_bytes(self) -> int:
        return sum(plane.buffer_size for plane in self.frame.planes)


class _Run:
    """Frames from a key frame on, in the order in which they are shown.

    Before ``whole_pts`` those are left out that no other is made from. Where packets do not tell
    when a frame ``is_timed``, the frames take the times of decoding, one after the other.
    """

    def __init__(
        self,
        packets: Iterator[av.Packet[av.VideoStream]],
        codec: av.VideoCodecContext,
        whole_pts: int | None,
        is_timed: bool,
    ) -> None:
        self._packets = packets
        self._codec = codec
        self._whole_pts = whole_pts
        self._read: deque[av.Packet[av.VideoStream]] = deque()
        # The time stamps of what was read, and is not shown yet.
        self._coming: set[int] = set()
        self._has_all_stamps = self._is_timed = is_timed
        # When what was read and is not shown yet is to be decoded: a heap.
        self._decoding: list[int] = []
        self._last_dts: int | None = None
        self._frames = self._decoded()

    def __iter__(self) -> Iterator[av.VideoFrame]:
        return self._frames

    def close(self) -> None:
        """Be done with it: another run begins."""
        self._frames.close()

    def is_last(self, frame: av.VideoFrame, last_pts: int) -> bool:
        """Whether it is certain, without decoding more, that none behind it begins by ``last_pts``.

        What is read from now on is shown no earlier than it is to be decoded.
        """
        while self._has_all_stamps:
            if any(pts <= last_pts for pts in self._coming):
                return False
            if self._last_dts is not None and self._last_dts > last_pts:
                return True
            if not self._read_on():
                return False
        return False

    def _read_on(self) -> bool:
        """Read one packet more; False at the end."""
        packet = next(self._packets, None)
        if packet is None:
            return False
        self._read.append(packet)
        if packet.dts is not None:
            heapq.heappush(self._decoding, packet.dts)
        if packet.pts is None or packet.dts is None:
            # The last one, which is empty, has none either.
            self._has_all_stamps = False
        else:
            self._coming.add(packet.pts)
            self._last_dts = packet.dts
        return True

    def _decoded(self) -> Generator[av.VideoFrame, None, None]:
        before = self._codec.skip_frame
        try:
            while self._read or self._read_on():
                packet = self._read.popleft()
                if self._whole_pts is not None:
                    is_early = packet.pts is not None and packet.pts < self._whole_pts
                    self._codec.skip_frame = "NONREF" if is_early else "DEFAULT"
                for frame in self._frames_in(packet):
                    self._time(frame)
                    if frame.pts is not None:
                        self._coming = {pts for pts in self._coming if pts > frame.pts}
                        yield frame
        finally:
            self._codec.skip_frame = before

    def _frames_in(self, packet: av.Packet[av.VideoStream]) -> list[av.VideoFrame]:
        """What a packet completes; nothing where it is damaged, and the next may be whole."""
        try:
            return packet.decode()
        except av.error.InvalidDataError:
            if self._decoding:
                heapq.heappop(self._decoding)
            return []

    def _time(self, frame: av.VideoFrame) -> None:
        """Give a frame its time where it has none of its own."""
        decoded = heapq.heappop(self._decoding) if self._decoding else None
        if frame.pts is None or not self._is_timed:
            frame.pts = decoded


@dataclass(frozen=True, slots=True)
class _Found:
    """The last frame that begins by a moment, and what comes behind it."""

    shown: av.VideoFrame | None
    following: av.VideoFrame | None
    key: av.VideoFrame | None
    run: _Run

    def behind(self) -> Iterator[av.VideoFrame]:
        """The frames behind it, which are decoded as they are asked for; once."""
        if self.following is not None:
            yield self.following
        yield from self.run


class _Following:
    """What comes behind the frame on the screen at ``ms``, decoded as far as it is asked for."""

    def __init__(
        self, ms: int, frames: Iterator[av.VideoFrame], print_of: Callable[[av.VideoFrame], int]
    ) -> None:
        self.ms = ms
        self._frames = frames
        self._print_of = print_of
        self._prints: dict[int, int] = {}

    def prints(self, first_pts: int, last_pts: int) -> frozenset[int]:
        """The fingerprints of the frames that begin after the one and by the other."""
        while not any(pts > last_pts for pts in self._prints):
            frame = next(self._frames, None)
            if frame is None:
                break
            self._prints[_pts(frame)] = self._print_of(frame)
        return frozenset(
            known for pts, known in self._prints.items() if first_pts < pts <= last_pts
        )


class Decoder:
    """Exact frames of one file. It belongs to the thread that uses it."""

    def __init__(
        self,
        facts: MediaFacts,
        *,
        threads: bool = True,
        let_pass: Callable[[], None] = lambda: None,
    ) -> None:
        """``let_pass`` is called between packets: it may wait for what is more urgent."""
        self._facts = facts
        self._let_pass = let_pass
        self._container = opened(facts.path)
        self._stream = self._container.streams.video[facts.picture_stream]
        is_shared = threads and facts.width * facts.height > _SOON_DECODED_PIXELS
        self._stream.thread_type = "AUTO" if is_shared else "NONE"
        self._stream.codec_context.thread_count = _threads() if is_shared else 1
        is_avi = self._container.format.name == "avi"
        codec = self._stream.codec_context.name
        self._is_timed = not (is_avi and codec in _UNTIMED)
        self._can_skip = self._is_timed and codec in _SKIPPING
        self._unit_s = self._stream.time_base or Fraction(1, av.time_base)
        rate = self._stream.average_rate
        usual_ms = float(_WHOLE_FRAMES * 1000 / rate) if rate else _LONGEST_WHOLE_MS
        self._whole_ms = min(usual_ms, _LONGEST_WHOLE_MS)
        self._run: _Run | None = None
        self._following: _Following | None = None

    def close(self) -> None:
        self._end_run()
        self._container.close()

    def at(self, ms: int) -> Still | None:
        """The frame on the screen at ``ms``: the last that begins by then, else the first.

        No more is decoded than that needs.
        """
        found = self._around(ms)
        behind = found.behind()
        frame = found.shown or next(behind, None)
        self._following = _Following(ms, behind, self._print_of)
        return None if frame is None else self._still(frame, found.key)

    def printed_at(self, ms: int, length_ms: int) -> Still | None:
        """The same with the fingerprints of what is shown in so long from ``ms`` on."""
        still = self.at(ms)
        if still is None:
            return None
        return replace(still, following=self.prints_from(ms, length_ms))

    def after(self, ms: int) -> Still | None:
        """The frame behind the one on the screen at ``ms``; None at the end."""
        found = self._around(ms)
        frame = next(found.behind(), None)
        return None if frame is None else self._still(frame, found.key)

    def before(self, ms: int) -> Still | None:
        """The frame before the one on the screen at ``ms``; None at the start."""
        shown = self._around(ms).shown
        if shown is None or self._start_ms(shown) <= 0:
            return None
        return self.at(self._start_ms(shown) - 1)

    def key_frame(self, ms: int) -> Still | None:
        """The key frame from which decoding goes to ``ms``: cheap, but not exact."""
        self._end_run()
        self._stream.codec_context.skip_frame = "NONKEY"
        try:
            frame = next(iter(self._from_key_frame(ms)), None)
        finally:
            self._end_run()
            self._stream.codec_context.skip_frame = "DEFAULT"
        return None if frame is None else self._still(frame, frame)

    def prints_from(self, ms: int, length_ms: int) -> frozenset[int]:
        """The fingerprints of the frames that begin in so long from ``ms`` on.

        Asked again for more of the same moment, decoding goes on where it stopped.
        """
        first, last = self._last_pts(ms), self._last_pts(ms + length_ms)
        following = self._following
        if following is None or following.ms != ms:
            run = self._from_key_frame(ms, 0, 0)
            following = self._following = _Following(ms, iter(run), self._print_of)
        return following.prints(first, last)

    def _print_of(self, frame: av.VideoFrame) -> int:
        turned = upright(frame, self._facts.rotation)
        return fingerprint(turned, self._facts.width, self._facts.height)

    def _around(self, ms: int) -> _Found:
        """The last frame that begins by ``ms``."""
        found = self._nearest(ms, self._whole_ms)
        if found.shown is not None and self._start_ms(found.shown) < ms - self._whole_ms:
            # It stands there for long, or the one that does was left out: look at all.
            return self._nearest(ms, math.inf)
        return found

    def _nearest(self, ms: int, whole_ms: float) -> _Found:
        last_pts = self._last_pts(ms)
        for retreat_s in (0.0, _FIRST_RETREAT_S):
            found = _nearest_in(self._from_key_frame(ms, retreat_s, whole_ms), last_pts)
            if found.shown is not None:
                return found
        # The file breaks off before: what is shown is what its last group of pictures ends with.
        key_ms = self._last_key_ms(ms)
        return _nearest_in(self._from_key_frame(key_ms, _FIRST_RETREAT_S, whole_ms), last_pts)

    def _last_key_ms(self, ms: int) -> int:
        """Where the last key frame lies that begins by ``ms``; 0 where there is none."""
        last_pts, retreat_s = self._last_pts(ms), _FIRST_RETREAT_S
        codec = self._stream.codec_context
        codec.skip_frame = "NONKEY"
        try:
            while retreat_s * 1000 <= ms:
                retreat_s *= 2
                shown = _nearest_in(self._from_key_frame(ms, retreat_s), last_pts).shown
                if shown is not None:
                    return max(self._start_ms(shown), 0)
        finally:
            self._end_run()
            codec.skip_frame = "DEFAULT"
        return 0

    def _still(self, frame: av.VideoFrame, key: av.VideoFrame | None) -> Still:
        file_ms = math.floor(_pts(frame) * self._unit_s * 1000)
        key_ms = math.floor(_pts(key or frame) * self._unit_s * 1000)
        turned = upright(frame, self._facts.rotation)
        return Still(turned, self._start_ms(frame), file_ms, key_ms, self._print_of(frame))

    def _start_ms(self, frame: av.VideoFrame) -> int:
        return math.ceil(_pts(frame) * self._unit_s * 1000 - self._facts.offset_ms)

    def _last_pts(self, ms: float) -> int:
        """The last time stamp, in the stream's units, of what begins by ``ms``.

        With it frames are compared as they come, a hundred for one that is wanted.
        """
        return math.floor((Fraction(ms) + self._facts.offset_ms) / (self._unit_s * 1000))

    def _from_key_frame(self, ms: int, retreat_s: float = 0.0, whole_ms: float = math.inf) -> _Run:
        """Frames from the key frame before ``ms`` on, all of them in the last ``whole_ms``."""
        self._end_run()
        file_ms = ms + self._facts.offset_ms
        wanted = int((file_ms / 1000 - retreat_s) / self._unit_s)
        self._container.seek(max(wanted, 0), stream=self._stream)
        codec = self._stream.codec_context
        is_default = codec.skip_frame == "DEFAULT"
        can_skip = self._can_skip and is_default and math.isfinite(whole_ms)
        whole_pts = self._last_pts(ms - whole_ms) if can_skip else None
        self._run = _Run(self._packets(), codec, whole_pts, self._is_timed)
        return self._run

    def _packets(self) -> Iterator[av.Packet[av.VideoStream]]:
        for packet in self._container.demux(self._stream):
            self._let_pass()
            yield packet

    def _end_run(self) -> None:
        self._following = None
        if self._run is not None:
            self._run.close()
            self._run = None


def _threads() -> int:
    processors = os.cpu_count() or 1
    if sys.platform.startswith("linux"):
        # Not all of them may be meant for this process.
        processors = len(os.sched_getaffinity(0))
    return min(max(processors, _LEAST_THREADS), _MOST_THREADS) if processors > 1 else 1


def _nearest_in(run: _Run, last_pts: int) -> _Found:
    """The last frame of a run that begins by then."""
    key = shown = None
    for frame in run:
        key = key or frame
        if _pts(frame) > last_pts:
            return _Found(shown, frame, key, run)
        shown = frame
        if run.is_last(frame, last_pts):
            break
    return _Found(shown, None, key, run)


def _pts(frame: av.VideoFrame) -> int:
    assert frame.pts is not None
    return frame.pts
