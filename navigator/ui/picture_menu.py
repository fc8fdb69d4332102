"""The menu on the picture: what else is reached by the menu bar, which full screen has none of."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from navigator.ui.commands import Commands

_GROUPS = (
    ("play", "previous", "next", "back", "forward", "go_to"),
    ("slower", "faster", "normal_speed"),
    ("loop", "loop_chapter", "stop_after", "save_frame"),
    ("full_screen", "small", "on_top", "panels"),
    ("subtitles_earlier", "subtitles_later"),
)


class PictureMenu(QMenu):
    """Commands of watching, and the menus of sounds and subtitles."""

    def __init__(self, commands: Commands, tracks: tuple[QMenu, ...], parent: QWidget) -> None:
        super().__init__(parent)
        for names in _GROUPS:
            for name in names:
                self.addAction(commands[name])
            self.addSeparator()
        for menu in tracks:
            self.addMenu(menu)
        self.aboutToHide.connect(self.deleteLater)
