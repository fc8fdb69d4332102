"""A window without an engine, ready for the tests of its parts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.playback.engine import Engine, NoEngine
from navigator.settings import Settings
from navigator.ui import theme as look
from navigator.ui.theme import Theme
from tests.ui.kept_document import TEXT


@pytest.fixture
def theme(qapp: object) -> Theme:
    look.install_fonts()
    return Theme("light")


class AppMaker(Protocol):
    """Starts the program with its state in a folder."""

    def __call__(self, folder: Path, engine: Engine | None = None) -> App: ...


@pytest.fixture
def app_in(qtbot: QtBot, theme: Theme) -> Iterator[AppMaker]:
    """Starts the whole program in English."""
    made: list[App] = []

    def start(folder: Path, engine: Engine | None = None) -> App:
        playing = engine or NoEngine()
        app = App(Settings(folder), engine=playing, language="en", theme="light")
        app.window.resize(1280, 720)
        app.window.show()
        made.append(app)
        return app

    yield start
    for app in made:
        app.keeper.forget_edits()
        app.window.close()
        app.close()
        app.translation.remove()
        app.window.deleteLater()
        app.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # Without a screen it is freed after Python's end.
    QApplication.clipboard().clear()


@pytest.fixture
def app(qtbot: QtBot, app_in: AppMaker, tmp_path: Path) -> App:
    """The program with the bundled interview open."""
    made = app_in(tmp_path)
    made.open()
    qtbot.waitUntil(lambda: made.session.has_interview and not made.player.shown.image.isNull())
    return made


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "talk.interview.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path
