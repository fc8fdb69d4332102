"""Notes: a moment is noted, written, found, quoted, and comes back by its quotation."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from navigator import exporting
from navigator.app import App
from navigator.interview import Note
from navigator.interview.note_edits import with_note
from navigator.interview.thread_edits import placed_by_hand
from navigator.ui.note_model import NoteModel
from navigator.ui.timeline_marks import LOWER_TOP
from tests.builders import an_interview
from tests.ui.test_mending import choose, command
from tests.ui.whole_page import whole_text

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def notes(app: App) -> tuple[Note, ...]:
    return app.session.interview.notes


def text_of(app: App) -> QPlainTextEdit:
    found = app.window.notes.editor.findChild(QPlainTextEdit)
    assert found is not None
    return found


def note(qtbot: QtBot, app: App, ms: int, text: str = "") -> Note:
    """Note a moment as a viewer does."""
    app.session.go_to_time(ms)
    command(app, "note")
    qtbot.waitUntil(app.window.notes.editor.isVisible)
    text_of(app).insertPlainText(text)
    qtbot.keyClick(text_of(app), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(one.text == text and one.start_ms == ms for one in notes(app)))
    return next(one for one in notes(app) if one.start_ms == ms)


def paste(app: App, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    copy = Qt.DropAction.CopyAction
    app.window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, LEFT, NONE))


def test_a_moment_is_noted_and_written(qtbot: QtBot, app: App) -> None:
    app.session.go_to_time(300_000)
    command(app, "note")
    qtbot.waitUntil(app.window.notes.editor.isVisible)
    assert text_of(app).hasFocus()
    assert [one.start_ms for one in notes(app)] == [300_000]
    text_of(app).insertPlainText("Спросить")
    # It is kept as soon as the hand rests, and all that is written is one step of undo.
    qtbot.waitUntil(lambda: notes(app)[0].text == "Спросить")
    text_of(app).insertPlainText(" про договор")
    qtbot.keyClick(text_of(app), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: notes(app)[0].text == "Спросить про договор")
    assert not app.window.notes.editor.isVisible()
    assert app.window._commands["undo"].text() == "Undo: the note at 5:00"
    command(app, "undo")
    assert not notes(app)
    command(app, "redo")
    assert notes(app)[0].text == "Спросить про договор"


def test_tags_and_colours(qtbot: QtBot, app: App) -> None:
    made = note(qtbot, app, 60_000, "мысль")
    editor = app.window.notes.editor
    editor.edit(made)
    editor._tags.setText("#важно, договор,, важно")
    red = next(one for one in editor.findChildren(QToolButton) if one.toolTip() == "Red")
    qtbot.mouseClick(red, LEFT)
    qtbot.waitUntil(lambda: notes(app)[0].colour == "red")
    assert notes(app)[0].tags == ("важно", "договор")
    editor.close_note()


def test_what_is_being_written_stays_while_the_interview_changes(qtbot: QtBot, app: App) -> None:
    made = note(qtbot, app, 60_000, "мысль")
    app.window.notes.editor.edit(made)
    text_of(app).insertPlainText("другая мысль")
    app.editor.edit("a move", lambda one: placed_by_hand(one, "kpi", 3))
    qtbot.waitUntil(lambda: app.session.interview.chapter_of("kpi") == 3)
    assert text_of(app).toPlainText() == "другая мысль"
    qtbot.waitUntil(lambda: notes(app)[0].text == "другая мысль")
    command(app, "undo")
    command(app, "undo")
    command(app, "undo")
    assert not app.window.notes.editor.isVisible()


def test_closing_keeps_what_was_written_a_moment_ago(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = note(qtbot, app, 60_000, "мысль")
    app.keeper.forget_edits()
    app.window.notes.editor.edit(made)
    text_of(app).insertPlainText("в последний миг")
    asked: list[bool] = []

    def cancel(_box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(True)
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", cancel)
    app.window.close()
    qtbot.waitUntil(lambda: bool(asked))
    assert notes(app)[0].text == "в последний миг"
    assert app.window.isVisible()
    app.window.notes.editor.edit(notes(app)[0])
    text_of(app).insertPlainText("и ещё")
    app.window._files.open(Path("nothing"))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert notes(app)[0].text == "и ещё"


def test_a_stretch(qtbot: QtBot, app: App) -> None:
    command(app, "note_end")
    assert "no note before this moment" in app.window.messages.text
    made = note(qtbot, app, 60_000, "мысль")
    app.session.go_to_time(75_000)
    command(app, "note_end")
    qtbot.waitUntil(lambda: notes(app)[0].end_ms == 75_000)
    app.window._noting.open_menu(made.id, QPoint(0, 0))
    choose(app, "Only its beginning")
    qtbot.waitUntil(lambda: notes(app)[0].end_ms is None)
    # Without a transcript nobody knows better what was said.
    app.editor.edit(
        "e", lambda one: with_note(one, Note("n9", 90_000, "", 95_000, quotation="так"))
    )
    qtbot.waitUntil(lambda: len(notes(app)) == 2)
    app.window._noting._set_end(notes(app)[1], 99_000)
    qtbot.waitUntil(lambda: notes(app)[1].end_ms == 99_000)
    assert notes(app)[1].quotation == "так"


def test_the_list_goes_there_and_removes(qtbot: QtBot, app: App) -> None:
    note(qtbot, app, 60_000, "мысль")
    app.session.go_to_time(0)
    shown = app.window.notes.list
    app.window._reach.show_notes()
    at = shown.visualRect(shown.model().index(0, 0)).center()
    qtbot.mouseClick(shown.viewport(), LEFT, NONE, at)
    assert app.player.position_ms == 60_000
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "the removal of the note at 1:00" in app.window.messages.text)
    assert not notes(app)


@pytest.mark.parametrize("is_above", [True, False])
def test_a_flag_on_the_timeline(qtbot: QtBot, app: App, is_above: bool) -> None:
    made = note(qtbot, app, 60_000, "мысль")
    timeline = app.window.timeline
    scale = timeline.upper_scale() if is_above else timeline.lower_scale()
    at = QPointF(scale.x(made.start_ms) + 2, 26 if is_above else LOWER_TOP - 6)
    move = QMouseEvent(
        QEvent.Type.MouseMove, at, timeline.mapToGlobal(at), LEFT, Qt.MouseButton.NoButton, NONE
    )
    QApplication.sendEvent(timeline, move)
    qtbot.waitUntil(lambda: "мысль" in timeline._hover.text)
    app.session.go_to_time(61_000)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        click = QMouseEvent(kind, at, timeline.mapToGlobal(at), LEFT, LEFT, NONE)
        QApplication.sendEvent(timeline, click)
    assert app.player.position_ms == 60_000
    assert app.window.notes.list.chosen == notes(app)[0]


def test_notes_are_found(qtbot: QtBot, app: App) -> None:
    note(qtbot, app, 60_000, "спросить про договоры")
    app.window.search.search_for("договором in:notes")
    qtbot.waitUntil(lambda: bool(app.searcher.results.noted))
    assert "In your notes" in whole_text(app.window.answers)
    command(app, "next_hit")
    assert app.player.position_ms == 60_000
    assert app.window.notes.list.isVisible()


def test_a_quotation_is_copied_and_finds_its_place(qtbot: QtBot, app: App) -> None:
    app.window._editing.open_thread_menu("kpi", "kpi.1", QPoint(0, 0))
    choose(app, "Copy as a quotation", "Markdown")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("> ")
    app.session.go_to_time(0)
    paste(app, copied)
    assert app.player.position_ms == app.session.interview.place_of_thread("kpi").ms
    assert "Here stands what you have pasted" in app.window.messages.text


def test_notes_are_in_the_book(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    note(qtbot, app, 5_000, "вступление <b>")
    note(qtbot, app, 300_000, "спросить")
    for name, expected in (
        ("answer-book", "вступление &lt;b&gt;"),
        ("answer-book-markdown", "*Заметка 0:05:* вступление \\<b\\>"),
    ):
        target = tmp_path / name
        exporting.save(app.session.interview, exporting.writer_named(name), target)
        text = target.read_text(encoding="utf-8")
        assert expected in text
        assert "спросить" in text


def test_the_model_of_notes(qapp: object) -> None:
    model = NoteModel()
    checked: QAbstractItemModel = model
    QAbstractItemModelTester(checked, QAbstractItemModelTester.FailureReportingMode.Fatal)
    interview = with_note(an_interview(), Note("n1", 5_000, "один", tags=("a",)))
    model.show_interview(interview)
    model.show_interview(with_note(interview, Note("n2", 9_000)))
    assert model.rowCount() == 2
    model.show_position(6_000)
    assert model.row_of_note("n2") == 1
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "0:05, один, #a"
