"""A window without an engine, ready for the tests of its parts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.playback.engine import NoEngine
from navigator.settings import Settings
from navigator.ui import theme as look
from navigator.ui.theme import Theme


@pytest.fixture
def theme(qapp: object) -> Theme:
    look.install_fonts()
    return Theme("light")


@pytest.fixture
def app(qtbot: QtBot, settings: Settings, theme: Theme) -> Iterator[App]:
    """The whole program in English, with the bundled interview open."""
    made = App(settings, engine=NoEngine(), language="en", theme="light")
    made.window.resize(1280, 720)
    made.window.show()
    made.open()
    qtbot.waitUntil(lambda: made.session.has_interview and not made.player.picture.isNull())
    yield made
    made.editor.forget_edits()
    made.window.close()
    made.close()
    made.translation.remove()
    made.window.deleteLater()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
