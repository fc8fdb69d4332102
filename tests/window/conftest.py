"""A real screen without a monitor: Xvfb, a window manager, and the program as a process."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.screen import Program, Screen, start_screen

_NEEDED = ("Xvfb", "openbox", "xdotool", "xwininfo", "setxkbmap")


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
