"""The timeline, with a real mouse on a real widget."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from navigator.background import Worker
from navigator.interview import ByTimecode, Note, Place, chapter_edits
from navigator.interview.note_edits import with_note
from navigator.playback.media import probe
from navigator.playback.thumbnails import Thumbnails
from navigator.search.index import Answer
from navigator.search.lines import Line, LineKind
from navigator.search.ranking import Hit
from navigator.search.results import Results
from navigator.ui.theme import Theme
from navigator.ui.timeline import Timeline
from navigator.ui.timeline_hover import TimelineHover
from navigator.ui.timeline_marks import DOT_Y, LOWER_TOP, Tick, dots_of, ticks_of
from navigator.ui.timeline_scale import Scale
from tests.builders import a_thread, an_interview, placed
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.pictures import number_in_image

LOWER_Y, UPPER_Y, TICK_Y = 54, 12, 44
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


def hits_at(*moments_ms: int) -> Results:
    lines = (Line(LineKind.TRANSCRIPT, "слово", Place(1, ms)) for ms in moments_ms)
    hits = tuple(Hit(line, ((0, 5),)) for line in lines)
    return Results("слово", Answer(hits, hits, 1))


def sought(timeline: Timeline) -> list[int]:
    moments: list[int] = []
    timeline.seek_requested.connect(moments.append)
    timeline.drag_requested.connect(moments.append)
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


@pytest.mark.parametrize("how", ["right", "hidden", "released elsewhere"])
def test_a_drag_whose_end_is_not_told_ends_nevertheless(
    qtbot: QtBot, timeline: Timeline, how: str
) -> None:
    timeline.show_position(15_000)
    qtbot.mousePress(timeline, LEFT, pos=at(timeline, 20_000))
    moments = sought(timeline)
    if how == "right":
        # The menu takes the release of the other button.
        qtbot.mousePress(timeline, Qt.MouseButton.RightButton, pos=at(timeline, 20_000))
    elif how == "hidden":
        timeline.hide()
        timeline.show()
    spot = QPointF(at(timeline, 50_000))
    place = timeline.mapToGlobal(spot)
    none = Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, spot, place, none, none, plain)
    QApplication.sendEvent(timeline, moved)
    timeline.show_position(16_000)
    assert timeline.value() == 16_000
    assert not timeline._drag_pause.isActive()
    assert moments == []


def test_small_turns_of_the_wheel_are_not_lost(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_interview(an_interview(duration_ms=10 * 3_600_000))
    timeline.show_position(100_000)
    moments: list[int] = []
    timeline.step_requested.connect(moments.append)
    timeline.step_requested.connect(timeline.show_position)
    spot = QPoint(300, LOWER_Y)
    for _ in range(3):
        QTest.wheelEvent(timeline.windowHandle(), spot, QPoint(0, 3))
    assert moments == [100_250, 100_500, 100_750]


def test_keys_zoom_the_chapter_around_the_place(timeline: Timeline) -> None:
    timeline.show_position(70_000)
    whole = timeline.upper_scale()
    timeline.zoom(3)
    near = timeline.upper_scale()
    assert near.end_ms - near.start_ms < whole.end_ms - whole.start_ms
    assert near.start_ms <= 70_000 < near.end_ms
    timeline.zoom(-3)
    assert timeline.upper_scale() == whole


def test_a_position_is_shown_without_seeking(timeline: Timeline) -> None:
    moments = sought(timeline)
    timeline.show_position(61_000)
    assert (timeline.value(), timeline.chapter) == (61_000, 1)
    assert moments == []


def test_for_assistive_technology_it_is_a_slider_that_says_where_it_is(
    timeline: Timeline,
) -> None:
    interface = QAccessible.queryAccessibleInterface(timeline)
    assert interface.text(QAccessible.Text.Description) == "0:00 of 3:00"
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


def hover(timeline: Timeline) -> TimelineHover:
    return timeline.findChildren(TimelineHover)[0]


def test_under_the_mouse_stand_time_title_and_a_still_which_becomes_exact(
    qtbot: QtBot, timeline: Timeline, thumbnails: Thumbnails, clip_of: ClipMaker
) -> None:
    thumbnails.open(probe(clip_of("mp4", Clip(seconds=180, width=320, height=180))))
    tip = hover(timeline)
    qtbot.mouseMove(timeline, at(timeline, 75_000))
    qtbot.waitUntil(tip.isVisible)
    assert "Клиенты" in tip.text
    moment_ms = timeline.lower_scale().ms(at(timeline, 75_000).x())
    qtbot.waitUntil(lambda: number_in_image(tip.picture) == moment_ms // 40)
    assert tip.text.startswith("1:1")


def test_the_tip_stays_within_the_sides(qtbot: QtBot, timeline: Timeline) -> None:
    tip = hover(timeline)
    for ms in (0, 179_999):
        qtbot.mouseMove(timeline, at(timeline, ms))
        qtbot.waitUntil(tip.isVisible)
        left = timeline.mapFromGlobal(tip.pos()).x()
        assert 0 <= left <= timeline.width() - tip.width()


def wheel(timeline: Timeline, notches: int, x: int, keys: Qt.KeyboardModifier) -> None:
    window = timeline.windowHandle()
    QTest.wheelEvent(window, QPointF(x, UPPER_Y), QPoint(0, 120 * notches), stateKey=keys)


def test_ctrl_and_wheel_zoom_the_chapter_and_the_page_turns(
    qtbot: QtBot, timeline: Timeline
) -> None:
    timeline.show_position(65_000)
    qtbot.waitExposed(timeline)
    wheel(timeline, 5, 100, Qt.KeyboardModifier.ControlModifier)
    scale = timeline.upper_scale()
    assert scale.end_ms - scale.start_ms < 20_000
    timeline.show_position(100_000)
    scale = timeline.upper_scale()
    assert scale.start_ms < 100_000 < scale.end_ms
    wheel(timeline, -40, 100, Qt.KeyboardModifier.ControlModifier)
    assert timeline.upper_scale() == timeline.chapter_scale()
    timeline.show_position(130_000)
    assert timeline.upper_scale() == timeline.chapter_scale()


def test_while_it_plays_on_one_can_look_elsewhere_closely(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_position(65_000)
    qtbot.waitExposed(timeline)
    wheel(timeline, 8, timeline.width() - 20, Qt.KeyboardModifier.ControlModifier)
    scale = timeline.upper_scale()
    assert scale.start_ms > 65_000
    timeline.show_position(65_500)
    assert timeline.upper_scale() == scale
    timeline.show_position(75_000)
    assert timeline.upper_scale().start_ms <= 75_000 < timeline.upper_scale().end_ms, (
        "it has jumped"
    )


def test_the_wheel_alone_makes_a_small_step(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_position(65_000)
    qtbot.waitExposed(timeline)
    steps: list[int] = []
    timeline.step_requested.connect(steps.append)
    wheel(timeline, 1, 100, Qt.KeyboardModifier.NoModifier)
    assert steps == [75_000]


def test_a_menu_about_a_moment_by_mouse_and_by_key(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_position(65_000)
    asked: list[int] = []
    timeline.menu_requested.connect(lambda ms, _at: asked.append(ms))
    spot = at(timeline, 60_000, aside=2)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QApplication.sendEvent(timeline, QContextMenuEvent(reason, spot, spot))
    assert asked == [60_000, 65_000]


def test_it_is_painted_again_only_where_something_moves(timeline: Timeline) -> None:
    timeline.show_position(65_000)
    timeline.show_position(65_010)
    assert timeline.value() == 65_000
    timeline.show_position(65_100)
    assert timeline.value() == 65_100


def test_what_is_told_under_a_resting_mouse_changes_with_the_chapter(
    qtbot: QtBot, timeline: Timeline
) -> None:
    timeline.show_position(65_000)
    qtbot.mouseMove(timeline, QPoint(308, UPPER_Y))
    tip = hover(timeline)
    qtbot.waitUntil(tip.isVisible)
    assert tip.text.startswith("1:30")
    timeline.show_position(125_000)
    assert tip.text.startswith("2:30")


def test_what_is_told_under_a_resting_mouse_changes_with_the_page(
    qtbot: QtBot, timeline: Timeline
) -> None:
    timeline.show_position(65_000)
    qtbot.waitExposed(timeline)
    wheel(timeline, 8, 40, Qt.KeyboardModifier.ControlModifier)
    scale = timeline.upper_scale()
    qtbot.mouseMove(timeline, QPoint(308, UPPER_Y))
    tip = hover(timeline)
    qtbot.waitUntil(tip.isVisible)
    before = tip.text
    timeline.show_position(scale.end_ms - 10)
    timeline._rest.stop()
    timeline.show_position(scale.end_ms + 10)
    assert timeline.upper_scale() != scale
    assert tip.text != before
    assert timeline._rest.isActive(), "its exact picture is wished"
    assert timeline._pictures.isActive()


def test_the_chapter_that_one_begins_in_has_its_pictures(
    timeline: Timeline, thumbnails: Thumbnails, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared: list[tuple[int, int]] = []
    monkeypatch.setattr(thumbnails, "prepare", lambda *stretch: prepared.append(stretch))
    timeline.show_interview(an_interview())
    scale = timeline.upper_scale()
    qtbot.waitUntil(lambda: prepared == [(scale.start_ms, scale.end_ms)])


def test_thousands_of_questions_are_a_dot_every_few_pixels(timeline: Timeline) -> None:
    names = [f"t{number}" for number in range(3_000)]
    threads = tuple(a_thread(name, "Вопрос?") for name in names)
    places = tuple(placed(name, 1, ByTimecode(60_000 + 20 * at)) for at, name in enumerate(names))
    timeline.show_interview(an_interview(threads=threads, placements=places))
    timeline.show_position(65_000)
    dots = dots_of(timeline._asked(), timeline.upper_scale())
    assert sum(len(dot.threads) for dot in dots) == 3_000
    assert len(dots) <= timeline.width() / 3
    assert timeline._asked() is timeline._asked()


def dotted(timeline: Timeline) -> None:
    """Two questions at the start of the second chapter, and one in its middle."""
    threads = tuple(a_thread(name, f"Вопрос {name}?") for name in "abc")
    places = (placed("a", 1), placed("b", 1), placed("c", 1, ByTimecode(90_000)))
    timeline.show_interview(an_interview(threads=threads, placements=places))
    timeline.show_position(65_000)


def tells(tip: TimelineHover, said: str) -> bool:
    return tip.text == said


def test_a_questions_dot_is_taken_where_it_is_seen(qtbot: QtBot, timeline: Timeline) -> None:
    dotted(timeline)
    chosen: list[str] = []
    timeline.thread_chosen.connect(chosen.append)
    moments, tip = sought(timeline), hover(timeline)
    for x, said, thread in ((16, "1:00  Вопрос a? (+1)", "a"), (308, "1:30  Вопрос c?", "c")):
        spot = QPoint(x, round(DOT_Y))
        pixels = timeline.grab().toImage()
        accent = timeline._painter._theme.colours["accent"]
        assert pixels.pixelColor(spot).name() == accent.name()
        qtbot.mouseMove(timeline, spot)
        qtbot.waitUntil(partial(tells, tip, said))
        qtbot.mouseClick(timeline, LEFT, pos=spot)
        assert chosen.pop() == thread
    assert moments == []
    qtbot.mouseClick(timeline, LEFT, pos=QPoint(16, UPPER_Y + 2))
    assert moments


def test_the_tip_tells_the_moment_that_a_press_takes(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_position(65_000)
    tip, right = hover(timeline), round(timeline.upper_scale().x(120_000))
    qtbot.mouseMove(timeline, QPoint(right - 6, 5))
    qtbot.waitUntil(lambda: tip.text == "2:00  Деньги")


def test_with_shift_the_menu_is_about_the_exact_moment(timeline: Timeline) -> None:
    asked: list[int] = []
    timeline.menu_requested.connect(lambda ms, _at: asked.append(ms))
    spot = at(timeline, 60_000, aside=2)
    shift = Qt.KeyboardModifier.ShiftModifier
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, spot, shift)
    QApplication.sendEvent(timeline, event)
    assert 60_000 < asked[0] < 61_000


def flagged(timeline: Timeline, ms: int) -> list[str]:
    """A note at this moment of ten hours; the ids of those that are chosen."""
    interview = an_interview(duration_ms=10 * 3_600_000)
    timeline.show_interview(with_note(interview, Note("n", ms, "Записка", ms)))
    chosen: list[str] = []
    timeline.note_chosen.connect(chosen.append)
    return chosen


def test_the_menu_is_about_the_moment_that_the_tip_tells(timeline: Timeline) -> None:
    flagged(timeline, 18_000_000)
    asked: list[int] = []
    timeline.menu_requested.connect(lambda ms, _at: asked.append(ms))
    spot = at(timeline, 18_000_000, LOWER_TOP - 4, aside=6)
    for keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, spot, keys)
        QApplication.sendEvent(timeline, event)
    assert asked[0] == 18_000_000
    assert asked[1] > 18_200_000, "exactly what is under the mouse"


@pytest.mark.parametrize("moves_on", [False, True])
def test_a_flag_is_chosen_when_it_is_let_go_and_can_be_dragged_from(
    qtbot: QtBot, timeline: Timeline, moves_on: bool
) -> None:
    chosen = flagged(timeline, 18_000_000)
    moments = sought(timeline)
    spot = at(timeline, 18_000_000, LOWER_TOP - 4, aside=2)
    qtbot.mousePress(timeline, LEFT, pos=spot)
    assert (chosen, moments) == ([], [])
    if moves_on:
        drag = QPointF(at(timeline, 27_000_000))
        event = QMouseEvent(QEvent.Type.MouseMove, drag, drag, LEFT, LEFT, Qt.KeyboardModifier(0))
        QApplication.sendEvent(timeline, event)
        spot = drag.toPoint()
    qtbot.mouseRelease(timeline, LEFT, pos=spot)
    assert chosen == ([] if moves_on else ["n"])
    assert moments[0] == 18_000_000
    assert moments[-1] == pytest.approx(27_000_000 if moves_on else 18_000_000, abs=60_000)


def test_with_shift_a_click_on_a_grip_is_exact(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_position(65_000)
    moments = sought(timeline)
    spot = QPoint(round(timeline.upper_scale().x(60_000)) + 5, 5)
    qtbot.mouseClick(timeline, LEFT, pos=spot)
    qtbot.mouseClick(timeline, LEFT, Qt.KeyboardModifier.ShiftModifier, pos=spot)
    assert moments[0] == 60_000
    assert moments[1] == pytest.approx(60_500, abs=100)


@pytest.mark.parametrize("y", [LOWER_Y, UPPER_Y])
def test_what_is_dragged_may_change_its_width(qtbot: QtBot, timeline: Timeline, y: int) -> None:
    timeline.show_position(65_000)
    upper = timeline.upper_scale()
    qtbot.mousePress(timeline, LEFT, pos=QPoint(260, y))
    timeline.resize(1_016, timeline.height())
    assert timeline.upper_scale().width == 1_000
    assert (timeline.upper_scale().start_ms, timeline.upper_scale().end_ms) == (60_000, 120_000)
    drag = QPointF(1_008 - 250, y)
    event = QMouseEvent(QEvent.Type.MouseMove, drag, drag, LEFT, LEFT, Qt.KeyboardModifier(0))
    QApplication.sendEvent(timeline, event)
    assert timeline.value() == pytest.approx(135_000 if y == LOWER_Y else 105_000, abs=200)
    assert timeline.let_go()
    assert not timeline.let_go()
    assert timeline.value() == 65_000
    timeline.resize(616, timeline.height())
    assert timeline.upper_scale() == upper


def test_after_an_edit_one_still_looks_into_the_present_chapter(
    qtbot: QtBot, timeline: Timeline
) -> None:
    timeline.show_position(65_000)
    qtbot.waitExposed(timeline)
    wheel(timeline, 8, timeline.width() - 20, Qt.KeyboardModifier.ControlModifier)
    timeline.show_edited(an_interview())
    assert timeline.upper_scale().start_ms > 100_000
    timeline.show_edited(chapter_edits.added(an_interview(), 100_000))
    assert timeline.upper_scale() == timeline.chapter_scale()
    assert timeline.chapter_scale().end_ms == 100_000


def test_the_tip_has_its_place_whatever_it_tells(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_position(65_000)
    qtbot.mouseMove(timeline, QPoint(308, UPPER_Y))
    tip = hover(timeline)
    qtbot.waitUntil(tip.isVisible)
    bottom = tip.geometry().bottom()
    long = "Название, которое на одной строке подсказки никак не поместится и займёт две"
    timeline.show_edited(chapter_edits.renamed(an_interview(), 1, long))
    assert tip.text == f"1:30  {long}"
    assert tip.geometry().bottom() == bottom


def test_ticks_that_would_run_together_are_one_which_is_higher() -> None:
    scale = Scale(0, 36_000_000, 0, 900)
    ticks = ticks_of(tuple(range(0, 36_000_000, 12_000)), scale)
    assert len(ticks) == 300
    assert {tick.count for tick in ticks} <= {9, 10, 11}
    only = Tick(5_000, 0.125, 1)
    assert ticks_of((5_000, 36_000_000), scale) == (only,), "what is at the end is not in it"


@pytest.mark.parametrize(
    ("key", "expected"),
    [("Home", 0), ("End", 179_999), ("PageUp", 5_000), ("PageDown", 125_000)],
)
def test_the_keys_of_a_slider_move_it(
    qtbot: QtBot, timeline: Timeline, key: str, expected: int
) -> None:
    timeline.show_position(65_000)
    steps: list[int] = []
    jumps = sought(timeline)
    timeline.step_requested.connect(steps.append)
    qtbot.keyClick(timeline, getattr(Qt.Key, f"Key_{key}"))
    assert (jumps if key in ("Home", "End") else steps) == [expected]
    assert len(jumps + steps) == 1


def test_no_length_is_told_where_none_is_known(timeline: Timeline) -> None:
    timeline.show_interview(an_interview(duration_ms=0))
    timeline.show_position(65_000)
    assert timeline.accessibleDescription() == "1:05, chapter “Клиенты”"


def test_a_hand_that_moves_on_from_a_dot_drags(qtbot: QtBot, timeline: Timeline) -> None:
    dotted(timeline)
    chosen: list[str] = []
    timeline.thread_chosen.connect(chosen.append)
    moments = sought(timeline)
    qtbot.mousePress(timeline, LEFT, pos=QPoint(308, round(DOT_Y)))
    assert moments == []
    drag = QPointF(408, DOT_Y)
    event = QMouseEvent(QEvent.Type.MouseMove, drag, drag, LEFT, LEFT, Qt.KeyboardModifier(0))
    QApplication.sendEvent(timeline, event)
    # Past another dot the tip tells the moment, which is what the hand takes.
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(18, DOT_Y), drag, LEFT, LEFT, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(timeline, event)
    qtbot.waitUntil(lambda: hover(timeline).text == "1:01  Клиенты")
    event = QMouseEvent(QEvent.Type.MouseMove, drag, drag, LEFT, LEFT, Qt.KeyboardModifier(0))
    QApplication.sendEvent(timeline, event)
    qtbot.mouseRelease(timeline, LEFT, pos=drag.toPoint())
    assert chosen == []
    assert moments[0] == 90_000
    assert moments[-1] == pytest.approx(100_000, abs=200)


def test_a_letter_of_any_alphabet_is_left_to_the_window(timeline: Timeline) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord("Ж"), Qt.KeyboardModifier(0), "ж")
    timeline.keyPressEvent(event)
    assert not event.isAccepted()


def test_a_click_on_a_tick_leads_to_its_first_hit(qtbot: QtBot, timeline: Timeline) -> None:
    moments = sought(timeline)
    # So near that they are one tick, and near enough to a chapter's start to be snapped to it.
    timeline.show_results(hits_at(61_000, 61_100))
    qtbot.mouseMove(timeline, at(timeline, 61_000, TICK_Y, aside=2))
    qtbot.waitUntil(hover(timeline).isVisible)
    assert hover(timeline).text == "1:01  2 hit(s) · Клиенты"
    qtbot.mouseClick(timeline, LEFT, pos=at(timeline, 61_000, TICK_Y, aside=2))
    qtbot.mouseClick(timeline, LEFT, pos=at(timeline, 61_000, LOWER_Y))
    assert moments == [61_000, 60_000]


def test_a_new_chapter_behind_what_is_painted_is_the_present_one(timeline: Timeline) -> None:
    timeline.show_position(100_000)
    timeline.show_position(100_040)
    assert timeline.value() == 100_000, "it would not be seen"
    timeline.show_edited(chapter_edits.added(an_interview(), 100_040))
    assert timeline.chapter == 2
    timeline.show_edited(an_interview())
    timeline.show_position(60_000)
    timeline.show_edited(chapter_edits.added(an_interview(), 60_040))
    timeline.show_position(60_040)
    assert timeline.chapter == 2
