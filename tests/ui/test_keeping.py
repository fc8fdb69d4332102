"""What was done is kept: saved, written down, found again, and merged with what others do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from navigator import atomic
from navigator.app import App
from navigator.documents import interview_file
from navigator.interview.chapter_edits import renamed
from tests.ui.conftest import AppMaker

TEXT = """\
# Мой разговор
navigator: 1
title: Разговор
mood: good
chapters:
  - start: 0:10  # проверить
    title: Начало
  - start: 1:00
    title: Клиенты
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "talk.interview.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def opened(qtbot: QtBot, app: App, path: Path) -> App:
    app.open(path)
    qtbot.waitUntil(lambda: app.session.document == path)
    return app


def rename(qtbot: QtBot, app: App, title: str, chapter: int = 0) -> None:
    app.editor.edit(f"the title “{title}”", lambda one: renamed(one, chapter, title))
    qtbot.waitUntil(lambda: titles(app)[chapter] == title)


def titles(app: App) -> list[str]:
    return [chapter.title for chapter in app.session.interview.chapters]


def save(qtbot: QtBot, app: App) -> None:
    with qtbot.waitSignal(app.keeper.written):
        app.window._commands["save"].trigger()


def choose(qtbot: QtBot, app: App, text: str) -> None:
    def found() -> QPushButton | None:
        buttons = app.window.messages.findChildren(QPushButton)
        return next((one for one in buttons if one.text() == text and one.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    chosen = found()
    assert chosen is not None
    chosen.click()


def after_a_crash(qtbot: QtBot, app: App, folder: Path) -> Path:
    """The state folder as a sudden end leaves it: everything but the locks of the process."""
    qtbot.waitUntil(lambda: not app.keeper.is_writing)
    left = folder / "left"
    shutil.copytree(app.settings.folder, left, ignore=shutil.ignore_patterns("*.lock", "left"))
    return left


def test_saving_touches_only_what_has_changed(qtbot: QtBot, app: App, document: Path) -> None:
    opened(qtbot, app, document)
    assert "talk.interview.yaml:4: mood: there is no such field" in app.window.messages.text
    rename(qtbot, app, "Вступление")
    assert app.window.isWindowModified()
    save(qtbot, app)
    assert document.read_text(encoding="utf-8") == TEXT.replace(
        "title: Начало", "title: 'Вступление'"
    )
    backup = document.with_name(document.name + atomic.BACKUP_SUFFIX)
    assert backup.read_text(encoding="utf-8") == TEXT
    assert not app.window.isWindowModified()


def test_windows_line_ends_stay(qtbot: QtBot, app: App, document: Path) -> None:
    document.write_bytes(("\ufeff" + TEXT.replace("\n", "\r\n")).encode())
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    save(qtbot, app)
    content = document.read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n") == TEXT.count("\n")
    assert content.startswith("\ufeff".encode())


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
    assert "paste a list of chapters" in app.window.answers.toPlainText()
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


def test_a_change_by_another_program_is_shown(qtbot: QtBot, app: App, document: Path) -> None:
    opened(qtbot, app, document)
    document.write_text(TEXT.replace("Клиенты", "Заказчики"), encoding="utf-8")
    qtbot.waitUntil(lambda: titles(app)[1] == "Заказчики")
    assert not app.window.isWindowModified()
    assert "was changed by another program" in app.window.messages.text
    # It is replaced, as many editors do.
    other = document.with_name("new")
    other.write_text(TEXT.replace("Клиенты", "Партнёры"), encoding="utf-8")
    other.replace(document)
    qtbot.waitUntil(lambda: titles(app)[1] == "Партнёры")
    app.editor.undo()
    assert titles(app)[1] == "Заказчики"


def test_both_sides_changes_are_merged(qtbot: QtBot, app: App, document: Path) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    document.write_text(TEXT.replace("Клиенты", "Заказчики"), encoding="utf-8")
    save(qtbot, app)
    assert titles(app) == ["Вступление", "Заказчики"]
    expected = TEXT.replace("Клиенты", "Заказчики").replace("title: Начало", "title: 'Вступление'")
    assert document.read_text(encoding="utf-8") == expected
    assert not app.window.isWindowModified()


def test_what_both_have_changed_is_asked_about(qtbot: QtBot, app: App, document: Path) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    document.write_text(TEXT.replace("Начало", "Чужое"), encoding="utf-8")
    qtbot.waitUntil(lambda: "1 thing is different" in app.window.messages.text)
    assert titles(app)[0] == "Вступление"
    choose(qtbot, app, "Show the others there")
    qtbot.waitUntil(lambda: titles(app)[0] == "Чужое")
    save(qtbot, app)
    assert "title: Чужое" in document.read_text(encoding="utf-8")


def test_a_document_with_mistakes_is_shown_and_never_written_over(
    qtbot: QtBot, app: App, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = TEXT + "  - start: потом\n    title: Дальше\nthreads:\n  - {id: a}\n"
    document.write_text(text, encoding="utf-8")
    opened(qtbot, app, document)
    assert "“потом” is not a time" in app.window.messages.text
    assert titles(app) == ["Начало", "Клиенты"]
    rename(qtbot, app, "Вступление")
    app.window._commands["save"].trigger()
    qtbot.waitUntil(lambda: "would remove what could not be read" in app.window.messages.text)
    assert document.read_text(encoding="utf-8") == text
    target = tmp_path / "copy.interview.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(app.keeper.written):
        choose(qtbot, app, "Save as…")
    assert interview_file.read(target).chapters[0].title == "Вступление"
    assert document.read_text(encoding="utf-8") == text


def test_what_a_newer_version_has_written_is_not_damaged(
    qtbot: QtBot, app: App, document: Path
) -> None:
    text = TEXT.replace("navigator: 1", "navigator: 2")
    document.write_text(text, encoding="utf-8")
    opened(qtbot, app, document)
    assert "a newer version of the program" in app.window.messages.text
    rename(qtbot, app, "Вступление")
    app.window._commands["save"].trigger()
    assert "Update the program" in app.window.messages.text
    assert document.read_text(encoding="utf-8") == text
    app.keeper.save(document)
    qtbot.waitUntil(lambda: "Update the program" in app.window.messages.text)
    assert document.read_text(encoding="utf-8") == text


def test_another_way_to_the_same_file_is_no_way_around_its_protection(
    qtbot: QtBot, app: App, document: Path, tmp_path: Path
) -> None:
    text = TEXT + "  - start: потом\n    title: Дальше\n"
    document.write_text(text, encoding="utf-8")
    opened(qtbot, app, document)
    link = tmp_path / "link"
    link.symlink_to(tmp_path, target_is_directory=True)
    app.keeper.save(link / document.name)
    qtbot.waitUntil(lambda: "would remove what could not be read" in app.window.messages.text)
    assert document.read_text(encoding="utf-8") == text


def test_saving_twice_at_once_is_no_change_by_another_program(
    qtbot: QtBot, app: App, document: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    app.keeper.save(document)
    rename(qtbot, app, "Пролог")
    app.keeper.save(document)
    qtbot.waitUntil(lambda: "Пролог" in document.read_text(encoding="utf-8"))
    qtbot.waitUntil(lambda: not app.window.isWindowModified())
    assert "another program" not in app.window.messages.text


def test_what_was_done_while_saving_is_not_called_saved(
    qtbot: QtBot, app: App, app_in: AppMaker, document: Path, tmp_path: Path
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    with qtbot.waitSignal(app.keeper.written):
        app.keeper.save(document)
        app.editor.edit("late", lambda one: renamed(one, 1, "Поздно"))
    qtbot.waitUntil(lambda: titles(app)[1] == "Поздно")
    again = opened(qtbot, app_in(after_a_crash(qtbot, app, tmp_path)), document)
    choose(qtbot, again, "Restore them")
    qtbot.waitUntil(lambda: titles(again) == ["Вступление", "Поздно"])


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


def test_a_copy_is_saved_and_the_document_stays_where_it_is(
    qtbot: QtBot, app: App, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    target = tmp_path / "copy.interview.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(app.keeper.written):
        app.window._commands["save_copy"].trigger()
    assert app.session.document == document
    assert app.window.isWindowModified()
    assert interview_file.understood(target.read_text(encoding="utf-8"), "").interview.title


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


def test_the_recording_is_found_where_it_has_moved_to(
    qtbot: QtBot, app: App, clip_of: object, tmp_path: Path
) -> None:
    from tests.clips import Clip

    assert callable(clip_of)
    clip = clip_of("mp4", Clip(seconds=12))
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    shutil.copy(clip, old / "talk.mp4")
    app.open(old / "talk.mp4")
    qtbot.waitUntil(lambda: app.session.interview.title == "talk")
    with qtbot.waitSignal(app.keeper.written):
        app.keeper.save(old / "mine.interview.yaml")
    assert "fingerprint: '" in (old / "mine.interview.yaml").read_text(encoding="utf-8")
    old.rename(new)
    (new / "talk.mp4").rename(new / "renamed.mp4")
    app.open(new / "mine.interview.yaml")
    qtbot.waitUntil(lambda: app.session.document == new / "mine.interview.yaml")
    assert app.player.facts is not None
    assert app.player.facts.path == new / "renamed.mp4"
    assert "the recording that the document calls talk.mp4" in app.window.messages.text
    save(qtbot, app)
    assert "file: 'renamed.mp4'" in (new / "mine.interview.yaml").read_text(encoding="utf-8")


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


def test_saving_that_fails_lets_nothing_wait(
    qtbot: QtBot, app: App, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    document.write_text(TEXT.replace("Начало", "Чужое"), encoding="utf-8")
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Save)
    app.window.close()
    # Both have changed the title: that is asked first, and the window stays.
    qtbot.waitUntil(lambda: "1 thing is different" in app.window.messages.text)
    save(qtbot, app)
    assert app.window.isVisible()
