"""Writing parts of the recording as one clip: where to, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from navigator import resources
from navigator.clip import SUFFIXES
from navigator.clipper import Clipper
from navigator.parts import Part
from navigator.playback.player import Player
from navigator.session import Session
from navigator.ui.export_commands import may_replace
from navigator.ui.job_messages import JobMessages
from navigator.ui.message_bar import MessageBar


class ClipCommands(QObject):
    """Writes one clip at a time, beside whatever else is done."""

    def __init__(
        self,
        session: Session,
        player: Player,
        clipper: Clipper,
        messages: MessageBar,
        open_files: Callable[..., None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._player = player
        self._clipper = clipper
        self._messages = messages
        self._open = open_files
        self._window = window
        begun = self.tr("Writing {name}…")
        JobMessages(
            clipper,
            messages,
            lambda name: begun.format(name=name),
            lambda done, whole: _share(begun.format(name=clipper.subject), done, whole),
            self.tr("Cancelled: there is no clip."),
            self,
        )
        clipper.finished.connect(self._tell_written)

    def write(self, parts: Sequence[Part], *, exactly: bool) -> None:
        """Ask for a file and write these parts of what plays now into it."""
        facts = self._player.facts
        if facts is None:
            self._messages.tell(self.tr("There is no recording to cut from."))
            return
        if self._clipper.is_running:
            self._messages.tell(self.tr("A clip is being written already."))
            return
        others = ".mkv" if facts.has_picture else ".mka"
        usual = facts.path.suffix if facts.path.suffix.lower() in SUFFIXES else others
        proposed = self.tr("{name}, clip").format(name=facts.path.stem) + usual
        kind = self.tr("Clips ({kinds})").format(kinds=" ".join(f"*{one}" for one in SUFFIXES))
        folder = facts.path.parent
        if folder.is_relative_to(resources.ROOT):
            folder = Path(
                QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
            )
        file, _kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the clip"), str(folder / proposed), kind
        )
        if not file:
            return
        typed = Path(file)
        path = typed if typed.suffix.lower() in SUFFIXES else typed.with_name(typed.name + usual)
        if not may_replace(path, typed, self._window):
            return
        title = self._session.interview.title
        self._clipper.write(facts, parts, path, title, exactly=exactly)

    def _tell_written(self, path: Path) -> None:
        said = self.tr("{name} is written.").format(name=path.name)
        self._messages.offer(said, {self.tr("Open it"): partial(self._open, path)})


def _share(begun: str, done: float, whole: float) -> str:
    return f"{begun} {min(round(100 * done / max(whole, 1)), 100)} %"
