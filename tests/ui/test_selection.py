"""Playing only what matches: which parts, in which order, and who has the last word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.interview import Chapter, Cue, Note
from navigator.interview.note_edits import with_note
from navigator.interview.timecode import format_timecode
from navigator.opening import open_files
from navigator.parts import (
    LEFT_OUT,
    Part,
    as_chapters,
    chapter_parts,
    found_parts,
    length_ms,
    stretches_of,
    with_roll,
)
from navigator.playback.player import State
from navigator.playback.vlc_engine import VlcEngine
from navigator.search.index import Index
from navigator.search.lines import lines_of
from navigator.search.results import Results
from navigator.ui.answers_page import Filter, View, chapters_with
from navigator.ui.selection_dialog import SelectionDialog
from tests.builders import a_thread, an_interview, placed
from tests.clips import Clip
from tests.ui.conftest import AppMaker
from tests.ui.kept_document import choose
from tests.ui.searching import search
from tests.ui.test_mending import command

INTERVIEW = with_note(
    replace(
        an_interview(
            threads=(a_thread("a", "Про доход?", "Доход растёт"),), placements=(placed("a", 1),)
        ),
        transcript=(
            Cue(1_000, 3_000, "Какой доход?"),
            Cue(4_000, 9_000, "Про доход мы скажем"),
            Cue(150_000, 154_000, "И снова доход"),
        ),
    ),
    Note("n1", 130_000, "доход", 140_000),
)


def results_of(text: str) -> Results:
    index = Index()
    try:
        index.build(lines_of(INTERVIEW))
        return Results(text, index.search(index.plan(text, typing=False)))
    finally:
        index.close()


def stretches(text: str) -> list[tuple[int, int]]:
    return [(one.start_ms, one.end_ms) for one in found_parts(INTERVIEW, results_of(text))]


def test_what_was_found_is_a_line_or_a_chapter() -> None:
    assert stretches("in:transcript доходы") == [(1_000, 3_000), (4_000, 9_000), (150_000, 154_000)]
    assert stretches("in:answers доход") == [(60_000, 120_000)]
    assert stretches("in:notes доход") == [(130_000, 140_000)]
    assert stretches("клиентский пирог") == []
    (line, *_others) = found_parts(INTERVIEW, results_of("in:transcript доходы"))
    assert line.title == "Какой доход?"


def test_a_little_before_and_behind_is_played_too() -> None:
    parts = found_parts(INTERVIEW, results_of("in:transcript доходы"))
    rolled = with_roll(parts, 2_000, 3_000, INTERVIEW.duration_ms)
    assert stretches_of(rolled) == ((0, 12_000), (148_000, 157_000))
    assert [one.title for one in rolled] == [one.title for one in parts]
    # The second begins with its own first word.
    assert (rolled[0].end_ms, rolled[1].start_ms) == (4_000, 4_000)


@given(st.sets(st.integers(0, 2)))
def test_chapters_that_follow_each_other_are_played_as_one(chapters: set[int]) -> None:
    found = chapter_parts(INTERVIEW, chapters)
    lengths = (50_000, 60_000, 60_000)
    assert length_ms(found) == sum(lengths[chapter] for chapter in chapters)
    assert len(found) == len(chapters)
    assert len(stretches_of(found)) <= 2


@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(0, 300)), max_size=8),
    st.integers(0, 120),
    st.integers(0, 120),
)
def test_parts_with_what_is_around_them_cover_the_same_once(
    given_parts: list[tuple[int, int]], before: int, after: int
) -> None:
    parts = [Part(start, min(start + length, 1_000), str(start)) for start, length in given_parts]
    rolled = with_roll(parts, before, after, 1_000)
    covered = {
        ms
        for part in parts
        for ms in range(max(part.start_ms - before, 0), min(part.end_ms + after, 1_000))
    }
    assert {ms for part in rolled for ms in range(part.start_ms, part.end_ms)} == covered
    assert length_ms(rolled) == len(covered)
    assert list(rolled) == sorted(rolled, key=lambda part: part.start_ms)


def test_parts_are_a_list_of_chapters() -> None:
    parts = (Part(1_000, 5_000, "a"), Part(5_000, 9_000, "b"), Part(20_000, 30_000, "c"))
    chapters = as_chapters(parts, 30_500)
    assert [(one.start_ms, one.title) for one in chapters] == [
        (1_000, "a"),
        (5_000, "b"),
        (9_000, LEFT_OUT),
        (20_000, "c"),
    ]


@pytest.fixture
def playing(
    qtbot: QtBot, app_in: AppMaker, clip_of: Callable[[str, Clip], Path], tmp_path: Path
) -> App:
    """A clip in the window, with libVLC."""
    app = app_in(tmp_path, VlcEngine())
    app.open(clip_of("mp4", Clip(seconds=12)))
    qtbot.waitUntil(lambda: app.player.facts is not None and app.session.document is None)
    return app


def test_gaps_are_skipped_and_it_ends(qtbot: QtBot, playing: App) -> None:
    app = playing
    finished: list[bool] = []
    app.selection.finished.connect(lambda: finished.append(True))
    app.selection.play(((1_000, 2_000), (6_000, 7_000)))
    qtbot.waitUntil(lambda: app.player.position_ms >= 6_000, timeout=10_000)
    qtbot.waitUntil(lambda: bool(finished), timeout=10_000)
    qtbot.waitUntil(lambda: app.player.state is State.PAUSED)
    assert not app.selection.is_on
    assert all(not 2_500 < ms < 5_900 for _start, ms in app.session.watched)
    assert app.player.position_ms < 8_500


def test_it_ends_with_the_recording_too(qtbot: QtBot, playing: App) -> None:
    app = playing
    finished: list[bool] = []
    app.selection.finished.connect(lambda: finished.append(True))
    app.selection.play(((1_000, 1_500), (11_000, 12_000)))
    qtbot.waitUntil(lambda: bool(finished), timeout=15_000)
    assert app.player.state is State.ENDED
    assert not app.selection.is_on


def test_a_hand_has_the_last_word(qtbot: QtBot, playing: App) -> None:
    app = playing
    app.selection.play(((1_000, 2_000), (6_000, 7_000)))
    app.selection.step(1)
    assert app.player.position_ms == 6_000
    app.selection.step(-1)
    assert app.player.position_ms == 1_000
    app.session.go_to_time(9_000)
    qtbot.waitUntil(lambda: app.player.position_ms > 9_300, timeout=10_000)
    assert app.selection.is_on
    app.selection.stop()


def test_a_hand_that_leads_to_where_a_stretch_ends_stays_there(qtbot: QtBot, playing: App) -> None:
    app = playing
    app.selection.play(((1_000, 4_000), (8_000, 9_000)))
    qtbot.waitUntil(lambda: app.player.position_ms > 1_000, timeout=10_000)
    app.session.go_to_time(4_000)
    assert app.player.position_ms == 4_000
    qtbot.waitUntil(lambda: app.player.position_ms > 4_200, timeout=10_000)
    assert app.player.position_ms < 8_000
    app.player.pause()
    app.session.go_to_time(1_500)
    app.session.go_to_time(4_000)
    app.player.play()
    qtbot.waitUntil(lambda: app.player.position_ms > 4_200, timeout=10_000)
    assert app.player.position_ms < 8_000


def test_at_the_end_of_the_recording_the_first_stretch_comes_first(
    qtbot: QtBot, playing: App
) -> None:
    app = playing
    app.session.go_to_time(11_999)
    app.selection.play(((9_000, 12_000),))
    assert app.player.position_ms == 9_000
    assert app.selection.is_on


def test_who_wants_a_pause_behind_a_chapter_gets_it_with_the_next_stretch_ahead(
    qtbot: QtBot, playing: App
) -> None:
    app = playing
    app.selection.play(((1_000, 2_000), (8_000, 9_000)))
    app.player.limits.set_stop(5_000)
    qtbot.waitUntil(lambda: app.player.state is State.PAUSED, timeout=10_000)
    assert app.player.position_ms == 8_000
    assert app.player.limits.stop_ms is None
    assert app.selection.is_on


def test_a_small_step_of_a_hand_over_an_end_is_a_hands(qtbot: QtBot, playing: App) -> None:
    app = playing
    app.selection.play(((1_000, 4_000), (8_000, 9_000)))
    qtbot.waitUntil(lambda: app.player.position_ms > 1_000, timeout=10_000)
    app.session.skip_to(3_700)
    app.session.skip_to(4_100)
    assert app.player.position_ms == 4_100


def dialog_of(app: App) -> SelectionDialog:
    command(app, "play_found")
    return app.window.findChildren(SelectionDialog)[-1]


def test_the_time_is_told_before(qtbot: QtBot, app: App) -> None:
    dialog = dialog_of(app)
    answered = chapters_with(app.session.interview, View())
    assert dialog.parts == chapter_parts(app.session.interview, answered)
    told = dialog._told.text()
    assert f"{len(answered)} part" in told
    assert format_timecode(length_ms(dialog.parts)) in told
    assert not app.window._commands["play_found"].isChecked()
    dialog._none.click()
    assert dialog.parts == ()
    assert not dialog._play.isEnabled()
    dialog._all.click()
    assert len(dialog.parts) == 7
    qtbot.mouseClick(dialog._play, Qt.MouseButton.LeftButton)
    assert app.selection.stretches == stretches_of(chapter_parts(app.session.interview, range(7)))
    command(app, "play_found")
    assert not app.selection.is_on


def test_what_was_found_can_be_played(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "KPI")
    dialog = dialog_of(app)
    found = found_parts(app.session.interview, app.searcher.results)
    assert found
    assert dialog.parts == with_roll(found, 2_000, 3_000, app.session.interview.duration_ms)
    dialog._before.setCurrentIndex(dialog._before.findData(10))
    dialog._before.activated.emit(0)
    assert dialog.parts[0].start_ms == found[0].start_ms - 10_000
    # The other list has its own; both are remembered.
    dialog._source.setCurrentIndex(1)
    dialog._source.activated.emit(1)
    assert dialog._before.currentData() == 0
    again = dialog_of(app)
    assert again is not dialog
    assert again._before.currentData() == 10
    dialog = again
    item = dialog._list.topLevelItem(0)
    assert item is not None
    dialog._list.itemDoubleClicked.emit(item, 1)
    assert app.player.position_ms == found[0].start_ms


def test_a_filter_ticks_its_chapters(qtbot: QtBot, app: App) -> None:
    app.window.answers.show_filter(Filter.OPEN)
    dialog = dialog_of(app)
    wanted = chapters_with(app.session.interview, View(Filter.OPEN))
    assert dialog.parts == chapter_parts(app.session.interview, wanted)


def test_what_was_not_found_is_told_and_chapters_are_offered(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "несуществующее")
    dialog = dialog_of(app)
    assert "was not found at any moment" in app.window.messages.text
    assert {part.title for part in dialog.parts} <= {
        one.title for one in app.session.interview.chapters
    }
    dialog.close()
    app.selection.play(((1_000, 2_000),))
    assert app.window._commands["next_stretch"].isEnabled()
    command(app, "play_found")
    assert not app.selection.is_on


def test_parts_are_saved_as_chapters(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    search(qtbot, app, "KPI")
    dialog = dialog_of(app)
    target = tmp_path / "parts.interview.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(target), ""))
    dialog._chapters.click()
    qtbot.waitUntil(target.exists)
    opened = open_files([target]).interview
    assert opened.chapters == as_chapters(dialog.parts, app.session.interview.duration_ms)
    assert opened.title.endswith("– KPI")
    assert not opened.threads


@pytest.mark.parametrize("exactly", [False, True])
def test_parts_are_written_as_a_clip(
    qtbot: QtBot, playing: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exactly: bool
) -> None:
    app = playing
    app.editor.replace_chapters(
        [Chapter(0, "a"), Chapter(3_000, "b"), Chapter(6_000, "c")], "chapters"
    )
    qtbot.waitUntil(lambda: len(app.session.interview.chapters) == 3)
    app.keeper.save(tmp_path / "talk.interview.yaml")
    qtbot.waitUntil(lambda: app.editor.is_saved)
    dialog = dialog_of(app)
    dialog._all.click()
    item = dialog._list.topLevelItem(1)
    assert item is not None
    item.setCheckState(0, Qt.CheckState.Unchecked)
    target = tmp_path / "made.mp4"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(target), ""))
    action = dialog._clip.menu().actions()[exactly]
    with qtbot.waitSignal(app.clipper.finished, timeout=60_000):
        action.trigger()
        assert "Writing made.mp4" in app.window.messages.text
        app.window.messages.tell("something else")
        app.window.messages._close.click()
        assert "Writing made.mp4" in app.window.messages.text
    assert "made.mp4 is written" in app.window.messages.text
    app.window.messages._buttons[0].click()
    qtbot.waitUntil(lambda: [one.title for one in app.session.interview.chapters] == ["a", "c"])


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where somebody wants a clip."""
    chosen = tmp_path / "made.mp4"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(chosen), ""))
    return chosen


