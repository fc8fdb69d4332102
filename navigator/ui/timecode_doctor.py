"""The timecode doctor: paste a list, see how every line was understood, mend it, take it over."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from navigator.draft import (
    Draft,
    Mend,
    Piece,
    changed,
    compared,
    draft_of_chapters,
    mended,
    mends_for,
    with_new,
)
from navigator.editor import Editor
from navigator.playback.player import Player
from navigator.session import Session
from navigator.ui.change_list import ChangeList
from navigator.ui.comments_dialog import CommentsDialog
from navigator.ui.draft_model import LINE, TIME, TITLE, VERDICT, DraftModel
from navigator.ui.moment_picture import MomentPicture
from navigator.ui.theme import GRID, HEADING_PX, SMALL_PX, Theme, font

_SETTLING_MS = 150
# The window shows first what has changed.
_LATER_MS = 30
_LONGEST_TEXT = 500_000
_PASTE_HEIGHT = 120
_MOST_NOTES = 4


class TimecodeDoctor(QDialog):
    """Beside the window, which shows the moment of the line that is chosen.

    Nothing is taken over until the user says so; what was taken over can be undone in the window.
    """

    closed = Signal()
    # This list was mended, and another interview is open.
    put_away = Signal(Draft)

    def __init__(
        self, session: Session, player: Player, editor: Editor, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("doctor")
        self.setWindowTitle(self.tr("Timecodes"))
        self.setAcceptDrops(True)
        self._session, self._player, self._editor = session, player, editor
        self._theme = theme
        # Each list with whether a hand has made it.
        self._drafts: list[tuple[Draft, bool]] = [(Draft(), False)]
        self._taken_over: Draft | None = None
        # The line that a step by frames is for, and the one for which a pause is looked for.
        self._stepping: int | None = None
        self._snapping: int | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._heading = QLabel(self.tr("Chapters from a list"))
        self._heading.setFont(font(HEADING_PX, bold=True))
        self._text = QPlainTextEdit()
        self._text.setPlaceholderText(
            self.tr("Paste a list of timecodes here, or drop a file with chapters.")
        )
        self._text.setAccessibleName(self.tr("List of timecodes"))
        self._text.setFixedHeight(_PASTE_HEIGHT)
        self._text.setAcceptDrops(False)
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("hint")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._mends = QHBoxLayout()
        self._mends.setSpacing(GRID)
        self._model = DraftModel(theme, self)
        self._table = _table(self._model, self.tr("Lines of the list"))
        self._picture = MomentPicture(player, theme)
        self._changes = ChangeList(theme)
        self._nothing = QLabel(
            self.tr("Nothing: these are the chapters of the interview."), wordWrap=True
        )
        self._nothing.setObjectName("hint")
        self._summary = QLabel()
        self._undo = QPushButton(self.tr("Step back"))
        self._take = QPushButton(self.tr("Take over"))
        self._take.setDefault(True)
        self._settling = QTimer(self, interval=_SETTLING_MS, singleShot=True)
        self._later = QTimer(self, interval=_LATER_MS, singleShot=True)
        self._later.timeout.connect(self._show)
        self._lay_out()
        self._connect()
        self.show_chapters()

    @property
    def draft(self) -> Draft:
        return self._drafts[-1][0]

    def show_chapters(self) -> None:
        """Begin with the chapters of the open interview."""
        self._begin(draft_of_chapters(self._session.interview.chapters, self._editor.duration_ms))

    def show_text(self, text: str) -> None:
        """Begin with a text, as if it was pasted."""
        self._text.setPlainText(text)

    @property
    def mended(self) -> Draft | None:
        """The list that somebody has changed, and has not taken over, if there is one."""
        by_hand = next((draft for draft, is_by_hand in self._drafts[::-1] if is_by_hand), None)
        taken = self._taken_over
        is_taken = by_hand is not None and taken is not None and by_hand.entries == taken.entries
        return None if is_taken else by_hand

    def show_draft(self, draft: Draft) -> None:
        """Begin with a list that came in a file."""
        self._clear_text()
        self._begin(draft)

    def show_mended(self, draft: Draft) -> None:
        """Go on with a list that somebody has mended before."""
        self.show_draft(draft)
        self._drafts[-1] = draft, True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self._editor.take_file(files[0])
        elif event.mimeData().hasText():
            self.show_text(event.mimeData().text())

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GRID)
        for part in (self._heading, self._text, self._said):
            left.addWidget(part)
        left.addLayout(self._mends)
        left.addWidget(self._table, 1)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self._picture)
        right.addLayout(self._nudges())
        changes = QLabel(self.tr("What would change"))
        changes.setFont(font(SMALL_PX + 1, bold=True))
        right.addSpacing(GRID)
        right.addWidget(changes)
        right.addWidget(self._nothing)
        right.addWidget(self._changes, 1)
        columns = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        columns.setHandleWidth(2 * GRID)
        for layout in (left, right):
            side = QWidget()
            layout.setContentsMargins(0, 0, 0, 0)
            side.setLayout(layout)
            columns.addWidget(side)
        columns.setStretchFactor(0, 5)
        columns.setStretchFactor(1, 3)
        columns.setSizes([640, 400])
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._summary, 1)
        buttons.addWidget(self._undo)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        buttons.addWidget(close)
        buttons.addWidget(self._take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addWidget(columns, 1)
        whole.addLayout(buttons)
        self.resize(1100, 700)

    def _nudges(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        for text, name, nudge in (
            (self.tr("−1 s"), self.tr("One second earlier"), partial(self._nudge, -1000)),
            ("−1", self.tr("One frame earlier"), partial(self._step, -1)),
            ("+1", self.tr("One frame later"), partial(self._step, 1)),
            (self.tr("+1 s"), self.tr("One second later"), partial(self._nudge, 1000)),
            (self.tr("To the pause"), self.tr("To where speech begins"), self._snap),
            (self.tr("Here"), self.tr("To where the video is"), self._start_here),
            (self.tr("New"), self.tr("A new chapter where the video is"), self._add),
        ):
            button = QPushButton(text)
            button.setObjectName("small")
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setAutoDefault(False)
            button.clicked.connect(nudge)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self._text.textChanged.connect(self._settling.start)
        self._settling.timeout.connect(self._understand)
        self._model.draft_edited.connect(self._did)
        self._table.selectionModel().currentRowChanged.connect(self._go_to)
        self._player.position_changed.connect(self._follow_step)
        self._undo.clicked.connect(self._undo_mend)
        self._take.clicked.connect(self._take_over)
        self._changes.choice_changed.connect(self._show_summary)
        self._editor.understood.connect(self._take_understood)
        self._editor.pause_found.connect(self._take_pause)
        self._session.interview_changed.connect(self._start_anew)
        self._session.interview_edited.connect(self._show_length)
        self.finished.connect(self.closed)
        self._theme.changed.connect(self._show)
        for keys, do in (
            ("Alt+Left", partial(self._nudge, -1000)),
            ("Alt+Right", partial(self._nudge, 1000)),
            ("Alt+,", partial(self._step, -1)),
            ("Alt+.", partial(self._step, 1)),
        ):
            QShortcut(QKeySequence(keys), self, do)

    def _understand(self) -> None:
        text = self._text.toPlainText()[:_LONGEST_TEXT]
        if text.strip():
            self._editor.understand(text)
        else:
            self._pieces = ()
            self.show_chapters()

    def _take_understood(self, draft: Draft, pieces: tuple[Piece, ...]) -> None:
        if self._text.toPlainText().strip():
            self._pieces = pieces
            self._begin(draft)

    def _start_anew(self) -> None:
        """Another interview is open: what was pasted was for the one before."""
        mended, self._drafts = self.mended, self._drafts[:1]
        self._drafts[0] = self._drafts[0][0], False
        if mended is not None:
            self.put_away.emit(mended)
        self._clear_text()
        self.show_chapters()

    def _clear_text(self) -> None:
        self._pieces = ()
        self._text.blockSignals(True)
        self._text.clear()
        self._text.blockSignals(False)

    def _show_length(self) -> None:
        """The interview was edited; it may have a recording of another length now."""
        draft, is_by_hand = self._drafts[-1]
        self._drafts[-1] = replace(draft, duration_ms=self._editor.duration_ms), is_by_hand
        self._later.start()

    def _begin(self, draft: Draft) -> None:
        """Begin with a list; what somebody has mended is a step back."""
        if self.mended is None:
            self._drafts = []
        elif not self._drafts[-1][1]:
            self._drafts.pop()
        self._drafts.append((draft, False))
        self._show()

    def _did(self, draft: Draft) -> None:
        self._drafts.append((draft, True))
        self._show()

    def _undo_mend(self) -> None:
        if len(self._drafts) > 1:
            self._drafts.pop()
            self._show()

    def _show(self) -> None:
        draft = self.draft
        self._model.show_draft(draft)
        told = (note.told(QCoreApplication.translate) for note in draft.notes[:_MOST_NOTES])
        notes = "  ".join(told)
        if draft.entries and not draft.chapters and not notes:
            notes = self.tr("There are no timecodes in it.")
        self._said.setText(notes)
        self._said.setVisible(bool(notes))
        self._show_mends()
        # A text without chapters changes nothing: nobody pastes it to be rid of all.
        present = self._session.interview.chapters
        self._changes.show_changes(compared(present, draft.chapters) if draft.chapters else ())
        self._nothing.setVisible(self._changes.is_empty and bool(draft.chapters))
        self._show_summary()
        self._undo.setEnabled(len(self._drafts) > 1)

    def _show_summary(self) -> None:
        chapters = self._changes.chapters
        wrong = sum(problem is not None for problem in self.draft.problems)
        said = self.tr("%n chapter(s)", "", len(chapters))
        if wrong:
            said += " · " + self.tr("%n line(s) to look at", "", wrong)
        self._summary.setText(said)
        self._take.setEnabled(bool(chapters) and chapters != self._session.interview.chapters)

    def _show_mends(self) -> None:
        while (item := self._mends.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        texts = {
            Mend.SORT: self.tr("Sort by time"),
            Mend.JOIN: self.tr("Join what starts together"),
            Mend.DROP_PAST_END: self.tr("Leave out what is past the end"),
            Mend.NAME: self.tr("Name the untitled"),
            Mend.TO_HOURS: self.tr("Read as hours:minutes"),
            Mend.TO_MINUTES: self.tr("Read as minutes:seconds"),
        }
        for mend in mends_for(self.draft):
            button = QPushButton(texts[mend])
            button.setObjectName("chip")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._mend, mend))
            self._mends.addWidget(button)
        if self._pieces:
            button = QPushButton(self.tr("There are comments too…"))
            button.setObjectName("chip")
            button.setAutoDefault(False)
            button.clicked.connect(self._open_comments)
            self._mends.addWidget(button)
        self._mends.addStretch(1)

    def _open_comments(self) -> None:
        CommentsDialog(self._pieces, self._editor, self._theme, self).show()

    def _mend(self, mend: Mend) -> None:
        self._did(mended(self.draft, mend, self.tr("Chapter {number}")))

    def _current(self) -> int | None:
        row = self._table.currentIndex().row()
        return row if 0 <= row < len(self.draft.entries) else None

    def _start_of(self, number: int | None) -> int | None:
        return None if number is None else self.draft.entries[number].start_ms

    def _go_to(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._stepping = self._snapping = None
        if 0 <= index.row() < len(self.draft.entries):
            start_ms = self.draft.entries[index.row()].start_ms
            if start_ms is not None:
                self._session.skip_to(start_ms)

    def _move(self, number: int | None, start_ms: int) -> None:
        """Let this line begin there."""
        if number is not None:
            self._did(changed(self.draft, number, start_ms=start_ms, is_wanted=True))

    def _nudge(self, by_ms: int) -> None:
        number = self._current()
        start_ms = self._start_of(number)
        if start_ms is not None:
            moved_ms = max(start_ms + by_ms, 0)
            self._move(number, moved_ms)
            self._session.skip_to(moved_ms)

    def _step(self, frames: int) -> None:
        number = self._current()
        start_ms = self._start_of(number)
        if start_ms is None or self._player.facts is None:
            return
        if self._player.position_ms != start_ms:
            self._session.skip_to(start_ms)
        self._stepping = number
        self._player.step(frames)

    def _follow_step(self, ms: int) -> None:
        number = self._stepping
        if number is not None and ms != self._start_of(number):
            self._stepping = None
            self._move(number, ms)

    def _snap(self) -> None:
        number = self._current()
        start_ms = self._start_of(number)
        if start_ms is not None:
            self._snapping = number
            self._editor.find_pause(start_ms)

    def _take_pause(self, ms: int | None) -> None:
        number, self._snapping = self._snapping, None
        if number is None:
            # Another line is chosen by now.
            return
        if ms is None:
            self._said.setText(self.tr("There is no pause in the sound near this moment."))
            self._said.show()
            return
        self._move(number, ms)
        self._session.skip_to(ms)

    def _start_here(self) -> None:
        self._move(self._current(), self._player.position_ms)

    def _add(self) -> None:
        draft, number = with_new(self.draft, self._player.position_ms, "")
        self._did(draft)
        self._table.setCurrentIndex(self._model.index(number, TITLE))
        self._table.edit(self._model.index(number, TITLE))

    def _take_over(self) -> None:
        self._taken_over = self.draft
        self._editor.replace_chapters(self._changes.chapters, self.tr("other chapters"))


def _table(model: DraftModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(34)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
    for column, width in ((LINE, 72), (TIME, 96), (VERDICT, 170)):
        table.setColumnWidth(column, width)
    return table
