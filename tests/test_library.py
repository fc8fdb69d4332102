"""The library: what lies in folders, known again without reading, and searched as one."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from navigator import library as library_module
from navigator.background import Worker
from navigator.librarian import Librarian
from navigator.library import Card, Library
from navigator.opening import open_files
from navigator.search.index import Answer
from navigator.search.ranking import Hit
from navigator.settings import Settings
from tests.clips import Clip
from tests.fakes import break_an_index

DOCUMENT = """\
navigator: 1
title: {title}
video: {{duration: 10:00}}
chapters:
  - {{start: 0:10, title: Начало}}
threads:
  - {{id: a, text: Как платят клиенты?, placed: {{chapter: 0:10}}}}
  - {{id: b, text: Почему?, answers: [{{by: host, text: Потому что договор}}]}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "interviews" / "old"
    inside.mkdir(parents=True)
    for number, title in enumerate(("Б", "А")):
        text = DOCUMENT.format(title=title)
        (inside / f"talk{number}.interview.yaml").write_text(text, encoding="utf-8")
    (inside.parent / "shopping.txt").write_text("молоко", encoding="utf-8")
    (inside.parent / "broken.interview.yaml").write_text("navigator: [", encoding="utf-8")
    return inside.parent


def hits(library: Library, text: str) -> tuple[Hit, ...]:
    answer = library.search(text)
    assert answer is not None
    return answer.hits


def all_cards(library: Library, *folders: Path) -> list[Card]:
    return list(library.cards(folders))[-1][0]


def test_interviews_at_a_glance(folder: Path) -> None:
    library = Library(None)
    cards = all_cards(library, folder, folder / "nothing")
    assert [card.title for card in cards] == ["А", "Б", "broken.interview.yaml"]
    assert str(cards[2].problem).startswith("broken.interview.yaml: line 1")
    card = cards[0]
    assert (card.length_ms, card.chapters, card.questions, card.open_questions) == (
        600_000,
        1,
        2,
        1,
    )
    assert library.still(card) == b""
    library.close()


def test_what_is_known_is_not_read_again_until_it_changes(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    Library(cache).close()
    first = Library(cache)
    assert len(all_cards(first, folder)) == 3
    # What is no interview is looked at once a run: why may have nothing to do with the file.
    at_once, _is_all = next(first.cards([folder]))
    assert [card.title for card in at_once] == ["А", "Б", "broken.interview.yaml"]
    second = Library(cache)
    at_once, _is_all = next(second.cards([folder]))
    assert [card.title for card in at_once] == ["А", "Б"]
    changed = folder / "old" / "talk0.interview.yaml"
    changed.write_text(DOCUMENT.format(title="В"), encoding="utf-8")
    os.utime(changed, (1, 1))
    assert [card.title for card in all_cards(second, folder)][:2] == ["А", "В"]
    changed.unlink()
    assert len(all_cards(second, folder)) == 2
    for kept in (b"rubbish", b"[1, 2]", b'[{"path": 1}]'):
        (cache / "library.json").write_bytes(kept)
        assert len(all_cards(Library(cache), folder)) == 2


def test_a_path_that_cannot_be_looked_at_takes_nothing_from_the_others(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(paths: list[Path]) -> object:
        if paths[0].name == "talk0.interview.yaml":
            raise PermissionError(13, "Permission denied", str(paths[0]))
        return open_files(paths)

    monkeypatch.setattr(library_module, "open_files", refuse)
    library = Library(None)
    cards = all_cards(library, folder)
    assert [bool(card.problem) for card in cards] == [False, True, True]
    with monkeypatch.context() as again:
        again.setattr(library_module, "open_files", open_files)
        # It may be looked at now, and nothing of the file has changed.
        assert [bool(card.problem) for card in all_cards(library, folder)] == [False, False, True]
    for _done in library.indexing([replace(card, problem=None) for card in cards]):
        pass
    assert [hit.line.document for hit in hits(library, "договор")] == [cards[0].path]


def test_all_interviews_are_searched_as_one(folder: Path, tmp_path: Path) -> None:
    library = Library(tmp_path / "cache")
    for _step in library.indexing(all_cards(library, folder)):
        pass
    found = sorted(Path(hit.line.document).name for hit in hits(library, "договоры"))
    assert found == ["talk0.interview.yaml", "talk1.interview.yaml"]
    (folder / "old" / "talk0.interview.yaml").unlink()
    for _step in library.indexing(all_cards(library, folder)):
        pass
    assert len(hits(library, "клиентам платить")) == 1
    library.close()
    (tmp_path / "cache" / "library.index").write_bytes(b"rubbish" * 1_000)
    assert hits(Library(tmp_path / "cache"), "договор") == ()


def test_an_index_that_breaks_while_it_is_searched_is_made_anew(
    qtbot: QtBot,
    worker: Worker,
    settings: Settings,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.library_folders = (str(folder),)
    librarian = Librarian(worker, settings, tmp_path / "cache")
    with qtbot.waitSignal(librarian.indexed):
        librarian.refresh()
    break_an_index(monkeypatch)
    answers: list[Answer] = []
    librarian.found.connect(lambda _text, answer: answers.append(answer))
    librarian.search("договоры")
    qtbot.waitUntil(lambda: bool(answers))
    assert len(answers[0].hits) == 2
    worker.close()
    librarian.close()


def test_a_still_is_made_once(clip_of: Callable[[str, Clip], Path], tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    folder.mkdir()
    clip = folder / "talk.mp4"
    clip.write_bytes(clip_of("mp4", Clip(seconds=12)).read_bytes())
    library = Library(tmp_path / "cache")
    (card,) = all_cards(library, folder)
    made = library.still(card)
    assert made.startswith(b"\xff\xd8")
    clip.unlink()
    assert library.still(card) == made
