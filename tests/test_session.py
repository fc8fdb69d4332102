"""Opening: what takes long is told, can be cancelled, and keeps nobody waiting."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from navigator import files, resources
from navigator import session as session_module
from navigator.background import Worker
from navigator.opening import Opened, open_files
from navigator.playback.engine import NoEngine
from navigator.playback.player import Player, State
from navigator.playback.stills import Stills
from navigator.playback.thumbnails import Thumbnails
from navigator.playback.waveform import Waveform
from navigator.session import Session
from navigator.settings import Settings
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.fakes import FakeEngine


@pytest.fixture
def session(qapp: object, worker: Worker, settings: Settings) -> Iterator[Session]:
    idle = Worker("idle")
    player = Player(NoEngine(), Stills(idle, idle), Thumbnails(idle), Waveform(idle))
    yield Session(player, worker, settings)
    player.shut_down()
    idle.close()


def test_a_drive_that_never_answers(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hold = threading.Event()
    told: list[str] = []
    session.waiting_for.connect(told.append)
    monkeypatch.setattr(session_module, "probe", lambda _path: hold.wait())
    session.attach_recording(tmp_path / "stalled.mp4")
    qtbot.waitUntil(lambda: told == ["stalled.mp4"])
    session.cancel_opening()
    assert told[-1] == ""
    monkeypatch.undo()
    session.open(resources.BUNDLED_INTERVIEW)
    qtbot.waitUntil(lambda: session.has_interview)
    hold.set()


def test_what_opens_next_does_not_wait_for_a_drive_that_never_answers(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hold = threading.Event()
    stalled = tmp_path / "stalled.mp4"

    def open_or_hang(paths: tuple[Path, ...], attached: Path | None) -> Opened:
        if paths[0] == stalled:
            hold.wait(30)
        return open_files(paths, attached=attached)

    monkeypatch.setattr(session_module, "open_files", open_or_hang)
    with qtbot.waitSignal(session.waiting_for, check_params_cb=lambda name: name == stalled.name):
        session.open(stalled)
    session.open(resources.BUNDLED_INTERVIEW)
    qtbot.waitUntil(lambda: session.has_interview)
    assert session.paths == (resources.BUNDLED_INTERVIEW,)
    hold.set()


def test_the_start_asks_the_drives_of_recent_files_and_gives_way_to_what_is_opened(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    hold, is_there = threading.Event(), files.is_there
    away, first = tmp_path / "away.yaml", tmp_path / "first.yaml"
    first.write_text("navigator: 1\ntitle: First\n", encoding="utf-8")

    def ask_or_hang(path: Path) -> bool:
        return hold.wait(30) if path == away else is_there(path)

    session.open_first((tmp_path / "gone.yaml", first), resources.BUNDLED_INTERVIEW)
    qtbot.waitUntil(lambda: session.interview.title == "First")
    monkeypatch.setattr(files, "is_there", ask_or_hang)
    with qtbot.waitSignal(session.waiting_for, check_params_cb=lambda name: name == away.name):
        session.open_first((away,), first)
    session.open(resources.BUNDLED_INTERVIEW)
    qtbot.waitUntil(lambda: session.paths == (resources.BUNDLED_INTERVIEW,))
    hold.set()


def test_what_an_opening_tells_is_told_also_where_something_else_is_ready_just_then(
    qtbot: QtBot, session: Session
) -> None:
    session.open(resources.BUNDLED_INTERVIEW)
    qtbot.waitUntil(lambda: session.has_interview)
    told: list[str] = []
    session._tell_soon(lambda: told.append("notes"))
    session._tell_soon(lambda: told.append("attached"))
    qtbot.waitUntil(lambda: told == ["notes", "attached"])


def test_history_and_small_steps(qtbot: QtBot, session: Session) -> None:
    session.open(resources.BUNDLED_INTERVIEW)
    qtbot.waitUntil(lambda: session.has_interview)
    session.go_to_time(60_000)
    session.skip_to(65_000)
    session.go_to_chapter(3)
    chapter_ms = session.interview.chapters[3].start_ms
    session.go_back()
    assert session.place.ms == 65_000
    session.go_back()
    assert session.place.ms == 0
    assert not session.can_go_back
    session.go_forward()
    session.go_forward()
    assert session.place.ms == chapter_ms


def test_where_one_stopped_is_offered_the_next_time(
    qtbot: QtBot, session: Session, settings: Settings
) -> None:
    session.open(resources.BUNDLED_INTERVIEW)
    qtbot.waitUntil(lambda: session.has_interview)
    session.go_to_time(600_000)
    session.remember()
    with qtbot.waitSignal(session.resume_offered) as offered:
        session.open(resources.BUNDLED_INTERVIEW)
    assert offered.args == [600_000]


def test_after_the_end_playing_begins_anew_also_for_who_goes_back_a_little_after_a_pause(
    qtbot: QtBot, qapp: object, worker: Worker, settings: Settings, clip_of: ClipMaker
) -> None:
    clip, idle = Clip(), Worker("idle")
    engine = FakeEngine(clip)
    player = Player(engine, Stills(idle, idle), Thumbnails(idle), Waveform(idle))
    session = Session(player, worker, settings)
    settings.rewind_s = 5
    session.open(clip_of("mp4", clip))
    qtbot.waitUntil(lambda: player.facts is not None)
    session.go_to_time(19_960)
    qtbot.waitUntil(lambda: not player.shown.image.isNull())
    session.play()
    engine.deliver(499)
    player.pause()
    session.play()
    assert player.position_ms < 15_000, "so it was chosen"
    engine.asked.clear()
    session.go_to_time(19_960)
    qtbot.waitUntil(lambda: "play 19960" in engine.asked)
    engine.ended.emit()
    assert player.state is State.ENDED
    session.play()
    assert player.position_ms == 0
    player.shut_down()
    idle.close()
