"""What was done is saved, and merged with what others do to the document."""

from __future__ import annotations

import errno
import io
import json
import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from navigator import atomic, resources
from navigator.app import App
from navigator.documents import document as documents
from navigator.documents import interview_file
from navigator.documents.document import Document
from navigator.errors import NavigatorError
from navigator.interview import Interview
from navigator.interview.chapter_edits import renamed
from navigator.journal import replayed
from navigator.ui.told_dialog import ToldDialog
from tests.ui.conftest import AppMaker
from tests.ui.kept_document import TEXT, after_a_crash, choose, opened, rename, save, titles


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


def test_every_mistake_is_listed_also_where_the_recording_is_missing(
    qtbot: QtBot, app: App, document: Path
) -> None:
    mistakes = "video: {file: gone.mp4, duration: '2:00'}\nthreads:\n  - {text: Почему?}\n  - 5\n"
    document.write_text(TEXT + mistakes, encoding="utf-8")
    opened(qtbot, app, document)
    qtbot.waitUntil(lambda: "And 3 more" in app.window.messages.text)
    choose(qtbot, app, "Show all")
    dialog = app.window.findChild(ToldDialog)
    assert dialog is not None
    text = dialog.findChild(QPlainTextEdit)
    assert text is not None
    lines = text.toPlainText().split("\n\n")
    # The recording, what is missing or wrong, and a field that nobody knows.
    expected = ["gone.mp4", *(f"{document.name}:{number}" for number in (12, 13, 4))]
    assert [line.split(": ")[0] for line in lines] == expected
    dialog.close()


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


def test_what_is_done_while_a_name_is_chosen_is_saved_with_the_rest(
    qtbot: QtBot, app: App, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, app, document)
    target = tmp_path / "other.interview.yaml"

    def choose_late(*_all: object) -> tuple[str, str]:
        # The dialog takes the keyboard, and a title that is being written is taken over.
        rename(qtbot, app, "Вступление")
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_late)
    with qtbot.waitSignal(app.keeper.written):
        app.window._commands["save_as"].trigger()
    assert "Вступление" in target.read_text(encoding="utf-8")

    def choose_too_late(*_all: object) -> tuple[str, str]:
        opened(qtbot, app, document)
        return str(tmp_path / "third.interview.yaml"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_too_late)
    app.window._commands["save_as"].trigger()
    assert "something else is open" in app.window.messages.text
    assert not (tmp_path / "third.interview.yaml").exists()


def test_the_remarks_stay_where_the_comments_were_read_again(
    qtbot: QtBot, app: App, document: Path, tmp_path: Path
) -> None:
    thread = "threads:\n  - {id: a, text: Как?, likes: 3}  # хороший вопрос\n"
    document.write_text(TEXT + thread, encoding="utf-8")
    source = tmp_path / "other.info.json"
    comment = {"id": "a", "parent": "root", "text": "Как?", "like_count": 7}
    content = {"id": "x", "title": "Разговор", "extractor": "t", "comments": [comment]}
    source.write_text(json.dumps(content), encoding="utf-8")
    app.open(document, source)
    qtbot.waitUntil(lambda: app.session.document == document and app.session.has_told)
    assert [one.comment.likes for one in app.session.interview.threads] == [7]
    rename(qtbot, app, "Вступление")
    save(qtbot, app)
    written = document.read_text(encoding="utf-8")
    for kept in ("# Мой разговор", "# проверить", "mood: good", "likes: 7"):
        assert kept in written


def test_edits_that_could_not_be_written_down_are_told_with_the_next(
    qtbot: QtBot, app: App, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, app, document)
    saved = app.session.interview
    with monkeypatch.context() as disk:
        disk.setattr("navigator.journal._write_all", _full)
        rename(qtbot, app, "Вступление")
        qtbot.waitUntil(lambda: "cannot be kept in safety" in app.window.messages.text)
    rename(qtbot, app, "Заказчики", 1)
    qtbot.waitUntil(lambda: not app.keeper.is_writing)
    (path,) = (app.settings.folder / "journals").glob("*.journal")
    told = replayed(path)
    assert told is not None
    assert told.interview == app.session.interview
    assert told.stack.unsaved == ("what was done before", "the title “Заказчики”")
    assert told.stack.saved(told.interview) == saved


