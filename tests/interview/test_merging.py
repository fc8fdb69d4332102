"""Two have changed one interview: both sides' work is in what is merged."""

from dataclasses import replace

from hypothesis import given

from navigator.interview import Interview, Note, Video
from navigator.interview.chapter_edits import added, deleted, moved, renamed
from navigator.interview.merging import Merged, merged
from navigator.interview.note_edits import with_note
from navigator.interview.thread_edits import joined, placed_by_hand, settled, split
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


def test_no_comment_is_lost_or_doubled_where_one_has_joined_or_split() -> None:
    thread = a_thread("a", "Почему?", "Потому", replies=("И зачем?",))
    base = an_interview(threads=(thread, a_thread("b")))
    settled_here = settled(base, "a", True)
    for theirs in (joined(base, "a", "b"), split(base, "a", "a.2")):
        for found in (merged(base, settled_here, theirs), merged(base, theirs, settled_here)):
            ids = [one.id for thread in found.interview.threads for one in thread.comments]
            assert sorted(ids) == ["a", "a.1", "a.2", "b"]
    # What one side has removed stays away.
    fewer = replace(base, threads=base.threads[:1])
    assert merged(base, settled_here, fewer).interview.threads == settled_here.threads[:1]


def test_new_notes_of_one_name_are_both_kept() -> None:
    mine, theirs = (
        with_note(BASE, Note("n1", 5_000, "моя")),
        with_note(BASE, Note("n1", 9_000, "их")),
    )
    found = merged(BASE, mine, theirs).interview
    assert [(one.id, one.text) for one in found.notes] == [("n1", "моя"), ("n1-2", "их")]


def test_a_chapter_that_both_have_moved_is_where_i_have_moved_it() -> None:
    found = merged(BASE, moved(BASE, 1, 65_000), moved(BASE, 1, 70_000))
    assert found.conflicts
    assert found.interview.starts_ms == (10_000, 65_000, 120_000)


def test_who_moves_a_chapter_moves_none_of_its_threads() -> None:
    found = merged(BASE, moved(BASE, 1, 62_000), moved(BASE, 1, 63_000))
    assert found.conflicts == 1
    assert found.interview.chapter_of("b") == 1
    elsewhere = merged(BASE, moved(BASE, 1, 62_000), placed_by_hand(BASE, "b", 2))
    assert elsewhere.conflicts == 0
    assert elsewhere.interview.chapter_of("b") == 2


def test_the_longer_recording_holds_all_chapters() -> None:
    shorter = replace(BASE, video=Video("talk.mp4", 130_000))
    found = merged(BASE, added(BASE, 150_000, "Поздно"), shorter).interview
    assert found.video is not None
    assert found.video.duration_ms == 180_000
