"""The screen that the window tests look at, and the program that they drive on it."""

from __future__ import annotations

import mmap
import os
import re
import select
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.clips import read_bar_code

WIDTH, HEIGHT = 1600, 1000
PATIENCE_S = 30.0
_LOOK_S = 0.004


def wait_until(
    is_true: Callable[[], bool],
    what: str,
    patience_s: float = PATIENCE_S,
    look_s: float = _LOOK_S,
) -> None:
    """Wait for a condition on the screen; a screen has no signals, so it is looked at often."""
    end = time.monotonic() + patience_s
    while not is_true():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {patience_s:g} s until {what}")
        # Give way to the others between two looks.
        select.select([], [], [], look_s)


@dataclass
class Screen:
    """An X server that keeps its pixels in a file (the format of xwd), and a window manager."""

    display: str
    pixels: mmap.mmap
    processes: list[subprocess.Popen[bytes]]

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def colour(self, x: int, y: int) -> tuple[int, int, int]:
        """Red, green and blue of a pixel."""
        header_size, *_rest = struct.unpack(">I", self.pixels[:4])
        bytes_a_line, colours = self._layout()
        at = header_size + colours * 12 + y * bytes_a_line + x * 4
        blue, green, red = self.pixels[at : at + 3]
        return red, green, blue

    def _layout(self) -> tuple[int, int]:
        """Bytes a line and the number of colour map entries: fields 12 and 19 of XWDFile.h."""
        header = struct.unpack(">25I", self.pixels[:100])
        return header[12], header[19]

    def bar_code(self, area: Area) -> int | None:
        """The frame number in this part of the screen."""
        middle = area.top + area.height // 2
        return read_bar_code(lambda x: self.colour(area.left + int(x * area.width), middle)[1])

    def xdotool(self, *arguments: str | int) -> str:
        ran = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )
        return ran.stdout.strip()

    def click(self, x: int, y: int) -> None:
        self.xdotool("mousemove", x, y, "click", 1)

    def key(self, name: str) -> None:
        self.xdotool("key", name)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", 30, text)

    def set_layout(self, layout: str) -> None:
        subprocess.run(["setxkbmap", layout], env=self.environment, check=True)

    def close(self) -> None:
        for process in reversed(self.processes):
            process.terminate()
            process.wait(PATIENCE_S)


def start_screen(folder: Path) -> Screen:
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(write_end), "-fbdir", str(folder), "-nolisten", "tcp"),
            *("-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
        ],
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        display = f":{told.readline().strip()}"
    with (folder / "Xvfb_screen0").open("rb") as file:
        pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    environment = {**os.environ, "DISPLAY": display}
    manager = subprocess.Popen(
        ["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return Screen(display, pixels, [server, manager])


@dataclass(frozen=True)
class Area:
    """A rectangle of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int


def plays_past(screen: Screen, picture: Area, frame: int) -> Callable[[], bool]:
    """Whether the screen shows a frame soon behind ``frame``."""
    return lambda: (screen.bar_code(picture) or 0) in range(frame + 1, frame + 150)


class Program:
    """The program as its user runs it: a process with a window on the screen."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen = screen
        self._home = home
        self._process: subprocess.Popen[str] | None = None
        self.window = ""

    def start(self, *arguments: str, **environment: str) -> None:
        """Start it and wait for its window, which then fills the screen."""
        self.launch(*arguments, **environment)
        self.wait_for_window()

    def launch(self, *arguments: str, **environment: str) -> None:
        """Start it, and wait for nothing."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "navigator", *arguments],
            env={
                **self.screen.environment,
                "HOME": str(self._home),
                "XDG_STATE_HOME": str(self._home / "state"),
                "LANG": "ru_RU.UTF-8",
                **environment,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def wait_for_window(self) -> None:
        """Wait until its window is there and has the keyboard."""
        wait_until(self._has_window, "there is a window")
        self.activate()

    @property
    def home(self) -> Path:
        """Where the program keeps its state."""
        return self._home

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def activate(self) -> None:
        """Bring the window to the front and give it the keyboard."""
        self.screen.xdotool("windowactivate", self.window)
        wait_until(lambda: self.screen.xdotool("getwindowfocus") == self.window, "it has the focus")

    def _has_window(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self._process.stdout and self._process.stdout.read()
        self.window = next(iter(self.windows()), "")
        return bool(self.window)

    def windows(self) -> list[str]:
        """The program's windows on the screen."""
        assert self._process is not None
        found = self.screen.xdotool(
            *("search", "--all", "--onlyvisible", "--pid", self._process.pid, "--name", ".")
        )
        return found.split()

    @property
    def title(self) -> str:
        return self.screen.xdotool("getwindowname", self.window)

    @property
    def area(self) -> Area:
        """Where the window's inside stands on the screen."""
        ran = subprocess.run(
            ["xwininfo", "-id", self.window],
            env=self.screen.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        found = [re.search(rf"{name}:\s*(-?\d+)", ran.stdout) for name in names]
        return Area(*(int(match[1]) for match in found if match))

    def close(self) -> tuple[int, str]:
        """Close the window as its user does; the exit code and what was printed."""
        assert self._process is not None
        self.activate()
        self.screen.key("ctrl+q")
        printed, _none = self._process.communicate(timeout=PATIENCE_S)
        return self._process.returncode, printed

    def end_by_signal(self, number: int = signal.SIGTERM) -> tuple[int, str]:
        assert self._process is not None
        self._process.send_signal(number)
        printed, _none = self._process.communicate(timeout=PATIENCE_S)
        return self._process.returncode, printed

    def has_ended(self) -> bool:
        assert self._process is not None
        return self._process.poll() is not None

    def kill(self) -> None:
        if self._process is None or self._process.stdout is None or self._process.stdout.closed:
            return
        self._process.kill()
        self._process.communicate()
