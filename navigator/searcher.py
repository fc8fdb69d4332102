"""Searches the open interview in the background and walks through what was found."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from navigator.background import Worker
from navigator.interview import Interview
from navigator.search.index import Index, lines_of
from navigator.search.query import parse_query
from navigator.search.results import Mark, Results


class Searcher(QObject):
    """One search at a time; of several texts the newest wins."""

    results_changed = Signal(Results)
    # The mark where the walk through the results is: None before its first step.
    mark_changed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._index = Index()
        self._text = ""
        self._results = Results()
        self._current: int | None = None
        self._waiting_step = 0

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

    def take(self, interview: Interview) -> None:
        """Search in ``interview`` from now on."""
        lines = tuple(lines_of(interview))
        self._worker.submit(lambda: self._index.build(lines), lambda _nothing: None)
        if self._text:
            self.search(self._text)

    def search(self, text: str) -> None:
        """Find ``text``, whose last word is still being typed."""
        self._text = text
        if not text.strip():
            self._worker.forget("search")
            self._show(Results())
            return
        query = parse_query(text, typing=True)
        self._worker.submit(
            lambda: Results(text, self._index.search(query)), self._show, key="search"
        )

    def walk(self, step: int) -> None:
        """Go to the next (1) or the previous (-1) mark, around the end.

        While the newest text is still being searched, the step waits for its results.
        """
        if self._text.strip() and self._results.text != self._text:
            self._waiting_step = step
            return
        marks = self._results.marks
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

    def _show(self, results: Results) -> None:
        self._results = results
        self._current = None
        self.results_changed.emit(results)
        self.mark_changed.emit(None)
        if self._waiting_step:
            step, self._waiting_step = self._waiting_step, 0
            self.walk(step)
