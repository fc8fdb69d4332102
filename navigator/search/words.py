"""Words: how texts are cut into them and folded.

One tokeniser and one fold serve the index, the query and the marks, so that they always agree.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Chinese, Japanese, Thai and Lao are written without spaces: each character is a word.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff"
# Accents that only mark the stress, and signs that are not seen.
_UNSEEN = "\u0300\u0301\u00ad\u200b\u200c\u200d\u2060\ufeff"
_APOSTROPHES = "'’ʼ"
_LETTER = rf"[^\W\d_{_UNSPACED}]"
# Thousands are parted by these: 1 000 000 is one number.
_THIN = " \u00a0\u2009\u202f"
IN_THOUSANDS = rf"\d{{1,3}}(?:[{_THIN}]\d{{3}})+(?!\d)"
_WORD = re.compile(
    rf"[{_UNSPACED}]"
    rf"|{IN_THOUSANDS}"
    r"|\d+"
    # An apostrophe belongs to a word between Cyrillic letters (об'єкт); elsewhere it ends one.
    rf"|{_LETTER}+(?:(?:[{_UNSEEN}\u0300-\u036f]+"
    rf"|[{_APOSTROPHES}](?=[а-яёєіїґ])(?<=[а-яёєіїґ].)){_LETTER}+)*[\u0300-\u036f]*",
    re.IGNORECASE,
)
# Most texts hold nothing but these: there no letter has to be looked at on its own.
_BETWEEN = r"\s!\"#$%&()*+,\-./:;<=>?@\[\\\]^_{|}~«»„“”…–—№"
_PLAIN_CYRILLIC = re.compile(rf"[а-яёєіїґ{_BETWEEN}]*")
_PLAIN = re.compile(rf"[а-яёєіїґa-z0-9{_BETWEEN}]*")
_MIXED = re.compile(rf"[a-z][а-яёєіїґ]|[а-яёєіїґ][a-z]|\d[{_THIN}]\d")
_CYRILLIC_WORD = re.compile(r"[а-яєії]+")
_PLAIN_WORD = re.compile(r"[а-яєії]+|[a-z]+|[0-9]+")
_DROPPED = dict.fromkeys(map(ord, _UNSEEN + _APOSTROPHES + _THIN))
_CYRILLIC = re.compile(r"[а-яёєіїґ]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
# Most words need no more than small letters.
_SIMPLE = re.compile(r"[а-яёєіїґ]+|[a-z]+|[0-9]+")
# Letters that readers do not tell apart.
_SAME = str.maketrans("ёґ", "ег")
# Latin letters that are taken for Cyrillic ones inside a Cyrillic word.
_LOOK_ALIKES = str.maketrans("aceopxyikmtbh", "асеорхуікмтвн")


def folded_words(text: str) -> list[str]:
    """The words of ``text`` in order, as they are looked up.

    Letters and digits are words of their own: “10км” is the same as “10 км”.
    """
    plain = _plain(text)
    if plain is not None:
        folded, word = plain
        return word.findall(folded)
    return [word for word in map(fold, _WORD.findall(text)) if word]


def spans_of_words(text: str) -> list[tuple[int, int]]:
    """From where to where each of the `folded_words` stands, in characters of ``text`` as it is."""
    plain = _plain(text)
    if plain is not None:
        folded, word = plain
        return [match.span() for match in word.finditer(folded)]
    return [match.span() for match in _WORD.finditer(text) if fold(match[0])]


def _plain(text: str) -> tuple[str, re.Pattern[str]] | None:
    """``text`` folded letter by letter, and what is a word in it; None if that is not enough."""
    lowered = text.lower()
    if _PLAIN_CYRILLIC.fullmatch(lowered):
        word = _CYRILLIC_WORD
    elif _PLAIN.fullmatch(lowered) and _MIXED.search(lowered) is None:
        word = _PLAIN_WORD
    else:
        return None
    return lowered.replace("ё", "е").replace("ґ", "г"), word


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The form in which words are compared: lower case, ё as е, ґ as г, no stress marks.

    Latin letters lose their accents too (café is cafe); й and ї stay what they are.
    """
    lowered = word.lower()
    if _SIMPLE.fullmatch(lowered):
        return lowered.translate(_SAME)
    word = unicodedata.normalize("NFC", lowered).translate(_DROPPED).translate(_SAME)
    word = "".join(letter for letter in word if not unicodedata.combining(letter))
    if not is_cyrillic(word):
        apart = unicodedata.normalize("NFD", word)
        bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
        word = unicodedata.normalize("NFC", bare)
    # A letter that only looked foreign for its accent may make the word Cyrillic.
    is_mixed = is_cyrillic(word) and _LATIN.search(word) is not None
    return word.translate(_LOOK_ALIKES) if is_mixed else word


def is_cyrillic(word: str) -> bool:
    """Whether there is a Russian or Ukrainian letter in ``word``."""
    return _CYRILLIC.search(word) is not None
