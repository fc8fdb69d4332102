"""A real screen without a monitor: Xvfb, a window manager, and the program as a process."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.window.blueprint import Blueprint
from tests.window.screen import Program, Screen, start_screen, wait_until

_NEEDED = ("Xvfb", "openbox", "xdotool", "xwininfo", "setxkbmap")


CLIP = Clip(seconds=60, key_every_s=10)
STARTS_MS = (4_000, 20_000, 41_000)
DOCUMENT = """navigator: 1
title: Штрихкод
video: {file: clip.mp4, duration: 1:00}
chapters:
  - {start: 0:04, title: Первая глава}
  - {start: 0:20, title: Вторая глава}
  - {start: 0:41, title: Третья глава}
threads:
  - id: a
    placed: {chapter: 0:41}
    text: Что такое KPI?
    answers:
      - {by: host, text: Это показатели для клиента.}
"""


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    missing = [tool for tool in _NEEDED if shutil.which(tool) is None]
    assert not missing, f"install {missing}: ./run test does"
    made = start_screen(tmp_path_factory.mktemp("screen"))
    yield made
    made.close()


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    """Starts the program on the screen; whatever is left of it is ended behind the test."""
    made = Program(screen, tmp_path)
    yield made
    made.kill()


@pytest.fixture(autouse=True)
def _only_where_there_is_x() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("these tests drive an X server")


@pytest.fixture
def document(tmp_path: Path, clip_of: ClipMaker) -> Path:
    (tmp_path / "clip.mp4").write_bytes(clip_of("mp4", CLIP).read_bytes())
    path = tmp_path / "Документ с 'кавычками' и 100%.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot: QtBot, program: Program, document: Path, tmp_path: Path) -> Iterator[Blueprint]:
    """The program shows the document; this says where its parts are."""
    program.start(str(document))
    wait_until(lambda: program.title == "Штрихкод", "the document is open")
    made = Blueprint(qtbot, document, program.area, tmp_path)
    wait_until(
        lambda: program.screen.bar_code(made.picture) == 0, "the first frame is on the screen"
    )
    yield made
    made.close()
