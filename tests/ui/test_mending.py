"""Chapters and threads are edited where they are shown, by menu, key and hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.interview import ByHand, Chapter, Kind
from navigator.interview.chapter_edits import renamed
from navigator.ui.answers_writer import MEND
from navigator.ui.chapter_panel import THREAD_MIME
from tests.ui.searching import search
from tests.ui.whole_page import whole_text

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def titles(app: App) -> list[str]:
    return [chapter.title for chapter in app.session.interview.chapters]


def command(app: App, name: str) -> None:
    app.window._commands[name].trigger()


def write(editor: QLineEdit, text: str) -> None:
    """As typing does, in any alphabet."""
    editor.selectAll()
    editor.insert(text)


def menu_of(app: App) -> QMenu:
    menus = [one for one in app.window.findChildren(QMenu) if one.isVisible()]
    return menus[-1]


def choose(app: App, *path: str) -> None:
    """Choose an entry of the open menu, through its submenus."""
    menu = menu_of(app)
    top = menu
    for text in path:
        action = next(one for one in menu.actions() if text in one.text())
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            menu = submenu
        else:
            assert action.isEnabled()
            action.trigger()
    top.hide()


@pytest.fixture(autouse=True)
def _no_menu_stays(app: App) -> Iterator[None]:
    yield
    for menu in app.window.findChildren(QMenu):
        menu.hide()


def chapter_menu(app: App, chapter: int) -> None:
    panel = app.window.chapters
    at = panel.visualRect(panel.model().index(chapter, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, panel.mapToGlobal(at))
    panel.contextMenuEvent(event)


def test_a_chapter_is_renamed_in_its_place(qtbot: QtBot, app: App) -> None:
    app.window.chapters.rename(1)
    editor = app.window.chapters.findChild(QLineEdit)
    assert editor is not None
    write(editor, "Чем писать клиенту")
    # The video is elsewhere in the meantime, and what is written stays; another edit comes, too.
    app.session.go_to_chapter(3)
    app.window.chapters.show_position(600_000)
    app.editor.edit("another", lambda one: renamed(one, 4, "Иначе"))
    qtbot.waitUntil(lambda: titles(app)[4] == "Иначе")
    editor = app.window.chapters.findChildren(QLineEdit)[-1]
    assert editor.text() == "Чем писать клиенту"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(app)[1] == "Чем писать клиенту")
    assert app.window._commands["undo"].text() == "Undo: the title “Чем писать клиенту”"
    assert titles(app)[4] == "Иначе"
    command(app, "undo")
    assert titles(app)[1].startswith("Какие инструменты")


def test_a_chapter_keeps_its_title_where_none_is_written(app: App) -> None:
    before = app.session.interview
    app.window._editing.rename_chapter(2, "  ")
    assert not app.editor.is_busy
    assert app.session.interview is before


def test_a_new_chapter_is_named_at_once(qtbot: QtBot, app: App) -> None:
    app.session.go_to_time(300_000)
    command(app, "chapter_here")
    qtbot.waitUntil(lambda: app.window.chapters.findChild(QLineEdit) is not None)
    editor = app.window.chapters.findChild(QLineEdit)
    assert editor is not None
    write(editor, "Пять минут")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: Chapter(300_000, "Пять минут") in app.session.interview.chapters)
    command(app, "chapter_here")
    qtbot.waitUntil(lambda: "another chapter starts at 5:00" in app.window.messages.text)


def test_the_nearest_chapter_starts_where_the_video_is(qtbot: QtBot, app: App) -> None:
    app.session.go_to_time(265_000)
    command(app, "chapter_start")
    qtbot.waitUntil(lambda: app.session.interview.starts_ms[2] == 265_000)
    assert app.session.chapter == 2
    qtbot.waitUntil(lambda: "Ctrl+Z takes it back" in app.window.messages.text)


def test_the_menu_of_a_chapter(qtbot: QtBot, app: App) -> None:
    before = titles(app)
    chapter_menu(app, 1)
    choose(app, "Join with the one before")
    qtbot.waitUntil(lambda: len(titles(app)) == 6)
    assert titles(app)[0] == f"{before[0]} / {before[1]}"
    command(app, "undo")
    chapter_menu(app, 1)
    choose(app, "Make it a part")
    qtbot.waitUntil(lambda: app.session.interview.chapters[1].level == 1)
    chapter_menu(app, 1)
    choose(app, "No longer a part")
    qtbot.waitUntil(lambda: app.session.interview.chapters[1].level == 0)
    chapter_menu(app, 2)
    choose(app, "Delete")
    qtbot.waitUntil(lambda: titles(app) == [*before[:2], *before[3:]])
    panel = app.window.chapters
    panel.setCurrentIndex(panel.model().index(0, 0))
    qtbot.keyClick(panel, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(titles(app)) == 5)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, NONE, "\x7f", autorep=True)
    QApplication.sendEvent(panel, held)
    assert len(titles(app)) == 5
    for _edit in range(4):
        command(app, "undo")
    assert titles(app) == before


def test_the_list_stays_where_it_was_scrolled(qtbot: QtBot, app: App) -> None:
    app.window.resize(1000, 480)
    app.session.go_to_chapter(0)
    bar = app.window.chapters.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() - 60)
    scrolled = bar.value()
    reader = app.window.answers.verticalScrollBar()
    app.window.answers.set_following(False)
    reader.setValue(400)
    app.window._editing.rename_chapter(0, "Иначе")
    qtbot.waitUntil(lambda: titles(app)[0] == "Иначе")
    assert (bar.value(), reader.value()) == (scrolled, 400)
    assert not app.window.answers.is_following


def press(app: App, kind: QEvent.Type, x: float, y: float, button: Qt.MouseButton = LEFT) -> None:
    timeline = app.window.timeline
    at = QPointF(x, y)
    buttons = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(kind, at, timeline.mapToGlobal(at), button, buttons, NONE)
    QApplication.sendEvent(timeline, event)


def test_esc_lets_go_of_what_is_in_the_hand_first(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "доход")
    app.session.go_to_time(300_000)
    before = app.session.interview.starts_ms
    left = app.window.timeline.upper_scale().left
    press(app, QEvent.Type.MouseButtonPress, left, 4)
    press(app, QEvent.Type.MouseMove, left + 30, 4)
    command(app, "leave")
    press(app, QEvent.Type.MouseButtonRelease, left + 30, 4)
    assert app.session.interview.starts_ms == before
    assert app.window.search.text == "доход"
    command(app, "leave")
    assert app.window.search.text == ""


def test_a_start_is_dragged_and_the_picture_follows(qtbot: QtBot, app: App) -> None:
    app.session.go_to_time(300_000)
    timeline = app.window.timeline
    left = timeline.upper_scale().left
    per_px = timeline.upper_scale().ms_per_px
    press(app, QEvent.Type.MouseButtonPress, left, 4)
    press(app, QEvent.Type.MouseMove, left + 20, 4)
    expected_ms = 268_000 + round(20 * per_px)
    qtbot.waitUntil(lambda: app.player.position_ms == expected_ms)
    # There is room on both sides of it.
    assert timeline.upper_scale().start_ms < 268_000
    press(app, QEvent.Type.MouseMove, left + 30, 4)
    press(app, QEvent.Type.MouseButtonRelease, left + 30, 4)
    expected_ms = 268_000 + round(30 * per_px)
    qtbot.waitUntil(lambda: app.session.interview.starts_ms[2] == expected_ms)
    assert app.player.position_ms == expected_ms
    assert app.session.chapter == 2
    command(app, "undo")
    assert app.session.interview.starts_ms[2] == 268_000
    command(app, "back")
    assert app.player.position_ms == 300_000


def test_a_start_stays_between_its_neighbours_and_a_right_click_lets_go(
    qtbot: QtBot, app: App
) -> None:
    app.session.go_to_chapter(2)
    timeline = app.window.timeline
    left = timeline.upper_scale().left
    press(app, QEvent.Type.MouseButtonPress, left, 4)
    press(app, QEvent.Type.MouseMove, left - 5_000, 4)
    press(app, QEvent.Type.MouseButtonPress, left, 4, Qt.MouseButton.RightButton)
    press(app, QEvent.Type.MouseButtonRelease, left, 4)
    assert app.session.interview.starts_ms[2] == 268_000
    press(app, QEvent.Type.MouseButtonPress, left, 4)
    press(app, QEvent.Type.MouseMove, left - 5_000, 4)
    press(app, QEvent.Type.MouseButtonRelease, left - 5_000, 4)
    qtbot.waitUntil(lambda: app.session.interview.starts_ms[2] == 218_000)


def test_a_click_on_a_grip_is_a_click_on_the_start(qtbot: QtBot, app: App) -> None:
    app.session.go_to_time(400_000)
    left = app.window.timeline.upper_scale().left
    press(app, QEvent.Type.MouseButtonPress, left + 1, 4)
    press(app, QEvent.Type.MouseButtonRelease, left + 1, 4)
    assert app.player.position_ms == 268_000
    assert not app.window._commands["undo"].isEnabled()


def test_a_thread_is_dropped_on_a_chapter(qtbot: QtBot, app: App) -> None:
    panel = app.window.chapters
    data = QMimeData()
    data.setData(THREAD_MIME, b"kpi")
    at = QPointF(panel.visualRect(panel.model().index(1, 0)).center())
    panel.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, data, LEFT, NONE))
    qtbot.waitUntil(lambda: app.session.interview.chapter_of("kpi") == 1)
    placement = app.session.interview.placement_of("kpi")
    assert placement is not None
    assert placement.reason == ByHand()
    assert "the move of “Какие KPI аккаунт-менеджера?”" in app.window._commands["undo"].text()


def test_a_card_has_a_grip_that_opens_its_menu(qtbot: QtBot, app: App) -> None:
    answers = app.window.answers
    app.session.go_to_chapter(0)
    at = next(
        QPoint(x, y)
        for y in range(0, answers.viewport().height(), 4)
        for x in range(answers.viewport().width() - 60, answers.viewport().width(), 4)
        if answers._grip_at(QPoint(x, y)) is not None
    )
    thread = answers._grip_at(at)
    assert thread is not None
    # A hand trembles.
    QTest.mousePress(answers.viewport(), LEFT, NONE, at)
    QTest.mouseMove(answers.viewport(), at + QPoint(1, 1))
    QTest.mouseRelease(answers.viewport(), LEFT, NONE, at + QPoint(1, 1))
    choose(app, "Move to", "No chapter")
    qtbot.waitUntil(lambda: app.session.interview.chapter_of(thread) is None)


def open_question(app: App) -> str:
    return next(one.id for one in app.session.interview.threads if one.is_open)


def thread_menu(app: App, thread: str, comment: str = "") -> None:
    app.window._editing.open_thread_menu(thread, comment, QPoint(0, 0))


def test_a_question_is_marked_and_hidden_and_shown_again(qtbot: QtBot, app: App) -> None:
    thread = open_question(app)
    thread_menu(app, thread)
    choose(app, "Mark as answered")
    qtbot.waitUntil(lambda: not app.session.interview.thread(thread).is_open)
    assert "Marked as answered" in whole_text(app.window.answers)
    thread_menu(app, thread)
    choose(app, "Mark as open")
    qtbot.waitUntil(lambda: app.session.interview.thread(thread).is_open)
    words = app.session.interview.thread(thread).comment.text[:20]
    thread_menu(app, thread)
    choose(app, "Hide")
    qtbot.waitUntil(lambda: words not in whole_text(app.window.answers))
    assert "1 hidden" in whole_text(app.window.answers)
    search(qtbot, app, words)
    assert not [one for one in app.searcher.results.threads if one == thread]
    app.window.search.clear()
    app.window.answers.anchorClicked.emit("hidden:")
    assert words in whole_text(app.window.answers)
    thread_menu(app, thread)
    choose(app, "Show it again")
    qtbot.waitUntil(lambda: not app.session.interview.hidden_threads)


def test_threads_are_joined_and_split(qtbot: QtBot, app: App) -> None:
    interview = app.session.interview
    first, second = next(
        (threads[0], threads[1])
        for threads in map(interview.threads_of, range(len(interview.chapters)))
        if len(threads) > 1
    )
    thread_menu(app, second.id)
    choose(app, "Join to the question above")
    qtbot.waitUntil(lambda: len(app.session.interview.threads) == len(interview.threads) - 1)
    thread_menu(app, first.id, second.id)
    choose(app, "Make it a question of its own")
    qtbot.waitUntil(lambda: len(app.session.interview.threads) == len(interview.threads))
    assert app.session.interview.chapter_of(second.id) == interview.chapter_of(second.id)


def test_what_a_comment_is_can_be_said(qtbot: QtBot, app: App) -> None:
    thread = open_question(app)
    thread_menu(app, thread, thread)
    choose(app, "The host has written this")
    qtbot.waitUntil(lambda: app.session.interview.thread(thread).comment.by_host)
    thread_menu(app, thread)
    choose(app, "This is", "a remark")
    qtbot.waitUntil(lambda: app.session.interview.thread(thread).kind is Kind.REMARK)


def test_the_menu_is_reached_by_a_link_and_by_the_keyboard(qtbot: QtBot, app: App) -> None:
    app.window.answers.anchorClicked.emit(f"{MEND}:kpi")
    assert menu_of(app).actions()
    menu_of(app).hide()
    answers = app.window.answers
    cursor = answers.textCursor()
    assert answers._page is not None
    at_text = answers._page.text_at("kpi")
    assert at_text is not None
    cursor.setPosition(at_text + 2)
    answers.setTextCursor(cursor)
    at = QPoint(0, 0)
    answers.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, at))
    choose(app, "Hide")
    qtbot.waitUntil(lambda: app.session.interview.thread("kpi").is_hidden)


def test_whoever_walks_with_the_keys_stays_there(qtbot: QtBot, app: App) -> None:
    before = titles(app)
    panel = app.window.chapters
    app.session.go_to_chapter(0)
    app.window.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(panel.hasFocus)
    panel.setCurrentIndex(panel.model().index(2, 0))
    qtbot.keyClick(panel, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(titles(app)) == 6)
    qtbot.keyClick(panel, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(titles(app)) == 5)
    assert titles(app) == [*before[:2], *before[4:]]


def test_a_start_in_the_hand_is_let_go_when_the_chapters_change(qtbot: QtBot, app: App) -> None:
    app.session.go_to_chapter(2)
    left = app.window.timeline.upper_scale().left
    press(app, QEvent.Type.MouseButtonPress, left, 4)
    press(app, QEvent.Type.MouseMove, left + 20, 4)
    app.editor.replace_chapters(app.session.interview.chapters[:1], "one")
    qtbot.waitUntil(lambda: len(titles(app)) == 1)
    press(app, QEvent.Type.MouseMove, left + 40, 4)
    press(app, QEvent.Type.MouseButtonRelease, left + 40, 4)
    assert app.session.interview.starts_ms == (49_000,)


def test_the_keyboard_walks_from_link_to_link_stays_there_and_has_the_menu(
    qtbot: QtBot, app: App
) -> None:
    answers = app.window.answers
    app.window.resize(1000, 480)
    app.window.activateWindow()
    answers.setFocus()
    qtbot.waitUntil(answers.hasFocus)
    before = answers.verticalScrollBar().value()
    for _tab in range(30):
        answers.focusNextPrevChild(True)
        if answers.verticalScrollBar().value() != before:
            break
    assert answers.textCursor().hasSelection()
    assert not answers.is_following
    asked: list[str] = []
    answers.menu_requested.connect(lambda thread, _comment, _at: asked.append(thread))
    spot = QPoint(5, 5)
    answers.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, spot))
    assert len(asked) == 1
    menu_of(app).hide()


def test_a_menu_of_what_is_gone_does_nothing(qtbot: QtBot, app: App) -> None:
    chapter_menu(app, 6)
    menu = menu_of(app)
    app.editor.replace_chapters(app.session.interview.chapters[:1], "one")
    qtbot.waitUntil(lambda: len(titles(app)) == 1)
    for action in menu.actions():
        if "New chapter" not in action.text():
            action.trigger()
    app.window._editing.delete_chapter(5)
    qtbot.waitUntil(lambda: "this chapter is not there any more" in app.window.messages.text)
    app.window._editing.place_thread("nobody", 0)
    qtbot.waitUntil(lambda: "this question is not there any more" in app.window.messages.text)
    assert len(titles(app)) == 1


def test_an_ampersand_is_told_as_it_is(qtbot: QtBot, app: App) -> None:
    app.window._editing.rename_chapter(1, "Q & A")
    qtbot.waitUntil(lambda: titles(app)[1] == "Q & A")
    assert app.window._commands["undo"].text() == "Undo: the title “Q && A”"
    app.window._editing.delete_chapter(1)
    qtbot.waitUntil(lambda: "the removal of “Q & A”" in app.window.messages.text)
