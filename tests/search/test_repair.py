"""What is done with a word that finds nothing, on a real index."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.interview import Place
from navigator.search.index import Answer, Index
from navigator.search.lines import Line, LineKind
from navigator.search.plan import How

WORDS = ("клиент", "клиентов", "презентация", "KPI", "тендер", "мова", "рынок", "zoom", "скидка")


def index_of(*texts: str) -> Index:
    index = Index()
    index.build(
        Line(LineKind.QUESTION, text, Place(0, 0, str(number)), str(number))
        for number, text in enumerate(texts)
    )
    return index


@pytest.fixture(scope="module")
def index() -> Index:
    return index_of(*WORDS)


def ask(index: Index, text: str, *, typing: bool = False, repairs: bool = True) -> Answer:
    return index.search(index.plan(text, typing=typing, repairs=repairs))


def texts(answer: Answer) -> set[str]:
    return {hit.line.text for hit in answer.hits}


@pytest.mark.parametrize(
    ("typed", "found", "how"),
    [
        ("rkbtyn", {"клиент", "клиентов"}, How.LAYOUT),
        ("лзш", {"KPI"}, How.LAYOUT),
        ("klient", {"клиент", "клиентов"}, How.LAYOUT),
        ("klienty", {"клиент", "клиентов"}, How.LAYOUT),
        ("кпи", {"KPI"}, How.LAYOUT),
        ("рінок", {"рынок"}, How.LAYOUT),
        ("клеент", {"клиент", "клиентов"}, How.TYPO),
        ("клинет", {"клиент", "клиентов"}, How.TYPO),
        ("призентация", {"презентация"}, How.TYPO),
        ("призентацыя", {"презентация"}, How.TYPO),
        ("клиентаме", {"клиент", "клиентов"}, How.TYPO),
        ("бризентация", {"презентация"}, How.TYPO),
    ],
)
def test_what_finds_nothing_is_repaired_and_said_to_be(
    index: Index, typed: str, found: set[str], how: How
) -> None:
    answer = ask(index, typed)
    assert texts(answer) == found
    assert {hit.how for hit in answer.hits} == {how}
    assert [repair.typed for repair in answer.repairs] == [typed]
    for hit in answer.hits:
        assert hit.spans == ((0, len(hit.line.text)),)


def test_another_layout_gives_the_same_list_as_the_right_one(index: Index) -> None:
    assert [hit.line for hit in ask(index, "rkbtyn").hits] == [
        hit.line for hit in ask(index, "клиент").hits
    ]


@pytest.mark.parametrize("typed", ["rkb", "kli", "klien", "призен", "бризентация"])
def test_what_is_being_typed_is_repaired_as_a_beginning(index: Index, typed: str) -> None:
    answer = ask(index, typed, typing=True)
    assert answer.hits
    assert all(hit.spans for hit in answer.hits)


def test_a_word_of_the_dictionary_is_meant_as_it_is_and_the_other_only_offered() -> None:
    answer = ask(index_of("галка"), "палка")
    assert not answer.hits
    assert answer.suggestions == ("галка",)


def test_as_typed_nothing_is_repaired(index: Index) -> None:
    assert not ask(index, "rkbtyn", repairs=False).hits


def test_short_words_are_not_guessed(index: Index) -> None:
    assert not ask(index, "мфа").hits


def test_what_others_have_misspelled_comes_last_and_is_called_a_guess() -> None:
    index = index_of("бюджет на год", "какой бюджед", "бюджеты")
    hits = ask(index, "бюджет").hits
    assert [hit.line.text for hit in hits] == ["бюджет на год", "бюджеты", "какой бюджед"]
    assert [hit.how for hit in hits] == [How.FORMS, How.FORMS, How.TYPO]


def test_a_rare_slip_with_a_common_neighbour_is_offered() -> None:
    index = index_of("клиенг", *["клиент"] * 30)
    assert ask(index, "клиенг").suggestions == ("клиент",)


@given(st.text(max_size=40), st.booleans())
def test_whatever_is_typed_marks_are_within_the_text(typed: str, typing: bool) -> None:
    index = index_of("Привет, KPI клиентов — 65% (см. 3:37)", typed)
    for hit in ask(index, typed, typing=typing).lines:
        for start, end in hit.spans:
            assert 0 <= start < end <= len(hit.line.text)
    index.close()
