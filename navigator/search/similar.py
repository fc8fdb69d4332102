"""Questions that ask the same: near-duplicates, and what is like a thread."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from navigator.interview import Kind, Thread
from navigator.search.languages import content_words

# Two questions are the same if so much of what they say is: the weighted Jaccard index of their
# words, a word weighing the more, the rarer it is.
SAME = 0.6
_FEWEST_SHARED = 2
# The best thread of each group that asks the same, with the others of the group.
Twins = Mapping[str, tuple[str, ...]]
# Words in more questions than this lead nowhere.
_MOST_WITH_WORD = 200


class Questions:
    """The questions of an interview by their words."""

    def __init__(self, threads: Iterable[Thread]) -> None:
        self._threads = {thread.id: thread for thread in threads if thread.kind is not Kind.PRAISE}
        self._words = {
            name: frozenset(min(roots) for _word, roots in content_words(thread.comment.text))
            for name, thread in self._threads.items()
        }
        uses = Counter(word for words in self._words.values() for word in words)
        count = len(self._threads)
        self._weights = {word: math.log(1 + count / used) for word, used in uses.items()}
        self._having: dict[str, list[str]] = {}
        for name, words in self._words.items():
            for word in words:
                if uses[word] <= _MOST_WITH_WORD:
                    self._having.setdefault(word, []).append(name)

    def like(self, thread: str, most: int = 10) -> list[str]:
        """The threads that ask something similar, the most similar first."""
        near = self._near(thread) if thread in self._words else {}
        return sorted(near, key=lambda other: (-near[other], other))[:most]

    def twins(self) -> Twins:
        """The best thread of each group that asks the same, with the others of the group."""
        groups: list[list[str]] = []
        group_of: dict[str, list[str]] = {}
        for name in self._threads:
            if name in group_of:
                continue
            same = [
                other
                for other, likeness in self._near(name).items()
                if likeness >= SAME and other not in group_of
            ]
            if same:
                group = [name, *same]
                groups.append(group)
                group_of.update(dict.fromkeys(group, group))
        return dict(map(self._best_first, groups))

    def _near(self, name: str) -> dict[str, float]:
        """Threads that share some words, with how alike they are, 0 to 1."""
        words = self._words[name]
        shared = Counter(
            other for word in words for other in self._having.get(word, ()) if other != name
        )
        near = (other for other, count in shared.items() if count >= _FEWEST_SHARED)
        return {other: self._likeness(words, self._words[other]) for other in near}

    def _likeness(self, some: frozenset[str], others: frozenset[str]) -> float:
        common = sum(self._weights[word] for word in some & others)
        return common / sum(self._weights[word] for word in some | others)

    def _best_first(self, group: Sequence[str]) -> tuple[str, tuple[str, ...]]:
        """Answered by the host, then liked, then the first that was asked."""
        order = {name: at for at, name in enumerate(self._threads)}
        best, *others = sorted(
            group,
            key=lambda name: (
                self._threads[name].is_open,
                -self._threads[name].comment.likes,
                order[name],
            ),
        )
        return best, tuple(others)
