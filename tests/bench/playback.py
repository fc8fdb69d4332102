"""From the wish to the right pixels on a real screen, and what it costs: ours, mpv's and VLC's.

Clips with a bar code are shown in real windows under Xvfb, and the screen's pixels are read. The
peers are driven by their own remote controls, and asked for exact jumps.
"""

from __future__ import annotations

import contextlib
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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from navigator.app import make_application
from tests.bench.figures import amount, row
from tests.bench.hand import Hand
from tests.clips import Clip, make_clip
from tests.window.blueprint import Blueprint
from tests.window.screen import HEIGHT, WIDTH, Area, Program, Screen, start_screen, wait_until

LENGTH_S = 120
CLIPS = {
    "360p": Clip(seconds=LENGTH_S, key_every_s=10),
    "1080p": Clip(seconds=LENGTH_S, key_every_s=10, width=1920, height=1080),
}
STARTS_S = (4, 17, 33, 46, 58, 71, 85, 99, 110)
JUMPS = 50
STARTS = 7
# A jump that has not arrived by then is counted as one that took so long.
PATIENCE_S = 1.0
# So exact is what is measured.
LOOK_S = 0.001
# As long as the chapters need to be decoded ahead.
AHEAD_S = 5
REST_S = 0.6
# Nobody clicks much sooner again; what follows the picture of a jump is over by then.
BETWEEN_S = 0.5
COST_S = 60
_WHOLE = Area(0, 0, WIDTH, HEIGHT)


@dataclass(frozen=True)
class Stage:
    """A screen, a folder, and a clip with a document that has chapters in it."""

    screen: Screen
    folder: Path
    clip: Path
    document: Path
    blueprint: Blueprint

    def program(self) -> Program:
        return Program(self.screen, self.folder / "home")


def run() -> None:
    """Print the figures of this machine."""
    os.environ["NAVIGATOR_VLC_OPTIONS"] = "--aout=dummy"
    # An installed program is not compiled at each start.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # VLC runs as somebody else and has to read the clips.
        folder.chmod(0o755)
        screen = start_screen(folder)
        try:
            for size, clip in CLIPS.items():
                with _staged(screen, folder / size, clip) as stage:
                    _print_starts(stage, size)
                    _print_jumps(stage, size)
            _print_costs(screen, folder)
            _print_memory(screen, folder)
        finally:
            screen.close()
    _print_stalls()


@contextlib.contextmanager
def _staged(screen: Screen, folder: Path, clip: Clip) -> Iterator[Stage]:
    folder.mkdir()
    path = make_clip(folder / "clip.mp4", clip)
    document = folder / "bars.yaml"
    document.write_text(_document(clip.seconds), encoding="utf-8")
    program = Program(screen, folder / "home")
    program.start(str(document))
    made = Blueprint(_Waiter(), document, program.area, folder / "blueprint")
    program.close()
    try:
        yield Stage(screen, folder, path, document, made)
    finally:
        made.close()


def _document(seconds: int) -> str:
    chapters = "".join(
        f"  - {{start: {start // 60}:{start % 60:02}, title: Глава {number}}}\n"
        for number, start in enumerate(STARTS_S, start=1)
        if start < seconds
    )
    length = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    head = f"navigator: 1\ntitle: Bars\nvideo: {{file: clip.mp4, duration: '{length}'}}\n"
    return f"{head}chapters:\n{chapters}"


def _print_starts(stage: Stage, size: str) -> None:
    print(f"\nFrom the command to the first frame on the screen, {size}")
    ours = []
    for _ in range(STARTS):
        program = stage.program()
        begun = time.monotonic()
        program.launch(str(stage.document))
        _wait_for_picture(stage.screen, stage.blueprint.picture)
        ours.append((time.monotonic() - begun) * 1000)
        program.wait_for_window()
        program.close()
    print(row("navigator", ours))
    for name, command in _peers(stage.clip).items():
        print(row(name, [_first_frame_ms(stage.screen, command) for _ in range(STARTS)], ours))


def _first_frame_ms(screen: Screen, command: list[str]) -> float:
    begun = time.monotonic()
    with _peer(screen, command):
        return (time.monotonic() - begun) * 1000


def _peers(clip: Path) -> dict[str, list[str]]:
    """Players that fill the screen with the clip, where they are installed."""
    commands = {
        "mpv": ["mpv", "--no-config", "--fullscreen", "--ao=null", "--osd-level=0", "--vo=x11"],
        "VLC": ["cvlc", "--fullscreen", "--aout=dummy", "--no-osd", "--no-video-title-show"],
    }
    installed = {name: one for name, one in commands.items() if shutil.which(one[0])}
    return {name: [*command, str(clip)] for name, command in installed.items()}


