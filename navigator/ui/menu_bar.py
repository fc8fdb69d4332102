"""The menus: every command that has a place in one, the theme and the language."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from navigator.i18n import LANGUAGES
from navigator.settings import THEMES
from navigator.ui.commands import PLAYBACK, VIEW, Commands

# It is Escape, and means something else in each place.
_NOT_IN_A_MENU = ("leave",)
_REWINDS_S = (1, 2, 5, 10)


class MenuBar(QMenuBar):
    """One menu a group of commands; the view's has the choices of theme and language too."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    engine_chosen = Signal(str)
    rewind_chosen = Signal(str)

    def __init__(
        self,
        commands: Commands,
        *,
        theme: str,
        language: str,
        engine: str,
        rewind_s: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        for group in commands.groups:
            menu = self.addMenu(group.title)
            for name, action in group.actions.items():
                if name not in _NOT_IN_A_MENU:
                    menu.addAction(action)
            if group.name == VIEW:
                menu.addSeparator()
                self._add_themes(menu, theme)
                self._add_languages(menu, language)
            if group.name == PLAYBACK:
                menu.addSeparator()
                self._add_rewinds(menu, rewind_s)
                self._add_engines(menu, engine)
                self._playback = menu

    def add_tracks(self, *menus: QMenu) -> None:
        """Put these menus before the choice of the engine."""
        for menu in menus:
            self._playback.insertMenu(self._playback.actions()[-1], menu)

    def _add_themes(self, menu: QMenu, chosen: str) -> None:
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        themes = dict(zip(THEMES, names, strict=True))
        self._add_choices(menu.addMenu(self.tr("Theme")), themes, chosen, self.theme_chosen)

    def _add_languages(self, menu: QMenu, chosen: str) -> None:
        languages = {"": self.tr("As the system"), **LANGUAGES}
        submenu = menu.addMenu(self.tr("Language"))
        self._add_choices(submenu, languages, chosen, self.language_chosen)

    def _add_engines(self, menu: QMenu, chosen: str) -> None:
        engines = {"": self.tr("The best there is"), "vlc": "VLC", "qt": "Qt Multimedia"}
        self._add_choices(
            menu.addMenu(self.tr("Play through")), engines, chosen, self.engine_chosen
        )

    def _add_rewinds(self, menu: QMenu, chosen_s: int) -> None:
        seconds = self.tr("{seconds} s")
        rewinds = {str(s): seconds.format(seconds=s) for s in _REWINDS_S}
        choices = {"0": self.tr("Not at all"), **rewinds}
        submenu = menu.addMenu(self.tr("After a pause go back"))
        self._add_choices(submenu, choices, str(chosen_s), self.rewind_chosen)

    def _add_choices(
        self, menu: QMenu, names: dict[str, str], chosen: str, choose: SignalInstance
    ) -> None:
        group = QActionGroup(menu)
        for key, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _checked, key=key: choose.emit(key))
            group.addAction(action)
