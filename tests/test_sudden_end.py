"""Whatever ends the program, at most the edit under way is lost, and never the document."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from navigator import atomic

KILLS = 200


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
def test_killed_at_any_moment_nothing_is_lost(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.sudden_end", str(tmp_path), str(KILLS), "6"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parent.parent,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_what_a_sudden_end_has_left_unfinished_is_removed_in_time(tmp_path: Path) -> None:
    old, new = tmp_path / ".navigator-old.yaml", tmp_path / ".navigator-new.yaml"
    for path in (old, new):
        path.touch()
    os.utime(old, (0, 0))
    atomic.write_text(tmp_path / "talk.yaml", "text")
    # Another program may be writing the new one.
    assert sorted(one.name for one in tmp_path.iterdir()) == [new.name, "talk.yaml"]
