from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.search.query import Term, parse_query


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
