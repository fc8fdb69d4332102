"""A small form in which a note is written, without a dialog in the way of the video."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from navigator.interview import COLOURS, Note
from navigator.interview.timecode import format_timecode
from navigator.ui.theme import Theme

# What is written is kept as soon as the hand rests.
_REST_MS = 700
_TEXT_HEIGHT = 72


class NoteEditor(QFrame):
    """Shows one note and tells every change of it. Ctrl+Enter and Escape close it."""

    changed = Signal(Note)
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_editor")
        self._theme = theme
        self._note: Note | None = None
        # Texts on their way into the interview.
        self._sent: list[str] = []
        self._time = QLabel()
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Note"))
        self._text.setPlaceholderText(self.tr("What do you want to remember?"))
        self._text.setFixedHeight(_TEXT_HEIGHT)
        self._text.setTabChangesFocus(True)
        self._text.installEventFilter(self)
        self._tags = QLineEdit()
        self._tags.setAccessibleName(self.tr("Tags"))
        self._tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self._tags.installEventFilter(self)
        self._colours = {name: self._colour_button(name) for name in ("", *COLOURS)}
        done = QPushButton(self.tr("Done"))
        done.setObjectName("small")
        done.clicked.connect(self.close_note)
        below = QHBoxLayout()
        below.setSpacing(4)
        for button in self._colours.values():
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for part in (self._time, self._text, self._tags):
            layout.addWidget(part)
        layout.addLayout(below)
        self._resting = QTimer(self, interval=_REST_MS, singleShot=True)
        self._resting.timeout.connect(self._tell)
        self._text.textChanged.connect(self._resting.start)
        self._tags.textChanged.connect(self._resting.start)
        theme.changed.connect(self._show_colours)
        self.hide()

    @property
    def note_id(self) -> str:
        """Which note is being written; empty where none is."""
        return "" if self._note is None else self._note.id

    def edit(self, note: Note) -> None:
        self.close_note()
        self._sent.clear()
        self._show(note)
        self.opened.emit()
        self._text.setFocus()
        self._text.selectAll()

    def show_edited(self, note: Note | None) -> None:
        """The note is like this now, or gone; what somebody is writing stays."""
        if note is None:
            self._resting.stop()
            self._note = None
            self.hide()
        elif self._resting.isActive() or note.text in self._sent:
            # What was sent comes back; what is in the field is newer.
            self._note = note
            if note.text in self._sent:
                del self._sent[: self._sent.index(note.text) + 1]
        elif note != self._note:
            self._show(note)

    def close_note(self) -> None:
        """Keep what is written, and go."""
        if self._note is not None:
            self._tell()
            self._note = None
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._ends(event, watched):
            if event.type() is QEvent.Type.ShortcutOverride:
                # Escape is a key of the window too.
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.close_note()
                return True
        return super().eventFilter(watched, event)

    def _ends(self, event: QKeyEvent, where: QObject) -> bool:
        """Whether a key says that the note is written."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        is_escape = event.key() == Qt.Key.Key_Escape
        return is_escape or (is_enter and (with_ctrl or where is self._tags))

    @property
    def _written(self) -> Note:
        """The note as it is written now."""
        assert self._note is not None
        tags = (tag.strip().lstrip("#") for tag in self._tags.text().split(","))
        kept = tuple(dict.fromkeys(filter(None, tags)))
        return replace(self._note, text=self._text.toPlainText().rstrip("\n"), tags=kept)

    def _show(self, note: Note) -> None:
        self._note = note
        end = "" if note.end_ms is None else f" – {format_timecode(note.end_ms)}"
        self._time.setText(
            self.tr("Note at {time}").format(time=format_timecode(note.start_ms)) + end
        )
        if self._text.toPlainText().rstrip("\n") != note.text:
            self._text.setPlainText(note.text)
        self._tags.setText(", ".join(note.tags))
        self._resting.stop()
        self._show_colours()
        self.show()

    def _tell(self) -> None:
        self._resting.stop()
        if self._note is not None and self._written != self._note:
            self._send(self._written)

    def _send(self, note: Note) -> None:
        self._note = note
        self._sent.append(note.text)
        self.changed.emit(note)

    def _choose_colour(self, name: str) -> None:
        if self._note is not None:
            self._resting.stop()
            self._send(replace(self._written, colour=name))
            self._show_colours()

    def _colour_button(self, name: str) -> QToolButton:
        names = {
            "": self.tr("No colour"),
            "red": self.tr("Red"),
            "yellow": self.tr("Yellow"),
            "green": self.tr("Green"),
            "blue": self.tr("Blue"),
            "violet": self.tr("Violet"),
        }
        button = QToolButton()
        button.setCheckable(True)
        button.setToolTip(names[name])
        button.setAccessibleName(names[name])
        button.clicked.connect(partial(self._choose_colour, name))
        return button

    def _show_colours(self) -> None:
        chosen = "" if self._note is None else self._note.colour
        for name, button in self._colours.items():
            colour = self._theme.note_colour(name).name()
            button.setIcon(self._theme.icon_of("dot", colour))
            button.setChecked(name == chosen)
