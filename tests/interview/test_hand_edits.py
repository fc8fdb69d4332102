"""Edits by hand: whatever is done, nothing is lost, and all of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.errors import NavigatorError
from navigator.interview import (
    ByHand,
    ByTimecode,
    Chapter,
    Comment,
    Cue,
    Interview,
    Kind,
    Note,
    Thread,
)
from navigator.interview import chapter_edits as chapters
from navigator.interview import note_edits as notes
from navigator.interview import thread_edits as threads
from navigator.interview.edits import with_transcript
from navigator.undo import UndoStack
from tests.builders import a_thread, an_interview, placed
from tests.interviews import interviews, lines, moments

Edit = Callable[[Interview], Interview]


def all_comments(interview: Interview) -> list[str]:
    return sorted(one.id for thread in interview.threads for one in thread.comments)


@dataclass(frozen=True)
class Drawn:
    """What an edit is about: numbers that are taken modulo what there is."""

    number: int
    other: int
    ms: int
    title: str

    def thread(self, interview: Interview) -> str:
        return interview.threads[self.number % len(interview.threads)].id

    def other_thread(self, interview: Interview) -> str:
        return interview.threads[self.other % len(interview.threads)].id

    def chapter(self, interview: Interview) -> int:
        return self.number % len(interview.chapters)

    @property
    def yes(self) -> bool:
        return self.other % 2 == 0


def _joined(i: Interview, drawn: Drawn) -> Interview:
    return chapters.joined(i, 1 + drawn.number % max(len(i.chapters) - 1, 0))


def _split(i: Interview, drawn: Drawn) -> Interview:
    thread = i.thread(drawn.thread(i))
    answer = thread.answers[drawn.other % len(thread.answers)]
    return threads.split(i, thread.id, answer.id)


EDITS: dict[str, Callable[[Interview, Drawn], Interview]] = {
    "rename": lambda i, drawn: chapters.renamed(i, drawn.chapter(i), drawn.title),
    "move": lambda i, drawn: chapters.moved(i, drawn.chapter(i), drawn.ms),
    "add": lambda i, drawn: chapters.added(i, drawn.ms, drawn.title),
    "join": _joined,
    "delete": lambda i, drawn: chapters.deleted(i, drawn.chapter(i)),
    "indent": lambda i, drawn: chapters.indented(i, drawn.chapter(i), drawn.other % 3 - 1),
    "place": lambda i, drawn: threads.placed_by_hand(i, drawn.thread(i), drawn.chapter(i)),
    "settle": lambda i, drawn: threads.settled(i, drawn.thread(i), drawn.yes),
    "hide": lambda i, drawn: threads.hidden(i, drawn.thread(i), drawn.yes),
    "join threads": lambda i, drawn: threads.joined(i, drawn.thread(i), drawn.other_thread(i)),
    "split thread": _split,
    "note": lambda i, drawn: notes.with_note(i, notes.note_at(i, drawn.ms)),
}


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    name = draw(st.sampled_from(sorted(EDITS)))
    drawn = draw(st.builds(Drawn, moments, moments, moments, lines()))

    def edit(interview: Interview) -> Interview:
        try:
            return EDITS[name](interview, drawn)
        except (NavigatorError, ZeroDivisionError):
            # There is nothing of the kind.
            return interview

    return edit


@given(interviews(by_hand=True), st.lists(edits(), max_size=12))
def test_no_edit_loses_anything_and_all_are_undone(start: Interview, done: list[Edit]) -> None:
    stack, now = UndoStack(), start
    for number, edit in enumerate(done):
        new = edit(now)
        assert all_comments(new) == all_comments(start)
        assert {note.id for note in now.notes} <= {note.id for note in new.notes}
        stack.did(str(number), now)
        now = new
    end = now
    while (before := stack.undo(now)) is not None:
        now = before
    assert now == start
    while (after := stack.redo(now)) is not None:
        now = after
    assert now == end


def test_a_moved_chapter_takes_its_threads_along_and_times_stay() -> None:
    interview = an_interview(
        threads=(a_thread("hand"), a_thread("time")),
        placements=(placed("hand", 1), placed("time", 1, ByTimecode(70_000))),
    )
    moved = chapters.moved(interview, 1, 130_000)
    assert [one.title for one in moved.chapters] == ["Начало", "Деньги", "Клиенты"]
    assert moved.chapter_of("hand") == 2
    assert moved.chapter_of("time") == 0


def test_a_chapter_cannot_start_where_another_does_or_nothing_is() -> None:
    interview = an_interview()
    for start_ms in (10_000, 180_000, -1):
        with pytest.raises(NavigatorError, match="start"):
            chapters.moved(interview, 1, start_ms)
        with pytest.raises(NavigatorError, match="start"):
            chapters.added(interview, start_ms)
    assert chapters.moved(interview, 1, 60_000) == interview


def test_a_new_chapter_splits_the_one_that_is_there() -> None:
    interview = an_interview(threads=(a_thread("t"),), placements=(placed("t", 1),))
    split = chapters.added(interview, 90_000, " Вторая\nполовина ")
    assert split.chapters[2] == Chapter(90_000, "Вторая половина")
    assert split.chapter_of("t") == 1


def test_joining_and_deleting_give_the_stretch_to_the_one_before() -> None:
    interview = an_interview(threads=(a_thread("t"),), placements=(placed("t", 1),))
    joined = chapters.joined(interview, 1)
    assert [one.title for one in joined.chapters] == ["Начало / Клиенты", "Деньги"]
    assert joined.chapter_of("t") == 0
    first_gone = chapters.deleted(chapters.deleted(interview, 0), 0)
    assert first_gone.chapter_of("t") == 0
    nothing = chapters.deleted(first_gone, 0)
    assert nothing.chapter_of("t") is None
    assert nothing.placement_of("t") is not None


def test_a_chapter_is_at_most_one_level_below_the_one_before() -> None:
    interview = an_interview()
    assert chapters.indented(interview, 0, 1) == interview
    once = chapters.indented(interview, 1, 1)
    assert [one.level for one in once.chapters] == [0, 1, 0]
    assert chapters.indented(once, 1, 1) == once
    assert chapters.indented(once, 1, -1) == interview


def test_a_hand_wins_and_a_question_is_settled_or_hidden() -> None:
    interview = an_interview(
        threads=(a_thread("t"),), placements=(placed("t", 1, ByTimecode(70_000)),)
    )
    by_hand = threads.placed_by_hand(interview, "t", None)
    assert by_hand.placements == (placed("t", None, ByHand()),)
    assert not threads.settled(interview, "t", True).thread("t").is_open
    gone = threads.hidden(interview, "t", True)
    assert gone.threads_of(1) == ()
    assert [one.id for one in gone.hidden_threads] == ["t"]
    assert threads.of_kind(interview, "t", Kind.PRAISE).thread("t").kind is Kind.PRAISE
    assert threads.by_host(interview, "t", True).thread("t").comment.by_host


def test_splitting_takes_joining_back() -> None:
    interview = an_interview(
        threads=(a_thread("a", "Вопрос?", "Ответ"), a_thread("b", "Ещё?", "Да")),
        placements=(placed("a", 0), placed("b", 0)),
    )
    both = threads.joined(interview, "a", "b")
    assert [one.id for one in both.thread("a").answers] == ["a.1", "b", "b.1"]
    assert threads.split(both, "a", "b") == interview
    with pytest.raises(NavigatorError, match="itself"):
        threads.joined(interview, "a", "a")
    with pytest.raises(NavigatorError, match="of its own"):
        threads.split(interview, "a", "nothing")


def test_a_source_that_is_read_again_keeps_what_hands_have_done() -> None:
    read = (a_thread("a", "Вопрос?", replies=("Ответ",)), a_thread("b", "Ещё?"))
    interview = an_interview(threads=read)
    mended = threads.by_host(interview, "a.1", True)
    mended = threads.placed_by_hand(threads.hidden(mended, "b", True), "a", 2)
    mended = threads.joined(mended, "a", "b")
    again = (
        a_thread("a", "Вопрос??", replies=("Ответ", "Спасибо")),
        a_thread("b", "Ещё?", replies=("И мне",)),
        a_thread("c", "Новое?"),
    )
    assert threads.knows(mended, again)
    assert not threads.knows(mended, again[2:])
    now, renewal = threads.renewed(mended, again)
    assert renewal == threads.Renewal(threads=1, answers=2, changed=1)
    assert now.thread("a").comment.text == "Вопрос??"
    assert [one.id for one in now.thread("a").answers] == ["a.1", "b", "a.2", "b.1"]
    assert now.thread("a").answers[0].by_host
    assert now.chapter_of("a") == 2
    assert [one.id for one in now.threads] == ["a", "c"]
    assert threads.renewed(now, again) == (now, threads.Renewal())


def test_a_note_quotes_what_is_said_and_keeps_its_place_in_the_order() -> None:
    cues = (Cue(1_000, 4_000, "Добрый день."), Cue(4_000, 9_000, "Начнём с\nглавного."))
    interview = with_transcript(an_interview(), cues)
    later = notes.with_note(interview, notes.note_at(interview, 50_000))
    note = notes.note_at(later, 5_000)
    assert (note.id, note.quotation) == ("n2", "Начнём с главного.")
    assert notes.note_at(later, 3_000, 6_000).quotation == "Добрый день. Начнём с главного."
    both = notes.with_note(later, note)
    assert [one.id for one in both.notes] == ["n2", "n1"]
    changed = notes.with_note(both, Note("n1", 2_000, "раньше"))
    assert [one.id for one in changed.notes] == ["n1", "n2"]
    assert notes.without_note(changed, "n1").notes == (note,)
    assert both.note("n3") is None


def test_a_long_quotation_is_cut_between_words() -> None:
    long = Cue(0, 60_000, "слово " * 200)
    quotation = notes.said_between(with_transcript(an_interview(), [long]), 0, 0)
    assert len(quotation) <= 402
    assert quotation.endswith("слово …")


def test_comments_of_one_thread_stay_one_thread() -> None:
    thread = Thread(Comment("a", "?"), (Comment("b", "!"), Comment("c", "!!")))
    split = threads.split(an_interview(threads=(thread,)), "a", "b")
    assert [one.id for one in split.threads] == ["a", "b"]
    assert [one.id for one in split.thread("b").answers] == ["c"]
