"""Stand-ins for what is slow or outside: small subclasses of the real interfaces."""

from __future__ import annotations

import sqlite3
import threading
from typing import Any

import av
import pytest

from navigator.playback.decoder import Decoder
from navigator.playback.engine import Engine, Landing
from navigator.playback.frames import fingerprint
from navigator.playback.media import MediaFacts
from navigator.search.index import Answer, Index
from tests.clips import Clip


class Hand:
    """A time that is moved by hand, in seconds."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


class FakeEngine(Engine):
    """An engine moved by hand; it writes down what it was asked for."""

    name = "fake"

    def __init__(self, clip: Clip) -> None:
        super().__init__()
        self._clip = clip
        self._decoder: Decoder | None = None
        self.asked: list[str] = []
        self._frame: av.VideoFrame | None = None
        self._since_jump = 0
        self._landing = Landing()

    def deliver(self, number: int) -> None:
        """A frame arrives."""
        assert self._decoder is not None
        still = self._decoder.at(self._clip.start_ms(number))
        assert still is not None
        self._frame = still.frame
        self._since_jump += 1
        self._landing.see(fingerprint(still.frame, self._clip.width, self._clip.height))
        self.frame_arrived.emit()

    def open(self, facts: MediaFacts) -> None:
        self._decoder = Decoder(facts)
        self.asked.append("open")

    def let_go(self) -> None:
        self.asked.append("let go")

    def play(self, from_ms: int | None, prints: frozenset[int] = frozenset()) -> None:
        if from_ms is not None:
            self._since_jump = 0
            self._landing = Landing(prints)
        self.asked.append("play" if from_ms is None else f"play {from_ms}")

    def expect(self, prints: frozenset[int]) -> None:
        self._landing.expect(prints)

    def pause(self) -> None:
        self.asked.append("pause")

    def set_rate(self, rate: float) -> None:
        self.asked.append(f"rate {rate}")

    def set_volume(self, percent: int) -> None:
        self.asked.append(f"volume {percent}")

    def set_muted(self, muted: bool) -> None:
        self.asked.append(f"muted {muted}")

    def choose_sound(self, number: int) -> None:
        self.asked.append(f"sound {number}")

    def frame(self) -> av.VideoFrame | None:
        return self._frame

    def has_landed(self) -> bool:
        return self._landing.has_come

    def frames_since_jump(self) -> int:
        return self._since_jump

    def close(self) -> None:
        if self._decoder is not None:
            self._decoder.close()
        self.asked.append("close")


def break_an_index(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """The next search fails as in a damaged file; set when it has, and those after it go well."""
    has_failed, search = threading.Event(), Index.search

    def search_or_fail(*arguments: Any) -> Answer:
        if has_failed.is_set():
            return search(*arguments)
        has_failed.set()
        raise sqlite3.DatabaseError("database disk image is malformed")

    monkeypatch.setattr(Index, "search", search_or_fail)
    return has_failed
