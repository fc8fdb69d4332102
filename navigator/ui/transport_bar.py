"""The transport: what plays, where it is, how fast and how loud."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from navigator.interview.timecode import format_timecode
from navigator.playback.player import RATES, Player
from navigator.ui.theme import GRID, Theme, font


class TransportBar(QWidget):
    """Buttons for the actions it is given, the time, and the player's speed and volume."""

    def __init__(
        self,
        player: Player,
        theme: Theme,
        *,
        previous: QAction,
        play: QAction,
        following: QAction,
        mute: QAction,
        full_screen: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._theme = theme
        self._actions = {
            "previous": previous,
            "play": play,
            "next": following,
            "volume": mute,
            "fullscreen": full_screen,
        }
        for action in self._actions.values():
            # Its colour is that of the button: on a menu one could not see it.
            action.setIconVisibleInMenu(False)
        self._buttons = {name: _button(action) for name, action in self._actions.items()}
        self._buttons["play"].setObjectName("play")
        self._buttons["play"].setFixedSize(40, 40)
        self._time = QLabel()
        self._time.setObjectName("time")
        self._time.setFont(font(13, tabular=True))
        self._speed = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speed.setToolTip(self.tr("Speed"))
        self._speed.setMenu(self._speed_menu())
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setFixedWidth(90)
        self.volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setValue(player.volume)
        self._lay_out()
        self._connect()
        self._show_icons()
        self._show_rate(player.rate)
        self.show_position(0)

    def show_position(self, ms: int) -> None:
        facts = self._player.facts
        text = ""
        if facts is not None:
            about = "≈ " if facts.is_approximate else ""
            text = f"{about}{format_timecode(ms)} / {format_timecode(facts.duration_ms)}"
        if text != self._time.text():
            self._time.setText(text)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for name in ("previous", "play", "next"):
            layout.addWidget(self._buttons[name])
        layout.addSpacing(GRID)
        layout.addWidget(self._time)
        layout.addStretch(1)
        layout.addWidget(self._speed)
        layout.addWidget(self._buttons["volume"])
        layout.addWidget(self.volume)
        layout.addSpacing(GRID)
        layout.addWidget(self._buttons["fullscreen"])

    def _connect(self) -> None:
        self._theme.changed.connect(self._show_icons)
        self._player.state_changed.connect(self._show_icons)
        self._player.muted_changed.connect(self._show_icons)
        self._player.rate_changed.connect(self._show_rate)
        self._player.volume_changed.connect(self.volume.setValue)
        self._player.position_changed.connect(self.show_position)
        self._player.media_changed.connect(self.show_media)
        self.volume.valueChanged.connect(self._player.set_volume)

    def show_media(self) -> None:
        facts = self._player.facts
        is_approximate = facts is not None and facts.is_approximate
        said = self.tr("This file has no index: jumps while it plays land near, not exactly.")
        self._time.setToolTip(said if is_approximate else "")
        self.show_position(self._player.position_ms)

    def _speed_menu(self) -> QMenu:
        menu = QMenu(self)
        self._speeds = QActionGroup(menu)
        for rate in RATES:
            action = menu.addAction(_rate_text(rate))
            action.setCheckable(True)
            action.setData(rate)
            action.triggered.connect(lambda _on, rate=rate: self._player.set_rate(rate))
            self._speeds.addAction(action)
        return menu

    def _show_rate(self, rate: float) -> None:
        text = _rate_text(rate)
        self._speed.setText(text)
        self._speed.setAccessibleName(f"{self.tr('Speed')}: {text}")
        for action in self._speeds.actions():
            action.setChecked(action.data() == rate)

    def _show_icons(self) -> None:
        shown = {name: name for name in self._actions}
        shown["play"] = "pause" if self._player.is_playing else "play"
        shown["volume"] = "muted" if self._player.is_muted else "volume"
        for name, action in self._actions.items():
            action.setIcon(self._theme.icon(shown[name], "on_accent" if name == "play" else "text"))
        said = self.tr("Pause") if self._player.is_playing else self.tr("Play")
        self._buttons["play"].setAccessibleName(said)
        said = self.tr("Unmute") if self._player.is_muted else self.tr("Mute")
        self._buttons["volume"].setAccessibleName(said)
        self._buttons["volume"].setToolTip(said)


def _rate_text(rate: float) -> str:
    return f"{rate:g}×"


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(24, 24))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
