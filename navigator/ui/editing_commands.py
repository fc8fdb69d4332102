"""What the commands of editing do: chapters and threads, each edit with its name for undoing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from navigator.editor import Editor
from navigator.interview import (
    Chapter,
    Comment,
    Interview,
    Kind,
    Thread,
    chapter_edits,
    thread_edits,
)
from navigator.interview.timecode import format_timecode
from navigator.playback.player import Player
from navigator.session import Session
from navigator.ui.chapter_panel import ChapterPanel
from navigator.ui.commands import Commands
from navigator.ui.message_bar import MessageBar

_LONGEST_NAME = 40
_LONGEST_TITLE = 60


class EditingCommands(QObject):
    """Edits the open interview as the window's commands, menus and hands say."""

    # The list of chapters is wanted: a title is to be written in it.
    panel_wanted = Signal()

    def __init__(
        self,
        session: Session,
        player: Player,
        editor: Editor,
        commands: Commands,
        messages: MessageBar,
        chapters: ChapterPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._player = player
        self._editor = editor
        self._messages = messages
        self._chapters = chapters
        self._window = window
        # Puts the ways to quote a comment of a thread into a menu.
        self.quotations_wanted: Callable[[QMenu, str, str], None] | None = None
        chapters.title_given.connect(self.rename_chapter)
        chapters.delete_requested.connect(self.delete_chapter)
        chapters.menu_requested.connect(self.open_chapter_menu)
        chapters.thread_dropped.connect(self.place_thread)
        commands.on(
            chapter_here=lambda: self.add_chapter(player.position_ms),
            chapter_start=lambda: self.move_nearest_start(player.position_ms),
            chapter_rename=self._rename_chosen,
            chapter_join=lambda: self._with_current(self.join_chapter),
            chapter_delete=lambda: self._with_current(self.delete_chapter),
        )

    @property
    def _interview(self) -> Interview:
        return self._session.interview

    def rename_chapter(self, chapter: int, title: str) -> None:
        if not title.strip():
            # Nobody would find it again.
            return
        name = self.tr("the title “{title}”").format(title=_short(title))
        self._editor.edit(name, lambda one: chapter_edits.renamed(one, chapter, title))

    def add_chapter(self, ms: int) -> None:
        """A new chapter from ``ms`` on, whose title is to be written at once."""
        name = self.tr("the chapter at {time}").format(time=format_timecode(ms))
        title = self.tr("New chapter")

        def name_it() -> None:
            chapter = self._interview.chapter_at(ms) if isValid(self) else None
            if chapter is not None and self._interview.starts_ms[chapter] == ms:
                self._write_title(chapter)

        self._editor.edit(name, lambda one: chapter_edits.added(one, ms, title), name_it)

    def move_start(self, chapter: int, ms: int) -> None:
        """A chapter starts elsewhere from now on."""
        title = self._title_of(chapter)
        name = self.tr("the start of “{title}”").format(title=_short(title))
        self._do(name, lambda one: chapter_edits.moved(one, chapter, ms))

    def move_nearest_start(self, ms: int) -> None:
        """The chapter that starts the nearest to ``ms`` starts there."""
        starts_ms = self._interview.starts_ms
        if starts_ms:
            nearest = min(range(len(starts_ms)), key=lambda at: abs(starts_ms[at] - ms))
            self.move_start(nearest, ms)

    def join_chapter(self, chapter: int) -> None:
        if chapter > 0:
            title = self._title_of(chapter)
            name = self.tr("the joining of “{title}”").format(title=_short(title))
            self._do(name, lambda one: chapter_edits.joined(one, chapter))

    def delete_chapter(self, chapter: int) -> None:
        title = self._title_of(chapter)
        name = self.tr("the removal of “{title}”").format(title=_short(title))
        self._do(name, lambda one: chapter_edits.deleted(one, chapter))

    def indent_chapter(self, chapter: int, by: int) -> None:
        title = self._title_of(chapter)
        name = self.tr("the level of “{title}”").format(title=_short(title))
        self._editor.edit(name, lambda one: chapter_edits.indented(one, chapter, by))

    def place_thread(self, thread: str, chapter: int | None) -> None:
        """By hand: that stays so, whatever a source or the words say."""
        name = self.tr("the move of “{text}”").format(text=self._called(thread))
        self._do(name, lambda one: thread_edits.placed_by_hand(one, thread, chapter))

    def open_chapter_menu(self, chapter: int, at: QPoint) -> None:
        menu = self._menu()
        self.fill_chapter_menu(menu, chapter, self._player.position_ms)
        menu.popup(at)

    def fill_chapter_menu(self, menu: QMenu, chapter: int, here_ms: int | None = None) -> None:
        """What can be done to a chapter, and with it where the video is."""
        one, add = self._interview.chapters[chapter], menu.addAction
        add(self.tr("Go there"), self._on(one, self._session.go_to_chapter))
        add(self.tr("Rename"), self._on(one, self._write_title))
        if here_ms is not None:
            time = format_timecode(here_ms)
            start_it = self.tr("Start it at {time}, where the video is").format(time=time)
            add(start_it, self._on(one, lambda number: self.move_start(number, here_ms)))
            begin = self.tr("New chapter at {time}").format(time=time)
            add(begin, partial(self.add_chapter, here_ms))
        menu.addSeparator()
        join = add(self.tr("Join with the one before"), self._on(one, self.join_chapter))
        join.setEnabled(chapter > 0)
        deeper = add(
            self.tr("Make it a part of the one before"),
            self._on(one, lambda number: self.indent_chapter(number, 1)),
        )
        deeper.setEnabled(chapter > 0)
        if one.level:
            add(
                self.tr("No longer a part"),
                self._on(one, lambda number: self.indent_chapter(number, -1)),
            )
        add(self.tr("Delete"), self._on(one, self.delete_chapter))

    def open_thread_menu(self, thread_id: str, comment: str, at: QPoint) -> None:
        """What can be done to a thread, and to the answer ``comment``, if that is one."""
        if thread_id not in self._interview.thread_ids:
            return
        menu = self._menu()
        interview = self._interview
        thread = interview.thread(thread_id)
        self._add_places(menu.addMenu(self.tr("Move to")), thread_id)
        self._add_kinds(menu, thread)
        above = self._thread_above(thread_id)
        join = menu.addAction(self.tr("Join to the question above"))
        join.setEnabled(above is not None)
        if above is not None:
            join.triggered.connect(partial(self._join, above, thread_id))
        answer = next((one for one in thread.comments if one.id == comment), None)
        if answer is not None:
            self._add_comment(menu, thread, answer)
        menu.addSeparator()
        if self.quotations_wanted is not None:
            self.quotations_wanted(menu, thread_id, comment)
        said = self.tr("Show it again") if thread.is_hidden else self.tr("Hide")
        menu.addAction(said, partial(self._hide, thread_id, not thread.is_hidden))
        menu.popup(at)

    def _add_places(self, menu: QMenu, thread: str) -> None:
        now = self._interview.chapter_of(thread)
        for number, chapter in enumerate(self._interview.chapters):
            title = chapter.title.replace("&", "&&")
            if len(title) > _LONGEST_TITLE:
                title = title[:_LONGEST_TITLE] + "…"
            said = f"{format_timecode(chapter.start_ms)}  {title}"
            place = self._on(chapter, partial(self.place_thread, thread))
            action = menu.addAction(said, place)
            action.setCheckable(True)
            action.setChecked(number == now)
        nowhere = menu.addAction(self.tr("No chapter"), partial(self.place_thread, thread, None))
        nowhere.setCheckable(True)
        nowhere.setChecked(now is None)

    def _add_kinds(self, menu: QMenu, thread: Thread) -> None:
        name = self.tr("the mark on “{text}”").format(text=self._called(thread.id))
        if thread.is_open or thread.is_settled:
            said = self.tr("Mark as open") if thread.is_settled else self.tr("Mark as answered")
            settle = not thread.is_settled
            menu.addAction(
                said,
                lambda: self._editor.edit(
                    name, lambda one: thread_edits.settled(one, thread.id, settle)
                ),
            )
        kinds = menu.addMenu(self.tr("This is"))
        names = {
            Kind.QUESTION: self.tr("a question"),
            Kind.REMARK: self.tr("a remark"),
            Kind.PRAISE: self.tr("thanks or praise"),
        }
        for kind, said in names.items():
            action = kinds.addAction(said, partial(self._of_kind, name, thread.id, kind))
            action.setCheckable(True)
            action.setChecked(kind is thread.kind)

    def _add_comment(self, menu: QMenu, thread: Thread, comment: Comment) -> None:
        """What can be done to one comment of a thread."""
        name = self.tr("who has written “{text}”").format(text=_short(comment.text))
        said = self.tr("The host has written this")
        mark = menu.addAction(
            said,
            lambda: self._editor.edit(
                name, lambda one: thread_edits.by_host(one, comment.id, not comment.by_host)
            ),
        )
        mark.setCheckable(True)
        mark.setChecked(comment.by_host)
        if comment is not thread.comment:
            split = self.tr("the splitting of “{text}”").format(text=self._called(thread.id))
            menu.addAction(
                self.tr("Make it a question of its own, with what follows"),
                lambda: self._do(split, lambda one: thread_edits.split(one, thread.id, comment.id)),
            )

    def _of_kind(self, name: str, thread: str, kind: Kind) -> None:
        self._editor.edit(name, lambda one: thread_edits.of_kind(one, thread, kind))

    def _join(self, above: str, thread: str) -> None:
        name = self.tr("the joining of “{title}”").format(title=self._called(thread))
        self._do(name, lambda one: thread_edits.joined(one, above, thread))

    def _hide(self, thread: str, is_hidden: bool) -> None:
        said = self.tr("the hiding of “{text}”") if is_hidden else self.tr("showing “{text}”")
        name = said.format(text=self._called(thread))
        self._do(name, lambda one: thread_edits.hidden(one, thread, is_hidden))

    def _thread_above(self, thread: str) -> str | None:
        """The thread before this one in its chapter."""
        names = [one.id for one in self._interview.threads_of(self._interview.chapter_of(thread))]
        at = names.index(thread) if thread in names else 0
        return names[at - 1] if at else None

    def _title_of(self, chapter: int) -> str:
        chapters = self._interview.chapters
        return chapters[chapter].title if chapter < len(chapters) else "…"

    def _on(self, chapter: Chapter, do: Callable[[int], None]) -> Callable[[], None]:
        """Do something to a chapter, if it is still as it was when a menu was opened."""

        def run() -> None:
            if chapter in self._interview.chapters:
                do(self._interview.chapters.index(chapter))

        return run

    def _called(self, thread: str) -> str:
        """What tells a thread from others; an edit says whether it is still there."""
        if thread not in self._interview.thread_ids:
            return "…"
        return _short(self._interview.thread(thread).comment.text)

    def _do(self, name: str, edit: Callable[[Interview], Interview]) -> None:
        """Edit, and say that it is done and how it is taken back."""
        self._editor.edit(name, edit, is_told=True)

    def _rename_chosen(self) -> None:
        """The chapter in the list, if the keyboard is there, or the one of the video."""
        chosen = self._chapters.chosen if self._chapters.hasFocus() else self._session.chapter
        if chosen is None:
            self._tell_there_is_none()
        else:
            self._write_title(chosen)

    def _write_title(self, chapter: int) -> None:
        self.panel_wanted.emit()
        self._chapters.rename(chapter)

    def _with_current(self, do: Callable[[int], None]) -> None:
        if self._session.chapter is None:
            self._tell_there_is_none()
        else:
            do(self._session.chapter)

    def _tell_there_is_none(self) -> None:
        self._messages.tell(self.tr("There is no chapter here."))

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


def _short(text: str) -> str:
    """Words that tell a text from others, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1].rstrip() + "…"
