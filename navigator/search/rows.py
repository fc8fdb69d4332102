"""How a line lies in the index: its number, its row and its tokens."""

from __future__ import annotations

import hashlib
import heapq
import math
import sqlite3
from collections.abc import Iterator
from itertools import islice
from typing import Any

from navigator.interview import Place
from navigator.search.lines import Line, LineKind
from navigator.search.tags import MOMENT, OPEN, author_tag, kind_tag
from navigator.search.words import folded_words

_RANKS = {kind: rank for rank, kind in enumerate(LineKind, start=1)}
# Bits of a line's number: what it is, how it is liked, what it says.
_LIKES_BITS, _CONTENT_BITS = 8, 48
_SORTED_AT_ONCE = 5_000


class Wanted:
    """The lines that a document is to have and has not yet, by their numbers in the index."""

    def __init__(self, document: str) -> None:
        self._document = document
        # No pairs: a million of them would have to be looked through for garbage again and again.
        self._lines: list[Line | None] = []
        self._places: dict[int, int] = {}

    def add(self, line: Line) -> None:
        line_id = line_id_of(self._document, line)
        while line_id in self._places:
            line_id += 1
        self._places[line_id] = len(self._lines)
        self._lines.append(line)

    def take(self, line_id: int) -> tuple[int, Line] | None:
        """The line, and which of the document's lines it is; it is not wanted any longer."""
        place = self._places.pop(line_id, None)
        if place is None:
            return None
        line, self._lines[place] = self._lines[place], None
        assert line is not None
        return place, line

    def ascending(self) -> Iterator[int]:
        """The numbers from the least to the greatest.

        To sort a million at once would keep everybody else from the interpreter.
        """
        numbers = iter(self._places)
        runs = iter(lambda: sorted(islice(numbers, _SORTED_AT_ONCE)), [])
        return heapq.merge(*runs)


def line_id_of(document: str, line: Line) -> int:
    """The line's number: those that answer best come first, and the same line gets the same."""
    rank = 0 if line.is_hosts_answer else _RANKS[line.kind]
    most = (1 << _LIKES_BITS) - 1
    likes = most - min(round(16 * math.log2(1 + max(line.likes, 0))), most)
    thread = line.place.thread
    start_ms = line.place.ms if thread is None else None
    says = (
        f"{document}\0{line.kind}\0{thread}\0{start_ms}\0{line.comment}\0{line.author}"
        f"\0{line.by_host}\0{line.likes}\0{line.is_open}\0{line.names_moment}"
        f"\0{line.has_others}\0{line.text}"
    )
    content = hashlib.blake2b(packed(says), digest_size=_CONTENT_BITS // 8)
    number = int.from_bytes(content.digest(), "big")
    promise = rank << _LIKES_BITS | likes
    return (promise << _CONTENT_BITS) + number


def row_of(line_id: int, document: int, number: int, line: Line) -> tuple[object, ...]:
    place = line.place
    thread = None if place.thread is None else packed(place.thread)
    return (
        *(line_id, document, number, line.kind.value, place.chapter, place.ms, thread),
        *(packed(line.comment), packed(line.author), line.by_host, line.likes),
        *(line.is_open, line.names_moment, line.has_others, packed(line.text)),
    )


def packed(text: str) -> bytes:
    """Strangers' text as it is: SQLite's own text cannot hold half of a surrogate pair."""
    return text.encode("utf-8", "surrogatepass")


def unpacked(stored: bytes) -> str:
    return stored.decode("utf-8", "surrogatepass")


def line_in(row: tuple[Any, ...]) -> Line:
    """The line in a row; a damaged file may hold what is no text."""
    try:
        return _line(row)
    except (ValueError, TypeError, AttributeError) as error:
        raise sqlite3.DatabaseError("a line of the index is damaged") from error


def _line(row: tuple[Any, ...]) -> Line:
    _id, kind, text, chapter, start_ms, thread, comment, author, by_host, likes, *rest = row
    is_open, names_moment, has_others, document = rest
    return Line(
        LineKind(kind),
        unpacked(text),
        Place(chapter, start_ms, None if thread is None else unpacked(thread)),
        unpacked(comment),
        unpacked(author),
        bool(by_host),
        likes,
        bool(is_open),
        bool(names_moment),
        bool(has_others),
        unpacked(document),
    )


def tokens_of(words: list[str], line: Line, document: str) -> str:
    """The folded words and, behind them, the tags of a line, its ``document``'s among them."""
    return " ".join([*words, document, *tags_of(line)])


def tags_of(line: Line) -> list[str]:
    """What is known of a line beside its words."""
    tags = [kind_tag(line.kind)]
    if line.author:
        tags += map(author_tag, folded_words(line.author))
    if line.is_open:
        tags.append(OPEN)
    if line.names_moment:
        tags.append(MOMENT)
    return tags
