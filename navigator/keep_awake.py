"""The screen does not go to sleep while a video plays."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from typing import Protocol

from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

# SetThreadExecutionState, winbase.h.
_CONTINUOUS, _DISPLAY_REQUIRED = 0x80000000, 0x00000002
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


class _Keeper(Protocol):
    def keep(self, awake: bool, why: str) -> None: ...


class KeepAwake:
    """Asks the system to keep the screen on, and takes that back."""

    def __init__(self, name: str) -> None:
        self._is_kept = False
        self._name = name
        self._keeper: _Keeper
        if sys.platform == "win32":
            self._keeper = _Windows()
        elif sys.platform == "darwin":
            self._keeper = _MacOs()
        else:
            self._keeper = _Freedesktop(name)

    def keep(self, awake: bool, why: str = "") -> None:
        """Keep the screen on, or let it sleep again; ``why`` is for people."""
        if awake != self._is_kept:
            self._is_kept = awake
            self._keeper.keep(awake, why)


class _Freedesktop:
    """https://specifications.freedesktop.org/idle-inhibit-spec/latest/"""

    def __init__(self, name: str) -> None:
        self._name = name
        self._cookie: object = None

    def keep(self, awake: bool, why: str) -> None:
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        service = QDBusInterface(_SERVICE, _PATH, _SERVICE, bus)
        if awake:
            answer = service.call("Inhibit", self._name, why)
            is_reply = answer.type() is QDBusMessage.MessageType.ReplyMessage
            self._cookie = answer.arguments()[0] if is_reply else None
        elif self._cookie is not None:
            service.call("UnInhibit", self._cookie)
            self._cookie = None


class _Windows:
    def keep(self, awake: bool, why: str) -> None:
        state = _CONTINUOUS | (_DISPLAY_REQUIRED if awake else 0)
        ctypes.windll.kernel32.SetThreadExecutionState(state)  # type: ignore[attr-defined]


class _MacOs:
    def __init__(self) -> None:
        self._helper: subprocess.Popen[bytes] | None = None

    def keep(self, awake: bool, why: str) -> None:
        if awake:
            self._helper = subprocess.Popen(["caffeinate", "-d"])
        elif self._helper is not None:
            self._helper.terminate()
            self._helper.wait()
            self._helper = None
