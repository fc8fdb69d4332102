"""The window as its user meets it, without an engine."""

from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from navigator import resources
from navigator.app import App
from navigator.interview import Place
from navigator.ui.answers_page import Filter
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.chapter_model import ROW_ROLE
from navigator.ui.chapter_panel import _places
from navigator.ui.crash_dialog import CrashDialog, CrashReporter
from navigator.ui.go_to import GoTo
from navigator.ui.keys import latin_key
from navigator.ui.timecode_doctor import TimecodeDoctor
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.ui.searching import search
from tests.ui.test_mending import command
from tests.ui.whole_page import whole_text

LEFT = Qt.MouseButton.LeftButton


def top_text(answers: AnswersPanel) -> str:
    """The first line that the reader sees."""
    return answers.cursorForPosition(QPoint(20, 24)).block().text()


def part(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QWidget, name)
    assert found is not None
    return found


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def drop(app: App, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    app.window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, LEFT, none))


def click_chapter(qtbot: QtBot, app: App, row: int) -> None:
    chapters = app.window.chapters
    index = chapters.model().index(row, 0)
    chapters.scrollTo(index)
    area = chapters.visualRect(index)
    qtbot.mouseClick(chapters.viewport(), LEFT, pos=area.center())


def test_it_opens_with_the_bundled_interview_and_says_that_it_is_a_stand_in(app: App) -> None:
    assert app.window.windowTitle() == "Аккаунт-менеджер: интервью[*]"
    assert not app.window.isWindowModified()
    assert app.session.chapter is None
    assert top_text(app.window.answers) == "Аккаунт-менеджер: интервью"
    notice, video = part(app.window.video, "notice"), app.window.video
    assert notice.isVisible()
    # Subtitles stand in the lower half.
    assert video.picture_area().top() < notice.y() < video.height() / 2


def test_a_click_on_a_chapter_goes_there_and_its_answers_follow(qtbot: QtBot, app: App) -> None:
    click_chapter(qtbot, app, 5)
    assert app.player.position_ms == 1_069_000
    assert app.session.place == Place(5, 1_069_000)
    assert app.window.timeline.chapter == 5
    assert top_text(app.window.answers).startswith("На что обращают внимание")


def test_a_press_on_a_chapter_is_enough_and_its_row_is_the_present_one(
    qtbot: QtBot, app: App
) -> None:
    chapters = app.window.chapters
    for row in (1, 4, 5):
        area = chapters.visualRect(chapters.model().index(row, 0))
        qtbot.mousePress(chapters.viewport(), LEFT, pos=area.topLeft() + QPoint(20, 1))
        assert app.session.chapter == row
        assert chapters.currentIndex().row() == row
        qtbot.mouseRelease(chapters.viewport(), LEFT, pos=area.topLeft() + QPoint(20, 1))
        assert app.session.chapter == row


def test_in_a_narrow_list_a_title_has_the_whole_width(app: App) -> None:
    """Beside the start it would be broken into half as many lines again."""
    chapters = app.window.chapters

    def heights(width: int) -> int:
        chapters.resize(width, chapters.height())
        return sum(chapters.sizeHintForRow(row) for row in range(7))

    assert heights(232) < heights(238)
    # Nor is a start told twice, or facts painted where the title is.
    row = chapters.model().index(1, 0).data(ROW_ROLE)
    for width in (215, 250, 500):
        places = _places(row, width, 60.0)
        title = QRectF(places.title, QSizeF(width - places.title.x(), 60.0))
        assert not title.intersects(places.facts)
        assert not title.contains(places.badge)


