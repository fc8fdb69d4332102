from hypothesis import given
from hypothesis import strategies as st

from navigator.ui.timeline_scale import Scale

scales = st.builds(
    lambda start, length, left, width: Scale(start, start + length, left, width),
    st.integers(0, 10**8),
    st.integers(1, 10**8),
    st.integers(0, 50),
    st.integers(10, 4_000),
)


@given(scales, st.floats(0, 1))
def test_a_moment_that_is_drawn_is_hit(scale: Scale, share: float) -> None:
    ms = scale.start_ms + round(share * (scale.end_ms - scale.start_ms))
    pixel_ms = (scale.end_ms - scale.start_ms) / scale.width
    assert abs(scale.ms(scale.x(ms)) - ms) <= pixel_ms / 1_000 + 1


@given(scales, st.floats(-1_000, 10_000))
def test_any_pixel_is_a_moment_within(scale: Scale, x: float) -> None:
    assert scale.start_ms <= scale.ms(x) <= scale.end_ms


def test_a_click_near_a_start_snaps_to_the_nearest() -> None:
    scale = Scale(0, 100_000, 0, 1_000)
    starts_ms = (10_000, 10_500, 50_000)
    assert scale.snapped_ms(103, starts_ms, 4) == 10_500
    assert scale.snapped_ms(97, starts_ms, 4) == 10_000
    assert scale.snapped_ms(496, starts_ms, 4) == 50_000
    assert scale.snapped_ms(495, starts_ms, 4) == 49_500


def test_starts_outside_are_not_snapped_to() -> None:
    assert Scale(10_000, 20_000, 0, 100).snapped_ms(0, (9_999,), 4) == 10_000


def test_without_any_length_nothing_breaks() -> None:
    assert Scale(0, 0, 0, 0).ms(5) == 0
