"""A hand that presses at once: a program such as xdotool takes as long to start as a jump."""

from __future__ import annotations

import ctypes

from tests.window.screen import Screen

_LEFT = 1
_ANY_SCREEN = -1


class Hand:
    """Presses the mouse through the X server's XTEST extension (libXtst, which xdotool has)."""

    def __init__(self, screen: Screen) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtst = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(screen.display.encode()))
        if not self._display:
            raise RuntimeError(f"the screen {screen.display} cannot be opened")

    def move(self, x: int, y: int) -> None:
        """Let go, and move to a pixel of the screen."""
        self._button(is_down=False)
        self._xtst.XTestFakeMotionEvent(self._display, _ANY_SCREEN, x, y, ctypes.c_ulong(0))
        self._x11.XFlush(self._display)

    def press(self, x: int, y: int) -> None:
        """Let go, and press the left button at a pixel of the screen."""
        self.move(x, y)
        self._button(is_down=True)
        self._x11.XFlush(self._display)

    def close(self) -> None:
        """Let go, and leave the screen."""
        self._button(is_down=False)
        self._x11.XCloseDisplay(self._display)

    def _button(self, *, is_down: bool) -> None:
        self._xtst.XTestFakeButtonEvent(self._display, _LEFT, is_down, ctypes.c_ulong(0))
