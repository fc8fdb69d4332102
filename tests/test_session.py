"""Opening: what takes long is told, can be cancelled, and keeps nobody waiting."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from navigator import resources
from navigator import session as session_module
from navigator.background import Worker
from navigator.playback.engine import NoEngine
from navigator.playback.player import Player
from navigator.playback.stills import Stills
from navigator.playback.thumbnails import Thumbnails
from navigator.playback.waveform import Waveform
from navigator.session import Session
from navigator.settings import Settings


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
