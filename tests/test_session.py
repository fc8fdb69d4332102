"""The open interview and the viewer's place in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from navigator import resources
from navigator.background import Worker
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
from tests.playback.playing import shut_down


@pytest.fixture
def session(qapp: object, worker: Worker, settings: Settings) -> Iterator[Session]:
    idle = Worker("idle")
    player = Player(NoEngine(), Stills(idle, idle), Thumbnails(idle), Waveform(idle))
    yield Session(player, worker, settings)
    shut_down(player)
    idle.close()


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


def test_without_a_recording_the_last_chapter_has_a_length_too(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    document = tmp_path / "list.yaml"
    document.write_text(
        "navigator: 1\ntitle: List\nchapters:\n"
        "  - {start: '0:00', title: A}\n  - {start: '5:00', title: B}\n",
        encoding="utf-8",
    )
    session.open(document)
    qtbot.waitUntil(lambda: session.has_interview)
    session.skip_to(400_000)
    assert session.place.chapter == 1
    session.skip_to(10_000_000)
    assert session._player.position_ms == session.interview.shown_length_ms - 1 == 599_999


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
    shut_down(player)
    idle.close()
