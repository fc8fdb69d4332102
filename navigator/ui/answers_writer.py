"""Writes the answers page into a text document: what each part looks like.

Strangers' words go in as text, never as markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
)

from navigator.interview import (
    ByHand,
    ByTimecode,
    ByWords,
    Comment,
    Interview,
    Kind,
    Reason,
    Thread,
)
from navigator.interview.timecode import format_timecode
from navigator.search.results import Results
from navigator.ui.answers_page import (
    Ranking,
    Run,
    Section,
    ShownComment,
    ShownCue,
    ShownThread,
    plain,
)
from navigator.ui.theme import HEADING_PX, SMALL_PX, TEXT_PX, Colours, block_format, font

# What a link on the page does; behind a colon stands to what.
MOMENT = "moment"
RESET = "reset"
ORDER = "order"
BEST_FIRST, AS_IN_VIDEO = "best", "video"
MORE = "more"
AS_TYPED = "as-typed"
SUGGESTION = "suggestion"
TWINS = "twins"
LIKE_THIS = "like"
MEND = "mend"
HIDDEN = "hidden"
WHOLE = "whole"
# Blocks with these states are the host speaking, and the label above.
HOST = 1
HOST_LABEL = 2
CARD_GAP = 12
# Below the last card there is room for more than any window needs: it is not scrolled to. To change
# it would lay out the whole page anew.
ROOM_BELOW_PX = 8_000
# Where a card begins, its grip has its place beside the text.
_GRIP_ROOM = 20
_SIDE = 16
_CARD_PADDING = 14
_ANSWER_INDENT = 14


@dataclass
class Page:
    """A written page and where its parts stand, as positions in the document.

    ``headings`` are by chapter (None: no chapter), ``texts`` by comment id or, for titles, chapter.
    ``excerpts`` are the characters that are shown of a comment which is not shown whole.
    ``card_threads`` are the threads of the cards, None for a card of several; ``comments`` are the
    positions of comments, in order, each with its thread's id and its own.
    """

    document: QTextDocument
    headings: dict[int | None, int] = field(default_factory=dict)
    texts: dict[str | int | None, int] = field(default_factory=dict)
    excerpts: dict[str, tuple[int, int]] = field(default_factory=dict)
    cards: list[QTextFrame] = field(default_factory=list)
    card_threads: list[str | None] = field(default_factory=list)
    comments: list[tuple[int, str, str]] = field(default_factory=list)


class AnswersWriter(QObject):
    """Writes one page from top to bottom, as far as it is needed."""

    def __init__(self, interview: Interview, results: Results, colours: Colours) -> None:
        super().__init__()
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(font())
        document.setDocumentMargin(_SIDE)
        root = document.rootFrame().frameFormat()
        root.setBottomMargin(ROOM_BELOW_PX)
        document.rootFrame().setFrameFormat(root)
        self.page = Page(document)
        self._interview = interview
        self._results = results
        self._colours = colours
        self._cursor = QTextCursor(document)
        self._is_fresh = True
        self._card_look = QTextFrameFormat()
        self._card_look.setPadding(_CARD_PADDING)
        self._card_look.setTopMargin(CARD_GAP / 2)
        self._card_look.setBottomMargin(CARD_GAP / 2)
        # A page has thousands of pieces of text and a dozen looks.
        self._looks: dict[tuple[int, str, bool, bool], QTextCharFormat] = {}

    def write(self, content: Iterable[Section | None] | Ranking) -> Iterator[None]:
        """Write the page, and stop behind each card, and where it takes long to find the next."""
        if not self._results.is_search and self._interview.title:
            self._write_opening()
        self._write_reading()
        if isinstance(content, Ranking):
            yield from self._write_ranking(content)
        else:
            yield from self._write_sections(content)

    def _write_sections(self, sections: Iterable[Section | None]) -> Iterator[None]:
        is_empty = True
        for section in sections:
            if section is None:
                yield
                continue
            is_empty = False
            if self._results.is_search and not self.page.headings:
                self._write_order(is_ranked=False)
            yield from self._write_section(section)
            self._write_hidden(section.hidden)
        # Of a document with nothing in it the opening has said what to do.
        interview = self._interview
        has_threads = len(interview.threads) > len(interview.hidden_threads)
        if is_empty and (self._results.is_search or interview.chapters or has_threads):
            self._write_nothing()
        hidden = len(self._interview.hidden_threads)
        if hidden and not self._results.is_search:
            self._block(above=18, below=8)
            small = self._look(SMALL_PX + 1, "muted")
            said = self.tr("%n hidden", "", hidden)
            self._text(said, self._quiet_link(HIDDEN + ":", small, "muted"))

    def _write_ranking(self, ranking: Ranking) -> Iterator[None]:
        lines = (*ranking.spoken, *ranking.noted)
        if not ranking.titles and not ranking.threads and not lines:
            self._write_nothing()
            return
        self._write_order(is_ranked=True)
        if ranking.titles:
            self._label(self.tr("Chapters"), "muted", above=8)
        for title in ranking.titles:
            start_ms = self._interview.chapters[title.chapter].start_ms
            self._block(below=4)
            self._moment(start_ms)
            self._text("  ", self._look())
            self.page.texts[title.chapter] = self._cursor.position()
            self._runs(title.runs, self._look(bold=True))
        for thread in ranking.threads:
            self._write_card(thread, with_chapter=True)
            yield
        self._write_hidden(ranking.hidden)
        self._write_lines(self.tr("In your notes"), ranking.noted)
        self._write_lines(self.tr("In the transcript"), ranking.spoken)

    def _write_reading(self) -> None:
        """What was searched instead of what was typed, and what may have been meant."""
        answer = self._results.answer
        for repair in answer.repairs:
            self._block(above=4, below=2)
            said = self.tr("Nothing has “{typed}”: shown for “{meant}”.")
            self._text(
                said.format(typed=plain(repair.typed), meant=plain(repair.meant)),
                self._look(TEXT_PX, "muted"),
            )
            self._text(" ", self._look())
            self._text(self.tr("Search as typed"), self._quiet_link(AS_TYPED + ":"))
        if answer.suggestions:
            self._block(above=4, below=2)
            self._text(self.tr("Did you mean:") + " ", self._look(TEXT_PX, "muted"))
        for number, suggestion in enumerate(answer.suggestions):
            self._text(plain(suggestion), self._quiet_link(f"{SUGGESTION}:{number}"))
            self._text("  ", self._look())

    def _write_order(self, *, is_ranked: bool) -> None:
        """Which hits come first, and the way to the other order."""
        self._block(above=2, below=4)
        small = self._look(SMALL_PX + 1, "muted")
        total = self._results.answer.total
        self._text(self.tr("%n place(s) found", "", total) + " · ", small)
        first, second = self.tr("best first"), self.tr("in the order of the video")
        if is_ranked:
            self._text(first + " · ", small)
            self._text(second, self._quiet_link(f"{ORDER}:{AS_IN_VIDEO}", small))
        else:
            self._text(first, self._quiet_link(f"{ORDER}:{BEST_FIRST}", small))
            self._text(" · " + second, small)

    def _write_hidden(self, hidden: int) -> None:
        if hidden:
            self._block(above=8, below=8)
            self._text(self.tr("Show %n more", "", hidden), self._quiet_link(MORE + ":"))

    def _write_opening(self) -> None:
        threads = self._interview.threads
        questions = [thread for thread in threads if thread.kind is Kind.QUESTION]
        still_open = sum(thread.is_open for thread in questions)
        self._block(above=2)
        self._text(plain(self._interview.title), self._look(HEADING_PX + 3, bold=True))
        self._block(above=2, below=4)
        if self._interview.chapters or threads:
            facts = [
                self.tr("%n chapter(s)", "", len(self._interview.chapters)),
                self.tr("%n question(s)", "", len(questions)),
                self.tr("%n unanswered", "", still_open),
            ]
            self._text(" · ".join(facts), self._look(SMALL_PX + 1, "muted"))
        else:
            said = self.tr(
                "Drop a video or a file with comments here, or paste a list of chapters (Ctrl+V)."
            )
            self._text(said, self._look(TEXT_PX, "muted"))
        if self._interview.source:
            self._block(below=4)
            self._text(plain(self._interview.source), self._look(SMALL_PX, "muted"))

    def _write_section(self, section: Section) -> Iterator[None]:
        self._block(above=22, below=2)
        self.page.headings[section.chapter] = self._cursor.position()
        heading = self._look(HEADING_PX, bold=True)
        if section.chapter is None:
            self._text(self.tr("No chapter"), heading)
        else:
            self.page.texts[section.chapter] = self._cursor.position()
            self._runs(section.title, heading)
        self._block(below=8)
        self._text(self._facts(section), self._look(SMALL_PX + 1, "muted", tabular=True))
        for thread in section.threads:
            self._write_card(thread)
            yield
        if section.praise:
            self._write_praise(section.praise)
            yield
        self._write_lines(self.tr("In your notes"), section.noted)
        self._write_lines(self.tr("In the transcript"), section.spoken)

    def _write_lines(self, heading: str, found: Iterable[ShownCue]) -> None:
        """What was found in a panel of its own, where all of it stands."""
        for number, cue in enumerate(found):
            if not number:
                self._label(heading, "muted", above=12)
            self._block(below=4)
            self._moment(cue.start_ms)
            self._text("  ", self._look())
            self.page.texts[cue.name] = self._cursor.position()
            self._runs(cue.runs, self._look())

    def _facts(self, section: Section) -> str:
        threads = [shown.thread for shown in section.threads]
        questions = sum(thread.kind is Kind.QUESTION for thread in threads)
        answers = sum(len(thread.host_answers) for thread in threads)
        facts = []
        if section.chapter is not None:
            start_ms = self._interview.chapters[section.chapter].start_ms
            end_ms = self._interview.known_end_ms(section.chapter)
            end = "" if end_ms is None else f" – {format_timecode(end_ms)}"
            facts.append(f"{format_timecode(start_ms)}{end}")
        if questions:
            facts.append(self.tr("%n question(s)", "", questions))
        if answers:
            facts.append(self.tr("%n answer(s)", "", answers))
        if not threads and section.chapter is not None:
            facts.append(self.tr("nobody has asked about this chapter yet"))
        return " · ".join(facts)

    def _write_card(self, shown: ShownThread, *, with_chapter: bool = False) -> None:
        thread = shown.thread
        self._begin_card(thread.id)
        if with_chapter:
            self._write_chapter_of(thread)
        self._label(self._with_facts(self._asker(thread), thread.comment), "muted")
        self._comment(thread.id, shown.question, bold=thread.kind is Kind.QUESTION)
        for answer in shown.answers:
            self._write_answer(thread.id, answer)
        if thread.is_open:
            self._label(self.tr("Nobody has answered yet"), "open", above=10)
        elif thread.is_settled and not thread.host_answers:
            self._label(self.tr("Marked as answered"), "muted", above=10)
        placement = self._interview.placement_of(thread.id)
        small = self._look(SMALL_PX, "muted", tabular=True)
        self._block(above=10)
        if placement is not None and placement.chapter is not None:
            self._text(self._why(placement.reason) + " · ", small)
        name = quote(thread.id, safe="")
        self._text(
            self.tr("More like this"), self._quiet_link(f"{LIKE_THIS}:{name}", small, "muted")
        )
        self._text(" · ", small)
        self._text(self.tr("Mend…"), self._quiet_link(f"{MEND}:{name}", small, "muted"))
        if shown.twins:
            self._text(" · ", small)
            said = self.tr("Asked %n more time(s)", "", shown.twins)
            self._text(said, self._quiet_link(f"{TWINS}:{name}", small))
        self._end_card()

    def _write_chapter_of(self, thread: Thread) -> None:
        chapter = self._interview.chapter_of(thread.id)
        if chapter is None:
            self._label(self.tr("No chapter"), "muted")
            return
        place = self._interview.place_of_thread(thread.id)
        self._block(below=6)
        self._moment(place.ms or 0)
        title = plain(self._interview.chapters[chapter].title)
        self._text("  " + title, self._look(SMALL_PX, "muted"))

    def _moment(self, ms: int) -> None:
        """A moment as a link."""
        look = self._look(SMALL_PX, "accent", tabular=True)
        self._text(format_timecode(ms), self._link(f"{MOMENT}:{ms}", look))

    def _write_answer(self, thread: str, answer: ShownComment) -> None:
        by_host = answer.comment.by_host
        state = HOST if by_host else -1
        colour = "accent" if by_host else "muted"
        label_state = HOST_LABEL if by_host else -1
        who = self._with_facts(self._answerer(answer.comment), answer.comment)
        self._label(who, colour, above=12, indent=_ANSWER_INDENT, state=label_state)
        self._comment(thread, answer, indent=_ANSWER_INDENT, state=state)

    def _write_praise(self, praise: Iterable[ShownThread]) -> None:
        self._begin_card(None)
        self._label(self.tr("Thanks and kind words"), "muted")
        for shown in praise:
            self._comment(shown.thread.id, shown.question)
        self._end_card()

    def _write_nothing(self) -> None:
        self._block(above=16)
        if self._results.is_search:
            said = self.tr("Nothing found for “{text}”.").format(text=self._results.text.strip())
            advice = self.tr("Words are found in any form. Try fewer or shorter words, or look at")
        else:
            said = self.tr("Nothing to show here.")
            advice = self.tr("Look at")
        self._text(said, self._look(HEADING_PX, bold=True))
        self._block(above=6)
        self._text(advice + " ", self._look(TEXT_PX, "muted"))
        self._text(self.tr("everything"), self._link(RESET + ":"))
        self._text(".", self._look(TEXT_PX, "muted"))

    def _begin_card(self, thread: str | None) -> None:
        self.page.card_threads.append(thread)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self.page.cards.append(self._cursor.insertFrame(self._card_look))
        self._is_fresh = True

    def _end_card(self) -> None:
        """Behind the card Qt keeps an empty block: it takes no room, and the next text uses it."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        thin = QTextBlockFormat()
        thin.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(thin)
        self._is_fresh = False

    def _label(
        self, text: str, colour: str, above: int = 0, indent: int = 0, state: int = -1
    ) -> None:
        self._block(above=above, below=3, indent=indent, state=state)
        self._text(text, self._look(SMALL_PX, colour, bold=colour != "muted"))

    def _comment(
        self,
        thread: str,
        shown: ShownComment,
        *,
        bold: bool = False,
        indent: int = 0,
        state: int = -1,
    ) -> None:
        self._block(indent=indent, state=state)
        if shown.start:
            self._text("… ", self._look(colour="muted"))
        self.page.texts[shown.comment.id] = self._cursor.position()
        if not shown.is_whole:
            self.page.excerpts[shown.comment.id] = (shown.start, shown.end)
        self.page.comments.append((self._cursor.position(), thread, shown.comment.id))
        self._runs(shown.runs, self._look(bold=bold))
        if not shown.is_whole:
            self._text(" … ", self._look(colour="muted"))
            name = quote(thread, safe="")
            self._text(self.tr("Show all of it"), self._quiet_link(f"{WHOLE}:{name}"))

    def _runs(self, runs: Iterable[Run], look: QTextCharFormat) -> None:
        for run in runs:
            run_look = QTextCharFormat(look)
            if run.link_ms is not None:
                run_look = self._link(f"{MOMENT}:{run.link_ms}", look)
            if run.is_hit:
                run_look.setBackground(QBrush(self._colours["hit_ground"]))
                run_look.setForeground(QBrush(self._colours["hit_text"]))
            self._text(run.text, run_look)

    def _block(self, above: int = 0, below: int = 0, indent: int = 0, state: int = -1) -> None:
        block = block_format(above, below, indent)
        if self._is_fresh:
            block = QTextBlockFormat(block)
            block.setRightMargin(_GRIP_ROOM)
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_fresh = False
        self._cursor.block().setUserState(state)

    def _text(self, text: str, look: QTextCharFormat) -> None:
        # A line separator keeps a comment in one block, so that positions in it can be counted.
        self._cursor.insertText(text.replace("\n", "\u2028"), look)

    def _look(
        self, px: int = TEXT_PX, colour: str = "text", *, bold: bool = False, tabular: bool = False
    ) -> QTextCharFormat:
        key = (px, colour, bold, tabular)
        if key not in self._looks:
            look = QTextCharFormat()
            look.setFont(font(px, bold=bold, tabular=tabular))
            look.setForeground(QBrush(self._colours[colour]))
            self._looks[key] = look
        return self._looks[key]

    def _quiet_link(
        self, address: str, base: QTextCharFormat | None = None, colour: str = "accent"
    ) -> QTextCharFormat:
        """A link that is something to do, not a place in the text."""
        look = QTextCharFormat(base or self._look())
        look.setAnchor(True)
        look.setAnchorHref(address)
        look.setForeground(QBrush(self._colours[colour]))
        look.setFontUnderline(True)
        return look

    def _link(self, address: str, base: QTextCharFormat | None = None) -> QTextCharFormat:
        look = self._quiet_link(address, base)
        look.setBackground(QBrush(self._colours["tint"]))
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setFontUnderline(False)
        return look

    def _asker(self, thread: Thread) -> str:
        if thread.comment.author:
            return thread.comment.author
        if thread.comment.by_host:
            return self.tr("The host writes")
        return (
            self.tr("A viewer asks")
            if thread.kind is Kind.QUESTION
            else self.tr("A viewer remarks")
        )

    def _answerer(self, comment: Comment) -> str:
        if comment.by_host:
            said = self.tr("The host answers")
            return f"{said} · {comment.author}" if comment.author else said
        return comment.author or self.tr("A viewer replies")

    def _with_facts(self, who: str, comment: Comment) -> str:
        """Who wrote, and what the source tells of the comment."""
        facts = [
            who,
            self.tr("pinned") if comment.is_pinned else "",
            self.tr("the host likes it") if comment.is_hearted else "",
            self.tr("%n like(s)", "", comment.likes) if comment.likes else "",
            plain(comment.written),
        ]
        return " · ".join(filter(None, facts))

    def _why(self, reason: Reason) -> str:
        match reason:
            case ByTimecode(at_ms):
                return self.tr("Here because {time} is named").format(time=format_timecode(at_ms))
            case ByHand(note):
                said = self.tr("Placed here by hand")
                return f"{said}: {note}" if note else said
            case ByWords(words):
                return self.tr("Here because of the words: {words}").format(words=", ".join(words))
