"""Languages: the forms of a word, by dictionary where there is one, else by stem.

Russian comes with pymorphy3. Ukrainian does with its dictionary, which is an extra of its own
(``navigator[ukrainian]``); without it Ukrainian words are treated as words that nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from navigator.search.words import fold, folded_words, is_cyrillic, spans_of_words

if TYPE_CHECKING:
    import Stemmer
    from pymorphy3 import MorphAnalyzer

# No language has longer words than that, and what is longer takes long to analyse.
LONGEST = 50
_SHORTEST_CONTENT = 3
_SMALL_PARTS = ("PREP", "CONJ", "PRCL", "NPRO", "INTJ", "PRED", "Apro")
# Words that stand in any text, whatever it is about.
_SMALL_ROOTS = frozenset(
    re.findall(
        r"\w+",
        """
        больше меньше много мало быть мочь должный должен стать хотеть нужный надо знать
        сказать говорить делать сделать очень самый другой весь такой какой который каждый
        один год день раз человек время вопрос видео спасибо просто вообще бути могти мати
        стати хотіти знати сказати робити дуже інший рік питання відео дякувати
        """,
    )
)
_SMALL_ENGLISH = frozenset(
    re.findall(
        r"\w+",
        """
        the and for you your are was were with that this have has had not but what how why who
        when can could should would will about from they them his her its our out get got just
        like more than then there here all any some one very much too also into over only
        """,
    )
)
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


def content_words(
    text: str, beginnings: frozenset[str] | None = None
) -> Iterator[tuple[str, frozenset[str]]]:
    """The words of ``text`` that mean something, lower case, each with its roots.

    A root is what a dictionary lists a word under; a word has one for each reading. With
    ``beginnings`` other words than those that begin so are passed over.
    """
    for word, (start, end) in zip(folded_words(text), spans_of_words(text), strict=True):
        if beginnings is not None and word[:_SHORTEST_CONTENT] not in beginnings:
            continue
        roots = _roots(word)
        if roots:
            yield text[start:end].lower(), roots


def content_words_like(
    texts: Iterable[str],
) -> Callable[[str], Iterable[tuple[str, frozenset[str]]]]:
    """`content_words` that looks only for words which these texts may have too: much faster.

    A word is passed over if it begins like no form of any of their words.
    """
    words = {word for text in texts for word in folded_words(text)}
    forms = (
        form
        for word in words
        if len(word) <= LONGEST
        for form in (dictionary_forms(word, True) if is_cyrillic(word) else (word,))
    )
    beginnings = frozenset(form[:_SHORTEST_CONTENT] for form in forms)
    return lambda text: content_words(text, beginnings)


@lru_cache(maxsize=65536)
def _roots(word: str) -> frozenset[str]:
    if not _SHORTEST_CONTENT <= len(word) <= LONGEST or not word.isalpha():
        return frozenset()
    if not is_cyrillic(word):
        return frozenset() if word in _SMALL_ENGLISH else frozenset((stem(word, ""),))
    readings = [reading for one in _analyzers(word, False) for reading in one.parse(word)]
    # Prepositions, conjunctions, particles, pronouns and interjections say nothing.
    if any(set(_SMALL_PARTS) & set(map(str, reading.tag.grammemes)) for reading in readings):
        return frozenset()
    found = {fold(reading.normal_form) for reading in readings if reading.is_known}
    if found & _SMALL_ROOTS:
        return frozenset()
    return frozenset(found) or frozenset((stem(word, ""),))


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
