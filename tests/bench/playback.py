"""From the wish to the right pixels on a real screen: ours, mpv's and VLC's.

A clip with a bar code is shown in a real window under Xvfb, and the screen's pixels are read. The
peers are driven by their own remote controls, and asked for exact jumps.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from navigator.app import make_application
from tests.bench.figures import row
from tests.clips import Clip, make_clip
from tests.window.blueprint import Blueprint
from tests.window.screen import HEIGHT, WIDTH, Area, Program, Screen, start_screen, wait_until

CLIP = Clip(seconds=120, key_every_s=10)
STARTS_S = (4, 17, 33, 46, 58, 71, 85, 99, 110)
JUMPS = 30
STARTS = 5


def run() -> None:
    """Print the figures of this machine."""
    os.environ["NAVIGATOR_VLC_OPTIONS"] = "--aout=dummy"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # VLC runs as somebody else and has to read the clip.
        folder.chmod(0o755)
        clip = make_clip(folder / "clip.mp4", CLIP)
        document = folder / "bars.yaml"
        document.write_text(_document(), encoding="utf-8")
        screen = start_screen(folder)
        try:
            blueprint = _blueprint(screen, document, folder)
            _print_starts(screen, folder, document, clip, blueprint)
            _print_jumps(screen, folder, document, clip, blueprint)
        finally:
            screen.close()


def _document() -> str:
    chapters = "".join(
        f"  - {{start: {start // 60}:{start % 60:02}, title: Глава {number}}}\n"
        for number, start in enumerate(STARTS_S, start=1)
    )
    head = "navigator: 1\ntitle: Bars\nvideo: {file: clip.mp4, duration: 2:00}\nchapters:\n"
    return head + chapters


def _print_starts(
    screen: Screen, folder: Path, document: Path, clip: Path, blueprint: Blueprint
) -> None:
    print("From the command to the first frame on the screen")
    ours, windows = [], []
    for _ in range(STARTS):
        program = Program(screen, folder)
        begun = time.monotonic()
        program.start(str(document))
        windows.append((time.monotonic() - begun) * 1000)
        wait_until(lambda: screen.bar_code(blueprint.picture) is not None, "a frame is shown")
        ours.append((time.monotonic() - begun) * 1000)
        program.close()
    print(row("navigator, its window", windows))
    print(row("navigator, its first frame", ours))
    for name, command in _peers(clip).items():
        print(row(name, [_first_frame_ms(screen, command) for _ in range(STARTS)], ours))


def _first_frame_ms(screen: Screen, command: list[str]) -> float:
    begun = time.monotonic()
    peer = _start_peer(screen, command)
    wait_until(lambda: screen.bar_code(_WHOLE) is not None, "a frame is shown")
    took = (time.monotonic() - begun) * 1000
    _end(peer)
    wait_until(lambda: screen.bar_code(_WHOLE) is None, "the screen is empty again")
    return took


_WHOLE = Area(0, 0, WIDTH, HEIGHT)


def _peers(clip: Path) -> dict[str, list[str]]:
    """Players that fill the screen with the clip, where they are installed."""
    commands = {
        "mpv": ["mpv", "--no-config", "--fullscreen", "--ao=null", "--osd-level=0", "--vo=x11"],
        "VLC": ["cvlc", "--fullscreen", "--aout=dummy", "--no-osd", "--no-video-title-show"],
    }
    installed = {name: one for name, one in commands.items() if shutil.which(one[0])}
    return {name: [*command, str(clip)] for name, command in installed.items()}


def _start_peer(screen: Screen, command: list[str]) -> subprocess.Popen[bytes]:
    # VLC refuses to run as root, as which machines for tests often run.
    as_anyone = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    prefix = as_anyone if command[0] == "cvlc" and os.geteuid() == 0 else []
    return subprocess.Popen(
        [*prefix, *command],
        env={**screen.environment, "HOME": "/tmp"},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _end(peer: subprocess.Popen[bytes]) -> None:
    os.killpg(peer.pid, signal.SIGTERM)
    peer.wait()


def _print_jumps(
    screen: Screen, folder: Path, document: Path, clip: Path, blueprint: Blueprint
) -> None:
    program = Program(screen, folder)
    program.start(str(document))
    shown = blueprint.picture
    wait_until(lambda: screen.bar_code(shown) == 0, "the first frame is shown")
    ours = {}
    for state in ("paused", "playing"):
        if state == "playing":
            screen.key("space")
        ours[state] = _jumps_ms(screen, shown, partial(_click, screen, blueprint))
    screen.xdotool("mouseup", 1)
    program.close()
    print("\nFrom a click on a chapter's marker to its exact frame on the screen")
    for state, figures in ours.items():
        print(row(f"navigator, {state}", figures))
        if shutil.which("mpv"):
            peer = _mpv_jumps(screen, folder, clip, state)
            print(row(f"mpv, exact seek, {state}", peer, figures))


def _click(screen: Screen, blueprint: Blueprint, start_s: int) -> None:
    # A click of xdotool's lasts 100 ms; the press is what we act on. It is let go before the next.
    x, y = blueprint.marker(start_s * 1000)
    screen.xdotool("mouseup", 1, "mousemove", x, y, "mousedown", 1)


def _targets(starts_s: tuple[int, ...]) -> list[int]:
    """Chapter starts in a random order, never the same twice in a row."""
    chance = random.Random(1)
    targets = [chance.choice(starts_s)]
    while len(targets) < JUMPS:
        targets.append(chance.choice([start for start in starts_s if start != targets[-1]]))
    return targets


def _jumps_ms(screen: Screen, shown: Area, jump_to: Callable[[int], None]) -> list[float]:
    """The times until each wanted frame, or one just behind it, was on the screen."""
    figures = []
    for start_s in _targets(STARTS_S):
        near = range(25 * start_s, 25 * start_s + 3)
        begun = time.monotonic()
        jump_to(start_s)
        wait_until(partial(_is_shown, screen, shown, near), f"frame {near.start} is shown")
        figures.append((time.monotonic() - begun) * 1000)
    return figures


def _is_shown(screen: Screen, shown: Area, frames: range) -> bool:
    return screen.bar_code(shown) in frames


def _mpv_jumps(screen: Screen, folder: Path, clip: Path, state: str) -> list[float]:
    address = folder / f"mpv-{state}"
    command = [*_peers(clip)["mpv"], f"--input-ipc-server={address}", "--hr-seek=yes"]
    if state == "paused":
        command.append("--pause")
    peer = _start_peer(screen, command)
    wait_until(lambda: screen.bar_code(_WHOLE) is not None, "mpv shows a frame")
    with socket.socket(socket.AF_UNIX) as remote:
        remote.connect(str(address))
        figures = _jumps_ms(screen, _WHOLE, partial(_ask, remote))
    _end(peer)
    wait_until(lambda: screen.bar_code(_WHOLE) is None, "the screen is empty again")
    return figures


def _ask(remote: socket.socket, start_s: int) -> None:
    # As much as a click costs us: xdotool is a process of its own.
    subprocess.run(["xdotool", "-v"], stdout=subprocess.DEVNULL, check=True)
    wish = {"command": ["seek", start_s, "absolute+exact"]}
    remote.sendall(json.dumps(wish).encode() + b"\n")


class _Waiter:
    """Waits like pytest-qt's bot, in a program that is no test."""

    def waitUntil(self, callback: Callable[[], bool]) -> None:
        def looked() -> bool:
            QApplication.processEvents()
            return callback()

        wait_until(looked, "the blueprint is laid out")


def _blueprint(screen: Screen, document: Path, folder: Path) -> Blueprint:
    """Where the parts of our window stand; it opens at the same place every time."""
    make_application(sys.argv[:1])
    program = Program(screen, folder)
    program.start(str(document))
    made = Blueprint(_Waiter(), document, program.area, folder / "blueprint")
    program.close()
    return made
