"""Exact stills: the very frame that a moment shows, decoded by PyAV."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import islice, takewhile
from typing import TypeVar

import av

from navigator.background import Worker
from navigator.playback.media import MediaFacts
from navigator.playback.picture import fingerprint, upright

CACHE_BYTES = 192 * 1024 * 1024
# A demuxer may land behind the wanted frame; then go back further, twice as far each time.
_FIRST_RETREAT_S = 2.0
# Frames that no other needs are left out of decoding until so many before the wanted moment; where
# one stands for longer, all are looked at.
_WHOLE_FRAMES = 3
_LONGEST_WHOLE_MS = 400.0
# Decoders that leave out the very packets they are told to; that of AV1 works ahead.
_SKIPPING = ("h264", "hevc")
# Frames are recognised for so long: an engine that is late leaves some out, the shorter the more.
_PRINTED_MS = 65
_MOST_PRINTED = 3
_WISH = "wish"
_T = TypeVar("_T")


@dataclass(frozen=True, eq=False)
class Still:
    """A decoded frame and the moment it begins.

    ``start_ms`` is the first whole millisecond of the video that shows it; ``file_ms`` its own
    time stamp in the file, cut to milliseconds: what an engine must aim at to show this frame.
    ``key_ms`` is the file's time of the key frame before it.
    ``prints`` are the fingerprints of this frame and of the next ones, by which an engine's frames
    are recognised, even if a busy one leaves some out.
    """

    frame: av.VideoFrame
    start_ms: int
    file_ms: int
    key_ms: int
    prints: frozenset[int] = frozenset()

    @property
    def size_bytes(self) -> int:
        return sum(plane.buffer_size for plane in self.frame.planes)


StillTaker = Callable[[Still | None], None]


class Decoder:
    """Exact frames of one file. It belongs to the thread that uses it."""

    def __init__(self, facts: MediaFacts, *, threads: bool = True) -> None:
        self._facts = facts
        self._container = av.open(str(facts.path))
        self._stream = self._container.streams.video[facts.picture_stream]
        self._stream.thread_type = "AUTO" if threads else "NONE"
        self._unit_s = self._stream.time_base or Fraction(1, av.time_base)
        rate = self._stream.average_rate
        usual_ms = float(_WHOLE_FRAMES * 1000 / rate) if rate else _LONGEST_WHOLE_MS
        self._whole_ms = min(usual_ms, _LONGEST_WHOLE_MS)

    def close(self) -> None:
        self._container.close()

    def at(self, ms: int) -> Still | None:
        """The frame on the screen at ``ms``: the last that begins by then, else the first."""
        shown, following = self._around(ms)
        stills = [shown, *following] if shown else following
        return self._finished(stills)

    def after(self, ms: int) -> Still | None:
        """The frame behind the one on the screen at ``ms``; None at the end."""
        _shown, following = self._around(ms)
        return self._finished(following)

    def before(self, ms: int) -> Still | None:
        """The frame before the one on the screen at ``ms``; None at the start."""
        shown, _following = self._around(ms)
        if shown is None or shown.start_ms <= 0:
            return None
        return self.at(shown.start_ms - 1)

    def key_frame(self, ms: int) -> Still | None:
        """The key frame from which decoding goes to ``ms``: cheap, but not exact."""
        self._stream.codec_context.skip_frame = "NONKEY"
        try:
            frame = next(self._from_key_frame(ms), None)
        finally:
            self._stream.codec_context.skip_frame = "DEFAULT"
        if frame is None:
            return None
        return replace(self._still(frame, frame), frame=upright(frame, self._facts.rotation))

    def prints_from(self, ms: int, length_ms: int) -> frozenset[int]:
        """The fingerprints of the frames that begin in so long from ``ms`` on."""
        first, last = self._last_pts(ms), self._last_pts(ms + length_ms)
        frames = takewhile(lambda frame: _pts(frame) <= last, self._from_key_frame(ms, 0, 0))
        wanted = (frame for frame in frames if _pts(frame) > first)
        return frozenset(map(self._print_of, wanted))

    def _print_of(self, frame: av.VideoFrame) -> int:
        facts = self._facts
        return fingerprint(upright(frame, facts.rotation), facts.width, facts.height)

    def _around(self, ms: int) -> tuple[Still | None, list[Still]]:
        """The last frame that begins by ``ms`` and the first ones that begin later."""
        shown, following = self._nearest(ms, self._whole_ms)
        if shown is not None and shown.start_ms < ms - self._whole_ms:
            # It stands there for long, or the one that does was left out: look at all.
            return self._nearest(ms, math.inf)
        return shown, following

    def _nearest(self, ms: int, whole_ms: float) -> tuple[Still | None, list[Still]]:
        last_pts = self._last_pts(ms)
        retreat_s = 0.0
        while True:
            frames = self._from_key_frame(ms, retreat_s, whole_ms)
            key = following = next(frames, None)
            shown = None
            while following is not None and _pts(following) <= last_pts:
                shown, following = following, next(frames, None)
            if shown is not None or retreat_s * 1000 > ms:
                break
            retreat_s = max(retreat_s * 2, _FIRST_RETREAT_S)
        still = None if shown is None else self._still(shown, key)
        if following is None:
            return still, []
        first = self._still(following, key)
        others = islice(frames, _more_to_print(still, first))
        return still, [first, *(self._still(frame, key) for frame in others)]

    def _still(self, frame: av.VideoFrame, key: av.VideoFrame | None) -> Still:
        begins_ms = _pts(frame) * self._unit_s * 1000
        key_ms = _pts(key or frame) * self._unit_s * 1000
        start_ms = math.ceil(begins_ms - self._facts.offset_ms)
        return Still(frame, start_ms, math.floor(begins_ms), math.floor(key_ms))

    def _last_pts(self, ms: float) -> int:
        """The last time stamp, in the stream's units, of what begins by ``ms``.

        With it frames are compared as they come, a hundred for one that is wanted.
        """
        return math.floor((Fraction(ms) + self._facts.offset_ms) / (self._unit_s * 1000))

    def _finished(self, stills: list[Still]) -> Still | None:
        """The first, upright, and with the prints of all."""
        if not stills:
            return None
        facts = self._facts
        frames = [upright(still.frame, facts.rotation) for still in stills]
        prints = {fingerprint(frame, facts.width, facts.height) for frame in frames}
        return replace(stills[0], frame=frames[0], prints=frozenset(prints))

    def _from_key_frame(
        self, ms: int, retreat_s: float = 0.0, whole_ms: float = math.inf
    ) -> Iterator[av.VideoFrame]:
        """Frames from the key frame before ``ms`` on, all of them in the last ``whole_ms``."""
        file_ms = ms + self._facts.offset_ms
        wanted = int((file_ms / 1000 - retreat_s) / self._unit_s)
        self._container.seek(max(wanted, 0), stream=self._stream)
        codec = self._stream.codec_context
        before = codec.skip_frame
        can_skip = before == "DEFAULT" and codec.name in _SKIPPING and math.isfinite(whole_ms)
        # Before that only those are decoded that others are made from.
        whole_pts = self._last_pts(ms - whole_ms) if can_skip else 0
        try:
            for packet in self._container.demux(self._stream):
                if can_skip:
                    is_early = packet.pts is not None and packet.pts < whole_pts
                    codec.skip_frame = "NONREF" if is_early else "DEFAULT"
                yield from (frame for frame in packet.decode() if frame.pts is not None)
        finally:
            codec.skip_frame = before


def _pts(frame: av.VideoFrame) -> int:
    assert frame.pts is not None
    return frame.pts


def _more_to_print(shown: Still | None, following: Still) -> int:
    """How many frames behind ``following`` begin within the printed time."""
    if shown is None:
        return 0
    length_ms = max(following.start_ms - shown.start_ms, 1)
    return max(min((_PRINTED_MS - length_ms) // length_ms, _MOST_PRINTED), 0)


class Stills:
    """Stills of the open file: at once where they are decoded ahead, else from the background.

    Of several wishes the newest wins. Decoded stills are kept up to ``CACHE_BYTES``. What is
    decoded ahead has a worker of its own, so that a wish never waits for it.
    """

    def __init__(self, worker: Worker, ahead: Worker) -> None:
        self._worker = worker
        self._ahead = ahead
        self._facts: MediaFacts | None = None
        self._decoders: dict[Worker, Decoder] = {}
        self._kept: OrderedDict[int, Still] = OrderedDict()

    def open(self, facts: MediaFacts) -> None:
        self.close()
        self._facts = facts

    def close(self) -> None:
        self._facts = None
        self._kept.clear()
        self._worker.forget(_WISH)
        self._ahead.forget_idle()
        for worker in (self._worker, self._ahead):
            worker.submit(partial(self._close_decoder, worker), lambda _nothing: None)

    def cached(self, ms: int) -> Still | None:
        still = self._kept.get(ms)
        if still is not None:
            self._kept.move_to_end(ms)
        return still

    def request(self, ms: int, done: StillTaker) -> None:
        """Give ``done`` the frame on the screen at ``ms``, or None where there is none."""
        self._ask(lambda decoder: decoder.at(ms), self._keeping(ms, done))

    def request_after(self, ms: int, done: StillTaker) -> None:
        self._ask(lambda decoder: decoder.after(ms), done)

    def request_before(self, ms: int, done: StillTaker) -> None:
        self._ask(lambda decoder: decoder.before(ms), done)

    def request_prints(
        self, ms: int, length_ms: int, done: Callable[[frozenset[int]], None]
    ) -> None:
        """Give ``done`` the fingerprints of what is shown in so long from ``ms`` on."""
        self._ask(
            lambda decoder: decoder.prints_from(ms, length_ms),
            lambda prints: done(prints or frozenset()),
        )

    def forget_wish(self) -> None:
        self._worker.forget(_WISH)

    def decode_ahead(self, moments_ms: Iterable[int]) -> None:
        """Decode these moments, the first first, as far as there is room for them."""
        self._ahead.forget_idle()
        wanted = list(islice(dict.fromkeys(moments_ms), self._room()))
        for ms in reversed(wanted):
            if ms in self._kept:
                self._kept.move_to_end(ms)
        for ms in wanted:
            if ms not in self._kept:
                self._ask_idly(ms)

    def _room(self) -> int:
        """How many stills can be kept."""
        if self._facts is None or not self._facts.has_picture:
            return 0
        return max(CACHE_BYTES // (self._facts.width * self._facts.height * 3 // 2) - 1, 1)

    def _ask_idly(self, ms: int) -> None:
        keep = self._keeping(ms, lambda _still: None)
        work = self._work(lambda decoder: decoder.at(ms), self._ahead)
        self._ahead.submit(work, keep, urgent=False)

    def _ask(self, find: Callable[[Decoder], _T | None], done: Callable[[_T | None], None]) -> None:
        self._worker.submit(self._work(find, self._worker), done, key=_WISH)

    def _work(
        self, find: Callable[[Decoder], _T | None], worker: Worker
    ) -> Callable[[], _T | None]:
        facts = self._facts

        def work() -> _T | None:
            if facts is None or not facts.has_picture or facts is not self._facts:
                return None
            try:
                if worker not in self._decoders:
                    self._decoders[worker] = Decoder(facts, threads=worker is self._worker)
                return find(self._decoders[worker])
            except (av.error.FFmpegError, OSError, ValueError):
                # A broken spot in the file: the engine shows what it can.
                return None

        return work

    def _keeping(self, ms: int, done: StillTaker) -> StillTaker:
        facts = self._facts

        def take(still: Still | None) -> None:
            if facts is not self._facts:
                return
            if still is not None:
                self._keep(ms, still)
            done(still)

        return take

    def _keep(self, ms: int, still: Still) -> None:
        self._kept[ms] = still
        self._kept.move_to_end(ms)
        while sum(kept.size_bytes for kept in self._kept.values()) > CACHE_BYTES:
            self._kept.popitem(last=False)

    def _close_decoder(self, worker: Worker) -> None:
        decoder = self._decoders.pop(worker, None)
        if decoder is not None:
            decoder.close()