def write_all(app: App) -> None:
    app.window._selecting._clips.write((Part(0, 12_000, "all"),), exactly=True)


def test_a_clip_can_be_cancelled(qtbot: QtBot, playing: App, target: Path) -> None:
    app = playing
    write_all(app)
    write_all(app)
    assert "already" in app.window.messages.text
    app.window.messages._close.click()
    app.window.messages._buttons[0].click()
    qtbot.waitUntil(lambda: "Cancelled" in app.window.messages.text, timeout=20_000)
    qtbot.waitUntil(lambda: not app.clipper.is_running, timeout=20_000)
    assert not target.exists()


def test_closing_asks_about_a_clip_that_is_being_written(
    qtbot: QtBot, playing: App, target: Path
) -> None:
    app = playing
    write_all(app)
    app.window.close()
    assert app.window.isVisible()
    assert app.window.messages.text == "made.mp4 is not done yet."
    # Whoever cancels it there has not said that anything shall be closed.
    app.clipper.cancel()
    qtbot.waitUntil(lambda: not app.clipper.is_running, timeout=20_000)
    assert app.window.isVisible()
    assert not app.window.messages.asks("made.mp4 is not done yet.")
    write_all(app)
    app.window.close()
    choose(qtbot, app, "Cancel it and close")
    qtbot.waitUntil(lambda: not app.window.isVisible(), timeout=20_000)
    assert not target.exists()


def test_a_window_in_another_language_tells_of_the_clip_that_is_being_written(
    qtbot: QtBot, playing: App, target: Path
) -> None:
    app = playing
    write_all(app)
    app.window.language_chosen.emit("uk")
    old = app.window
    qtbot.waitUntil(lambda: app.window is not old)
    assert "made.mp4" in app.window.messages.text
    app.window.messages._buttons[0].click()
    qtbot.waitUntil(lambda: not app.clipper.is_running, timeout=20_000)
    assert not target.exists()
