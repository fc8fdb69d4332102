"""How far is looked for the frames of a late engine; `test_engines` has real ones."""

from collections.abc import Callable

import av
import pytest

from navigator.background import Worker
from navigator.playback.decoder import Still
from navigator.playback.engine import Landing, NoEngine
from navigator.playback.recognition import Recognition
from navigator.playback.stills import Stills
from tests.fakes import Hand

MS = 8_000


class Asked(Stills):
    """Writes down how far prints are asked for; they come when the test says so."""

    def __init__(self, worker: Worker) -> None:
        super().__init__(worker, worker)
        self.lengths_ms: list[int] = []
        self._done: Callable[[frozenset[int]], None] | None = None

    def request_prints(
        self, ms: int, length_ms: int, done: Callable[[frozenset[int]], None]
    ) -> None:
        assert ms == MS
        self.lengths_ms.append(length_ms)
        self._done = done

    def answer(self, *prints: int) -> None:
        assert self._done is not None
        self._done(frozenset(prints))


class Arriving(NoEngine):
    """An engine whose frames are only counted and have prints of the test's choice."""

    def __init__(self) -> None:
        super().__init__()
        self._landing = Landing()
        self._frames = 0

    def see(self, found: int) -> None:
        self._frames += 1
        self._landing.see(found)

    def expect(self, prints: frozenset[int]) -> None:
        self._landing.expect(prints)

    def has_landed(self) -> bool:
        return self._landing.has_come

    def frames_since_jump(self) -> int:
        return self._frames


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def asked(worker: Worker) -> Asked:
    return Asked(worker)


@pytest.fixture
def engine(qapp: object) -> Arriving:
    return Arriving()


@pytest.fixture
def recognition(asked: Asked, hand: Hand) -> Recognition:
    return Recognition(asked, hand)


def a_still(following: frozenset[int] | None = None) -> Still:
    return Still(av.VideoFrame(16, 16), MS, MS, MS, 1, following)


def see(recognition: Recognition, engine: Arriving, found: int) -> bool:
    """A frame comes; whether the engine is there."""
    engine.see(found)
    has_arrived = recognition.has_arrived()
    if not has_arrived:
        recognition.notice()
    return has_arrived


def test_it_looks_twice_as_far_each_time_and_not_too_far(
    recognition: Recognition, asked: Asked, engine: Arriving
) -> None:
    recognition.begin(engine, MS, a_still(), None)
    for frame in range(100, 110):
        asked.answer()
        assert not see(recognition, engine, frame)
    # Three frames may be left of the old place: until then it looks no further than 300 ms.
    assert asked.lengths_ms == [70, 140, 280, 300, 600]


def test_it_waits_for_what_it_has_asked_for(
    recognition: Recognition, asked: Asked, engine: Arriving
) -> None:
    recognition.begin(engine, MS, a_still(), None)
    assert not see(recognition, engine, 5)
    assert not see(recognition, engine, 6)
    assert asked.lengths_ms == [70]
    asked.answer(5, 6)
    assert recognition.has_arrived()


def test_what_was_decoded_ahead_needs_no_look(
    recognition: Recognition, asked: Asked, engine: Arriving
) -> None:
    recognition.begin(engine, MS, a_still(frozenset((2, 3))), None)
    assert not see(recognition, engine, 100)
    assert see(recognition, engine, 3)
    assert asked.lengths_ms == []


@pytest.mark.parametrize(("back_ms", "lengths_ms"), [(90, []), (150, [50]), (450, [70, 140, 280])])
def test_of_a_short_way_back_only_what_lies_before_the_old_place_counts(
    recognition: Recognition,
    asked: Asked,
    engine: Arriving,
    back_ms: int,
    lengths_ms: list[int],
) -> None:
    recognition.begin(engine, MS, a_still(), MS + back_ms)
    for frame in (100, 101):
        if asked.lengths_ms:
            asked.answer()
        assert not see(recognition, engine, frame)
    assert asked.lengths_ms == lengths_ms


def test_of_sound_a_late_report_of_the_old_place_is_none_of_the_new_one(
    recognition: Recognition, engine: Arriving, hand: Hand
) -> None:
    recognition.begin(engine, MS, None, MS + 5_000)
    assert not recognition.has_arrived_at(MS + 5_010, has_picture=False)
    assert recognition.has_arrived_at(MS + 40, has_picture=False)
    hand.at += 1.0
    assert recognition.has_arrived_at(MS + 5_010, has_picture=False), "it does not wait for ever"


def test_after_long_any_frame_but_the_first_few_is_taken(
    recognition: Recognition, engine: Arriving, hand: Hand
) -> None:
    recognition.begin(engine, MS, None, None)
    hand.at += 0.7
    assert [see(recognition, engine, frame) for frame in range(100, 104)] == [*(False,) * 3, True]
