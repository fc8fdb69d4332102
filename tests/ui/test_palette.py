"""The palette reaches everything; what was watched is marked; recent files are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.interview import Note
from navigator.interview.note_edits import with_note
from navigator.ui.palette import Entry, Palette, matching
from navigator.watched import WatchLog
from tests.ui.test_mending import command


def palette_of(app: App) -> Palette:
    command(app, "palette")
    assert app.window._reach.palette.isVisible()
    return app.window._reach.palette


def field_of(palette: Palette) -> QLineEdit:
    found = palette.findChild(QLineEdit)
    assert found is not None
    return found


def shown(palette: Palette) -> list[str]:
    view = palette.findChild(QListView)
    assert view is not None
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_beginnings_come_first() -> None:
    entries = [Entry(text, "", "", lambda: None) for text in ("Full screen", "Scream", "A screen")]
    assert [one.text for one in matching(entries, "scre")] == ["Scream", "Full screen", "A screen"]
    assert [one.text for one in matching(entries, "sc FULL")] == ["Full screen"]
    assert matching(entries, "none") == []


def test_what_is_much_comes_while_one_types(qtbot: QtBot, app: App) -> None:
    palette = palette_of(app)
    many = (Entry(f"question {number}", "", "", lambda: None) for number in range(1_700))
    palette.ask(many)
    field_of(palette).setText("question 1699")
    assert shown(palette) == []
    qtbot.waitUntil(lambda: shown(palette) == ["question 1699"])
    palette.hide()


def test_a_command_is_found_and_done(qtbot: QtBot, app: App) -> None:
    palette = palette_of(app)
    field_of(palette).setText("mute")
    assert shown(palette) == ["Mute"]
    qtbot.keyClick(field_of(palette), Qt.Key.Key_Return)
    assert app.player.is_muted
    assert not palette.isVisible()
    app.player.set_muted(False)


@pytest.mark.parametrize(
    ("typed", "ms"), [("стороне должен", 268_000), ("какие kpi", 49_000), ("спросить", 90_000)]
)
def test_everything_of_the_interview_is_reached(
    qtbot: QtBot, app: App, typed: str, ms: int
) -> None:
    app.editor.edit("a note", lambda one: with_note(one, Note("n1", 90_000, "Спросить")))
    qtbot.waitUntil(lambda: bool(app.session.interview.notes))
    palette = palette_of(app)
    field_of(palette).setText(typed)
    qtbot.keyClick(field_of(palette), Qt.Key.Key_Return)
    assert app.player.position_ms == ms


def test_the_keys_walk_and_escape_leaves(qtbot: QtBot, app: App) -> None:
    palette = palette_of(app)
    view = palette.findChild(QListView)
    assert view is not None
    field = field_of(palette)
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 11),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, view.model().rowCount() - 1),
    ):
        qtbot.keyClick(field, key)
        assert view.currentIndex().row() == row
    field.setText("nothing is called like this")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def watch(app: App, start_ms: int, end_ms: int) -> None:
    """As playing does."""
    log: WatchLog = app.session._watched
    for ms in range(start_ms, end_ms + 1, 500):
        log.note(ms)
    app.session.watched_changed.emit(log.stretches)


def test_what_was_watched_is_marked_and_the_rest_is_reached(qtbot: QtBot, app: App) -> None:
    watch(app, 0, 217_000)
    assert ", watched" in app.window.chapters.model().index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    watch(app, 217_000, 240_000)
    assert "45 % watched" in app.window.chapters.model().index(1, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    command(app, "unwatched")
    assert app.player.position_ms == 240_000
    watch(app, 0, 1_570_000)
    command(app, "unwatched")
    assert "You have watched all of it" in app.window.messages.text
    command(app, "forget_watched")
    assert "watched" not in app.window.chapters.model().index(1, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert app.session.watched == ()


def test_recent_files(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    document = tmp_path / "talk & more.interview.yaml"
    document.write_text("navigator: 1\ntitle: Разговор\n", encoding="utf-8")
    app.open(document)
    qtbot.waitUntil(lambda: app.session.document == document)
    app.open()
    qtbot.waitUntil(lambda: app.session.is_bundled)
    menu = app.window._commands["recent"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert next(one.text() for one in menu.actions()) == "talk && more.interview.yaml"
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: app.session.document == document)
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()] == ["Nothing yet"]
