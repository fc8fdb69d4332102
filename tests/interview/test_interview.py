import pytest

from navigator.interview import ByTimecode, Chapter, Interview, Kind, Place
from tests.builders import MINUTE_MS, a_thread, an_interview, placed


def test_before_the_first_chapter_there_is_none() -> None:
    interview = an_interview(starts_ms=(10_000, 60_000, 120_000))
    moments_ms = (0, 9_999, 10_000, 59_999, 60_000, 500_000)
    assert [interview.chapter_at(ms) for ms in moments_ms] == [None, None, 0, 0, 1, 2]


def test_a_chapter_ends_where_the_next_begins_and_the_last_with_the_video() -> None:
    interview = an_interview(duration_ms=3 * MINUTE_MS)
    assert [interview.chapter_end_ms(number) for number in range(3)] == [60_000, 120_000, 180_000]


def test_threads_stand_in_their_chapter_and_the_rest_in_none() -> None:
    threads = (a_thread("a"), a_thread("b"), a_thread("c"))
    interview = an_interview(threads=threads, placements=(placed("b", 1), placed("c", None)))
    assert [thread.id for thread in interview.threads_of(1)] == ["b"]
    assert [thread.id for thread in interview.threads_of(None)] == ["a", "c"]


def test_a_thread_leads_to_the_moment_it_names_else_to_its_chapters_start() -> None:
    interview = an_interview(
        threads=(a_thread("named"), a_thread("placed"), a_thread("nowhere")),
        placements=(placed("named", 1, ByTimecode(75_000)), placed("placed", 1)),
    )
    assert interview.place_of_thread("named") == Place(1, 75_000, "named")
    assert interview.place_of_thread("placed") == Place(1, 60_000, "placed")
    assert interview.place_of_thread("nowhere") == Place(None, None, "nowhere")


def test_a_question_is_open_until_the_host_answers() -> None:
    assert a_thread("a", replies=("и мне интересно",)).is_open
    assert not a_thread("a", "Почему?", "Потому.").is_open
    assert not a_thread("a", "Ужас!", kind=Kind.REMARK).is_open


@pytest.mark.parametrize("starts_ms", [(5, 5), (10, 5), (-1, 5)])
def test_chapters_out_of_order_cannot_exist(starts_ms: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="chapter"):
        Interview("x", chapters=tuple(Chapter(start_ms, "x") for start_ms in starts_ms))


def test_neither_can_two_threads_of_one_id_nor_placements_of_nothing() -> None:
    with pytest.raises(ValueError, match="unique"):
        an_interview(threads=(a_thread("a"), a_thread("a")))
    with pytest.raises(ValueError, match="unknown thread"):
        an_interview(placements=(placed("a", 0),))
    with pytest.raises(ValueError, match="unknown chapter"):
        an_interview(threads=(a_thread("a"),), placements=(placed("a", 7),))
