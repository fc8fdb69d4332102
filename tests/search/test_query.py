from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.search.query import Tag, Term, parse_query
from navigator.search.tags import MOMENT, OPEN, author_tag, kind_tag


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("клиент", [Term(("клиент",), is_prefix=True)]),
        ("клиент ", [Term(("клиент",))]),
        ("KPI клие", [Term(("kpi",)), Term(("клие",), is_prefix=True)]),
        ("аккаунт-менеджер ", [Term(("аккаунт", "менеджер"))]),
        ('"на его языке"', [Term(("на", "его", "языке"), is_exact=True)]),
        ('"на его', [Term(("на", "его"), is_exact=True, is_prefix=True)]),
    ],
)
def test_what_is_typed_is_understood(text: str, terms: list[Term]) -> None:
    assert [replace(term, raw="") for term in parse_query(text, typing=True).terms] == terms


def test_a_query_that_is_complete_goes_on_only_after_an_asterisk() -> None:
    assert parse_query("клие", typing=False).terms == (Term(("клие",), "клие"),)
    assert parse_query("клие*", typing=False).terms == (Term(("клие",), "клие*", is_prefix=True),)


@pytest.mark.parametrize("text", ["", "  ", '"', '""', "*", "...", "'; DROP TABLE line; --"[:2]])
def test_without_words_there_is_nothing_to_find(text: str) -> None:
    assert not parse_query(text, typing=True)


@given(st.text(max_size=300), st.booleans())
def test_no_expression_is_an_error(text: str, typing: bool) -> None:
    for term in parse_query(text, typing=typing).terms:
        assert term.words


def tag(name: str, *, is_prefix: bool = False) -> tuple[Tag, ...]:
    return (Tag(name, is_prefix),)


@pytest.mark.parametrize(
    ("text", "words", "filters"),
    [
        ("kpi in:answers", ["kpi"], [tag(kind_tag("answer"))]),
        ("in:answers in:notes", [], [(*tag(kind_tag("answer")), *tag(kind_tag("note")))]),
        ("in:answers|chapters", [], [(*tag(kind_tag("answer")), *tag(kind_tag("chapter")))]),
        ("open: kpi", ["kpi"], [tag(OPEN)]),
        ("kpi has:timecode", ["kpi"], [tag(MOMENT)]),
        ("AUTHOR:Анна kpi", ["kpi"], [tag(author_tag("анна"))]),
        ('author:"Анна К." kpi', ["kpi"], [tag(author_tag("анна")), tag(author_tag("к"))]),
        ("in:foo", ["in", "foo"], []),
        ("has:что", ["has", "что"], []),
        ("author:", ["author"], []),
        ("main:answers", ["main", "answers"], []),
    ],
)
def test_filters_are_understood_and_wrong_ones_are_words(
    text: str, words: list[str], filters: list[tuple[Tag, ...]]
) -> None:
    query = parse_query(text, typing=False)
    assert [word for term in query.terms for word in term.words] == words
    assert list(query.filters) == filters


def test_an_authors_name_may_still_be_typed() -> None:
    query = parse_query("author:Ан", typing=True)
    assert query.filters == (tag(author_tag("ан"), is_prefix=True),)


def test_what_is_not_wanted_stands_behind_a_minus() -> None:
    query = parse_query("kpi -клиент -in:answers", typing=False)
    assert [term.words for term in query.without] == [("клиент",)]
    assert query.without_tags == tag(kind_tag("answer"))


def test_where_nothing_is_wanted_a_minus_means_nothing() -> None:
    query = parse_query("-клиент", typing=False)
    assert [term.words for term in query.terms] == [("клиент",)]
    assert not query.without
