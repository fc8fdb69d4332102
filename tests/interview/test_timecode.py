import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.interview.timecode import (
    find_timecodes,
    format_exact,
    format_timecode,
    parse_timecode,
)

HOUR_MS = 3_600_000


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("0:49", 49_000),
        ("17:49", 1_069_000),
        ("90:15", 5_415_000),
        ("1:02:03", 3_723_000),
        ("1:02:03.25", 3_723_250),
        ("0:00,5", 500),
        (" 3:37 ", 217_000),
        ("47:00:00", 47 * HOUR_MS),
    ],
)
def test_a_timecode_is_read(text: str, ms: int) -> None:
    assert parse_timecode(text) == ms


@pytest.mark.parametrize(
    "text", ["", "17", "1:2", "12:60", "1:60:00", "-1:00", "1:00:00:00", "1:00x", "٣:٣٧", "1.30"]
)
def test_what_is_no_timecode_is_refused(text: str) -> None:
    assert parse_timecode(text) is None


@given(st.integers(0, 200 * HOUR_MS))
def test_the_exact_form_loses_nothing(ms: int) -> None:
    assert parse_timecode(format_exact(ms)) == ms


@given(st.integers(0, 200 * HOUR_MS))
def test_the_short_form_cuts_to_the_second(ms: int) -> None:
    assert parse_timecode(format_timecode(ms)) == ms // 1000 * 1000


def test_a_timecode_in_a_sentence_is_found_where_it_stands() -> None:
    text = "говорим об этом по таймкоду - 17:49, и ещё (3:37)."
    found = find_timecodes(text, HOUR_MS)
    assert [(text[one.start : one.end], one.ms) for one in found] == [
        ("17:49", 1_069_000),
        ("3:37", 217_000),
    ]


@pytest.mark.parametrize(
    "text", ["счёт 2:1", "16:9", "host:80:15", "2024-01-01T12:30", "v1.2:30", "+7:30", "12:30pm"]
)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert find_timecodes(text, HOUR_MS) == ()


def test_a_moment_behind_the_end_is_no_link() -> None:
    assert find_timecodes("в 59:00", 30 * 60_000) == ()


@given(st.text(max_size=200))
def test_any_text_can_be_searched_for_timecodes(text: str) -> None:
    for found in find_timecodes(text, 200 * HOUR_MS):
        assert parse_timecode(text[found.start : found.end]) == found.ms
