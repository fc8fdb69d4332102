"""Subtitles in the whole window: chosen, dropped, delayed, and there again the next time."""

import shutil
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.playback.subtitles import read_file
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.ui.kept_document import choose
from tests.ui.test_watching import action, dropped


def test_subtitles_beside_the_window_are_shown_and_delayed(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    action(app, "Subtitles").trigger()
    assert "no subtitles" in app.window.messages.text
    file = tmp_path / "talk.srt"
    file.write_text("1\n00:00:10,000 --> 00:00:12,000\nО клиентах\n", encoding="utf-8")
    app.captions.add(file)
    app.session.go_to_time(11_000)
    qtbot.waitUntil(lambda: app.captions.text == "О клиентах")
    for _ in range(12):
        action(app, "Subtitles later").trigger()
    assert app.captions.text == ""
    action(app, "Subtitles earlier").trigger()
    action(app, "Subtitles earlier").trigger()
    assert app.captions.text == "О клиентах"
    action(app, "Subtitles").trigger()
    assert app.captions.text == ""


def test_what_takes_long_to_read_is_told_and_can_be_cancelled(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "talk.srt"
    file.write_text("1\n00:00:00,000 --> 00:00:12,000\nОдин\n", encoding="utf-8")
    goes_on = threading.Event()
    late = "navigator.captions.read_file"
    monkeypatch.setattr(late, lambda path: goes_on.wait(30) and read_file(path))
    app.captions.add(file)
    qtbot.waitUntil(lambda: app.window.messages.text == "Reading the subtitles…")
    choose(qtbot, app, "Cancel")
    assert not app.window.messages.isVisible()
    assert app.captions.chosen is None
    app.captions.choose(0)
    qtbot.waitUntil(app.window.messages.isVisible)
    goes_on.set()
    qtbot.waitUntil(lambda: app.captions.text == "Один")
    assert not app.window.messages.isVisible()


def test_the_subtitles_that_were_shown_come_back(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    for name, said in (("a.srt", "one"), ("b.srt", "two")):
        file = tmp_path / name
        file.write_text(f"1\n00:00:10,000 --> 00:00:12,000\n{said}\n", encoding="utf-8")
        app.captions.add(file)
    switch = action(app, "Subtitles")
    switch.trigger()
    assert app.captions.chosen is None
    switch.trigger()
    assert app.captions.chosen == 1


def test_a_delay_is_that_of_its_subtitles_and_comes_back(
    qtbot: QtBot, app: App, clip_of: ClipMaker, tmp_path: Path
) -> None:
    video = tmp_path / "talk.mp4"
    shutil.copy(clip_of("mp4", Clip(seconds=12)), video)
    for name in ("talk.srt", "talk.ru.srt"):
        (tmp_path / name).write_text("1\n00:00:01,000 --> 00:00:12,000\nОдин\n", encoding="utf-8")
    app.open(video)
    qtbot.waitUntil(lambda: app.captions.names == ("talk.ru.srt", "talk.srt"))
    app.captions.choose(1)
    app.captions.delay(2_300)
    app.open()
    qtbot.waitUntil(lambda: app.session.is_bundled)
    assert app.captions.delay_ms == 0
    app.open(video)
    qtbot.waitUntil(lambda: app.captions.chosen == 1)
    assert app.captions.delay_ms == 2_300
    app.captions.toggle()
    app.captions.toggle()
    assert app.captions.delay_ms == 2_300
    # Switched off they are known too.
    app.captions.toggle()
    app.open()
    qtbot.waitUntil(lambda: app.session.is_bundled)
    app.open(video)
    qtbot.waitUntil(lambda: len(app.captions.names) == 2)
    assert app.captions.chosen is None
    app.captions.toggle()
    assert app.captions.names[app.captions.chosen or 0] == "talk.srt"
    assert app.captions.delay_ms == 2_300
    app.captions.choose(0)
    assert app.captions.delay_ms == 0


def test_dropped_subtitles_do_not_replace_a_transcript_unasked(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    for name, said in (("a.srt", "One"), ("b.srt", "Two")):
        line = f"1\n00:00:01,000 --> 00:00:12,000\n{said}\n"
        (tmp_path / name).write_text(line, encoding="utf-8")

    def transcript() -> list[str]:
        return [cue.text for cue in app.session.interview.transcript]

    app.window._files.take(dropped(tmp_path / "a.srt"))
    qtbot.waitUntil(lambda: transcript() == ["One"])
    app.window._files.take(dropped(tmp_path / "b.srt"))
    qtbot.waitUntil(lambda: "b.srt is shown as subtitles." in app.window.messages.text)
    assert transcript() == ["One"]
    assert app.captions.names[-1] == "b.srt"
    choose(qtbot, app, "Use it as the transcript, too")
    qtbot.waitUntil(lambda: transcript() == ["Two"])


def test_subtitles_beside_the_recording_are_shown_again_the_next_time(
    qtbot: QtBot, app: App, clip_of: ClipMaker, tmp_path: Path
) -> None:
    video = tmp_path / "talk.mp4"
    shutil.copy(clip_of("mp4", Clip(seconds=12)), video)
    beside = tmp_path / "talk.srt"
    beside.write_text("1\n00:00:01,000 --> 00:00:12,000\nОдин\n", encoding="utf-8")
    app.open(video)
    qtbot.waitUntil(lambda: app.captions.names == ("talk.srt",))
    assert app.captions.chosen is None
    app.captions.choose(0)
    beside.rename(tmp_path / "away.srt")
    app.open(video)
    qtbot.waitUntil(lambda: not app.captions.names)
    (tmp_path / "away.srt").rename(beside)
    app.open(video)
    qtbot.waitUntil(lambda: app.captions.chosen == 0)


def test_subtitles_without_a_recording_are_gone_with_their_interview(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    said, talk = tmp_path / "other.srt", tmp_path / "notes.yaml"
    said.write_text("1\n00:00:00,000 --> 00:00:12,000\nОдин\n", encoding="utf-8")
    talk.write_text("navigator: 1\ntitle: Talk\n", encoding="utf-8")
    app.open(talk)
    qtbot.waitUntil(lambda: app.session.interview.title == "Talk" and app.session.has_told)
    app.captions.add(said)
    qtbot.waitUntil(lambda: app.captions.text == "Один")
    app.open()
    qtbot.waitUntil(lambda: app.session.is_bundled and app.session.has_told)
    assert app.captions.chosen is None
    assert app.captions.names == ()
    assert app.captions.text == ""


def test_subtitles_that_were_dropped_on_the_stand_in_stay_when_the_recording_comes(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    said, copy = tmp_path / "other.srt", tmp_path / "own.mp4"
    said.write_text("1\n00:00:00,000 --> 00:00:12,000\nОдин\n", encoding="utf-8")
    facts = app.player.facts
    assert facts is not None
    shutil.copy(facts.path, copy)
    app.window._files.take(dropped(said))
    qtbot.waitUntil(lambda: app.captions.text == "Один")
    app.session.attach_recording(copy)
    qtbot.waitUntil(lambda: app.player.facts not in (None, facts))
    qtbot.waitUntil(lambda: app.captions.text == "Один")
    assert app.captions.names == ("other.srt",)


@pytest.mark.parametrize("is_later", [False, True])
def test_subtitles_that_come_with_a_recording_or_before_it_are_shown(
    qtbot: QtBot, app: App, clip_of: ClipMaker, tmp_path: Path, is_later: bool
) -> None:
    folder = tmp_path / "subtitles"
    folder.mkdir()
    video, said, talk = tmp_path / "talk.mp4", folder / "other.srt", folder / "talk.yaml"
    shutil.copy(clip_of("mp4", Clip(seconds=12)), video)
    said.write_text("1\n00:00:00,000 --> 00:00:12,000\nОдин\n", encoding="utf-8")
    if is_later:
        talk.write_text("navigator: 1\ntitle: Talk\n", encoding="utf-8")
        app.open(talk)
        qtbot.waitUntil(lambda: app.session.interview.title == "Talk" and app.session.has_told)
        app.window._files.take(dropped(said))
        qtbot.waitUntil(lambda: app.captions.text == "Один")
        app.session.attach_recording(video)
    else:
        app.window._files.take(dropped(video, said))
    facts = app.player.facts
    qtbot.waitUntil(lambda: app.player.facts not in (None, facts))
    qtbot.waitUntil(lambda: app.captions.text == "Один")
    assert app.captions.names == ("other.srt",)
    app.open(video)
    qtbot.waitUntil(lambda: app.session.paths == (video,) and app.captions.text == "Один")
    app.open()
    qtbot.waitUntil(lambda: not app.captions.names and app.session.has_told)


def test_dropped_subtitles_are_shown_again_the_next_time_and_stand_there_once(
    qtbot: QtBot, app: App, clip_of: ClipMaker, tmp_path: Path
) -> None:
    folder = tmp_path / "другая папка"
    folder.mkdir()
    video, away = tmp_path / "talk.mp4", folder / "a.srt"
    shutil.copy(clip_of("mp4", Clip(seconds=12)), video)
    for file in (tmp_path / "talk.en.srt", tmp_path / "talk.ru.srt", away):
        file.write_text(f"1\n00:00:00,000 --> 00:00:12,000\n{file.name}\n", encoding="utf-8")
    app.open(video)
    qtbot.waitUntil(lambda: app.captions.names == ("talk.en.srt", "talk.ru.srt"))
    app.window._files.take(dropped(tmp_path / "talk.ru.srt", tmp_path / "talk.en.srt"))
    qtbot.waitUntil(lambda: app.captions.text == "talk.en.srt")
    app.window._files.take(dropped(away))
    qtbot.waitUntil(lambda: app.captions.text == "a.srt")
    assert app.captions.names == ("talk.en.srt", "talk.ru.srt", "a.srt")
    (tmp_path / "talk.en.srt").unlink()
    app.open(video)
    qtbot.waitUntil(lambda: app.captions.names == ("talk.ru.srt", "a.srt"))
    qtbot.waitUntil(lambda: app.captions.text == "a.srt")


def test_a_file_without_subtitles_is_told(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    file = tmp_path / "talk.srt"
    file.write_bytes(b"\0\1\2")
    app.captions.add(file)
    qtbot.waitUntil(lambda: "no subtitles in it" in app.window.messages.text)
    assert app.captions.chosen is None