def test_a_jump_into_a_chapter_shows_how_much_of_it_is_behind(app: App) -> None:
    starts_ms = app.session.interview.starts_ms
    app.session.go_to_time((starts_ms[4] + starts_ms[5]) // 2)
    row = app.window.chapters.model().index(4, 0).data(ROW_ROLE)
    assert (row.is_current, row.watched) == (True, 0.5)


def test_the_last_chapter_stands_at_the_top_though_nothing_comes_behind_it(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    text = "navigator: 1\ntitle: a\nchapters:\n" + "".join(
        f"  - {{start: '{number}:00', title: Глава {number}}}\n" for number in range(9)
    )
    app.open(written(tmp_path / "a.interview.yaml", text))
    qtbot.waitUntil(lambda: app.session.interview.title == "a" and app.session.has_told)
    qtbot.waitUntil(lambda: app.window.answers.is_whole)
    app.session.go_to_chapter(8)
    assert top_text(app.window.answers) == "Глава 8"


def test_a_click_on_no_chapter_reads_there_and_leaves_the_video(qtbot: QtBot, app: App) -> None:
    click_chapter(qtbot, app, 7)
    assert app.player.position_ms == 0
    assert top_text(app.window.answers) == "No chapter"


def test_answers_follow_until_the_reader_scrolls_and_a_button_brings_them_back(
    qtbot: QtBot, app: App
) -> None:
    answers = app.window.answers
    app.session.go_to_time(300_000)
    assert top_text(answers).startswith("На чьей стороне")
    answers.verticalScrollBar().triggerAction(
        answers.verticalScrollBar().SliderAction.SliderSingleStepAdd
    )
    scrolled = answers.verticalScrollBar().value()
    app.session.go_to_time(1_500_000)
    assert answers.verticalScrollBar().value() == scrolled
    back = part(answers, "back")
    assert back.isVisible()
    qtbot.mouseClick(back, LEFT)
    assert top_text(answers).startswith("Когда стоит")
    assert not back.isVisible()


def test_a_timecode_in_an_answer_jumps_and_does_not_move_the_text(qtbot: QtBot, app: App) -> None:
    answers = app.window.answers
    app.session.go_to_time(1_420_000)
    value = answers.verticalScrollBar().value()
    answers.anchorClicked.emit(QUrl("moment:1069000"))
    assert app.player.position_ms == 1_069_000
    assert answers.verticalScrollBar().value() == value
    assert not answers.is_following


def test_a_search_filters_counts_and_marks_and_esc_restores_the_place(
    qtbot: QtBot, app: App
) -> None:
    window = app.window
    app.session.go_to_time(1_069_000)
    before = window.answers.verticalScrollBar().value()
    everything = whole_text(window.answers)
    search(qtbot, app, "kpi")
    assert "Какие KPI" in whole_text(window.answers)
    assert "Спасибо!" not in whole_text(window.answers)
    qtbot.keyClick(window.search._field, Qt.Key.Key_Escape)
    assert whole_text(window.answers) == everything
    assert window.answers.verticalScrollBar().value() == before


def test_f3_walks_the_hits_in_video_order_and_jumps(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "KPI")
    qtbot.keyClick(app.window, Qt.Key.Key_F3)
    assert app.window.search._found.text() == "1 of 2"
    assert app.player.position_ms == 49_000
    assert app.window.answers.extraSelections()[0].cursor.selectedText() == "KPI"
    qtbot.keyClick(app.window, Qt.Key.Key_F3)
    assert app.player.position_ms == 1_414_000
    assert app.window.answers.extraSelections()[0].cursor.selectedText() == "KPI"
    qtbot.keyClick(app.window, Qt.Key.Key_F3)
    assert app.window.search._found.text() == "1 of 2"
    qtbot.keyClick(app.window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert app.window.search._found.text() == "2 of 2"


def test_every_mark_is_lit_on_its_very_word(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "видео")
    for mark in app.searcher.results.marks:
        app.searcher.walk(1)
        (lit,) = app.window.answers.extraSelections()
        start, end = mark.span
        assert lit.cursor.selectedText() == mark.line.text[start:end]


def test_nothing_found_says_so_and_helps(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "крокодил")
    assert "Nothing found for “крокодил”" in whole_text(app.window.answers)
    app.window.answers.anchorClicked.emit(QUrl("reset:"))
    assert app.window.search.text == ""
    assert "Спасибо!" in whole_text(app.window.answers)


def test_the_open_filter_shows_what_nobody_has_answered(qtbot: QtBot, app: App) -> None:
    chips = app.window.search.findChildren(QAbstractButton, "chip")
    qtbot.mouseClick(chips[2], LEFT)
    text = whole_text(app.window.answers)
    assert "руководителем группы" in text
    assert "Какие KPI" not in text


def test_strangers_text_is_only_text(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    nasty = '<img src="http://example.com/x.png"><script>alert(1)</script> &amp; **b**'
    path = tmp_path / "nasty.yaml"
    path.write_text(
        f"navigator: 1\ntitle: '<b>x</b>'\nthreads:\n  - id: a\n    text: '{nasty}'\n",
        encoding="utf-8",
    )
    app.session.open(path)
    qtbot.waitUntil(lambda: app.session.interview.title == "<b>x</b>")
    assert nasty in whole_text(app.window.answers)
    assert "<b>x</b>" in whole_text(app.window.answers)


def test_without_a_recording_chapters_still_lead_through_the_answers(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    path = tmp_path / "lost.yaml"
    text = resources.BUNDLED_INTERVIEW.read_text(encoding="utf-8")
    path.write_text(text.replace("stand-in.mp4", "lost.mp4"), encoding="utf-8")
    app.session.open(path)
    qtbot.waitUntil(lambda: "lost.mp4: there is no such file" in app.window.messages.text)
    assert app.player.facts is None
    click_chapter(qtbot, app, 5)
    assert app.window.timeline.value() == 1_069_000
    assert top_text(app.window.answers).startswith("На что обращают внимание")


def test_where_the_last_chapter_ends_is_not_told_where_nobody_knows(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    app.open(
        written(
            tmp_path / "a.interview.yaml",
            "navigator: 1\ntitle: a\nchapters:\n"
            "  - {start: '0:30', title: А}\n  - {start: '4:30', title: Б}\n",
        )
    )
    qtbot.waitUntil(lambda: app.session.interview.title == "a" and app.session.has_told)
    assert app.window.now.accessibleName() == "a, 0:30 left here"
    app.session.go_to_chapter(0)
    assert app.window.now.accessibleName() == "1 · А, 4:00 left here"
    app.session.go_to_chapter(1)
    assert app.window.now.accessibleName() == "2 · Б"
    page = whole_text(app.window.answers)
    assert "0:30 – 4:30" in page
    assert "4:30 – " not in page
    assert "No chapter" not in page, "nothing is outside of them"
    rows = app.window.chapters.model()
    app.window._preferences._spare_keys["5"].trigger()
    assert app.player.position_ms == 270_000, "there are no tenths of nobody knows what"
    command(app, "go_to")
    field = app.window.findChildren(GoTo)[0].findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "7:00")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert app.player.position_ms == 420_000
    said = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert "4:00" in said[0]
    assert "0:00" not in said[1]
    assert [rows.index(row, 0).data(ROW_ROLE).watched for row in (0, 1)] == [None, None]


def test_without_a_recording_the_place_is_kept(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    path = tmp_path / "lost.yaml"
    text = resources.BUNDLED_INTERVIEW.read_text(encoding="utf-8")
    path.write_text(text.replace("stand-in.mp4", "lost.mp4"), encoding="utf-8")
    app.session.open(path)
    qtbot.waitUntil(lambda: app.player.facts is None)
    click_chapter(qtbot, app, 5)
    app.session.go_to_chapter(2)
    app.session.go_back()
    assert app.window.timeline.value() == 1_069_000
    command(app, "on_5")
    command(app, "on_5")
    assert app.window.timeline.value() == 1_079_000
    editor, chapters = app.editor, app.session.interview.chapters
    editor.replace_chapters([replace(one, title="x") for one in chapters], "rename")
    qtbot.waitUntil(lambda: app.session.interview.chapters[0].title == "x")
    assert app.session.chapter == 5
    assert app.window.timeline.value() == 1_079_000


def test_a_document_that_cannot_be_opened_is_told_and_the_open_one_stays(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("navigator: 1\ntitle: x\nchapters: 3\n")
    drop(app, broken)
    qtbot.waitUntil(lambda: "a list is expected" in app.window.messages.text)
    assert app.window.messages.isVisible()
    assert app.session.interview.title == "Аккаунт-менеджер: интервью"


def test_a_recording_is_attached_by_dropping_it_and_remembered(
    qtbot: QtBot, app: App, clip_of: ClipMaker
) -> None:
    long_enough = clip_of("mkv", Clip(seconds=1_430, rate=Fraction(1), sound="", key_every_s=60))
    drop(app, long_enough)
    qtbot.waitUntil(lambda: app.player.facts is not None and app.player.facts.path == long_enough)
    notice = part(app.window.video, "notice")
    assert not notice.isVisible()
    qtbot.waitUntil(lambda: long_enough.name in app.window.messages.text)
    app.open()
    with qtbot.waitSignal(app.session.interview_changed):
        pass
    assert app.player.facts is not None
    assert app.player.facts.path == long_enough


def test_what_cannot_be_the_recording_is_refused_with_the_reason(
    qtbot: QtBot, app: App, clip_of: ClipMaker, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.mp4"
    empty.touch()
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    for path, expected in (
        (clip_of("mp4", Clip(seconds=2)), "it is 0:02 long, but the last chapter starts at 23:34"),
        (empty, "the file is empty"),
        (nothing, "there is no interview, video or info.json in this folder"),
    ):
        drop(app, path)
        qtbot.waitUntil(partial(_is_told, app, expected))
    assert app.session.interview.video is not None
    assert app.session.interview.video.is_stand_in


def _is_told(app: App, expected: str) -> bool:
    return expected in app.window.messages.text


def test_previous_and_next_chapter(app: App) -> None:
    session = app.session
    session.go_to_next_chapter()
    assert session.place == Place(0, 49_000)
    session.go_to_next_chapter()
    session.go_to_previous_chapter()
    assert session.place == Place(0, 49_000)
    session.go_to_previous_chapter()
    assert session.place == Place(None, 0)
    session.go_to_time(60_000)
    session.go_to_previous_chapter()
    assert session.place == Place(0, 49_000)


@pytest.mark.parametrize(
    ("key", "modifier", "ms"),
    [
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, 310_000),
        (Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, 290_000),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 305_000),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 299_000),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, 529_000),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier, 268_000),
        (Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier, 785_000),
    ],
)
def test_keys_move_the_video(
    qtbot: QtBot, app: App, key: Qt.Key, modifier: Qt.KeyboardModifier, ms: int
) -> None:
    app.session.go_to_time(300_000)
    qtbot.keyClick(app.window.video, key, modifier)
    assert app.player.position_ms == pytest.approx(ms, abs=60)


def cyrillic(letter: str, scan_code: int, *, is_held: bool = False) -> QKeyEvent:
    """A key pressed in a Cyrillic layout, as X11 tells it."""
    none, key = Qt.KeyboardModifier.NoModifier, ord(letter.upper())
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, none, scan_code, 0, 0, letter, is_held)


def test_letters_work_in_a_cyrillic_layout_but_not_while_typing(qtbot: QtBot, app: App) -> None:
    app.session.go_to_time(300_000)
    app.window.video.setFocus()
    QApplication.sendEvent(app.window.video, cyrillic("д", 46))
    assert app.player.position_ms == 310_000
    # Who holds a letter mutes once.
    for is_held in (False, True, True):
        QApplication.sendEvent(app.window.video, cyrillic("ь", 58, is_held=is_held))
    assert app.player.is_muted
    app.window.search.focus()
    QApplication.sendEvent(app.window.search._field, cyrillic("д", 46))
    assert app.player.position_ms == 310_000
    assert app.window.search.text == "д"


@pytest.mark.parametrize(
    ("code", "platform", "key"),
    [
        (46, "xcb", "L"),
        (38, "windows", "L"),
        (59, "xcb", ","),
        (24, "wayland", "Q"),
        (9, "xcb", ""),
    ],
)
def test_a_key_is_known_by_its_place(code: int, platform: str, key: str) -> None:
    assert latin_key(code, platform) == key


def test_letters_are_silent_while_somebody_types(qtbot: QtBot, app: App) -> None:
    app.window.search.focus()
    qtbot.keyClicks(app.window.search._field, "jl5 kf")
    assert app.window.search.text == "jl5 kf"
    assert app.player.position_ms == 0
    assert not app.window.isFullScreen()


def test_the_language_can_be_switched_at_once(qtbot: QtBot, app: App) -> None:
    old = app.window
    app.window.language_chosen.emit("uk")
    qtbot.waitUntil(lambda: app.window is not old)
    qtbot.addWidget(app.window)
    assert app.window.menuBar().actions()[2].text() == "&Відтворення"
    assert app.settings.language == "uk"
    assert "Зміна" not in whole_text(app.window.answers)
    assert "Какие KPI" in whole_text(app.window.answers)


def test_a_window_in_another_language_shows_what_the_old_one_has_shown(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    old = app.window
    old.side.show_tab(1)
    old.answers.show_filter(Filter.OPEN)
    command(app, "on_top")
    command(app, "small")
    subtitles = written(tmp_path / "talk.srt", "1\n00:00:00,000 --> 00:01:00,000\nОдин\n")
    app.captions.add(subtitles)
    qtbot.waitUntil(lambda: app.captions.text == "Один")
    app.session.resume_offered.emit(60_000)
    command(app, "loop_chapter")
    drop(app, written(tmp_path / "list.txt", "0:00 А\n1:00 Б\n2:00 В\n"))
    qtbot.waitUntil(lambda: bool(old.findChildren(TimecodeDoctor)))
    doctor = old.findChildren(TimecodeDoctor)[0]
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 3)
    old.language_chosen.emit("uk")
    qtbot.waitUntil(lambda: app.window is not old)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window = app.window
    assert window.side.tab == 1
    assert window.answers.view.shown is Filter.OPEN
    assert window.search._chips.checkedId() == list(Filter).index(Filter.OPEN)
    assert window._modes.is_on_top
    assert window._modes.is_small
    assert window.video._caption == "Один"
    command(app, "small")
    assert window.messages.asks(window._watching._offered)
    assert window._watching._chapters_loop == app.player.limits.loop is not None
    assert len(window.findChildren(TimecodeDoctor)[0].draft.entries) == 3
    command(app, "on_top")


def test_a_new_window_leaves_nothing_of_the_old_one_behind(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "kpi")
    old = app.window
    app.window.language_chosen.emit("ru")
    qtbot.waitUntil(lambda: app.window is not old)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert app.window.search.text == "kpi"
    qtbot.waitUntil(lambda: app.searcher.results.is_search)
    with qtbot.captureExceptions() as raised:
        app.player.set_rate(2.0)
        app.player.media_changed.emit()
        app.session.go_to_chapter(2)
        app.session.interview_changed.emit()
        app.theme.choose("dark")
        app.theme.choose("light")
        app.searcher.search("клиент")
        qtbot.waitUntil(lambda: app.searcher.results.text in ("клиент", ""))
    assert raised == []


def test_enter_while_the_search_is_under_way_goes_to_its_first_hit(qtbot: QtBot, app: App) -> None:
    search(qtbot, app, "клиент")
    app.window.search.search_for("kpi")
    app.searcher.walk(1)
    qtbot.waitUntil(lambda: app.searcher.current is not None)
    assert app.searcher.results.text == "kpi"
    assert app.player.position_ms == 49_000


def test_a_recording_goes_to_the_interview_that_is_open_when_it_is_ready(
    qtbot: QtBot, app: App, tmp_path: Path, clip_of: ClipMaker
) -> None:
    path = tmp_path / "other.yaml"
    path.write_text("navigator: 1\ntitle: Другое\n", encoding="utf-8")
    app.session.open(path)
    app.session.attach_recording(clip_of("mp4", Clip(seconds=2)))
    with qtbot.waitSignal(app.session.recording_attached):
        pass
    assert app.session.interview.title == "Другое"


def test_an_unexpected_error_is_shown_once_with_its_report(qtbot: QtBot, app: App) -> None:
    reporter = CrashReporter()
    try:
        raise RuntimeError("unexpected")
    except RuntimeError as error:
        for _ in range(3):
            reporter.report(type(error), error, error.__traceback__)
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]
    assert [dialog.isVisible() for dialog in shown] == [True]
    text = shown[0].findChild(QPlainTextEdit)
    assert text is not None
    assert "RuntimeError: unexpected" in text.toPlainText()
    shown[0].close()


def test_full_screen_hides_the_panels_and_brings_back_what_was_there(app: App) -> None:
    window = app.window
    window.showFullScreen()
    assert not window.side.isVisible()
    window.showNormal()
    assert window.side.isVisible()


def test_a_window_that_was_closed_in_full_screen_still_has_its_panels(
    qtbot: QtBot, app: App
) -> None:
    app.window.showFullScreen()
    app.window.remember_layout()
    old = app.window
    app.window.language_chosen.emit("en")
    qtbot.waitUntil(lambda: app.window is not old)
    app.window.showNormal()
    assert app.window.side.isVisible()


def test_the_theme_can_be_switched(app: App) -> None:
    light = app.window.grab().toImage()
    app.theme.choose("dark")
    dark = app.window.grab().toImage()
    assert light.pixelColor(1_000, 400).lightness() > 200
    assert dark.pixelColor(1_000, 400).lightness() < 60
    app.theme.choose("light")


def test_everything_that_can_be_used_has_a_name(app: App) -> None:
    for widget in app.window.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget


def test_choices_are_remembered(qtbot: QtBot, app: App) -> None:
    app.player.set_volume(35)
    app.player.set_muted(True)
    app.window.close()
    assert app.settings.volume == 35
    assert app.settings.is_muted
    assert not app.settings.layout("window").isEmpty()


def test_a_window_without_an_engine_says_what_to_install(qtbot: QtBot, app: App) -> None:
    with qtbot.waitSignal(app.window.play_refused):
        qtbot.keyClick(app.window.video, Qt.Key.Key_Space)


def test_arrows_walk_through_chips_and_tabs_and_the_video_stays(qtbot: QtBot, app: App) -> None:
    app.session.go_to_time(60_000)
    chips = app.window.search._chips.buttons()
    chips[0].setFocus()
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Right)
    assert chips[1].isChecked()
    tabs = app.window.side.findChildren(QTabBar)[0]
    tabs.setFocus()
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
    assert app.player.position_ms == 60_000
    app.window.video.setFocus()
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_Right)
    assert app.player.position_ms == 65_000
