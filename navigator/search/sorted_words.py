"""Words in the order of the alphabet, some of which come and go."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from itertools import chain, islice

_LAST = "\U0010ffff"
# Of so many letters are the beginnings that words lie in lists by.
BEGINNING = 2


class SortedWords:
    """A set of words, of letters and digits, that is asked for beginnings.

    They lie in short lists by their first two letters, and a list is sorted when it is asked for:
    one long list would have to be sorted anew again and again, and while it is sorted nobody else
    can use the interpreter.
    """

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._lists: dict[str, list[str]] = {}
        self._keys: list[str] = []
        # To these lists something has been added.
        self._unsorted: set[str] = set()
        self.add(words)

    def __iter__(self) -> Iterator[str]:
        return self.starting_with("")

    def add(self, words: Iterable[str]) -> None:
        """Put in words that are not here yet."""
        for word in words:
            key = word[:BEGINNING]
            if key not in self._lists:
                self._lists[key] = []
                insort(self._keys, key)
            self._lists[key].append(word)
            self._unsorted.add(key)

    def remove(self, word: str) -> None:
        """Take out a word that is here."""
        key = word[:BEGINNING]
        words = self._sorted(key)
        del words[bisect_left(words, word)]
        if not words:
            del self._lists[key], self._keys[bisect_left(self._keys, key)]

    def has_prefix(self, prefix: str) -> bool:
        if len(prefix) < BEGINNING:
            return next(self.starting_with(prefix), None) is not None
        words = self._sorted(prefix[:BEGINNING])
        at = bisect_left(words, prefix)
        return at < len(words) and words[at].startswith(prefix)

    def starting_with(self, prefix: str, most: int | None = None) -> Iterator[str]:
        """The words that begin so, in the order of the alphabet; not more than ``most``."""
        if len(prefix) < BEGINNING:
            keys = _with_prefix(self._keys, prefix)
            return islice(chain.from_iterable(map(self._sorted, keys)), most)
        return iter(_with_prefix(self._sorted(prefix[:BEGINNING]), prefix, most))

    def beginnings(self, letter: str) -> list[str]:
        """The two letters with which longer words begin whose first one is ``letter``."""
        return [key for key in _with_prefix(self._keys, letter) if len(key) == BEGINNING]

    def _sorted(self, key: str) -> list[str]:
        words = self._lists.get(key, [])
        if key in self._unsorted:
            words.sort()
            self._unsorted.remove(key)
        return words


def _with_prefix(words: list[str], prefix: str, most: int | None = None) -> list[str]:
    first = bisect_left(words, prefix)
    last = bisect_left(words, prefix + _LAST, first)
    return words[first : last if most is None else min(last, first + most)]
