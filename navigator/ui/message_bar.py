"""The message bar: what went wrong, or well, or is going on, in one line that covers nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from navigator.errors import NavigatorError
from navigator.ui.theme import Theme

_GOOD_NEWS_MS = 8_000
_log = logging.getLogger("navigator")
Choices = Mapping[str, Callable[[], None]]


class MessageBar(QFrame):
    """Shows one message. Good news goes by itself; a problem stays until it is closed.

    What is going on comes back when another message is gone, until it has ended.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.hide()
        self._theme = theme
        self._is_bad = False
        # The text as it was first told.
        self._begun = ""
        # What is going on by how it was first told: how it is told now, and its choices.
        self._ongoing: dict[str, tuple[str, Choices]] = {}
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
        self._show(text, is_bad=False)
        self._going.start()

    def tell_written(self, name: str) -> None:
        self.tell(self.tr("{name} is written.").format(name=name))

    def offer(self, text: str, choices: Choices) -> None:
        """Ask something that may be left unanswered; each choice has a button."""
        self._going.stop()
        self._show(text, is_bad=False)
        self._add_choices(choices)

    def _add_choices(self, choices: Choices) -> None:
        for said, choose in choices.items():
            button = QPushButton(said)
            button.clicked.connect(self._dismiss)
            button.clicked.connect(choose)
            self._choices.addWidget(button)
            self._buttons.append(button)

    def begin(self, begun: str, choices: Choices) -> None:
        """Something that takes long has begun."""
        self._ongoing[begun] = (begun, choices)
        self._show_ongoing(begun)

    def _show_ongoing(self, begun: str) -> None:
        """It cannot be put away: here is the way to cancel it."""
        text, choices = self._ongoing[begun]
        self.offer(begun, choices)
        self.retell(begun, text)
        self._close.hide()

    def retell(self, begun: str, text: str) -> None:
        """Say how far it is with what was ``begun``."""
        if begun in self._ongoing:
            self._ongoing[begun] = (text, self._ongoing[begun][1])
        if self._begun == begun:
            self._text.setText(text)
            self.setAccessibleName(text)

    def end(self, begun: str) -> None:
        """It does not go on any more."""
        self._ongoing.pop(begun, None)
        self.withdraw(begun)

    def clear(self) -> None:
        """Show nothing, but what is going on."""
        if self._begun not in self._ongoing:
            self._dismiss()

    def _dismiss(self) -> None:
        """The message is gone; what is going on is told again, unless it is this."""
        others = [begun for begun in self._ongoing if begun != self._begun]
        if others:
            self._show_ongoing(others[-1])
        else:
            self.hide()

    def withdraw_offer(self) -> None:
        """What was asked does not matter any more."""
        if self._buttons:
            self.clear()

    def withdraw(self, begun: str) -> None:
        """What was asked so does not matter any more."""
        if self._begun == begun:
            self._dismiss()

    def tell_error(self, error: NavigatorError, choices: Choices | None = None) -> None:
        """Say what went wrong, where, and the remedy; a choice may be one."""
        _log.warning("%s", error)
        self._going.stop()
        self._show(error.told(QCoreApplication.translate), is_bad=True)
        self._add_choices(choices or {})

    def _show(self, text: str, *, is_bad: bool) -> None:
        self._is_bad = is_bad
        self._begun = text
        self._close.show()
        while self._buttons:
            self._buttons.pop().deleteLater()
        self.setProperty("bad", is_bad)
        self.style().polish(self)
        self._text.setText(text)
        self._text.style().polish(self._text)
        self.setAccessibleName(text)
        self._show_icons()
        self.show()

    def _show_icons(self) -> None:
        colours = self._theme.colours
        name, colour = ("warning", colours.danger) if self._is_bad else ("info", colours.accent)
        self._icon.setPixmap(self._theme.pixmap(name, colour, 20))
        self._close.setIcon(self._theme.icon("close", "muted"))
