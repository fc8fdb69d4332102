"""The words that matter in a chapter: what is said there more than elsewhere."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from navigator.search.languages import content_words
from navigator.search.lines import Line, LineKind

# So many lines tell enough of what a chapter is about.
_MOST_LINES = 3_000
# A word of the title is worth several in the comments.
_TITLE_SHARE = 3
_MOST_TERMS = 6

Terms = dict[int, tuple[str, ...]]


def distinctive_terms(lines: Iterable[Line]) -> Terms:
    """The distinctive words of each chapter, the most telling first, as they are mostly written.

    By tf-idf with chapters as documents: (1 + log tf) * log((C + 1) / n) for a word with tf uses
    in the chapter, and found in n of C chapters. A word used but once is no term.
    """
    uses: dict[int, Counter[str]] = {}
    written: dict[str, Counter[str]] = {}
    for line in islice(lines, _MOST_LINES):
        chapter = line.place.chapter
        if chapter is None:
            continue
        worth = _TITLE_SHARE if line.kind is LineKind.CHAPTER else 1
        for word, roots in content_words(line.text):
            root = min(roots)
            uses.setdefault(chapter, Counter())[root] += worth
            written.setdefault(root, Counter())[word] += 1
    chapters = Counter(root for counted in uses.values() for root in counted)
    return {
        chapter: tuple(
            written[root].most_common(1)[0][0]
            for root in _most_telling(counted, chapters, len(uses))
        )
        for chapter, counted in uses.items()
    }


def _most_telling(counted: Counter[str], chapters: Counter[str], count: int) -> list[str]:
    weights = {
        root: (1 + math.log(uses)) * math.log((count + 1) / chapters[root])
        for root, uses in counted.items()
        if uses > 1
    }
    return sorted(weights, key=lambda root: (-weights[root], root))[:_MOST_TERMS]
