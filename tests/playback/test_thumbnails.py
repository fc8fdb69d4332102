"""Small pictures for the timeline, of real files."""

import pytest
from pytestqt.qtbot import QtBot

from navigator.playback.media import probe
from navigator.playback.thumbnails import MOST, Thumbnails
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.pictures import number_in_image

CLIP = Clip(seconds=60, key_every_s=2)


def test_key_frames_come_first_and_the_exact_frame_when_it_is_wished(
    qtbot: QtBot, thumbnails: Thumbnails, clip_of: ClipMaker
) -> None:
    thumbnails.open(probe(clip_of("mp4", CLIP)))
    assert thumbnails.nearest(31_000).isNull()
    qtbot.waitUntil(lambda: number_in_image(thumbnails.nearest(59_000)) == 58 * 25)
    assert number_in_image(thumbnails.nearest(31_040)) in (30 * 25, 32 * 25)
    thumbnails.request(31_040)
    qtbot.waitUntil(lambda: number_in_image(thumbnails.nearest(31_040)) == 31 * 25 + 1)


def test_they_are_small_and_have_the_shape_of_the_video(
    qtbot: QtBot, thumbnails: Thumbnails, clip_of: ClipMaker
) -> None:
    for wide, width, height in ((640, 192, 108), (202, 61, 108), (1280, 192, 54)):
        thumbnails.open(probe(clip_of("mp4", Clip(seconds=2, width=wide, height=360))))
        qtbot.waitUntil(lambda: not thumbnails.nearest(0).isNull())
        image = thumbnails.nearest(0)
        assert (image.width(), image.height()) == (width, height)


def test_there_are_never_too_many(
    qtbot: QtBot,
    thumbnails: Thumbnails,
    clip_of: ClipMaker,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("navigator.playback.thumbnails.MOST", 5)
    assert MOST > 5
    thumbnails.open(probe(clip_of("mp4", CLIP)))
    with qtbot.waitSignals([thumbnails.arrived] * 12):
        pass
    kept = {number_in_image(thumbnails.nearest(ms)) for ms in range(0, 60_000, 500)}
    assert len(kept) <= 5


def test_chapters_looked_at_closely_leave_pictures_of_all_the_others(
    qtbot: QtBot,
    thumbnails: Thumbnails,
    clip_of: ClipMaker,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("navigator.playback.thumbnails.MOST", 8)
    monkeypatch.setattr("navigator.playback.thumbnails._OVER_THE_VIDEO", 6)
    thumbnails.open(probe(clip_of("mp4", CLIP)))
    with qtbot.waitSignals([thumbnails.arrived] * 6):
        pass
    for ms in range(2_000, 9_000, 500):
        with qtbot.waitSignal(thumbnails.arrived):
            thumbnails.request(ms)
    for ms in range(20_000, 60_000, 10_000):
        assert number_in_image(thumbnails.nearest(ms)) == ms // 40


def test_sound_and_a_closed_file_have_none(
    qtbot: QtBot, thumbnails: Thumbnails, clip_of: ClipMaker
) -> None:
    thumbnails.open(probe(clip_of("mp4", CLIP)))
    qtbot.waitUntil(lambda: not thumbnails.nearest(0).isNull())
    thumbnails.close()
    assert thumbnails.nearest(0).isNull()
    assert thumbnails.size().isEmpty()
    thumbnails.request(1_000)
    thumbnails.prepare(0, 10_000)
    assert thumbnails.nearest(0).isNull()
