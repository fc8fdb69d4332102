"""Two have changed one interview: both sides' work is in what is merged."""

from dataclasses import replace

from hypothesis import given

from navigator.interview import Interview, Note
from navigator.interview.chapter_edits import added, deleted, moved, renamed
from navigator.interview.merging import Merged, merged
from navigator.interview.note_edits import with_note
from navigator.interview.thread_edits import placed_by_hand, settled
from tests.builders import a_thread, an_interview, placed
from tests.interviews import interviews

BASE = an_interview(
    threads=(a_thread("a"), a_thread("b")), placements=(placed("a", 0), placed("b", 1))
)


@given(interviews(by_hand=True), interviews(by_hand=True))
def test_where_one_side_has_done_nothing_the_other_stands(old: Interview, new: Interview) -> None:
    def in_any_order(found: Merged) -> tuple[Interview, int, set[object]]:
        bare = replace(found.interview, threads=(), placements=())
        return bare, found.conflicts, {*found.interview.threads, *found.interview.placements}

    expected = in_any_order(Merged(new))
    assert in_any_order(merged(old, new, old)) == expected
    assert in_any_order(merged(old, old, new)) == expected
    assert in_any_order(merged(old, new, new)) == expected


def test_both_sides_work_is_there() -> None:
    mine = with_note(moved(settled(BASE, "a", True), 2, 125_000), Note("n1", 5_000))
    theirs = placed_by_hand(renamed(added(BASE, 90_000, "Новая"), 0, "Вступление"), "b", 3)
    found = merged(BASE, mine, theirs)
    assert found.conflicts == 0
    titles = [(one.start_ms, one.title) for one in found.interview.chapters]
    assert titles == [
        (10_000, "Вступление"),
        (60_000, "Клиенты"),
        (90_000, "Новая"),
        (125_000, "Деньги"),
    ]
    assert found.interview.thread("a").is_settled
    assert found.interview.notes == (Note("n1", 5_000),)
    # What they call the chapter at 2:00 is at 2:05 now.
    assert found.interview.chapter_of("b") == 3


def test_what_both_have_changed_is_counted_and_mine_stands() -> None:
    found = merged(BASE, renamed(BASE, 0, "Моё"), renamed(BASE, 0, "Их"))
    assert (found.conflicts, found.interview.chapters[0].title) == (1, "Моё")
    gone = merged(BASE, renamed(BASE, 0, "Моё"), deleted(BASE, 0))
    assert gone.conflicts == 1
    assert gone.interview.chapters[0].title == "Моё"
