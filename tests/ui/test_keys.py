"""Keys: as other players have them, each to be changed, and what collides is told."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLineEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from navigator.app import App
from navigator.ui.commands import Commands
from navigator.ui.key_presets import OURS, PRESETS, collisions, keys_for
from navigator.ui.keys_dialog import KeysDialog
from navigator.ui.settings_dialog import SettingsDialog
from tests.ui.test_mending import command


def dialog_of(app: App) -> KeysDialog:
    command(app, "keys")
    found = app.window.findChild(KeysDialog)
    assert found is not None
    return found


def button(dialog: KeysDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def choose(dialog: KeysDialog, text: str) -> None:
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    (item,) = tree.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    tree.setCurrentItem(item)


def press(qtbot: QtBot, dialog: KeysDialog, sequence: str) -> None:
    edit = dialog.findChild(QKeySequenceEdit)
    assert edit is not None
    edit.setKeySequence(QKeySequence(sequence))
    edit.editingFinished.emit()


def keys(app: App, name: str) -> list[str]:
    return [one.toString() for one in app.window._commands[name].shortcuts()]


@pytest.mark.parametrize("preset", PRESETS)
def test_no_preset_collides_with_itself_or_names_what_is_not_there(app: App, preset: str) -> None:
    usual = app.window._commands.usual_keys
    assert set(PRESETS[preset]) <= set(usual)
    assert not collisions(keys_for(usual, preset, {}))
    for chosen in PRESETS[preset].values():
        for key in chosen:
            assert QKeySequence(key).toString(), key


@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("XYZ")), max_size=8),
)
def test_a_key_that_is_chosen_is_taken_from_others(changes: list[tuple[str, str]]) -> None:
    usual = {"a": ("X",), "b": ("Y", "Z"), "c": (), "d": ("W",)}
    own: dict[str, tuple[str, ...]] = {}
    for name, key in changes:
        for other, had in keys_for(usual, OURS, own).items():
            if key in had and other != name:
                own[other] = tuple(one for one in had if one != key)
        own[name] = (key,)
        now = keys_for(usual, OURS, own)
        assert now[name] == (key,)
        assert not collisions(now)


def test_a_preset_is_in_effect_at_once_and_figures_give_way(qtbot: QtBot, app: App) -> None:
    dialog = dialog_of(app)
    box = dialog.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData("mpv"))
    assert keys(app, "louder") == ["0"]
    assert keys(app, "next")[0] == "PgUp"
    spare = app.window._preferences._spare_keys
    assert [spare[key].shortcut().toString() for key in "01"] == ["", "1"]
    assert app.settings.key_preset == "mpv"
    app.window.video.setFocus()
    app.player.set_volume(50)
    qtbot.keyClick(app.window.video, Qt.Key.Key_9)
    assert app.player.volume < 50
    qtbot.mouseClick(button(dialog, "Reset all"), Qt.MouseButton.LeftButton)
    assert keys(app, "louder") == ["Up"]
    assert box.currentData() == OURS


def test_a_key_is_changed_taken_from_another_and_given_back(qtbot: QtBot, app: App) -> None:
    dialog = dialog_of(app)
    choose(dialog, "Mute")
    press(qtbot, dialog, "Ctrl+B")
    assert keys(app, "mute") == ["Ctrl+B"]
    assert keys(app, "note") == []
    assert "It was the key of “Note this moment”" in dialog._told.text()
    assert app.window._commands["mute"].toolTip() == "Mute (Ctrl+B)"
    choose(dialog, "Mute")
    qtbot.mouseClick(button(dialog, "As usual"), Qt.MouseButton.LeftButton)
    assert keys(app, "mute") == ["M"]
    choose(dialog, "Note this moment")
    qtbot.mouseClick(button(dialog, "As usual"), Qt.MouseButton.LeftButton)
    assert keys(app, "note") == ["Ctrl+B"]
    assert not app.settings.own_keys
    choose(dialog, "Mute")
    qtbot.mouseClick(button(dialog, "No key"), Qt.MouseButton.LeftButton)
    assert keys(app, "mute") == []


def test_commands_are_found_by_name_and_by_key(app: App) -> None:
    dialog = dialog_of(app)
    field, tree = dialog.findChild(QLineEdit), dialog.findChild(QTreeWidget)
    assert field is not None
    assert tree is not None
    field.setText("ctrl+k")
    items = [item for _heading, found in dialog._rows for item in found]
    shown = [item.text(0) for item in items if not item.isHidden()]
    assert shown == ["Do or find anything"]
    field.clear()
    assert not any(item.isHidden() for item in items)


def test_rubbish_in_the_settings_changes_nothing(app: App) -> None:
    app.settings._set("own_keys", "[1, 2")
    app.settings.key_preset = "WinAmp"
    app.window._preferences._take_keys()
    assert keys(app, "mute") == ["M"]


def test_the_dialog_fits_a_small_screen(app: App) -> None:
    dialog = dialog_of(app)
    assert dialog.height() <= 680
    names = [group.title for group in Commands(dialog).groups]
    assert all(a != b for a, b in pairwise(names))


def test_all_settings_in_one_window_have_their_effect_at_once(qtbot: QtBot, app: App) -> None:
    command(app, "settings")
    dialog = app.window.findChild(SettingsDialog)
    assert dialog is not None
    boxes = {one.accessibleName(): one for one in dialog.findChildren(QComboBox)}
    for title, key in (("Theme", "dark"), ("After a pause go back", "5")):
        box = boxes[title]
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())
    assert app.theme.choice == app.settings.theme == "dark"
    assert app.settings.rewind_s == 5
    # What is chosen in the menu is shown here, too.
    next(one for one in app.window._menus.findChildren(QAction) if one.text() == "Light").trigger()
    assert boxes["Theme"].currentData() == "light"
    next(one for one in app.window._menus.findChildren(QAction) if one.text() == "Dark").trigger()
    checked = {one.text() for one in app.window._menus.findChildren(QAction) if one.isChecked()}
    assert {"Dark", "5 s"} <= checked
    reset = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Reset all")
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert (app.settings.theme, app.settings.rewind_s) == ("system", 0)
    keys_button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Keys…")
    qtbot.mouseClick(keys_button, Qt.MouseButton.LeftButton)
    assert app.window.findChild(KeysDialog) is not None
