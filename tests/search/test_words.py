import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from navigator.search.words import _WORD, fold, folded_words, spans_of_words


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
        ("Café", "cafe"),
        ("ґанок", "ганок"),
        ("Їжак", "їжак"),
        ("1 000", "1000"),
    ],
)
def test_words_are_compared_without_case_stress_and_look_alikes(word: str, folded: str) -> None:
    assert fold(word) == folded


def test_a_text_falls_into_words_that_know_their_place() -> None:
    text = "Аккаунт-менеджер: KPI 65%, об'єкт и don't 東京"
    assert [text[start:end] for start, end in spans_of_words(text)] == [
        *("Аккаунт", "менеджер", "KPI", "65", "об'єкт", "и", "don", "t", "東", "京")
    ]


@given(st.text(max_size=200))
def test_words_stand_in_order_and_do_not_overlap(text: str) -> None:
    last = 0
    for start, end in spans_of_words(text):
        assert last <= start < end <= len(text)
        last = end
    assert all(folded_words(text))


@given(st.text(max_size=50))
@example("HӬ")
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(st.text(max_size=200) | st.text("абёЁґї йkPI019 _'’-,.\n\u0301\u00a0", max_size=40))
def test_what_is_indexed_is_what_is_marked(text: str) -> None:
    found = [(match.span(), fold(match[0])) for match in _WORD.finditer(text)]
    expected = [(span, word) for span, word in found if word]
    assert list(zip(spans_of_words(text), folded_words(text), strict=True)) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("10км 5-й b2b", "10 км 5 й b 2 b"),
        ("1 000 000 и 25 100 человек", "1000000 и 25100 человек"),
        ("в 2019 100 человек", "в 2019 100 человек"),
        # As some systems write them: letters and accents apart.
        ("fene\u0302tre man\u0303ana", "fenetre manana"),
    ],
)
def test_numbers_are_words_of_their_own(text: str, words: str) -> None:
    assert folded_words(text) == words.split()
