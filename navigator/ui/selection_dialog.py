"""Which parts of the recording are played, saved as chapters, or written as one clip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from navigator.interview.timecode import format_timecode
from navigator.parts import Part, length_ms, with_roll
from navigator.settings import Settings
from navigator.ui.theme import SMALL_PX, TEXT_PX, font

_SIZE = (720, 560)
_ROLLS_S = (0, 1, 2, 3, 5, 10, 15, 30)
FOUND, CHAPTERS = "found", "chapters"
_USUAL_ROLLS_S = {FOUND: (2, 3), CHAPTERS: (0, 0)}
_ROW_HEIGHT = 32
_TICK_WIDTH = 56
_TIME, _TITLE, _LENGTH = range(3)


class SelectionDialog(QDialog):
    """A list of parts with a tick each; how long they take is told while one chooses.

    Every signal tells the ticked parts, with what is played before and behind each.
    """

    play_requested = Signal(tuple)
    chapters_requested = Signal(tuple)
    # The parts, and whether the clip shall be exact.
    clip_requested = Signal(tuple, bool)
    moment_chosen = Signal(int)

    def __init__(self, settings: Settings, duration_ms: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Watch only a part"))
        self.resize(*_SIZE)
        self._settings = settings
        self._duration_ms = duration_ms
        # What can be chosen from, and what of it is ticked at first.
        self._offers: dict[str, tuple[Sequence[Part], frozenset[int]]] = {}
        self._source = QComboBox()
        self._source.setAccessibleName(self.tr("What is played"))
        self._source.activated.connect(self._show_parts)
        self._all = QPushButton(self.tr("Tick all"))
        self._all.clicked.connect(lambda: self._tick_all(Qt.CheckState.Checked))
        self._none = QPushButton(self.tr("Tick none"))
        self._none.clicked.connect(lambda: self._tick_all(Qt.CheckState.Unchecked))
        self._list = QTreeWidget()
        self._list.setObjectName("parts")
        self._list.setAccessibleName(self.tr("Parts"))
        self._list.setHeaderHidden(True)
        self._list.setColumnCount(3)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TIME, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_LENGTH, QHeaderView.ResizeMode.ResizeToContents)
        self._list.itemChanged.connect(lambda *_what: self._tell_length())
        self._list.itemDoubleClicked.connect(self._go_to)
        self._before = self._rolls(self.tr("Seconds before each part"))
        self._after = self._rolls(self.tr("Seconds after each part"))
        self._told = QLabel()
        self._told.setFont(font(TEXT_PX, bold=True, tabular=True))
        self._play = QPushButton(self.tr("Play"))
        self._play.setDefault(True)
        self._play.clicked.connect(self._ask_to_play)
        self._chapters = QPushButton(self.tr("Save as chapters…"))
        self._chapters.clicked.connect(lambda: self.chapters_requested.emit(self.parts))
        self._clip = QPushButton(self.tr("Save as a clip"))
        self._clip.setMenu(self._clip_menu())
        for button in (self._all, self._none):
            button.setObjectName("small")
        for button in (self._all, self._none, self._chapters, self._clip):
            button.setAutoDefault(False)
        self._lay_out()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The ticked parts, with what is played before and behind each."""
        offered, _ticked = self._offers[self._chosen]
        items = (self._list.topLevelItem(number) for number in range(len(offered)))
        ticked = [
            part
            for part, item in zip(offered, items, strict=True)
            if item is not None and item.checkState(_TIME) is Qt.CheckState.Checked
        ]
        before_s, after_s = self._before.currentData(), self._after.currentData()
        return with_roll(ticked, before_s * 1000, after_s * 1000, self._duration_ms)

    def offer(self, kind: str, title: str, parts: Sequence[Part], ticked: frozenset[int]) -> None:
        """Let these parts be chosen from, under a title; the first that is offered is shown."""
        self._offers[kind] = (parts, ticked)
        self._source.addItem(title, kind)
        if len(self._offers) == 1:
            self._show_parts()

    @property
    def _chosen(self) -> str:
        return str(self._source.currentData())

    def _rolls(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for seconds in _ROLLS_S:
            box.addItem(self.tr("{seconds} s").format(seconds=seconds), seconds)
        box.activated.connect(self._remember_rolls)
        return box

    def _clip_menu(self) -> QMenu:
        menu = QMenu(self)
        for said, exactly in (
            (self.tr("Copied: fast, parts may begin a little earlier…"), False),
            (self.tr("Exact: encoded anew, which takes longer…"), True),
        ):
            action = menu.addAction(said)
            action.triggered.connect(
                lambda _checked, exactly=exactly: self.clip_requested.emit(self.parts, exactly)
            )
        return menu

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._source, 1)
        above.addWidget(self._all)
        above.addWidget(self._none)
        around = QHBoxLayout()
        around.setSpacing(8)
        for said, box in ((self.tr("Before:"), self._before), (self.tr("After:"), self._after)):
            label = QLabel(said)
            label.setObjectName("hint")
            around.addWidget(label)
            around.addWidget(box)
        around.insertSpacing(2, 12)
        around.addStretch(1)
        around.addWidget(self._told)
        below = QHBoxLayout()
        below.addWidget(self._chapters)
        below.addWidget(self._clip)
        below.addStretch(1)
        below.addWidget(self._play)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addLayout(above)
        layout.addWidget(self._list, 1)
        layout.addLayout(around)
        layout.addLayout(below)
        self._list.setFocus()

    def _show_parts(self) -> None:
        parts, ticked = self._offers[self._chosen]
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addTopLevelItems(
            [_item(part, is_ticked=number in ticked) for number, part in enumerate(parts)]
        )
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.blockSignals(False)
        longest = format_timecode(max((part.start_ms for part in parts), default=0))
        room = QFontMetrics(_figures()).horizontalAdvance(longest)
        self._list.header().resizeSection(_TIME, _TICK_WIDTH + room)
        rolls_s = self._settings.rolls_s(self._chosen) or _USUAL_ROLLS_S[self._chosen]
        for box, seconds in zip((self._before, self._after), rolls_s, strict=True):
            box.setCurrentIndex(max(box.findData(seconds), 0))
        self._tell_length()

    def _tick_all(self, state: Qt.CheckState) -> None:
        self._list.blockSignals(True)
        for number in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(number)
            if item is not None:
                item.setCheckState(_TIME, state)
        self._list.blockSignals(False)
        self._list.viewport().update()
        self._tell_length()

    def _remember_rolls(self) -> None:
        rolls_s = (self._before.currentData(), self._after.currentData())
        self._settings.set_rolls_s(self._chosen, rolls_s)
        self._tell_length()

    def _tell_length(self) -> None:
        parts = self.parts
        said = self.tr("%n part(s), {length} of {whole}", "", len(parts))
        length, whole = format_timecode(length_ms(parts)), format_timecode(self._duration_ms)
        self._told.setText(said.format(length=length, whole=whole))
        for button in (self._play, self._chapters, self._clip):
            button.setEnabled(bool(parts))

    def _ask_to_play(self) -> None:
        self.play_requested.emit(self.parts)
        self.close()

    def _go_to(self, item: QTreeWidgetItem) -> None:
        parts, _ticked = self._offers[self._chosen]
        self.moment_chosen.emit(parts[self._list.indexOfTopLevelItem(item)].start_ms)


def _item(part: Part, *, is_ticked: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem(
        [format_timecode(part.start_ms), part.title, format_timecode(part.length_ms)]
    )
    item.setCheckState(_TIME, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
    item.setToolTip(_TITLE, part.title)
    item.setTextAlignment(_LENGTH, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for column in (_TIME, _LENGTH):
        item.setFont(column, _figures())
    item.setSizeHint(_TIME, QSize(0, _ROW_HEIGHT))
    return item


def _figures() -> QFont:
    return font(SMALL_PX + 1, tabular=True)
