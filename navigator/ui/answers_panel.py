"""The answers beside the video: every chapter with its questions and what was answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from urllib.parse import unquote

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QBrush, QCursor, QResizeEvent, QTextCursor, QTextOption
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
from navigator.ui.card_browser import CardBrowser
from navigator.ui.growing_page import GrowingPage
from navigator.ui.theme import Colours, Theme

_HEADING_ROOM_PX = 80
# The parts of an interview that are shown here.
_PARTS = ("title", "source", "duration_ms", "chapters", "threads", "placements")


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


class AnswersPanel(CardBrowser):
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
    # These are shown now.
    filter_shown = Signal(Filter)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("answers")
        self._interview = Interview(title="")
        self._results = Results()
        self._is_endless = False
        self._view = View()
        self._is_ranked = True
        self._chapter: int | None = None
        self._mark: Mark | None = None
        self._before_search: _Place | None = None
        self.setAccessibleName(self.tr("Answers"))
        self.anchorClicked.connect(self._open_link)
        theme.changed.connect(self._rebuild)
        self._shown = self._written()
        self._show_page(self._shown.page, 0)

    def show_interview(self, interview: Interview) -> None:
        self._interview = interview
        self._results = Results()
        self._is_endless = has_endless_word(interview)
        shown = self._view.shown
        if shown is Filter.HIDDEN or (shown is Filter.UNREAD and not self._unread):
            # What is hidden elsewhere is not looked for here, and where nothing is read all is new.
            shown = Filter.ALL
        self._view = View(shown, unread=self._unread)
        self._chapter = None
        self._forget_before_search()
        self._show(self._written(), 0)
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
        if not was_search and not results.is_search:
            return
        if results.is_search and not was_search:
            scrolled = self.verticalScrollBar().value()
            self._before_search = _Place(self._shown, scrolled, self.is_following)
        is_other_text = results.text != self._results.text
        self._results = results
        if is_other_text:
            self._mark = None
            view = self._view
            self._view = View(view.shown, twins=view.twins, unread=view.unread)
        if was_search and not results.is_search and self._before_search is not None:
            self._go_back_to(self._before_search)
            return
        # Another text begins at its best hit: what stands there is written first.
        self._show(self._written(), 0 if is_other_text else self.verticalScrollBar().value())
        if results.is_search:
            self.set_following(False)

    @property
    def is_search(self) -> bool:
        """Whether what a search has found is shown, and nothing else."""
        return self._results.is_search

    def show_next_unread(self) -> bool:
        """Bring the next thread into view that nobody has read; False where there is none."""
        found = self.next_unread()
        if found is None and not self._results.is_search:
            others = (thread.id for thread in self._interview.threads)
            found = next((thread for thread in others if thread in self._unread), None)
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
        at = self._page.text_at(thread)
        if at is None:
            self._view = replace(self._view, shown=Filter.ALL, needed=self._view.needed | {thread})
            self._rebuild()
            at = self._page.text_at(thread)
        if at is not None:
            self.set_following(False)
            self.scroll_to_text(at, 2 * CARD_GAP)

    def show_mark(self, mark: Mark | None) -> None:
        """Bring a found place into view and light it."""
        self._mark = mark
        thread = None if mark is None else mark.place.thread
        if thread is not None and self._cursor_of(mark) is None:
            # It stands behind those that are shown, or is none of those that shall be.
            needed = replace(self._view, needed=self._view.needed | {thread})
            for view in (needed, replace(needed, shown=Filter.ALL)):
                if self._view != view and self._cursor_of(mark) is None:
                    self._view = view
                    self._rebuild()
        cursor = self._light_mark()
        if cursor is not None:
            top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
            self.scroll_to(max(top - self.viewport().height() // 3, 0))

    def _room_below(self) -> int:
        """Room for the last section to stand at the top."""
        if self._results.is_search or not self._interview.chapters:
            return 0
        return self.viewport().height() - _HEADING_ROOM_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_following:
            QTimer.singleShot(0, self, lambda: self.show_current(self._chapter))

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
        self.filter_shown.emit(self._view.shown)
        # Qt's search for a place to break a word takes the square of its length.
        wrap = QTextOption.WrapMode
        self.setWordWrapMode(
            wrap.WrapAnywhere if self._is_endless else wrap.WrapAtWordBoundaryOrAnywhere
        )
        self._show_page(shown.page, scrolled)
        before = self._before_search
        if before is None or old is not before.shown:
            old.page.deleteLater()
        if not self._results.is_search:
            self._mark = None
        # The reader stays; only a step of the walk leads to it.
        self._light_mark()

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

    def _cursor_of(self, mark: Mark | None) -> QTextCursor | None:
        """A cursor over a found place; positions in a document count UTF-16 units."""
        if mark is None:
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

    def _light_mark(self) -> QTextCursor | None:
        """Light the place where the walk is, as far as it is shown."""
        cursor = self._cursor_of(self._mark)
        if cursor is None:
            self.setExtraSelections([])
            return None
        lit = QTextEdit.ExtraSelection()
        lit.cursor = cursor
        lit.format.setBackground(QBrush(self._theme.colours["current_hit_ground"]))
        lit.format.setForeground(QBrush(self._theme.colours["current_hit_text"]))
        self.setExtraSelections([lit])
        return cursor

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
        at = self._page.heading_at(chapter)
        if at is not None:
            self.scroll_to_text(at)
