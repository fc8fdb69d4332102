import pytest

from navigator.interview import Video
from navigator.interview.edits import with_video
from tests.builders import an_interview


def test_a_recording_that_holds_the_chapters_is_taken() -> None:
    video = Video("own.mkv", 121_000)
    assert with_video(an_interview(), video).video == video


def test_a_recording_that_ends_before_the_last_chapter_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        with_video(an_interview(), Video("own.mkv", 120_000))
