"""Stills are exact: frame k is frame k."""

import math
import os
import random
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from navigator.background import Worker
from navigator.playback import decoder as decoder_module
from navigator.playback import lazy_decoder
from navigator.playback.decoder import Decoder, Still
from navigator.playback.media import probe
from navigator.playback.picture import Converter
from navigator.playback.stills import Stills
from tests.clips import Clip, number_in_frame
from tests.conftest import ClipMaker
from tests.pictures import number_in_image
from tests.playback.matrix import MATRIX


@pytest.fixture(params=MATRIX)
def decoder_and_clip(
    request: pytest.FixtureRequest, clip_of: ClipMaker
) -> Iterator[tuple[Decoder, Clip]]:
    container, clip = MATRIX[request.param]
    decoder = Decoder(probe(clip_of(container, clip)))
    yield decoder, clip
    decoder.close()


def number(still: Still | None) -> int | None:
    return None if still is None else number_in_frame(still.frame)


def is_kept(stills: Stills, ms: int) -> bool:
    return stills.cached(ms) is not None


def test_any_moment_shows_its_frame(decoder_and_clip: tuple[Decoder, Clip]) -> None:
    decoder, clip = decoder_and_clip
    moments = random.Random(7)
    for _ in range(15):
        frame = moments.randrange(clip.frames)
        still = decoder.at(clip.middle_ms(frame))
        assert number(still) == frame
        assert still is not None
        # Matroska rounds to whole milliseconds.
        assert abs(still.start_ms - clip.begins_ms(frame)) <= 1
        assert number(decoder.at(still.start_ms)) == frame
        assert number(decoder.at(still.start_ms - 1)) == max(frame - 1, 0)


def test_frames_follow_each_other_across_key_frames(
    decoder_and_clip: tuple[Decoder, Clip],
) -> None:
    decoder, clip = decoder_and_clip
    key = int(clip.key_every_s * clip.rate)
    for frame in (1, key - 1, key, key + 1):
        ms = clip.middle_ms(frame)
        assert number(decoder.after(ms)) == frame + 1
        assert number(decoder.before(ms)) == frame - 1


def test_what_follows_is_known_whether_decoding_goes_on_or_begins_anew(
    decoder_and_clip: tuple[Decoder, Clip],
) -> None:
    decoder, clip = decoder_and_clip
    length_ms = math.ceil(3 * 1000 / clip.rate)
    for frame in (0, int(clip.key_every_s * clip.rate) - 2, clip.frames - 2, clip.frames - 1):
        ms = clip.middle_ms(frame)
        printed = decoder.printed_at(ms, length_ms)
        assert number(printed) == frame
        assert printed is not None
        assert printed.following is not None
        further = decoder.prints_from(ms, 2 * length_ms)
        assert decoder.prints_from(ms, length_ms) == printed.following
        following = [decoder.at(clip.middle_ms(at)) for at in range(frame + 1, clip.frames)[:8]]
        prints = [(still.print, still.start_ms) for still in following if still is not None]
        for known, most_ms in ((printed.following, length_ms), (further, 2 * length_ms)):
            # Where one begins at the very end, rounding decides.
            assert {one for one, start_ms in prints if start_ms < ms + most_ms - 1} <= known
            assert known <= {one for one, start_ms in prints if start_ms <= ms + most_ms + 1}
            decoder.at(0)
            assert decoder.prints_from(ms, most_ms) == known


def test_the_ends_have_no_neighbours(decoder_and_clip: tuple[Decoder, Clip]) -> None:
    decoder, clip = decoder_and_clip
    assert decoder.before(0) is None
    assert decoder.after(clip.seconds * 1000 - 1) is None
    assert number(decoder.at(clip.seconds * 1000 + 5_000)) == clip.frames - 1


