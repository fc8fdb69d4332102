"""Lists, transcripts and comments that are brought into the window, and the way back."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QListWidget,
    QMessageBox,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.documents import interview_file
from navigator.draft import draft_of_text
from navigator.interview import Comment, Interview, Thread
from navigator.ui.comments_dialog import CommentsDialog
from navigator.ui.draft_model import LINE, TIME, TITLE, VERDICT, DraftModel
from navigator.ui.theme import Theme
from navigator.ui.timecode_doctor import TimecodeDoctor
from tests.ui.kept_document import choose

LIST = "Таймкоды\n0:49 Должность\n3:40 Инструменты\n8:49 Рост\n4:28 Сторона\nв 12:40 смешно"
SRT = (
    "1\n00:00:01,000 --> 00:00:03,000\nДобрый день\n\n"
    "2\n00:04:30,000 --> 00:04:33,000\nНа стороне клиента или агентства?\n"
)
LEFT = Qt.MouseButton.LeftButton


def drop(app: App, *paths: Path, text: str = "") -> None:
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    else:
        data.setText(text)
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    app.window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, LEFT, none))


def doctor_of(qtbot: QtBot, app: App) -> TimecodeDoctor:
    def found() -> TimecodeDoctor | None:
        return app.window.findChild(TimecodeDoctor)

    qtbot.waitUntil(lambda: found() is not None)
    doctor = found()
    assert doctor is not None
    return doctor


def titles(app: App) -> list[str]:
    return [chapter.title for chapter in app.session.interview.chapters]


def command(app: App, name: str) -> None:
    app.window._commands[name].trigger()


def button(parent: TimecodeDoctor, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text() == text)


def test_a_dropped_list_is_looked_at_taken_over_and_undone(qtbot: QtBot, app: App) -> None:
    before = titles(app)
    drop(app, text=LIST)
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 6)
    # Nothing is taken over until somebody says so.
    assert titles(app) == before
    qtbot.mouseClick(button(doctor, "Take over"), LEFT)
    qtbot.waitUntil(lambda: titles(app) == ["Должность", "Инструменты", "Сторона", "Рост"])
    assert app.window.isWindowModified()
    assert app.window.chapters.model().rowCount() == 5
    assert app.window._commands["undo"].text() == "Undo: other chapters"
    command(app, "undo")
    assert titles(app) == before
    assert not app.window.isWindowModified()
    command(app, "redo")
    assert titles(app)[-1] == "Рост"
    command(app, "undo")


def test_a_list_that_was_mended_is_not_lost(qtbot: QtBot, app: App) -> None:
    drop(app, text=LIST)
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 6)
    qtbot.mouseClick(button(doctor, "Sort by time"), LEFT)
    mended = doctor.draft
    # Another text takes its place, and it is a step back.
    doctor.show_text("0:05 Что-то другое\n1:05 И ещё\n")
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 2)
    qtbot.mouseClick(button(doctor, "Step back"), LEFT)
    assert doctor.draft == mended
    # However often the text changes, it is one step.
    for text in ("0:05 Что-то\n", "0:05 Что-то\n1:05 И ещё\n"):
        doctor.show_text(text)
        qtbot.waitUntil(lambda text=text: len(doctor.draft.entries) == text.count("\n"))  # type: ignore[misc]
    assert doctor.mended == mended
    qtbot.mouseClick(button(doctor, "Step back"), LEFT)
    assert doctor.draft == mended
    app.window.close()
    assert app.window.isVisible()
    assert app.window.messages.text == "A list that you have mended is not taken over."
    choose(qtbot, app, "Show it")
    qtbot.waitUntil(doctor.isVisible)
    # What was put away is gone on with.
    doctor.reject()
    command(app, "doctor")
    doctor = doctor_of(qtbot, app)
    assert doctor.mended == mended
    app.window.close()
    choose(qtbot, app, "Close without it")
    qtbot.waitUntil(lambda: not app.window.isVisible())


def test_a_list_that_was_mended_for_another_interview_is_offered_again(
    qtbot: QtBot, app: App
) -> None:
    drop(app, text=LIST)
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 6)
    qtbot.mouseClick(button(doctor, "Sort by time"), LEFT)
    mended = doctor.draft
    app.session.begin(Interview(title="Другое"))
    qtbot.waitUntil(lambda: "is put away" in app.window.messages.text)
    assert doctor.mended is None
    choose(qtbot, app, "Show it again")
    assert doctor.draft == mended
    assert doctor.mended == mended, "and it is not thrown away now"


def test_what_a_hand_has_placed_stays_with_its_chapter(qtbot: QtBot, app: App) -> None:
    kpi = app.session.interview.placement_of("kpi")
    assert kpi is not None
    chapters = app.session.interview.chapters
    app.editor.replace_chapters(chapters[:3], "fewer chapters")
    qtbot.waitUntil(lambda: len(app.session.interview.chapters) == 3)
    assert app.session.interview.placement_of("kpi") == kpi
    # Its chapter is gone: it stands where its time falls now.
    assert app.session.interview.chapter_of("skills") == 2
    command(app, "undo")
    assert app.session.interview.chapter_of("skills") == 5


def test_lines_are_chosen_mended_and_nudged(qtbot: QtBot, app: App) -> None:
    command(app, "doctor")
    doctor = doctor_of(qtbot, app)
    doctor.show_text(LIST)
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 6)
    qtbot.mouseClick(button(doctor, "Sort by time"), LEFT)
    assert [one.title for one in doctor.draft.entries][:3] == [
        "Должность",
        "Инструменты",
        "Сторона",
    ]
    table = doctor.findChild(QTableView)
    assert table is not None
    table.selectRow(1)
    qtbot.waitUntil(lambda: app.player.position_ms == 220_000)
    qtbot.mouseClick(button(doctor, "−1 s"), LEFT)
    assert doctor.draft.entries[1].start_ms == 219_000
    qtbot.waitUntil(lambda: app.player.position_ms == 219_000)
    qtbot.mouseClick(button(doctor, "+1"), LEFT)
    qtbot.waitUntil(lambda: doctor.draft.entries[1].start_ms != 219_000)
    frame_ms = doctor.draft.entries[1].start_ms
    assert frame_ms is not None
    assert 219_000 < frame_ms <= 219_100
    qtbot.mouseClick(button(doctor, "To the pause"), LEFT)
    qtbot.waitUntil(lambda: doctor.draft.entries[1].start_ms != frame_ms)
    for _mend in range(4):
        qtbot.mouseClick(button(doctor, "Step back"), LEFT)
    assert doctor.draft == draft_of_text(LIST, app.session.interview.duration_ms)


def test_the_doctors_table(qtbot: QtBot, theme: Theme) -> None:
    model = DraftModel(theme)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    edited: list[object] = []
    model.draft_edited.connect(edited.append)
    model.draft_edited.connect(model.show_draft)
    model.show_draft(draft_of_text(LIST, 1_570_000))
    role = Qt.ItemDataRole.EditRole
    assert model.data(model.index(4, VERDICT)) == "before the line above"
    assert model.setData(model.index(4, TIME), "9:30", role)
    assert model.data(model.index(4, VERDICT)) == "chapter"
    assert not model.setData(model.index(4, TIME), "nonsense", role)
    assert model.setData(model.index(4, TITLE), "  Другая   сторона ", role)
    assert model.data(model.index(4, TITLE)) == "Другая сторона"
    check = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(5, LINE), Qt.CheckState.Checked, check)
    assert model.draft.chapters[-1].start_ms == 760_000
    assert len(edited) == 3


def test_a_file_with_chapters_is_looked_at(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    path = tmp_path / "list.cue"
    path.write_text('TRACK 01 AUDIO\nTITLE "Раз"\nINDEX 01 01:00:00\n', encoding="utf-8")
    drop(app, path)
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: [one.title for one in doctor.draft.entries] == ["Раз"])


def test_pasted_text_opens_the_doctor(qtbot: QtBot, app: App) -> None:
    QGuiApplication.clipboard().setText(LIST)
    command(app, "paste")
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 6)


def test_comments_of_a_page_are_proposed_and_taken_over(qtbot: QtBot, app: App) -> None:
    drop(app, text=LIST + "\nКакие KPI?\nДоход.\nСпасибо!\nКак расти?\n")
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(
        lambda: any(
            one.text() == "There are comments too…" for one in doctor.findChildren(QPushButton)
        )
    )
    qtbot.mouseClick(button(doctor, "There are comments too…"), LEFT)
    dialog = doctor.findChild(CommentsDialog)
    assert dialog is not None
    choices = dialog.findChildren(QComboBox)
    texts = [choice.currentText() for choice in choices]
    assert texts[-4:] == ["Question", "Answer of the host", "Thanks", "Question"]
    before = len(app.session.interview.threads)
    take = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Take over")
    qtbot.mouseClick(take, LEFT)
    qtbot.waitUntil(lambda: len(app.session.interview.threads) > before)
    added = app.session.interview.threads[before:]
    assert [answer.text for thread in added for answer in thread.host_answers] == ["Доход."]
    command(app, "undo")
    assert len(app.session.interview.threads) == before


def test_a_transcript_follows_the_video_and_leads_to_it(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    path = tmp_path / "talk.srt"
    path.write_text(SRT, encoding="utf-8")
    drop(app, path)
    panel = app.window.transcript
    qtbot.waitUntil(lambda: len(app.session.interview.transcript) == 2)
    app.window.side.show_transcript()
    assert "Добрый день" in panel.toPlainText()
    # A chapter stands above what is said in it.
    assert "На чьей стороне должен быть аккаунт" in panel.toPlainText()
    app.session.go_to_time(271_000)
    assert panel.current == 1
    block = panel.document().findBlockByNumber(0)
    top = panel.document().documentLayout().blockBoundingRect(block).center().toPoint()
    scrolled = panel.verticalScrollBar().value()
    qtbot.mouseClick(panel.viewport(), LEFT, pos=QPoint(120, top.y() - scrolled))
    assert app.player.position_ms == 1_000
    # The line that is pressed is chosen, though the text goes on under the hand.
    at = QPoint(120, top.y() - panel.verticalScrollBar().value())
    qtbot.mousePress(panel.viewport(), LEFT, pos=at)
    qtbot.mouseRelease(panel.viewport(), LEFT, pos=QPoint(120, panel.viewport().height() - 1))
    assert app.player.position_ms == 1_000
    panel.copy_with_times()
    copied = QGuiApplication.clipboard().text()
    assert copied == "0:01 Добрый день\n4:30 На стороне клиента или агентства?"
    panel.selectAll()
    panel.copy()
    assert "0:01" not in QGuiApplication.clipboard().text()
    app.window.search.search_for("агентствами")
    qtbot.waitUntil(lambda: app.searcher.results.text == "агентствами")
    qtbot.waitUntil(lambda: bool(app.searcher.results.spoken))
    assert len(panel.extraSelections()) == 1
    command(app, "undo")
    assert panel.toPlainText().startswith("No transcript")


def test_comments_whose_host_is_not_known_are_asked_about(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    path = tmp_path / "dump.json"
    path.write_text(
        '{"cid": "a", "text": "Почему?", "author": "@vera"}\n'
        '{"cid": "a.b", "text": "Потому", "author": "@anna", "reply": true}\n',
        encoding="utf-8",
    )
    drop(app, path)
    qtbot.waitUntil(lambda: "who the host is" in app.window.messages.text)
    assert app.session.interview.threads[0].is_open
    choose = next(
        one for one in app.window.messages.findChildren(QPushButton) if one.text() == "@anna"
    )
    qtbot.mouseClick(choose, LEFT)
    qtbot.waitUntil(lambda: not app.session.interview.threads[0].is_open)


def test_it_is_saved_and_opened_again(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine.interview.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    app.editor.replace_chapters(app.session.interview.chapters[:2], "fewer")
    qtbot.waitUntil(app.window.isWindowModified)
    with qtbot.waitSignal(app.keeper.written):
        command(app, "save")
    assert not app.window.isWindowModified()
    assert len(interview_file.read(target).chapters) == 2
    assert app.session.document == target
    # From now on it is kept there, without asking.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked"))
    app.editor.replace_chapters(app.session.interview.chapters[:1], "one")
    qtbot.waitUntil(app.window.isWindowModified)
    with qtbot.waitSignal(app.keeper.written):
        command(app, "save")
    assert len(interview_file.read(target).chapters) == 1


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_lost(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    app.editor.replace_chapters(app.session.interview.chapters[:2], "fewer")
    qtbot.waitUntil(app.window.isWindowModified)
    app.keeper.save(tmp_path / "gone" / "mine.yaml")
    qtbot.waitUntil(lambda: "cannot be written" in app.window.messages.text)
    assert app.window.isWindowModified()
    command(app, "undo")


def test_unsaved_work_is_asked_about_when_the_window_closes(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.editor.replace_chapters(app.session.interview.chapters[:2], "fewer")
    qtbot.waitUntil(app.window.isWindowModified)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Cancel)
    assert not app.window.close()
    assert app.window.isVisible()
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Discard)
    app.window.close()
    qtbot.waitUntil(lambda: not app.window.isVisible())


def test_unsaved_work_is_asked_about_when_something_else_is_opened(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.interview.yaml"
    other.write_text("navigator: 1\ntitle: Другой\n", encoding="utf-8")
    target = tmp_path / "mine.interview.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    app.editor.replace_chapters(app.session.interview.chapters[:2], "fewer")
    qtbot.waitUntil(app.window.isWindowModified)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Cancel)
    drop(app, other)
    assert len(app.session.interview.chapters) == 2
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Save)
    drop(app, other)
    # It is saved first, then the other one is opened.
    qtbot.waitUntil(lambda: app.session.interview.title == "Другой")
    assert len(interview_file.read(target).chapters) == 2


def test_a_save_that_ends_late_does_not_rename_what_is_open_then(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    other = tmp_path / "other.interview.yaml"
    other.write_text("navigator: 1\ntitle: Другой\n", encoding="utf-8")
    app.session.open(other)
    with qtbot.waitSignal(app.keeper.written):
        app.keeper.save(tmp_path / "first.interview.yaml")
    qtbot.waitUntil(lambda: app.session.interview.title == "Другой")
    assert app.session.document == other


def test_edits_that_are_asked_for_together_are_all_made(qtbot: QtBot, app: App) -> None:
    before = app.session.interview
    app.editor.replace_chapters(before.chapters[:2], "fewer")
    app.editor.add_threads((Thread(Comment("x", "Ещё?")),), "more")
    qtbot.waitUntil(lambda: len(app.session.interview.threads) == len(before.threads) + 1)
    assert len(app.session.interview.chapters) == 2
    command(app, "undo")
    command(app, "undo")
    assert app.session.interview.chapters == before.chapters
    assert app.session.interview.threads == before.threads


def test_escape_closes_the_doctor_and_it_opens_again(qtbot: QtBot, app: App) -> None:
    command(app, "doctor")
    qtbot.keyClick(doctor_of(qtbot, app), Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    command(app, "doctor")
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(doctor.isVisible)


def test_a_mended_list_that_is_put_away_can_be_shown_again(qtbot: QtBot, app: App) -> None:
    drop(app, text="Таймкоды\n0:49 Раз\n3:37 Два\n5:00 Три")
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: doctor.isVisible() and len(doctor.draft.chapters) == 3)
    doctor._did(replace(doctor.draft, entries=doctor.draft.entries[:2]))
    qtbot.keyClick(doctor, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert app.window.messages.text == "A list that you have mended is put away."
    app.window.messages.findChildren(QPushButton)[0].click()
    again = doctor_of(qtbot, app)
    qtbot.waitUntil(again.isVisible)
    assert len(again.draft.entries) == 2


def test_a_change_can_be_left_out(qtbot: QtBot, app: App) -> None:
    before = titles(app)
    drop(app, text="Таймкоды\n0:49 Другое имя\n3:37 " + before[1])
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: len(doctor.draft.chapters) == 2)
    changes = doctor.findChild(QListWidget)
    assert changes is not None
    assert changes.count() == 6
    for row in range(1, changes.count()):
        changes.item(row).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(button(doctor, "Take over"), LEFT)
    qtbot.waitUntil(lambda: titles(app)[0] == "Другое имя")
    assert titles(app)[1:] == before[1:]


def test_markup_in_a_list_is_no_markup_in_its_tip(theme: Theme) -> None:
    model = DraftModel(theme)
    model.show_draft(draft_of_text('0:00 &lt;img src="//evil/x"&gt; а<br>\n1:00 б\n2:00 в', None))
    tip = model.data(model.index(0, TITLE), Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip


def test_lists_go_on_after_the_language_is_switched(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    old = app.window
    app.window.language_chosen.emit("uk")
    qtbot.waitUntil(lambda: app.window is not old)
    qtbot.addWidget(app.window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    path = tmp_path / "list.txt"
    path.write_text(LIST, encoding="utf-8")
    drop(app, path)
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 6)


def test_a_recording_that_is_another_ones_may_be_opened_by_itself(
    qtbot: QtBot, app: App, clip_of: object, tmp_path: Path
) -> None:
    from tests.clips import Clip

    assert callable(clip_of)
    clip = clip_of("mp4", Clip(seconds=12))
    drop(app, clip)
    qtbot.waitUntil(lambda: "the last chapter starts at" in app.window.messages.text)
    alone = next(
        one
        for one in app.window.messages.findChildren(QPushButton)
        if one.text() == "Open it by itself"
    )
    qtbot.mouseClick(alone, LEFT)
    qtbot.waitUntil(lambda: app.session.interview.title == clip.stem)


def test_a_text_without_timecodes_takes_no_chapters_away(qtbot: QtBot, app: App) -> None:
    drop(app, text="купить молоко")
    doctor = doctor_of(qtbot, app)
    qtbot.waitUntil(lambda: len(doctor.draft.entries) == 1)
    assert not button(doctor, "Take over").isEnabled()


def test_comments_can_be_added_to_what_is_open(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    document = tmp_path / "mine.interview.yaml"
    document.write_text(
        "navigator: 1\ntitle: Мой\nchapters:\n  - {start: 0:01, title: А}\n", encoding="utf-8"
    )
    dump = tmp_path / "dump.json"
    dump.write_text('{"cid": "a", "text": "Почему?", "author": "@vera"}\n', encoding="utf-8")
    drop(app, document)
    qtbot.waitUntil(lambda: app.session.interview.title == "Мой")
    drop(app, dump)
    qtbot.waitUntil(lambda: "dump.json holds 1 comment" in app.window.messages.text)
    choices = app.window.messages.findChildren(QPushButton)
    qtbot.mouseClick(next(one for one in choices if one.text() == "Add to this interview"), LEFT)
    qtbot.waitUntil(lambda: len(app.session.interview.threads) == 1)
    assert app.session.interview.title == "Мой"
    qtbot.waitUntil(lambda: "Ctrl+Z" in app.window.messages.text)


def test_a_source_that_is_read_again_adds_what_is_new(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    document = tmp_path / "mine.interview.yaml"
    document.write_text(
        "navigator: 1\ntitle: Мой\nchapters:\n  - {start: 0:01, title: А}\n"
        "threads:\n  - {id: a, author: '@vera', text: Почему?, placed: {chapter: none}}\n",
        encoding="utf-8",
    )
    dump = tmp_path / "dump.json"
    dump.write_text(
        '{"cid": "a", "text": "Почему??", "author": "@vera"}\n'
        '{"cid": "b", "text": "А зачем?", "author": "@ira"}\n',
        encoding="utf-8",
    )
    drop(app, document)
    qtbot.waitUntil(lambda: app.session.interview.title == "Мой")

    def is_told(told: str) -> bool:
        return told in app.window.messages.text

    for told in ("1 new comment, 1 changed", "Nothing is new in it"):
        drop(app, dump)
        qtbot.waitUntil(lambda: "comments that are here already" in app.window.messages.text)
        choices = app.window.messages.findChildren(QPushButton)
        qtbot.mouseClick(next(one for one in choices if one.text() == "Add what is new"), LEFT)
        qtbot.waitUntil(partial(is_told, told))
    first, second = app.session.interview.threads
    assert (first.comment.text, second.comment.text) == ("Почему??", "А зачем?")
    placement = app.session.interview.placement_of("a")
    assert placement is not None
    assert placement.chapter is None
