"""Several interviews' answers to one question, side by side."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from navigator.interview.timecode import format_timecode
from navigator.library import Card
from navigator.search.index import Answer
from navigator.search.ranking import Hit
from navigator.ui.answers_page import plain, utf16_length
from navigator.ui.theme import HEADING_PX, SMALL_PX, TEXT_PX, Theme, font

_MOST_COLUMNS = 12
_MOST_HITS = 4
_COLUMN_PX = 260
_PADDING = 12


class CompareView(QTextBrowser):
    """A column an interview, its best hits below each other; a time leads there."""

    # Its time was clicked.
    hit_chosen = Signal(Hit)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare")
        self.setAccessibleName(self.tr("Side by side"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self._theme = theme
        self._shown: list[Hit] = []
        self._columns = 0
        self.anchorClicked.connect(self._choose)

    def show_hits(self, answer: Answer, cards: dict[str, Card]) -> None:
        columns: dict[str, list[Hit]] = {}
        for hit in answer.hits:
            if hit.line.document in cards:
                columns.setdefault(hit.line.document, []).append(hit)
        names = list(columns)[:_MOST_COLUMNS]
        self._shown = [hit for name in names for hit in columns[name][:_MOST_HITS]]
        document = QTextDocument(self)
        document.setDefaultFont(font())
        if names:
            self._write(document, [(cards[name], columns[name][:_MOST_HITS]) for name in names])
        self._columns = len(names)
        self.setDocument(document)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """As wide as there is room, but no column too narrow to be read."""
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        self.setLineWrapColumnOrWidth(max(room, self._columns * _COLUMN_PX))

    def _write(self, document: QTextDocument, columns: list[tuple[Card, list[Hit]]]) -> None:
        table_format = QTextTableFormat()
        table_format.setCellPadding(_PADDING)
        table_format.setCellSpacing(0)
        table_format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        table_format.setBorder(1)
        table_format.setBorderCollapse(True)
        table_format.setBorderBrush(QBrush(self._theme.colours["line"]))
        width = QTextLength(QTextLength.Type.PercentageLength, 100 / len(columns))
        table_format.setColumnWidthConstraints([width] * len(columns))
        table = QTextCursor(document).insertTable(1, len(columns), table_format)
        number = 0
        for column, (card, hits) in enumerate(columns):
            cursor = table.cellAt(0, column).firstCursorPosition()
            cursor.insertText(plain(card.title), self._look(HEADING_PX, "text", bold=True))
            for hit in hits:
                self._write_hit(cursor, hit, number)
                number += 1

    def _write_hit(self, cursor: QTextCursor, hit: Hit, number: int) -> None:
        above = QTextBlockFormat()
        above.setTopMargin(12)
        cursor.insertBlock(above)
        line = hit.line
        where = self._look(SMALL_PX, "accent")
        where.setAnchor(True)
        where.setAnchorHref(f"hit:{number}")
        where.setFontUnderline(True)
        time = format_timecode(line.place.ms) if line.place.ms is not None else "—"
        cursor.insertText(time, where)
        if line.author:
            cursor.insertText(f"  {plain(line.author)}", self._look(SMALL_PX, "muted"))
        cursor.insertBlock(QTextBlockFormat())
        start = cursor.position()
        text = plain(line.text)
        cursor.insertText(text.replace("\n", "\u2028"), self._look(TEXT_PX, "text"))
        found = QTextCharFormat()
        found.setBackground(QBrush(self._theme.colours["hit_ground"]))
        found.setForeground(QBrush(self._theme.colours["hit_text"]))
        for span in hit.spans:
            first, last = (start + utf16_length(text[:at]) for at in span)
            mark = QTextCursor(cursor)
            mark.setPosition(first)
            mark.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            mark.mergeCharFormat(found)

    def _look(self, px: int, colour: str, *, bold: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(font(px))
        look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        look.setForeground(QBrush(self._theme.colours[colour]))
        return look

    def _choose(self, link: QUrl) -> None:
        number = int(link.path())
        if number < len(self._shown):
            self.hit_chosen.emit(self._shown[number])