def test_of_several_wishes_the_newest_comes(
    qtbot: QtBot, stills: Stills, clip_of: ClipMaker
) -> None:
    stills.open(probe(clip_of("mp4", Clip())))
    came: list[int | None] = []
    for ms in (1_000, 5_000, 9_000):
        stills.request(ms, lambda still: came.append(number(still)))
    qtbot.waitUntil(lambda: bool(came))
    assert came == [9 * 25]
    stills.close()


def test_what_is_decoded_ahead_is_there_at_once(
    qtbot: QtBot, stills: Stills, clip_of: ClipMaker
) -> None:
    stills.open(probe(clip_of("mp4", Clip())))
    stills.decode_ahead([4_000, 8_000])
    qtbot.waitUntil(lambda: stills.cached(8_000) is not None)
    assert number(stills.cached(4_000)) == 100
    assert stills.cached(5_000) is None
    stills.close()


def test_a_drive_that_does_not_answer_keeps_no_other_file_waiting(
    qtbot: QtBot, stills: Stills, clip_of: ClipMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, is_stuck, is_closed = threading.Event(), threading.Event(), threading.Event()

    class Stuck(Decoder):
        def at(self, ms: int) -> Still | None:
            is_stuck.set()
            go_on.wait(30)
            return super().at(ms)

        def close(self) -> None:
            super().close()
            is_closed.set()

    monkeypatch.setattr(lazy_decoder, "Decoder", Stuck)
    came: list[int | None] = []
    stills.open(probe(clip_of("mp4", Clip())))
    stills.request(1_000, lambda still: came.append(number(still)))
    assert is_stuck.wait(5)
    monkeypatch.undo()
    stills.open(probe(clip_of("mkv", Clip(offset_ms=2_000))))
    stills.request(2_000, lambda still: came.append(number(still)))
    qtbot.waitUntil(lambda: came == [50])
    go_on.set()
    assert is_closed.wait(5)
    stills.close()
    assert came == [50]


def test_where_a_hand_rests_one_still_is_kept_and_nothing_better_is_lost(
    qtbot: QtBot, stills: Stills, clip_of: ClipMaker
) -> None:
    facts = probe(clip_of("mp4", Clip()))
    decoder = Decoder(facts)
    first, second, third = map(decoder.at, (4_000, 5_000, 6_000))
    decoder.close()
    assert first is not None
    assert second is not None
    assert third is not None
    stills.open(facts)
    stills.decode_ahead([4_000])
    qtbot.waitUntil(partial(is_kept, stills, 4_000))
    for ms, still in ((5_000, second), (4_000, first), (6_000, third)):
        stills.keep_passing(ms, still)
    assert stills.cached(6_000) is third
    assert stills.cached(5_000) is None
    ahead = stills.cached(4_000)
    assert ahead is not None
    assert ahead.following
    # What is wanted for more than the hand does not go with it.
    stills.decode_ahead([6_000])
    stills.keep_passing(5_000, second)
    stills.request(5_000, lambda _still: None)
    qtbot.waitUntil(lambda: stills.cached(5_000) is not second)
    stills.keep_passing(7_000, third)
    assert all(is_kept(stills, ms) for ms in (4_000, 5_000, 6_000, 7_000))
    stills.close()


def test_a_wish_does_not_wait_for_what_is_decoded_ahead(
    qtbot: QtBot, stills: Stills, clip_of: ClipMaker
) -> None:
    stills.open(probe(clip_of("mp4", Clip(seconds=60))))
    came: list[int | None] = []
    stills.decode_ahead(range(500, 60_000, 500))
    stills.request(9_020, lambda still: came.append(number(still)))
    qtbot.waitUntil(lambda: bool(came))
    assert came == [225]
    assert stills.cached(59_500) is None
    stills.close()


def test_no_more_is_kept_than_there_is_room_for(
    qtbot: QtBot, stills: Stills, clip_of: ClipMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("navigator.playback.stills.CACHE_BYTES", 6 * 640 * 360 * 3 // 2)
    stills.open(probe(clip_of("mp4", Clip())))
    stills.decode_ahead([1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000])
    qtbot.waitUntil(lambda: stills.cached(4_000) is not None)
    assert stills.cached(5_000) is None
    for ms in (8_000, 9_000, 10_000):
        stills.request(ms, lambda _still: None)
        qtbot.waitUntil(partial(is_kept, stills, ms))
    assert stills.cached(1_000) is None
    stills.close()


def test_deep_colours_leave_room_for_fewer_and_the_first_stay(
    qtbot: QtBot, stills: Stills, ahead: Worker, clip_of: ClipMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("navigator.playback.stills.CACHE_BYTES", 6 * 640 * 360 * 3)
    stills.open(probe(clip_of("mp4", Clip(pixels="yuv420p10le"))))
    moments = range(1_000, 11_000, 1_000)
    stills.decode_ahead(moments)
    qtbot.waitUntil(lambda: stills.cached(4_000) is not None)
    done: list[None] = []
    ahead.submit(lambda: None, done.append, urgent=False)
    qtbot.waitUntil(lambda: bool(done))
    assert [ms for ms in moments if is_kept(stills, ms)] == [1_000, 2_000, 3_000, 4_000]
    stills.close()


def test_of_a_file_that_breaks_off_the_last_frame_stands_for_what_is_missing(
    clip_of: ClipMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = Clip(seconds=60, key_every_s=2)
    whole = clip_of(
        "mp4",
        clip,
    ).read_bytes()
    file = tmp_path / "broken.mp4"
    file.write_bytes(whole)
    with_index_in_front(file)
    os.truncate(file, file.stat().st_size // 3)
    decoder = Decoder(probe(file))
    decoded = 0
    time_of = decoder_module._Run._time

    def count(run: decoder_module._Run, frame: av.VideoFrame) -> None:
        nonlocal decoded
        decoded += 1
        time_of(run, frame)

    monkeypatch.setattr(decoder_module._Run, "_time", count)
    last = number(decoder.at(58_000))
    assert last is not None
    assert last in range(400, 550)
    assert number(decoder.at(50_000)) == last
    assert decoded < 1_000, "not all that lies between"
    decoder.close()


def with_index_in_front(file: Path) -> None:
    """Rewrite an MP4 so that a part of it can be played."""
    made = file.with_name("made.mp4")
    with (
        av.open(str(file)) as source,
        av.open(str(made), "w", options={"movflags": "faststart"}) as target,
    ):
        streams = {one.index: target.add_stream_from_template(one) for one in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                target.mux(packet)
    made.replace(file)


def test_one_damaged_packet_does_not_take_the_rest_of_its_group(
    clip_of: ClipMaker, tmp_path: Path
) -> None:
    clip = Clip(seconds=12, b_frames=0)
    file = tmp_path / "damaged.mp4"
    file.write_bytes(clip_of("mp4", clip).read_bytes())
    with av.open(str(file)) as container:
        packets = [one for one in container.demux(video=0) if one.pts is not None]
        hurt = packets[100]
        position, size = hurt.pos, hurt.size
    with file.open("r+b") as content:
        content.seek(position or 0)
        content.write(bytes([255]) * size)
    decoder = Decoder(probe(file))
    for frame in (100, 110, 140):
        still = decoder.at(clip.middle_ms(frame))
        assert still is not None
        shown = number(still)
        assert shown is None or shown in range(99, frame + 1)
    decoder.close()


@pytest.mark.parametrize("width", [333, 328, 640])
def test_an_image_has_the_very_size_in_which_it_is_shown(clip_of: ClipMaker, width: int) -> None:
    decoder = Decoder(probe(clip_of("mp4", Clip(width=640, height=360))))
    still = decoder.at(2_000)
    assert still is not None
    image = Converter().to_image(still.frame, QSize(width, round(width * 9 / 16)))
    assert image.size() == QSize(width, round(width * 9 / 16))
    assert number_in_image(image) == 50
    decoder.close()
