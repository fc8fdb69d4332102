"""The index: lines of an interview in SQLite FTS5, found by words in any form.

Texts are indexed as written (folded); the query's words are expanded to those of their forms that
occur. So prefixes and phrases stay exact and marks are true by construction.
"""

from __future__ import annotations

import enum
import itertools
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from navigator.interview import Interview, Place
from navigator.search.query import Query, Term
from navigator.search.words import Token, forms, tokens

_SCHEMA = """
CREATE TABLE line(
    id INTEGER PRIMARY KEY, kind TEXT, chapter INTEGER, start_ms INTEGER, thread TEXT,
    comment TEXT, text TEXT);
CREATE VIRTUAL TABLE folded USING fts5(
    text, content='', tokenize="unicode61 remove_diacritics 0", prefix='1 2 3');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(folded, 'row');
"""


class LineKind(enum.Enum):
    CHAPTER = "chapter"
    QUESTION = "question"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Line:
    """A text that can be found, and the place where a jump to it leads."""

    kind: LineKind
    text: str
    place: Place
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A line that has every word; ``spans`` are the found words in characters of its text."""

    line: Line
    spans: tuple[tuple[int, int], ...]


def lines_of(interview: Interview) -> Iterator[Line]:
    """Everything of an interview that can be found, in the order of the video."""
    for number in range(len(interview.chapters)):
        title = interview.chapters[number].title
        yield Line(LineKind.CHAPTER, title, interview.place_of_chapter(number))
        yield from _lines_of_threads(interview, number)
    yield from _lines_of_threads(interview, None)


def _lines_of_threads(interview: Interview, chapter: int | None) -> Iterator[Line]:
    for thread in interview.threads_of(chapter):
        place = interview.place_of_thread(thread.id)
        yield Line(LineKind.QUESTION, thread.comment.text, place, thread.comment.id)
        for answer in thread.answers:
            yield Line(LineKind.ANSWER, answer.text, place, answer.id)


class Index:
    """The lines of one interview. It belongs to the thread that uses it."""

    def __init__(self) -> None:
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._vocabulary: frozenset[str] = frozenset()

    def build(self, lines: Iterable[Line]) -> None:
        """Replace everything by ``lines``."""
        self._database.close()
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._database.executescript(_SCHEMA)
        with self._database:
            for number, line in enumerate(lines, start=1):
                self._add(number, line)
        words = self._database.execute("SELECT term FROM vocabulary")
        self._vocabulary = frozenset(word for (word,) in words)

    def search(self, query: Query, limit: int | None = None) -> tuple[Hit, ...]:
        """The lines that have every term, in the order of the video."""
        if not query:
            return ()
        matching = [self._matching(term) for term in query.terms]
        if not all(all(groups) for groups in matching):
            return ()
        rows = self._database.execute(
            "SELECT line.* FROM folded JOIN line ON line.id = folded.rowid"
            " WHERE folded MATCH ? ORDER BY folded.rowid",
            (_expression(matching),),
        )
        hits = (_hit(_line(row), matching) for row in rows)
        return tuple(itertools.islice((hit for hit in hits if hit is not None), limit))

    def close(self) -> None:
        self._database.close()

    def _add(self, number: int, line: Line) -> None:
        place = line.place
        self._database.execute(
            "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                line.kind.value,
                place.chapter,
                place.ms,
                place.thread,
                line.comment,
                line.text,
            ),
        )
        folded = " ".join(token.word for token in tokens(line.text))
        self._database.execute("INSERT INTO folded(rowid, text) VALUES (?, ?)", (number, folded))

    def _matching(self, term: Term) -> list[frozenset[str]]:
        """For each word of the term, the words of the vocabulary that stand for it."""
        groups = [self._words_for(word, term) for word in term.words]
        if term.is_prefix:
            last = term.words[-1]
            going_on = frozenset(word for word in self._vocabulary if word.startswith(last))
            groups[-1] |= going_on
        return groups

    def _words_for(self, word: str, term: Term) -> frozenset[str]:
        if term.is_exact:
            return self._vocabulary & {word}
        return forms(word, self._vocabulary)


def _line(row: tuple[int, str, int | None, int | None, str | None, str, str]) -> Line:
    _number, kind, chapter, start_ms, thread, comment, text = row
    return Line(LineKind(kind), text, Place(chapter, start_ms, thread), comment)


def _expression(matching: list[list[frozenset[str]]]) -> str:
    """An FTS5 expression for lines that have a word of every group.

    Words hold letters and digits only, and are quoted: nothing in them is syntax. FTS5 has no
    alternatives inside a phrase; whether words are neighbours is seen when they are marked.
    """
    groups = (group for term in matching for group in term)
    return " AND ".join(
        "(" + " OR ".join(f'"{word}"' for word in sorted(group)) + ")" for group in groups
    )


def _hit(line: Line, matching: list[list[frozenset[str]]]) -> Hit | None:
    found = list(tokens(line.text))
    spans: set[tuple[int, int]] = set()
    for groups in matching:
        of_term = set(_spans_of_term(found, groups))
        if not of_term:
            return None
        spans |= of_term
    return Hit(line, tuple(sorted(spans)))


def _spans_of_term(found: list[Token], groups: list[frozenset[str]]) -> Iterator[tuple[int, int]]:
    for first in range(len(found) - len(groups) + 1):
        side_by_side = found[first : first + len(groups)]
        if all(token.word in group for token, group in zip(side_by_side, groups, strict=True)):
            yield side_by_side[0].start, side_by_side[-1].end
