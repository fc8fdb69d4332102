"""What was watched: stretches that join, and where to go on."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from navigator.settings import Settings
from navigator.watched import Stretches, WatchLog, joined, next_unwatched, share_of

END_MS = 100_000
moments = st.integers(0, END_MS)
stretches = st.lists(st.tuples(moments, moments), max_size=8)


@given(stretches)
def test_stretches_are_apart_and_in_order(found: list[tuple[int, int]]) -> None:
    made = joined(found)
    assert joined(made) == made
    assert all(a < b for a, b in made)
    assert all(b < c for (_a, b), (c, _d) in pairwise(made))
    for start_ms, end_ms in found:
        assert end_ms <= start_ms or share_of(made, start_ms, end_ms) == 1.0


@given(stretches, moments)
def test_the_next_unwatched_part_was_not_watched(found: list[tuple[int, int]], ms: int) -> None:
    made = joined(found)
    there = next_unwatched(made, ms, END_MS)
    if there is None:
        assert share_of(made, 0, END_MS) > 0.5
    else:
        assert share_of(made, there, there + 3_000) == 0.0


def play(log: WatchLog, start_ms: int, end_ms: int) -> None:
    log.note(start_ms)
    for ms in range(start_ms, end_ms + 1, 20):
        log.note(ms)


def seen(log: WatchLog) -> Stretches:
    return log.stretches


def test_what_is_played_is_watched_and_what_is_skipped_is_not(settings: Settings) -> None:
    log = WatchLog(settings)
    log.begin("a.mp4")
    play(log, 10_000, 30_000)
    play(log, 60_000, 62_000)
    log.note(80_000)
    assert seen(log) == ((10_000, 30_000), (60_000, 62_000))
    log.begin("b.mp4")
    assert seen(log) == ()
    log.begin("a.mp4")
    assert seen(log) == ((10_000, 30_000), (60_000, 62_000))
    play(log, 29_000, 61_000)
    assert seen(log) == ((10_000, 62_000),)
    log.begin("moved.mp4", "a.mp4")
    assert seen(log) == ((10_000, 62_000),)
    log.begin("a.mp4")
    log.clear()
    assert seen(log) == ()
    log.begin("a.mp4")
    assert seen(log) == ()


def test_rubbish_in_the_state_is_left_out(settings: Settings) -> None:
    settings.set_watched_stretches("a", "5-9000 x 7 -3 9000-5 9500-12000 1-2-3")
    log = WatchLog(settings)
    log.begin("a")
    assert seen(log) == ((5, 12_000),)
