"""The search field, what it found, and which threads are shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from navigator.search.results import Results
from navigator.searcher import LIKE
from navigator.settings import Settings
from navigator.ui.answers_page import Filter
from navigator.ui.theme import Theme
from navigator.ui.word_chips import WordChips

_MAX_QUERY = 10_000


class SearchBar(QWidget):
    """One field for everything; Enter and Shift+Enter walk what was found, Esc ends the search."""

    text_changed = Signal(str)
    walk_requested = Signal(int)
    left = Signal()
    filter_chosen = Signal(Filter)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        previous: QAction,
        following: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._settings = settings
        self._results = Results()
        self._current: int | None = None
        self._indexed: int | None = None
        self._frame = QFrame()
        self._frame.setObjectName("search")
        self._history = QToolButton()
        self._history.setToolTip(self.tr("Recent searches"))
        self._history.setAccessibleName(self.tr("Recent searches"))
        self._history.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._history.setMenu(QMenu(self._history))
        self._history.menu().aboutToShow.connect(self._fill_history)
        self._words = WordChips()
        self._field = QLineEdit(maxLength=_MAX_QUERY)
        self._field.setPlaceholderText(self.tr("Find in chapters and answers"))
        self._field.setAccessibleName(self.tr("Find in chapters and answers"))
        self._field.installEventFilter(self)
        self._found = QLabel()
        self._found.setObjectName("found")
        self._found.setContentsMargins(0, 0, 6, 0)
        self._previous, self._following = (_button(action) for action in (previous, following))
        self._clear = QToolButton()
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.setAccessibleName(self.tr("Clear the search"))
        self._chips = QButtonGroup(self)
        self._lay_out()
        self._field.textChanged.connect(self.text_changed)
        self._clear.clicked.connect(self.clear)
        self._words.word_chosen.connect(self.search_for)
        self._chips.idClicked.connect(lambda number: self.filter_chosen.emit(list(Filter)[number]))
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self.show_results(self._results)

    @property
    def text(self) -> str:
        return self._field.text()

    def focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def search_for(self, text: str) -> None:
        self._field.setText(text)

    def clear(self) -> None:
        self._field.clear()

    def show_filter(self, shown: Filter) -> None:
        """Which threads are shown: those that are hidden have no chip."""
        self._chips.setExclusive(False)
        for number, chip in enumerate(self._chips.buttons()):
            chip.setChecked(list(Filter)[number] is shown)
        self._chips.setExclusive(True)

    def show_words(self, words: Sequence[str]) -> None:
        """Words that are worth a search now."""
        self._words.show_words(words)

    def reset(self) -> None:
        """No search and no filter."""
        self.clear()
        self._chips.button(0).click()

    def show_results(self, results: Results) -> None:
        self._results = results
        for widget in (self._previous, self._following, self._clear):
            widget.setVisible(results.is_search)
        self.show_current(None)

    def show_progress(self, done: int, total: int) -> None:
        """How many of the lines can be found so far."""
        self._indexed = None if done >= total else done * 100 // total
        self.show_current(self._current)

    def show_current(self, current: int | None) -> None:
        """The number of the mark where the walk is, from 0."""
        self._current = current
        if current is not None:
            self._note_search()
        total = len(self._results.marks)
        if self._indexed is not None:
            # What is found now is not all.
            self._found.setText(self.tr("reading {percent} %").format(percent=self._indexed))
        elif not self._results.is_search:
            self._found.setText("Ctrl+F")
        elif not total:
            self._found.setText(self.tr("nothing found"))
        elif current is None:
            self._found.setText(self.tr("%n hit(s)", "", total))
        else:
            said = self.tr("{number} of {total}").format(number=current + 1, total=total)
            self._found.setText(said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._frame.setProperty("focused", event.type() is QEvent.Type.FocusIn)
            self._frame.style().polish(self._frame)
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            # The field's own Escape goes before the window's.
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.walk_requested.emit(-1 if backwards else 1)
            case Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case _:
                return False
        return True

    def _note_search(self) -> None:
        """Remember what was searched for, when something was done with it."""
        if self._results.marks and not self._results.text.startswith(LIKE):
            recent = (self._results.text.strip(), *self._settings.recent_searches)
            self._settings.recent_searches = recent

    def _fill_history(self) -> None:
        menu = self._history.menu()
        menu.clear()
        for text in self._settings.recent_searches:
            # An ampersand would mark a key.
            menu.addAction(text.replace("&", "&&"), partial(self.search_for, text))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing was searched for yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Forget recent searches"), self._forget_searches)

    def _forget_searches(self) -> None:
        self._settings.recent_searches = ()

    def _lay_out(self) -> None:
        field = QHBoxLayout(self._frame)
        field.setContentsMargins(12, 4, 6, 4)
        field.setSpacing(6)
        self._frame.setMinimumHeight(40)
        field.addWidget(self._history)
        field.addWidget(self._field, 1)
        for widget in (self._found, self._previous, self._following, self._clear):
            field.addWidget(widget)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        texts = (
            *(self.tr("All"), self.tr("Answered"), self.tr("Unanswered")),
            self.tr("Unread"),
        )
        for number, text in enumerate(texts):
            chip = QPushButton(text)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            self._chips.addButton(chip, number)
            chips.addWidget(chip)
        chips.addSpacing(8)
        chips.addWidget(self._words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self._frame)
        layout.addLayout(chips)

    def _show_icons(self) -> None:
        self._history.setIcon(self._theme.icon("search", "muted"))
        self._clear.setIcon(self._theme.icon("close", "muted"))


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
