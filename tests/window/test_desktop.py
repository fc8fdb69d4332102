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
        self.reasons: list[str] = []

    @Slot(str, str, result="uint")
    def Inhibit(self, _name: str, why: str) -> int:
        self.reasons.append(why)
        return len(self.reasons)


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

    def connections(self) -> int:
        """How many connections the bus has."""
        ran = subprocess.run(
            [
                *("dbus-send", f"--bus={self._bus}", "--print-reply"),
                *("--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames"),
            ],
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        )
        return ran.stdout.count('":')

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


def test_a_jump_is_told(program: Program, remote: Remote, bus: str, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    rule = "type='signal',interface='org.mpris.MediaPlayer2.Player',member='Seeked'"
    with heard.open("wb") as output:
        monitor = subprocess.Popen(["dbus-monitor", "--address", bus, rule], stdout=output)
    try:
        wait_until(lambda: heard.stat().st_size > 0, "somebody listens")
        remote.player("Seek", "int64:600000000")
        wait_until(lambda: b"int64 600000000" in heard.read_bytes(), "the jump is told")
    finally:
        monitor.terminate()
        monitor.wait()
    assert program.close()[0] == 0


def test_a_second_window_has_the_keys_when_the_first_is_closed(
    program: Program, remote: Remote, bus: str, tmp_path: Path
) -> None:
    other = Program(program.screen, tmp_path / "other")
    try:
        other.start(DBUS_SESSION_BUS_ADDRESS=bus)
        remote.player("Pause")
        program.close()
        wait_until(lambda: '"Paused"' in remote.read("PlaybackStatus"), "the other one answers")
        assert other.close()[0] == 0
    finally:
        other.kill()


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
    qtbot.waitUntil(lambda: bool(saver.reasons))
    kept = remote.connections()
    remote.player("Pause")
    # Its wish ends with its connection, as the wishes of a program that has crashed do.
    wait_until(lambda: remote.connections() == kept - 1, "the screen may sleep again")
    assert saver.reasons == ["Аккаунт-менеджер: интервью"]
    program.kill()
    QDBusConnection.disconnectFromBus(str(tmp_path))
