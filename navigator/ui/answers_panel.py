"""The answers beside the video: every chapter with its questions and what was answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import chain
from urllib.parse import unquote

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QContextMenuEvent,
    QCursor,
    QDrag,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from navigator.interview import Interview
from navigator.interview.edits import differs
from navigator.search.results import Mark, Results
from navigator.search.similar import Twins
from navigator.ui.answers_page import (
    MOST,
    Filter,
    View,
    has_endless_word,
    plain,
    ranking_of,
    sections_of,
    utf16_length,
)
from navigator.ui.answers_writer import (
    AS_TYPED,
    BEST_FIRST,
    CARD_GAP,
    HIDDEN,
    LIKE_THIS,
    MEND,
    MOMENT,
    MORE,
    ORDER,
    RESET,
    SUGGESTION,
    TWINS,
    WHOLE,
    AnswersWriter,
)
from navigator.ui.chapter_panel import THREAD_MIME
from navigator.ui.following_browser import FollowingBrowser
from navigator.ui.growing_page import GrowingPage
from navigator.ui.theme import Colours, Theme

# So long something has to stand still to be read, and so much of it to be seen.
_READING_MS = 1_500
_LEAST_SEEN_PX = 60
# The parts of an interview that are shown here.
_PARTS = ("title", "source", "video", "chapters", "threads", "placements")


@dataclass(frozen=True, eq=False)
class _Shown:
    """A page and what it was written from."""

    page: GrowingPage
    interview: Interview
    view: View
    colours: Colours


@dataclass(frozen=True, eq=False)
class _Place:
    """Where a search has begun."""

    shown: _Shown
    scrolled: int
    was_following: bool


class AnswersPanel(FollowingBrowser):
    """All threads on one page, chapter after chapter.

    The page follows the video until the reader scrolls; a button brings it back. A click on a
    timecode never moves the text.
    """

    moment_chosen = Signal(int)
    reset_requested = Signal()
    # Search for this text instead.
    query_requested = Signal(str)
    # Take every word as it is typed.
    as_typed_requested = Signal()
    # Find what is like the thread with this name.
    alike_requested = Signal(str)
    # A thread, a comment of it or nothing, and where on the screen a menu about it has its place.
    menu_requested = Signal(str, str, QPoint)
    # These threads are before the reader's eyes for a while.
    threads_read = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self._theme = theme
        self._interview = Interview(title="")
        self._results = Results()
        self._is_endless = False
        self._view = View()
        self._is_ranked = True
        self._shown: _Shown | None = None
        self._chapter: int | None = None
        self._mark: Mark | None = None
        self._before_search: _Place | None = None
        self.setAccessibleName(self.tr("Answers"))
        self.setMouseTracking(True)
        self._grip_thread: str | None = None
        self._unread: frozenset[str] = frozenset()
        self._reading = QTimer(self, interval=_READING_MS, singleShot=True)
        self._reading.timeout.connect(self._note_read)
        # Without the value, which would be taken for a time.
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._reading.start())
        self.anchorClicked.connect(self._open_link)
        theme.changed.connect(self._rebuild)

    def show_interview(self, interview: Interview) -> None:
        self._interview = interview
        self._results = Results()
        self._is_endless = has_endless_word(interview)
        self._view = View(self._view.shown)
        self._forget_before_search()
        self._rebuild()
        self.follow()

    def show_edited(self, interview: Interview) -> None:
        """Show what an edit has made of it; the reader stays in place."""
        before, self._interview = self._interview, interview
        if not differs(before, interview, *_PARTS):
            return
        self._is_endless = has_endless_word(interview)
        self._rebuild()

    def show_results(self, results: Results) -> None:
        """Show what was found; when the search ends, the place before it comes back."""
        was_search = self._results.is_search
        if results.is_search and not was_search and self._shown is not None:
            scrolled = self.verticalScrollBar().value()
            self._before_search = _Place(self._shown, scrolled, self.is_following)
        is_other_text = results.text != self._results.text
        self._results = results
        if is_other_text:
            self._view = View(self._view.shown, twins=self._view.twins)
        if was_search and not results.is_search and self._before_search is not None:
            self._go_back_to(self._before_search)
            return
        self._rebuild()
        if results.is_search:
            self.set_following(False)
            if is_other_text:
                self.scroll_to(0)

    def show_unread(self, unread: frozenset[str]) -> None:
        """Mark the threads that nobody has read."""
        if unread != self._unread:
            self._unread = unread
            self.viewport().update()

    @property
    def is_search(self) -> bool:
        """Whether what a search has found is shown, and nothing else."""
        return self._results.is_search

    def show_next_unread(self) -> bool:
        """Bring the next thread into view that nobody has read; False where there is none."""
        shown = [] if self._page is None else self._page.threads_of_cards()
        first = self._cards_in_view().start
        # The one at the top is being read; what is not on the page comes last.
        others = () if self._results.is_search else self._interview.threads
        rest = (thread.id for thread in others)
        behind = (*shown[first + 1 :], *shown[: first + 1], *rest)
        found = next((thread for thread in behind if thread in self._unread), None)
        if found is not None:
            self.show_thread(found)
        return found is not None

    def fold(self, twins: Twins) -> None:
        """Show each question once, however many have asked it."""
        if twins != self._view.twins:
            self._view = replace(self._view, twins=twins)
            self._rebuild()
            if self.is_following:
                self._scroll_to_chapter(self._chapter)

    @property
    def view(self) -> View:
        """Which threads are shown."""
        return self._view

    def show_filter(self, shown: Filter) -> None:
        self._view = View(shown, twins=self._view.twins, unread=self._unread)
        self._rebuild()
        self.show_current(self._chapter)

    def show_current(self, chapter: int | None) -> None:
        """The video is in ``chapter``: go along, unless the reader is elsewhere."""
        self._chapter = chapter
        if self.is_following:
            self._scroll_to_chapter(chapter)

    def show_now(self) -> None:
        self._scroll_to_chapter(self._chapter)

    def is_way_back_offered(self) -> bool:
        return not self._results.is_search

    def show_no_chapter(self) -> None:
        """Read what belongs to no chapter."""
        self.set_following(False)
        self._scroll_to_heading(None)

    def show_thread(self, thread: str) -> None:
        """Bring a thread into view."""
        at = self._text_at(thread)
        if at is None:
            self._view = replace(self._view, shown=Filter.ALL, needed=self._view.needed | {thread})
            self._rebuild()
            at = self._text_at(thread)
        if at is not None:
            self.set_following(False)
            self.scroll_to(self._top_of(at) - 2 * CARD_GAP)

    def show_mark(self, mark: Mark | None) -> None:
        """Bring a found place into view and light it."""
        self._mark = mark
        thread = None if mark is None else mark.place.thread
        cursor = self._cursor_of(mark)
        if cursor is None and thread is not None and thread not in self._view.needed:
            # It stands behind those that are shown.
            self._view = replace(self._view, needed=self._view.needed | {thread})
            self._rebuild()
            return
        if cursor is None:
            self.setExtraSelections([])
            return
        self._light(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.scroll_to(max(top - self.viewport().height() // 3, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if is_keys else self.cursorForPosition(event.pos())
        thread, comment = self._comment_at(cursor.position())
        card = None if is_keys else self._card_at(event.pos())
        if thread is None or (not is_keys and card is None) or cursor.hasSelection():
            self.createStandardContextMenu(event.pos()).popup(event.globalPos())
            return
        if card is not None and card != thread:
            # Above its first comment.
            thread, comment = card, ""
        at = self.cursorRect(cursor).bottomLeft() if is_keys else event.pos()
        self.menu_requested.emit(thread, comment, self.viewport().mapToGlobal(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._grip_thread is not None:
            thread, self._grip_thread = self._grip_thread, None
            self._drag(thread)
            return
        super().mouseMoveEvent(event)
        if not event.buttons() and self._grip_at(at) is not None:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip_thread = self._grip_at(event.position().toPoint())
        if self._grip_thread is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        thread, self._grip_thread = self._grip_thread, None
        if thread is None:
            super().mouseReleaseEvent(event)
        else:
            at = self.viewport().mapToGlobal(event.position().toPoint())
            self.menu_requested.emit(thread, "", at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._reading.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reading.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room_below()
        if self.is_following:
            QTimer.singleShot(0, self, lambda: self.show_current(self._chapter))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        visible = QRectF(event.rect()).translated(0, scrolled)
        if self._page is not None:
            self._page.cards.paint(painter, visible, self._unread, self._theme)
            top = self.cursorForPosition(QPoint(0, 0)).block()
            self._page.cards.paint_edges(painter, top, visible.bottom(), self._theme)
        painter.end()
        super().paintEvent(event)

    def _rebuild(self) -> None:
        self._show(self._written(), self.verticalScrollBar().value())

    def _written(self) -> _Shown:
        interview, results, view = self._interview, self._results, self._view
        colours = self._theme.colours
        content_of = ranking_of if results.is_search and self._is_ranked else sections_of
        content = content_of(interview, results, view)
        page = GrowingPage(AnswersWriter(interview, results, colours), content, self)
        return _Shown(page, interview, view, colours)

    def _show(self, shown: _Shown, scrolled: int) -> None:
        """Show this page, and its part that begins ``scrolled`` pixels below its top."""
        old, self._shown = self._shown, shown
        self._leave_room_below()
        # Qt's search for a place to break a word takes the square of its length.
        wrap = QTextOption.WrapMode
        self.setWordWrapMode(
            wrap.WrapAnywhere if self._is_endless else wrap.WrapAtWordBoundaryOrAnywhere
        )
        self.setDocument(shown.page.document)
        before = self._before_search
        if old is not None and (before is None or old is not before.shown):
            old.page.deleteLater()
        shown.page.write_down_to(scrolled + self.viewport().height())
        self.scroll_to(scrolled)
        self._reading.start()
        self.show_mark(self._mark if self._results.is_search else None)

    def _go_back_to(self, place: _Place) -> None:
        """Be where the search has begun; mostly, that page is still what would be written."""
        before = place.shown
        if before.view.shown is self._view.shown:
            self._view = replace(before.view, twins=self._view.twins)
        is_same = before.view == self._view and before.colours is self._theme.colours
        if not is_same or differs(before.interview, self._interview, *_PARTS):
            self._forget_before_search()
            before = self._written()
        self._before_search = None
        self._show(before, place.scrolled)
        self.set_following(place.was_following)
        self.show_current(self._chapter)

    def _forget_before_search(self) -> None:
        if self._before_search is not None and self._before_search.shown is not self._shown:
            self._before_search.shown.page.deleteLater()
        self._before_search = None

    @property
    def _page(self) -> GrowingPage | None:
        return None if self._shown is None else self._shown.page

    def _text_at(self, name: str | int | None) -> int | None:
        """The position of a comment or a title on the page, if it is there."""
        return None if self._page is None else self._page.text_at(name)

    def _cursor_of(self, mark: Mark | None) -> QTextCursor | None:
        """A cursor over a found place; positions in a document count UTF-16 units."""
        if mark is None or self._page is None:
            return None
        position = self._page.text_at(mark.line.comment or mark.place.chapter)
        if position is None:
            return None
        text = plain(mark.line.text)
        first, last = self._page.excerpt_of(mark.line.comment) or (0, len(text))
        if mark.span[0] < first or mark.span[1] > last:
            return None
        start, end = (position + utf16_length(text[first:at]) for at in mark.span)
        cursor = QTextCursor(self._page.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _light(self, cursor: QTextCursor) -> None:
        lit = QTextEdit.ExtraSelection()
        lit.cursor = cursor
        lit.format.setBackground(QBrush(self._theme.colours["current_hit_ground"]))
        lit.format.setForeground(QBrush(self._theme.colours["current_hit_text"]))
        self.setExtraSelections([lit])

    def _open_link(self, link: QUrl) -> None:
        do: dict[str, Callable[[str], None]] = {
            RESET: lambda _nothing: self.reset_requested.emit(),
            MOMENT: self._choose_moment,
            ORDER: self._choose_order,
            MORE: self._show_more,
            AS_TYPED: lambda _nothing: self.as_typed_requested.emit(),
            SUGGESTION: self._choose_suggestion,
            TWINS: self._unfold,
            WHOLE: lambda name: self._show_needed((unquote(name),)),
            LIKE_THIS: lambda name: self.alike_requested.emit(unquote(name)),
            MEND: lambda name: self.menu_requested.emit(unquote(name), "", QCursor.pos()),
            HIDDEN: lambda _nothing: self.show_filter(Filter.HIDDEN),
        }
        do[link.scheme()](link.path(QUrl.ComponentFormattingOption.FullyEncoded))

    def _choose_moment(self, ms: str) -> None:
        # The reader goes on reading where the link stands.
        self.set_following(False)
        self.moment_chosen.emit(int(ms))

    def _choose_order(self, order: str) -> None:
        self._is_ranked = order == BEST_FIRST
        self._rebuild()
        self.scroll_to(0)

    def _show_more(self, _nothing: str) -> None:
        self._view = replace(self._view, most=self._view.most + MOST)
        self._rebuild()

    def _unfold(self, name: str) -> None:
        """Show the others that ask the same."""
        thread = unquote(name)
        groups = ((best, *others) for best, others in self._view.twins.items())
        wanted = next((group for group in groups if thread in group), ())
        self._show_needed(wanted)

    def _show_needed(self, threads: Iterable[str]) -> None:
        """Show these threads, and all of them."""
        self._view = replace(self._view, needed=self._view.needed.union(threads))
        self._rebuild()

    def _choose_suggestion(self, number: str) -> None:
        self.query_requested.emit(self._results.answer.suggestions[int(number)])

    def _scroll_to_chapter(self, chapter: int | None) -> None:
        if chapter is None:
            self.scroll_to(0)
        else:
            self._scroll_to_heading(chapter)

    def _scroll_to_heading(self, chapter: int | None) -> None:
        at = None if self._page is None else self._page.heading_at(chapter)
        if at is not None:
            self.scroll_to(self._top_of(at))

    def _top_of(self, position: int) -> int:
        block = self.document().findBlock(position)
        return round(self.document().documentLayout().blockBoundingRect(block).top()) - CARD_GAP

    def _leave_room_below(self) -> None:
        """Room for the last section to stand at the top."""
        if self._page is None:
            return
        root = self._page.document.rootFrame()
        frame_format = root.frameFormat()
        room = max(0 if self._results.is_search else self.viewport().height() - 140, 24)
        if room != frame_format.bottomMargin():
            # It lays out the page anew.
            frame_format.setBottomMargin(room)
            root.setFrameFormat(frame_format)

    def _comment_at(self, position: int) -> tuple[str | None, str]:
        """The thread and the comment at a position in the text."""
        return (None, "") if self._page is None else self._page.cards.comment_at(position)

    def _card_at(self, at: QPoint) -> str | None:
        """The thread whose card is here; of a card of several, that of the comment."""
        if self._page is None:
            return None
        cards = self._page.cards
        number = cards.number_at(self._in_document(at).y())
        if number is None:
            return None
        thread = cards.thread_of(number)
        return thread or self._comment_at(self.cursorForPosition(at).position())[0]

    def _grip_at(self, at: QPoint) -> str | None:
        """The thread whose card can be taken here."""
        return None if self._page is None else self._page.cards.grip_at(self._in_document(at))

    def _in_document(self, at: QPoint) -> QPointF:
        return QPointF(at.x(), at.y() + self.verticalScrollBar().value())

    def _cards_in_view(self) -> range:
        """The cards that begin in the window, or just above."""
        if self._page is None:
            return range(0)
        top = float(self.verticalScrollBar().value())
        bottom = top + self.viewport().height()
        return self._page.cards.beginning_between(top - _LEAST_SEEN_PX, bottom - _LEAST_SEEN_PX)

    def _note_read(self) -> None:
        """What has stood still before a window that is in use was read."""
        if not self.isVisible() or not self.isActiveWindow() or self._page is None:
            return
        seen = map(self._page.cards.threads_of, self._cards_in_view())
        self.threads_read.emit(tuple(chain.from_iterable(seen)))

    def _drag(self, thread: str) -> None:
        """Carry a thread to a chapter."""
        data = QMimeData()
        data.setData(THREAD_MIME, thread.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._theme.pixmap("grip", self._theme.colours.accent, 24))
        drag.exec(Qt.DropAction.MoveAction)
