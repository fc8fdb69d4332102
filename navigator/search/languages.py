"""Languages: the forms of a word, by dictionary where there is one, else by stem.

Russian comes with pymorphy3. Ukrainian does with its dictionary, which is an extra of its own
(``navigator[ukrainian]``); without it Ukrainian words are treated as words that nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from navigator.search.words import fold, is_cyrillic

if TYPE_CHECKING:
    import Stemmer
    from pymorphy3 import MorphAnalyzer

# Letters that only one of the two languages has.
_UKRAINIAN = re.compile("[іїє]")
_RUSSIAN = re.compile("[ыэъ]")
# A reading that hardly ever is meant: its forms are mostly those of other words.
_UNLIKELY = 0.002
# Snowball's algorithms, by the codes of ISO 639-1.
_STEMMERS = {
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "sv": "swedish",
    "tr": "turkish",
}


@lru_cache(maxsize=16384)
def dictionary_forms(word: str, ukrainian: bool) -> frozenset[str]:
    """All folded forms of the folded ``word``, itself included.

    Every reading of it that a dictionary knows; if none knows it, what words of its shape mostly
    do. ``ukrainian`` says whether a word that may be of either language is looked up in both.
    """
    analyzers = _analyzers(word, ukrainian)
    readings = [reading for analyzer in analyzers for reading in analyzer.parse(word)]
    known = [reading for reading in readings if reading.is_known and reading.score > _UNLIKELY]
    return frozenset(
        fold(form.word) for reading in known or readings for form in reading.lexeme
    ) | {word}


@lru_cache(maxsize=16384)
def is_known(word: str) -> bool:
    """Whether a dictionary has the Cyrillic ``word``."""
    return any(analyzer.word_is_known(word) for analyzer in _analyzers(word, True))


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """What the forms of ``word`` have in common, by Snowball; the word where it has no rules."""
    algorithm = "russian" if is_cyrillic(word) else _STEMMERS.get(language, "english")
    found: str = _stemmer(algorithm).stemWord(word)
    return found


def looks_ukrainian(words: Iterable[str]) -> bool:
    """Whether more than a few of the words can only be Ukrainian."""
    cyrillic = ukrainian = 0
    for word in words:
        if is_cyrillic(word):
            cyrillic += 1
            ukrainian += _UKRAINIAN.search(word) is not None
    return ukrainian * 50 > cyrillic


def _analyzers(word: str, ukrainian: bool) -> list[MorphAnalyzer]:
    if _RUSSIAN.search(word):
        return [_russian()]
    other = _ukrainian() if ukrainian or _UKRAINIAN.search(word) else None
    if other is None:
        return [_russian()]
    return [other] if _UKRAINIAN.search(word) else [_russian(), other]


# They load in tens of milliseconds and are wanted only by those who search.
@cache
def _russian() -> MorphAnalyzer:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang="ru")


@cache
def _ukrainian() -> MorphAnalyzer | None:
    from pymorphy3 import MorphAnalyzer

    try:
        return MorphAnalyzer(lang="uk")
    except ValueError:
        return None


@cache
def _stemmer(algorithm: str) -> Stemmer.Stemmer:
    from Stemmer import Stemmer

    return Stemmer(algorithm)
