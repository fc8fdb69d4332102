"""Searching in the background, with the index in memory and in a file."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from navigator.background import Worker
from navigator.interview import Interview, Note, Video
from navigator.search.index import Answer, Index
from navigator.searcher import Searcher
from tests.builders import a_thread, an_interview, placed
from tests.fakes import break_an_index


@pytest.fixture
def searcher(worker: Worker, tmp_path: Path) -> Iterator[Searcher]:
    made = Searcher(worker, worker, tmp_path)
    yield made
    worker.close()
    made.close()


def long_interview(questions: int = 2_500) -> Interview:
    return an_interview(
        titles=("Начало", "Середина", "Конец"),
        threads=tuple(a_thread(str(at), f"Вопрос клиента номер {at}") for at in range(questions)),
    )


def find(qtbot: QtBot, searcher: Searcher, text: str) -> None:
    searcher.search(text)
    qtbot.waitUntil(lambda: searcher.results.text == text and not searcher.results.is_partial)


def take(qtbot: QtBot, searcher: Searcher, interview: Interview) -> None:
    done: list[int] = []
    searcher.progressed.connect(lambda at, total: done.append(at) if at == total else None)
    searcher.take(interview, "name")
    qtbot.waitUntil(lambda: bool(done))


def test_few_lines_are_kept_in_memory(qtbot: QtBot, searcher: Searcher, tmp_path: Path) -> None:
    take(qtbot, searcher, an_interview(threads=(a_thread("a", "Клиент"),)))
    find(qtbot, searcher, "клиенты ")
    assert searcher.results.threads == ("a",)
    assert not list(tmp_path.iterdir())


def test_many_lines_are_kept_in_a_file_and_shown_in_two_steps(
    qtbot: QtBot, searcher: Searcher, tmp_path: Path
) -> None:
    take(qtbot, searcher, long_interview())
    find(qtbot, searcher, "клиенты ")
    assert list(tmp_path.glob("*.index"))
    assert searcher.results.answer.total == 2_500
    assert len(searcher.results.marks) == 2_500


def test_a_walk_waits_for_all_marks(qtbot: QtBot, searcher: Searcher) -> None:
    take(qtbot, searcher, long_interview())
    searcher.search("клиент")
    searcher.walk(-1)
    qtbot.waitUntil(lambda: searcher.current is not None)
    assert searcher.current == len(searcher.results.marks) - 1 == 2_499


def test_a_walk_waits_for_what_is_not_indexed_yet(qtbot: QtBot, searcher: Searcher) -> None:
    searcher.search("клиент")
    qtbot.waitUntil(lambda: searcher.results.text == "клиент")
    searcher.walk(1)
    assert searcher.current is None
    searcher.take(an_interview(threads=(a_thread("a", "Клиент"),)), "name")
    qtbot.waitUntil(lambda: searcher.current == 0)


def test_what_is_found_grows_while_the_index_is_built(qtbot: QtBot, searcher: Searcher) -> None:
    searcher.search("клиент")
    searcher.take(long_interview(30_000), "name")
    qtbot.waitUntil(lambda: len(searcher.results.threads) > 0, timeout=20_000)
    qtbot.waitUntil(lambda: searcher.results.answer.total >= 20_000, timeout=30_000)


def test_another_interview_takes_the_place_of_one_that_is_being_read(
    qtbot: QtBot, searcher: Searcher
) -> None:
    searcher.take(long_interview(30_000), "long")
    take(qtbot, searcher, an_interview(threads=(a_thread("a", "Клиент"),)))
    find(qtbot, searcher, "клиент")
    assert searcher.results.threads == ("a",)


def test_a_file_that_breaks_meanwhile_is_replaced(
    qtbot: QtBot, searcher: Searcher, tmp_path: Path
) -> None:
    take(qtbot, searcher, long_interview())
    (path,) = tmp_path.glob("*.index")
    searcher.take(an_interview(), "other")
    size = path.stat().st_size
    path.write_bytes(b"x" * size)
    take(qtbot, searcher, long_interview())
    find(qtbot, searcher, "клиенты ")
    assert searcher.results.answer.total == 2_500


def test_a_file_that_breaks_after_all_was_in_it_is_made_anew(
    qtbot: QtBot, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(qtbot, searcher, long_interview())
    break_an_index(monkeypatch)
    searcher.search("клиенты ")
    qtbot.waitUntil(lambda: searcher.results.answer.total == 2_500)


def test_a_file_that_breaks_while_somebody_types_is_made_anew(
    qtbot: QtBot, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(qtbot, searcher, long_interview())
    searcher.prepare()
    qtbot.waitUntil(lambda: searcher.is_ready)
    is_broken = break_an_index(monkeypatch)
    searcher.search("кл")
    assert is_broken.wait(5)
    # Nobody is told of the failure: this is wanted instead.
    searcher.search("клиенты ")
    qtbot.waitUntil(lambda: searcher.results.answer.total == 2_500)


def test_an_edit_keeps_what_was_found_and_the_place_in_it(qtbot: QtBot, searcher: Searcher) -> None:
    threads = tuple(a_thread(str(at), "Клиент") for at in range(3))
    take(qtbot, searcher, an_interview(threads=threads))
    find(qtbot, searcher, "клиенты ")
    searcher.walk(1)
    searcher.walk(1)
    shown: list[tuple[str | None, ...]] = []
    searcher.results_changed.connect(lambda results: shown.append(results.threads))
    searcher.take(an_interview(threads=(*threads, a_thread("new", "Другое"))), "name")
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [("0", "1", "2")]
    assert searcher.current == 1


def test_an_edit_keeps_the_place_also_among_many_of_which_some_come_later(
    qtbot: QtBot, searcher: Searcher
) -> None:
    interview = long_interview(600)
    take(qtbot, searcher, interview)
    find(qtbot, searcher, "клиенты ")
    for _step in range(57):
        searcher.walk(1)
    left = searcher.mark
    told: list[object] = []
    searcher.mark_changed.connect(told.append)
    take(qtbot, searcher, replace(interview, notes=(Note("n", 1_000, "потом"),)))
    qtbot.waitUntil(lambda: searcher.current is not None and not searcher.results.is_partial)
    assert searcher.mark == left
    assert told == []


def test_a_step_that_waits_is_not_made_among_others(qtbot: QtBot, searcher: Searcher) -> None:
    searcher.search("зарплата")
    searcher.walk(1)
    searcher.search("клиент")
    take(qtbot, searcher, an_interview(threads=(a_thread("a", "Клиент"),)))
    qtbot.waitUntil(lambda: bool(searcher.results.marks))
    assert searcher.current is None


def test_what_cannot_be_asked_of_any_index_finds_nothing(
    qtbot: QtBot, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(qtbot, searcher, long_interview())

    def fail(*_arguments: Any) -> Answer:
        raise sqlite3.OperationalError("fts5: parser stack overflow")

    monkeypatch.setattr(Index, "search", fail)
    find(qtbot, searcher, "клиенты ")
    assert searcher.results.answer == Answer()
    searcher.prepare()
    qtbot.waitUntil(lambda: searcher.is_ready)


def test_the_words_that_matter_in_a_chapter_become_known(qtbot: QtBot, searcher: Searcher) -> None:
    threads = tuple(a_thread(str(at), f"Смета номер {at}") for at in range(3))
    placements = tuple(placed(thread.id, 1) for thread in threads)
    take(qtbot, searcher, an_interview(threads=threads, placements=placements))
    searcher.prepare()
    qtbot.waitUntil(lambda: searcher.is_ready)
    assert "смета" in searcher.terms_of(1)
    assert searcher.terms_of(None) == ()


def test_it_is_ready_when_nothing_is_searched_again(qtbot: QtBot, searcher: Searcher) -> None:
    ready: list[bool] = []
    searcher.progressed.connect(lambda _done, _total: ready.append(searcher.is_ready))
    searcher.take(an_interview(threads=(a_thread("a", "Клиент"),)), "name")
    searcher.prepare()
    qtbot.waitUntil(lambda: searcher.is_ready)
    assert ready[-1]
    assert not any(ready[:-1])


def test_without_repairs_a_word_is_taken_as_typed(qtbot: QtBot, searcher: Searcher) -> None:
    take(qtbot, searcher, an_interview(threads=(a_thread("a", "Клиент"),)))
    find(qtbot, searcher, "rkbtyn ")
    assert searcher.results.threads == ("a",)
    searcher.search("rkbtyn ", repairs=False)
    qtbot.waitUntil(lambda: searcher.results.threads == ())


def test_what_is_the_same_in_all_that_is_found_is_not_searched_anew(
    qtbot: QtBot, searcher: Searcher
) -> None:
    interview = replace(long_interview(20), video=Video("", 600_000))
    take(qtbot, searcher, interview)
    searcher.prepare()
    qtbot.waitUntil(lambda: searcher.is_ready)
    searcher.take(replace(interview, video=Video("talk.mp4", 600_000)), "name")
    assert searcher.is_ready
    searcher.take(interview, "other name")
    assert not searcher.is_ready
    qtbot.waitUntil(lambda: searcher.is_ready)
    searcher.take(replace(interview, notes=(Note("n", 1_000, "тендер"),)), "other name")
    assert not searcher.is_ready
    find(qtbot, searcher, "тендеры ")
    assert searcher.results.answer.total == 1
