"""Quotations with their source, and the way back from one."""

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.interview import Comment, Cue, Interview, Note, Place, Thread
from navigator.interview.addresses import address_at
from navigator.interview.note_edits import with_note
from navigator.interview.quoting import (
    QuotationForm,
    of_comment,
    of_note,
    place_of_quotation,
    quoted,
)
from tests.builders import an_interview, placed

TODAY = datetime.date(2026, 11, 25)
ANSWER = Comment("a.1", "Удовлетворённость клиента и доход с него_", "Анна & Ко", by_host=True)
INTERVIEW = replace(
    an_interview(
        threads=(Thread(Comment("a", "Какие KPI?"), (ANSWER,)),), placements=(placed("a", 1),)
    ),
    address="https://example.org/watch?v=a&t=5",
    transcript=(Cue(130_000, 135_000, "Деньги любят счёт, и это правда."),),
)


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("https://example.org/watch?v=a&t=5", "https://example.org/watch?v=a&t=65s"),
        ("http://example.org/talk", "http://example.org/talk?t=65s"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("Описание видео", ""),
        ("http://[broken", ""),
        ("", ""),
    ],
)
def test_a_link_to_a_moment_leads_only_to_the_web(source: str, link: str) -> None:
    assert address_at(source, 65_250) == link


def test_a_quotation_in_every_form() -> None:
    quotation = of_comment(INTERVIEW, "a", ANSWER)
    forms = {form: quoted(INTERVIEW, quotation, form, TODAY) for form in QuotationForm}
    link = "https://example.org/watch?v=a&t=60s"
    assert forms[QuotationForm.PLAIN] == (
        f"«Удовлетворённость клиента и доход с него_» — Анна & Ко, Разговор, 1:00\n{link}"
    )
    assert forms[QuotationForm.MARKDOWN] == (
        "> Удовлетворённость клиента и доход с него\\_\n>\n"
        f"> — Анна & Ко, [Разговор, 1:00](<{link}>)"
    )
    assert forms[QuotationForm.GOST] == (
        "«Удовлетворённость клиента и доход с него_» [Анна & Ко // Разговор. 1:00. "
        f"URL: {link} (дата обращения: 25.11.2026).]"
    )
    bibtex = forms[QuotationForm.BIBTEX]
    assert bibtex.startswith("@misc{interview60,\n  author = {Анна \\& Ко},")
    assert f"  howpublished = {{\\url{{{link}}}}}," in bibtex
    assert bibtex.endswith("  urldate = {2026-11-25},\n}")


def test_without_an_address_or_an_author_nothing_is_invented() -> None:
    bare = an_interview()
    note = of_note(Note("n1", 60_000, "потом", quotation="слова"))
    assert quoted(bare, note, QuotationForm.PLAIN, TODAY) == "«слова» — Разговор, 1:00"
    assert quoted(bare, note, QuotationForm.GOST, TODAY) == "«слова» [Разговор. 1:00.]"
    assert "url" not in quoted(bare, note, QuotationForm.MARKDOWN, TODAY)


@pytest.mark.parametrize("form", QuotationForm)
def test_a_pasted_quotation_finds_its_place(form: QuotationForm) -> None:
    text = quoted(INTERVIEW, of_comment(INTERVIEW, "a", ANSWER), form, TODAY)
    assert place_of_quotation(INTERVIEW, text) == Place(1, 60_000, "a")


def test_a_part_of_what_is_said_finds_its_place_too() -> None:
    assert place_of_quotation(INTERVIEW, " ДЕНЬГИ любят  счёт ") == Place(2, 130_000)
    noted = with_note(INTERVIEW, Note("n1", 20_000, "Спросить о договоре"))
    assert place_of_quotation(noted, "спросить о договоре") == Place(0, 20_000)
    for text in ("", "Деньги", "0:49 Должность\n3:37 Инструменты", "«»", "купить молоко и хлеб"):
        assert place_of_quotation(INTERVIEW, text) is None


def test_a_list_that_has_the_words_of_a_cue_in_it_is_no_quotation() -> None:
    listed = "0:00 Начало\n5:00 Деньги любят счёт, и это правда\n9:00 Сколько это стоит в год"
    assert place_of_quotation(INTERVIEW, listed) is None


@given(st.text(), st.sampled_from(QuotationForm))
def test_any_text_can_be_quoted(text: str, form: QuotationForm) -> None:
    interview = Interview("Разговор", threads=(Thread(Comment("a", text)),))
    shown = quoted(interview, of_comment(interview, "a", interview.threads[0].comment), form, TODAY)
    assert isinstance(shown, str)
    place_of_quotation(interview, shown)
