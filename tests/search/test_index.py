"""The index on real SQLite."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator import resources
from navigator.documents import interview_file
from navigator.interview import Place
from navigator.search.index import Answer, Index
from navigator.search.lines import Line, LineKind, lines_of
from navigator.search.ranking import Hit
from navigator.search.results import Results
from navigator.search.words import tokens
from tests.builders import a_thread, an_interview, placed


@pytest.fixture(scope="module")
def bundled() -> Iterator[Index]:
    index = Index()
    index.build(lines_of(interview_file.read(resources.BUNDLED_INTERVIEW)))
    yield index
    index.close()


def answer(index: Index, text: str, *, typing: bool = False, limit: int = 50) -> Answer:
    return index.search(index.plan(text, typing=typing), limit)


def found(index: Index, text: str, *, typing: bool = True) -> tuple[Hit, ...]:
    return answer(index, text, typing=typing).lines


def words_in(hits: tuple[Hit, ...]) -> set[str]:
    return {hit.line.text[start:end].lower() for hit in hits for start, end in hit.spans}


def test_a_word_finds_all_its_forms_and_marks_them(bundled: Index) -> None:
    assert words_in(found(bundled, "клиенты ")) == {
        *("клиент", "клиента", "клиентам", "клиентами", "клиентов", "клиентом", "клиенту")
    }


def test_case_and_yo_do_not_matter(bundled: Index) -> None:
    assert found(bundled, "kpi") == found(bundled, "KPI")
    assert found(bundled, "ведет ") == found(bundled, "ведёт ")
    assert found(bundled, "ведёт ")


def test_a_word_being_typed_finds_what_it_may_become(bundled: Index) -> None:
    assert "презентационные" in words_in(found(bundled, "презент"))
    assert not found(bundled, "презент ")


def test_a_phrase_is_found_only_as_written(bundled: Index) -> None:
    assert words_in(found(bundled, '"на его языке"')) == {'на "его языке'}
    assert not found(bundled, '"языке его"')


def test_all_words_have_to_be_there(bundled: Index) -> None:
    assert len(found(bundled, "встречи письма ")) == 1
    assert not found(bundled, "встречи рентабельность ")


def test_hits_come_in_the_order_of_the_video_and_the_rest_last(bundled: Index) -> None:
    moments = [hit.line.place.ms for hit in found(bundled, "клиент ")]
    placed_at = [ms for ms in moments if ms is not None]
    assert placed_at == sorted(placed_at)
    assert moments[: len(placed_at)] == placed_at


def test_what_looks_like_an_expression_is_searched_as_words(bundled: Index) -> None:
    for text in ("NEAR(a b)", "text:клиент", "клиент OR", "^клиент", "a* b*", "'; DROP TABLE x"):
        found(bundled, text)
    assert found(bundled, "клиент*", typing=False)


def test_a_limit_is_kept(bundled: Index) -> None:
    assert len(answer(bundled, "клиент", limit=2).hits) == 2


WORDS = ("клиент", "клиентами", "растёт", "рос", "KPI", "люди", "человек", "о", "и")


@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=6), max_size=12), st.sampled_from(WORDS))
def test_the_index_finds_what_reading_every_line_finds(texts: list[list[str]], wanted: str) -> None:
    lines = [
        Line(LineKind.QUESTION, " ".join(words), Place(None, None, str(number)), str(number))
        for number, words in enumerate(texts)
    ]
    index = Index()
    index.build(lines)
    hits = index.search(index.plan(wanted, typing=False)).lines
    index.close()
    accepted = _forms_by_hand(wanted)
    expected = {
        line.comment for line in lines if any(accepted(token.word) for token in tokens(line.text))
    }
    assert {hit.line.comment for hit in hits} == expected
    for hit in hits:
        assert all(
            accepted(token.word)
            for start, end in hit.spans
            for token in tokens(hit.line.text[start:end])
        )


def _forms_by_hand(word: str) -> Callable[[str], bool]:
    families = ({"клиент", "клиентами"}, {"растет", "рос"}, {"люди", "человек"})
    folded = word.lower().replace("ё", "е")
    family = next((one for one in families if folded in one), {folded})
    return family.__contains__


def test_an_index_can_be_built_anew() -> None:
    index = Index()
    for text in ("первый", "второй"):
        index.build([Line(LineKind.QUESTION, text, Place(None, None, "a"), "a")])
    assert not found(index, "первый")
    assert found(index, "второй")
    index.close()


def test_results_count_marks_by_chapter_and_know_their_spans() -> None:
    interview = an_interview(
        titles=("Клиент", "Деньги", "Люди"),
        threads=(a_thread("a", "Клиент и клиенты?", "Клиентам."), a_thread("b", "Спасибо клиенту")),
        placements=(placed("a", 0),),
    )
    index = Index()
    index.build(lines_of(interview))
    results = Results("клиент", answer(index, "клиент "))
    index.close()
    assert [results.count_in(chapter) for chapter in (0, 1, 2, None)] == [4, 0, 0, 1]
    assert results.spans_in_title(0) == ((0, 6),)
    assert results.spans_in_comment("a") == ((0, 6), (9, 16))
    assert results.threads == ("a", "b")
    assert len(results.marks) == 5
