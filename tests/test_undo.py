"""Undo and redo lead to every state and back."""

from hypothesis import given
from hypothesis import strategies as st

from navigator.interview import Interview
from navigator.undo import UndoStack


def state(number: int) -> Interview:
    return Interview(str(number))


@given(st.lists(st.integers(1, 9), max_size=10))
def test_all_undone_is_the_beginning_and_all_redone_the_end(edits: list[int]) -> None:
    stack, now = UndoStack(), state(0)
    for number in edits:
        stack.did(f"edit {number}", now)
        now = state(number)
    last = now
    while (before := stack.undo(now)) is not None:
        now = before
    assert now == state(0)
    assert stack.is_saved
    while (after := stack.redo(now)) is not None:
        now = after
    assert now == last


def test_names_and_what_is_saved() -> None:
    stack = UndoStack()
    assert (stack.undo_name, stack.redo_name, stack.is_saved) == ("", "", True)
    stack.did("главы", state(0))
    assert (stack.undo_name, stack.is_saved) == ("главы", False)
    stack.note_saved()
    assert stack.is_saved
    stack.undo(state(1))
    assert (stack.redo_name, stack.is_saved) == ("главы", False)
    stack.did("другое", state(0))
    # What was saved can be reached no more.
    assert not stack.is_saved
    stack.undo(state(2))
    assert not stack.is_saved
