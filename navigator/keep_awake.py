"""The screen does not go to sleep while a video plays."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import Protocol

from PySide6.QtDBus import QDBusConnection, QDBusMessage

# SetThreadExecutionState, winbase.h.
_CONTINUOUS, _DISPLAY_REQUIRED = 0x80000000, 0x00000002
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_CONNECTION = "navigator-keep-awake"


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
    """https://specifications.freedesktop.org/idle-inhibit-spec/latest/

    Nobody waits for an answer: a service that hangs must not hang the window. What was asked for is
    taken back by leaving the bus, as the service does for a program that has ended.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def keep(self, awake: bool, why: str) -> None:
        if not awake:
            QDBusConnection.disconnectFromBus(_CONNECTION)
            return
        session = QDBusConnection.BusType.SessionBus
        bus = QDBusConnection.connectToBus(session, _CONNECTION)
        wish = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        wish.setArguments([self._name, why])
        if bus.isConnected():
            bus.send(wish)


class _Windows:
    def keep(self, awake: bool, why: str) -> None:
        state = _CONTINUOUS | (_DISPLAY_REQUIRED if awake else 0)
        ctypes.windll.kernel32.SetThreadExecutionState(state)  # type: ignore[attr-defined]


class _MacOs:
    def __init__(self) -> None:
        self._helper: subprocess.Popen[bytes] | None = None

    def keep(self, awake: bool, why: str) -> None:
        if awake:
            self._helper = subprocess.Popen(["caffeinate", "-d", "-w", str(os.getpid())])
        elif self._helper is not None:
            self._helper.terminate()
            self._helper.wait()
            self._helper = None
