"""What is shown of a recording now: a frame, as an image of the size in which it is seen."""

from __future__ import annotations

import av
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from navigator.playback.picture import Converter


class Shown(QObject):
    """The picture of a player. It is made anew when the view that shows it changes its size."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._converter = Converter()
        self._frame: av.VideoFrame | None = None
        self._image = QImage()
        self._view = QSize()
        self._is_interlaced = False

    @property
    def image(self) -> QImage:
        """The frame in its own pixels, or in those of the view where that is less."""
        return self._image

    @property
    def full_image(self) -> QImage:
        """The frame with all of its pixels."""
        return self._made(QSize())

    def set_view(self, size: QSize) -> None:
        """It is shown with ``size``, in the screen's pixels."""
        if size != self._view:
            self._view = size
            self.show(self._frame)

    def show_still(self, frame: av.VideoFrame) -> None:
        """Show a decoded frame. It knows how it was recorded, which those of an engine do not."""
        self._is_interlaced = frame.interlaced_frame
        self.show(frame)

    def show(self, frame: av.VideoFrame | None) -> None:
        self._frame = frame
        self._image = self._made(self._view)
        self.changed.emit()

    def _made(self, within: QSize) -> QImage:
        if self._frame is None:
            return QImage()
        return self._converter.to_image(self._frame, within, is_interlaced=self._is_interlaced)
