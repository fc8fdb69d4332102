"""The picture of the moment where the video is, small, beside what is done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from navigator.playback.player import Player
from navigator.ui.theme import Theme

# It is scaled each time; the window shows every frame.
_SOON_MS = 80


class MomentPicture(QWidget):
    """The picture where the video is."""

    def __init__(self, player: Player, theme: Theme) -> None:
        super().__init__()
        self._player, self._theme = player, theme
        self.setMinimumHeight(160)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.update)
        player.shown.changed.connect(self._update_soon)

    def sizeHint(self) -> QSize:
        return QSize(360, 203)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width * 9 // 16

    def _update_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours["track"])
        picture = self._player.shown.image
        if not picture.isNull():
            size = picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(
                self.rect().adjusted(left, top, -left, -top),
                picture,
            )
