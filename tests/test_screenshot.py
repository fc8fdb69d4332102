"""The window drawn without a screen."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage


def navigator(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "navigator", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_same_input_gives_the_same_picture(tmp_path: Path, theme: str) -> None:
    pictures = [tmp_path / "a.png", tmp_path / "b.png"]
    for picture in pictures:
        ran = navigator(
            *("screenshot", str(picture), "--at", "17:49", "--search", "клиент"),
            *("--size", "1280x720", "--theme", theme),
        )
        assert (ran.returncode, ran.stderr) == (0, "")
    first, second = map(QImage, map(str, pictures))
    assert (first.width(), first.height()) == (1280, 720)
    assert first == second


def test_without_a_recording_the_last_chapter_can_be_shown(tmp_path: Path) -> None:
    chapters = tmp_path / "talk.txt"
    chapters.write_text("0:10 One\n1:00 Two\n23:34 Three\n", encoding="utf-8")
    shown = []
    for moment in ("23:34", "25:00", "1:10"):
        picture = tmp_path / "a.png"
        ran = navigator("screenshot", str(picture), str(chapters), "--at", moment)
        assert (ran.returncode, ran.stderr) == (0, "")
        shown.append(QImage(str(picture)).copy(0, 0, 900, 640))
    last, later, before = shown
    assert last != before
    assert later != before


def test_what_cannot_be_opened_or_written_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("a: 1\n")
    ran = navigator("screenshot", str(tmp_path / "a.png"), str(broken))
    assert ran.returncode == 2
    assert "this YAML is not an interview" in ran.stderr
    ran = navigator("screenshot", str(tmp_path / "no folder" / "a.png"))
    assert ran.returncode == 2
    assert "cannot be written" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_the_doctor_finds_everything_well() -> None:
    ran = navigator("doctor", "--json")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert '"check": "playing", "ok": true' in ran.stdout
