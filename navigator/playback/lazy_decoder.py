"""The decoder of one file in one worker: opened at its first use, and let go without a wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import av

from navigator.background import Worker
from navigator.playback.decoder import Decoder
from navigator.playback.media import MediaFacts

_T = TypeVar("_T")


class _LetGoError(Exception):
    """Nobody wants any more what is being decoded."""


class LazyDecoder:
    """Opens, uses and closes a decoder in the jobs of ``worker``.

    Whoever lets it go does not wait for a job that runs, which may read from a drive that does not
    answer: that job ends in a thread of its own, and closes the file.
    """

    def __init__(self, facts: MediaFacts, worker: Worker, *, threads: bool) -> None:
        self._facts = facts
        self._worker = worker
        self._threads = threads
        self._decoder: Decoder | None = None
        # One thread writes the first, the other the second, and then looks at the first.
        self._is_used = False
        self._is_let_go = False

    def use(self, find: Callable[[Decoder], _T | None]) -> _T | None:
        """What ``find`` finds; None where the file is broken. A part of a job."""
        self._is_used = True
        try:
            return find(self._opened())
        except (av.error.FFmpegError, OSError, ValueError, IndexError, _LetGoError):
            return None
        finally:
            self._is_used = False
            if self._is_let_go:
                self._close()

    def let_go(self) -> None:
        """Have the file closed, soon."""
        self._is_let_go = True
        if self._is_used:
            self._worker.abandon()
        else:
            self._worker.submit(self._close, lambda _nothing: None)

    def _opened(self) -> Decoder:
        self._let_pass()
        if self._decoder is None:
            self._decoder = Decoder(self._facts, threads=self._threads, let_pass=self._let_pass)
        return self._decoder

    def _let_pass(self) -> None:
        self._worker.let_pass()
        if self._is_let_go:
            raise _LetGoError

    def _close(self) -> None:
        if self._decoder is not None:
            self._decoder.close()
            self._decoder = None
