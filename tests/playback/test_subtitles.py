"""Subtitles as text, of real files in their formats."""

from pathlib import Path

import av
import pytest

from navigator.errors import NavigatorError
from navigator.playback.media import probe
from navigator.playback.subtitles import Cue, Subtitles, beside, read_file, read_track
from tests.clips import Clip
from tests.conftest import ClipMaker

SRT = """1
00:00:01,000 --> 00:00:02,500
<i>Что такое</i> KPI?
Вторая строка

2
00:00:02,000 --> 00:00:04,000
Ответ
"""
VTT = "WEBVTT\n\n00:01.000 --> 00:02.500\nЧто такое KPI?\n"
ASS = """[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\\an8}Что такое\\NKPI?
"""


def written(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "koi8-u", "cp866", "utf-16"])
def test_srt_in_any_encoding_of_its_time(tmp_path: Path, encoding: str) -> None:
    subtitles = read_file(written(tmp_path, "talk.srt", SRT, encoding))
    assert subtitles.at(999) == ""
    assert subtitles.at(1_000) == "Что такое KPI?\nВторая строка"
    assert subtitles.at(2_200) == "Что такое KPI?\nВторая строка\nОтвет"
    assert subtitles.at(2_500) == "Ответ"
    assert subtitles.at(4_000) == ""


def test_one_wrong_byte_leaves_the_other_letters(tmp_path: Path) -> None:
    file = tmp_path / "talk.srt"
    file.write_bytes(SRT.encode().replace("Вторая".encode(), b"\xd0\x92\xd1 "))
    assert read_file(file).at(1_000).startswith("Что такое KPI?")


def test_what_stands_long_stays_however_much_is_said_meanwhile() -> None:
    lines = tuple(Cue(ms, ms + 900, str(ms)) for ms in range(1_000, 60_000, 1_000))
    subtitles = Subtitles((Cue(0, 50_000, "Кто говорит"), *lines))
    assert subtitles.at(40_500) == "Кто говорит\n40000"
    assert subtitles.at(50_950) == ""


def test_webvtt_and_ass(tmp_path: Path) -> None:
    assert read_file(written(tmp_path, "t.vtt", VTT)).at(1_500) == "Что такое KPI?"
    assert read_file(written(tmp_path, "t.ass", ASS)).at(1_500) == "Что такое\nKPI?"


def test_a_track_of_the_recording(clip_of: ClipMaker, tmp_path: Path) -> None:
    video = tmp_path / "talk.mkv"
    source = written(tmp_path, "t.srt", SRT)
    picture = clip_of("mkv", Clip(seconds=5, offset_ms=2_000, sound=""))
    with av.open(str(picture)) as a, av.open(str(source)) as b, av.open(str(video), "w") as out:
        parts = [(a, a.streams.video[0], 0), (b, b.streams.subtitles[0], 2_000)]
        targets = [out.add_stream_from_template(stream) for _, stream, _ in parts]
        for (container, stream, offset_ms), target in zip(parts, targets, strict=True):
            for packet in container.demux(stream):
                if packet.pts is not None and packet.dts is not None:
                    packet.pts += offset_ms
                    packet.dts += offset_ms
                    packet.stream = target
                    out.mux(packet)
    facts = probe(video)
    assert len(facts.subtitles) == 1
    assert read_track(facts, 0).at(1_500) == "Что такое KPI?\nВторая строка"


def test_files_beside_a_video_have_its_name(tmp_path: Path) -> None:
    others = ("talk.chapters.vtt", "talk.2.mp4", "talk.2.srt")
    for name in ("talk.mp4", "talk.srt", "talk.ru.vtt", "talks.srt", "talk.txt", "o.srt", *others):
        (tmp_path / name).touch()
    assert [file.name for file in beside(tmp_path / "talk.mp4")] == ["talk.ru.vtt", "talk.srt"]
    assert beside(tmp_path / "none" / "talk.mp4") == ()


@pytest.mark.parametrize("content", [b"", b"\0" * 100, "просто текст".encode(), b"\xff\xfe"])
def test_what_is_no_subtitles_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "talk.srt"
    file.write_bytes(content)
    with pytest.raises(NavigatorError, match="no subtitles"):
        read_file(file)
