"""The menus of sounds and subtitles; they are filled when they open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from navigator.captions import Captions
from navigator.playback.player import Player
from navigator.session import Session


class SoundMenu(QMenu):
    """Which of the recording's sounds is heard."""

    def __init__(self, session: Session, player: Player, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Sound"))
        self._session = session
        self._player = player
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        group = QActionGroup(self)
        facts = self._player.facts
        for number, name in enumerate(facts.sound_names if facts else ()):
            unnamed = self.tr("Sound {number}").format(number=number + 1)
            action = self.addAction(_as_text(name) or unnamed)
            action.setCheckable(True)
            action.setChecked(number == self._player.sound)
            action.triggered.connect(lambda _on, number=number: self._session.choose_sound(number))
            group.addAction(action)
        if self.isEmpty():
            self.addAction(self.tr("There is no sound")).setEnabled(False)


class SubtitleMenu(QMenu):
    """Which subtitles are shown."""

    file_requested = Signal()

    def __init__(self, captions: Captions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Subtitles"))
        self._captions = captions
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        group = QActionGroup(self)
        unnamed = self.tr("Subtitles {number}")
        names = [
            name or unnamed.format(number=number)
            for number, name in enumerate(self._captions.names, start=1)
        ]
        for number, name in [(None, self.tr("None")), *enumerate(names)]:
            action = self.addAction(_as_text(name))
            action.setCheckable(True)
            action.setChecked(number == self._captions.chosen)
            action.triggered.connect(lambda _on, number=number: self._captions.choose(number))
            group.addAction(action)
        for name in self._captions.drawn_names:
            said = self.tr("{name}: pictures, which cannot be shown")
            said = said.format(name=name or self.tr("Subtitles"))
            self.addAction(_as_text(said)).setEnabled(False)
        self.addSeparator()
        self.addAction(self.tr("From a file…"), self.file_requested.emit)


def _as_text(name: str) -> str:
    """A stranger's name for a menu, in which these characters mean something."""
    return name.replace("&", "&&").replace("\t", " ")
