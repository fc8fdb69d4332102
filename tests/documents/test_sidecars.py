"""What lies beside a video and belongs to it."""

from pathlib import Path

import pytest

from navigator.documents import sidecars

BELONGING = (
    *("talk.info.json", "talk.description", "talk.ru.vtt", "talk.en-US.srt", "talk.ru-orig.vtt"),
    *("talk.chapters.xml", "talk.cue", "talk.pbf", "talk.live_chat.json", "talk.zh-Hans.json3"),
)
OTHERS = ("talk2.description", "talk.png", "talking.ru.vtt", ".talk.ru.vtt", "other.info.json")


def test_all_that_has_the_name_of_the_video(tmp_path: Path) -> None:
    video = tmp_path / "talk.mp4"
    for name in (video.name, *BELONGING, *OTHERS):
        (tmp_path / name).touch()
    assert {file.name for file in sidecars.beside(video)} == set(BELONGING)


def test_the_video_and_the_document_of_a_sidecar(tmp_path: Path) -> None:
    for name in ("talk.mkv", "talk.interview.yaml", "talk.ru.vtt", "x.info.json"):
        (tmp_path / name).touch()
    assert sidecars.video_beside(tmp_path / "talk.ru.vtt") == tmp_path / "talk.mkv"
    assert sidecars.document_beside(tmp_path / "talk.mkv") == tmp_path / "talk.interview.yaml"
    assert sidecars.video_beside(tmp_path / "x.info.json") is None


@pytest.mark.parametrize(
    ("name", "stem", "language"),
    [
        ("talk.mp4", "talk", ""),
        ("talk.ru.vtt", "talk", "ru"),
        ("a.b.c.en-GB.srt", "a.b.c", "en"),
        ("v1.2.srt", "v1.2", ""),
        ("talk.info.json", "talk", ""),
        ("talk.interview.yaml", "talk", ""),
        ("Разговор [abc].ru.vtt", "Разговор [abc]", "ru"),
    ],
)
def test_stems_and_languages(name: str, stem: str, language: str) -> None:
    assert sidecars.stem_of(Path(name)) == stem
    assert sidecars.language_of(Path(name)) == language


def test_a_folder_that_is_gone_has_nothing(tmp_path: Path) -> None:
    assert sidecars.beside(tmp_path / "gone" / "talk.mp4") == ()
