"""A query: what the user typed, understood. No expression is ever an error."""

from __future__ import annotations

import re
from dataclasses import dataclass

from navigator.search.words import tokens

_PHRASE = re.compile(r'"([^"]*)("?)|([^"\s]+)(\s|")?')


@dataclass(frozen=True, slots=True)
class Term:
    """Words that have to stand side by side; mostly one.

    ``is_exact``: as written, without other forms. ``is_prefix``: the last word may go on.
    """

    words: tuple[str, ...]
    is_exact: bool = False
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    terms: tuple[Term, ...]

    def __bool__(self) -> bool:
        return bool(self.terms)


def parse_query(text: str, *, typing: bool) -> Query:
    """Understand ``text``: words, "quoted phrases", and a word that ends in ``*`` as a prefix.

    While ``typing``, the last word counts as a prefix too unless a space follows it.
    """
    terms = []
    for match in _PHRASE.finditer(text):
        is_quoted = match[3] is None
        raw = match[1] if is_quoted else match[3]
        words = tuple(token.word for token in tokens(raw))
        is_unfinished = typing and match.end() == len(text) and not (match[2] or match[4])
        is_prefix = raw.endswith("*") or is_unfinished
        if words:
            terms.append(Term(words, is_exact=is_quoted, is_prefix=is_prefix))
    return Query(tuple(terms))
