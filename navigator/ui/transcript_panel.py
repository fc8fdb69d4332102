"""What is said, beside the video: the current line is marked, and a click goes there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QBrush,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from navigator.interview import Cue, Interview
from navigator.interview.edits import differs
from navigator.interview.timecode import format_timecode
from navigator.search.lines import LineKind, cue_name
from navigator.search.results import Mark, Results
from navigator.ui.answers_page import plain, utf16_length
from navigator.ui.following_browser import FollowingBrowser
from navigator.ui.theme import HEADING_PX, SMALL_PX, TEXT_PX, Theme, block_format, font

_SIDE = 16
_TIME_WIDTH = 56
_EDGE_PX = 3
# What a block is: the number of its line in the transcript, or this.
_NO_LINE = -1


@dataclass
class _Page:
    """Where each line of the transcript stands: its block, and where its words begin there."""

    document: QTextDocument
    blocks: list[int] = field(default_factory=list)
    words: list[int] = field(default_factory=list)


class TranscriptPanel(FollowingBrowser):
    """The transcript with its chapters as headings; times stand in the margin.

    Selected text is copied without times; the menu has a command that copies it with them.
    """

    moment_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self._theme = theme
        self._interview = Interview(title="")
        self._results = Results()
        self._page = _Page(QTextDocument())
        self._current: int | None = None
        self._mark: Mark | None = None
        # The line that is pressed: it may go on under the hand.
        self._pressed: QTextBlock | None = None
        self.setAccessibleName(self.tr("Transcript"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._copy_with_times = QAction(self.tr("Copy with times"), self)
        self._copy_with_times.triggered.connect(self.copy_with_times)
        theme.changed.connect(self._show_theme)
        self._rebuild()

    @property
    def current(self) -> int | None:
        """The number of the line where the video is; None before the first."""
        return self._current

    def show_interview(self, interview: Interview) -> None:
        is_other = interview.transcript != self._interview.transcript
        is_other |= interview.chapters != self._interview.chapters
        self._interview = interview
        self._results = Results()
        self._current = None
        if is_other:
            self._rebuild()
        self.set_following(True)
        self.scroll_to(0)

    def show_edited(self, interview: Interview) -> None:
        """Show what an edit has made of it; the reader stays in place."""
        if not differs(self._interview, interview, "chapters", "transcript"):
            self._interview = interview
            return
        scrolled, was_following = self.verticalScrollBar().value(), self.is_following
        self.show_interview(interview)
        self.set_following(was_following)
        self.scroll_to(scrolled)

    def show_position(self, ms: int) -> None:
        number = bisect_right(self._interview.transcript, ms, key=lambda cue: cue.start_ms) - 1
        current = number if number >= 0 else None
        if current != self._current:
            self._current = current
            self.viewport().update()
            if self.is_following and self._pressed is None:
                self.show_now()

    def show_results(self, results: Results) -> None:
        self._results = results
        self._light()

    def show_mark(self, mark: Mark | None) -> None:
        """Bring a found place in the transcript into view."""
        self._mark = mark if mark is not None and mark.line.kind is LineKind.TRANSCRIPT else None
        self._light()
        cursor = None if self._mark is None else self._cursor_of(self._mark)
        if cursor is not None:
            self.set_following(False)
            self._bring_into_view(cursor.block())

    def show_now(self) -> None:
        if self._current is not None:
            document = self._page.document
            self._bring_into_view(document.findBlockByNumber(self._page.blocks[self._current]))

    def is_way_back_offered(self) -> bool:
        return bool(self._interview.transcript)

    def copy_with_times(self) -> None:
        """Copy the selected lines, or all, each with its time."""
        first, last = self._selected_blocks()
        numbers = [
            number for number, block in enumerate(self._page.blocks) if first <= block <= last
        ]
        lines = [self._interview.transcript[number] for number in numbers]
        QGuiApplication.clipboard().setText("\n".join(map(_with_time, lines)))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain words: a line separator inside a line is a space there."""
        data = QMimeData()
        text = self.textCursor().selectedText()
        data.setText(text.replace("\u2029", "\n").replace("\u2028", " "))
        return data

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 120)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.cursorForPosition(event.position().toPoint()).block()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self._pressed is not None and not self.textCursor().hasSelection():
            self._choose(self._pressed)
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.textCursor().block())
            return
        scrolled = self.verticalScrollBar().value()
        super().keyPressEvent(event)
        if self.verticalScrollBar().value() != scrolled:
            self.set_following(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.addAction(self._copy_with_times)
        menu.exec(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_following:
            self.show_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_following:
            # Only now it is laid out.
            QTimer.singleShot(0, self, self.show_now)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        painter.setFont(font(SMALL_PX, tabular=True))
        for number, area in self._visible(QRectF(event.rect()).translated(0, scrolled)):
            self._paint_beside(painter, number, area)
        painter.end()
        super().paintEvent(event)

    def _paint_beside(self, painter: QPainter, number: int, area: QRectF) -> None:
        colours = self._theme.colours
        is_current = number == self._current
        if is_current:
            row = QRectF(0, area.top(), self.viewport().width(), area.height())
            painter.fillRect(row, colours["tint"])
            painter.fillRect(QRectF(0, area.top(), _EDGE_PX, area.height()), colours["accent"])
        painter.setPen(colours["accent" if is_current else "muted"])
        time = QRectF(_SIDE, area.top() + 3, _TIME_WIDTH, 18)
        start = format_timecode(self._interview.transcript[number].start_ms)
        painter.drawText(time, Qt.AlignmentFlag.AlignLeft, start)

    def _visible(self, visible: QRectF) -> Iterator[tuple[int, QRectF]]:
        """The lines of the transcript that can be seen, and where each stands."""
        layout = self.document().documentLayout()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            area = layout.blockBoundingRect(block)
            if area.top() > visible.bottom():
                return
            if block.userState() != _NO_LINE:
                yield block.userState(), area
            block = block.next()

    def _show_theme(self) -> None:
        scrolled = self.verticalScrollBar().value()
        self._rebuild()
        self.scroll_to(scrolled)

    def _rebuild(self) -> None:
        self._pressed = None
        old = self._page.document
        self._page = self._written()
        self._page.document.setParent(self)
        self.setDocument(self._page.document)
        if old is not self._page.document:
            old.deleteLater()
        self._light()

    def _written(self) -> _Page:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(font())
        document.setDocumentMargin(_SIDE)
        page = _Page(document)
        writer = _Writer(page, self._theme)
        if not self._interview.transcript:
            writer.write_nothing(
                self.tr("No transcript"),
                self.tr("Drop a file with subtitles here: .srt, .vtt, .json3 and others."),
            )
        chapter = None
        speaker = ""
        for number, cue in enumerate(self._interview.transcript):
            here = self._interview.chapter_at(cue.start_ms)
            if here is not None and here != chapter:
                writer.write_heading(self._interview.chapters[here].title)
                chapter, speaker = here, ""
            writer.write_line(number, cue, with_speaker=cue.speaker != speaker)
            speaker = cue.speaker
        return page

    def _light(self) -> None:
        """Mark what was found, and most of all the place where the walk is."""
        marks = [mark for mark in self._results.marks if mark.line.kind is LineKind.TRANSCRIPT]
        lit = [self._selection(mark, "hit_ground", "hit_text") for mark in marks]
        if self._mark is not None:
            lit.append(self._selection(self._mark, "current_hit_ground", "current_hit_text"))
        self.setExtraSelections([one for one in lit if one is not None])

    def _selection(self, mark: Mark, ground: str, text: str) -> QTextEdit.ExtraSelection | None:
        cursor = self._cursor_of(mark)
        if cursor is None:
            return None
        lit = QTextEdit.ExtraSelection()
        lit.cursor = cursor
        lit.format.setBackground(QBrush(self._theme.colours[ground]))
        lit.format.setForeground(QBrush(self._theme.colours[text]))
        return lit

    def _cursor_of(self, mark: Mark) -> QTextCursor | None:
        """A cursor over a found place; positions in a document count UTF-16 units."""
        number = _number_of(mark.line.comment)
        if number is None or number >= len(self._page.words):
            return None
        text = plain(mark.line.text)
        start, end = (utf16_length(text[:at]) for at in mark.span)
        cursor = QTextCursor(self._page.document)
        cursor.setPosition(self._page.words[number] + start)
        cursor.setPosition(self._page.words[number] + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring_into_view(self, block: QTextBlock) -> None:
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.scroll_to(max(round(top) - self.viewport().height() // 3, 0))

    def _choose(self, block: QTextBlock) -> None:
        if block.userState() != _NO_LINE:
            self.set_following(True)
            self.moment_chosen.emit(self._interview.transcript[block.userState()].start_ms)

    def _selected_blocks(self) -> tuple[int, int]:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return 0, self.document().blockCount()
        find = self.document().findBlock
        return (
            find(cursor.selectionStart()).blockNumber(),
            find(cursor.selectionEnd()).blockNumber(),
        )


class _Writer:
    """Writes the page from top to bottom; what is said goes in as text, never as markup."""

    def __init__(self, page: _Page, theme: Theme) -> None:
        self._page = page
        self._colours = theme.colours
        self._cursor = QTextCursor(page.document)
        self._is_fresh = True

    def write_nothing(self, said: str, advice: str) -> None:
        self._block(above=16)
        self._cursor.insertText(said, self._look(HEADING_PX, "text", bold=True))
        self._block(above=6)
        self._cursor.insertText(advice, self._look(TEXT_PX, "muted"))

    def write_heading(self, title: str) -> None:
        self._block(above=18, below=6)
        self._cursor.insertText(plain(title), self._look(TEXT_PX + 1, "text", bold=True))

    def write_line(self, number: int, cue: Cue, *, with_speaker: bool) -> None:
        self._block(below=4, indent=_TIME_WIDTH)
        self._cursor.block().setUserState(number)
        if cue.speaker and with_speaker:
            said = f"{plain(cue.speaker)}: "
            self._cursor.insertText(said, self._look(TEXT_PX, "accent", bold=True))
        self._page.blocks.append(self._cursor.blockNumber())
        self._page.words.append(self._cursor.position())
        text = plain(cue.text).replace("\n", "\u2028")
        self._cursor.insertText(text, self._look(TEXT_PX, "text"))

    def _block(self, above: int = 0, below: int = 0, indent: int = 0) -> None:
        block = block_format(above, below, indent)
        if self._is_fresh:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_fresh = False
        self._cursor.block().setUserState(_NO_LINE)

    def _look(self, px: int, colour: str, *, bold: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(font(px))
        look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        look.setForeground(QBrush(self._colours[colour]))
        return look


def _with_time(cue: Cue) -> str:
    said = f"{cue.speaker}: {cue.text}" if cue.speaker else cue.text
    return f"{format_timecode(cue.start_ms)} {said}"


def _number_of(name: str) -> int | None:
    """The number of a line of the transcript by what results call it."""
    number = name.removeprefix(cue_name(0)[:-1])
    return int(number) if number != name and number.isdecimal() else None
