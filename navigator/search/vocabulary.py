"""The vocabulary: which words occur in the indexed texts, and in how many lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property

from navigator.search import languages
from navigator.search.words import is_cyrillic

# Of more words than this nobody asks which language they are.
_SAMPLE = 20_000
# Dictionary forms of a shorter word are mostly noise.
_SHORTEST_WITH_FORMS = 3
_LAST = "\U0010ffff"


class Vocabulary:
    """Folded words with the number of lines that each occurs in. Immutable."""

    def __init__(self, counts: Iterable[tuple[str, int]] = (), language: str = "") -> None:
        self._counts = dict(counts)
        self._words = sorted(self._counts)
        self._language = language

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def __len__(self) -> int:
        return len(self._words)

    def count(self, word: str) -> int:
        return self._counts.get(word, 0)

    def has_prefix(self, prefix: str) -> bool:
        at = bisect_left(self._words, prefix)
        return at < len(self._words) and self._words[at].startswith(prefix)

    def starting_with(self, prefix: str, most: int | None = None) -> Iterator[str]:
        """The words that begin so, in the order of the alphabet; not more than ``most``."""
        first = bisect_left(self._words, prefix)
        last = bisect_left(self._words, prefix + _LAST)
        if most is not None:
            last = min(last, first + most)
        return (self._words[at] for at in range(first, last))

    def of_length(self, shortest: int, longest: int) -> Iterator[str]:
        """The words with so many letters."""
        for length in range(shortest, longest + 1):
            yield from self._by_length.get(length, ())

    def forms(self, word: str) -> frozenset[str]:
        """The words that are forms of the folded ``word``, itself included if it occurs."""
        found = {word} if word in self._counts else set()
        if len(word) < _SHORTEST_WITH_FORMS or not word.isalpha():
            return frozenset(found)
        if is_cyrillic(word):
            forms = languages.dictionary_forms(word, self._is_ukrainian)
            found.update(form for form in forms if form in self._counts)
            if languages.is_known(word):
                return frozenset(found)
        return frozenset(found | self._with_stem_of(word))

    def _with_stem_of(self, word: str) -> set[str]:
        stem = languages.stem(word, self._language)
        beginning = stem[: max(len(stem) - 1, _SHORTEST_WITH_FORMS)]
        return {
            other
            for other in self.starting_with(beginning)
            if languages.stem(other, self._language) == stem
        }

    @cached_property
    def _is_ukrainian(self) -> bool:
        step = max(len(self._words) // _SAMPLE, 1)
        return languages.looks_ukrainian(self._words[::step])

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for word in self._words:
            found.setdefault(len(word), []).append(word)
        return found
