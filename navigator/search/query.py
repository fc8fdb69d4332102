"""A query: what the user typed, understood. No expression is ever an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from navigator.search.tags import MOMENT, OPEN, author_tag, kind_tag
from navigator.search.words import IN_THOUSANDS, folded_words

_CHUNK = re.compile(
    r"(?P<minus>(?<!\S)-)?(?P<field>(?<![^\s-])(?:author|in|open|has):)?"
    # A number whose thousands stand apart is one word.
    rf'(?:"(?P<quoted>[^"]*)(?P<closing>"?)|(?P<bare>{IN_THOUSANDS}(?![^"\s])|[^"\s]+)'
    r"|(?<=open:)(?=\s|$))",
    re.IGNORECASE,
)
_KINDS = {
    "answers": "answer",
    "questions": "question",
    "chapters": "chapter",
    "transcript": "transcript",
    "notes": "note",
}
# More than anybody asks for; what comes behind is not looked for.
_MOST_TERMS = 32


@dataclass(frozen=True, slots=True)
class Term:
    """Words that have to stand side by side; mostly one.

    ``raw`` is what was typed. ``is_exact``: as written, without other forms. ``is_prefix``: the
    last word may go on.
    """

    words: tuple[str, ...]
    raw: str = ""
    is_exact: bool = False
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag that a line has to have; ``is_prefix``: or one that begins so."""

    name: str
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Every term, none of ``without``; of each group of ``filters`` one tag, of the others none."""

    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()
    filters: tuple[tuple[Tag, ...], ...] = ()
    without_tags: tuple[Tag, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms or self.filters)


def parse_query(text: str, *, typing: bool) -> Query:
    """Understand ``text``.

    Words, "quoted phrases", ``-without``, a word that ends in ``*`` as a prefix, ``author:``,
    ``in:answers`` (or questions, chapters, transcript, notes), ``open:`` and ``has:timecode``.
    While ``typing``, the last word counts as a prefix too unless a space follows it.
    """
    parser = _Parser(text, typing)
    return parser.query()


class _Parser:
    def __init__(self, text: str, typing: bool) -> None:
        self._text = text
        self._typing = typing
        self._terms: list[Term] = []
        self._without: list[Term] = []
        self._filters: list[tuple[Tag, ...]] = []
        self._kinds: list[Tag] = []
        self._without_tags: list[Tag] = []

    def query(self) -> Query:
        for match in _CHUNK.finditer(self._text):
            tags = tuple(self._tags(match))
            if not tags:
                self._take_words(match)
            elif match["minus"]:
                self._without_tags += tags
            elif (match["field"] or "").lower() == "in:":
                # Of several kinds a line has only one.
                self._kinds += tags
            else:
                self._filters += [(tag,) for tag in tags]
        filters = [*self._filters, tuple(self._kinds)] if self._kinds else self._filters
        terms, without = tuple(self._terms[:_MOST_TERMS]), tuple(self._without[:_MOST_TERMS])
        if not terms and not filters:
            # There is nothing that something could be taken from.
            return Query(without)
        without_tags = tuple(self._without_tags[:_MOST_TERMS])
        return Query(terms, without, tuple(filters[:_MOST_TERMS]), without_tags)

    def _tags(self, match: re.Match[str]) -> Iterator[Tag]:
        value = match["bare"] or match["quoted"] or ""
        match (match["field"] or "").lower():
            case "author:":
                words = folded_words(value)
                for number, word in enumerate(words, start=1):
                    is_last = number == len(words) and self._is_unfinished(match)
                    yield Tag(author_tag(word), is_last)
            case "in:":
                kinds = re.split(r"[|,]", value.lower())
                if all(kind in _KINDS for kind in kinds):
                    yield from (Tag(kind_tag(_KINDS[kind])) for kind in kinds)
            case "has:" if value.lower() in ("timecode", "timecodes"):
                yield Tag(MOMENT)
            case "open:" if not value:
                yield Tag(OPEN)

    def _take_words(self, match: re.Match[str]) -> None:
        is_quoted = match["bare"] is None
        value: str = match["quoted"] if is_quoted else match["bare"]
        raw = (match["field"] or "") + (value or "")
        words = tuple(folded_words(raw))
        if not words:
            return
        is_prefix = raw.endswith("*") or self._is_unfinished(match)
        term = Term(words, raw, is_quoted and not match["field"], is_prefix)
        (self._without if match["minus"] else self._terms).append(term)

    def _is_unfinished(self, match: re.Match[str]) -> bool:
        is_last = match.end() == len(self._text)
        return self._typing and is_last and not match["closing"]
