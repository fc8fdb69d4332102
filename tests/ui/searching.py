"""Searching in the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from navigator.app import App


def search(qtbot: QtBot, app: App, text: str) -> None:
    """Search once everything can be found: while the index grows, less is."""
    if not app.searcher.is_ready:
        app.searcher.prepare()
        qtbot.waitUntil(lambda: app.searcher.is_ready)
    app.window.search.search_for(text)
    qtbot.waitUntil(lambda: app.searcher.results.text == text)
