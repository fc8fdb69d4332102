"""Made-up Russian comments with the words of the dictionary, as often as words are (Zipf's law)."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from itertools import accumulate

from pymorphy3 import MorphAnalyzer

from navigator.interview import Place
from navigator.search.lines import Line, LineKind

_LEMMAS = 40_000
_PARTS = ("NOUN", "VERB", "INFN", "ADJF", "ADVB")
_SMALL = (
    *("и", "в", "не", "на", "я", "что", "с", "а", "как", "это", "по", "но", "у", "за", "то"),
    *("из", "вы", "о", "же", "так", "для", "от", "все", "мы", "только", "бы", "если", "уже"),
)
_SHARE_OF_SMALL = 0.3
_MEAN_WORDS = 14


def paradigms(count: int, seed: int = 1) -> list[tuple[str, ...]]:
    """So many words of the dictionary in all of their forms; the first is the lemma."""
    chance = random.Random(seed)
    analyzer = MorphAnalyzer(lang="ru")
    parses = [
        parse
        for prefix in "абвгдежзиклмнопрстуфхцчшэюя"
        for second in "абвгдежзиклмнопрстуфхцчшыэюя"
        for parse in analyzer.iter_known_word_parses(prefix + second)
        if parse.tag.POS in _PARTS and parse.word == parse.normal_form and chance.random() < 0.2
    ]
    chosen = chance.sample(parses, min(count, len(parses)))
    found = []
    for parse in chosen:
        forms = dict.fromkeys(form.word for form in parse.lexeme if " " not in form.word)
        found.append(tuple(forms))
    return found


def lines(count: int, words: list[tuple[str, ...]], seed: int = 1) -> Iterator[Line]:
    """So many comments; every fifth is the host's answer to the one before."""
    chance = random.Random(seed)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    thread = ""
    for number in range(count):
        length = max(round(chance.lognormvariate(2.4, 0.6)), 1)
        text = " ".join(_word(chance, words, weights) for _ in range(length))
        is_answer = number % 5 == 4
        if not is_answer:
            thread = f"t{number}"
        likes = int(chance.paretovariate(0.8)) - 1
        kind = LineKind.ANSWER if is_answer else LineKind.QUESTION
        place = Place(number % 7, number % 7 * 60_000, thread)
        has_others = number % 5 >= 3
        yield Line(
            *(kind, text, place, f"c{number}", "", is_answer, min(likes, 9999)),
            has_others=has_others,
        )


def _word(chance: random.Random, words: list[tuple[str, ...]], weights: list[float]) -> str:
    if chance.random() < _SHARE_OF_SMALL:
        return chance.choice(_SMALL)
    forms = words[bisect(weights, chance.random() * weights[-1])]
    return chance.choice(forms)
