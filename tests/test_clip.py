"""Clips made of parts of a recording: which frames are in them, when, and what is told."""

from __future__ import annotations

import wave
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import pytest

from navigator.clip import write_clip
from navigator.errors import CancelledError, NavigatorError
from navigator.formats import embedded
from navigator.parts import Part
from navigator.playback.media import probe
from tests.clips import Clip, number_in_frame
from tests.conftest import ClipMaker

PARTS = (Part(3_000, 5_000, "Один"), Part(12_000, 13_000, "Два\nстроки"))
RATE = 48_000


def written(
    source: Path,
    target: Path,
    parts: tuple[Part, ...] = PARTS,
    *,
    exactly: bool,
    progress: Callable[[float, float], None] = lambda _done, _all: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    write_clip(
        probe(source),
        parts,
        target,
        title="Клип",
        exactly=exactly,
        progress=progress,
        is_cancelled=is_cancelled,
    )
    return target


def frames_of(path: Path) -> list[tuple[int, int | None]]:
    """When each frame is shown, in ms, and its number."""
    with av.open(str(path)) as container:
        offset_ms = max(container.start_time or 0, 0) / 1000
        return [
            (round(1000 * (frame.time or 0) - offset_ms), number_in_frame(frame))
            for frame in container.decode(video=0)
        ]


def sound_ms(path: Path) -> int:
    with av.open(str(path)) as container:
        samples = sum(frame.samples for frame in container.decode(audio=0))
    return round(1000 * samples / RATE)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".webm"])
@pytest.mark.parametrize(
    "clip",
    [
        Clip(),
        Clip(offset_ms=2_000),
        Clip(rate=Fraction(30_000, 1001), b_frames=0),
        Clip(variable=True),
        Clip(rotation=90, sample_aspect=Fraction(4, 3)),
    ],
    ids=["usual", "offset", "29.97", "variable", "rotated"],
)
def test_exactly_means_the_very_frames(
    clip: Clip, suffix: str, clip_of: ClipMaker, tmp_path: Path
) -> None:
    source = clip_of("mkv", clip)
    made = written(source, tmp_path / f"clip{suffix}", exactly=True)
    assert_frames(made, clip)
    old, new = probe(source), probe(made)
    assert new.rotation == old.rotation
    seen, seen_before = (one.width * one.sample_aspect / one.height for one in (new, old))
    assert seen == pytest.approx(seen_before, rel=0.01)
    assert new.duration_ms == pytest.approx(3_000, abs=60)
    assert sound_ms(made) == pytest.approx(3_000, abs=45)


def assert_frames(made: Path, clip: Clip) -> None:
    """The frames of the parts are there, each at its time; rotated ones cannot be read."""
    found = frames_of(made)
    wanted, at_ms = [], 0
    for part in PARTS:
        first = clip.frame_at(part.start_ms)
        numbers = range(first, clip.frames)
        shown = [n for n in numbers if n == first or clip.begins_ms(n) < part.end_ms]
        wanted += [(max(float(clip.begins_ms(n)) - part.start_ms, 0) + at_ms, n) for n in shown]
        at_ms += part.length_ms
    assert len(found) == len(wanted)
    for (ms, number), (wanted_ms, wanted_number) in zip(found, wanted, strict=True):
        assert ms == pytest.approx(wanted_ms, abs=2)
        assert number == wanted_number or clip.rotation


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
@pytest.mark.parametrize(
    "clip", [Clip(key_every_s=2), Clip(key_every_s=2, b_frames=0, offset_ms=2_000)]
)
def test_a_copy_begins_with_the_key_frame_before(
    clip: Clip, suffix: str, clip_of: ClipMaker, tmp_path: Path
) -> None:
    source = clip_of("mkv", clip)
    made = written(source, tmp_path / f"clip{suffix}", exactly=False)
    found = frames_of(made)
    numbers = [number for _ms, number in found]
    turn = numbers.index(12 * 25)
    assert_all_of(numbers[:turn], 2 * 25, 5 * 25)
    assert_all_of(numbers[turn:], 12 * 25, 13 * 25)
    assert all(later > sooner for sooner, later in pairwise(ms for ms, _number in found))


def assert_all_of(numbers: list[int | None], first: int, end: int) -> None:
    """No frame is missing up to the end; behind it are only those that others need."""
    count = end - first
    assert numbers[:count] == list(range(first, end))
    assert len(numbers) - count <= 3


def test_parts_near_each_other_are_copied_once(clip_of: ClipMaker, tmp_path: Path) -> None:
    source = clip_of("mp4", Clip(key_every_s=10))
    parts = (Part(1_000, 2_000, "a"), Part(3_000, 4_000, "b"))
    made = written(source, tmp_path / "clip.mp4", parts, exactly=False)
    assert_all_of([number for _ms, number in frames_of(made)], 0, 4 * 25)
    material = embedded.read(made)
    assert material is not None
    assert [(one.start_ms, one.title) for one in material.chapters] == [(0, "a"), (3_000, "b")]


@pytest.mark.parametrize("exactly", [True, False])
def test_each_part_is_a_chapter(exactly: bool, clip_of: ClipMaker, tmp_path: Path) -> None:
    source = clip_of("mp4", Clip(key_every_s=2))
    told: list[tuple[float, float]] = []
    made = written(
        source,
        tmp_path / "clip.mkv",
        exactly=exactly,
        progress=lambda done, total: told.append((done, total)),
    )
    material = embedded.read(made)
    assert material is not None
    assert material.title == "Клип"
    assert [one.title for one in material.chapters] == ["Один", "Два строки"]
    frames = dict(frames_of(made))
    begins_ms = material.chapters[1].start_ms
    assert frames[min(frames, key=lambda ms: abs(ms - begins_ms))] == 12 * 25
    assert told[-1][0] == pytest.approx(told[-1][1], rel=0.1)
    assert [done for done, _all in told] == pytest.approx(
        sorted(done for done, _all in told), abs=250
    )


