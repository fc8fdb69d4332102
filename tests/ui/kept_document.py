"""A small document in a window: opened, changed, saved, and left by a crash."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.interview.chapter_edits import renamed

TEXT = """\
# Мой разговор
navigator: 1
title: Разговор
mood: good
chapters:
  - start: 0:10  # проверить
    title: Начало
  - start: 1:00
    title: Клиенты
"""


def opened(qtbot: QtBot, app: App, path: Path) -> App:
    app.open(path)
    qtbot.waitUntil(lambda: app.session.document == path and app.session.has_told)
    return app


def rename(qtbot: QtBot, app: App, title: str, chapter: int = 0) -> None:
    app.editor.edit(f"the title “{title}”", lambda one: renamed(one, chapter, title))
    qtbot.waitUntil(lambda: titles(app)[chapter] == title)


def titles(app: App) -> list[str]:
    return [chapter.title for chapter in app.session.interview.chapters]


def save(qtbot: QtBot, app: App) -> None:
    with qtbot.waitSignal(app.keeper.written):
        app.window._commands["save"].trigger()


def choose(qtbot: QtBot, app: App, text: str) -> None:
    def found() -> QPushButton | None:
        buttons = app.window.messages.findChildren(QPushButton)
        return next((one for one in buttons if one.text() == text and one.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    chosen = found()
    assert chosen is not None
    chosen.click()


def after_a_crash(qtbot: QtBot, app: App, folder: Path) -> Path:
    """The state folder as a sudden end leaves it: everything but the locks of the process."""
    qtbot.waitUntil(lambda: not app.keeper.is_writing)
    left = folder / "left"
    shutil.copytree(app.settings.folder, left, ignore=shutil.ignore_patterns("*.lock", "left"))
    return left
