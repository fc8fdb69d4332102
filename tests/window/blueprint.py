"""Where things stand in a window of a given size: the same window, laid out without a screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from navigator.app import App
from navigator.playback.engine import NoEngine
from navigator.settings import Settings
from navigator.ui import theme as look
from tests.window.screen import Area


class Waiter(Protocol):
    """Whoever can wait for a condition while Qt goes on: pytest-qt's bot, or a benchmark."""

    def waitUntil(self, callback: Callable[[], bool]) -> None: ...


class Blueprint:
    """Finds the parts of a window that shows ``document`` at ``position_ms``."""

    def __init__(
        self,
        waiter: Waiter,
        document: Path | None,
        size: Area,
        folder: Path,
        position_ms: int = 0,
    ) -> None:
        look.install_fonts()
        self._inside = size
        self._app = App(Settings(folder), engine=NoEngine(), language="ru", theme="light")
        self._window = self._app.window
        self._window.show()
        self._window.resize(size.width, size.height)
        self._app.open(*([document] if document is not None else []))
        waiter.waitUntil(lambda: self._app.session.has_interview)
        waiter.waitUntil(lambda: not self._app.player.shown.image.isNull())
        self._app.session.go_to_time(position_ms)

    def close(self) -> None:
        self._window.close()
        self._app.close()
        self._app.translation.remove()
        self._window.deleteLater()

    @property
    def picture(self) -> Area:
        return self._on_screen(self._window.video, self._window.video.picture_area().toRect())

    def grip(self, thread: str) -> tuple[int, int]:
        """Where the card of a thread can be taken."""
        answers = self._window.answers
        size = answers.viewport().size()
        found = (
            QPoint(x, y)
            for y in range(0, size.height(), 4)
            for x in range(size.width() - 60, size.width(), 4)
            if answers._grip_at(QPoint(x, y)) == thread
        )
        return self._middle(answers.viewport(), QRect(next(found), QSize(4, 4)))

    def chapter_row(self, row: int) -> tuple[int, int]:
        chapters = self._window.chapters
        area = chapters.visualRect(chapters.model().index(row, 0))
        return self._middle(chapters.viewport(), area)

    def marker(self, start_ms: int) -> tuple[int, int]:
        timeline = self._window.timeline
        at = QPoint(round(timeline.lower_scale().x(start_ms)), 54)
        return self._point(timeline, at)

    def moment_under(self, share: float) -> int:
        """The moment under the middle of a pixel, at this share of the timeline's width."""
        scale = self._window.timeline.lower_scale()
        return scale.ms(round(scale.left + share * scale.width))

    @property
    def search_field(self) -> tuple[int, int]:
        return self._middle(self._window.search, self._window.search.rect().adjusted(0, 0, 0, -50))

    @property
    def side(self) -> Area:
        return self._on_screen(self._window.side, self._window.side.rect())

    @property
    def ticks(self) -> Area:
        """The strip of the timeline where hits are painted."""
        strip = QRect(0, 38, self._window.timeline.width(), 12)
        return self._on_screen(self._window.timeline, strip)

    def _middle(self, widget: QWidget, area: QRect) -> tuple[int, int]:
        return self._point(widget, area.center())

    def _point(self, widget: QWidget, at: QPoint) -> tuple[int, int]:
        inside = widget.mapTo(self._window, at)
        return self._inside.left + inside.x(), self._inside.top + inside.y()

    def _on_screen(self, widget: QWidget, area: QRect) -> Area:
        left, top = self._point(widget, area.topLeft())
        return Area(left, top, area.width(), area.height())
