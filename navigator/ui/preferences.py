"""What somebody prefers: keys, the theme, and what else can be chosen; each at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from navigator.playback.player import Player
from navigator.session import Session
from navigator.settings import Settings
from navigator.ui.commands import Commands
from navigator.ui.key_presets import keys_for
from navigator.ui.keys import PhysicalKeys
from navigator.ui.keys_dialog import KeysDialog
from navigator.ui.menu_bar import MenuBar
from navigator.ui.settings_dialog import SettingsDialog
from navigator.ui.theme import Theme


class Preferences(QObject):
    """Gives the commands their keys, keeps what was chosen, and opens the windows for both."""

    def __init__(
        self,
        session: Session,
        player: Player,
        settings: Settings,
        commands: Commands,
        menus: MenuBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._commands = commands
        self._menus = menus
        self._theme = theme
        self._window = window
        # Keys that have a meaning until somebody gives them to a command. A headset says which of
        # playing and pausing it means; “play or pause” is a command.
        meanings: dict[str, Callable[[], None]] = {
            **{str(tenth): partial(self._go_to_tenth, session, tenth) for tenth in range(10)},
            "Media Play": session.play,
            "Media Pause": player.pause,
            "Media Stop": player.pause,
        }
        self._spare_keys = {key: QAction(window) for key in meanings}
        for key, action in self._spare_keys.items():
            action.triggered.connect(meanings[key])
            window.addAction(action)
        menus.theme.changed.connect(self._choose_theme)
        menus.rewind.changed.connect(self._choose_rewind)
        menus.start.changed.connect(self._choose_start)
        commands.on(settings=self._show_settings, keys=self._show_keys)
        self._keys = PhysicalKeys(commands, window)
        self._take_keys()

    @staticmethod
    def _go_to_tenth(session: Session, tenth: int) -> None:
        # Where nobody knows the length there are none.
        if session.duration_ms:
            session.go_to_time(session.duration_ms * tenth // 10)

    def _take_keys(self) -> None:
        """The commands have the keys that somebody has chosen; what is left has a meaning, too."""
        settings = self._settings
        usual, own = self._commands.usual_keys, settings.own_keys
        keys = keys_for(usual, settings.key_preset, own)
        self._commands.set_keys(keys)
        taken = {key for chosen in keys.values() for key in chosen}
        for key, action in self._spare_keys.items():
            action.setShortcut(QKeySequence("" if key in taken else key))
        self._keys.take(self._commands)

    def _show_settings(self) -> None:
        dialog = SettingsDialog(self._menus.choices, self._window)
        dialog.keys_requested.connect(self._show_keys)
        dialog.show()

    def _show_keys(self) -> None:
        dialog = KeysDialog(self._commands, self._settings, self._theme, self._window)
        dialog.changed.connect(self._take_keys)
        dialog.show()

    def _choose_theme(self, choice: str) -> None:
        self._settings.theme = choice
        self._theme.choose(choice)

    def _choose_start(self, name: str) -> None:
        self._settings.start = name

    def _choose_rewind(self, seconds: str) -> None:
        self._settings.rewind_s = int(seconds)
