"""A text beside the video that goes along with it until its reader scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPushButton, QTextBrowser, QWidget


class FollowingBrowser(QTextBrowser):
    """Follows the video; who scrolls reads elsewhere, and a button leads back.

    Links are told by `anchorClicked` and never opened.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_following = True
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        self._back = QPushButton(self.tr("Back to the current moment"), self)
        self._back.setObjectName("back")
        self._back.hide()
        self._back.setCursor(Qt.CursorShape.PointingHandCursor)
        self._back.clicked.connect(self.follow)
        self.verticalScrollBar().actionTriggered.connect(self._on_reader_scrolled)

    @property
    def is_following(self) -> bool:
        return self._is_following

    def follow(self) -> None:
        """Be where the video is, and stay with it."""
        self.set_following(True)
        self.show_now()

    def show_now(self) -> None:
        """Bring what belongs to the current moment into view."""
        raise NotImplementedError

    def is_way_back_offered(self) -> bool:
        """Whether the button is wanted by a reader who is elsewhere."""
        return True

    def set_following(self, following: bool) -> None:
        self._is_following = following
        self._back.setVisible(not following and self.is_way_back_offered())
        self._place_back_button()

    def scroll_to(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._on_reader_scrolled()
        super().wheelEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Whoever walks from link to link reads there."""
        is_reading, before = self.hasFocus(), self.verticalScrollBar().value()
        has_moved = super().focusNextPrevChild(forward)
        if is_reading and self.verticalScrollBar().value() != before:
            self._on_reader_scrolled()
        return has_moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_back_button()

    def _on_reader_scrolled(self, _action: int = 0) -> None:
        self.set_following(False)

    def _place_back_button(self) -> None:
        self._back.adjustSize()
        left = (self.viewport().width() - self._back.width()) // 2
        self._back.move(left, self.height() - self._back.height() - 16)
