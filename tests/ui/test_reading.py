"""What was read: by standing before one's eyes, kept, marked, forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.interview import Comment, Kind, Thread
from navigator.interview.thread_edits import hidden
from navigator.ui.answers_page import Filter
from navigator.ui.chapter_model import ROW_ROLE
from tests.ui.conftest import AppMaker
from tests.ui.searching import search
from tests.ui.test_mending import command


def unread(app: App) -> frozenset[str]:
    return app.read_log.unread(app.session.interview)


def test_what_stands_before_the_eyes_is_read(qtbot: QtBot, app: App) -> None:
    app.window.activateWindow()
    assert not unread(app)
    qtbot.waitUntil(lambda: bool(unread(app)), timeout=5_000)
    page = app.window.answers._page
    assert page is not None
    # The first of the page is seen, the last is far below.
    threads = page.threads_of_cards()
    assert threads[0] not in unread(app)
    assert threads[-2] in unread(app)
    facts = [app.window.chapters.model().index(row, 0).data(ROW_ROLE).facts for row in range(7)]
    assert any("•" in one for one in facts)
    before = unread(app)
    command(app, "unread")
    qtbot.waitUntil(lambda: unread(app) < before, timeout=5_000)


def test_a_walk_through_what_is_unread_ends(qtbot: QtBot, app: App) -> None:
    app.read_log.note(thread.id for thread in app.session.interview.threads)
    command(app, "unread")
    assert "read all of it" in app.window.messages.text
    last = app.session.interview.threads_of(6)[0].id
    app.read_log.forget()
    app.read_log.note(one.id for one in app.session.interview.threads if one.id != last)
    assert unread(app) == {last}
    app.window.answers.show_filter(Filter.UNREAD)
    page = app.window.answers._page
    assert page is not None
    assert page.threads_of_cards() == [last]
    app.read_log.note([last])
    # Nothing goes away while it is read.
    assert app.window.answers._page is page


def chosen_chip(app: App) -> list[str]:
    chips = app.window.search.findChildren(QPushButton, "chip")
    return [chip.text() for chip in chips if chip.isChecked()]


def test_what_is_unread_can_be_searched(qtbot: QtBot, app: App) -> None:
    threads = [thread.id for thread in app.session.interview.threads]
    app.read_log.note(threads[:1])
    app.window.answers.show_filter(Filter.UNREAD)
    search(qtbot, app, "клиент")
    shown = app.window.answers._page.threads_of_cards()
    assert shown
    assert threads[0] not in shown
    search(qtbot, app, "")
    assert set(app.window.answers._page.threads_of_cards()) >= set(shown)


def test_of_another_interview_all_is_shown_where_nothing_is_read(
    qtbot: QtBot, app: App, document: Path
) -> None:
    app.read_log.note([app.session.interview.threads[0].id])
    app.window.answers.show_filter(Filter.UNREAD)
    assert chosen_chip(app) == ["Unread"]
    app.open(document)
    qtbot.waitUntil(lambda: app.session.document == document)
    assert chosen_chip(app) == ["All"]


def test_no_chip_tells_that_what_is_hidden_is_shown(qtbot: QtBot, app: App, document: Path) -> None:
    app.window.answers.show_filter(Filter.HIDDEN)
    assert chosen_chip(app) == []
    app.open(document)
    qtbot.waitUntil(lambda: app.session.document == document)
    assert app.window.answers.view.shown is Filter.ALL
    assert chosen_chip(app) == ["All"]


def test_what_was_read_is_kept_and_forgotten(
    qtbot: QtBot, app_in: AppMaker, tmp_path: Path
) -> None:
    first = app_in(tmp_path)
    first.open()
    qtbot.waitUntil(lambda: first.session.has_interview)
    names = [thread.id for thread in first.session.interview.threads]
    first.read_log.note(names[:3])
    first.settings.save()
    second = app_in(tmp_path)
    second.open()
    qtbot.waitUntil(lambda: second.session.has_interview)
    assert unread(second) == set(names[3:])
    command(second, "forget_watched")
    assert not unread(second)
    assert "forgotten" in second.window.messages.text


def test_what_was_read_goes_along_with_the_document(
    qtbot: QtBot, app_in: AppMaker, tmp_path: Path
) -> None:
    source, document = tmp_path / "talk.txt", tmp_path / "talk.interview.yaml"
    source.write_text("0:05 Один\n1:00 Два\nКак?\nТак.\nА почему?\n", encoding="utf-8")
    first = app_in(tmp_path)
    first.open(source)
    qtbot.waitUntil(lambda: first.session.has_interview)
    names = [thread.id for thread in first.session.interview.threads]
    first.read_log.note(names[:1])
    with qtbot.waitSignal(first.keeper.written):
        first.keeper.save(document)
    first.read_log.note_place(names[1])
    first.settings.save()
    second = app_in(tmp_path)
    second.open(document)
    qtbot.waitUntil(lambda: second.session.has_interview)
    assert unread(second) == set(names[1:])
    assert second.read_log.left_at == names[1]


def test_what_comes_later_is_unread(qtbot: QtBot, app: App) -> None:
    app.read_log.note(thread.id for thread in app.session.interview.threads)
    app.editor.add_threads([Thread(Comment("new", "А это что?"))], "more comments")
    qtbot.waitUntil(lambda: unread(app) == {"new"})
    assert app.window.answers._unread == {"new"}


def test_thanks_on_one_card_are_read_with_it(qtbot: QtBot, app: App) -> None:
    app.window.activateWindow()
    praise = [one.id for one in app.session.interview.threads if one.kind is Kind.PRAISE]
    assert praise
    app.read_log.note(one.id for one in app.session.interview.threads if one.id not in praise)
    app.window.answers.show_next_unread()
    qtbot.waitUntil(lambda: praise[0] not in unread(app), timeout=5_000)


def test_what_is_hidden_waits_for_nobody(qtbot: QtBot, app: App) -> None:
    first = app.session.interview.threads[0].id
    app.read_log.note([app.session.interview.threads[1].id])
    assert first in unread(app)
    app.editor.edit("hide", lambda interview: hidden(interview, first, True))
    qtbot.waitUntil(lambda: first not in unread(app))
