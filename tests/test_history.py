"""The way back through jumps."""

from hypothesis import given
from hypothesis import strategies as st

from navigator.history import JumpHistory


def test_back_and_forward_like_a_browser() -> None:
    history = JumpHistory()
    history.left(10_000)
    history.left(60_000)
    assert history.back(90_000) == 60_000
    assert history.back(60_000) == 10_000
    assert history.back(10_000) is None
    assert history.forward(10_000) == 60_000
    assert history.forward(60_000) == 90_000
    assert not history.can_go_forward


def test_a_new_jump_forgets_what_was_ahead() -> None:
    history = JumpHistory()
    history.left(10_000)
    assert history.back(50_000) == 10_000
    history.left(20_000)
    assert not history.can_go_forward
    assert history.back(0) == 20_000


def test_jumps_from_one_spot_count_once() -> None:
    history = JumpHistory()
    history.left(10_000)
    history.left(10_400)
    assert history.back(0) == 10_000
    assert not history.can_go_back


@given(st.lists(st.integers(0, 10**8), max_size=500))
def test_as_many_steps_forward_as_back(moments: list[int]) -> None:
    history = JumpHistory()
    for ms in moments:
        history.left(ms)
    here_ms, steps = 5, 0
    while (back_ms := history.back(here_ms)) is not None:
        here_ms, steps = back_ms, steps + 1
    while (forward_ms := history.forward(here_ms)) is not None:
        here_ms, steps = forward_ms, steps - 1
    assert (here_ms, steps) == (5, 0)
