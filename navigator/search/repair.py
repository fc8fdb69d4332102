"""Repair: what a word that finds nothing may have been meant to be.

Another keyboard layout, Latin letters for Cyrillic ones or the other way round, and slips of the
finger. Nothing here decides whether a repair is used; see ``plan``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice, pairwise

from rapidfuzz.distance import OSA, DamerauLevenshtein

from navigator.search.vocabulary import Vocabulary
from navigator.search.words import is_cyrillic

_ENGLISH_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю."
_UKRAINIAN_KEYS = "'йцукенгшщзхїфівапролджєячсмитьбю."
_ENGLISH_SHIFTED = '~{}:"<>?'
_RUSSIAN_SHIFTED = "ёхъжэбю,"
_UKRAINIAN_SHIFTED = "'хїжєбю,"


def _layout(typed: str, meant: str) -> dict[int, str]:
    return {ord(a): b for a, b in zip(typed, meant, strict=True)}


_LAYOUTS = (
    _layout(_ENGLISH_KEYS + _ENGLISH_SHIFTED, _RUSSIAN_KEYS + _RUSSIAN_SHIFTED),
    _layout(_ENGLISH_KEYS + _ENGLISH_SHIFTED, _UKRAINIAN_KEYS + _UKRAINIAN_SHIFTED),
    _layout(_RUSSIAN_KEYS, _ENGLISH_KEYS),
    _layout(_UKRAINIAN_KEYS, _ENGLISH_KEYS),
    _layout(_UKRAINIAN_KEYS, _RUSSIAN_KEYS),
    _layout(_RUSSIAN_KEYS, _UKRAINIAN_KEYS),
)

# How Russian and Ukrainian letters are written in Latin ones, in all the ways that people use.
_TO_CYRILLIC: dict[str, tuple[str, ...]] = {
    "shch": ("щ",),
    "sch": ("щ",),
    "sh": ("ш",),
    "ch": ("ч",),
    "zh": ("ж",),
    "kh": ("х",),
    "ts": ("ц",),
    "tz": ("ц",),
    "yu": ("ю",),
    "ju": ("ю",),
    "iu": ("ю",),
    "ya": ("я",),
    "ja": ("я",),
    "ia": ("я", "ия"),
    "yo": ("е",),
    "jo": ("е",),
    "ye": ("е", "є"),
    "je": ("е", "є"),
    "yi": ("ї",),
    "ji": ("ї",),
    "ay": ("ай",),
    "oo": ("у",),
    "ee": ("и",),
    "ck": ("к",),
    "ph": ("ф",),
    "iy": ("ий",),
    "ij": ("ий",),
    "yy": ("ый",),
    "a": ("а",),
    "b": ("б",),
    "c": ("ц", "к", "с"),
    "d": ("д",),
    "e": ("е", "э"),
    "f": ("ф",),
    "g": ("г", "ж"),
    "h": ("х", "г"),
    "i": ("и", "і", "й"),
    "j": ("й", "ж", "ь"),
    "k": ("к",),
    "l": ("л", "ль"),
    "m": ("м",),
    "n": ("н", "нь"),
    "o": ("о",),
    "p": ("п",),
    "q": ("к",),
    "r": ("р",),
    "s": ("с", "сь"),
    "t": ("т", "ть"),
    "u": ("у",),
    "v": ("в",),
    "w": ("в", "ш"),
    "x": ("кс", "х"),
    "y": ("ы", "й", "и"),
    "z": ("з",),
    "'": ("ь", "ъ"),
    "4": ("ч",),
}
_TO_LATIN: dict[str, tuple[str, ...]] = {
    "а": ("a",),
    "б": ("b",),
    "в": ("v", "w"),
    "г": ("g", "h"),
    "д": ("d",),
    "е": ("e",),
    "ж": ("j", "g", "zh"),
    "з": ("z", "s"),
    "и": ("i", "e", "ee"),
    "й": ("y", "i", "j"),
    "к": ("k", "c", "ck"),
    "л": ("l", "ll"),
    "м": ("m",),
    "н": ("n",),
    "о": ("o",),
    "п": ("p",),
    "р": ("r",),
    "с": ("s", "c"),
    "т": ("t",),
    "у": ("u", "oo", "w"),
    "ф": ("f", "ph"),
    "х": ("h", "kh"),
    "ц": ("c", "ts"),
    "ч": ("ch",),
    "ш": ("sh",),
    "щ": ("sch",),
    "ъ": ("",),
    "ы": ("y",),
    "ь": ("",),
    "э": ("e",),
    "ю": ("u", "yu"),
    "я": ("ya", "ia"),
    "і": ("i",),
    "ї": ("yi",),
    "є": ("ye",),
    "дж": ("j", "g"),
    "кс": ("x",),
}
_LONGEST_LETTER = 4
_MOST_SPELLINGS = 400
_ALPHABETS = ("абвгдежзийклмнопрстуфхцчшщъыьэюяіїє", "abcdefghijklmnopqrstuvwxyz")
# From so many letters on, a word may have one slip, or two.
ONE_SLIP = 4
TWO_SLIPS = 8
# How much likelier a slip is to a key beside the right one.
_ROWS = (
    *("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    *("qwertyuiop", "asdfghjkl", "zxcvbnm"),
)
_NEIGHBOURS = frozenset(
    pair for row in _ROWS for a, b in pairwise(row) for pair in ((a, b), (b, a))
)
_MOST_CHECKED = 200_000
# The letters that show whether anything begins so: forms of one word seldom differ in them.
BEGINNING = 3


def other_layouts(raw: str) -> Iterator[str]:
    """The text that the same keys write in each of the other layouts."""
    lowered = raw.lower()
    for layout in _LAYOUTS:
        other = lowered.translate(layout)
        if other != lowered:
            yield other


def spellings(word: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The folded ``word`` in the letters of the other alphabet, in every way that is used.

    Only what begins like words of the ``vocabulary``, whose forms go on in other ways.
    """

    def may_be(beginning: str) -> bool:
        return vocabulary.has_prefix(beginning[:BEGINNING])

    table = _TO_LATIN if is_cyrillic(word) else _TO_CYRILLIC
    return islice(_spell("", word, table, may_be), _MOST_SPELLINGS)


