"""What stands instead of a picture, of real sound files."""

import math
from array import array
from pathlib import Path
from typing import cast

import av
import pytest
from av.audio.stream import AudioStream
from pytestqt.qtbot import QtBot

from navigator.playback.media import probe
from navigator.playback.waveform import STEP_MS, Waveform
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.playback.playing import with_cover


def tone(path: Path, codec: str, loud_s: range, seconds: int) -> Path:
    """Silence, with a loud tone in the seconds ``loud_s``."""
    with av.open(str(path), "w") as container:
        stream = cast("AudioStream", container.add_stream(codec, rate=48_000, layout="mono"))
        for second in range(seconds):
            height = 26_000 if second in loud_s else 0
            wave = [int(height * math.sin(t * 0.058)) for t in range(48_000)]
            frame = av.AudioFrame(format="s16", layout="mono", samples=48_000)
            frame.planes[0].update(array("h", wave).tobytes())
            frame.sample_rate, frame.pts = 48_000, second * 48_000
            for piece in av.AudioResampler("fltp", "mono", 48_000).resample(frame):
                piece.pts = second * 48_000
                container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize(("name", "codec"), [("a.mp3", "libmp3lame"), ("a.m4a", "aac")])
def test_it_is_high_where_the_sound_is_loud(
    qtbot: QtBot, waveform: Waveform, tmp_path: Path, name: str, codec: str
) -> None:
    facts = probe(tone(tmp_path / name, codec, range(3, 5), 8))
    waveform.open(facts)
    qtbot.waitUntil(lambda: len(waveform.peaks) >= 78)
    a_second = 1000 // STEP_MS
    assert max(waveform.peaks[: 2 * a_second]) < 0.05
    assert min(waveform.peaks[int(3.2 * a_second) : int(4.8 * a_second)]) > 0.6
    assert max(waveform.peaks[6 * a_second :]) < 0.05


def test_a_video_needs_none(waveform: Waveform, clip_of: ClipMaker) -> None:
    waveform.open(probe(clip_of("mp4", Clip(seconds=2))))
    assert waveform.peaks == []
    assert waveform.cover.isNull()


@pytest.mark.parametrize(
    ("width", "height", "shown"),
    [(1280, 720, (720, 405)), (600, 1200, (360, 720)), (64, 48, (64, 48))],
)
def test_a_cover_keeps_its_shape(
    qtbot: QtBot,
    waveform: Waveform,
    clip_of: ClipMaker,
    tmp_path: Path,
    width: int,
    height: int,
    shown: tuple[int, int],
) -> None:
    path = tmp_path / "podcast.m4a"
    with_cover(path, clip_of("mp4", Clip(seconds=2)), width, height)
    waveform.open(probe(path))
    qtbot.waitUntil(lambda: not waveform.cover.isNull())
    assert (waveform.cover.width(), waveform.cover.height()) == shown


def test_another_file_begins_anew(qtbot: QtBot, waveform: Waveform, tmp_path: Path) -> None:
    loud = probe(tone(tmp_path / "a.mp3", "libmp3lame", range(8), 8))
    silent = probe(tone(tmp_path / "b.mp3", "libmp3lame", range(0), 4))
    waveform.open(loud)
    waveform.open(silent)
    qtbot.waitUntil(lambda: len(waveform.peaks) >= 38)
    assert max(waveform.peaks) < 0.05
