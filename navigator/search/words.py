"""Words: how texts are cut into them, folded, and put into all their forms.

One tokeniser and one fold serve the index, the query and the marks, so that they always agree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import Stemmer
    from pymorphy3 import MorphAnalyzer

# Chinese, Japanese, Thai and Lao are written without spaces: each character is a word.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff"
# Accents that only mark the stress, and signs that are not seen.
_UNSEEN = "\u0300\u0301\u00ad\u200b\u200c\u200d\u2060\ufeff"
_APOSTROPHES = "'’ʼ"
# An apostrophe belongs to a word between Cyrillic letters (об'єкт); elsewhere it ends one.
_LETTER = rf"[^\W_{_UNSPACED}]"
_WORD = re.compile(
    rf"[{_UNSPACED}]"
    rf"|{_LETTER}(?:[{_UNSEEN}\u0306\u0308]*{_LETTER}"
    rf"|[{_APOSTROPHES}](?=[а-яёєіїґ])(?<=[а-яёєіїґ].){_LETTER})*[\u0300-\u036f]*",
    re.IGNORECASE,
)
_DROPPED = dict.fromkeys(map(ord, _UNSEEN + _APOSTROPHES))
_CYRILLIC = re.compile(r"[а-яёєіїґ]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
# Latin letters that are taken for Cyrillic ones inside a Cyrillic word.
_LOOK_ALIKES = str.maketrans("aceopxyikmtbh", "асеорхуікмтвн")
# Dictionary forms of a shorter word are mostly noise.
_SHORTEST_WITH_FORMS = 3


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: characters ``start`` to ``end``, and how it is looked up."""

    start: int
    end: int
    word: str


def tokens(text: str) -> Iterator[Token]:
    """The words of ``text`` in order; offsets are characters of ``text`` as it is."""
    for match in _WORD.finditer(text):
        word = fold(match[0])
        if word:
            yield Token(match.start(), match.end(), word)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The form in which words are compared: lower case, ё as е, no stress marks or apostrophes."""
    word = unicodedata.normalize("NFC", word.lower()).translate(_DROPPED).replace("ё", "е")
    word = "".join(letter for letter in word if not unicodedata.combining(letter))
    if _CYRILLIC.search(word) and _LATIN.search(word):
        word = word.translate(_LOOK_ALIKES)
    return word


def forms(word: str, vocabulary: Collection[str]) -> frozenset[str]:
    """The words of ``vocabulary`` that are forms of the folded ``word``, itself included.

    Russian by dictionary, every reading of the word; English by stem.
    """
    found = {word} if word in vocabulary else set()
    if len(word) >= _SHORTEST_WITH_FORMS:
        if _CYRILLIC.search(word):
            found.update(form for form in _russian_forms(word) if form in vocabulary)
        elif word.isascii() and word.isalpha():
            stem = _english().stemWord(word)
            found.update(other for other in vocabulary if _has_stem(other, stem))
    return frozenset(found)


@lru_cache(maxsize=4096)
def _russian_forms(word: str) -> frozenset[str]:
    readings = _russian().parse(word)
    known = [reading for reading in readings if reading.is_known]
    return frozenset(fold(form.word) for reading in known or readings for form in reading.lexeme)


def _has_stem(word: str, stem: str) -> bool:
    return word.startswith(stem[:3]) and word.isascii() and _english().stemWord(word) == stem


# Both load in tens of milliseconds and are wanted only by those who search.
@cache
def _russian() -> MorphAnalyzer:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang="ru")


@cache
def _english() -> Stemmer.Stemmer:
    from Stemmer import Stemmer

    return Stemmer("english")
