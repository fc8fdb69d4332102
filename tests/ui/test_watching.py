"""The commands of watching, in the whole window without an engine."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.playback.limits import Loop
from navigator.ui.answers_page import Filter
from navigator.ui.go_to import GoTo
from navigator.ui.moment_menu import MomentMenu
from navigator.ui.picture_menu import PictureMenu
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.fakes import FakeEngine
from tests.ui.conftest import AppMaker

CHAPTER_4_MS = 529_000


def action(app: App, text: str) -> QAction:
    return next(one for one in app.window.findChildren(QAction) if one.text() == text)


def test_alt_left_leads_back_before_a_jump(app: App) -> None:
    back, forward = action(app, "Back before the jump"), action(app, "Forward again")
    assert not back.isEnabled()
    app.session.go_to_chapter(3)
    back.trigger()
    assert app.player.position_ms == 0
    assert not back.isEnabled()
    forward.trigger()
    assert app.player.position_ms == CHAPTER_4_MS


def ask(app: App, text: str) -> tuple[GoTo, QLineEdit]:
    action(app, "Go to a time…").trigger()
    popup = app.window.findChildren(GoTo)[0]
    field = popup.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return popup, field


@pytest.mark.parametrize(("text", "ms"), [("12:34", 754_000), ("7", 420_000), ("0:49", 49_000)])
def test_go_to_a_time(app: App, text: str, ms: int) -> None:
    popup, _field = ask(app, text)
    assert not popup.isVisible()
    assert app.player.position_ms == ms


@pytest.mark.parametrize("text", ["", "abc", "12:60", "59:00", "-1", "9" * 400])
def test_a_time_that_is_none_is_told_and_can_be_mended(app: App, text: str) -> None:
    popup, field = ask(app, text)
    assert popup.isVisible()
    assert app.player.position_ms == 0
    field.clear()
    QTest.keyClicks(field, "1:00")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.player.position_ms == 60_000


def test_the_chapter_is_looped_and_no_longer(app: App) -> None:
    app.session.go_to_chapter(3)
    switch = action(app, "Loop this chapter")
    switch.trigger()
    assert app.player.limits.loop == Loop(CHAPTER_4_MS, 837_000)
    assert switch.isChecked()
    switch.trigger()
    assert app.player.limits.loop is None
    assert not switch.isChecked()


def test_a_loop_from_here_to_here(app: App) -> None:
    command = action(app, "Loop: from here, to here, off")
    app.session.go_to_time(10_000)
    command.trigger()
    assert app.player.limits.loop == Loop(10_000)
    app.session.go_to_time(20_000)
    command.trigger()
    assert app.player.limits.loop == Loop(10_000, 20_000)
    assert app.player.position_ms == 10_000, "it begins, also where its end was looked for by hand"
    command.trigger()
    assert app.player.limits.loop is None


def test_pause_after_this_chapter(app: App) -> None:
    app.session.go_to_chapter(0)
    switch = action(app, "Pause after this chapter")
    switch.trigger()
    assert app.player.limits.stop_ms == 217_000
    assert app.window.messages.text == "It pauses after this chapter, at 3:37."
    app.session.go_to_chapter(3)
    assert app.player.limits.stop_ms == 837_000, "of the chapter that one is in now"
    assert switch.isChecked()
    switch.trigger()
    assert app.player.limits.stop_ms is None
    app.session.go_to_chapter(0)
    assert app.player.limits.stop_ms is None


def test_another_chapter_can_be_looped_instead(app: App) -> None:
    switch = action(app, "Loop this chapter")
    app.session.go_to_chapter(0)
    switch.trigger()
    app.session.go_to_chapter(3)
    assert not switch.isChecked()
    switch.trigger()
    assert app.player.limits.loop == Loop(CHAPTER_4_MS, 837_000)


def test_the_picture_is_saved_with_its_time_and_never_overwritten(
    app: App, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pictures = tmp_path / "pictures"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(pictures))
    app.session.go_to_time(0)
    for _ in range(2):
        action(app, "Save the picture").trigger()
    names = sorted(file.name for file in pictures.iterdir())
    assert names == ["Аккаунт-менеджер интервью 0-00 (2).png", "Аккаунт-менеджер интервью 0-00.png"]
    assert QImage(str(pictures / names[0])).size().toTuple() == (1280, 720)
    assert names[0][:10] in app.window.messages.text


def test_a_picture_that_cannot_be_saved_is_told(
    app: App, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(file))
    action(app, "Save the picture").trigger()
    assert "cannot be saved" in app.window.messages.text


def test_a_small_window_and_back(qtbot: QtBot, app: App) -> None:
    window = app.window
    size, place = window.size(), window.geometry()
    switch = action(app, "Small window")
    switch.trigger()
    assert window.width() < 600
    # Whatever there is has room in the narrowest.
    window.resize(10, 10)
    controls = window.transport
    assert controls.width() >= controls.minimumSizeHint().width()
    assert not controls.volume.isVisible()
    window.move(500, 300)
    assert not window.side.isVisible()
    assert window.video.isVisible()
    assert action(app, "Above other windows").isChecked()
    switch.trigger()
    assert window.geometry() == place
    assert window.side.isVisible()
    assert window.timeline.isVisible()
    assert not action(app, "Above other windows").isChecked()
    # There is no room for panels in it: who wants them leaves it.
    switch.trigger()
    app.window._commands["find"].trigger()
    assert window.side.isVisible()
    assert window.size() == size
    qtbot.waitUntil(lambda: window.minimumWidth() > 600)


def test_a_small_window_from_full_screen_and_back(app: App) -> None:
    window, place = app.window, app.window.geometry()
    window._toggle_full_screen()
    window._toggle_small()
    assert window.width() < 600
    window._toggle_small()
    assert window.geometry() == place


def test_a_full_screen_from_the_small_window_has_room_for_the_search(app: App) -> None:
    window = app.window
    window._toggle_small()
    window._toggle_full_screen()
    window._commands["find"].trigger()
    assert window.isFullScreen()
    assert window.side.isVisible()
    window._toggle_full_screen()
    window._toggle_small()


def test_no_chip_is_cut_in_the_narrowest_window(qtbot: QtBot, app: App) -> None:
    app.window.resize(1, 1)
    chips = app.window.search._chips.buttons()
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in chips))


def test_a_maximized_window_becomes_small_and_is_maximized_again(app: App) -> None:
    window = app.window
    window.showMaximized()
    switch = action(app, "Small window")
    switch.trigger()
    assert not window.isMaximized()
    assert window.width() <= 512
    switch.trigger()
    assert window.isMaximized()


def test_a_recording_that_was_moved_is_known_again(
    qtbot: QtBot, app: App, clip_of: ClipMaker, tmp_path: Path
) -> None:
    video, moved = tmp_path / "talk.mp4", tmp_path / "renamed.mp4"
    shutil.copy(clip_of("mp4", Clip(seconds=60, width=160, height=96)), video)
    app.open(video)
    qtbot.waitUntil(lambda: app.player.facts is not None and app.player.facts.path == video)
    app.player.set_rate(1.5)
    app.session.go_to_time(30_000)
    app.open()
    qtbot.waitUntil(lambda: app.session.is_bundled)
    video.rename(moved)
    with qtbot.waitSignal(app.session.resume_offered) as offered:
        app.open(moved)
    assert offered.args == [30_000]
    assert app.player.rate == 1.5


def dropped(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def test_going_on_is_offered_and_not_forced(qtbot: QtBot, app: App) -> None:
    app.session.resume_offered.emit(2_050)
    app.session.resume_offered.emit(CHAPTER_4_MS + 2_000)
    assert app.player.position_ms == 0

    def buttons() -> dict[str, QPushButton]:
        found = app.window.messages.findChildren(QPushButton)
        return {one.text(): one for one in found if one.isVisible()}

    qtbot.waitUntil(lambda: len(buttons()) == 2)
    assert list(buttons()) == ["Continue from 8:51 (chapter 4)", "From the start"]
    buttons()["Continue from 8:51 (chapter 4)"].click()
    assert app.player.position_ms == CHAPTER_4_MS + 2_000
    assert not app.window.messages.isVisible()


def test_the_next_time_the_panels_the_filter_and_the_place_in_the_text_are_there_again(
    qtbot: QtBot, app: App, app_in: AppMaker, tmp_path: Path
) -> None:
    threads = app.session.interview.threads
    thread = next(one.id for one in reversed(threads) if one.host_answers)
    app.session.go_to_time(600_000)
    app.window.answers.show_filter(Filter.ANSWERED)
    app.window.answers.show_thread(thread)
    app.window.answers.threads_read.emit((thread,))
    app.window.side.show_notes()
    app.window.side.hide()
    app.session.remember()
    app.window.remember_layout()
    app.settings.save()
    again = app_in(tmp_path)
    again.open()
    qtbot.waitUntil(lambda: "You stopped at 10:00" in again.window.messages.text)
    assert again.window.side.isHidden()
    assert again.window.side.tab == 2
    assert again.window.answers.view.shown is Filter.ANSWERED
    assert again.window.answers.is_following
    again.window.messages.findChildren(QPushButton)[0].click()
    assert again.player.position_ms == 600_000
    assert not again.window.answers.is_following
    assert thread_in_view(again) == thread


def thread_in_view(app: App) -> str:
    answers = app.window.answers
    return answers._page.cards.threads_of(answers._cards_in_view()[0])[0]


def moment_menu(app: App, ms: int) -> MomentMenu:
    window = app.window
    return MomentMenu(app.session, app.player, window._editing, window._noting, ms, window)


def test_the_menu_about_a_moment(app: App) -> None:
    menu = moment_menu(app, 65_250)
    acts = {one.text(): one for one in menu.actions() if one.text()}
    assert list(acts) == [
        "Go to 1:05",
        "Copy 1:05",
        "Note 1:05",
        "Chapter 1",
        "New chapter at 1:05",
        "Let the nearest chapter start here",
        "Loop from here",
    ]
    acts["Copy 1:05"].trigger()
    assert QGuiApplication.clipboard().text() == "1:05.250"
    acts["Loop from here"].trigger()
    acts["Go to 1:05"].trigger()
    later = moment_menu(app, 80_000)
    {one.text(): one for one in later.actions()}["Loop to here"].trigger()
    assert app.player.limits.loop == Loop(65_250, 80_000)


class _Paints(QObject):
    """Notes when a widget is painted, among other things that are noted."""

    def __init__(self, noted: list[str]) -> None:
        super().__init__()
        self._noted = noted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._noted.append("painted")
        return super().eventFilter(watched, event)


def test_the_picture_of_a_jump_is_painted_before_all_else_changes(qtbot: QtBot, app: App) -> None:
    start_ms = app.session.interview.starts_ms[3]
    app.player.seek(start_ms)
    qtbot.waitUntil(lambda: app.player._stills.cached(start_ms) is not None)
    app.player.seek(0)
    qtbot.waitUntil(lambda: app.player._stills.cached(0) is not None)
    noted: list[str] = []
    paints = _Paints(noted)
    app.window.video.installEventFilter(paints)
    app.player.sought.connect(lambda _ms: noted.append("sought"))
    app.session.place_changed.connect(lambda _place: noted.append("place"))
    app.session.go_to_chapter(3)
    app.window.video.removeEventFilter(paints)
    assert noted == ["painted", "sought", "place"]


def test_a_pause_after_each_chapter_in_turn(app: App) -> None:
    starts_ms = app.session.interview.starts_ms
    switch = action(app, "Pause after this chapter")
    # It has just paused at the end of the first one.
    app.session.go_to_time(starts_ms[1] - 1)
    switch.trigger()
    assert app.player.limits.stop_ms == starts_ms[2]
    switch.trigger()
    assert app.player.limits.stop_ms is None
    app.session.go_to_time(starts_ms[1] - 1_500)
    switch.trigger()
    assert app.player.limits.stop_ms == starts_ms[1]


def opened_with_engine(qtbot: QtBot, app_in: AppMaker, tmp_path: Path) -> App:
    """A program that can play, with the bundled interview."""
    app = app_in(tmp_path, FakeEngine(Clip()))
    app.open()
    qtbot.waitUntil(lambda: app.session.has_told and not app.player.shown.image.isNull())
    return app


def test_going_back_after_a_pause_stays_in_the_chapter(
    qtbot: QtBot, app_in: AppMaker, tmp_path: Path
) -> None:
    app = app_in(tmp_path, FakeEngine(Clip()))
    app.settings.rewind_s = 5
    app.open()
    qtbot.waitUntil(lambda: app.session.has_told and not app.player.shown.image.isNull())
    start_ms = app.session.interview.starts_ms[3]
    for aside_ms, expected_ms in ((2_000, start_ms), (20_000, start_ms + 15_000)):
        app.player.play()
        app.player.seek(start_ms + aside_ms)
        app.session.toggle()
        app.session.toggle()
        assert app.player.position_ms == expected_ms


def double_click(widget: QWidget, left: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """As a hand does: the second press is the double click."""
    spot = QPointF(widget.rect().center())
    plain = Qt.KeyboardModifier.NoModifier
    press, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
    for kind in (press, release, QEvent.Type.MouseButtonDblClick, release):
        event = QMouseEvent(kind, spot, widget.mapToGlobal(spot), left, left, plain)
        QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("is_playing", [False, True])
def test_a_double_click_changes_the_size_and_nothing_else(
    qtbot: QtBot, app_in: AppMaker, tmp_path: Path, is_playing: bool
) -> None:
    app = app_in(tmp_path, FakeEngine(Clip()))
    app.settings.rewind_s = 5
    app.open()
    qtbot.waitUntil(lambda: app.session.has_told and not app.player.shown.image.isNull())
    app.player.play()
    app.player.seek(60_000)
    app.player.pause()
    if is_playing:
        app.player.play()
    else:
        app.session.resume_offered.emit(30_000)
    state, before_ms = app.player.state, app.player.position_ms
    goes_on_ms = app.session._paused_ms
    double_click(app.window.video)
    assert is_playing or app.session._paused_ms == goes_on_ms, "where a pause goes on from"
    assert app.window.isFullScreen()
    assert app.player.state is state
    assert app.player.position_ms == before_ms
    # Of another button it means nothing, whatever was done before.
    double_click(app.window.video, Qt.MouseButton.RightButton)
    assert app.player.state is state
    assert app.player.position_ms == before_ms
    qtbot.waitUntil(lambda: not app.window._watching._decides.isActive())
    assert ("You stopped at 0:30" in app.window.messages.text) is not is_playing


def test_a_loop_whose_end_is_chosen_first(app: App) -> None:
    command = action(app, "Loop: from here, to here, off")
    for ms in (20_000, 10_000):
        app.session.go_to_time(ms)
        command.trigger()
    assert app.player.limits.loop == Loop(10_000, 20_000)
    assert "again and again" in app.window.messages.text
    command.trigger()
    assert app.window.messages.text == "No loop any more."
    app.session.go_to_time(60_000)
    command.trigger()
    {one.text(): one for one in moment_menu(app, 50_000).actions()}["Loop to here"].trigger()
    assert app.player.limits.loop == Loop(50_000, 60_000)
    assert app.player.position_ms == 50_000


def test_the_loop_and_the_pause_of_a_chapter_go_with_its_bounds(qtbot: QtBot, app: App) -> None:
    app.session.go_to_chapter(2)
    start_ms = app.session.interview.starts_ms[2]
    for text in ("Loop this chapter", "Pause after this chapter"):
        action(app, text).trigger()
    for ms in (CHAPTER_4_MS + 7_000, CHAPTER_4_MS):
        app.window._editing.move_start(3, ms)
        qtbot.waitUntil(lambda ms=ms: app.session.interview.starts_ms[3] == ms)  # type: ignore[misc]
        assert app.player.limits.loop == Loop(start_ms, ms)
        assert app.player.limits.stop_ms == ms
        assert action(app, "Loop this chapter").isChecked()
    # However short it becomes, it is the same chapter.
    app.window._editing.move_start(2, CHAPTER_4_MS - 5_000)
    qtbot.waitUntil(lambda: app.session.interview.starts_ms[2] == CHAPTER_4_MS - 5_000)
    assert app.player.limits.loop == Loop(CHAPTER_4_MS - 5_000, CHAPTER_4_MS)
    app.window._editing.move_start(2, start_ms)
    qtbot.waitUntil(lambda: app.session.interview.starts_ms[2] == start_ms)
    app.player.limits.set_loop(Loop(start_ms, CHAPTER_4_MS - 1_000))
    app.window._editing.move_start(3, CHAPTER_4_MS + 7_000)
    qtbot.waitUntil(lambda: app.session.interview.starts_ms[3] != CHAPTER_4_MS)
    assert app.player.limits.loop == Loop(start_ms, CHAPTER_4_MS - 1_000), "one made by hand stays"


def test_where_there_is_no_chapter_it_is_said(app: App) -> None:
    app.session.go_to_time(10_000)
    for text in ("Rename this chapter", "Join it with the one before", "Delete this chapter"):
        app.window.messages.clear()
        action(app, text).trigger()
        assert app.window.messages.text == "There is no chapter here."


def test_a_title_is_written_in_the_list_also_where_it_was_hidden(app: App) -> None:
    app.session.go_to_chapter(2)
    app.window.side.hide()
    action(app, "Rename this chapter").trigger()
    assert app.window.chapters.isVisible()


def test_what_somebody_wants_to_read_is_brought_to_the_front(app: App) -> None:
    window = app.window
    for want in (window._watching._go_to_unread, window.chapters.no_chapter_chosen.emit):
        window.side.show_notes()
        want()
        assert window.side.tab == 0


def test_a_notes_flag_leaves_a_full_screen_full(app: App) -> None:
    window = app.window
    window._toggle_full_screen()
    window.timeline.note_chosen.emit("n1")
    assert not window.side.isVisible()
    window._toggle_full_screen()
    window.timeline.note_chosen.emit("n1")
    assert window.side.tab == 2


def test_full_screen_has_its_timeline_also_from_the_small_window(app: App) -> None:
    action(app, "Small window").trigger()
    app.window._toggle_full_screen()
    assert app.window.isFullScreen()
    assert app.window.timeline.isVisible()
    app.window._toggle_full_screen()
    assert not app.window.timeline.isVisible()


def test_the_picture_has_a_menu_with_the_tracks(qtbot: QtBot, app: App) -> None:
    video = app.window.video
    middle = video.rect().center()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(video, QContextMenuEvent(mouse, middle, video.mapToGlobal(middle)))
    menu = app.window.findChildren(PictureMenu)[0]
    texts = [one.text() for one in menu.actions() if one.text()]
    assert {"Play or pause", "Full screen", "Sound", "Subtitles"} <= set(texts)
    assert not any(one.isIconVisibleInMenu() for one in menu.actions() if not one.icon().isNull())
    menu.close()


def move_mouse(widget: QWidget, at: QPointF) -> None:
    none = Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, widget.mapToGlobal(at), *none)
    QApplication.sendEvent(widget, event)


def test_in_full_screen_a_mouse_that_rests_is_not_seen(
    qtbot: QtBot, app_in: AppMaker, tmp_path: Path
) -> None:
    app = opened_with_engine(qtbot, app_in, tmp_path)
    video = app.window.video
    video._pointer_rests.setInterval(0)
    app.window._toggle_full_screen()
    app.player.play()
    parts = (app.window.timeline, app.window.now, app.window.transport)
    qtbot.waitUntil(lambda: video.cursor().shape() is Qt.CursorShape.BlankCursor)
    # Nor are the controls: the picture has all of the screen.
    assert not any(part.isVisible() for part in parts)
    qtbot.waitUntil(lambda: video.size() == app.window.size())
    app.player.pause()
    assert video.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert all(part.isVisible() for part in parts)
    app.player.play()
    qtbot.waitUntil(lambda: not app.window.timeline.isVisible())
    video._pointer_rests.setInterval(60_000)
    move_mouse(video, QPointF(300, 200))
    assert app.window.timeline.isVisible()
    video._pointer_rests.timeout.emit()
    assert not app.window.timeline.isVisible()
    app.window._toggle_full_screen()
    qtbot.waitUntil(app.window.timeline.isVisible)
    assert not video._pointer_rests.isActive()


def keys_of(app: App) -> dict[str, QAction]:
    actions = app.window.findChildren(QAction)
    return {key.toString(): action for action in actions for key in action.shortcuts()}


def test_a_headset_says_which_of_playing_and_pausing_it_means(
    qtbot: QtBot, app_in: AppMaker, tmp_path: Path
) -> None:
    app = opened_with_engine(qtbot, app_in, tmp_path)
    keys = keys_of(app)
    for key, is_playing in (
        ("Media Pause", False),
        ("Media Play", True),
        ("Media Play", True),
        ("Media Stop", False),
    ):
        keys[key].trigger()
        assert app.player.is_playing is is_playing
    # One that somebody gives to a command is that one's.
    app.settings.own_keys = {"mute": ("Media Play",)}
    app.window._preferences._take_keys()
    assert keys_of(app)["Media Play"].text() == "Mute"


def test_what_the_mute_button_does_is_told(app: App) -> None:
    button = app.window.transport._buttons["volume"]
    assert button.accessibleName() == "Mute"
    app.player.set_muted(True)
    assert button.accessibleName() == "Unmute"
    app.player.set_muted(False)


def test_the_list_stays_where_somebody_looks_while_it_plays_on(qtbot: QtBot, app: App) -> None:
    app.window.resize(900, 400)
    chapters = app.window.chapters
    app.session.go_to_chapter(0)
    bar = chapters.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(bar.maximum())
    chapters.show_current(1)
    assert bar.value() == bar.maximum()
    chapters.show_current(4)
    chapters.show_current(0)
    assert bar.value() == 0, "a jump is followed"
    chapters.show_current(1)
    row = chapters.visualRect(chapters.model().index(1, 0))
    assert chapters.viewport().rect().intersects(row)
    assert chapters.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("now, ")


def test_a_recording_of_any_name_is_attached_when_it_is_dropped(
    qtbot: QtBot, app: App, clip_of: ClipMaker, tmp_path: Path
) -> None:
    file = tmp_path / "talk.bin"
    shutil.copyfile(clip_of("mp4", Clip()), file)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    app.window._files.take(dropped)
    # It would be, if it were as long as its chapters.
    qtbot.waitUntil(lambda: "talk.bin: it is 0:20 long" in app.window.messages.text)
