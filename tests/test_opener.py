"""Opening in the background: what takes long is told, can be cancelled, and holds up nobody."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from navigator import files, resources
from navigator import opener as opener_module
from navigator.background import Worker
from navigator.errors import NavigatorError
from navigator.opener import Opener
from navigator.opening import Opened, open_files


@pytest.fixture
def hold() -> Iterator[threading.Event]:
    """What a drive that never answers waits for."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def stalled(hold: threading.Event, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file whose drive never answers."""
    path = tmp_path / "stalled.mp4"

    def open_or_hang(paths: tuple[Path, ...], attached: Path | None) -> Opened:
        if paths[0] == path:
            hold.wait(30)
        return open_files(paths, attached=attached)

    monkeypatch.setattr(opener_module, "open_files", open_or_hang)
    return path


@pytest.fixture
def opener(qapp: object, worker: Worker, hold: threading.Event) -> Opener:
    return Opener(worker)


@pytest.fixture
def opened(opener: Opener) -> list[Path]:
    """What was opened, in that order."""
    paths: list[Path] = []
    opener.opened.connect(lambda found, _opened: paths.extend(found))
    return paths


def test_a_drive_that_never_answers(
    qtbot: QtBot,
    opener: Opener,
    opened: list[Path],
    hold: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    told: list[str] = []
    opener.waiting_for.connect(told.append)
    monkeypatch.setattr(opener_module, "probe", lambda _path: hold.wait(30))
    opener.read_recording(tmp_path / "stalled.mp4")
    qtbot.waitUntil(lambda: told == ["stalled.mp4"])
    opener.cancel()
    assert told[-1] == ""
    opener.open((resources.BUNDLED_INTERVIEW,), None)
    qtbot.waitUntil(lambda: opened == [resources.BUNDLED_INTERVIEW])


def test_what_was_attached_meanwhile_ends_no_other_waiting(
    qtbot: QtBot,
    opener: Opener,
    stalled: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    told: list[str] = []
    opener.waiting_for.connect(told.append)
    monkeypatch.setattr(opener_module, "probe", lambda path: path)
    read: list[object] = []
    opener.recording_read.connect(lambda *one: read.append(one))
    opener.failed.connect(read.append)
    opener.open((stalled,), None)
    qtbot.waitUntil(lambda: told == [stalled.name])
    monkeypatch.setattr(opener_module, "probe", lambda path: files.size_of(path))
    opener.read_recording(tmp_path / "none.mp4")
    qtbot.waitUntil(lambda: bool(read))
    assert told == [stalled.name], "and it can be cancelled"
    opener.cancel()
    assert told[-1] == ""


def test_a_recording_for_what_was_open_before_is_not_for_what_is_opened_next(
    qtbot: QtBot,
    opener: Opener,
    opened: list[Path],
    hold: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    told: list[str] = []
    opener.waiting_for.connect(told.append)
    monkeypatch.setattr(opener_module, "probe", lambda _path: hold.wait(30))
    monkeypatch.setattr(opener_module, "fingerprint_of", lambda _path: "")
    read: list[object] = []
    opener.recording_read.connect(lambda *one: read.append(one))
    opener.read_recording(tmp_path / "slow.mp4")
    opener.open((resources.BUNDLED_INTERVIEW,), None)
    qtbot.waitUntil(lambda: opened == [resources.BUNDLED_INTERVIEW])
    hold.set()
    # Whatever would be told of it comes before this.
    opener.open((resources.BUNDLED_INTERVIEW,), None)
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert read == []
    assert told == []


def test_what_opens_next_does_not_wait_for_a_drive_that_never_answers(
    qtbot: QtBot, opener: Opener, opened: list[Path], stalled: Path
) -> None:
    with qtbot.waitSignal(opener.waiting_for, check_params_cb=lambda name: name == stalled.name):
        opener.open((stalled,), None)
    opener.open((resources.BUNDLED_INTERVIEW,), None)
    qtbot.waitUntil(lambda: opened == [resources.BUNDLED_INTERVIEW])


def test_nor_does_what_opens_next_at_once(
    qtbot: QtBot, worker: Worker, opener: Opener, opened: list[Path], stalled: Path
) -> None:
    begun = threading.Event()
    worker.submit(begun.set, lambda _nothing: None)
    opener.open((stalled,), None)
    assert begun.wait(10)
    opener.open((resources.BUNDLED_INTERVIEW,), None)
    qtbot.waitUntil(lambda: opened == [resources.BUNDLED_INTERVIEW])


def test_the_drives_of_recent_files_are_asked_and_give_way_to_what_is_opened(
    qtbot: QtBot,
    opener: Opener,
    opened: list[Path],
    hold: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    away, first, is_there = tmp_path / "away.yaml", tmp_path / "first.yaml", files.is_there
    first.touch()
    found: list[Path] = []

    def ask_or_hang(path: Path) -> bool:
        return hold.wait(30) if path == away else is_there(path)

    opener.find_first((tmp_path / "gone.yaml", first), resources.BUNDLED_INTERVIEW, found.append)
    qtbot.waitUntil(lambda: found == [first])
    monkeypatch.setattr(files, "is_there", ask_or_hang)
    with qtbot.waitSignal(opener.waiting_for, check_params_cb=lambda name: name == away.name):
        opener.find_first((away,), first, found.append)
    opener.open((resources.BUNDLED_INTERVIEW,), None)
    qtbot.waitUntil(lambda: opened == [resources.BUNDLED_INTERVIEW])
    assert found == [first]


def test_a_recording_is_read_and_what_is_none_is_told(
    qtbot: QtBot, opener: Opener, tmp_path: Path
) -> None:
    stand_in = resources.ROOT / "interview" / "stand-in.mp4"
    with qtbot.waitSignal(opener.recording_read) as read:
        opener.read_recording(stand_in)
    facts, fingerprint = read.args
    assert facts.path == stand_in
    assert fingerprint
    with qtbot.waitSignal(opener.failed) as failed:
        opener.read_recording(tmp_path / "gone.mp4")
    assert isinstance(failed.args[0], NavigatorError)
