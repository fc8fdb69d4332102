"""Pictures of chapters are the very frames, upright."""

import io
from fractions import Fraction
from pathlib import Path

import av
import pytest

from navigator.playback.chapter_pictures import pictures_of
from tests.clips import Clip, number_in_frame
from tests.conftest import ClipMaker


def decoded(jpeg: bytes) -> av.VideoFrame:
    with av.open(io.BytesIO(jpeg), "r") as container:
        return next(container.decode(video=0))


@pytest.mark.parametrize(
    ("suffix", "clip", "size"),
    [
        ("mp4", Clip(seconds=12), (320, 180)),
        ("mp4", Clip(seconds=12, rotation=90), (320, 180)),
        ("mp4", Clip(seconds=12, sample_aspect=Fraction(4, 3)), (320, 134)),
        ("mkv", Clip(seconds=12, offset_ms=2_000), (320, 180)),
    ],
    ids=["plain", "turned", "oblong", "late"],
)
def test_a_picture_is_the_frame_of_its_moment(
    clip_of: ClipMaker, suffix: str, clip: Clip, size: tuple[int, int]
) -> None:
    ms = clip.middle_ms(99)
    picture = decoded(pictures_of(clip_of(suffix, clip), [ms])[ms])
    assert number_in_frame(picture) == 99
    assert (picture.width, picture.height) == size


def test_a_file_that_is_no_video_has_none(tmp_path: Path) -> None:
    file = tmp_path / "a.mp4"
    file.write_bytes(b"no video")
    assert pictures_of(file, [0]) == {}
