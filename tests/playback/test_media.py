"""What is said about files before anything plays them."""

import contextlib
import random
import sys
from fractions import Fraction
from pathlib import Path

import av
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from navigator.errors import NavigatorError
from navigator.playback.decoder import Decoder
from navigator.playback.media import probe
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.playback.playing import with_cover

SHORT = Clip(seconds=2)


@pytest.mark.parametrize("container", ["mp4", "mkv", "avi"])
def test_facts_about_a_clip(clip_of: ClipMaker, container: str) -> None:
    facts = probe(clip_of(container, SHORT))
    assert abs(facts.duration_ms - 2_000) < 100
    assert (facts.width, facts.height, facts.offset_ms) == (640, 360, 0)
    assert facts.has_picture
    assert facts.has_sound


def test_a_matroska_file_that_does_not_start_at_zero(clip_of: ClipMaker) -> None:
    facts = probe(clip_of("mkv", Clip(seconds=2, offset_ms=2_000)))
    assert facts.offset_ms == 2_000
    assert abs(facts.duration_ms - 2_000) < 100


@pytest.mark.parametrize(
    "name", ["with space.mp4", "Запись интервью.mp4", "q\"uo'te.mp4", "100%25.mp4", "new\nline.mp4"]
)
def test_any_name_that_a_file_can_have(clip_of: ClipMaker, tmp_path: Path, name: str) -> None:
    if sys.platform == "win32":
        pytest.skip("such names do not exist there")
    path = tmp_path / name
    path.write_bytes(clip_of("mp4", SHORT).read_bytes())
    assert probe(path).has_picture


def test_what_is_no_video_is_told_apart(clip_of: ClipMaker, tmp_path: Path) -> None:
    empty, text, truncated = (tmp_path / name for name in ("e.mp4", "t.mp4", "c.mp4"))
    empty.touch()
    text.write_text("это не видео\n" * 100, encoding="utf-8")
    truncated.write_bytes(clip_of("mp4", SHORT).read_bytes()[:20_000])
    for path, expected in (
        (tmp_path, "this is a folder"),
        (tmp_path / "none.mp4", "there is no such file"),
        (empty, "the file is empty"),
        (text, "not a video or sound file"),
        (truncated, "not a video or sound file"),
    ):
        with pytest.raises(NavigatorError, match=expected) as caught:
            probe(path)
        assert "\n" not in str(caught.value)


def test_a_cover_is_no_video(clip_of: ClipMaker, tmp_path: Path) -> None:
    path = tmp_path / "podcast.m4a"
    with_cover(path, clip_of("mp4", SHORT), 64, 64)
    facts = probe(path)
    assert facts.has_sound
    assert not facts.has_picture


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_file_is_a_file_or_an_error(
    clip_of: ClipMaker, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(clip_of("mp4", SHORT).read_bytes())
    for _ in range(data.draw(st.integers(0, 20))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.mp4"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    with contextlib.suppress(NavigatorError):
        probe(path)


def test_subtitles_that_are_pictures_are_told_apart(clip_of: ClipMaker, tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    with av.open(str(clip_of("mp4", SHORT))) as source, av.open(str(path), "w") as target:
        video = source.streams.video[0]
        made = target.add_stream_from_template(video)
        drawn = target.add_stream("dvbsub")
        drawn.metadata["language"] = "rus"
        for packet in source.demux(video):
            if packet.dts is not None:
                packet.stream = made
                target.mux(packet)
        picture = av.Packet(bytes(10))
        picture.stream, picture.pts, picture.dts = drawn, 0, 0
        picture.time_base = Fraction(1, 1000)
        target.mux(picture)
    facts = probe(path)
    assert facts.subtitles == ()
    assert [track.language for track in facts.drawn_subtitles] == ["rus"]


def test_titles_in_an_old_alphabet_do_not_make_a_recording_unplayable(
    clip_of: ClipMaker, tmp_path: Path
) -> None:
    file = tmp_path / "old.avi"
    title = "Интервью"
    with av.open(str(clip_of("avi", Clip()))) as source, av.open(str(file), "w") as target:
        target.metadata["title"] = "x" * len(title)
        given = source.streams.video[0]
        made = target.add_stream_from_template(given)
        for packet in source.demux(given):
            if packet.dts is not None:
                packet.stream = made
                target.mux(packet)
    written = file.read_bytes()
    assert b"x" * len(title) in written
    file.write_bytes(written.replace(b"x" * len(title), title.encode("cp1251")))
    facts = probe(file)
    assert facts.duration_ms > 0
    decoder = Decoder(facts)
    assert decoder.at(1_000) is not None
    decoder.close()


@pytest.mark.parametrize("tells_its_length", [False, True])
def test_an_mp3_is_as_long_as_it_is(tmp_path: Path, tells_its_length: bool) -> None:
    """Silence and then noise: by the bit rate of its beginning it would be three times as long."""
    file, chance = tmp_path / "talk.mp3", random.Random(1)
    options = {"write_xing": "1" if tells_its_length else "0"}
    with av.open(str(file), "w", options=options) as target:
        sound = target.add_stream("libmp3lame", rate=44_100, options={"abr": "1"})
        sound.codec_context.bit_rate = 128_000
        for number in range(400):
            frame = av.AudioFrame(format="s16p", layout="mono", samples=1_152)
            frame.sample_rate, frame.pts = 44_100, number * 1_152
            samples = bytes(2_304) if number < 100 else chance.randbytes(2_304)
            frame.planes[0].update(samples)
            target.mux(sound.encode(frame))
        target.mux(sound.encode(None))
    assert probe(file).duration_ms == pytest.approx(400 * 1_152 / 44.1, abs=100)
