"""Chapters inside videos: written into a copy, and read back by us and by others."""

import json
import shutil
import subprocess
from pathlib import Path

import av
import pytest

from navigator.errors import NavigatorError
from navigator.exporting import save, writer_named
from navigator.formats import embedded
from navigator.interview import Chapter, Interview, Video
from tests.clips import Clip
from tests.conftest import ClipMaker

CHAPTERS = (
    Chapter(1_250, "Начало"),
    Chapter(4_040, "It's = «дальше»; #2"),
    Chapter(9_999, "Конец"),
)
OPUS = Clip(seconds=12, codec="libvpx-vp9", b_frames=0, sound="libopus")
WITH_OFFSET = Clip(seconds=12, offset_ms=2_000)


def interview_of(video: Path, chapters: tuple[Chapter, ...] = CHAPTERS) -> Interview:
    return Interview("Разговор", video=Video(str(video), 12_000), chapters=chapters)


def copied(interview: Interview, target: Path) -> Path:
    save(interview, writer_named("video"), target)
    return target


def sound_of(video: Path, target: Path) -> Path:
    """The sound of a clip alone, by stream copy."""
    with av.open(str(video)) as old, av.open(str(target), "w") as new:
        stream = new.add_stream_from_template(old.streams.audio[0])
        for packet in old.demux(old.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)
    return target


@pytest.mark.parametrize(
    ("container", "clip", "suffix"),
    [
        ("mp4", Clip(seconds=12), ".mp4"),
        ("mp4", Clip(seconds=12), ".mkv"),
        ("mp4", Clip(seconds=12), ".mov"),
        ("mkv", WITH_OFFSET, ".mkv"),
        ("webm", OPUS, ".webm"),
        ("webm", OPUS, ".mkv"),
    ],
)
@pytest.mark.parametrize("first_ms", [0, 1_250])
def test_a_copy_has_the_chapters_and_the_same_pictures(
    clip_of: ClipMaker, tmp_path: Path, container: str, clip: Clip, suffix: str, first_ms: int
) -> None:
    source = clip_of(container, clip)
    chapters = (Chapter(first_ms, "Начало"), *CHAPTERS[1:])
    target = copied(interview_of(source, chapters), tmp_path / f"copy{suffix}")
    read = embedded.read(target)
    assert read is not None
    assert read.chapters == chapters
    assert read.title == "Разговор"
    assert packets(target) == packets(source)


def packets(path: Path) -> int:
    with av.open(str(path)) as container:
        streams = [one for one in container.streams if one.type in ("video", "audio")]
        return sum(packet.size for packet in container.demux(streams) if packet.size)


@pytest.mark.parametrize("suffix", [".ogg", ".opus", ".mka", ".oga"])
def test_sound_alone(clip_of: ClipMaker, tmp_path: Path, suffix: str) -> None:
    source = sound_of(clip_of("webm", OPUS), tmp_path / "sound.ogg")
    target = copied(interview_of(source), tmp_path / f"copy{suffix}")
    read = embedded.read(target)
    assert read is not None
    assert read.chapters == CHAPTERS


def test_m4a(clip_of: ClipMaker, tmp_path: Path) -> None:
    source = sound_of(clip_of("mp4", Clip(seconds=12)), tmp_path / "sound.m4a")
    read = embedded.read(copied(interview_of(source), tmp_path / "copy.m4b"))
    assert read is not None
    assert read.chapters == CHAPTERS


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not here")
@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_ffprobe_reads_the_same(clip_of: ClipMaker, tmp_path: Path, suffix: str) -> None:
    chapters = (Chapter(0, "Начало"), *CHAPTERS[1:])
    source = clip_of("mp4", Clip(seconds=12))
    target = copied(interview_of(source, chapters), tmp_path / f"copy{suffix}")
    command = ["ffprobe", "-v", "error", "-show_chapters", "-of", "json", str(target)]
    printed = subprocess.run(command, capture_output=True, check=True).stdout
    read = json.loads(printed)["chapters"]
    assert [(round(float(one["start_time"]) * 1000), one["tags"]["title"]) for one in read] == [
        (one.start_ms, one.title) for one in chapters
    ]


@pytest.mark.skipif(shutil.which("mkvmerge") is None, reason="mkvtoolnix is not here")
@pytest.mark.parametrize(("name", "suffix"), [("matroska", ".xml"), ("ogm", ".txt")])
def test_mkvtoolnix_reads_the_same(
    clip_of: ClipMaker, tmp_path: Path, name: str, suffix: str
) -> None:
    source = clip_of("mp4", Clip(seconds=12))
    written = tmp_path / f"chapters{suffix}"
    save(interview_of(source), writer_named(name), written)
    target = tmp_path / "merged.mkv"
    command = ["mkvmerge", "-q", "-o", str(target), "--chapters", str(written), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    read = embedded.read(target)
    assert read is not None
    assert read.chapters == CHAPTERS


def test_what_does_not_fit_is_told_and_leaves_nothing(clip_of: ClipMaker, tmp_path: Path) -> None:
    source = clip_of("mp4", Clip(seconds=12))
    with pytest.raises(NavigatorError, match="does not fit into this kind of file"):
        copied(interview_of(source), tmp_path / "copy.webm")
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_replaced_only_when_that_is_said(
    clip_of: ClipMaker, tmp_path: Path
) -> None:
    interview = interview_of(clip_of("mp4", Clip(seconds=12)))
    target = tmp_path / "copy.mp4"
    target.write_text("mine")
    with pytest.raises(NavigatorError, match="there is a file of this name already"):
        copied(interview, target)
    assert target.read_text() == "mine"
    save(interview, writer_named("video"), target, replace=True)
    assert embedded.read(target) is not None


def test_a_file_that_is_no_video(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(b"not a video")
    assert embedded.read(path) is None
    assert embedded.read(tmp_path / "missing.mp4") is None


def test_flac(tmp_path: Path) -> None:
    source = tmp_path / "sound.flac"
    with av.open(str(source), "w") as made:
        stream = made.add_stream("flac", rate=48_000, layout="mono")
        for number in range(500):
            frame = av.AudioFrame(format="s16", layout="mono", samples=1152)
            frame.sample_rate, frame.pts = 48_000, number * 1152
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            made.mux(stream.encode(frame))
        made.mux(stream.encode(None))
    read = embedded.read(copied(interview_of(source), tmp_path / "copy.flac"))
    assert read is not None
    assert read.chapters == CHAPTERS
