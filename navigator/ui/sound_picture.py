"""What stands in the picture's place where there is only sound."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from navigator.playback.player import Player
from navigator.playback.waveform import STEP_MS

_WAVE, _HEARD = QColor("#46565a"), QColor("#4fb7aa")
_MARGIN, _STEP, _SHARE = 48, 5, 0.6


class SoundPicture:
    """The cover, or bars as high as the sound is loud; those that were heard are coloured."""

    def __init__(self, player: Player) -> None:
        self._player = player
        # The loudness behind each bar, as long as neither their number nor what is read changes;
        # each recording has a list of its own.
        self._bars: list[float] = []
        self._made_of: tuple[int, int] = (0, 0)
        self._peaks: list[float] = []
        self._painted_heard = 0

    def looks_otherwise(self, size: QSize) -> bool:
        """Whether something else is to be seen than was painted."""
        is_wave = self._player.waveform.cover.isNull()
        return is_wave and self._heard(size) != self._painted_heard

    def paint(self, painter: QPainter, size: QSize) -> None:
        cover = self._player.waveform.cover
        if cover.isNull():
            self._paint_wave(painter, size)
            return
        shown = cover.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((size.width() - shown.width()) / 2, (size.height() - shown.height()) / 2)
        painter.drawImage(QRectF(corner, shown.toSizeF()), cover)

    def _paint_wave(self, painter: QPainter, size: QSize) -> None:
        heard = self._painted_heard = self._heard(size)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, loudest in enumerate(self._loudness(_count(size))):
            height = max(loudest * size.height() * _SHARE, 2)
            painter.setBrush(_HEARD if number < heard else _WAVE)
            bar = QRectF(_MARGIN + number * _STEP, (size.height() - height) / 2, 3, height)
            painter.drawRoundedRect(bar, 1, 1)

    def _heard(self, size: QSize) -> int:
        """So many bars have begun."""
        share = self._player.position_ms / max(self._player.duration_ms, 1)
        return -int(-share * _count(size) // 1)

    def _loudness(self, count: int) -> list[float]:
        peaks = self._player.waveform.peaks
        made_of = count, len(peaks)
        if made_of != self._made_of or peaks is not self._peaks:
            self._made_of, self._peaks = made_of, peaks
            steps = max(self._player.duration_ms / STEP_MS / count, 1e-6)
            self._bars = [
                max(peaks[int(number * steps) : int((number + 1) * steps) + 1], default=0.0)
                for number in range(count)
            ]
        return self._bars


def _count(size: QSize) -> int:
    return max((size.width() - 2 * _MARGIN) // _STEP, 1)
