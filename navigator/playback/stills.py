"""Stills on demand: the very frame that a moment shows, from a worker or decoded ahead."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import TypeVar

from navigator.background import Worker
from navigator.playback.decoder import Decoder, Still
from navigator.playback.lazy_decoder import LazyDecoder
from navigator.playback.media import MediaFacts

CACHE_BYTES = 192 * 1024 * 1024
# Of what is decoded ahead an engine is recognised for so long: one that is late leaves some out.
PRINTED_MS = 300
_WISH = "wish"
_T = TypeVar("_T")
StillTaker = Callable[[Still | None], None]


class Stills:
    """Stills of the open file: at once where they are decoded ahead, else from the background.

    Of several wishes the newest wins. Decoded stills are kept up to ``CACHE_BYTES``. What is
    decoded ahead has a worker of its own, so that a wish never waits for it.
    """

    def __init__(self, worker: Worker, ahead: Worker) -> None:
        self._worker = worker
        self._ahead = ahead
        self._facts: MediaFacts | None = None
        self._decoders: dict[Worker, LazyDecoder] = {}
        self._kept: OrderedDict[int, Still] = OrderedDict()
        self._passing_ms: int | None = None
        self._wanted_ms: tuple[int, ...] = ()
        # The largest still that was seen: deep colours take more than is reckoned with.
        self._still_bytes = 0

    def open(self, facts: MediaFacts) -> None:
        self.close()
        self._facts = facts
        if facts.has_picture:
            self._decoders = {
                worker: LazyDecoder(facts, worker, threads=worker is self._worker)
                for worker in (self._worker, self._ahead)
            }

    def close(self) -> None:
        self._facts = None
        self._wanted_ms = ()
        self._still_bytes = 0
        self._kept.clear()
        self._passing_ms = None
        self._worker.forget(_WISH)
        self._ahead.forget_idle()
        for decoder in self._decoders.values():
            decoder.let_go()
        self._decoders = {}

    def cached(self, ms: int) -> Still | None:
        still = self._kept.get(ms)
        if still is not None:
            self._kept.move_to_end(ms)
        return still

    def keep_passing(self, ms: int, still: Still) -> None:
        """Have at hand the still of one moment, where a hand rests or has stepped to."""
        if ms in self._kept:
            return
        if self._passing_ms is not None:
            self._kept.pop(self._passing_ms, None)
        self._keep(ms, still)
        self._passing_ms = ms

    def request(self, ms: int, done: StillTaker, overtaken: StillTaker | None = None) -> None:
        """Give ``done`` the frame on the screen at ``ms``, or None where there is none.

        ``overtaken`` gets it if it was decoded before a newer wish, which is still to come.
        """
        late = overtaken and self._of_this_file(overtaken)
        self._ask(lambda decoder: decoder.at(ms), self._keeping(ms, done), late)

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
        self._wanted_ms = tuple(dict.fromkeys(moments_ms))
        wanted = self._wanted_ms[: self._room()]
        if self._passing_ms in wanted:
            self._passing_ms = None
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
        # Beside one that is wished, and one in passing.
        usual_bytes = self._facts.width * self._facts.height * 3 // 2
        return max(CACHE_BYTES // max(usual_bytes, self._still_bytes) - 2, 1)

    def _ask_idly(self, ms: int) -> None:
        keep = self._keeping(ms, self._note_size)
        work = self._work(lambda decoder: decoder.printed_at(ms, PRINTED_MS), self._ahead)
        self._ahead.submit(work, keep, urgent=False)

    def _note_size(self, still: Still | None) -> None:
        usual_bytes = self._still_bytes
        if still is not None and still.size_bytes > usual_bytes:
            self._still_bytes = still.size_bytes
            # There may be less room than was reckoned with.
            self.decode_ahead(self._wanted_ms)

    def _ask(
        self,
        find: Callable[[Decoder], _T | None],
        done: Callable[[_T | None], None],
        overtaken: Callable[[_T | None], None] | None = None,
    ) -> None:
        work = self._work(find, self._worker)
        self._worker.submit(work, done, overtaken=overtaken, key=_WISH)

    def _work(
        self, find: Callable[[Decoder], _T | None], worker: Worker
    ) -> Callable[[], _T | None]:
        decoder = self._decoders.get(worker)
        return lambda: None if decoder is None else decoder.use(find)

    def _keeping(self, ms: int, done: StillTaker) -> StillTaker:
        def take(still: Still | None) -> None:
            if still is not None:
                self._keep(ms, still)
            done(still)

        return self._of_this_file(take)

    def _of_this_file(self, take: StillTaker) -> StillTaker:
        """Takes nothing of a file that is not open any more."""
        facts = self._facts

        def take_if_open(still: Still | None) -> None:
            if facts is self._facts:
                take(still)

        return take_if_open

    def _keep(self, ms: int, still: Still) -> None:
        if ms == self._passing_ms:
            # It is wanted for more than that.
            self._passing_ms = None
        self._kept[ms] = still
        self._kept.move_to_end(ms)
        while sum(kept.size_bytes for kept in self._kept.values()) > CACHE_BYTES:
            self._kept.popitem(last=False)
