"""The library: a thousand real videos with their documents, seen for the first time and again."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import av

from navigator.library import Card, Library
from tests.bench.figures import amount, row
from tests.clips import Clip, make_clip

_COUNT = 1_000
_STILLS = 20
_QUERIES = ("клиентами", "договор", "клиент договор", "дого", "клеент", "rkbtyn")
_DOCUMENT = """\
navigator: 1
title: Разговор {number}
chapters:
  - {{start: 0:01, title: Начало разговора {number}}}
  - {{start: 0:05, title: Как платят клиенты}}
threads:
  - {{id: a, text: Как платят клиенты?, placed: {{chapter: 0:05}}}}
  - {{id: b, text: Почему?, answers: [{{by: host, text: Потому что договор {number}}}]}}
"""


def run() -> None:
    """Print the figures of a library."""
    print(f"a library of {_COUNT:,} documents with a video each")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "interviews"
        _write(folder)
        cache = Path(name) / "cache"
        probing_s = _seconds(lambda: _probe_all(folder))
        library = Library(cache)
        first_card_s = _seconds(lambda: next(library.cards([folder])))
        cards: list[Card] = []
        first_s = _seconds(lambda: cards.extend(list(library.cards([folder]))[-1][0]))
        indexing_s = _seconds(lambda: list(library.indexing(cards)))
        library.close()
        again = Library(cache)
        again_s = _seconds(lambda: list(again.cards([folder])))
        current_s = _seconds(lambda: list(again.indexing(cards)))
        searches = [_seconds(partial(again.search, text)) for text in _QUERIES * 5]
        stills = [_seconds(partial(again.still, card)) for card in cards[:_STILLS]]
        again.close()
        print(amount("until something is on the screen", first_card_s * 1000, "ms"))
        print(amount("seen for the first time", first_s, "s"))
        print(amount("only opening each video, by PyAV", probing_s, "s", first_s))
        print(amount("indexed", indexing_s, "s"))
        print(amount("seen again", again_s * 1000, "ms"))
        print(amount("nothing to index", current_s * 1000, "ms"))
        print(row("a search", [seconds * 1000 for seconds in searches]))
        print(row("a still", [seconds * 1000 for seconds in stills]))


def _write(folder: Path) -> None:
    """One video under a thousand names: what is read is the same for each."""
    folder.mkdir()
    video = make_clip(folder / "talk0.mp4", Clip(seconds=10))
    for number in range(_COUNT):
        if number:
            os.link(video, folder / f"talk{number}.mp4")
        text = _DOCUMENT.format(number=number)
        (folder / f"talk{number}.interview.yaml").write_text(text, encoding="utf-8")


def _probe_all(folder: Path) -> None:
    for file in folder.glob("*.mp4"):
        with av.open(str(file)) as container:
            assert container.duration


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
