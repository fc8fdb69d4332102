"""Keys by their place: letters work in a Cyrillic layout, and never while somebody types."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QTabBar, QWidget

# Rows of a Latin keyboard and the scan code of each row's first key (set 1, as Windows gives
# them). X11 and Wayland give the same codes plus eight.
_ROWS = {16: "QWERTYUIOP[]", 30: "ASDFGHJKL;'", 44: "ZXCVBNM,./"}
_X11_OFFSET = 8
_SHIFTED = {",": "<", ".": ">", "/": "?"}
_SPACE = frozenset({Qt.Key.Key_Space})
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_NO_KEYS: frozenset[int] = frozenset()


def latin_key(scan_code: int, platform: str) -> str:
    """The letter or sign that a Latin keyboard has at this place, or nothing."""
    code = scan_code if platform == "windows" else scan_code - _X11_OFFSET
    for first, row in _ROWS.items():
        if first <= code < first + len(row):
            return row[code - first]
    return ""


class PhysicalKeys(QObject):
    """Triggers a window's actions by the place of the key where its letter is not Latin.

    It also leaves a focused button its Space and a focused slider its arrows. It looks at what has
    the focus alone: to be asked about every event of the program would take the interpreter, and
    wait for it, a thousand times a second.
    """

    def __init__(self, actions: Iterable[QAction], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self.take(actions)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)

    def take(self, actions: Iterable[QAction]) -> None:
        """These are the actions, with the keys that they have now."""
        self._actions = {
            sequence.toString(QKeySequence.SequenceFormat.PortableText): action
            for action in actions
            for sequence in action.shortcuts()
        }

    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and now.window() is self._window:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._is_own_key(watched, event)
        return self._trigger(watched, event)

    def _is_own_key(self, widget: QWidget, event: QKeyEvent) -> bool:
        is_own = event.key() in _own_keys(widget) and not event.modifiers()
        if is_own:
            event.accept()
        return is_own

    def _trigger(self, widget: QWidget, event: QKeyEvent) -> bool:
        modifiers = event.modifiers()
        is_typing = widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if is_typing and not modifiers & Qt.KeyboardModifier.ControlModifier:
            return False
        if not event.text() or event.text().isascii():
            return False
        key = latin_key(event.nativeScanCode(), QApplication.platformName())
        action = self._actions.get(_sequence(key, modifiers)) if key else None
        if action is None or not action.isEnabled():
            return False
        if action.autoRepeat() or not event.isAutoRepeat():
            action.trigger()
        return True


def _own_keys(widget: QWidget) -> frozenset[int]:
    """Keys that do what is usual where they are pressed, and not what the window does with them."""
    if isinstance(widget, QAbstractButton):
        return _SPACE if widget.group() is None else _SPACE | _ARROWS
    if isinstance(widget, QTabBar):
        return _ARROWS
    is_slider = isinstance(widget, QAbstractSlider) and widget.objectName() != "timeline"
    return _ARROWS if is_slider and widget.focusPolicy() is Qt.FocusPolicy.TabFocus else _NO_KEYS


def _sequence(key: str, modifiers: Qt.KeyboardModifier) -> str:
    parts = []
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        parts.append("Ctrl")
    if modifiers & Qt.KeyboardModifier.AltModifier:
        parts.append("Alt")
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        if key in _SHIFTED:
            key = _SHIFTED[key]
        else:
            parts.append("Shift")
    return "+".join((*parts, key))