@contextmanager
def _peer(screen: Screen, command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A peer that shows its first frame; it is gone from the screen at the end."""
    # VLC refuses to run as root, as which machines for tests often run.
    as_anyone = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    prefix = as_anyone if command[0] == "cvlc" and os.geteuid() == 0 else []
    peer = subprocess.Popen(
        [*prefix, *command],
        env={**screen.environment, "HOME": "/tmp"},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait_for_picture(screen, _WHOLE)
        yield peer
    finally:
        os.killpg(peer.pid, signal.SIGTERM)
        peer.wait()
        wait_until(lambda: screen.bar_code(_WHOLE) is None, "the screen is empty again")


def _wait_for_picture(screen: Screen, shown: Area) -> None:
    wait_until(lambda: screen.bar_code(shown) is not None, "a frame is shown", look_s=LOOK_S)


def _print_jumps(stage: Stage, size: str) -> None:
    chapters_ms = _without_repeats([start * 1000 for start in STARTS_S])
    moments_ms = _random_moments(stage.blueprint)
    for state in ("paused", "playing"):
        print(f"\nFrom the wish to the exact frame on the screen, {size}, {state}")
        ours = _our_jumps(stage, state, {"chapter": chapters_ms, "any": moments_ms})
        print(row("navigator, a chapter", ours["chapter"]))
        if shutil.which("mpv"):
            print(row("mpv, exact, a chapter", _mpv(stage, state, chapters_ms), ours["chapter"]))
        print(row("navigator, any moment", ours["any"]))
        if shutil.which("mpv"):
            print(row("mpv, exact, any moment", _mpv(stage, state, moments_ms), ours["any"]))
        print(row("bare libVLC, any moment", _bare_vlc(stage, state, moments_ms), ours["any"]))
        print(row("navigator, a moment that was looked at", ours["rested"]))


def _without_repeats(values: list[int]) -> list[int]:
    """Values in a random order, never the same twice in a row."""
    chance = random.Random(1)
    chosen = [chance.choice(values)]
    while len(chosen) < JUMPS:
        chosen.append(chance.choice([value for value in values if value != chosen[-1]]))
    return chosen


def _random_moments(blueprint: Blueprint, count: int = JUMPS) -> list[int]:
    """Moments under the pixels of our timeline, not near the start of a chapter or the end."""
    chance = random.Random(2)
    moments: list[int] = []
    while len(moments) < count:
        ms = blueprint.moment_under(chance.random() * 0.95)
        if all(abs(ms - start * 1000) > 1_500 for start in STARTS_S):
            moments.append(ms)
    return moments


def _our_jumps(stage: Stage, state: str, wishes: dict[str, list[int]]) -> dict[str, list[float]]:
    program, screen = stage.program(), stage.screen
    program.start(str(stage.document))
    shown = stage.blueprint.picture
    wait_until(lambda: screen.bar_code(shown) == 0, "the first frame is shown")
    wait_until(partial(_has_passed, time.monotonic() + AHEAD_S), "the chapters are decoded ahead")
    if state == "playing":
        screen.key("space")
        wait_until(lambda: (screen.bar_code(shown) or 0) > 50, "it plays")
    hand = Hand(screen)
    figures = {
        name: _jumps_ms(screen, shown, moments, partial(_press, hand, stage.blueprint))
        for name, moments in wishes.items()
    }
    # Other moments: those before may be kept.
    others = _random_moments(stage.blueprint, 2 * JUMPS)[JUMPS:]
    rest = partial(_rest, hand, stage.blueprint)
    press = partial(_press, hand, stage.blueprint)
    figures["rested"] = _jumps_ms(screen, shown, others, press, rest)
    hand.close()
    program.close()
    return figures


def _press(hand: Hand, blueprint: Blueprint, ms: int) -> None:
    # The press is what we act on; it is let go before the next.
    hand.press(*blueprint.marker(ms))


def _rest(hand: Hand, blueprint: Blueprint, ms: int) -> None:
    """Come to a moment on the timeline, and stay as long as one does who looks before a click."""
    hand.move(*blueprint.marker(ms))
    wait_until(partial(_has_passed, time.monotonic() + REST_S), "the hand has rested")


def _jumps_ms(
    screen: Screen,
    shown: Area,
    moments_ms: list[int],
    jump_to: Callable[[int], None],
    prepare: Callable[[int], None] | None = None,
) -> list[float]:
    """The times until each wanted frame, or one just behind it, was on the screen."""
    figures = []
    for ms in moments_ms:
        if prepare is None:
            wait_until(partial(_has_passed, time.monotonic() + BETWEEN_S), "the last has settled")
        else:
            prepare(ms)
        frame = ms * 25 // 1000
        near = range(frame, frame + 4)
        begun = time.monotonic()
        jump_to(ms)
        _wait_for_frame(screen, shown, near, begun + PATIENCE_S)
        figures.append((time.monotonic() - begun) * 1000)
    return figures


def _wait_for_frame(screen: Screen, shown: Area, near: range, until: float) -> None:
    wait_until(
        lambda: screen.bar_code(shown) in near or time.monotonic() > until,
        f"frame {near.start} is shown",
        look_s=LOOK_S,
    )


def _mpv(stage: Stage, state: str, moments_ms: list[int]) -> list[float]:
    address = stage.folder / f"mpv-{state}"
    command = [*_peers(stage.clip)["mpv"], f"--input-ipc-server={address}", "--hr-seek=yes"]
    if state == "paused":
        command.append("--pause")
    with _peer(stage.screen, command), socket.socket(socket.AF_UNIX) as remote:
        remote.connect(str(address))
        return _jumps_ms(stage.screen, _WHOLE, moments_ms, partial(_ask_mpv, remote))


def _ask_mpv(remote: socket.socket, ms: int) -> None:
    wish = {"command": ["seek", ms / 1000, "absolute+exact"]}
    remote.sendall(json.dumps(wish).encode() + b"\n")


def _bare_vlc(stage: Stage, state: str, moments_ms: list[int]) -> list[float]:
    command = [sys.executable, "-m", "tests.bench.bare_vlc", str(stage.clip)]
    with _peer(stage.screen, command) as peer:
        if state == "paused":
            _tell(peer, "pause")

        def jump_to(ms: int) -> None:
            _tell(peer, str(ms))

        return _jumps_ms(stage.screen, _WHOLE, moments_ms, jump_to)


def _tell(peer: subprocess.Popen[bytes], wish: str) -> None:
    assert peer.stdin is not None
    peer.stdin.write(f"{wish}\n".encode())
    peer.stdin.flush()


def _print_costs(screen: Screen, folder: Path) -> None:
    print(f"\nProcessor time of {COST_S} s of 1080p30, full screen, in seconds")
    clip = replace(CLIPS["1080p"], seconds=COST_S + 30, rate=Fraction(30))
    with _staged(screen, folder / "cost", clip) as stage:
        program = stage.program()
        program.start(str(stage.document))
        screen.key("f")
        screen.key("space")
        wait_until(partial(_has_passed, time.monotonic() + 3), "it has settled")
        ours = _processor_s(program.pid)
        program.end_by_signal()
        print(amount("navigator", ours, "s"))
        for name, command in _peers(stage.clip).items():
            with _peer(screen, command) as peer:
                print(amount(name, _processor_s(peer.pid), "s", ours))


def _processor_s(pid: int) -> float:
    before = _used_s(pid)
    wait_until(partial(_has_passed, time.monotonic() + COST_S), "the time is over", COST_S + 5)
    return _used_s(pid) - before


def _has_passed(moment: float) -> bool:
    return time.monotonic() > moment


def _used_s(pid: int) -> float:
    """User and system time, fields 14 and 15 of proc(5)'s stat."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _print_memory(screen: Screen, folder: Path) -> None:
    print("\nMemory ten seconds after opening, in MB")
    for name, seconds in (("ten minutes", 600), ("three hours", 10_800)):
        clip = Clip(seconds=seconds, rate=Fraction(4), width=640, height=360, key_every_s=5)
        with _staged(screen, folder / name.replace(" ", "-"), clip) as stage:
            program = stage.program()
            program.start(str(stage.document))
            ours = _memory_later_mb(program.pid)
            program.close()
            print(amount(f"navigator, {name}", ours, "MB"))
            for peer_name, command in _peers(stage.clip).items():
                with _peer(screen, command) as peer:
                    theirs = _memory_later_mb(peer.pid)
                    print(amount(f"{peer_name}, {name}", theirs, "MB", ours))


def _memory_later_mb(pid: int) -> float:
    wait_until(partial(_has_passed, time.monotonic() + 10), "ten seconds have passed")
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def _print_stalls() -> None:
    print("\nStalls of the event loop while a monkey uses the window for ten minutes", flush=True)
    subprocess.run([sys.executable, "-m", "tests.monkey", "--seconds", "600"], check=False)


class _Waiter:
    """Waits like pytest-qt's bot, in a program that is no test."""

    def waitUntil(self, callback: Callable[[], bool]) -> None:
        def looked() -> bool:
            QApplication.processEvents()
            return callback()

        wait_until(looked, "the blueprint is laid out")