@pytest.mark.parametrize("exactly", [True, False])
def test_sound_without_a_picture(exactly: bool, tmp_path: Path) -> None:
    source = tmp_path / "talk.mka"
    with av.open(str(source), "w") as container:
        stream = container.add_stream("aac", rate=RATE, layout="stereo")
        for number in range(200):
            frame = av.AudioFrame("fltp", "stereo", 4_800)
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.sample_rate, frame.pts = RATE, number * 4_800
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    made = written(source, tmp_path / "clip.m4a", exactly=exactly)
    assert sound_ms(made) == pytest.approx(3_000, abs=70)


@pytest.mark.parametrize("exactly", [True, False])
def test_a_file_without_an_index_loses_nothing(
    exactly: bool, clip_of: ClipMaker, tmp_path: Path
) -> None:
    source = clip_of("ts", Clip(key_every_s=2))
    made = written(source, tmp_path / "clip.mkv", exactly=exactly)
    numbers = [number for _ms, number in frames_of(made)]
    wanted = [*range(3 * 25, 5 * 25), *range(12 * 25, 13 * 25)]
    # Its times are those of a stream, a frame or two away from ours.
    assert len(set(wanted) - set(numbers)) <= 4
    if exactly:
        assert len(set(numbers) - set(wanted)) <= 4


def test_odd_sizes_become_even(tmp_path: Path) -> None:
    source = tmp_path / "odd.mkv"
    with av.open(str(source), "w") as container:
        stream = container.add_stream("ffv1", rate=25)
        stream.width, stream.height, stream.pix_fmt = 361, 181, "yuv444p"
        for number in range(50):
            frame = av.VideoFrame(361, 181, "yuv444p")
            for plane in frame.planes:
                plane.update(bytes([number]) * plane.buffer_size)
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    parts = (Part(0, 1_000, "a"),)
    facts = probe(written(source, tmp_path / "clip.mp4", parts, exactly=True))
    assert (facts.width, facts.height) == (360, 180)


def test_av1_is_copied_though_its_encoder_has_another_name(
    clip_of: ClipMaker, tmp_path: Path
) -> None:
    source = clip_of("mkv", Clip(codec="libsvtav1", seconds=6, key_every_s=2, sound=""))
    parts = (Part(3_000, 5_000, "a"),)
    made = written(source, tmp_path / "clip.mp4", parts, exactly=False)
    numbers = [number for _ms, number in frames_of(made)]
    assert set(range(3 * 25, 5 * 25)) <= set(numbers)


@pytest.mark.parametrize("rate", [8_000, 48_000, 192_000])
def test_sound_of_any_rate_becomes_a_clip(rate: int, tmp_path: Path) -> None:
    source = tmp_path / "talk.wav"
    with wave.open(str(source), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(bytes(2 * rate * 15))
    facts = probe(written(source, tmp_path / "clip.m4a", exactly=True))
    assert facts.duration_ms == pytest.approx(3_000, abs=150)


def test_parts_end_with_the_recording(clip_of: ClipMaker, tmp_path: Path) -> None:
    source = clip_of("mp4", Clip())
    parts = (Part(19_000, 25_000, "a"), Part(30_000, 31_000, "b"))
    made = written(source, tmp_path / "clip.mp4", parts, exactly=True)
    assert probe(made).duration_ms == pytest.approx(1_000, abs=60)
    with pytest.raises(NavigatorError, match="none of these parts"):
        written(source, made, parts[1:], exactly=True)


def test_pictures_without_times_are_not_copied(clip_of: ClipMaker, tmp_path: Path) -> None:
    source = clip_of("avi", Clip(key_every_s=2))
    with pytest.raises(NavigatorError, match="an exact clip"):
        written(source, tmp_path / "clip.mkv", exactly=False)
    made = written(source, tmp_path / "clip.mkv", exactly=True)
    assert 70 <= len(frames_of(made)) <= 78


def test_a_recording_that_has_gone_is_told(clip_of: ClipMaker, tmp_path: Path) -> None:
    source = tmp_path / "gone.mp4"
    source.write_bytes(clip_of("mp4", Clip()).read_bytes())
    facts = probe(source)
    source.unlink()
    with pytest.raises(NavigatorError, match=r"gone\.mp4: there is no such file"):
        write_clip(
            facts,
            PARTS,
            tmp_path / "clip.mp4",
            title="",
            exactly=True,
            progress=lambda _done, _all: None,
            is_cancelled=lambda: False,
        )


def test_a_clip_that_is_cancelled_leaves_nothing(clip_of: ClipMaker, tmp_path: Path) -> None:
    source = clip_of("mp4", Clip())
    with pytest.raises(CancelledError):
        written(source, tmp_path / "clip.mp4", exactly=True, is_cancelled=lambda: True)
    assert not list(tmp_path.iterdir())


def test_what_does_not_fit_is_told(clip_of: ClipMaker, tmp_path: Path) -> None:
    source = clip_of("mp4", Clip())
    with pytest.raises(NavigatorError, match="does not take"):
        written(source, tmp_path / "clip.webm", exactly=False)
    copy = tmp_path / "same.mp4"
    copy.symlink_to(source)
    with pytest.raises(NavigatorError, match="recording itself"):
        written(source, copy, exactly=False)
    assert probe(source).duration_ms
