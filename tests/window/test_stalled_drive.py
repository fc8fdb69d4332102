"""A drive that does not answer while the video plays: it takes nothing else along."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.window.blueprint import Blueprint
from tests.window.screen import Program, plays_past, wait_until

_SOURCE = Path(__file__).with_name("stalled_drive.c")


@dataclass(frozen=True)
class Drive:
    """A drive with the file ``clip.mp4`` that can stand still, for a program with this in its
    environment."""

    stalled_by: Path
    environment: dict[str, str]

    def stall(self) -> None:
        self.stalled_by.touch()

    def answer(self) -> None:
        self.stalled_by.unlink(missing_ok=True)


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Drive]:
    library, stalled_by = tmp_path / "stalled_drive.so", tmp_path / "stalled"
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(_SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    environment = {
        "LD_PRELOAD": str(library),
        "STALLED_BY": str(stalled_by),
        "STALLED_FILE": "/clip.mp4",
    }
    made = Drive(stalled_by, environment)
    yield made
    made.answer()


@pytest.mark.parametrize("engine", ["vlc", "qt"])
@pytest.mark.parametrize("is_paused", [False, True], ids=["playing", "paused"])
def test_a_window_whose_drive_stalls_can_be_closed(
    qtbot: QtBot,
    program: Program,
    drive: Drive,
    document: Path,
    tmp_path: Path,
    engine: str,
    is_paused: bool,
) -> None:
    program.start("--engine", engine, str(document), **drive.environment)
    wait_until(lambda: program.title == "Штрихкод", "the document is open")
    screen = program.screen
    opened = Blueprint(qtbot, document, program.area, tmp_path)
    wait_until(lambda: screen.bar_code(opened.picture) == 0, "the first frame is on the screen")
    screen.key("space")
    wait_until(plays_past(screen, opened.picture, 10), "it plays")
    if is_paused:
        screen.key("space")
    drive.stall()
    screen.click(*opened.chapter_row(2))
    screen.click(*opened.marker(31_000))
    opened.close()
    code, _printed = program.close()
    assert code == 0
