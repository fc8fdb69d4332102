"""Draws the window without a screen: same input, same picture."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from navigator.app import App, make_application
from navigator.errors import NavigatorError, translatable
from navigator.interview import Interview
from navigator.playback.engine import NoEngine
from navigator.settings import Settings

_PATIENCE_MS = 20_000
_SETTLING_TURNS = 20


def draw(
    out: Path,
    file: Path | None,
    *,
    at_ms: int,
    search: str,
    size: tuple[int, int],
    theme: str,
    language: str,
) -> None:
    """Write a picture of the window to ``out``; ``size`` in pixels.

    Raises NavigatorError if ``file`` cannot be opened or ``out`` not written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        app = App(Settings(Path(folder)), engine=NoEngine(), language=language, theme=theme)
        try:
            _show(app, file, at_ms, search, size)
            for _turn in range(_SETTLING_TURNS):
                application.processEvents()
            if not app.window.grab().save(str(out)):
                raise NavigatorError(
                    translatable("Errors", "the picture cannot be written here."),
                    translatable("Errors", "Choose a writable place and a name that ends in .png."),
                    where=str(out),
                )
        finally:
            app.close()


def _show(app: App, file: Path | None, at_ms: int, search: str, size: tuple[int, int]) -> None:
    errors: list[NavigatorError] = []
    app.session.failed.connect(errors.append)
    # Nobody reads it, however long it takes.
    app.window.answers.threads_read.disconnect()
    app.window.resize(*size)
    app.window.show()
    app.open(*([file] if file is not None else []))
    _wait_until(lambda: app.session.has_interview or bool(errors))
    if not app.session.has_interview:
        raise errors[0]
    _wait_until(lambda: app.session.has_told)
    app.session.go_to_time(min(at_ms, _last_moment(app.session.interview)))
    if app.player.facts is not None and app.player.facts.has_picture:
        _wait_until(lambda: not app.player.shown.image.isNull())
    app.searcher.prepare()
    _wait_until(lambda: app.searcher.is_ready)
    if search:
        app.window.search.search_for(search)
        # Qt may have changed what cannot be in a text.
        typed = app.window.search.text
        _wait_until(lambda: _has_found(app, typed))
    # Until the page is written and laid out, its scroll bar grows shorter. Counting lays it out.
    _wait_until(lambda: app.window.answers.is_whole)
    app.window.answers.document().pageCount()


def _has_found(app: App, text: str) -> bool:
    results = app.searcher.results
    return results.text == text and not results.is_partial


def _last_moment(interview: Interview) -> int:
    return interview.shown_length_ms - 1


def _wait_until(is_done: Callable[[], bool]) -> None:
    patience = QTimer(interval=_PATIENCE_MS, singleShot=True)
    patience.start()
    while not is_done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        if not patience.isActive():
            raise NavigatorError(translatable("Errors", "the window was not ready in time."))
