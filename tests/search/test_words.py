import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.search.words import fold, forms, tokens


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Ёлка", "елка"),
        ("КЛИЕНТ", "клиент"),
        ("за\u0301мок", "замок"),
        ("и\u0306од", "йод"),
        ("об’єкт", "обєкт"),
        ("рoст", "рост"),
        ("soft\u00adhyphen", "softhyphen"),
        ("Café", "café"),
    ],
)
def test_words_are_compared_without_case_stress_and_look_alikes(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_a_text_falls_into_words_that_know_their_place() -> None:
    text = "Аккаунт-менеджер: KPI 65%, об'єкт и don't 東京"
    found = [(text[token.start : token.end], token.word) for token in tokens(text)]
    assert [written for written, _word in found] == [
        *("Аккаунт", "менеджер", "KPI", "65", "об'єкт", "и", "don", "t", "東", "京")
    ]


@given(st.text(max_size=200))
def test_words_stand_in_order_and_do_not_overlap(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert token.word
        end = token.end


@given(st.text(max_size=50))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("клиент", {"клиента", "клиентами", "клиентов", "клиентом"}),
        ("расти", {"растет", "росла"}),
        ("идти", {"шел", "идет"}),
        ("человек", {"люди", "людьми"}),
        ("hire", {"hired", "hiring"}),
    ],
)
def test_a_word_is_found_in_all_its_forms(word: str, others: set[str]) -> None:
    assert forms(word, others | {"стол", "table"}) == others


def test_what_does_not_occur_is_no_form() -> None:
    assert forms("клиент", {"стол"}) == frozenset()
