import re

from hypothesis import given
from hypothesis import strategies as st

from navigator.interview import Interview, Kind
from navigator.search.index import Answer
from navigator.search.lines import Line, LineKind
from navigator.search.ranking import Hit
from navigator.search.results import Results
from navigator.ui.answers_page import (
    MOST,
    Filter,
    Run,
    Section,
    View,
    best_place,
    has_endless_word,
    plain,
    sections_of,
)
from tests.builders import a_thread, an_interview, placed

NOTHING = Results()


def sections(
    interview: Interview, results: Results = NOTHING, view: View | None = None
) -> list[Section]:
    steps = sections_of(interview, results, view or View())
    return [section for section in steps if section is not None]


def test_every_chapter_has_its_section_and_the_rest_stands_last() -> None:
    interview = an_interview(
        threads=(a_thread("a"), a_thread("b"), a_thread("c", "Спасибо", kind=Kind.PRAISE)),
        placements=(placed("b", 1),),
    )
    whole = sections(interview)
    assert [section.chapter for section in whole] == [0, 1, 2, None]
    assert [shown.thread.id for shown in whole[1].threads] == ["b"]
    assert [shown.thread.id for shown in whole[3].threads] == ["a"]
    assert [shown.thread.id for shown in whole[3].praise] == ["c"]


def test_without_chapters_and_threads_there_is_no_section() -> None:
    assert sections(Interview("")) == []
    [section] = sections(Interview("", threads=(a_thread("a"),)))
    assert section.chapter is None


def test_there_are_pauses_among_very_many_threads() -> None:
    interview = an_interview(threads=tuple(a_thread(f"t{number}") for number in range(3_500)))
    steps = list(sections_of(interview, NOTHING))
    assert steps.count(None) == 3
    assert [section.hidden for section in steps if section is not None] == [0, 0, 0, 3_500 - MOST]


def test_answered_questions_come_before_open_ones_and_remarks() -> None:
    threads = (
        a_thread("remark", "Ужас!", kind=Kind.REMARK),
        a_thread("open"),
        a_thread("answered", "Да?", "Да."),
    )
    interview = an_interview(
        threads=threads, placements=tuple(placed(thread.id, 0) for thread in threads)
    )
    shown = sections(interview)[0].threads
    assert [one.thread.id for one in shown] == ["answered", "open", "remark"]


def test_a_filter_leaves_only_what_passes() -> None:
    interview = an_interview(threads=(a_thread("open"), a_thread("answered", "Да?", "Да.")))
    for shown, wanted in ((Filter.OPEN, "open"), (Filter.ANSWERED, "answered")):
        (section,) = sections(interview, view=View(shown))
        assert [one.thread.id for one in section.threads] == [wanted]


def test_while_searching_only_hits_are_shown_and_a_hit_in_an_answer_shows_its_question() -> None:
    interview = an_interview(
        threads=(a_thread("a", "Что это?", "Это клиент."), a_thread("b")),
        placements=(placed("a", 1), placed("b", 0)),
    )
    line = Line(LineKind.ANSWER, "Это клиент.", interview.place_of_thread("a"), "a.1")
    hits = (Hit(line, ((4, 10),)),)
    (section,) = sections(interview, Results("клиент", Answer(hits, hits, 1)))
    (shown,) = section.threads
    assert shown.question.runs == (Run("Что это?"),)
    assert shown.answers[0].runs == (Run("Это "), Run("клиент", is_hit=True), Run("."))


def test_an_endless_word_is_known_and_a_long_text_is_none() -> None:
    assert has_endless_word(an_interview(threads=(a_thread("a", "а" * 20_000),)))
    assert not has_endless_word(an_interview(threads=(a_thread("a", "слово " * 20_000),)))
    assert not has_endless_word(an_interview(threads=(a_thread("a", " " * 20_000),)))


def test_timecodes_are_links_within_the_video_only() -> None:
    interview = an_interview(threads=(a_thread("a", "см. 0:15 и 59:00"),))
    runs = sections(interview)[-1].threads[0].question.runs
    assert runs == (Run("см. "), Run("0:15", link_ms=15_000), Run(" и 59:00"))


@given(st.text(max_size=200))
def test_whatever_strangers_write_comes_out_as_long_as_it_went_in(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert not set(plain(text)) & set("\r\x00\u2028\u2029\ufdd0\ufdd1\ufffc\u202e")


@given(st.text(max_size=200))
def test_the_runs_of_a_text_are_the_text(text: str) -> None:
    interview = an_interview(threads=(a_thread("a", text),))
    section = sections(interview)[-1]
    runs = section.threads[0].question.runs
    assert "".join(run.text for run in runs) == plain(text)


@given(st.text("ab \n", max_size=3_000), st.lists(st.integers(0, 2_999), max_size=9))
def test_the_best_place_of_a_long_text_holds_something_found(text: str, at: list[int]) -> None:
    spans = tuple((one, one + 1) for one in sorted(set(at)) if one < len(text))
    start, end = best_place(text, spans)
    assert 0 <= start <= end <= len(text)
    if len(text) <= 900:
        assert (start, end) == (0, len(text))
    else:
        assert 0 < end - start <= 500
    if spans:
        assert any(start <= a and b <= end for a, b in spans)


def test_a_long_comment_is_shown_where_most_is_found() -> None:
    text = "слово " * 400 + "доход и снова доход " + "слово " * 400 + "доход"
    spans = tuple((found.start(), found.end()) for found in re.finditer("доход", text))
    start, end = best_place(text, spans)
    assert text[start:end].count("доход") == 2
    # Words stay whole.
    assert text[start - 1].isspace()
    assert text[end].isspace()
