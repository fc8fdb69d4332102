"""The program on a desktop's session bus: media keys, and a screen that stays awake."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection
from pytestqt.qtbot import QtBot

from navigator.mpris import PATH, SERVICE
from tests.window.screen import Program, wait_until

_class_info: Any = ClassInfo


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a session bus of our own."""
    assert shutil.which("dbus-daemon"), "install dbus: ./run test does"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.communicate()


@_class_info({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QDBusAbstractAdaptor):
    """Writes down who keeps the screen awake."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reasons: dict[int, str] = {}
        self.asked = 0

    @Slot(str, str, result="uint")
    def Inhibit(self, _name: str, why: str) -> int:
        self.asked += 1
        self.reasons[self.asked] = why
        return self.asked

    @Slot("uint")
    def UnInhibit(self, cookie: int) -> None:
        del self.reasons[cookie]


class Remote:
    """Sends what a media key sends, and reads what a desktop shows."""

    def __init__(self, bus: str) -> None:
        self._bus = bus

    def call(self, method: str, *arguments: str) -> str:
        ran = subprocess.run(
            [
                *("dbus-send", f"--bus={self._bus}", "--print-reply", f"--dest={SERVICE}"),
                *(PATH, method, *arguments),
            ],
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        return ran.stdout

    def player(self, method: str, *arguments: str) -> str:
        return self.call(f"org.mpris.MediaPlayer2.Player.{method}", *arguments)

    def read(self, name: str) -> str:
        return self.call(
            "org.freedesktop.DBus.Properties.Get",
            "string:org.mpris.MediaPlayer2.Player",
            f"string:{name}",
        )


@pytest.fixture
def remote(program: Program, bus: str) -> Remote:
    """The program plays the bundled interview on this bus."""
    program.start(DBUS_SESSION_BUS_ADDRESS=bus)
    made = Remote(bus)
    wait_until(lambda: "интервью" in made.read("Metadata"), "the interview is told")
    return made


def test_media_keys(program: Program, remote: Remote) -> None:
    assert '"Paused"' in remote.read("PlaybackStatus")
    remote.player("PlayPause")
    wait_until(lambda: '"Playing"' in remote.read("PlaybackStatus"), "it plays")
    remote.player("Next")
    wait_until(lambda: "Должность" in remote.read("Metadata"), "it is in the first chapter")
    remote.player("Seek", "int64:600000000")
    wait_until(lambda: "расти" in remote.read("Metadata"), "it is ten minutes later")
    remote.player("Pause")
    wait_until(lambda: '"Paused"' in remote.read("PlaybackStatus"), "it is paused")
    assert program.close()[0] == 0


def test_the_desktop_can_end_it(program: Program, remote: Remote) -> None:
    remote.call("org.mpris.MediaPlayer2.Quit")
    wait_until(program.has_ended, "it has ended")


def test_the_screen_stays_awake_while_it_plays(
    qtbot: QtBot, program: Program, bus: str, tmp_path: Path
) -> None:
    connection = QDBusConnection.connectToBus(bus, str(tmp_path))
    owner = QObject()
    saver = ScreenSaver(owner)
    assert connection.registerService("org.freedesktop.ScreenSaver")
    assert connection.registerObject("/org/freedesktop/ScreenSaver", owner)
    program.start(DBUS_SESSION_BUS_ADDRESS=bus)
    remote = Remote(bus)
    wait_until(lambda: "интервью" in remote.read("Metadata"), "the interview is told")
    remote.player("Play")
    qtbot.waitUntil(lambda: list(saver.reasons.values()) == ["Аккаунт-менеджер: интервью"])
    remote.player("Pause")
    qtbot.waitUntil(lambda: not saver.reasons)
    assert saver.asked == 1
    program.kill()
    QDBusConnection.disconnectFromBus(str(tmp_path))
