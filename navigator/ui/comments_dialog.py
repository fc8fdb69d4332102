"""Comments from a page whose order is lost: roles are proposed, and the user decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from navigator.draft import Piece, Role, threads_of_pieces
from navigator.editor import Editor
from navigator.ui.theme import GRID, HEADING_PX, Theme, font

_ROLE_WIDTH = 190
# So many lines can be corrected; those behind them are taken as they are.
_MOST = 2_000


class CommentsDialog(QDialog):
    """A row a line, with what it was taken for. What continues the line above is joined with it."""

    def __init__(
        self, pieces: Sequence[Piece], editor: Editor, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Comments"))
        self._pieces = list(pieces)
        self._editor = editor
        self._theme = theme
        self._roles = {
            Role.QUESTION: self.tr("Question"),
            Role.ANSWER: self.tr("Answer of the host"),
            Role.CONTINUED: self.tr("Goes on"),
            Role.REMARK: self.tr("Remark"),
            Role.PRAISE: self.tr("Thanks"),
            Role.LEFT_OUT: self.tr("Leave out"),
        }
        self._table = QTableWidget(min(len(self._pieces), _MOST), 2)
        self._summary = QLabel()
        self._lay_out()
        for number, piece in enumerate(self._pieces[:_MOST]):
            self._add_row(number, piece)
        self._show_summary()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Questions and answers from a page"))
        heading.setFont(font(HEADING_PX, bold=True))
        advice = QLabel(
            self.tr(
                "The copy has lost who answers whom. This is what it may have been: "
                "correct what each line is."
            ),
            wordWrap=True,
        )
        advice.setObjectName("hint")
        table = self._table
        table.setAccessibleName(self.tr("Lines of the page"))
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.horizontalHeader().hide()
        table.setColumnWidth(0, _ROLE_WIDTH)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        take = QPushButton(self.tr("Take over"))
        take.setDefault(True)
        take.clicked.connect(self._take_over)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._summary, 1)
        buttons.addWidget(close)
        buttons.addWidget(take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        whole.setSpacing(GRID)
        for part in (heading, advice, table):
            whole.addWidget(part)
        whole.addSpacing(GRID)
        whole.addLayout(buttons)
        self.resize(900, 700)

    def _add_row(self, number: int, piece: Piece) -> None:
        choice = QComboBox()
        for text in self._roles.values():
            choice.addItem(text)
        choice.setCurrentIndex(list(self._roles).index(piece.role))
        choice.setAccessibleName(self.tr("What line {number} is").format(number=number + 1))
        choice.currentIndexChanged.connect(partial(self._choose, number))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(6, 4, 10, 4)
        row.addWidget(choice)
        self._table.setCellWidget(number, 0, holder)
        self._table.setItem(number, 1, QTableWidgetItem(piece.text))
        self._show_role(number)

    def _choose(self, number: int, choice: int) -> None:
        role = list(self._roles)[choice]
        self._pieces[number] = replace(self._pieces[number], role=role)
        self._show_role(number)
        self._show_summary()

    def _show_role(self, number: int) -> None:
        role = self._pieces[number].role
        colours = {Role.ANSWER: "accent", Role.PRAISE: "muted", Role.LEFT_OUT: "muted"}
        item = self._table.item(number, 1)
        if item is not None:
            item.setFont(font(bold=role is Role.QUESTION))
            item.setForeground(self._theme.colours[colours.get(role, "text")])

    def _show_summary(self) -> None:
        threads = threads_of_pieces(self._pieces)
        answered = sum(bool(thread.answers) for thread in threads)
        said = self.tr("%n thread(s)", "", len(threads))
        self._summary.setText(f"{said} · " + self.tr("%n with an answer", "", answered))

    def _take_over(self) -> None:
        self._editor.add_threads(threads_of_pieces(self._pieces), self.tr("more comments"))
        self.close()
