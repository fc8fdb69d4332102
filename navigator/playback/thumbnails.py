"""Small pictures for the timeline: the nearest at once, the exact one when the hand rests."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from navigator.background import Worker
from navigator.playback.decoder import Decoder, Still
from navigator.playback.lazy_decoder import LazyDecoder
from navigator.playback.media import MediaFacts
from navigator.playback.picture import Converter

HEIGHT = 108
WIDEST = 192
# 32 MB at their usual size of 192 x 108.
MOST = 400
_OVER_THE_VIDEO = 160
_OVER_A_CHAPTER = 24
_NOT_CLOSER_MS = 2_000
_NEAR_MS = 500
_WISH = "wish"

# A still and the small picture of it, or nothing where there is none.
_Made = tuple[Still, QImage] | None


class Thumbnails(QObject):
    """Small pictures of the open file, made by a worker of their own that gives way.

    Key frames all over the video come first, since they are cheap. `arrived` says that a picture
    has come that may be nearer than those before.
    """

    arrived = Signal()
    # A moment, and the exact still that its picture was made of.
    decoded = Signal(int, Still)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._facts: MediaFacts | None = None
        self._decoder: LazyDecoder | None = None
        # Each file has its own: a job that is let go may still be at it.
        self._converter = Converter()
        self._images: dict[int, QImage] = {}
        # The last one that was wished: the still of that one alone is kept.
        self._decoded_ms: int | None = None
        self._moments: list[int] = []
        # Where pictures are to be made next; one is under way.
        self._wanted: deque[int] = deque()
        self._is_busy = False

    def open(self, facts: MediaFacts) -> None:
        self.close()
        self._facts = facts
        self._decoder = LazyDecoder(facts, self._worker, threads=False)
        self._converter = Converter()
        self._wanted.extend(_spread(0, facts.duration_ms, _OVER_THE_VIDEO))
        self._go_on()

    def close(self) -> None:
        self._facts = None
        self._decoded_ms = None
        self._images.clear()
        self._moments.clear()
        self._wanted.clear()
        self._is_busy = False
        self._worker.forget(_WISH)
        self._worker.forget_idle()
        if self._decoder is not None:
            self._decoder.let_go()
            self._decoder = None

    def size(self) -> QSize:
        """The size of every thumbnail; empty where there is no picture."""
        facts = self._facts
        if facts is None or not facts.has_picture:
            return QSize()
        width = facts.width * facts.sample_aspect
        height = min(HEIGHT, round(WIDEST * facts.height / width))
        return QSize(max(round(height * width / facts.height), 1), max(height, 1))

    def nearest(self, ms: int) -> QImage:
        """The picture nearest to ``ms`` of those that are there."""
        at = bisect_left(self._moments, ms)
        near = self._moments[max(at - 1, 0) : at + 1]
        if not near:
            return QImage()
        return self._images[min(near, key=lambda moment: abs(moment - ms))]

    def request(self, ms: int) -> None:
        """Make the exact picture of ``ms``; of several wishes the newest wins."""
        if ms != self._decoded_ms:
            self._submit(lambda decoder: decoder.at(ms), self._keeper(ms), key=_WISH)

    def prepare(self, start_ms: int, end_ms: int) -> None:
        """Have pictures of this stretch ready before those of the rest."""
        self._wanted.extendleft(reversed(_spread(start_ms, end_ms, _OVER_A_CHAPTER)))
        self._go_on()

    def _go_on(self) -> None:
        """Make the next picture that is wanted and not there."""
        while self._wanted and not self._is_busy:
            ms = self._wanted.popleft()
            if not self._is_near(ms):
                self._is_busy = True
                self._submit(partial(_key_frame_at, ms), self._take)

    def _is_near(self, ms: int) -> bool:
        at = bisect_left(self._moments, ms)
        return any(abs(near - ms) < _NEAR_MS for near in self._moments[max(at - 1, 0) : at + 1])

    def _take(self, made: _Made) -> None:
        self._is_busy = False
        if made is not None:
            still, image = made
            self._keep(still.start_ms, image)
        self._go_on()

    def _keeper(self, ms: int) -> Callable[[_Made], None]:
        """Keeps a picture as that of the very moment that was asked for."""

        def keep(made: _Made) -> None:
            if made is not None:
                still, image = made
                self._keep(ms, image)
                self._decoded_ms = ms
                self.decoded.emit(ms, still)

        return keep

    def _submit(
        self,
        find: Callable[[Decoder], Still | None],
        take: Callable[[_Made], None],
        key: str | None = None,
    ) -> None:
        facts, decoder, size = self._facts, self._decoder, self.size()
        converter = self._converter
        if decoder is None or size.isEmpty():
            return

        def work() -> _Made:
            still = decoder.use(find)
            return None if still is None else (still, converter.to_image(still.frame, size))

        def done(made: _Made) -> None:
            if facts is self._facts:
                take(made)

        self._worker.submit(work, done, key=key, urgent=key is not None)

    def _keep(self, ms: int, image: QImage) -> None:
        if ms not in self._images:
            insort(self._moments, ms)
        self._images[ms] = image
        if len(self._images) > MOST:
            self._drop(self._spare_ms())
        self.arrived.emit()

    def _drop(self, ms: int) -> None:
        del self._images[ms]
        self._moments.remove(ms)

    def _spare_ms(self) -> int:
        """The oldest picture that has another one near: none of the only ones far and wide."""
        assert self._facts is not None
        near_ms = self._facts.duration_ms // _OVER_THE_VIDEO
        spare = (ms for ms in self._images if self._has_another(ms, near_ms))
        return next(spare, next(iter(self._images)))

    def _has_another(self, ms: int, near_ms: int) -> bool:
        at = bisect_left(self._moments, ms)
        beside = (*self._moments[max(at - 1, 0) : at], *self._moments[at + 1 : at + 2])
        return any(abs(other - ms) < near_ms for other in beside)


def _key_frame_at(ms: int, decoder: Decoder) -> Still | None:
    return decoder.key_frame(ms)


def _spread(start_ms: int, end_ms: int, count: int) -> list[int]:
    """Moments all over a stretch, those far apart first."""
    step_ms = max((end_ms - start_ms) // count, _NOT_CLOSER_MS)
    numbers = _scattered(max((end_ms - start_ms) // step_ms, 1))
    return [start_ms + number * step_ms for number in numbers]


def _scattered(count: int) -> Iterator[int]:
    """The numbers below ``count``, far apart at first: halves, then quarters, then eighths…"""
    step = 1
    while step < count:
        step *= 2
    told = set()
    while step:
        for number in range(0, count, step):
            if number not in told:
                told.add(number)
                yield number
        step //= 2
