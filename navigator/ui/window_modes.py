"""The window's modes: full screen, small, on top of the others."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

_SMALL = QSize(512, 350)
_LEAST_HEIGHT = 240
_BESIDE_CONTROLS = 14


class WindowModes:
    """Shows and hides what a mode does without, and brings it back."""

    def __init__(
        self, window: QMainWindow, side: QWidget, controls: QWidget, beside_picture: list[QWidget]
    ) -> None:
        self._window = window
        self._controls = controls
        self._side = side
        self._beside_picture = beside_picture
        self._had_panels = True
        self._was_bare = False
        self._was_on_top = False
        self._was_maximized = False
        self._usual = QRect()
        self.is_full = False
        self.is_small = False
        # In full screen nobody needs the controls now.
        self._rests = False

    @property
    def is_on_top(self) -> bool:
        return bool(self._window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the picture and its controls is shown."""
        return self.is_full or self.is_small

    @property
    def has_panels(self) -> bool:
        """Whether the panels are shown, or will be when a mode without them ends."""
        return self._had_panels if self.is_bare else not self._side.isHidden()

    def enter_or_leave_full_screen(self) -> bool:
        """The window's state has changed: whether that began or ended full screen."""
        if self._window.isFullScreen() == self.is_full:
            return False
        self.is_full = self._window.isFullScreen()
        self._show_parts()
        return True

    def set_rests(self, rests: bool) -> None:
        """Hide the controls of full screen, or show them again."""
        self._rests = rests
        self._show_parts()

    def toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def set_small(self, small: bool) -> None:
        """A small window with the picture and the controls alone, on top of the others."""
        if small == self.is_small:
            return
        if small:
            # Before full screen ends, of which the place is told for a while longer.
            self._usual = self._window.normalGeometry()
        if self.is_full:
            self.toggle_full_screen()
        self.is_small = small
        if small:
            self._was_on_top = self.is_on_top
            self._was_maximized = self._window.isMaximized()
            self._set_maximized(False)
        self._show_parts()
        # Else as its parts need it.
        self._window.setMinimumSize(self._least_size() if small else QSize(0, 0))
        if small:
            self._window.resize(_SMALL)
        else:
            self._take_usual_place()
        self._set_maximized(self._was_maximized and not small)
        self.set_on_top(small or self._was_on_top)

    def _least_size(self) -> QSize:
        """Room for the controls, of which some have just been hidden."""
        self._controls.updateGeometry()
        width = self._controls.minimumSizeHint().width() + 2 * _BESIDE_CONTROLS
        return QSize(width, _LEAST_HEIGHT)

    def _take_usual_place(self) -> None:
        screens = QGuiApplication.screens()
        if any(screen.availableGeometry().intersects(self._usual) for screen in screens):
            self._window.setGeometry(self._usual)
        else:
            # That screen is gone.
            self._window.resize(self._usual.size())

    def _set_maximized(self, maximized: bool) -> None:
        state = self._window.windowState() & ~Qt.WindowState.WindowMaximized
        self._window.setWindowState(state | Qt.WindowState.WindowMaximized if maximized else state)

    def set_on_top(self, on_top: bool) -> None:
        """Stay above other windows. A change of this hint hides the window: show it again."""
        if on_top != self.is_on_top:
            self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
            self._window.show()

    def _show_parts(self) -> None:
        is_bare = self.is_bare
        if is_bare and not self._was_bare:
            # Not isVisible: a window restored in full screen is not shown yet.
            self._had_panels = not self._side.isHidden()
        self._was_bare = is_bare
        self._window.menuBar().setVisible(not is_bare)
        rests = self._rests and self.is_full
        self._controls.setVisible(not rests)
        for part in self._beside_picture:
            part.setVisible((self.is_full or not self.is_small) and not rests)
        self._side.setVisible(self._had_panels and not is_bare)
