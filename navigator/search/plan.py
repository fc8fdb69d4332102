"""The plan of a search: which words of the vocabulary stand for each word of the query."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

from navigator.search import languages, repair
from navigator.search.query import Query, Tag, Term
from navigator.search.vocabulary import Vocabulary
from navigator.search.words import folded_words, is_cyrillic

_EXACT, _FORM, _PREFIX, _GUESS = 1.0, 0.95, 0.8, 0.6
_MISSPELLED = 0.4
# One guess is often wrong; more than a few never help.
_MOST_GUESSES = 3
_GUESS_STEP = 0.1
_SHORTEST_IN_LAYOUT = 2
_SHORTEST_MISSPELLED = 5
_MOST_FORMS_MISSPELLED = 8
_MOST_SUGGESTED = 2
# So many words are looked through in some 10 ms.
_MOST_AT_A_KEY = 50_000
# A rare word with a neighbour so much commoner is perhaps a slip.
_RARE = 2
_FAR_COMMONER = 20


class How(enum.Enum):
    """How a word was found: as it is or in another form, or as a guess."""

    FORMS = "forms"
    TYPO = "typo"
    LAYOUT = "layout"


@dataclass(frozen=True)
class Match:
    """What stands for one word: words with how well they match (0 to 1), and beginnings.

    ``guessed`` are those of the words that are no forms of what was typed.
    """

    weights: dict[str, float] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    guessed: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.weights or self.prefixes)

    def weight(self, word: str) -> float:
        """How well ``word`` matches; 0 if it does not."""
        found = self.weights.get(word)
        if found is not None:
            return found
        return _PREFIX if self.prefixes and word.startswith(self.prefixes) else 0.0


@dataclass(frozen=True)
class PlannedTerm:
    """One match for each word of the term; they have to stand side by side."""

    matches: tuple[Match, ...]
    how: How = How.FORMS
    is_exact: bool = False
    is_prefix: bool = False

    def __bool__(self) -> bool:
        return all(self.matches)


@dataclass(frozen=True, slots=True)
class Repair:
    """“Shown for ``meant``, since there is no ``typed``.”"""

    typed: str
    meant: str
    how: How


@dataclass(frozen=True)
class Plan:
    """What a line has to have. ``suggestions`` are queries that may have been meant."""

    terms: tuple[PlannedTerm, ...] = ()
    without: tuple[PlannedTerm, ...] = ()
    filters: tuple[tuple[Tag, ...], ...] = ()
    without_tags: tuple[Tag, ...] = ()
    repairs: tuple[Repair, ...] = ()
    suggestions: tuple[str, ...] = ()

    @property
    def can_find(self) -> bool:
        """Whether every word of the query has something that stands for it."""
        return all(self.terms) and bool(self.terms or self.filters)

    def allows(self, tags: Collection[str]) -> bool:
        """Whether a line with these tags is asked for."""

        def has(wanted: Tag) -> bool:
            if wanted.is_prefix:
                return any(tag.startswith(wanted.name) for tag in tags)
            return wanted.name in tags

        is_wanted = all(any(map(has, group)) for group in self.filters)
        return is_wanted and not any(map(has, self.without_tags))


def make_plan(
    query: Query, vocabulary: Vocabulary, *, text: str = "", repairs: bool = True
) -> Plan:
    """Plan the search for ``query``, which was typed as ``text``.

    Only a word that finds nothing is repaired, and none that a dictionary knows; ``repairs``
    False takes every word as it is.
    """
    planner = _Planner(vocabulary, repairs)
    terms = tuple(planner.term(term) for term in query.terms)
    without = tuple(planner.plain(term) for term in query.without)
    return Plan(
        terms,
        tuple(term for term in without if term),
        query.filters,
        query.without_tags,
        tuple(planner.repairs),
        tuple(text.replace(raw, meant, 1) for raw, meant in planner.suggestions if raw in text),
    )


class _Planner:
    def __init__(self, vocabulary: Vocabulary, may_repair: bool) -> None:
        self._vocabulary = vocabulary
        self._may_repair = may_repair
        self.repairs: list[Repair] = []
        self.suggestions: list[tuple[str, str]] = []

    def term(self, term: Term) -> PlannedTerm:
        planned = self.plain(term)
        if planned:
            if not term.is_exact:
                self._suggest_commoner(term)
            return self._with_misspelled(planned, term)
        repaired = self._repaired(term)
        if repaired is None:
            return planned
        planned, meant = repaired
        if self._may_repair and not self._is_meant(term):
            self.repairs.append(Repair(term.raw, meant, planned.how))
            return planned
        self.suggestions.append((term.raw, meant))
        return self.plain(term)

    def plain(self, term: Term) -> PlannedTerm:
        """The term as it was typed."""
        *others, last = term.words
        matches = [self._match(word, term.is_exact) for word in others]
        if term.is_prefix:
            # What a word begins with has no forms, unless it is a word already.
            match = self._match(last, term.is_exact, may_guess=False)
            matches.append(self._going_on(match, last))
        else:
            matches.append(self._match(last, term.is_exact))
        return PlannedTerm(tuple(matches), is_exact=term.is_exact, is_prefix=term.is_prefix)

    def _match(self, word: str, is_exact: bool = False, *, may_guess: bool = True) -> Match:
        found = {word} if word in self._vocabulary else set()
        if not is_exact:
            found |= self._vocabulary.forms(word, may_guess=may_guess)
        return Match({other: _EXACT if other == word else _FORM for other in found})

    def _going_on(self, match: Match, word: str) -> Match:
        return replace(match, prefixes=self._vocabulary.beginnings(word))

    def _is_meant(self, term: Term) -> bool:
        """Whether somebody who types this means it, though nobody has written it."""
        return not term.is_prefix and all(
            is_cyrillic(word) and languages.is_known(word) for word in term.words
        )

    def _repaired(self, term: Term) -> tuple[PlannedTerm, str] | None:
        """The first repair that finds something, and what it takes the term for."""
        is_too_long = max(map(len, term.words)) > languages.LONGEST
        if term.is_exact or is_too_long or not any(word.isalpha() for word in term.words):
            return None
        return next(
            (
                (PlannedTerm(matches, how, is_prefix=term.is_prefix), meant)
                for matches, meant, how in self._attempts(term)
                if all(matches)
            ),
            None,
        )

    def _attempts(self, term: Term) -> Iterator[tuple[tuple[Match, ...], str, How]]:
        for matches, meant in self._in_other_layouts(term):
            yield matches, meant, How.LAYOUT
        yield (*self._mended(term, self._in_other_letters), How.LAYOUT)
        yield (*self._mended(term, self._with_one_slip), How.TYPO)
        if term.is_prefix:
            yield (*self._mended(term, self._beginning_with_one_slip), How.TYPO)
        yield (*self._mended(term, self._with_two_slips), How.TYPO)

    def _mended(
        self, term: Term, mend: Callable[[str, bool], list[str]]
    ) -> tuple[tuple[Match, ...], str]:
        """Each word as it is if it occurs, else as it is mended; and how the whole reads then."""
        matches, meant = [], []
        for at, word in enumerate(term.words):
            is_typed = term.is_prefix and at == len(term.words) - 1
            match = self._match(word, may_guess=not is_typed)
            match = self._going_on(match, word) if is_typed else match
            guesses = [] if match else mend(word, is_typed)[:_MOST_GUESSES]
            matches.append(match or self._guess(guesses, is_typed))
            meant.append(guesses[0] if guesses else word)
        return tuple(matches), " ".join(meant)

    def _guess(self, words: list[str], is_typed: bool) -> Match:
        """Any of the words, the likeliest first, in all their forms."""
        weights: dict[str, float] = {}
        for number, word in enumerate(words):
            weight = _GUESS - number * _GUESS_STEP
            for form in self._vocabulary.forms(word, may_guess=not is_typed):
                weights.setdefault(form, weight - (form != word) * _GUESS_STEP / 2)
        prefixes = map(self._vocabulary.beginnings, words if is_typed else ())
        return Match(weights, tuple(chain.from_iterable(prefixes)), frozenset(weights))

    def _in_other_layouts(self, term: Term) -> Iterator[tuple[tuple[Match, ...], str]]:
        if sum(map(len, term.words)) < _SHORTEST_IN_LAYOUT:
            return
        found = [(tuple(folded_words(other)), other) for other in repair.other_layouts(term.raw)]
        for is_typed in (False, True) if term.is_prefix else (False,):
            for words, meant in found:
                matches = [self._match(word) for word in words]
                if is_typed and words:
                    matches[-1] = self._going_on(matches[-1], words[-1])
                if matches and all(matches):
                    yield tuple(matches), meant

    def _in_other_letters(self, word: str, is_typed: bool) -> list[str]:
        """The spelling that occurs most, or one of a word whose forms occur."""
        # “ь” has no letter of its own there.
        candidates = [one for one in dict.fromkeys(repair.spellings(word, self._vocabulary)) if one]
        occurring = [one for one in candidates if one in self._vocabulary]
        if occurring:
            return sorted(occurring, key=lambda one: -self._vocabulary.count(one))
        known = (one for one in candidates if is_cyrillic(one) and languages.is_known(one))
        with_forms = [one for one in known if self._vocabulary.forms(one)]
        if with_forms or not is_typed:
            return with_forms
        return [one for one in candidates if self._vocabulary.has_prefix(one)]

    def _with_one_slip(self, word: str, _is_typed: bool) -> list[str]:
        if len(word) < repair.ONE_SLIP or not word.isalpha():
            return []
        found = repair.one_slip_matches(word, self._vocabulary)
        return found or self._known_with_one_slip(word)

    def _known_with_one_slip(self, word: str) -> list[str]:
        """Words of the dictionary that do not occur, but other forms of them do."""
        if not is_cyrillic(word):
            return []
        # Two forms of a word begin alike: “организовавшимися”, “организует”.
        certain = max(len(word) // 2 - 1, repair.BEGINNING)

        def may_be(other: str) -> bool:
            return self._vocabulary.has_prefix(other[:certain])

        near = filter(may_be, repair.one_slip_away(word, may_be))
        known = filter(languages.is_known, near)
        occurring = [other for other in known if self._vocabulary.forms(other)]
        return repair.likeliest_first(word, occurring, self._vocabulary)

    def _beginning_with_one_slip(self, word: str, is_typed: bool) -> list[str]:
        is_long = len(word) >= repair.ONE_SLIP and word.isalpha()
        return repair.one_slip_beginnings(word, self._vocabulary) if is_long and is_typed else []

    def _with_two_slips(self, word: str, is_typed: bool) -> list[str]:
        if len(word) < repair.TWO_SLIPS or not word.isalpha():
            return []
        # Among very many words there is no time at each key; few slip at the first letter.
        is_hasty = is_typed and len(self._vocabulary) > _MOST_AT_A_KEY
        beginning = word[0] if is_hasty else ""
        return repair.two_slips_matches(word, self._vocabulary, beginning)

    def _with_misspelled(self, planned: PlannedTerm, term: Term) -> PlannedTerm:
        """The term, and behind its forms what others have misspelled."""
        if term.is_exact or term.is_prefix or not self._may_repair:
            return planned
        matches = tuple(map(self._and_misspelled, planned.matches))
        return replace(planned, matches=matches)

    def _and_misspelled(self, match: Match) -> Match:
        words = sorted(match.weights, key=lambda word: (-match.weights[word], word))
        found = {
            other
            for word in words[:_MOST_FORMS_MISSPELLED]
            if len(word) >= _SHORTEST_MISSPELLED and word.isalpha()
            for other in self._vocabulary.those_of(repair.one_slip_away(word))
            if self._is_slip_for(other, word)
        }
        new = found - match.weights.keys()
        weights = match.weights | dict.fromkeys(sorted(new), _MISSPELLED)
        return replace(match, weights=weights, guessed=frozenset(new))

    def _is_slip_for(self, other: str, word: str) -> bool:
        """Whether ``other`` is no word of its own but ``word`` with a slip in it."""
        return (
            len(other) >= _SHORTEST_MISSPELLED
            and is_cyrillic(other)
            and not languages.is_known(other)
            and self._vocabulary.count(other) <= max(self._vocabulary.count(word), 1)
        )

    def _suggest_commoner(self, term: Term) -> None:
        """Offer the far commoner neighbour of a rare word that no dictionary knows."""
        for word in term.words:
            is_rare = 0 < self._vocabulary.count(word) <= _RARE and not term.is_prefix
            if not is_rare or (is_cyrillic(word) and languages.is_known(word)):
                continue
            for other in self._with_one_slip(word, False)[:_MOST_SUGGESTED]:
                if self._vocabulary.count(other) >= _FAR_COMMONER * self._vocabulary.count(word):
                    self.suggestions.append((term.raw, other))