def _spell(
    spelled: str, rest: str, table: dict[str, tuple[str, ...]], may_be: Callable[[str], bool]
) -> Iterator[str]:
    if not rest:
        yield spelled
        return
    for length in range(min(_LONGEST_LETTER, len(rest)), 0, -1):
        for letters in table.get(rest[:length], ()):
            longer = spelled + letters
            if len(spelled) >= BEGINNING or may_be(longer):
                yield from _spell(longer, rest[length:], table, may_be)


def one_slip_away(word: str, may_begin: Callable[[str], bool] = lambda _: True) -> set[str]:
    """Every text that becomes ``word`` by one letter left out, put in, changed or swapped.

    Those that begin with more of ``word`` than anything ``may_begin`` with are left out.
    """
    alphabet = _ALPHABETS[0] if is_cyrillic(word) else _ALPHABETS[1]
    found: set[str] = set()
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if not may_begin(before):
            break
        found.update([before + letter + after for letter in alphabet])
        if after:
            found.add(before + after[1:])
            found.update([before + letter + after[1:] for letter in alphabet])
        if len(after) > 1:
            found.add(before + after[1] + after[0] + after[2:])
    found.discard(word)
    return found


def one_slip_matches(word: str, vocabulary: Vocabulary) -> list[str]:
    """The words one slip away, the likeliest first."""
    found = vocabulary.those_of(one_slip_away(word, vocabulary.has_prefix))
    return likeliest_first(word, found, vocabulary)


def one_slip_beginnings(word: str, vocabulary: Vocabulary) -> list[str]:
    """What may have been meant by a word that is still being typed, with one slip in it."""
    found = [
        other
        for other in one_slip_away(word, vocabulary.has_prefix)
        if len(other) >= ONE_SLIP and vocabulary.has_prefix(other)
    ]
    return likeliest_first(word, found, vocabulary)


def two_slips_matches(word: str, vocabulary: Vocabulary, beginning: str = "") -> list[str]:
    """The words two slips away, the likeliest first; only those with this ``beginning``."""
    near = vocabulary.of_length(len(word) - 2, len(word) + 2, beginning)
    found = [
        other
        for other in islice(near, _MOST_CHECKED)
        if OSA.distance(word, other, score_cutoff=2) <= 2
    ]
    return likeliest_first(word, found, vocabulary)


def likeliest_first(word: str, others: Iterable[str], vocabulary: Vocabulary) -> list[str]:
    """``others`` by how likely ``word`` was meant to be each of them."""
    return sorted(others, key=lambda other: _unlikeliness(word, other, vocabulary))


def _unlikeliness(word: str, other: str, vocabulary: Vocabulary) -> tuple[float, int, str]:
    """Fewer slips, at neighbouring keys, a first letter that is right; then the commoner word."""
    slips = float(DamerauLevenshtein.distance(word, other))
    if word[:1] != other[:1]:
        slips += 0.5
    if len(word) == len(other):
        differing = [pair for pair in zip(word, other, strict=True) if pair[0] != pair[1]]
        if sorted(a for a, _b in differing) == sorted(b for _a, b in differing):
            slips -= 0.25
        slips -= 0.25 * sum(pair in _NEIGHBOURS for pair in differing)
    return (slips, -vocabulary.count(other), other)
