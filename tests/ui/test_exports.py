"""What is open, written in other forms."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from navigator import exporting
from navigator.app import App
from tests.ui.test_mending import command

LEFT = Qt.MouseButton.LeftButton


def test_what_a_format_cannot_hold_is_said_before(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "list.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    command(app, "export")
    assert "questions and answers are not in it." in app.window.messages.text
    assert not target.exists()
    write = next(
        one
        for one in app.window.messages.findChildren(QPushButton)
        if one.text() == "Write it all the same"
    )
    with qtbot.waitSignal(app.editor.written):
        qtbot.mouseClick(write, LEFT)
    assert target.read_text(encoding="utf-8").startswith("0:49 Должность")


@pytest.mark.parametrize("name", ["answer-book", "interview", "threads-json"])
def test_exports(qtbot: QtBot, app: App, tmp_path: Path, name: str) -> None:
    writer = exporting.writer_named(name)
    target = tmp_path / f"out{writer.suffixes[0]}"
    with qtbot.waitSignal(app.editor.written):
        app.editor.export(app.session.interview, target, writer)
    assert "Какие KPI аккаунт-менеджера?" in target.read_text(encoding="utf-8")


def test_who_edits_does_not_wait_for_a_long_export(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(exporting, "save", lambda *_file, **_how: go_on.wait(10))
    writer = exporting.writer_named("interview")
    for name in ("one.yaml", "two.yaml"):
        app.editor.export(app.session.interview, tmp_path / name, writer)
    assert app.window.messages.text == "Writing two.yaml…"
    app.editor.replace_chapters(app.session.interview.chapters[:2], "fewer")
    qtbot.waitUntil(lambda: len(app.session.interview.chapters) == 2)
    go_on.set()
    with qtbot.waitSignal(app.editor.written, check_params_cb=lambda name: name == "two.yaml"):
        pass
    assert app.window.messages.text == "two.yaml is written."


def test_an_export_that_fails_is_told(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    target = tmp_path / "gone" / "a.yaml"
    app.editor.export(app.session.interview, target, exporting.writer_named("interview"))
    qtbot.waitUntil(lambda: not app.window.messages.text.startswith("Writing"))
    assert "a.yaml" in app.window.messages.text
