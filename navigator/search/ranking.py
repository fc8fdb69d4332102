"""Ranking: which of the found lines is the best answer, and where its words stand."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from navigator.search.lines import Line, LineKind
from navigator.search.plan import How, Plan, PlannedTerm
from navigator.search.vocabulary import Vocabulary
from navigator.search.words import folded_words, spans_of_words

Span = tuple[int, int]
_IN_TITLE, _IN_QUESTION = 0.1, 0.05
_SIDE_BY_SIDE = 0.3


@dataclass(frozen=True, slots=True)
class Hit:
    """A found line; ``spans`` are the found words in characters of its text.

    ``how`` says whether these words are forms of what was typed or a guess. ``is_complete``: every
    word of the query is in this line, not only in others of its thread. ``quality`` says how well
    they match, 0 to some 1.5.
    """

    line: Line
    spans: tuple[Span, ...]
    how: How = How.FORMS
    is_complete: bool = True
    quality: float = 0.0


class _Found(NamedTuple):
    """A term of the query in a line: at the word with the number ``first``."""

    first: int
    weight: float
    is_guess: bool


class _Finder:
    """Finds a term of the query in the words of lines. ``length``: of how many words it is.

    Each line at each key goes through here.
    """

    def __init__(self, term: PlannedTerm) -> None:
        self._matches = term.matches
        self.length = len(term.matches)

    def found_in(self, words: list[str]) -> list[_Found]:
        """Where the term's words stand side by side."""
        head = self._matches[0]
        weights, prefixes = head.weights, head.prefixes
        if prefixes:
            firsts = [
                at for at, word in enumerate(words) if word in weights or word.startswith(prefixes)
            ]
        else:
            firsts = [at for at, word in enumerate(words) if word in weights]
        if self.length > 1:
            return list(self._whole(words, firsts))
        return [_Found(at, head.weight(words[at]), words[at] in head.guessed) for at in firsts]

    def _whole(self, words: list[str], firsts: list[int]) -> Iterator[_Found]:
        for first in firsts:
            pairs = list(zip(self._matches, words[first : first + self.length], strict=False))
            weight = min(match.weight(word) for match, word in pairs)
            if weight and len(pairs) == self.length:
                is_guess = any(word in match.guessed for match, word in pairs)
                yield _Found(first, weight, is_guess)


class Scorer:
    """Weighs lines for one plan, and marks them."""

    def __init__(self, plan: Plan, vocabulary: Vocabulary, lines: int) -> None:
        self._plan = plan
        self._finders = list(map(_Finder, plan.terms))
        self._unwanted = list(map(_Finder, plan.without))
        self._rarity = [_rarity(term, vocabulary, lines) for term in plan.terms]

    def hit(self, line: Line) -> Hit | None:
        """The line as a hit without marks; None if nothing of the query is in it.

        Also None if it has something that it must not have. Without words in the query every line
        is a hit.
        """
        words = folded_words(line.text)
        if any(finder.found_in(words) for finder in self._unwanted):
            return None
        found = [finder.found_in(words) for finder in self._finders]
        if self._plan.terms and not any(found):
            return None
        return Hit(line, (), self._how(found), all(found), self._quality(line, found))

    def marked(self, hit: Hit) -> Hit:
        """The hit with its marks."""
        words, places = folded_words(hit.line.text), spans_of_words(hit.line.text)
        spans = {
            (places[one.first][0], places[one.first + finder.length - 1][1])
            for finder in self._finders
            for one in finder.found_in(words)
        }
        return replace(hit, spans=tuple(_apart(sorted(spans))))

    def has_all(self, lines: Sequence[Line]) -> bool:
        """Whether the lines together have every word."""
        texts = [folded_words(line.text) for line in lines]
        return all(any(map(finder.found_in, texts)) for finder in self._finders)

    def _how(self, found: list[list[_Found]]) -> How:
        for term, of_term in zip(self._plan.terms, found, strict=True):
            if of_term and term.how is not How.FORMS:
                return term.how
            if of_term and all(one.is_guess for one in of_term):
                return How.TYPO
        return How.FORMS

    def _quality(self, line: Line, found: list[list[_Found]]) -> float:
        """How completely and how exactly the words are there, the rare ones counting most."""
        whole = sum(self._rarity) or 1.0
        best = [max((one.weight for one in of_term), default=0.0) for of_term in found]
        quality = sum(w * r for w, r in zip(best, self._rarity, strict=True)) / whole
        quality += _SIDE_BY_SIDE * _neighbours(found)
        if line.kind is LineKind.CHAPTER:
            quality += _IN_TITLE
        elif line.kind is LineKind.QUESTION:
            quality += _IN_QUESTION
        # Coarse, so that what readers think of a line decides between equals.
        return round(quality, 2)


def order(hit: Hit) -> tuple[object, ...]:
    """The sort key of the best hit first: no guess, the host, the match, then what readers think.

    The host's word does not lift a guess. Another layout is none: the same keys were meant.
    """
    line, is_guess = hit.line, hit.how is How.TYPO
    at_ms = line.place.ms
    return (
        not hit.is_complete,
        is_guess,
        is_guess or not line.is_hosts_answer,
        -hit.quality,
        -line.likes,
        at_ms is None,
        at_ms or 0,
        line.document,
        line.comment,
    )


def one_a_thread(hits: Sequence[Hit]) -> list[Hit]:
    """The best hits, each thread once; chapters as they are. ``hits`` are in their order."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for hit in hits:
        thread = hit.line.place.thread
        key = (hit.line.document, thread or "")
        if thread is None or key not in seen:
            seen.add(key)
            kept.append(hit)
    return kept


def _rarity(term: PlannedTerm, vocabulary: Vocabulary, lines: int) -> float:
    """The inverse document frequency of all that stands for the term."""
    rarest = min(
        (sum(vocabulary.count(word) for word in match.weights) for match in term.matches),
        default=0,
    )
    return math.log(1 + lines / (rarest + 1)) + 0.1


def _neighbours(found: list[list[_Found]]) -> float:
    """The share of neighbouring terms of the query that also are neighbours in the text."""
    if len(found) < 2:
        return 0.0
    places = [{one.first for one in of_term} for of_term in found]
    near = sum(
        any(at + 1 in after or at + 2 in after for at in before)
        for before, after in pairwise(places)
    )
    return near / (len(found) - 1)


def _apart(spans: list[Span]) -> Iterator[Span]:
    """The spans with those joined that overlap."""
    if not spans:
        return
    start, end = spans[0]
    for next_start, next_end in spans[1:]:
        if next_start >= end:
            yield start, end
            start, end = next_start, next_end
        else:
            end = max(end, next_end)
    yield start, end