def _full(*_all: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_copy_elsewhere_names_its_recording_as_seen_from_there(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    (here / "talk.mp4").touch()
    document = here / "talk.interview.yaml"
    document.write_text(
        TEXT + "video: {file: talk.mp4, duration: 2:00}  # наше\n", encoding="utf-8"
    )
    opened(qtbot, app, document)
    copy = there / "copy.interview.yaml"
    with qtbot.waitSignal(app.keeper.written):
        app.keeper.save_copy(copy)
    video = interview_file.understood(copy.read_text(encoding="utf-8"), "").interview.video
    assert video is not None
    assert Path(video.file) == here / "talk.mp4"


def test_a_saved_copy_of_the_first_interview_still_has_a_stand_in(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    app.open()
    qtbot.waitUntil(lambda: app.session.has_interview and app.session.has_told)
    copy = tmp_path / "copy.interview.yaml"
    with qtbot.waitSignal(app.keeper.written):
        app.keeper.save(copy)
    opened(qtbot, app, resources.BUNDLED_INTERVIEW)
    opened(qtbot, app, copy)
    video = app.session.interview.video
    assert video is not None
    assert video.is_stand_in
    assert not app.session.has_recording


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
    qtbot.waitUntil(lambda: app.session.has_told)
    assert "the recording that the document calls talk.mp4" in app.window.messages.text
    save(qtbot, app)
    assert "file: 'renamed.mp4'" in (new / "mine.interview.yaml").read_text(encoding="utf-8")


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


def test_what_lay_on_a_drive_that_is_gone_is_kept_elsewhere(
    qtbot: QtBot, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    document = drive / "talk.interview.yaml"
    document.write_text(TEXT + "video: {file: talk.mp4, duration: 2:00}\n", encoding="utf-8")
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    let_it_vanish(drive, monkeypatch)
    with qtbot.waitSignal(app.keeper.not_saved):
        app.window._commands["save"].trigger()
    assert os.strerror(errno.ENOTCONN) in app.window.messages.text
    elsewhere = tmp_path / "kept.interview.yaml"
    with qtbot.waitSignal(app.keeper.written):
        app.keeper.save(elsewhere)
    assert "Вступление" in elsewhere.read_text(encoding="utf-8")
    assert app.editor.is_saved


def let_it_vanish(drive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All that is asked of this folder fails from now on as where a network drive is gone."""

    def failing(ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(path: Any, *arguments: Any, **named: Any) -> Any:
            is_there = not isinstance(path, int) and os.fspath(path).startswith(str(drive))
            if is_there:
                raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN), str(path))
            return ask(path, *arguments, **named)

        return asked

    for module, name in (
        *((os, "stat"), (os, "lstat"), (os, "open"), (os, "unlink"), (os, "scandir")),
        (io, "open"),
    ):
        monkeypatch.setattr(module, name, failing(getattr(module, name)))


def test_what_is_saved_to_a_drive_that_hangs_can_be_kept_elsewhere(
    qtbot: QtBot, app: App, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, write = threading.Event(), documents.save

    def save_or_hang(interview: Interview, path: Path, before: Document | None) -> Document:
        if path == document:
            go_on.wait(30)
        return write(interview, path, before)

    monkeypatch.setattr(documents, "save", save_or_hang)
    opened(qtbot, app, document)
    rename(qtbot, app, "Вступление")
    app.keeper.save(document)
    # Nor does an edit wait for the drive.
    rename(qtbot, app, "Начало разговора")
    elsewhere = document.with_name("kept.interview.yaml")
    with qtbot.waitSignal(app.keeper.written):
        app.keeper.save(elsewhere)
    assert "Начало разговора" in elsewhere.read_text(encoding="utf-8")
    assert app.session.document == elsewhere
    go_on.set()


def test_an_edit_that_breaks_is_not_waited_for(qtbot: QtBot, app: App, document: Path) -> None:
    opened(qtbot, app, document)
    with qtbot.captureExceptions() as raised:
        app.editor.edit("nothing", lambda _interview: 1 / 0)  # type: ignore[arg-type, return-value]
        qtbot.waitUntil(lambda: bool(raised))
    assert not app.editor.is_busy
    rename(qtbot, app, "Вступление")
    save(qtbot, app)


def test_where_nothing_can_be_kept_in_safety_it_is_said(
    qtbot: QtBot, app: App, document: Path
) -> None:
    folder = app.settings.folder / "journals"
    opened(qtbot, app, document)
    (name,) = {lock.name for lock in folder.glob("*.lock")}
    locks = [QLockFile(str(folder / name.replace("-0", f"-{number}"))) for number in range(1, 8)]
    assert all(lock.tryLock(0) for lock in locks)
    other = QLockFile(str(folder / name))
    app.keeper.close()
    assert other.tryLock(0)
    with qtbot.waitSignal(app.session.interview_changed):
        app.session.open(document)
    errors: list[NavigatorError] = []
    app.keeper.failed.connect(errors.append)
    rename(qtbot, app, "Вступление")
    assert "your changes cannot be kept in safety" in str(errors[0])
