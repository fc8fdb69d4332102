"""How a recording was left, and where it goes on."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from navigator.background import Worker
from navigator.resume import Memory, Watched, resume_point
from navigator.settings import Settings

MINUTE_MS = 60_000


@pytest.mark.parametrize(
    ("ms", "duration_ms", "expected"),
    [
        (14_000, 30 * MINUTE_MS, None),
        (15_000, 30 * MINUTE_MS, 15_000),
        (27 * MINUTE_MS, 30 * MINUTE_MS, 27 * MINUTE_MS),
        (29 * MINUTE_MS, 30 * MINUTE_MS, None),
        (9 * MINUTE_MS, 10 * MINUTE_MS, 9 * MINUTE_MS),
        (10 * MINUTE_MS - 1, 10 * MINUTE_MS, None),
        (11 * MINUTE_MS, 10 * MINUTE_MS, None),
    ],
)
def test_the_beginning_and_the_end_are_no_place_to_go_on(
    ms: int, duration_ms: int, expected: int | None
) -> None:
    assert resume_point(ms, duration_ms) == expected


def test_everything_comes_back(settings: Settings, tmp_path: Path) -> None:
    memory = Memory(settings)
    assert memory.begin("/видео = 1.mp4") == Watched()
    memory.note(61_234)
    memory.note_rate(1.25)
    memory.note_sound(1)
    memory.note_subtitles("track:2")
    settings.save()
    kept = Memory(Settings(tmp_path)).begin("/видео = 1.mp4")
    assert kept == Watched(61_234, 1.25, 1, "track:2", True)
    memory.note_delay(-300)
    assert memory.begin("/moved.mp4", "/видео = 1.mp4") == replace(kept, delay_ms=-300)
    assert memory.begin("/moved.mp4") == replace(kept, delay_ms=-300), "also the time after"
    settings.set_watched("/old.mp4", ("61234", "1.25", "1", "track:2"))
    assert memory.begin("/old.mp4") == kept
    assert memory.begin("/another.mp4") == Watched()


def test_looking_in_keeps_the_place_of_the_last_time(settings: Settings) -> None:
    memory = Memory(settings)
    memory.begin("a")
    memory.note(600_000, at_once=True)
    memory.note(0, at_once=True)
    assert memory.begin("a").ms == 600_000


def test_what_is_forgotten_is_not_remembered_by_closing(settings: Settings) -> None:
    memory = Memory(settings)
    memory.begin("a")
    memory.note_subtitles("track:2")
    memory.note_subtitles("")
    memory.note(600_000, at_once=True)
    memory.forget(601_000)
    memory.note(601_000, at_once=True)
    assert memory.begin("a") == Watched(subtitles="track:2")
    memory.note(602_000, at_once=True)
    assert memory.begin("a").ms == 602_000


def test_nothing_is_kept_while_a_file_opens(settings: Settings) -> None:
    memory = Memory(settings)
    memory.begin("a")
    memory.note(600_000, at_once=True)
    memory.end()
    memory.note(20_000, at_once=True)
    assert memory.begin("a").ms == 600_000


def test_small_steps_are_not_written(settings: Settings) -> None:
    memory = Memory(settings)
    memory.begin("a")
    memory.note(600_000)
    memory.note(603_000)
    assert memory.begin("a").ms == 600_000


@pytest.mark.parametrize("damaged", ["x", "1", "1 2 3", "a b c d", "1 1 x -", "nan nan nan -"])
def test_what_is_damaged_is_as_if_it_were_not_there(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, damaged: str
) -> None:
    monkeypatch.setattr(settings, "watched", lambda _key: tuple(damaged.split()))
    assert Memory(settings).begin("a") == Watched()


def test_what_is_remembered_is_written_although_more_is_to_come(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings(tmp_path)
    settings._saving.setInterval(200)
    more = QTimer(interval=50)
    more.timeout.connect(lambda: setattr(settings, "volume", (settings.volume + 1) % 100))
    more.start()
    qtbot.waitUntil(lambda: any(tmp_path.iterdir()))
    assert more.isActive()
    more.stop()


def test_what_is_remembered_is_written_by_a_worker_and_of_two_windows_both(
    qtbot: QtBot, worker: Worker, tmp_path: Path
) -> None:
    first, second = Settings(tmp_path), Settings(tmp_path)
    first.write_by(worker.submit)
    second.write_by(worker.submit)
    first.volume = 30
    second.language = "uk"
    for one in (first, second):
        one._saving.timeout.emit()
    qtbot.waitUntil(lambda: Settings(tmp_path).language == "uk")
    assert Settings(tmp_path).volume == 30
    first.volume = 31
    first._saving.timeout.emit()
    # What the other one has written is known, too: a list would else lose what that has added.
    qtbot.waitUntil(lambda: first.language == "uk")


def test_what_cannot_be_remembered_is_told_once(
    qtbot: QtBot, worker: Worker, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "file" / "below")
    (tmp_path / "file").touch()
    settings.write_by(worker.submit)
    told: list[object] = []
    settings.failed.connect(told.append)
    for percent in (30, 40):
        settings.volume = percent
        settings._saving.timeout.emit()
    settings.save()
    qtbot.waitUntil(lambda: len(told) == 1)
    (tmp_path / "file").unlink()
    settings.save()
    assert Settings(tmp_path / "file" / "below").volume == 40, "as soon as it can be"
