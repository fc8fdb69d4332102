"""The menus: every command that has a place in one, the theme and the language."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from navigator.i18n import LANGUAGES
from navigator.settings import STARTS, THEMES
from navigator.ui.commands import PLAYBACK, VIEW, Commands

# It is Escape, and means something else in each place.
_NOT_IN_A_MENU = ("leave",)
_REWINDS_S = (1, 2, 5, 10)


class Choice(QObject):
    """One of several, chosen in a menu or in the settings; the first is the usual one."""

    changed = Signal(str)

    def __init__(
        self, title: str, names: dict[str, str], chosen: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.names = names
        self._chosen = chosen if chosen in names else next(iter(names))

    @property
    def chosen(self) -> str:
        return self._chosen

    def choose(self, key: str) -> None:
        self._chosen = key
        self.changed.emit(key)


class MenuBar(QMenuBar):
    """One menu a group of commands; the view's has the choices of theme and language too."""

    def __init__(
        self,
        commands: Commands,
        *,
        theme: str,
        language: str,
        engine: str,
        rewind_s: int,
        start: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        as_system = self.tr("As the system")
        themes = dict(zip(THEMES, (as_system, self.tr("Light"), self.tr("Dark")), strict=True))
        engines = {"": self.tr("The best there is"), "vlc": "VLC", "qt": "Qt Multimedia"}
        seconds = self.tr("{seconds} s")
        rewinds = {str(s): seconds.format(seconds=s) for s in _REWINDS_S}
        languages = {"": as_system, **LANGUAGES}
        self.theme = Choice(self.tr("Theme"), themes, theme, self)
        self.language = Choice(self.tr("Language"), languages, language, self)
        self.engine = Choice(self.tr("Play through"), engines, engine, self)
        self.rewind = Choice(
            self.tr("After a pause go back"),
            {"0": self.tr("Not at all"), **rewinds},
            str(rewind_s),
            self,
        )
        starts = (
            self.tr("The library, if it has folders"),
            self.tr("What was open last"),
            self.tr("The bundled interview"),
        )
        self.start = Choice(
            self.tr("At the start show"), dict(zip(STARTS, starts, strict=True)), start, self
        )
        for group in commands.groups:
            menu = self.addMenu(group.title)
            for name, action in group.actions.items():
                if name not in _NOT_IN_A_MENU:
                    menu.addAction(action)
            if group.name == VIEW:
                menu.addSeparator()
                self._add(menu, self.theme)
                self._add(menu, self.language)
                self._add(menu, self.start)
            if group.name == PLAYBACK:
                menu.addSeparator()
                self._add(menu, self.rewind)
                self._add(menu, self.engine)
                self._playback = menu

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All of them; the language is the last, since it takes another window."""
        return self.theme, self.start, self.rewind, self.engine, self.language

    def add_tracks(self, *menus: QMenu) -> None:
        """Put these menus before the choice of the engine."""
        for menu in menus:
            self._playback.insertMenu(self._playback.actions()[-1], menu)

    @staticmethod
    def _add(menu: QMenu, choice: Choice) -> None:
        submenu = menu.addMenu(choice.title)
        group = QActionGroup(submenu)
        for key, name in choice.names.items():
            action = submenu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == choice.chosen)
            action.triggered.connect(lambda _checked, key=key: choice.choose(key))
            choice.changed.connect(
                lambda chosen, action=action, key=key: action.setChecked(key == chosen)
            )
            group.addAction(action)
