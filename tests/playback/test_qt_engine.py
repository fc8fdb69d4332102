"""Qt Multimedia where nobody stands between it and the tests."""

from pathlib import Path

import shiboken6
from PySide6.QtMultimedia import QMediaPlayer
from pytestqt.qtbot import QtBot

from navigator.playback.media import probe
from navigator.playback.qt_engine import QtEngine
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.playback.playing import PATIENCE_MS, end, mux


def test_the_first_sound_is_heard_also_where_the_file_prefers_another(
    qtbot: QtBot, clip_of: ClipMaker, tmp_path: Path
) -> None:
    file = tmp_path / "two.mkv"
    clip = clip_of("mp4", Clip())
    mux(file, (clip, "video"), (clip, "audio"), (clip, "audio"), default=2)
    engine = QtEngine()
    engine.open(probe(file))
    loaded = QMediaPlayer.MediaStatus.LoadedMedia
    qtbot.waitUntil(lambda: engine._player.mediaStatus() is loaded, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: engine._player.activeAudioTrack() == 0, timeout=PATIENCE_MS)
    end(engine)


def test_what_plays_is_deleted_when_its_drive_has_answered(
    qtbot: QtBot, clip_of: ClipMaker
) -> None:
    engine = QtEngine()
    engine.open(probe(clip_of("mp4", Clip())))
    engine.play(5_000)
    qtbot.waitUntil(lambda: engine.frames_since_jump() > 5, timeout=PATIENCE_MS)
    output = engine._output
    output.begin_to_end()
    # What lies near is in the system's memory, and tells nothing of the drive.
    assert output.player.position() == 15_000
    assert shiboken6.isValid(output.player)
    qtbot.waitUntil(output.has_ended, timeout=PATIENCE_MS)
    assert not shiboken6.isValid(output.player)
