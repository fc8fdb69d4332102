"""The message bar: what went wrong, or well, or is going on, in one line that covers nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from navigator.errors import NavigatorError
from navigator.ui.theme import Theme

_GOOD_NEWS_MS = 8_000
# To go and come again would lay out and paint the whole window twice.
_CLEARING_MS = 50
_log = logging.getLogger("navigator")
Choices = Mapping[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is asked or going on, as it is told now."""

    text: str
    choices: Choices
    is_ongoing: bool


class MessageBar(QFrame):
    """Shows one message. Good news goes by itself; a problem stays until it is closed or
    something else is told.

    What is going on comes back when another message is gone, until it has ended; and so does a
    question, until it is answered or put away.
    """

    # It is about to come or to go, and everything below it moves.
    toggling = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.hide()
        self._theme = theme
        self._is_bad = False
        # The text that is shown, as it was first told.
        self._begun = ""
        # What is asked or going on, by how it was first told; the newest is the last.
        self._kept: dict[str, _Kept] = {}
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close the message"))
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self._dismiss)
        self._going = QTimer(self, interval=_GOOD_NEWS_MS, singleShot=True)
        self._going.timeout.connect(self._dismiss)
        self._clearing = QTimer(self, interval=_CLEARING_MS, singleShot=True)
        self._clearing.timeout.connect(self._go_on)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        self._buttons: list[QPushButton] = []
        self._choices = QHBoxLayout()
        self._choices.setSpacing(8)
        layout.addLayout(self._choices)
        layout.addWidget(self._close)
        theme.changed.connect(self._show_icons)
        self._show_icons()

    @property
    def text(self) -> str:
        return self._text.text()

    def tell(self, text: str) -> None:
        """Say something good."""
        self._show(text, {}, is_bad=False)
        self._going.start()

    def tell_written(self, name: str) -> None:
        self.tell(self.tr("{name} is written.").format(name=name))

    def tell_error(self, error: NavigatorError, choices: Choices | None = None) -> None:
        """Say what went wrong, where, and the remedy; a choice may be one."""
        _log.warning("%s", error)
        self._show(error.told(QCoreApplication.translate), choices or {}, is_bad=True)

    def offer(self, text: str, choices: Choices, *, may_wait: bool = False) -> None:
        """Ask something that may be left unanswered; each choice has a button.

        What ``may_wait`` is asked after what is asked already.
        """
        asked = self._begun in self._kept
        before = self._begun
        self._keep(text, _Kept(text, choices, is_ongoing=False))
        if may_wait and asked:
            self._keep(before, self._kept[before])

    def begin(self, begun: str, choices: Choices) -> None:
        """Something that takes long has begun."""
        self._keep(begun, _Kept(begun, choices, is_ongoing=True))

    def retell(self, begun: str, text: str) -> None:
        """Say how far it is with what was ``begun``."""
        if begun in self._kept:
            self._kept[begun] = replace(self._kept[begun], text=text)
        if self._begun == begun:
            self._say(text)

    def end(self, begun: str) -> None:
        """It does not go on any more."""
        self.withdraw(begun)

    def asks(self, begun: str) -> bool:
        """Whether what was asked so is not answered yet."""
        return begun in self._kept

    def clear(self) -> None:
        """Show nothing, but what is going on; soon, since something else may be told at once."""
        self._kept = {begun: kept for begun, kept in self._kept.items() if kept.is_ongoing}
        if self._begun not in self._kept:
            self._show_choices({})
            self._clearing.start()

    def withdraw(self, begun: str) -> None:
        """What was asked or begun so does not matter any more."""
        self._kept.pop(begun, None)
        if begun and self._begun == begun:
            self._go_on()

    def _keep(self, begun: str, kept: _Kept) -> None:
        # The newest is the last one.
        self._kept.pop(begun, None)
        self._kept[begun] = kept
        self._show_kept(begun)

    def _show_kept(self, begun: str) -> None:
        """What goes on cannot be put away: here is the way to cancel it."""
        kept = self._kept[begun]
        self._show(begun, kept.choices, is_bad=False)
        self._say(kept.text)
        self._close.setVisible(not kept.is_ongoing)

    def _dismiss(self) -> None:
        """The message is answered or put away."""
        kept = self._kept.get(self._begun)
        if kept is not None and not kept.is_ongoing:
            del self._kept[self._begun]
        self._go_on()

    def _go_on(self) -> None:
        """Show what is still asked or going on, unless it is what was shown; else nothing."""
        others = [begun for begun in self._kept if begun != self._begun]
        if others:
            self._show_kept(others[-1])
        else:
            self._begun = ""
            self._toggle(shown=False)

    def _show(self, begun: str, choices: Choices, *, is_bad: bool) -> None:
        self._going.stop()
        self._clearing.stop()
        self._begun = begun
        self._close.show()
        self._say(begun)
        self._show_choices(choices)
        if is_bad is not self._is_bad:
            self._is_bad = is_bad
            self.setProperty("bad", is_bad)
            self.style().polish(self)
            self.style().polish(self._text)
            self._show_icons()
        self._toggle(shown=True)

    def _toggle(self, *, shown: bool) -> None:
        if self.isHidden() is shown:
            self.toggling.emit()
            self.setVisible(shown)

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)

    def _show_choices(self, choices: Choices) -> None:
        while self._buttons:
            button = self._buttons.pop()
            button.hide()
            button.deleteLater()
        for said, choose in choices.items():
            # A single ampersand would mark a key.
            button = QPushButton(said.replace("&", "&&"))
            button.clicked.connect(self._dismiss)
            button.clicked.connect(choose)
            self._choices.addWidget(button)
            self._buttons.append(button)

    def _show_icons(self) -> None:
        colours = self._theme.colours
        name, colour = ("warning", colours.danger) if self._is_bad else ("info", colours.accent)
        self._icon.setPixmap(self._theme.pixmap(name, colour, 20))
        self._close.setIcon(self._theme.icon("close", "muted"))
