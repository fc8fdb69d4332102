"""What a search found, as the panels and the timeline want it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from navigator.interview import Place
from navigator.search.index import Answer
from navigator.search.lines import Line, LineKind

_BEGINNING = (0, 0)
NOTHING = Answer()
Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """One found place in a text."""

    line: Line
    span: tuple[int, int]

    @property
    def place(self) -> Place:
        return self.line.place


@dataclass(frozen=True)
class Results:
    """What was found for ``text``. Without text nothing was searched.

    ``is_partial``: these are the best; the rest is still being looked for.
    """

    text: str = ""
    answer: Answer = NOTHING
    is_partial: bool = False

    @property
    def is_search(self) -> bool:
        return bool(self.text)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Every found place, in the order of the video; a line without found words is one."""
        return tuple(
            Mark(hit.line, span) for hit in self.answer.lines for span in hit.spans or (_BEGINNING,)
        )

    @cached_property
    def threads(self) -> tuple[str, ...]:
        """The threads with a hit, the best first."""
        best = (hit.line.place.thread for hit in self.answer.hits)
        return tuple(thread for thread in best if thread is not None)

    @cached_property
    def chapters(self) -> tuple[int, ...]:
        """The chapters whose title was found, the best first."""
        titles = (hit.line for hit in self.answer.hits if hit.line.kind is LineKind.CHAPTER)
        return tuple(line.place.chapter for line in titles if line.place.chapter is not None)

    @cached_property
    def noted(self) -> tuple[Line, ...]:
        """The notes that were found, the best first."""
        # Among many lines that match, notes are seldom the best.
        lines = [hit.line for hit in (*self.answer.hits, *self.answer.lines)]
        notes = {line.comment: line for line in lines if line.kind is LineKind.NOTE}
        return tuple(notes.values())

    @cached_property
    def spoken(self) -> tuple[Line, ...]:
        """What was found in the transcript, the best first."""
        lines = (hit.line for hit in self.answer.hits)
        return tuple(line for line in lines if line.kind is LineKind.TRANSCRIPT)

    def count_in(self, chapter: int | None) -> int:
        return self._counts[chapter]

    def spans_in_title(self, chapter: int) -> Spans:
        return self._title_spans.get(chapter, ())

    def spans_in_comment(self, comment: str) -> Spans:
        return self._comment_spans.get(comment, ())

    @cached_property
    def _counts(self) -> Counter[int | None]:
        return Counter(mark.place.chapter for mark in self.marks)

    @cached_property
    def _title_spans(self) -> dict[int | None, Spans]:
        titles = (hit for hit in self.answer.lines if hit.line.kind is LineKind.CHAPTER)
        return {hit.line.place.chapter: hit.spans for hit in titles}

    @cached_property
    def _comment_spans(self) -> dict[str, Spans]:
        return {hit.line.comment: hit.spans for hit in self.answer.lines if hit.line.comment}
