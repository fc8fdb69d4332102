import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from navigator.interview import Interview
from navigator.ui.timeline_scale import Scale, segments_of, thinned
from tests.builders import an_interview

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


def test_where_no_length_is_known_the_last_chapter_can_be_reached() -> None:
    interview = replace(an_interview(), video=None)
    length_ms = interview.shown_length_ms
    last = segments_of(interview, length_ms)[-1]
    assert last.chapter == len(interview.chapters) - 1
    assert last.end_ms == length_ms
    assert Interview(title="").shown_length_ms == 1


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


CHAPTER = Scale(60_000, 120_000, 8, 600)


def test_zooming_keeps_the_moment_under_the_mouse() -> None:
    for x in (8, 100, 308, 608):
        zoomed = CHAPTER.zoomed(x, 2.0, CHAPTER)
        assert zoomed.end_ms - zoomed.start_ms == 30_000
        assert abs(zoomed.ms(x) - CHAPTER.ms(x)) <= 1


@given(st.lists(st.tuples(st.floats(0, 700), st.floats(0.2, 5)), max_size=20))
def test_zooming_never_leaves_the_chapter(steps: list[tuple[float, float]]) -> None:
    scale = CHAPTER
    for x, factor in steps:
        scale = scale.zoomed(x, factor, CHAPTER)
        assert CHAPTER.start_ms <= scale.start_ms < scale.end_ms <= CHAPTER.end_ms
        assert scale.end_ms - scale.start_ms >= 2_000


def test_the_lead_in_and_every_chapter_are_segments() -> None:
    found = segments_of(an_interview(), 180_000)
    assert [(one.start_ms, one.end_ms, one.chapter) for one in found] == [
        (0, 10_000, None),
        (10_000, 60_000, 0),
        (60_000, 120_000, 1),
        (120_000, 180_000, 2),
    ]


def test_chapters_past_the_end_are_left_out() -> None:
    assert [one.chapter for one in segments_of(an_interview(), 60_000)] == [None, 0]
    (whole,) = segments_of(an_interview(starts_ms=(), titles=()), 60_000)
    assert (whole.start_ms, whole.end_ms, whole.chapter) == (0, 60_000, None)


def test_too_narrow_segments_are_drawn_as_one_and_nothing_is_lost() -> None:
    starts_ms = tuple(range(0, 36_000_000, 72_000))
    interview = an_interview(starts_ms=starts_ms, titles=tuple(map(str, starts_ms)))
    scale = Scale(0, 36_000_000, 8, 880)
    drawn = list(thinned(segments_of(interview, 36_000_000), scale))
    assert len(drawn) < 120
    assert (drawn[0].start_ms, drawn[-1].end_ms) == (0, 36_000_000)
    assert all(a.end_ms == b.start_ms for a, b in itertools.pairwise(drawn))
