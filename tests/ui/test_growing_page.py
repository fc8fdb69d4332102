"""A page of answers with more cards than are in view: it is shown before it is whole."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.search.results import Results
from navigator.ui.answers_page import sections_of
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.answers_writer import AnswersWriter
from navigator.ui.growing_page import GrowingPage
from navigator.ui.theme import Theme
from tests.builders import a_thread, an_interview, placed

_MANY = 25
_INTERVIEW = an_interview(
    threads=(
        *(a_thread(f"t{number}", f"Вопрос {number}?") for number in range(_MANY)),
        a_thread("outside", "А вне глав?"),
    ),
    placements=tuple(placed(f"t{number}", 1) for number in range(_MANY)),
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> AnswersPanel:
    panel = AnswersPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(500, 300)
    panel.show()
    panel.show_interview(_INTERVIEW)
    return panel


@pytest.fixture
def without_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def a_page(theme: Theme, parent: QObject) -> tuple[AnswersWriter, GrowingPage]:
    writer = AnswersWriter(_INTERVIEW, Results(), theme.colours)
    return writer, GrowingPage(writer, sections_of(_INTERVIEW, Results()), parent)


def test_what_is_in_view_is_there_at_once_and_the_rest_soon(
    qtbot: QtBot, panel: AnswersPanel
) -> None:
    assert "Вопрос 0?" in panel.toPlainText()
    assert "Вопрос 24?" not in panel.toPlainText()
    scrolled = panel.verticalScrollBar().value()
    qtbot.waitUntil(lambda: "Вопрос 24?" in panel.toPlainText())
    qtbot.waitUntil(lambda: "No chapter" in panel.toPlainText())
    assert panel.verticalScrollBar().value() == scrolled


def test_what_is_asked_for_is_written_first(panel: AnswersPanel) -> None:
    panel.show_thread("t24")
    cursor = panel.document().find("Вопрос 24?")
    assert panel.viewport().rect().contains(panel.cursorRect(cursor))


def test_all_threads_of_the_page_are_told_before_it_is_whole(qtbot: QtBot, theme: Theme) -> None:
    parent = QObject()
    _writer, page = a_page(theme, parent)
    assert page.threads_of_cards() == [*(f"t{number}" for number in range(_MANY)), "outside"]
    assert page.text_at("t3") is not None
    assert page.text_at("nobody") is None
    assert page.heading_at(None) is not None


def test_a_page_is_freed_by_whoever_drops_it_and_not_by_the_collector_in_any_thread(
    qtbot: QtBot, theme: Theme, without_collector: None
) -> None:
    parent = QObject()
    writer, page = a_page(theme, parent)
    is_there = weakref.ref(writer)
    page.deleteLater()
    del writer, page
    qtbot.waitUntil(lambda: is_there() is None)


def test_a_search_leads_back_to_the_very_page_where_it_began(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    answers = app.window.answers
    qtbot.waitUntil(lambda: "No chapter" in answers.toPlainText())
    answers.show_thread("kpi")
    before, scrolled = answers._page, answers.verticalScrollBar().value()
    app.window.search.search_for("клиент")
    qtbot.waitUntil(lambda: answers.is_search)
    assert answers._page is not before
    app.window.search.search_for("")
    qtbot.waitUntil(lambda: not answers.is_search)
    assert answers._page is before
    assert answers.verticalScrollBar().value() == scrolled
    assert not answers.is_following


def test_what_an_edit_has_changed_meanwhile_is_shown_after_the_search(
    qtbot: QtBot, app: App
) -> None:
    answers = app.window.answers
    app.window.search.search_for("клиент")
    qtbot.waitUntil(lambda: answers.is_search)
    first, *others = app.session.interview.chapters
    app.editor.replace_chapters((replace(first, title="Иначе"), *others), "Renamed")
    qtbot.waitUntil(lambda: app.session.interview.chapters[0].title == "Иначе")
    app.window.search.search_for("")
    qtbot.waitUntil(lambda: not answers.is_search)
    assert "Иначе" in answers.toPlainText()


def test_where_nothing_is_to_be_scrolled_there_is_no_handle(theme: Theme, qtbot: QtBot) -> None:
    panel = AnswersPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(400, 600)
    panel.show()
    qtbot.waitExposed(panel)
    assert not panel.verticalScrollBar().isEnabled()
    panel.show_interview(an_interview(threads=tuple(a_thread(str(at), "?") for at in range(40))))
    assert panel.verticalScrollBar().isEnabled()
