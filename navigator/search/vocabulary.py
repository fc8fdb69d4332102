"""The vocabulary: which words occur in the indexed texts, and in how many lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice

from navigator.search import languages
from navigator.search.sorted_words import BEGINNING, SortedWords
from navigator.search.words import is_cyrillic

# Of more words than about so many nobody asks which language they are.
_SAMPLE = 2_000
# Dictionary forms of a shorter word are mostly noise.
_SHORTEST_WITH_FORMS = 3
# What nobody knows has to be longer before its forms are guessed.
_SHORTEST_GUESSED = 4


class Vocabulary:
    """Folded words with the number of lines that each occurs in."""

    def __init__(self, counts: Iterable[tuple[str, int]] = (), language: str = "") -> None:
        self._counts = Counter(dict(counts))
        self._words = SortedWords(self._counts)
        self._language = language

    def add(self, words: Iterable[str]) -> None:
        """Count these words of lines, each word once for each of its lines."""
        before = len(self._counts)
        self._counts.update(words)
        # A dictionary keeps the order in which its keys came.
        self._words.add(islice(reversed(self._counts), len(self._counts) - before))
        self._forget()

    def remove(self, line: set[str]) -> None:
        """Count the words of this line no longer; another program may have counted them."""
        for word in self.those_of(line):
            self._counts[word] -= 1
            if self._counts[word] <= 0:
                del self._counts[word]
                self._words.remove(word)
        self._forget()

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def __len__(self) -> int:
        return len(self._counts)

    def count(self, word: str) -> int:
        return self._counts.get(word, 0)

    def has_prefix(self, prefix: str) -> bool:
        return self._words.has_prefix(prefix)

    def starting_with(self, prefix: str, most: int | None = None) -> Iterator[str]:
        """The words that begin so, in the order of the alphabet; not more than ``most``."""
        return self._words.starting_with(prefix, most)

    def beginnings(self, typed: str) -> tuple[str, ...]:
        """What the words begin with that begin with ``typed``, in two letters at least."""
        if len(typed) < BEGINNING:
            return tuple(self._words.beginnings(typed))
        return (typed,) if self.has_prefix(typed) else ()

    def those_of(self, words: set[str]) -> set[str]:
        """Those of the ``words`` that occur."""
        return self._counts.keys() & words

    def of_length(self, shortest: int, longest: int, beginning: str = "") -> Iterator[str]:
        """The words with so many letters that begin so."""
        if beginning:
            words = self.starting_with(beginning)
            yield from (word for word in words if shortest <= len(word) <= longest)
            return
        for length in range(shortest, longest + 1):
            yield from self._by_length.get(length, ())

    def forms(self, word: str, *, may_guess: bool = True) -> frozenset[str]:
        """The words that are forms of the folded ``word``, itself included if it occurs.

        Those of a word that no dictionary has are guessed, if that ``may`` be.
        """
        found = {word} if word in self._counts else set()
        has_forms = _SHORTEST_WITH_FORMS <= len(word) <= languages.LONGEST
        if not has_forms or not word.isalpha():
            return frozenset(found)
        if is_cyrillic(word):
            is_known = languages.is_known(word)
            may_guess = may_guess and len(word) >= _SHORTEST_GUESSED and not is_known
            if is_known or may_guess:
                forms = languages.dictionary_forms(word, self._is_ukrainian)
                found.update(form for form in forms if form in self._counts)
        return frozenset(found | self._with_stem_of(word) if may_guess else found)

    def _with_stem_of(self, word: str) -> set[str]:
        stem = languages.stem(word, self._language)
        if len(stem) < _SHORTEST_WITH_FORMS:
            return set()
        # Russian endings are cut off; English ones change what is before them.
        certain = len(stem) if is_cyrillic(word) else len(stem) - 1
        beginning = stem[: max(certain, _SHORTEST_WITH_FORMS)]
        return {
            other
            for other in self.starting_with(beginning)
            if languages.stem(other, self._language) == stem
        }

    def _forget(self) -> None:
        """What was concluded from other words."""
        for name in ("_is_ukrainian", "_by_length"):
            self.__dict__.pop(name, None)

    @cached_property
    def _is_ukrainian(self) -> bool:
        step = max(len(self) // _SAMPLE, 1)
        return languages.looks_ukrainian(islice(self._words, 0, None, step))

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for word in self._words:
            found.setdefault(len(word), []).append(word)
        return found
