"""Files that are written whole: what they may replace, and who may read them."""

import os
import stat
import sys
from pathlib import Path

import pytest

from navigator import atomic
from navigator.errors import NavigatorError


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(sys.platform == "win32", reason="other permissions there")
def test_who_may_read_a_file_may_read_what_takes_its_place_and_its_copy(tmp_path: Path) -> None:
    path = tmp_path / "talk.interview.yaml"
    path.write_text("one", encoding="utf-8")
    path.chmod(0o640)
    backup = path.with_name(path.name + atomic.BACKUP_SUFFIX)
    backup.write_text("old", encoding="utf-8")
    atomic.back_up(path)
    with atomic.being_written(path, replace=True) as unfinished:
        assert mode_of(unfinished) == 0o600
        unfinished.write_text("two", encoding="utf-8")
    assert (mode_of(path), mode_of(backup)) == (0o640, 0o640)
    assert (path.read_text(), backup.read_text()) == ("two", "one")


def test_a_file_that_may_not_be_written_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one", encoding="utf-8")
    # Whoever runs the tests may be allowed everything.
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    with pytest.raises(NavigatorError, match="Permission denied"):
        atomic.write_text(path, "two", replace=True)
    with pytest.raises(NavigatorError, match="Permission denied"):
        atomic.back_up(path)
    assert path.read_text() == "one"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no such device")
def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    device = tmp_path / "device"
    device.symlink_to("/dev/null")
    with pytest.raises(NavigatorError, match="cannot be written"):
        atomic.write_text(device, "text", replace=True)
    assert Path("/dev/null").is_char_device()


def test_a_loop_of_links_leads_nowhere_and_becomes_the_file(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    atomic.write_text(loop, "text")
    assert loop.read_text() == "text"
