"""A monkey at the window: seeded random use, for as long as is wished.

``python -m tests.monkey --seconds 7200 --seed 1`` runs the real program in this process, on the
screen or without one, and fails where it crashes, complains, grows or leaves threads behind.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from navigator import resources
from navigator.app import App, make_application
from navigator.errors import NavigatorError
from navigator.settings import Settings
from navigator.ui.timecode_doctor import TimecodeDoctor
from tests.clips import Clip, make_clip

_WORDS = ("клиент", "KPI", "тендер", "зайчик", "к", "")
_KEYS = (
    *("Space", "K", "J", "L", "Left", "Right", "Shift+Left", "Shift+Right", ",", ".", "<", ">"),
    *("Up", "Down", "M", "Ctrl+Left", "Ctrl+Right", "0", "3", "9", "Backspace", "F3", "Shift+F3"),
    *("Ctrl+L", "Shift+L", "Ctrl+E", "C", "Z", "Alt+Left", "Alt+Right", "H", "F9", "I", "F", "Esc"),
)
# Memory may still grow by so much after the warm-up: caches fill, allocators keep what was freed.
GROWTH_MB = 80
_WARM_UP_SHARE = 0.3
_BEAT_MS = 5
# What Qt says of a window that is brought to the front without a screen, and of a monkey's hand
# that misses a window which is just changing its size.
_NO_PROBLEMS = ("This plugin does not support raise()", "Mouse event at ", "PulseAudioService: ")
_MOST_WARM_UP_S = 300.0


class Monkey:
    """Uses a window at random. The same seed does the same."""

    def __init__(self, app: App, files: list[Path], seed: int) -> None:
        self._app = app
        self._window = app.window
        self._files = files
        self._chance = random.Random(seed)
        self.done = 0
        # Once: to look through them takes as long as what they do.
        self._actions = {
            shortcut.toString(): action
            for action in self._window.findChildren(QAction)
            for shortcut in action.shortcuts()
        }
        self._acts: list[tuple[int, Callable[[], None]]] = [
            (30, self._press_a_key),
            (20, self._click_the_timeline),
            (12, self._click_a_chapter),
            (8, self._drag_the_timeline),
            (6, self._hover_the_timeline),
            (6, self._search),
            (4, self._wheel),
            (3, self._resize),
            (3, self._jump_many_times),
            (2, self._open_another_recording),
            (1, self._open_the_interview),
            (3, self._edit),
            (1, self._paste_a_list),
        ]

    def act(self) -> None:
        weights, acts = zip(*self._acts, strict=True)
        self._chance.choices(acts, weights)[0]()
        self.done += 1

    def _press_a_key(self) -> None:
        self._actions[self._chance.choice(_KEYS)].trigger()

    def _spot(self) -> QPoint:
        timeline = self._window.timeline
        width, height = max(timeline.width(), 1), max(timeline.height(), 1)
        return QPoint(self._chance.randrange(width), self._chance.randrange(height))

    def _click_the_timeline(self) -> None:
        button = self._chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton))
        QTest.mouseClick(self._window.timeline, button, pos=self._spot())

    def _click_a_chapter(self) -> None:
        chapters = self._app.session.interview.chapters
        if chapters:
            self._window.chapters.chapter_chosen.emit(self._chance.randrange(len(chapters)))

    def _drag_the_timeline(self) -> None:
        timeline = self._window.timeline
        QTest.mousePress(timeline, Qt.MouseButton.LeftButton, pos=self._spot())
        for _ in range(self._chance.randrange(1, 8)):
            QTest.mouseMove(timeline, self._spot())
        QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=self._spot())

    def _hover_the_timeline(self) -> None:
        QTest.mouseMove(self._window.timeline, self._spot())

    def _search(self) -> None:
        self._window.search.search_for(self._chance.choice(_WORDS))

    def _wheel(self) -> None:
        spot = self._window.timeline.mapTo(self._window, self._spot())
        is_seen = self._window.timeline.isVisible() and self._window.rect().contains(spot)
        if not is_seen:
            return
        QTest.wheelEvent(
            self._window.windowHandle(),
            spot,
            QPoint(0, self._chance.choice((-120, 120))),
            stateKey=self._chance.choice(
                (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
            ),
        )

    def _resize(self) -> None:
        size = QSize(self._chance.randrange(860, 1900), self._chance.randrange(480, 1000))
        self._window.resize(size)

    def _jump_many_times(self) -> None:
        for _ in range(30):
            self._app.session.go_to_time(self._chance.randrange(self._app.player.duration_ms or 1))
            QApplication.processEvents()

    def _open_another_recording(self) -> None:
        self._app.session.attach_recording(self._chance.choice(self._files))

    def _edit(self) -> None:
        editor, chapters = self._app.editor, self._app.session.interview.chapters
        some = [one for one in chapters if self._chance.random() < 0.9]
        self._chance.choice(
            (editor.undo, editor.redo, lambda: editor.replace_chapters(some, "fewer chapters"))
        )()

    def _paste_a_list(self) -> None:
        """Look at a list in the doctor, or put the doctor away."""
        doctors = self._window.findChildren(TimecodeDoctor)
        if doctors:
            doctors[0].close()
            return
        data = QMimeData()
        data.setText("0:01 А\n0:05 Б\n0:09 В\nКак дела?\nХорошо.\nА почему?\n")
        self._window._files.take(data)

    def _open_the_interview(self) -> None:
        self._app.session.open(resources.BUNDLED_INTERVIEW)


@dataclass(frozen=True)
class RunningMonkey:
    """A monkey in a process of its own, beside which other things are done."""

    process: subprocess.Popen[str]
    patience_s: float


def start(seconds: float) -> RunningMonkey:
    """Start a monkey that gives way to the others."""
    process = subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-m", "tests.monkey", "--seconds", str(seconds)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: os.nice(10),
    )
    return RunningMonkey(process, seconds + 180)


def run(seconds: float, seed: int, engine: str = "") -> list[str]:
    """Let the monkey use the program for so long; what went wrong."""
    problems: list[str] = []
    logging.getLogger().addHandler(_Complaints(problems))

    def note(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        problems.append(f"{kind.__name__}: {value}")
        sys.__excepthook__(kind, value, trace)

    sys.excepthook = note
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = _recordings(folder)
        make_application(sys.argv[:1])
        app = App(Settings(folder), engine_name=engine, language="ru", theme="light")
        app.session.failed.connect(lambda error: problems.append(f"told: {error}"))
        app.window.show()
        app.open()
        _wait_for(lambda: app.session.has_interview and not app.player.shown.image.isNull())
        problems += _use(app, Monkey(app, files, seed), seconds)
        app.keeper.forget_edits()
        app.window.close()
        app.close()
        if app.is_stuck:
            problems.append("the engine has not ended")
    return problems


def _use(app: App, monkey: Monkey, seconds: float) -> list[str]:
    begun = time.monotonic()
    stalls, stolen_s = _Stalls(), _stolen_s()
    warm_up_s = min(seconds * _WARM_UP_SHARE, _MOST_WARM_UP_S)
    early: list[float] = []
    late: list[float] = []
    while (gone_s := time.monotonic() - begun) < seconds:
        monkey.act()
        _let_run(monkey_pause_ms(monkey))
        if monkey.done % 50 == 0:
            stalls.pause()
            gc.collect()
            used = _used_mb()
            (late if gone_s > seconds - warm_up_s else early).append(used)
            if gone_s < warm_up_s:
                early.clear()
    print(f"{stalls.told()}; others had {_stolen_s() - stolen_s:.1f} s of the processor")
    print(f"monkey: {monkey.done} acts, memory {early and max(early)} then {late and max(late)} MB")
    grown = max(late, default=0) - max(early, default=0) if early else 0
    return [f"memory has grown by {grown:.0f} MB"] if grown > GROWTH_MB else []


def monkey_pause_ms(monkey: Monkey) -> int:
    """Mostly quick, and now and then long enough for the video to play."""
    return 1_500 if monkey.done % 25 == 0 else 30


def _recordings(folder: Path) -> list[Path]:
    long_s = 1_500
    clips = {
        "a.mp4": Clip(seconds=long_s, width=320, height=180, key_every_s=10),
        "b.mkv": Clip(seconds=long_s, width=320, height=180, key_every_s=2, offset_ms=2_000),
    }
    return [make_clip(folder / name, clip) for name, clip in clips.items()] + [
        resources.ROOT / "interview" / "stand-in.mp4"
    ]


class _Stalls:
    """How long the event loop was kept from its work: a timer of 5 ms notes when it comes late."""

    def __init__(self) -> None:
        self._late_ms: list[float] = []
        self._last: float | None = None
        self._timer = QTimer(interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def pause(self) -> None:
        """What comes now is not the program's."""
        self._last = None

    def told(self) -> str:
        over = {ms: sum(late > ms for late in self._late_ms) for ms in (16, 50, 100)}
        counts = ", ".join(f"{count} over {ms} ms" for ms, count in over.items())
        worst = max(self._late_ms, default=0.0)
        return f"stalls: {counts}, worst {worst:.0f} ms, of {len(self._late_ms)} beats"

    def _beat(self) -> None:
        now = time.monotonic()
        if self._last is not None:
            self._late_ms.append((now - self._last) * 1000 - _BEAT_MS)
        self._last = now


class _Complaints(logging.Handler):
    def __init__(self, problems: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._problems = problems

    def emit(self, record: logging.LogRecord) -> None:
        if not record.getMessage().startswith(_NO_PROBLEMS):
            self._problems.append(f"logged: {record.getMessage()}")


def _let_run(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _wait_for(is_true: Callable[[], bool], patience_s: float = 30.0) -> None:
    end = time.monotonic() + patience_s
    while not is_true():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() > end:
            raise NavigatorError("the monkey's window did not open.", "Look at `doctor`.")


def _used_mb() -> float:
    """Resident memory, from /proc/self/statm."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def _stolen_s() -> float:
    """What other virtual machines had of the processor that was wanted here: see proc(5), stat."""
    steal = Path("/proc/stat").read_text(encoding="ascii").split(maxsplit=9)[8]
    return int(steal) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", default="")
    options = parser.parse_args()
    os.environ.setdefault("NAVIGATOR_VLC_OPTIONS", "--aout=dummy")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    problems = run(options.seconds, options.seed, options.engine)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
