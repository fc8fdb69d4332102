"""Playing only what matches: which parts, in which order, and who has the last word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.interview import Cue, Note
from navigator.interview.note_edits import with_note
from navigator.interview.timecode import format_timecode
from navigator.playback.player import State
from navigator.playback.vlc_engine import VlcEngine
from navigator.search.index import Index
from navigator.search.lines import lines_of
from navigator.search.results import Results
from navigator.selection import chapter_stretches, found_stretches, length_ms
from tests.builders import a_thread, an_interview, placed
from tests.clips import Clip
from tests.ui.conftest import AppMaker
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


def test_what_was_found_is_played_with_a_little_before_and_behind() -> None:
    assert found_stretches(INTERVIEW, results_of("in:transcript доходы")) == (
        (0, 12_000),
        (148_000, 157_000),
    )
    assert found_stretches(INTERVIEW, results_of("in:answers доход")) == ((60_000, 120_000),)
    assert found_stretches(INTERVIEW, results_of("in:notes доход")) == ((128_000, 143_000),)
    assert found_stretches(INTERVIEW, results_of("клиентский пирог")) == ()


@given(st.sets(st.integers(0, 2)))
def test_chapters_that_follow_each_other_are_one_part(chapters: set[int]) -> None:
    found = chapter_stretches(INTERVIEW, chapters)
    lengths = (50_000, 60_000, 60_000)
    assert length_ms(found) == sum(lengths[chapter] for chapter in chapters)
    assert len(found) <= 2


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


def test_the_time_is_told_before(qtbot: QtBot, app: App) -> None:
    command(app, "play_found")
    assert "in all, without the rest" in app.window.messages.text
    app.window.search.search_for("KPI")
    qtbot.waitUntil(lambda: app.searcher.results.text == "KPI")
    command(app, "play_found")
    found = found_stretches(app.session.interview, app.searcher.results)
    assert found
    assert f"{format_timecode(length_ms(found))} in all" in app.window.messages.text
    app.window.search.search_for("несуществующее")
    qtbot.waitUntil(lambda: app.searcher.results.text == "несуществующее")
    command(app, "play_found")
    assert "nothing to play" in app.window.messages.text
    assert not app.window._commands["play_found"].isChecked()
    app.selection.play(((1_000, 2_000),))
    assert app.window._commands["next_stretch"].isEnabled()
    command(app, "play_found")
    assert not app.selection.is_on
