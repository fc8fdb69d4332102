"""What is said about files before anything plays them."""

import contextlib
import sys
from fractions import Fraction
from pathlib import Path

import av
import pytest
from av.stream import Disposition
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from navigator.errors import NavigatorError
from navigator.playback.media import probe
from tests.clips import Clip
from tests.conftest import ClipMaker

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
    with av.open(str(clip_of("mp4", SHORT))) as source, av.open(str(path), "w", "mp4") as target:
        sound = target.add_stream_from_template(source.streams.audio[0])
        cover = target.add_stream("mjpeg")
        cover.width, cover.height, cover.pix_fmt = 64, 64, "yuvj420p"
        cover.disposition = Disposition.attached_pic
        target.mux(cover.encode(av.VideoFrame(64, 64, "yuvj420p")))
        for packet in source.demux(audio=0):
            if packet.dts is not None:
                packet.stream = sound
                target.mux(packet)
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
