"""The menu about a moment of the video, on a right click on the timeline."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from navigator.interview.addresses import address_at
from navigator.interview.timecode import format_exact, format_timecode
from navigator.playback.limits import Loop
from navigator.playback.player import Player
from navigator.session import Session
from navigator.ui.editing_commands import EditingCommands
from navigator.ui.note_commands import NoteCommands
from navigator.ui.watching_commands import set_loop_between


class MomentMenu(QMenu):
    """What can be done with a moment."""

    def __init__(
        self,
        session: Session,
        player: Player,
        editing: EditingCommands,
        notes: NoteCommands,
        ms: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._ms = ms
        time = format_timecode(ms)
        self.addAction(self.tr("Go to {time}").format(time=time), lambda: session.go_to_time(ms))
        self.addAction(self.tr("Copy {time}").format(time=time), lambda: _copy(format_exact(ms)))
        interview = session.interview
        # Where a source is an address, it is nothing else.
        is_address = len(interview.source.split()) == 1
        link = address_at(interview.address or (interview.source if is_address else ""), ms)
        if link:
            self.addAction(self.tr("Copy a link to this moment"), lambda: _copy(link))
        self.addAction(self.tr("Note {time}").format(time=time), lambda: notes.add(ms))
        self.addSeparator()
        chapter = interview.chapter_at(ms)
        if chapter is not None:
            of_chapter = self.addMenu(self.tr("Chapter {number}").format(number=chapter + 1))
            editing.fill_chapter_menu(of_chapter, chapter)
        self.addAction(
            self.tr("New chapter at {time}").format(time=time), lambda: editing.add_chapter(ms)
        )
        if interview.chapters:
            self.addAction(
                self.tr("Let the nearest chapter start here"),
                lambda: editing.move_nearest_start(ms),
            )
        self.addSeparator()
        self.addAction(self.tr("Loop from here"), lambda: player.limits.set_loop(Loop(ms)))
        if player.limits.loop is not None and player.limits.loop.start_ms != ms:
            self.addAction(self.tr("Loop to here"), self._loop_to_here)
        if player.limits.loop is not None:
            self.addAction(self.tr("No loop"), lambda: player.limits.set_loop(None))

    def open_at(self, at: QPoint) -> None:
        self.aboutToHide.connect(self.deleteLater)
        self.popup(at)

    def _loop_to_here(self) -> None:
        if self._player.limits.loop is not None:
            start_ms = self._player.limits.loop.start_ms
            set_loop_between(self._session, self._player, start_ms, self._ms)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
