"""libVLC where nobody stands between it and the tests."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from navigator.playback.media import MediaFacts, probe
from navigator.playback.vlc_engine import VlcEngine
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.playback.playing import PATIENCE_MS, end, mux


def vlc_with(facts: MediaFacts) -> VlcEngine:
    engine = VlcEngine(("--aout=dummy",))
    engine.open(facts)
    return engine


def test_a_rate_waits_until_a_jump_has_come_to_its_place(qtbot: QtBot, clip_of: ClipMaker) -> None:
    engine = vlc_with(probe(clip_of("mp4", Clip())))
    rates: list[float] = []
    engine.rate_changed.connect(rates.append)
    engine.set_rate(2.0)
    engine.play(5_000)
    # A drive that is slow: the time is over, and nothing has come.
    engine._normal_rate.timeout.emit()
    assert rates == []
    qtbot.waitUntil(lambda: rates == [2.0], timeout=PATIENCE_MS)
    end(engine)


def test_a_rate_that_is_chosen_before_it_tells_its_time_is_not_lost(
    qtbot: QtBot, clip_of: ClipMaker
) -> None:
    engine = vlc_with(probe(clip_of("mp4", Clip())))
    rates: list[float] = []
    engine.rate_changed.connect(rates.append)
    engine.play(5_000)
    engine.pause()
    # The time is over, and nothing has come: it was paused too soon.
    engine._normal_rate.timeout.emit()
    engine._normal_rate.stop()
    engine.play(None)
    engine.set_rate(2.0)
    qtbot.waitUntil(lambda: rates == [2.0], timeout=PATIENCE_MS)
    end(engine)


def test_a_pause_that_nobody_wanted_is_no_end(qtbot: QtBot, clip_of: ClipMaker) -> None:
    """A busy libVLC may carry out late what was taken back."""
    engine = vlc_with(probe(clip_of("mp4", Clip(seconds=12))))
    ended: list[bool] = []
    engine.ended.connect(lambda: ended.append(True))
    engine.play(0)
    qtbot.waitUntil(lambda: engine.frames_since_jump() > 5, timeout=PATIENCE_MS)
    engine._player.set_pause(1)
    paused = engine._vlc.State.Paused
    qtbot.waitUntil(lambda: engine._player.get_state() == paused, timeout=PATIENCE_MS)
    shown = engine.frames_since_jump()
    qtbot.waitUntil(lambda: engine.frames_since_jump() > shown + 5, timeout=PATIENCE_MS)
    assert not ended
    end(engine)


def test_a_pause_before_the_file_is_open_is_not_lost(qtbot: QtBot, clip_of: ClipMaker) -> None:
    engine = vlc_with(probe(clip_of("mp4", Clip())))
    engine._end_check.setInterval(PATIENCE_MS)
    engine.play(0)
    engine.pause()
    paused = engine._vlc.State.Paused
    qtbot.waitUntil(lambda: engine._player.get_state() == paused, timeout=PATIENCE_MS)
    # Nor is a pause that is over taken for the end of the file.
    qtbot.waitUntil(engine._end_check.isActive, timeout=PATIENCE_MS)
    engine.play(5_000)
    assert not engine._end_check.isActive()
    end(engine)


def test_a_sound_that_is_chosen_before_the_file_is_open_is_heard(
    qtbot: QtBot, clip_of: ClipMaker, tmp_path: Path
) -> None:
    file = tmp_path / "two.mkv"
    mux(file, (clip_of("mp4", Clip()), "video"), *2 * [(clip_of("mp4", Clip()), "audio")])
    facts = probe(file)
    assert len(facts.sounds) == 2
    engine = vlc_with(facts)
    engine.play(0)
    engine.choose_sound(1)

    def is_heard() -> bool:
        ids = [number for number, _name in engine._player.audio_get_track_description()]
        return len(ids) == 3 and engine._player.audio_get_track() == ids[2]

    qtbot.waitUntil(is_heard, timeout=PATIENCE_MS)
    end(engine)


def test_that_a_jump_is_asked_for_is_no_report_that_it_is_there(
    qtbot: QtBot, clip_of: ClipMaker
) -> None:
    """libVLC tells the wished time at once, from within its own call."""
    engine = vlc_with(probe(clip_of("mp4", Clip(seconds=12))))
    told: list[float] = []
    engine.time_reported.connect(lambda ms, _at: told.append(ms))
    engine.play(0)
    qtbot.waitUntil(lambda: engine.frames_since_jump() > 5, timeout=PATIENCE_MS)
    told.clear()
    engine.play(8_000)
    assert told == []
    assert engine.frames_since_jump() == 0
    qtbot.waitUntil(lambda: bool(told) and told[-1] > 7_000, timeout=PATIENCE_MS)
    end(engine)
