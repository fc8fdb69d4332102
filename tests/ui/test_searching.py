"""Searching in the window: repairs, orders, words of the chapter, and what was searched before."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.interview import Comment, Note, Thread
from navigator.ui.answers_page import Filter
from navigator.ui.word_chips import WordChips
from tests.ui.searching import search
from tests.ui.whole_page import whole_text


def page(app: App) -> str:
    return whole_text(app.window.answers)


def follow(app: App, link: str) -> None:
    """Click a link of the answers page, which has to be there."""
    whole_text(app.window.answers)
    assert f'href="{link}"' in app.window.answers.toHtml()
    app.window.answers.anchorClicked.emit(QUrl(link))


def test_another_layout_is_understood_said_and_can_be_refused(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "rkbtyn")
    assert "Nothing has “rkbtyn”: shown for “клиент”." in page(app)
    assert app.searcher.results.threads
    follow(app, "as-typed:")
    qtbot.waitUntil(lambda: not app.searcher.results.threads)
    assert "Nothing found for “rkbtyn”" in page(app)


def test_what_may_have_been_meant_is_one_click_away(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "шифрами ")
    assert not app.searcher.results.threads
    follow(app, "suggestion:0")
    assert app.window.search.text == "цифрами "
    qtbot.waitUntil(lambda: bool(app.searcher.results.threads))


def test_the_best_come_first_and_the_videos_order_is_one_click_away(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "клиент")
    best = list(app.searcher.results.threads)
    shown = app.window.answers._page
    assert shown is not None
    assert shown.heading_at(0) is None
    follow(app, "order:video")
    in_video = app.window.answers._page
    assert in_video is not None
    headings = [in_video.heading_at(chapter) for chapter in (*range(7), None)]
    places = [at for at in headings if at is not None]
    assert places
    assert places == sorted(places)
    follow(app, "order:best")
    assert list(app.searcher.results.threads) == best


def test_a_walk_goes_through_the_video_whatever_the_order(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "клиент")
    moments = []
    for _mark in app.searcher.results.marks:
        app.searcher.walk(1)
        assert app.searcher.mark is not None
        moments.append(app.searcher.mark.place.ms)
    placed = [ms for ms in moments if ms is not None]
    assert placed == sorted(placed)


def test_the_words_of_the_chapter_can_be_clicked(qtbot: QtBot, app: App) -> None:
    app.searcher.prepare()
    qtbot.waitUntil(lambda: app.searcher.is_ready)
    app.session.go_to_chapter(3)
    words = app.window.search.findChild(WordChips)
    assert isinstance(words, WordChips)
    chip = words.findChildren(QPushButton)[0]
    assert chip.text() in app.searcher.terms_of(3)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert app.window.search.text == chip.text()
    app.session.go_to_time(0)
    qtbot.waitUntil(lambda: not words.findChildren(QPushButton))


def test_words_that_do_not_fit_are_hidden_and_not_cut(qtbot: QtBot) -> None:
    words = WordChips()
    qtbot.addWidget(words)
    words.resize(150, 30)
    words.show_words(["клиент", "презентация", "тендер"])
    words.show()
    seen = [chip for chip in words.findChildren(QPushButton) if chip.isVisible()]
    assert [chip.text() for chip in seen] == ["клиент"]
    assert all(chip.geometry().right() <= words.width() for chip in seen)


def history(app: App) -> QMenu:
    button = next(
        one
        for one in app.window.search.findChildren(QToolButton)
        if one.accessibleName() == "Recent searches"
    )
    menu = button.menu()
    menu.aboutToShow.emit()
    return menu


def is_latest(app: App, text: str) -> bool:
    return app.settings.recent_searches[:1] == (text,)


def test_what_was_found_and_used_is_remembered_and_can_be_forgotten(qtbot: QtBot, app: App) -> None:
    assert [action.isEnabled() for action in history(app).actions()] == [False]
    for text in ("клиент", "kpi"):
        search(qtbot, app, text)
        app.searcher.walk(1)
        qtbot.waitUntil(partial(is_latest, app, text))
    search(qtbot, app, "ничегонет")
    app.searcher.walk(1)
    assert app.settings.recent_searches == ("kpi", "клиент")
    kpi, client, _line, forget = history(app).actions()
    client.trigger()
    assert app.window.search.text == "клиент"
    assert kpi.text() == "kpi"
    forget.trigger()
    assert not app.settings.recent_searches


def test_a_filter_alone_shows_counts_and_walks_what_passes(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "open: ")
    threads = app.searcher.results.threads
    assert len(threads) == 3
    assert app.window.search._found.text() == "3 hits"
    assert sum(app.searcher.results.count_in(at) for at in (*range(7), None)) == 3
    app.searcher.walk(1)
    assert app.searcher.mark is not None
    assert app.searcher.mark.place.thread in threads


def test_more_like_this_is_a_search_that_esc_ends(qtbot: QtBot, app: App) -> None:
    app.searcher.prepare()
    qtbot.waitUntil(lambda: app.searcher.is_ready)
    follow(app, "like:kpi")
    qtbot.waitUntil(lambda: app.searcher.results.text == "like:kpi")
    assert app.searcher.results.threads[0] == "kpi"
    # An edit takes nothing of it away, and F3 does not remember it as something typed.
    app.editor.edit("e", lambda one: replace(one, title="Иначе"))
    app.editor.edit("e", lambda one: replace(one, notes=(Note("n1", 1_000, "потом"),)))
    qtbot.waitUntil(lambda: len(app.session.interview.notes) == 1)
    qtbot.waitUntil(lambda: app.searcher.is_ready)
    assert app.searcher.results.threads[0] == "kpi"
    app.searcher.walk(1)
    assert app.settings.recent_searches == ()
    app.window.search.clear()
    assert not app.searcher.results.is_search


def test_an_edit_leaves_the_number_of_the_hit_where_the_walk_is(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "тендер")
    app.searcher.walk(1)
    said = app.window.search._found.text()
    assert said.startswith("1 of ")
    app.editor.edit("e", lambda one: replace(one, notes=(Note("n1", 1_000, "потом"),)))
    qtbot.waitUntil(lambda: len(app.session.interview.notes) == 1)
    qtbot.waitUntil(lambda: app.searcher.is_ready)
    qtbot.waitUntil(lambda: app.window.search._found.text() == said)


def test_the_reader_stays_where_the_page_is_written_anew(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "клиент")
    app.searcher.walk(1)
    answers = app.window.answers
    bar = answers.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(400)
    answers._rebuild()
    assert bar.value() == 400
    assert answers.extraSelections()
    app.searcher.walk(1)
    assert bar.value() != 400


def test_the_walk_shows_what_a_chip_has_left_out(qtbot: QtBot, app: App) -> None:
    app.window.answers.show_filter(Filter.OPEN)
    search(qtbot, app, "клиент")
    for mark in app.searcher.results.marks:
        app.searcher.walk(1)
        if mark.place.thread is not None:
            assert app.window.answers.extraSelections()
    assert app.window.answers.view.shown is Filter.ALL


def test_escape_gives_the_keyboard_to_what_is_in_front(qtbot: QtBot, app: App) -> None:
    side, search_bar = app.window.side, app.window.search
    for show, widget in (
        (side.show_transcript, app.window.transcript),
        (side.show_notes, app.window.notes._nothing),
        (side.show_answers, app.window.answers),
    ):
        show()
        search_bar.focus()
        search_bar.left.emit()
        assert app.window.focusWidget() is widget


def open_one_asked_twice(qtbot: QtBot, app: App, folder: Path) -> None:
    path = folder / "twice.yaml"
    path.write_text(
        "navigator: 1\ntitle: Т\nchapters:\n  - {start: 0:10, title: Начало}\nthreads:\n"
        "  - {id: a/1, text: 'Сколько стоит реклама в журнале?'}\n"
        "  - {id: b, text: 'А сколько стоит реклама в журналах', likes: 3}\n",
        encoding="utf-8",
    )
    app.session.open(path)
    qtbot.waitUntil(lambda: app.session.interview.title == "Т")


def test_a_question_asked_twice_is_shown_once_until_it_is_unfolded(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    open_one_asked_twice(qtbot, app, tmp_path)
    assert "реклама в журнале?" in page(app)
    app.searcher.prepare()
    qtbot.waitUntil(lambda: "Asked 1 more time" in page(app))
    assert "реклама в журнале?" not in page(app)
    follow(app, "twins:b")
    assert "реклама в журнале?" in page(app)
    assert "Asked" not in page(app)


def test_a_hit_in_a_folded_question_is_unfolded_by_the_walk(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    open_one_asked_twice(qtbot, app, tmp_path)
    app.searcher.prepare()
    qtbot.waitUntil(lambda: app.searcher.is_ready)
    search(qtbot, app, "реклама")
    for _mark in app.searcher.results.marks:
        app.searcher.walk(1)
        (lit,) = app.window.answers.extraSelections()
        assert lit.cursor.selectedText() == "реклама"


def test_a_long_comment_is_shown_in_part_until_the_rest_is_wanted(qtbot: QtBot, app: App) -> None:
    text = f"Про доход? {'слово ' * 900}И ещё раз: доход."
    app.editor.add_threads([Thread(Comment("long", text))], "more comments")
    qtbot.waitUntil(lambda: "long" in app.session.interview.thread_ids)
    app.window.search.search_for("доход")
    qtbot.waitUntil(lambda: "Show all of it" in page(app))
    assert "Про доход?" in page(app)
    assert "И ещё раз" not in page(app)
    marks = [one for one in app.searcher.results.marks if one.line.comment == "long"]
    for mark in (marks[0], marks[-1]):
        # A walk to what is not shown shows it.
        app.window.answers.show_mark(mark)
        (lit,) = app.window.answers.extraSelections()
        assert lit.cursor.selectedText() == "доход"
    assert "И ещё раз" in page(app)


def test_all_of_a_long_comment_can_be_read(qtbot: QtBot, app: App) -> None:
    text = f"Первое. {'слово ' * 900}Про доход? {'слово ' * 900}Последнее."
    app.editor.add_threads([Thread(Comment("a b", text))], "more comments")
    qtbot.waitUntil(lambda: "a b" in app.session.interview.thread_ids)
    app.window.search.search_for("доход")
    qtbot.waitUntil(lambda: "Show all of it" in page(app))
    mark = next(one for one in app.searcher.results.marks if one.line.comment == "a b")
    app.window.answers.show_mark(mark)
    (lit,) = app.window.answers.extraSelections()
    assert lit.cursor.selectedText() == "доход"
    assert "Первое" not in page(app)
    follow(app, "whole:a%20b")
    assert "Первое" in page(app)
    assert "Последнее" in page(app)
