"""The library window: cards, one search over all, and the way into an interview."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.ui.library_window import LibraryWindow
from tests.test_library import DOCUMENT
from tests.ui.conftest import AppMaker
from tests.ui.test_mending import command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "interviews"
    made.mkdir()
    for number, title in enumerate(("Б & Ко", "А")):
        text = DOCUMENT.format(title=title)
        (made / f"talk{number}.interview.yaml").write_text(text, encoding="utf-8")
    return made


@pytest.fixture
def window(qtbot: QtBot, app: App, folder: Path, monkeypatch: pytest.MonkeyPatch) -> LibraryWindow:
    command(app, "library")
    found = app.window.findChild(LibraryWindow)
    assert found is not None
    qtbot.waitUntil(lambda: "Add the folders" in found._told.text())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    found._show_folders()
    found._folders.actions()[0].trigger()
    qtbot.waitUntil(lambda: found._told.text() == "2 interviews")
    return found


def rows(window: LibraryWindow) -> list[str]:
    model = window._model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_the_cards_of_a_folder(qtbot: QtBot, app: App, window: LibraryWindow) -> None:
    QAbstractItemModelTester(window._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows(window) == [
        "talk1.interview.yaml, А, 10:00 · 1 chapter · 2 questions · 1 unanswered",
        "talk0.interview.yaml, Б & Ко, 10:00 · 1 chapter · 2 questions · 1 unanswered",
    ]
    view = window.findChild(QListView, "library")
    assert view is not None
    view.setFocus()
    view.setCurrentIndex(window._model.index(1))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.session.interview.title == "Б & Ко")
    assert not window.isVisible()


def test_a_new_interview_in_the_folder_appears(
    qtbot: QtBot, window: LibraryWindow, folder: Path
) -> None:
    text = DOCUMENT.format(title="Новое")
    (folder / "new.interview.yaml").write_text(text, encoding="utf-8")
    qtbot.waitUntil(lambda: window._model.rowCount() == 3)


def indexed(qtbot: QtBot, app: App, window: LibraryWindow) -> QLineEdit:
    """The field for what is sought, when all can be found."""
    with qtbot.waitSignal(app.librarian.indexed):
        app.librarian.refresh()
    field = window.findChild(QLineEdit)
    assert field is not None
    return field


def test_a_hit_opens_its_interview_there(qtbot: QtBot, app: App, window: LibraryWindow) -> None:
    field = indexed(qtbot, app, window)
    field.setText("договорами")
    qtbot.waitUntil(lambda: "2 places found" in window._told.text())
    assert "Потому что договор" in rows(window)[0]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.session.interview.title in ("А", "Б & Ко"))
    qtbot.waitUntil(lambda: not app.window._reach.is_waiting)
    field.setText("несуществующее слово")
    qtbot.waitUntil(lambda: "Nothing found for" in window._told.text())
    field.clear()
    assert window._told.text() == "2 interviews"
    window._open(QModelIndex())
    assert window.isHidden()


def test_enter_waits_for_what_the_field_tells(
    qtbot: QtBot, app: App, window: LibraryWindow
) -> None:
    field = indexed(qtbot, app, window)
    opened: list[object] = []
    window.open_requested.connect(lambda _path, place: opened.append(place))
    field.setText("несуществующее")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nothing found for" in window._told.text())
    assert opened == []
    field.setText("договорами")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened == []
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0] is not None, "a place, and not an interview of the list that was there"


def test_answers_of_several_interviews_side_by_side(
    qtbot: QtBot, app: App, window: LibraryWindow
) -> None:
    field = indexed(qtbot, app, window)
    assert not window._side_by_side.isEnabled()
    field.setText("договорами")
    qtbot.waitUntil(lambda: "2 places found" in window._told.text())
    window._side_by_side.click()
    assert window._compare.isVisible()
    text = window._compare.toPlainText()
    assert text.count("Потому что договор") == 2
    assert "Б & Ко" in text
    window._compare.anchorClicked.emit(QUrl("hit:1"))
    qtbot.waitUntil(lambda: app.session.interview.title in ("А", "Б & Ко"))
    field.clear()
    assert not window._compare.isVisibleTo(window)


def test_a_folder_is_left_out_again(
    qtbot: QtBot, app: App, window: LibraryWindow, folder: Path
) -> None:
    window._show_folders()
    without = window._folders.actions()[1]
    assert without.text() == f"Without {folder}".replace("&", "&&")
    without.trigger()
    qtbot.waitUntil(lambda: window._model.rowCount() == 0)
    assert app.librarian.folders == ()
    assert list(folder.iterdir())


def test_what_was_opened_before_is_there_too(
    qtbot: QtBot, app: App, window: LibraryWindow, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.interview.yaml"
    elsewhere.write_text(DOCUMENT.format(title="В"), encoding="utf-8")
    app.settings.note_recent(str(elsewhere))
    app.settings.note_recent(str(app.librarian.folders[0] / "talk1.interview.yaml"))
    app.settings.note_recent(str(tmp_path / "gone.interview.yaml"))
    app.librarian.refresh()
    qtbot.waitUntil(lambda: window._told.text() == "3 interviews")
    assert rows(window)[2].startswith("elsewhere.interview.yaml, В")


@pytest.fixture
def library_alone(app_in: AppMaker, folder: Path) -> App:
    """The program as it starts for somebody with a library."""
    app = app_in(folder / "state")
    app.window.hide()
    app.settings.library_folders = (str(folder),)
    app.begin()
    return app


def test_a_start_in_the_library(qtbot: QtBot, library_alone: App) -> None:
    app = library_alone
    assert not app.window.isVisible()
    window = app.window.findChild(LibraryWindow)
    assert window is not None
    qtbot.waitUntil(lambda: window._model.rowCount() == 2)
    window._list.clicked.emit(window._model.index(0))
    qtbot.waitUntil(lambda: app.window.isVisible() and not window.isVisible())
    qtbot.waitUntil(lambda: app.session.interview.title == "А")


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Grows when the program is to end."""
    found: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: found.append(True))
    return found


def test_a_library_that_is_closed_at_the_start_ends_it(
    library_alone: App, ended: list[bool]
) -> None:
    window = library_alone.window.findChild(LibraryWindow)
    assert window is not None
    window.close()
    assert ended


def test_a_signal_ends_it_while_the_library_stands_alone(
    library_alone: App, ended: list[bool]
) -> None:
    library_alone.end()
    assert ended


@pytest.mark.parametrize("start", ["first", "last", "library"])
def test_a_start_with_an_interview(
    qtbot: QtBot, app_in: AppMaker, folder: Path, start: str
) -> None:
    app = app_in(folder / "state")
    document = folder / "talk0.interview.yaml"
    app.settings.note_recent(str(document))
    app.settings.start = start
    app.begin()
    qtbot.waitUntil(lambda: app.session.has_interview)
    assert app.window.isVisible()
    assert app.session.is_bundled is (start != "last")


def test_indexing_that_begins_anew_ends_what_was_under_way(qtbot: QtBot, app: App) -> None:
    told: list[str] = []

    def endless() -> Generator[None, None, None]:
        try:
            while True:
                told.append("step")
                yield
        finally:
            told.append("end")

    app.librarian._index(endless())
    qtbot.waitUntil(lambda: "step" in told)
    with qtbot.waitSignal(app.librarian.indexed):
        app.librarian.refresh()
    assert told[-1] == "end"
