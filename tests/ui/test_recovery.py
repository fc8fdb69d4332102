"""What was not saved is there again after a sudden end, with all steps of undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.documents import interview_file
from tests.ui.conftest import AppMaker
from tests.ui.kept_document import TEXT, after_a_crash, choose, opened, rename, save, titles
from tests.ui.whole_page import whole_text


def test_after_a_crash_everything_is_there_and_can_be_undone(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    rename(qtbot, app, "Заказчики", chapter=1)
    app.editor.undo()
    left = after_a_crash(qtbot, app, tmp_path)
    again = opened(qtbot, app_in(left), document)
    qtbot.waitUntil(lambda: "has changes of the last time" in again.window.messages.text)
    assert "1 change" in again.window.messages.text
    assert titles(again) == ["Начало", "Клиенты"]
    choose(qtbot, again, "Restore them")
    qtbot.waitUntil(lambda: titles(again) == ["Вступление", "Клиенты"])
    assert again.window.isWindowModified()
    again.editor.redo()
    assert titles(again) == ["Вступление", "Заказчики"]
    again.editor.undo()
    again.editor.undo()
    assert titles(again) == ["Начало", "Клиенты"]
    assert not again.window.isWindowModified()


def test_what_is_restored_survives_the_next_crash_too(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    again = opened(qtbot, app_in(after_a_crash(qtbot, app, tmp_path)), document)
    choose(qtbot, again, "Restore them")
    qtbot.waitUntil(lambda: titles(again)[0] == "Вступление")
    rename(qtbot, again, "Пролог")
    third = opened(qtbot, app_in(after_a_crash(qtbot, again, tmp_path / "left")), document)
    choose(qtbot, third, "Restore them")
    qtbot.waitUntil(lambda: titles(third)[0] == "Пролог")


def test_what_nobody_wants_is_not_offered_again(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    left = after_a_crash(qtbot, app, tmp_path)
    again = opened(qtbot, app_in(left), document)
    choose(qtbot, again, "Forget them")
    qtbot.waitUntil(lambda: not list(left.rglob("*.journal")))
    # A new edit never writes over what was not decided about.
    assert titles(again) == ["Начало", "Клиенты"]


def test_an_edit_before_the_decision_loses_nothing(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    again = opened(qtbot, app_in(after_a_crash(qtbot, app, tmp_path)), document)
    rename(qtbot, again, "Другое")
    third = opened(qtbot, app_in(after_a_crash(qtbot, again, tmp_path / "left")), document)
    choose(qtbot, third, "Restore them")
    qtbot.waitUntil(lambda: titles(third)[0] in ("Другое", "Вступление"))


def test_started_without_a_file_it_offers_what_was_open(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    again = app_in(after_a_crash(qtbot, app, tmp_path))
    again.offer_unsaved()
    again.open()
    qtbot.waitUntil(lambda: "was changed the last time" in again.window.messages.text)
    choose(qtbot, again, "Restore them")
    qtbot.waitUntil(lambda: again.session.document == document)
    qtbot.waitUntil(lambda: titles(again)[0] == "Вступление")
    # It was in the journal, not in the document.
    assert document.read_text(encoding="utf-8") == TEXT


def test_a_new_interview_without_a_file_is_not_lost_either(
    qtbot: QtBot, app: App, app_in: AppMaker, tmp_path: Path
) -> None:
    app.window._commands["new"].trigger()
    qtbot.waitUntil(lambda: app.session.interview.title == "New interview")
    assert not app.session.paths
    page = whole_text(app.window.answers)
    assert "paste a list of chapters" in page
    assert "No chapter" not in page
    assert "Nothing to show" not in page
    time = app.window.findChild(QLabel, "time")
    assert isinstance(time, QLabel)
    assert time.text() == ""
    chapters = interview_file.parse(TEXT.replace("mood: good\n", ""), "").chapters
    app.editor.replace_chapters(chapters, "chapters")
    qtbot.waitUntil(app.window.isWindowModified)
    again = app_in(after_a_crash(qtbot, app, tmp_path))
    again.offer_unsaved()
    again.open()
    qtbot.waitUntil(lambda: "was changed the last time" in again.window.messages.text)
    choose(qtbot, again, "Restore them")
    qtbot.waitUntil(again.window.isWindowModified)
    assert titles(again) == ["Начало", "Клиенты"]


def test_undo_is_there_after_saving_and_closing(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    save(qtbot, app)
    again = opened(qtbot, app_in(after_a_crash(qtbot, app, tmp_path)), document)
    qtbot.waitUntil(again.window._commands["undo"].isEnabled)
    assert again.window._commands["undo"].text() == "Undo: the title “Вступление”"
    assert not again.window.isWindowModified()
    again.editor.undo()
    assert titles(again)[0] == "Начало"
    assert again.window.isWindowModified()


def test_undo_goes_with_a_document_that_is_saved_elsewhere(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    elsewhere = tmp_path / "other.interview.yaml"
    with qtbot.waitSignal(app.keeper.written):
        app.keeper.save(elsewhere)
    assert elsewhere.read_text(encoding="utf-8").startswith("# Мой разговор\n")
    assert document.read_text(encoding="utf-8") == TEXT
    again = opened(qtbot, app_in(after_a_crash(qtbot, app, tmp_path)), elsewhere)
    qtbot.waitUntil(again.window._commands["undo"].isEnabled)


def test_no_way_back_leads_to_what_another_program_has_changed(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    save(qtbot, app)
    left = after_a_crash(qtbot, app, tmp_path)
    app.keeper.close()
    document.write_text(TEXT.replace("Клиенты", "Чужое"), encoding="utf-8")
    again = opened(qtbot, app_in(left), document)
    qtbot.waitUntil(lambda: not again.keeper.is_writing)
    assert not again.window._commands["undo"].isEnabled()


def test_attaching_a_recording_takes_no_later_edit_from_the_journal(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, clip_of: object, tmp_path: Path
) -> None:
    from tests.clips import Clip

    assert callable(clip_of)
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    app.session.attach_recording(clip_of("mp4", Clip(seconds=70)))
    qtbot.waitUntil(
        lambda: app.player.facts is not None and app.session.interview.video is not None
    )
    rename(qtbot, app, "Клиент", chapter=1)
    again = opened(qtbot, app_in(after_a_crash(qtbot, app, tmp_path)), document)
    choose(qtbot, again, "Restore them")
    qtbot.waitUntil(lambda: titles(again) == ["Вступление", "Клиент"])


def test_restoring_takes_nothing_of_newer_work_away(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    left = after_a_crash(qtbot, app, tmp_path)
    app.keeper.close()
    document.write_text(TEXT.replace("Клиенты", "Заказчики"), encoding="utf-8")
    again = opened(qtbot, app_in(left), document)
    choose(qtbot, again, "Restore them")
    qtbot.waitUntil(lambda: titles(again) == ["Вступление", "Заказчики"])
    assert again.window.isWindowModified()


def test_a_journal_that_cannot_be_read_is_put_aside(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    left = after_a_crash(qtbot, app, tmp_path)
    (journal,) = left.rglob("*.journal")
    journal.write_bytes(journal.read_bytes().replace(b'"journal":1', b'"journal":9'))
    again = opened(qtbot, app_in(left), document)
    qtbot.waitUntil(lambda: not again.keeper.is_writing)
    assert len(list(left.rglob("*.unread"))) == 1


def test_two_windows_share_one_document(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    other = opened(qtbot, app_in(app.settings.folder), document)
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    rename(qtbot, other, "Заказчики", chapter=1)
    save(qtbot, app)
    qtbot.waitUntil(lambda: titles(other) == ["Вступление", "Заказчики"])
    save(qtbot, other)
    qtbot.waitUntil(lambda: titles(app) == ["Вступление", "Заказчики"])
    assert len(list((app.settings.folder / "journals").glob("*.journal"))) == 2


def test_ending_without_a_question_keeps_what_is_unsaved(
    qtbot: QtBot, app: App, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    # As a signal does: nobody is there to be asked.
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: pytest.fail("asked"))
    app.end()
    assert not app.window.isVisible()
    qtbot.waitUntil(lambda: len(list(app.settings.folder.rglob("*.journal"))) == 1)
    app.window.show()
    app.window._is_ending = False


def test_whoever_is_asked_about_saving_can_still_be_ended_by_a_signal(
    qtbot: QtBot, app: App, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    asked: list[bool] = []

    def stand_there(_box: QMessageBox) -> QMessageBox.StandardButton:
        app.end()
        asked.append(app.window.isVisible())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", stand_there)
    app.window.close()
    qtbot.waitUntil(lambda: asked == [False])
    assert list(app.settings.folder.rglob("*.journal"))
    app.window.show()
    app.window._is_ending = False


def test_playing_does_not_take_the_offer_away(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    again = opened(qtbot, app_in(after_a_crash(qtbot, app, tmp_path)), document)
    qtbot.waitUntil(lambda: "has changes of the last time" in again.window.messages.text)
    again.window._watching._withdraw_resume()
    assert again.window.messages.isVisible()


def test_what_nobody_wants_is_kept_until_something_else_is_open(
    qtbot: QtBot, app: App, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Discard)
    app.window._files.open(document.with_name("nothing.yaml"))
    qtbot.waitUntil(lambda: "there is no such file" in app.window.messages.text)
    # It could not be opened: what was changed is still there, and still not saved.
    assert app.window.isWindowModified()
    app.window._files.open(document)
    qtbot.waitUntil(lambda: titles(app)[0] == "Начало")
    qtbot.waitUntil(lambda: not list(app.settings.folder.rglob("*.journal")))
