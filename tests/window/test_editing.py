"""Editing in the real window: a thread is carried by the mouse, and a killed program is mended."""

from __future__ import annotations

import json
from pathlib import Path

from navigator.documents import interview_file
from tests.window.blueprint import Blueprint
from tests.window.screen import Program, wait_until


def test_a_thread_is_carried_to_a_chapter_and_saved(
    program: Program,
    opened: Blueprint,
    document: Path,
) -> None:
    screen = program.screen
    here, there = opened.grip("a"), opened.chapter_row(0)
    screen.xdotool("mousemove", *here, "mousedown", 1)
    for step in (0.2, 0.5, 0.8, 1.0, 1.0):
        x, y = (round(a + (b - a) * step) for a, b in zip(here, there, strict=True))
        screen.xdotool("mousemove", x, y)
    screen.xdotool("mouseup", 1)
    wait_until(lambda: program.title == "Штрихкод*", "the thread is moved")
    screen.key("ctrl+s")
    wait_until(lambda: program.title == "Штрихкод", "the document is saved")
    interview = interview_file.read(document)
    assert interview.chapter_of("a") == 0
    assert "by: hand" in document.read_text(encoding="utf-8")
    assert program.close() == (0, "")


def journals(home: Path) -> list[Path]:
    return sorted(home.rglob("*.journal"))


def noted(home: Path, text: str) -> bool:
    """Whether a journal tells of a note with this text."""
    lines = [line for path in journals(home) for line in path.read_bytes().splitlines()]
    return any(text in json.dumps(json.loads(line), ensure_ascii=False) for line in lines[1:])


def test_what_is_being_written_when_the_program_is_killed_is_offered_again(
    program: Program,
    opened: Blueprint,
    document: Path,
    tmp_path: Path,
) -> None:
    home = program.home
    program.screen.key("ctrl+b")
    wait_until(lambda: program.title == "Штрихкод*", "the moment is noted")
    program.screen.type("an idea")
    wait_until(lambda: noted(home, "an idea"), "what was written is on the disk", patience_s=2.0)
    before = document.read_bytes()
    program.kill()
    assert document.read_bytes() == before
    program.start(str(document))
    wait_until(lambda: program.title == "Штрихкод", "the document is open again")
    # It was put aside, where no new edit can write over it, and is offered.
    wait_until(lambda: any(".left" in path.name for path in journals(home)), "it is found")
    code, _printed = program.close()
    assert code == 0
