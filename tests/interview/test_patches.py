"""What an edit has changed can be written down and done again."""

import contextlib
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.interview import Interview
from navigator.interview.chapter_edits import renamed
from navigator.interview.patches import applied, from_whole, patch, whole
from tests.builders import a_thread, an_interview
from tests.interviews import interviews


@given(interviews(by_hand=True), interviews(by_hand=True))
def test_a_patch_makes_one_of_the_other(before: Interview, after: Interview) -> None:
    written = json.loads(json.dumps(patch(before, after)))
    assert applied(before, written) == after
    assert from_whole(json.loads(json.dumps(whole(after)))) == after


def test_only_what_has_changed_is_written() -> None:
    interview = an_interview(threads=tuple(a_thread(f"t{number}") for number in range(1_000)))
    assert patch(interview, interview) == {}
    assert patch(interview, renamed(interview, 1, "Новое")) == {
        "chapters": [1, 1, [[60_000, "Новое", 0]]]
    }
    fewer = replace(interview, threads=(*interview.threads[:500], *interview.threads[501:]))
    assert patch(interview, fewer) == {"threads": [500, 499, []]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"chapters": [7, 7, []]},
        {"chapters": "x"},
        {"chapters": [0, 0, [[1]]]},
        {"threads": [0, 0, [[["a"], [], "song"]]]},
        {"video": 7},
        {"notes": [0, 0, [[1, 2, 3, 4, 5, 6, 7, 8]]]},
    ],
)
def test_a_patch_that_does_not_fit_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        applied(an_interview(), wrong)


@given(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner)))
def test_any_rubbish_is_refused_or_is_an_interview(rubbish: object) -> None:
    with contextlib.suppress(ValueError):
        assert isinstance(applied(an_interview(), {"threads": rubbish}), Interview)
