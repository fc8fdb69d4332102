"""Searches the open interview in the background and walks through what was found."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from navigator import memory
from navigator.background import Worker
from navigator.interview import Interview, Thread
from navigator.interview.edits import differs
from navigator.search.index import CANDIDATES, Answer, Index
from navigator.search.index_file import discard_if_broken, open_index
from navigator.search.lines import Line, lines_of
from navigator.search.ranking import Hit
from navigator.search.results import Mark, Results
from navigator.search.similar import Questions, Twins
from navigator.search.terms import distinctive_terms

# The query for what is like a thread: behind it stands the thread's name.
LIKE = "like:"
_MOST_QUESTIONS = 20_000
# So few lines are indexed sooner than a file is opened.
_FEW = 2_000
# The best are shown at once; then, so many lines are looked at for the marks on the timeline.
_MOST_LINES = 3_000
_MOST_THREADS = 200
_REST_MS = 250
_WARM_UP_MS = 1_500
# The parts of an interview in which something is found, and what it is found by.
_PARTS = ("language", "duration_ms", "chapters", "threads", "placements", "transcript", "notes")
_SEARCH, _BUILD, _LORE = "search", "build", "lore"
# While the index grows, a search is made again after so many steps.
_STEPS = 20


class Searcher(QObject):
    """One search at a time; of several texts the newest wins."""

    results_changed = Signal(Results)
    # The mark where the walk through the results is: None before its first step.
    mark_changed = Signal(object)
    # Of so many lines so many can be found; both are the same when all can.
    progressed = Signal(int, int)
    # What the texts are about is known now: `terms_of` and `twins`.
    learned = Signal()

    def __init__(
        self,
        worker: Worker,
        learner: Worker,
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``folder`` is where indexes are kept; ``learner`` does what nobody waits for."""
        super().__init__(parent)
        self._worker = worker
        self._learner = learner
        self._folder = folder
        self._indexer = _Indexer()
        self._text = ""
        self._with_repairs = True
        self._results = Results()
        self._current: int | None = None
        # Where it was, while the rest of what was found is looked for.
        self._mark_left: Mark | None = None
        self._waiting_step = 0
        self._steps = 0
        self._lines: tuple[Line, ...] = ()
        # The interview that was taken is cut into its lines.
        self._is_cut = False
        # Nothing is still to be written into the index; all lines may be done before.
        self._is_whole = False
        self._lore: _Lore | None = None
        # Somebody waits for what `prepare` does.
        self._is_awaited = False
        self._interview: Interview | None = None
        self._name = ""
        # Whoever types the first letter does not wait for the dictionaries.
        self._warm_up = QTimer(self, interval=_WARM_UP_MS, singleShot=True)
        self._warm_up.timeout.connect(self.prepare)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(lambda: self._find(_MOST_LINES, self._show))

    @property
    def text(self) -> str:
        return self._text

    @property
    def results(self) -> Results:
        return self._results

    @property
    def current(self) -> int | None:
        """The current mark's number, from 0."""
        return self._current

    @property
    def is_ready(self) -> bool:
        """Whether everything can be found, and what the texts are about is known."""
        return self._is_whole and self._lore is not None

    def terms_of(self, chapter: int | None) -> tuple[str, ...]:
        """The words that matter in a chapter, as far as they are known yet."""
        return () if chapter is None or self._lore is None else self._lore.terms.get(chapter, ())

    @property
    def twins(self) -> Twins:
        """The questions that ask the same, as far as they are known yet."""
        return {} if self._lore is None else self._lore.twins

    def take(self, interview: Interview, name: str = "") -> None:
        """Search in ``interview`` from now on; ``name`` tells it from others."""
        before, self._interview = self._interview, interview
        is_same = before is not None and not differs(before, interview, *_PARTS)
        if is_same and name == self._name:
            # Another recording, or another window: what was found and learned still holds.
            return
        self._name = name
        self._lines = ()
        self._steps = 0
        self._is_cut = False
        self._is_whole = False
        self._lore = None
        self._is_awaited = False
        key = hashlib.blake2b(name.encode("utf-8", "surrogateescape"), digest_size=16)
        path = None if self._folder is None else self._folder / f"{key.hexdigest()}.index"
        self._warm_up.stop()
        self._learner.forget(_LORE)
        self._worker.submit(
            lambda: self._indexer.begin(path, interview),
            self._take_lines,
            key=_BUILD,
            at_once=False,
        )
        if self._text:
            self.search(self._text, repairs=self._with_repairs)

    def _take_lines(self, lines: tuple[Line, ...]) -> None:
        """The interview is cut into these lines, and the index can begin to grow."""
        self._lines = lines
        self._is_cut = True
        self._step(0)
        if self._is_awaited:
            self.prepare()
        else:
            self._warm_up.start()

    def close(self) -> None:
        """Let go of the index; the worker has ended."""
        self._indexer.close()

    def search(self, text: str, *, repairs: bool = True) -> None:
        """Find ``text``, whose last word is still being typed.

        Without ``repairs`` every word is taken as it is typed.
        """
        if text != self._text:
            # Whoever wanted to go on among the others does not mean these.
            self._waiting_step = 0
        self._text = text
        self._with_repairs = repairs
        self._rest.stop()
        if not text.strip():
            self._worker.forget(_SEARCH)
            self._show(Results())
            return
        self._find(CANDIDATES, self._show_first)

    def walk(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) mark, around the end.

        While the newest text is still being searched, or may be found yet, the step waits.
        """
        marks = self._results.marks
        is_searching = self._results.text != self._text or self._results.is_partial
        if self._text.strip() and (is_searching or not (marks or self._is_whole)):
            self._waiting_step = step
            return
        if not marks:
            return
        if self._current is None:
            self._current = 0 if step > 0 else len(marks) - 1
        else:
            self._current = (self._current + step) % len(marks)
        self.mark_changed.emit(self.mark)

    @property
    def mark(self) -> Mark | None:
        return None if self._current is None else self._results.marks[self._current]

    def prepare(self) -> None:
        """Have ready what the first letter typed would wait for."""
        self._is_awaited = not self._is_cut
        if self._is_awaited:
            return
        assert self._interview is not None, "it was cut into lines"
        lines, threads = self._lines, self._interview.threads
        self._warm_up.stop()
        self._worker.submit(self._indexer.warm_up, _nothing, urgent=False)
        self._learner.submit(lambda: _Lore(lines, threads), self._take_lore, key=_LORE)

    def _take_lore(self, lore: _Lore) -> None:
        self._lore = lore
        self.learned.emit()
        if self._text.startswith(LIKE):
            self.search(self._text)

    def _find(self, candidates: int, show: Callable[[Results], None]) -> None:
        text, repairs = self._text, self._with_repairs
        if text.startswith(LIKE) and self._lore is None:
            # It is searched when it is known what is alike.
            if not self._is_cut or self._warm_up.isActive():
                self.prepare()
            return
        alike = self._alike(text)
        if alike is not None:
            self._worker.submit(lambda: alike, show, key=_SEARCH)
            return

        def find() -> Results | None:
            answer = self._indexer.search(text, repairs, candidates)
            if answer is None:
                return None
            return Results(text, answer, answer.is_more and candidates < _MOST_LINES)

        def take(results: Results | None) -> None:
            if results is not None:
                show(results)
            elif self._is_whole:
                # Since then the index was broken; when there is something in it, it is searched.
                self._step(0)

        self._worker.submit(find, take, key=_SEARCH)

    def _alike(self, text: str) -> Results | None:
        """The threads that ask something like the one that is named; None: none is named."""
        name = text.strip().removeprefix(LIKE)
        if self._lore is None or not text.startswith(LIKE) or name not in self._lore.threads:
            return None
        names = (name, *self._lore.questions.like(name))
        places = {line.place.thread: line for line in self._lines if line.comment in names}
        hits = tuple(Hit(places[one], ()) for one in names if one in places)
        return Results(text, Answer(hits, hits, len(hits)))

    def _show_first(self, results: Results) -> None:
        """The best at once; what else there is, when nobody types on."""
        self._show(results)
        if results.is_partial:
            self._rest.start()

    def _step(self, done: int | None) -> None:
        """Take the index one step further, after whatever is more urgent."""
        self._is_whole = done is None
        total = len(self._lines)
        self.progressed.emit(total if done is None else done, total)
        self._steps += 1
        if self._text.strip() and (self._is_whole or self._steps % _STEPS == 0):
            self._find(CANDIDATES, self._show_first)
        if not self._is_whole:
            self._worker.submit(self._indexer.go_on, self._step, key=_BUILD, urgent=False)
        elif not self._warm_up.isActive():
            # What was ready is so for fewer words.
            self._worker.submit(self._indexer.warm_up, _nothing, urgent=False)

    def _show(self, results: Results) -> None:
        is_same_text = results.text == self._results.text
        at = (self.mark or self._mark_left) if is_same_text else None
        self._results = results
        self._current = results.marks.index(at) if at is not None and at in results.marks else None
        # It may be among the rest.
        self._mark_left = at if self._current is None and results.is_partial else None
        self.results_changed.emit(results)
        if self._current is None and self._mark_left is None:
            self.mark_changed.emit(None)
        if self._waiting_step and not results.is_partial:
            step, self._waiting_step = self._waiting_step, 0
            self.walk(step)


class _Lore:
    """What the texts of an interview are about; it takes seconds to learn for 100,000 of them."""

    @memory.without_collecting()
    def __init__(self, lines: tuple[Line, ...], threads: tuple[Thread, ...]) -> None:
        self.threads = frozenset(thread.id for thread in threads)
        self.terms = distinctive_terms(lines)
        self.questions = Questions(threads[:_MOST_QUESTIONS])
        self.twins = self.questions.twins()


def _nothing(_result: None) -> None:
    pass


class _Indexer:
    """The index and the work on it; used by the worker only."""

    def __init__(self) -> None:
        self._index = Index()
        self._path: Path | None = None
        self._lines: tuple[Line, ...] = ()
        self._language = ""
        self._updating: Iterator[int] = iter(())
        # It has been made anew, and the first lines are not in it yet.
        self._is_blank = False

    @memory.without_collecting()
    def begin(self, path: Path | None, interview: Interview) -> tuple[Line, ...]:
        """Cut the interview into lines, and open or make their index; few need no file."""
        lines = tuple(lines_of(interview))
        # Where each thread is, is looked up here once, and not in the window at the first key.
        interview.shown_threads(thread.id for thread in interview.threads[:1])
        self._begin(path if len(lines) > _FEW else None, lines, interview.language)
        return lines

    def _begin(self, path: Path | None, lines: tuple[Line, ...], language: str) -> None:
        self.close()
        self._path, self._lines, self._language = path, lines, language
        self._index = Index(None, language) if path is None else open_index(path, language)
        self._is_blank = path is None
        self._updating = self._index.updating("", lines)

    def go_on(self) -> int | None:
        """One step more: how many lines are done, or None when all are."""
        try:
            done = next(self._updating, None)
        except sqlite3.Error as error:
            if self._path is None:
                raise
            self._fall_back(error)
            return 0
        self._is_blank &= done == 0
        return done

    def search(self, text: str, repairs: bool, candidates: int) -> Answer | None:
        """What is found, or None: there is nothing in the index yet, or again."""
        if self._is_blank:
            return None
        try:
            plan = self._index.plan(text, typing=True, repairs=repairs)
            return self._index.search(plan, _MOST_THREADS, candidates)
        except sqlite3.Error as error:
            if self._path is None:
                # In memory nothing breaks: SQLite cannot do what was asked.
                return Answer()
            self._fall_back(error)
            return None

    def warm_up(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._index.plan("слово", typing=False)

    def close(self) -> None:
        self._updating = iter(())
        self._index.close()

    def _fall_back(self, error: sqlite3.Error) -> None:
        """The file is broken, locked or gone: what it held is built again, in memory."""
        path = self._path
        self._begin(None, self._lines, self._language)
        if path is not None:
            discard_if_broken(path, error)
