"""The journal: what was done is there again after a sudden end."""

import contextlib
import errno
import os
from io import FileIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator import journal as journal_module
from navigator.interview import Interview
from navigator.interview.chapter_edits import renamed
from navigator.journal import Beginning, Journal, replayed
from navigator.undo import UndoStack
from tests.builders import an_interview
from tests.interviews import interviews

BEGINNING = Beginning(("/talk.interview.yaml",), "d0")


def begun(folder: Path, interview: Interview) -> Journal:
    journal = Journal(folder / "a.journal")
    journal.begin(BEGINNING, interview)
    return journal


@given(st.data())
def test_whatever_was_done_is_done_again(tmp_path_factory: object, data: st.DataObject) -> None:
    folder = Path(tmp_path_factory.mktemp("journal"))  # type: ignore[attr-defined]
    stack, now = UndoStack(), data.draw(interviews(by_hand=True))
    with contextlib.closing(begun(folder, now)) as journal:
        for step in data.draw(st.lists(st.sampled_from(("did", "undid", "redid", "saved")))):
            if step == "did":
                after = data.draw(interviews(by_hand=True))
                journal.did("edit", now, after)
                stack.did("edit", now)
                now = after
            elif step == "saved":
                journal.saved(BEGINNING.paths, "d1")
                stack.note_saved()
            else:
                moved = stack.undo(now) if step == "undid" else stack.redo(now)
                if moved is not None:
                    journal.undid() if step == "undid" else journal.redid()
                    now = moved
    found = replayed(journal.path)
    assert found is not None
    assert found.interview == now
    assert found.stack.is_saved == stack.is_saved
    assert (found.stack.undo_name, found.stack.redo_name) == (stack.undo_name, stack.redo_name)


def test_a_torn_line_is_no_line_and_the_journal_goes_on(tmp_path: Path) -> None:
    start = an_interview()
    first = renamed(start, 0, "Первая")
    journal = begun(tmp_path, start)
    journal.did("the first", start, first)
    journal.did("the second", first, renamed(first, 0, "Вторая"))
    journal.close()
    journal.path.write_bytes(journal.path.read_bytes()[:-7])
    torn = replayed(journal.path)
    assert torn is not None
    assert torn.interview == first
    assert torn.stack.unsaved == ("the first",)
    journal.go_on(torn.size)
    journal.did("the third", first, renamed(first, 0, "Третья"))
    journal.close()
    again = replayed(journal.path)
    assert again is not None
    assert again.stack.unsaved == ("the first", "the third")
    assert again.interview.chapters[0].title == "Третья"


@pytest.mark.parametrize("is_torn", [False, True])
def test_after_a_full_disk_the_next_edit_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_torn: bool
) -> None:
    one, two, three = (renamed(an_interview(), 0, f"{number}") for number in range(3))
    journal = begun(tmp_path, one)

    def full(_file: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def torn(file: FileIO, content: bytes) -> None:
        file.write(content[: len(content) // 2])
        full(file)

    with monkeypatch.context() as disk:
        disk.setattr(*((journal_module, "_write_all", torn) if is_torn else (os, "fsync", full)))
        with pytest.raises(OSError, match="No space"):
            journal.did("an edit", one, two)
    assert not journal.is_open
    left = replayed(journal.path)
    assert left is not None
    assert left.interview == one, "what was there before can be read"
    with monkeypatch.context() as disk:
        disk.setattr(journal_module, "_write_all", torn)
        with pytest.raises(OSError, match="No space"):
            journal.begin(BEGINNING, two)
    still = replayed(journal.path)
    assert still is not None
    assert still.interview == one, "nor is it lost by beginning anew"
    assert [file.name for file in tmp_path.iterdir()] == [journal.path.name]
    journal.begin(BEGINNING, one)
    journal.did("both", one, two)
    journal.did("another", two, three)
    journal.close()
    found = replayed(journal.path)
    assert found is not None
    assert (found.interview, found.stack.undo_name) == (three, "another")


def test_what_is_saved_after_a_full_disk_is_not_told_to_be_unsaved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = (renamed(an_interview(), 0, f"{number}") for number in range(2))
    journal = begun(tmp_path, one)
    journal.did("an edit", one, two)

    def full(_file: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space"):
            journal.did("another", two, one)
    journal.saved(BEGINNING.paths, "d1")
    assert replayed(journal.path) is None


def test_what_is_no_journal_tells_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    assert replayed(path) is None
    for content in (b"", b"rubbish\n", b"[]\n", b'{"journal": 9}\n', b"[" * 9_999 + b"\n"):
        path.write_bytes(content)
        assert replayed(path) is None
    journal = begun(tmp_path, an_interview())
    journal.saved(("/elsewhere.yaml",), "d7")
    found = replayed(journal.path)
    assert found is not None
    assert (found.digest, found.beginning.paths) == ("d7", ("/elsewhere.yaml",))
    assert journal.is_open
    journal.discard()
    assert not journal.path.exists()
