import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.playback.clock import Clock
from tests.fakes import Hand


@pytest.fixture
def hand() -> Hand:
    return Hand()


def test_it_stands_until_it_is_started_and_after_it_is_stopped(hand: Hand) -> None:
    clock = Clock(hand)
    clock.snap(5_000)
    hand.at += 1
    assert clock.position_ms == 5_000
    clock.start()
    hand.at += 1
    assert clock.position_ms == pytest.approx(6_000)
    clock.stop()
    hand.at += 1
    assert clock.position_ms == pytest.approx(6_000)


@pytest.mark.parametrize("rate", [0.25, 0.5, 2.0, 4.0])
def test_it_runs_at_its_rate(hand: Hand, rate: float) -> None:
    clock = Clock(hand)
    clock.start()
    clock.set_rate(rate)
    hand.at += 3_600
    assert clock.position_ms == pytest.approx(3_600_000 * rate)


def test_a_change_of_rate_does_not_move_it(hand: Hand) -> None:
    clock = Clock(hand)
    clock.start()
    hand.at += 10
    clock.set_rate(2.0)
    assert clock.position_ms == pytest.approx(10_000)


def test_a_small_error_is_corrected_slowly_and_a_large_one_at_once(hand: Hand) -> None:
    clock = Clock(hand)
    clock.start()
    hand.at += 1
    clock.correct(1_050, hand.at)
    assert 1_000 < clock.position_ms < 1_025
    clock.correct(5_000, hand.at)
    assert clock.position_ms == pytest.approx(5_000)


def test_what_is_reported_just_after_a_change_of_rate_is_not_believed(hand: Hand) -> None:
    clock = Clock(hand)
    clock.start()
    hand.at += 1
    clock.set_rate(2.0)
    hand.at += 0.2
    clock.correct(1_200, hand.at)
    assert clock.position_ms == pytest.approx(1_400)
    hand.at += 0.5
    clock.correct(2_200, hand.at)
    assert clock.position_ms == pytest.approx(2_200)


@pytest.mark.parametrize("rate", [0.5, 1.0, 2.0])
def test_it_does_not_drift_in_an_hour(hand: Hand, rate: float) -> None:
    """The sound card's second is not ours: here it is 200 millionths shorter."""
    clock = Clock(hand)
    clock.start()
    clock.set_rate(rate)
    jitter = random.Random(1)
    for quarter in range(4 * 3_600):
        hand.at += 0.25
        true_ms = (quarter + 1) * 250 * rate * 1.0002
        assert clock.position_ms == pytest.approx(true_ms, abs=80)
        clock.correct(true_ms + jitter.uniform(-10, 10), hand.at)


@given(st.lists(st.floats(-1_000, 1_000), max_size=50))
def test_it_never_runs_backwards_by_itself(errors_ms: list[float]) -> None:
    hand = Hand()
    clock = Clock(hand)
    clock.start()
    last = clock.position_ms
    for error_ms in errors_ms:
        hand.at += 0.02
        clock.correct(clock.position_ms + error_ms, hand.at)
        assert clock.position_ms >= last
        last = clock.position_ms


def test_an_engine_that_is_elsewhere_is_followed_there_also_backwards(hand: Hand) -> None:
    clock = Clock(hand)
    clock.snap(720_000)
    clock.start()
    for _ in range(2):
        hand.at += 0.3
        assert clock.position_ms == pytest.approx(720_000, abs=400)
        clock.correct(hand.at * 1_000, hand.at)
    assert clock.position_ms == pytest.approx(hand.at * 1_000)


def test_without_reports_it_waits_and_goes_on_from_the_next(hand: Hand) -> None:
    clock = Clock(hand)
    clock.silence_s = 1.0
    clock.start()
    hand.at += 0.5
    clock.correct(500, hand.at)
    # The drive has to wake up.
    hand.at += 8
    assert clock.position_ms == pytest.approx(1_500)
    clock.correct(600, hand.at)
    assert clock.position_ms == pytest.approx(1_500), "it never runs backwards"
    hand.at += 0.95
    assert clock.position_ms == pytest.approx(1_550)
