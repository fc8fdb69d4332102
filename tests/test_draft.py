"""A list of chapters that is mended: what is wrong is said, and every mend does what it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.draft import (
    Draft,
    Entry,
    Fate,
    Mend,
    Problem,
    changed,
    compared,
    draft_of_chapters,
    draft_of_text,
    mended,
    mends_for,
    with_new,
)
from navigator.interview import Chapter
from tests.interviews import chapter_lists

LIST = "Главы\n0:00 А\n5:00 Б\n3:00 В\n3:00 Г\n7:00\n9:00 Д\n20:00 Е\nв 4:00 смешно"


def draft(duration_ms: int | None = 600_000) -> Draft:
    return draft_of_text(LIST, duration_ms)


def starts(one: Draft) -> list[int]:
    return [chapter.start_ms // 1000 for chapter in one.chapters]


def test_every_line_has_an_entry_and_its_problem() -> None:
    made = draft()
    assert [entry.line for entry in made.entries] == list(range(1, 10))
    problems = {
        entry.source: problem
        for entry, problem in zip(made.entries, made.problems, strict=True)
        if problem is not None
    }
    assert problems == {
        "3:00 В": Problem.ORDER,
        "3:00 Г": Problem.ORDER,
        "7:00": Problem.UNTITLED,
    }
    # Past the end: not taken, but it may be.
    assert not made.entries[7].is_wanted
    assert made.entries[8].start_ms == 240_000


def test_one_key_for_each_problem() -> None:
    made = draft()
    assert mends_for(made) == (Mend.SORT, Mend.NAME, Mend.TO_HOURS)[: len(mends_for(made))]
    made = mended(made, Mend.SORT)
    assert Problem.ORDER not in made.problems
    assert Mend.JOIN in mends_for(made)
    made = mended(mended(made, Mend.JOIN), Mend.NAME, "Глава {number}")
    assert [problem for problem in made.problems if problem] == []
    assert ("В / Г" in [chapter.title for chapter in made.chapters]) is True


def test_hours_for_minutes_and_back() -> None:
    made = draft_of_text("0:10 А\n1:25 Б\n2:50 В\n3:40 Г", 4 * 3_600_000)
    assert Mend.TO_HOURS in mends_for(made) or starts(made)[0] == 600
    hours = mended(
        draft_of_chapters((Chapter(10_000, "А"), Chapter(85_000, "Б")), None), Mend.TO_HOURS
    )
    assert starts(hours) == [600, 5100]
    assert starts(mended(hours, Mend.TO_MINUTES)) == [10, 85]


def test_past_the_end_goes() -> None:
    made = draft_of_chapters((Chapter(0, "А"), Chapter(700_000, "Б")), 600_000)
    assert made.problems == (None, Problem.PAST_END)
    assert mends_for(made) == (Mend.DROP_PAST_END,)
    assert mended(made, Mend.DROP_PAST_END).problems == (None, None)
    assert starts(made) == [0]


def test_a_new_entry_stands_where_its_time_belongs() -> None:
    made, number = with_new(
        draft_of_chapters((Chapter(0, "А"), Chapter(9_000, "Б")), None), 5_000, ""
    )
    assert number == 1
    assert made.problems[1] is Problem.UNTITLED


def test_a_start_is_never_before_the_video() -> None:
    made = changed(draft_of_chapters((Chapter(500, "А"),), None), 0, start_ms=-500)
    assert made.entries[0].start_ms == 0


@pytest.mark.parametrize(
    ("before", "after", "fates"),
    [
        ([(0, "А")], [(0, "А")], [Fate.SAME]),
        ([(0, "А")], [(0, "Б")], [Fate.RENAMED]),
        ([(0, "А")], [(5_000, "А")], [Fate.MOVED]),
        ([(0, "Начало")], [(4_000, "Начало!")], [Fate.MOVED_AND_RENAMED]),
        ([(0, "А")], [(0, "А"), (9_000, "Б")], [Fate.SAME, Fate.ADDED]),
        ([(0, "А"), (9_000, "Б")], [(0, "А")], [Fate.SAME, Fate.REMOVED]),
        ([(0, "А")], [(900_000, "Я")], [Fate.REMOVED, Fate.ADDED]),
    ],
)
def test_what_would_change(
    before: list[tuple[int, str]], after: list[tuple[int, str]], fates: list[Fate]
) -> None:
    changes = compared([Chapter(*one) for one in before], [Chapter(*one) for one in after])
    assert [change.fate for change in changes] == fates


@given(chapter_lists(), chapter_lists())
def test_no_chapter_is_lost_in_the_comparison(
    before: tuple[Chapter, ...], after: tuple[Chapter, ...]
) -> None:
    changes = compared(before, after)
    assert sorted((one.before for one in changes if one.before), key=repr) == sorted(
        before, key=repr
    )
    assert sorted((one.after for one in changes if one.after), key=repr) == sorted(after, key=repr)


ENTRIES = st.builds(
    Entry,
    st.integers(0, 99),
    st.text(max_size=5),
    st.none() | st.integers(0, 10_000_000),
    st.text(max_size=5),
    st.booleans(),
)


@given(
    st.lists(ENTRIES, max_size=8).map(tuple),
    st.none() | st.integers(1, 10_000_000),
    st.lists(st.sampled_from(Mend), max_size=5),
)
def test_any_draft_with_any_mends_gives_chapters_in_order(
    entries: tuple[Entry, ...], duration_ms: int | None, mends: list[Mend]
) -> None:
    made = Draft(entries, duration_ms)
    for mend in mends:
        made = mended(made, mend, "Глава {number}")
    found = [chapter.start_ms for chapter in made.chapters]
    assert found == sorted(set(found))
    assert len(made.entries) == len(entries)
