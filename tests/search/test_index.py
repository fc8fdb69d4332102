"""The index on real SQLite."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator import resources
from navigator.documents import interview_file
from navigator.interview import Place
from navigator.search.index import Answer, Index
from navigator.search.index_file import open_index
from navigator.search.lines import Line, LineKind, lines_of
from navigator.search.ranking import Hit
from navigator.search.results import Results
from navigator.search.words import folded_words
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


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("п", {"п", "план", "не план", "план не тот"}),
        ("p", {"п", "план", "не план", "план не тот"}),
        ("не п", {"не план", "план не тот"}),
        ('"не п', {"не план"}),
        ("т", {"план не тот"}),
        ("ф", set()),
    ],
)
def test_one_letter_finds_what_it_may_become(typed: str, texts: set[str]) -> None:
    index = Index()
    index.build(
        Line(LineKind.QUESTION, text, Place(None, None, text), text)
        for text in ("п", "план", "не план", "план не тот", "не")
    )
    assert {hit.line.text for hit in found(index, typed)} == texts


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
    expected = {line.comment for line in lines if any(map(accepted, folded_words(line.text)))}
    assert {hit.line.comment for hit in hits} == expected
    for hit in hits:
        assert all(
            accepted(word)
            for start, end in hit.spans
            for word in folded_words(hit.line.text[start:end])
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


def lines(*texts: str) -> list[Line]:
    return [
        Line(LineKind.QUESTION, text, Place(None, None, str(number)), str(number))
        for number, text in enumerate(texts)
    ]


def update(index: Index, document: str, wanted: list[Line]) -> None:
    for _done in index.updating(document, wanted):
        pass


def found_texts(index: Index, text: str) -> set[str]:
    return {hit.line.text for hit in answer(index, text).hits}


def test_filters_narrow_what_is_found() -> None:
    index = Index()
    interview = an_interview(
        threads=(a_thread("a", "Клиент?", "Клиент в 1:10."), a_thread("b", "Клиент и деньги"))
    )
    index.build(lines_of(interview))
    assert {hit.line.comment for hit in answer(index, "клиент in:answers").hits} == {"a.1"}
    assert {hit.line.comment for hit in answer(index, "клиент open:").hits} == {"b"}
    assert {hit.line.comment for hit in answer(index, "has:timecode клиент").lines} == {"a", "a.1"}
    assert {hit.line.comment for hit in answer(index, "клиент in:questions -деньги").hits} == {"a"}
    assert not answer(index, "author:Анна").hits
    index.close()


def test_a_filter_holds_also_where_the_words_are_spread_over_a_thread() -> None:
    index = Index()
    threads = (
        a_thread("a", "Какой доход?", "Реклама помогла."),
        a_thread("b", "И что?", "Доход вырос.", "Реклама помогла."),
    )
    index.build(lines_of(an_interview(threads=threads)))
    spread = answer(index, "реклама доход").lines
    assert {hit.line.comment for hit in spread} == {"a", "a.1", "b.1", "b.2"}
    assert {hit.line.comment for hit in answer(index, "in:answers реклама доход").lines} == {
        "b.1",
        "b.2",
    }
    assert not answer(index, "-in:answers реклама доход").lines
    index.close()


def test_a_document_may_have_any_name(tmp_path: Path) -> None:
    name = os.fsdecode(b"/talks/\xe8\xed.mp4")
    index = Index(tmp_path / "i.index")
    for _done in index.updating(name, lines("Клиент"), "1"):
        pass
    assert index.is_current(name, "1")
    assert index.documents() == {name}
    assert [hit.line.document for hit in answer(index, "клиент").hits] == [name]
    index.remove(name)
    assert not index.documents()
    index.close()


def test_a_number_is_found_as_it_stands() -> None:
    index = Index()
    index.build(lines("Стоит 10 000 рублей", "Стоит 10000 рублей", "Десять раз по 10"))
    for text in ("10 000 рублей", "10000 рублей", "10\u00a0000 рублей"):
        assert found_texts(index, text) == {"Стоит 10 000 рублей", "Стоит 10000 рублей"}
    assert "Десять раз по 10" in found_texts(index, "10")
    index.close()


def test_notes_are_told_also_among_many_lines() -> None:
    index = Index()
    note = Line(LineKind.NOTE, "Клиент", Place(0, 90_000), "note:n")
    index.build([*lines(*(f"Клиент {number}" for number in range(120))), note])
    results = Results("клиент", index.search(index.plan("клиент ", typing=False), 50, 1_000))
    assert results.noted == (note,)
    index.close()


def test_the_hosts_answer_comes_first_then_the_match_then_the_likes() -> None:
    index = Index()
    place = Place(None, None)
    index.build(
        Line(kind, text, replace(place, thread=name), name, "", by_host, likes)
        for name, kind, text, by_host, likes in (
            ("form", LineKind.QUESTION, "клиентами", False, 900),
            ("liked", LineKind.QUESTION, "клиент", False, 5),
            ("not liked", LineKind.QUESTION, "клиент да", False, 0),
            ("host", LineKind.ANSWER, "клиентов", True, 0),
        )
    )
    names = [hit.line.comment for hit in answer(index, "клиент").hits]
    assert names == ["host", "liked", "not liked", "form"]
    index.close()


def test_a_thread_is_shown_once_and_has_its_words_anywhere() -> None:
    index = Index()
    interview = an_interview(
        threads=(
            a_thread("a", "Какая смета?", "Смета и тендер."),
            a_thread("b", "Смета?", "Тендер"),
        )
    )
    index.build(lines_of(interview))
    hits = answer(index, "смета тендер").hits
    assert [(hit.line.place.thread, hit.is_complete) for hit in hits] == [("a", True), ("b", False)]
    index.close()


def test_words_are_found_together_in_a_thread_that_got_its_first_reply_later() -> None:
    index = Index()
    for replies in ((), ("Тендер",)):
        interview = an_interview(threads=(a_thread("t", "Смета?", replies=replies),))
        update(index, "a", list(lines_of(interview, "a")))
    assert [hit.line.place.thread for hit in answer(index, "смета тендер").hits] == ["t"]
    index.close()


def test_a_document_is_brought_up_to_date_and_can_be_left(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "one.index"
    index = open_index(path)
    update(index, "a", lines("старый текст", "общий текст"))
    update(index, "b", lines("другой текст"))
    update(index, "a", lines("общий текст", "новый текст"))
    assert found_texts(index, "текст") == {"общий текст", "новый текст", "другой текст"}
    assert not found_texts(index, "старый")
    index.remove("b")
    index.close()
    index = open_index(path)
    assert found_texts(index, "текст") == {"общий текст", "новый текст"}
    assert index.documents() == {"a"}
    index.close()


def test_words_are_counted_by_lines_in_memory_and_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "one.index"
    index = open_index(path)
    update(index, "a", lines("да да да", "да нет", "нет"))
    index.close()
    index = open_index(path)
    counts = [index.vocabulary.count(word) for word in ("да", "нет")]
    update(index, "a", lines("да нет", "нет"))
    counts += [index.vocabulary.count(word) for word in ("да", "нет")]
    index.close()
    assert counts == [2, 2, 1, 2]


def test_look_alikes_and_letters_without_a_latin_one() -> None:
    index = Index()
    update(index, "", lines("мёд", "Tёплый приём", "ПОДЪЁМ"))
    assert not found(index, "ь")
    assert found_texts(index, "тёплый") == {"Tёплый приём"}
    index.close()


def test_in_one_document_only_its_own_lines_are_found() -> None:
    index = Index()
    update(index, "a", lines("текст первый"))
    update(index, "b", lines("текст второй"))
    plan = index.plan("текст", typing=False)
    assert [hit.line.document for hit in index.search(plan, document="b").hits] == ["b"]
    assert not index.search(plan, document="c").hits
    index.close()


def test_a_build_that_was_stopped_is_taken_up_again(tmp_path: Path) -> None:
    path = tmp_path / "one.index"
    texts = [f"слово номер {number}" for number in range(2_500)]
    index = open_index(path)
    steps = index.updating("a", lines(*texts), "whole")
    while next(steps) < 1_000:
        pass
    assert len(found(index, "слово ")) > 0
    steps.close()
    assert not index.is_current("a", "whole")
    for _done in index.updating("a", lines(*texts), "whole"):
        pass
    assert len(index) == 2_500
    assert index.is_current("a", "whole")
    index.close()


def test_another_program_can_write_while_what_is_kept_is_looked_through(tmp_path: Path) -> None:
    path = tmp_path / "one.index"
    texts = [f"слово номер {number}" for number in range(2_500)]
    index, other = open_index(path), open_index(path)
    update(index, "a", lines(*texts))
    steps = index.updating("a", lines(*texts[:2_000], *(f"иное {at}" for at in range(500))))
    while next(steps) < 1_000:
        pass
    update(other, "b", lines("чужое слово"))
    steps.close()
    assert len(index) > 2_000
    update(index, "a", lines(*texts[:2_000]))
    assert len(index) == 2_001
    assert len(found(other, "чужое ")) == 1
    assert not found(index, "номер 2400 ")
    index.close()
    other.close()


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"x" * 5_000])
def test_a_broken_index_is_made_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "one.index"
    path.write_bytes(content)
    index = open_index(path)
    update(index, "", lines("слово"))
    assert found_texts(index, "слово")
    index.close()


def test_an_index_of_another_version_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "one.index"
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA user_version = 77")
    other.close()
    index = open_index(path)
    update(index, "", lines("слово"))
    assert found_texts(index, "слово")
    index.close()


def test_where_no_file_can_be_written_the_index_is_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    index = open_index(tmp_path / "file" / "one.index")
    update(index, "", lines("слово"))
    assert found_texts(index, "слово")
    index.close()


def test_two_programs_share_one_index(tmp_path: Path) -> None:
    path = tmp_path / "one.index"
    first, second = open_index(path), open_index(path)
    update(first, "a", lines("слово"))
    assert found_texts(second, "слово") == {"слово"}
    update(second, "a", lines("слово", "слова"))
    assert found_texts(first, "слово") == {"слово", "слова"}
    first.close()
    second.close()


NASTY = (
    *("NEAR(", "*", "^", "text:слово", '"', '""', "'; DROP TABLE line; --", "слово AND", "-", "--"),
    *(
        "\u200b",
        "\u202eслово",
        "сло\u0301во",
        "😀",
        "\ud800",
        "a\x00b",
        "in:",
        "author:*",
        "x" * 10_000,
        "слово " + "-author:x " * 1_000,
        "author:x " * 1_000,
    ),
    *('слово"', "(((", "слово " * 2_000, "\ue000answer", "open:open:", "{}[]<>", "%s", "𝔘𝔫𝔦"),
)


@pytest.mark.parametrize("query", NASTY)
def test_no_query_is_an_error(query: str) -> None:
    index = Index()
    index.build(lines("Слово и сло\u0301во", query))
    for text in (query, f"слово {query}", f"{query}слово"):
        for typing in (True, False):
            for hit in answer(index, text, typing=typing).lines:
                assert all(0 <= a < b <= len(hit.line.text) for a, b in hit.spans)
    index.close()


def test_of_too_many_indexes_the_oldest_goes(tmp_path: Path) -> None:
    for number in range(50):
        open_index(tmp_path / f"{number}.index").close()
        os.utime(tmp_path / f"{number}.index", (number, number))
    open_index(tmp_path / "new.index").close()
    left = {path.stem for path in tmp_path.glob("*.index")}
    assert left == {"new", *map(str, range(1, 50))}
