"""The menu about a moment of the video, on a right click on the timeline."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from navigator.interview.timecode import format_exact, format_timecode
from navigator.playback.player import Loop, Player
from navigator.session import Session
from navigator.ui.editing_commands import EditingCommands


class MomentMenu(QMenu):
    """What can be done with a moment."""

    def __init__(
        self,
        session: Session,
        player: Player,
        editing: EditingCommands,
        ms: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._ms = ms
        time = format_timecode(ms)
        self.addAction(self.tr("Go to {time}").format(time=time), lambda: session.go_to_time(ms))
        self.addAction(self.tr("Copy {time}").format(time=time), lambda: _copy(format_exact(ms)))
        link = link_at(session.interview.source, ms)
        if link:
            self.addAction(self.tr("Copy a link to this moment"), lambda: _copy(link))
        self.addSeparator()
        self.addAction(
            self.tr("New chapter at {time}").format(time=time), lambda: editing.add_chapter(ms)
        )
        if session.interview.chapters:
            self.addAction(
                self.tr("Let the nearest chapter start here"),
                lambda: editing.move_nearest_start(ms),
            )
        self.addSeparator()
        self.addAction(self.tr("Loop from here"), lambda: player.set_loop(Loop(ms)))
        if player.loop is not None and player.loop.start_ms < ms:
            self.addAction(self.tr("Loop to here"), self._loop_to_here)
        if player.loop is not None:
            self.addAction(self.tr("No loop"), lambda: player.set_loop(None))

    def open_at(self, at: QPoint) -> None:
        self.aboutToHide.connect(self.deleteLater)
        self.popup(at)

    def _loop_to_here(self) -> None:
        if self._player.loop is not None:
            self._player.set_loop(Loop(self._player.loop.start_ms, self._ms))


def link_at(source: str, ms: int) -> str:
    """The address of the interview with its moment, or nothing where the source is no address."""
    if len(source.split()) != 1:
        return ""
    try:
        parts = urlsplit(source)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    asked = [(name, value) for name, value in parse_qsl(parts.query) if name != "t"]
    return urlunsplit(parts._replace(query=urlencode([*asked, ("t", f"{ms // 1000}s")])))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
