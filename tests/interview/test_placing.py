from navigator.interview import ByTimecode, Placement
from navigator.interview.placing import placed as place_all
from tests.builders import a_thread, an_interview, placed


def test_the_hosts_timecode_wins_over_the_viewers() -> None:
    thread = a_thread("a", "Что вы сказали в 0:15?", "Об этом — 1:10.")
    interview = place_all(an_interview(threads=(thread,)))
    assert interview.placement_of("a") == Placement("a", 1, ByTimecode(70_000))


def test_a_question_places_itself_when_nobody_else_names_a_moment() -> None:
    interview = place_all(an_interview(threads=(a_thread("a", "А в 2:05?", "Да."),)))
    assert interview.placement_of("a") == Placement("a", 2, ByTimecode(125_000))


def test_a_hands_placement_stays() -> None:
    by_hand = placed("a", 0)
    thread = a_thread("a", "А в 2:05?")
    interview = place_all(an_interview(threads=(thread,), placements=(by_hand,)))
    assert interview.placement_of("a") == by_hand


def test_a_moment_in_the_lead_in_or_behind_the_end_places_nothing() -> None:
    threads = (a_thread("a", "0:05 смешно"), a_thread("b", "в 59:00 было"))
    interview = place_all(an_interview(threads=threads))
    assert interview.placement_of("a") is None
    assert interview.placement_of("b") is None
