"""From a keystroke to the repainted answers, and how long the window is kept from other work."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from statistics import median

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from navigator.app import make_application
from navigator.background import Worker
from navigator.interview import (
    ByHand,
    Chapter,
    Comment,
    Interview,
    Placement,
    Thread,
    Video,
)
from navigator.search.lines import Line
from navigator.searcher import Searcher
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.theme import Theme
from tests.bench import corpus

SIZES = (10_000, 100_000, 1_000_000)
_QUERIES = 60
_BEAT_MS = 2
_CHAPTERS = 7
_COMMON = 3_000


def run(words: list[tuple[str, ...]]) -> None:
    """Print the figures of this machine."""
    make_application(["bench"])
    for size in SIZES:
        _print_window(size, words)


def _print_window(size: int, words: list[tuple[str, ...]]) -> None:
    interview = _interview(list(corpus.lines(size, words)))
    worker = Worker("search")
    learner = Worker("learn", gives_way=True)
    searcher = Searcher(worker, learner)
    panel = AnswersPanel(Theme("light"))
    panel.resize(QSize(560, 800))
    panel.show()
    panel.show_interview(interview)
    searcher.results_changed.connect(panel.show_results)
    QApplication.processEvents()
    stalls_before = _Stalls()
    searcher.take(interview)
    searcher.prepare()
    _run_until(lambda: searcher.is_ready)
    stalls_before.end()
    stalls = _Stalls()
    times = []
    chance = random.Random(5)
    for _ in range(_QUERIES):
        query = chance.choice(chance.choice(words[:_COMMON]))
        beginnings = (query[:end] for end in range(1, len(query) + 1))
        times += [_keystroke_ms(searcher, panel, text) for text in beginnings]
    searcher.search("")
    _run_until(lambda: not searcher.results.is_search)
    stalls.end()
    times.sort()
    print(f"\n{size:,} lines, in the window")
    print(
        f"  {'from a keystroke to the repainted answers':<44} p50 {median(times):7.1f} ms"
        f"   p99 {times[int(len(times) * 0.99)]:7.1f}   worst {times[-1]:7.1f}   n {len(times)}"
    )
    print(f"  {'the event loop meanwhile':<44} {stalls.told()}")
    print(f"  {'the event loop while the index grows':<44} {stalls_before.told()}")
    worker.close()
    learner.close()
    searcher.close()
    panel.close()


def _keystroke_ms(searcher: Searcher, panel: AnswersPanel, text: str) -> float:
    begun = time.perf_counter()
    searcher.search(text)
    _run_until(lambda: searcher.results.text == text)
    panel.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


def _interview(lines: list[Line]) -> Interview:
    answers: dict[str, list[Comment]] = {}
    for line in lines:
        thread = line.place.thread or ""
        comment = Comment(line.comment, line.text, by_host=line.by_host, likes=line.likes)
        answers.setdefault(thread, []).append(comment)
    threads = tuple(Thread(first, tuple(rest)) for first, *rest in answers.values())
    return Interview(
        title="Bench",
        video=Video("bench.mp4", _CHAPTERS * 60_000),
        chapters=tuple(Chapter(at * 60_000, f"Глава {at + 1}") for at in range(_CHAPTERS)),
        threads=threads,
        placements=tuple(
            Placement(thread.id, number % _CHAPTERS, ByHand())
            for number, thread in enumerate(threads)
        ),
    )


class _Stalls:
    """A timer that notes when it comes late."""

    def __init__(self) -> None:
        self._late_ms: list[float] = []
        self._last = time.monotonic()
        self._timer = QTimer(interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()

    def told(self) -> str:
        over = {ms: sum(late > ms for late in self._late_ms) for ms in (16, 50)}
        counts = ", ".join(f"{count} stalls over {ms} ms" for ms, count in over.items())
        return f"{counts}, worst {max(self._late_ms):.0f} ms, of {len(self._late_ms)} beats"

    def _beat(self) -> None:
        now = time.monotonic()
        self._late_ms.append((now - self._last) * 1000 - _BEAT_MS)
        self._last = now


def _run_until(is_true: Callable[[], bool]) -> None:
    # As a window waits, and not in a loop that takes the interpreter from the search.
    while not is_true():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
