"""The timeline, with a real mouse on a real widget."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from navigator.background import Worker
from navigator.playback.thumbnails import Thumbnails
from navigator.ui.theme import Theme
from navigator.ui.timeline import Timeline
from tests.builders import an_interview

LOWER_Y, UPPER_Y = 54, 12
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def thumbnails(worker: Worker) -> Thumbnails:
    return Thumbnails(worker)


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme, thumbnails: Thumbnails) -> Timeline:
    made = Timeline(theme, thumbnails)
    qtbot.addWidget(made)
    made.resize(616, made.sizeHint().height())
    made.show_interview(an_interview())
    made.show()
    return made


def sought(timeline: Timeline) -> list[int]:
    moments: list[int] = []
    timeline.seek_requested.connect(moments.append)
    return moments


def at(timeline: Timeline, ms: int, y: int = LOWER_Y, aside: int = 0) -> QPoint:
    return QPoint(round(timeline.lower_scale().x(ms)) + aside, y)


@pytest.mark.parametrize("aside", [-4, -1, 0, 3])
def test_a_click_on_a_marker_goes_to_the_chapters_very_start(
    qtbot: QtBot, timeline: Timeline, aside: int
) -> None:
    moments = sought(timeline)
    qtbot.mouseClick(timeline, LEFT, pos=at(timeline, 60_000, aside=aside))
    assert moments == [60_000]


def test_with_shift_a_click_is_exact(qtbot: QtBot, timeline: Timeline) -> None:
    moments = sought(timeline)
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(timeline, LEFT, shift, pos=at(timeline, 60_000, aside=2))
    assert 60_000 < moments[0] < 61_000


def test_a_click_above_stays_within_the_chapter(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_position(70_000)
    moments = sought(timeline)
    qtbot.mouseClick(timeline, LEFT, pos=QPoint(308, UPPER_Y))
    assert moments[0] == pytest.approx(90_000, abs=200)


def test_while_dragged_it_shows_the_hand_and_the_last_moment_is_sought(
    qtbot: QtBot, timeline: Timeline
) -> None:
    moments = sought(timeline)
    qtbot.mousePress(timeline, LEFT, pos=at(timeline, 20_000))
    for ms in range(30_000, 100_000, 10_000):
        qtbot.mouseMove(timeline, at(timeline, ms))
    timeline.show_position(21_000)
    assert timeline.value() == pytest.approx(90_000, abs=500)
    qtbot.mouseRelease(timeline, LEFT, pos=at(timeline, 90_000))
    assert moments[-1] == pytest.approx(90_000, abs=500)
    assert len(moments) <= 3


def test_a_position_is_shown_without_seeking(timeline: Timeline) -> None:
    moments = sought(timeline)
    timeline.show_position(61_000)
    assert (timeline.value(), timeline.chapter) == (61_000, 1)
    assert moments == []


def test_for_assistive_technology_it_is_a_slider_that_says_where_it_is(
    timeline: Timeline,
) -> None:
    timeline.show_position(61_000)
    interface = QAccessible.queryAccessibleInterface(timeline)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Timeline"
    assert interface.text(QAccessible.Text.Description) == "1:01 of 3:00, chapter “Клиенты”"
    moments = sought(timeline)
    interface.valueInterface().setCurrentValue(90_000)
    assert moments == [90_000]


def test_the_lead_in_has_its_own_stretch(timeline: Timeline) -> None:
    timeline.show_position(5_000)
    assert timeline.chapter is None
    scale = timeline.upper_scale()
    assert (scale.start_ms, scale.end_ms) == (0, 10_000)


def test_an_interview_without_chapters_or_length_can_be_shown(timeline: Timeline) -> None:
    timeline.show_interview(an_interview(starts_ms=(), titles=(), duration_ms=0))
    timeline.show_position(0)
    timeline.grab()
