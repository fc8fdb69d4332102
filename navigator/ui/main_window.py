"""The window: lays out its parts and connects them; it holds no data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from navigator import __version__
from navigator.captions import Captions
from navigator.clipper import Clipper
from navigator.downloader import Downloader
from navigator.editor import Editor
from navigator.errors import NavigatorError
from navigator.journals import Recovery
from navigator.keeper import Keeper
from navigator.librarian import Librarian
from navigator.playback.player import Player
from navigator.read_log import ReadLog
from navigator.searcher import LIKE, Searcher
from navigator.selection import Selection
from navigator.session import Session
from navigator.settings import Settings
from navigator.ui.answers_page import Filter
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.chapter_panel import ChapterPanel
from navigator.ui.clip_commands import ClipCommands
from navigator.ui.closing import Closing
from navigator.ui.commands import Commands
from navigator.ui.editing_commands import EditingCommands
from navigator.ui.export_commands import ExportCommands
from navigator.ui.fetch_commands import FetchCommands
from navigator.ui.file_commands import FileCommands
from navigator.ui.go_to import GoTo
from navigator.ui.menu_bar import MenuBar
from navigator.ui.message_bar import MessageBar
from navigator.ui.moment_menu import MomentMenu
from navigator.ui.note_commands import NoteCommands
from navigator.ui.notes_panel import NotesPanel
from navigator.ui.now_line import NowLine
from navigator.ui.picture_menu import PictureMenu
from navigator.ui.preferences import Preferences
from navigator.ui.presenter import Parts, Presenter
from navigator.ui.reach_commands import ReachCommands
from navigator.ui.search_bar import SearchBar
from navigator.ui.selection_commands import SelectionCommands
from navigator.ui.side_panel import SidePanel
from navigator.ui.theme import Theme
from navigator.ui.timeline import Timeline
from navigator.ui.track_menu import SoundMenu, SubtitleMenu
from navigator.ui.transcript_panel import TranscriptPanel
from navigator.ui.transport_bar import TransportBar
from navigator.ui.video_view import VideoView
from navigator.ui.watching_commands import WatchingCommands
from navigator.ui.window_modes import WindowModes

_MARGIN = 14
_PICTURE_MARGINS = (_MARGIN, _MARGIN, _MARGIN, 0)
_CONTROLS_MARGINS = (_MARGIN, 8, _MARGIN, 10)
_USUAL_SIZE = QSize(1440, 900)
_FRAME = QSize(8, 40)
_HIDDEN = "hidden"


class MainWindow(QMainWindow):
    """Video on the left, chapters and answers on the right."""

    language_chosen = Signal(str)
    engine_chosen = Signal(str)
    # Somebody wants to play and there is nothing to play with.
    play_refused = Signal()

    def __init__(
        self,
        session: Session,
        player: Player,
        searcher: Searcher,
        editor: Editor,
        keeper: Keeper,
        captions: Captions,
        selection: Selection,
        read_log: ReadLog,
        librarian: Librarian,
        downloader: Downloader,
        clipper: Clipper,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._session = session
        self._player = player
        self._searcher = searcher
        self._captions = captions
        self._settings = settings
        self._theme = theme
        self._commands = Commands(self)
        self.messages = MessageBar(theme)
        self.video = VideoView(player, captions, theme)
        self.now = NowLine(theme)
        self.timeline = Timeline(theme, player.thumbnails)
        self.timeline.setObjectName("timeline")
        self.chapters = ChapterPanel(theme)
        self.answers = AnswersPanel(theme)
        self.transcript = TranscriptPanel(theme)
        commands = self._commands
        self.transport = TransportBar(
            player,
            theme,
            previous=commands["previous"],
            play=commands["play"],
            following=commands["next"],
            mute=commands["mute"],
            full_screen=commands["full_screen"],
        )
        self.search = SearchBar(theme, settings, commands["previous_hit"], commands["next_hit"])
        self.notes = NotesPanel(theme, player.thumbnails)
        self.side = SidePanel(self.search, self.chapters, self.answers, self.transcript, self.notes)
        self.setAcceptDrops(True)
        self._menus = MenuBar(
            commands,
            theme=theme.choice,
            language=settings.language,
            engine=settings.engine,
            rewind_s=settings.rewind_s,
            start=settings.start,
        )
        self.setMenuBar(self._menus)
        self._sounds = SoundMenu(session, player, self)
        self._subtitles = SubtitleMenu(captions, self)
        self._menus.add_tracks(self._sounds, self._subtitles)
        self._go_to = GoTo(self)
        # How it is told that something takes long to open.
        self._waiting = ""
        self._is_ending = False
        self._gave_way_small = False
        self._painting = QTimer(self, interval=0, singleShot=True)
        self._painting.timeout.connect(lambda: self._whole.setUpdatesEnabled(True))
        self._lay_out()
        self._files = FileCommands(
            session,
            player,
            editor,
            keeper,
            captions,
            settings,
            commands,
            self.messages,
            theme,
            self,
        )
        exports = ExportCommands(session, editor, commands, self.messages, self)
        jobs = (clipper, downloader)
        self._closing = Closing(editor, self._files, jobs, self.messages, self)
        clips = ClipCommands(session, player, clipper, self.messages, self._files.open, self)
        FetchCommands(downloader, settings, commands, self.messages, self._files.open, self)
        self._reach = ReachCommands(
            session,
            librarian,
            settings,
            self._files,
            commands,
            self.messages,
            self.side,
            self.answers,
            self.notes,
            theme,
            self,
        )
        self._watching = WatchingCommands(
            session,
            player,
            captions,
            commands,
            self.messages,
            self.timeline,
            self.chapters,
            self.answers,
            read_log,
            self,
        )
        self._selecting = SelectionCommands(
            session,
            searcher,
            selection,
            settings,
            commands,
            self.messages,
            self.timeline,
            self.answers,
            exports,
            clips,
            self,
        )
        self._editing = EditingCommands(
            session, player, editor, commands, self.messages, self.chapters, self
        )
        self._noting = NoteCommands(
            session, player, editor, commands, self.messages, self.notes, self
        )
        self._files.finish_writing = self.finish_writing
        self._editing.panel_wanted.connect(self.side.open)
        self.side.opening.connect(self._leave_small)
        self._editing.quotations_wanted = self._noting.add_comment_quotations
        self._presenter = Presenter(
            session,
            player,
            searcher,
            Parts(
                self.video,
                self.now,
                self.timeline,
                self.search,
                self.chapters,
                self.answers,
                self.transcript,
                self.notes,
                self.side,
            ),
            self,
        )
        beside_picture = [self.now, self.timeline, self.transport.volume]
        self._modes = WindowModes(self, self.side, self.transport, beside_picture)
        self._connect()
        self._preferences = Preferences(
            session, player, settings, commands, self._menus, theme, self
        )
        self._show_icons()
        self._presenter.show()
        # In the place of another window, in another language, all of this may be going on.
        self._watching.show()
        self._selecting.show()
        self.transport.show_media()
        self._restore()

    def tell_other_engine(self, engine: str, problem: NavigatorError) -> None:
        """Say that ``engine`` plays instead of what was asked for, and why."""
        said = self.tr("{engine} plays instead. VLC knows more kinds of video.")
        why = problem.told(QCoreApplication.translate)
        self.messages.tell(f"{why} {said.format(engine=engine)}")

    def begin_in_library(self) -> None:
        """Show the library; this window comes when something is opened there."""
        self._reach.begin_in_library()

    def offer_unsaved(self, recovery: Recovery) -> None:
        """Offer what an earlier run has not saved, whatever was open then."""
        self._files.offer_unsaved(recovery)

    def end(self) -> None:
        """Close without a question; what is not saved is offered the next time."""
        self._is_ending = True
        if self.close():
            # It is not the last one where it was never seen, or something has been reported.
            QCoreApplication.quit()

    def finish_writing(self) -> None:
        """What is being written in a field is written."""
        self.notes.editor.close_note()
        self.chapters.finish_editing()

    def take_over(self, other: MainWindow) -> None:
        """Show what ``other`` has shown, in whose place this window comes."""
        self.search.search_for(other.search.text)
        self.answers.show_filter(other.answers.view.shown)
        self.side.show_tab(other.side.tab)
        if not other.isFullScreen():
            self.side.setVisible(not other.side.isHidden())
        self._modes.set_on_top(other._modes.is_on_top)
        self._commands["on_top"].setChecked(self._modes.is_on_top)
        self._watching.take_over(other._watching)
        if other._gave_way_small:
            self._toggle_small()
        draft = other._files.draft
        if draft is not None:
            self._files.show_draft(draft)

    def give_way(self) -> None:
        """Another window, which looks the same, takes the place of this one."""
        self.finish_writing()
        self._gave_way_small = self._modes.is_small
        self._modes.set_small(False)
        self.remember_layout()

    def remember_layout(self) -> None:
        self._settings.set_layout("window", self.saveGeometry())
        self._settings.set_layout("columns", self._columns.saveState())
        self._settings.set_layout("panels", self.side.save_layout())
        self._settings.set_shown("tab", str(self.side.tab))
        self._settings.set_shown("filter", self.answers.view.shown.value)
        self._settings.set_shown("panels", "" if self._modes.has_panels else _HIDDEN)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._files.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._files.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_other_state = event.type() is QEvent.Type.WindowStateChange
        if is_other_state and self.isFullScreen() != self._modes.is_full:
            self._hold_painting()
        if is_other_state and self._modes.enter_or_leave_full_screen():
            self._suit_mode()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.finish_writing()
        if not self._closing.may_close(asks=not self._is_ending):
            event.ignore()
            return
        self._player.pause()
        self._modes.set_small(False)
        self.remember()
        super().closeEvent(event)

    def remember(self) -> None:
        """Write down where the viewer is and how this window looks."""
        self._session.remember()
        if not self._modes.is_small:
            self.remember_layout()
        self._settings.volume = self._player.volume
        self._settings.is_muted = self._player.is_muted
        self._settings.save()

    def _lay_out(self) -> None:
        watching = QWidget()
        watching.addActions(self._commands.beside_video)
        self._picture_box = QVBoxLayout()
        self._picture_box.setContentsMargins(*_PICTURE_MARGINS)
        self._picture_box.addWidget(self.video)
        self._controls = QVBoxLayout()
        self._controls.setContentsMargins(*_CONTROLS_MARGINS)
        self._controls.setSpacing(8)
        for part in (self.now, self.timeline, self.transport):
            self._controls.addWidget(part)
        column = QVBoxLayout(watching)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._picture_box, 1)
        column.addLayout(self._controls)
        self._columns = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._columns.setHandleWidth(1)
        self._columns.addWidget(watching)
        self._columns.addWidget(self.side)
        self._columns.setStretchFactor(0, 9)
        self._columns.setStretchFactor(1, 7)
        self._columns.setSizes([900, 700])
        self._whole = QWidget()
        rows = QVBoxLayout(self._whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.messages)
        rows.addWidget(self._columns, 1)
        self.setCentralWidget(self._whole)

    def _connect(self) -> None:
        session, searcher = self._session, self._searcher
        self.messages.toggling.connect(self._hold_painting)
        session.failed.connect(self.messages.tell_error)
        session.recording_attached.connect(self._tell_attached)
        session.waiting_for.connect(self._tell_waiting)
        # What was told was about the one before.
        self._presenter.began.connect(self.messages.clear)
        self._presenter.began.connect(self._hold_painting)
        session.interview_edited.connect(self._hold_painting)
        self._player.media_changed.connect(self._hold_painting)
        self._presenter.title_changed.connect(self._show_title)
        self._captions.failed.connect(self.messages.tell_error)
        self._subtitles.file_requested.connect(self._watching.choose_subtitles)
        self._go_to.time_chosen.connect(session.go_to_time)
        self._settings.failed.connect(self.messages.tell_error)
        self.chapters.chapter_chosen.connect(self._go_to_chapter)
        self.chapters.no_chapter_chosen.connect(self.side.show_answers)
        self.chapters.no_chapter_chosen.connect(self.answers.show_no_chapter)
        self._watching.answers_wanted.connect(self.side.open)
        self._watching.answers_wanted.connect(self.side.show_answers)
        self.answers.moment_chosen.connect(session.go_to_time)
        self.transcript.moment_chosen.connect(session.go_to_time)
        self.notes.moment_chosen.connect(session.go_to_time)
        self.timeline.note_chosen.connect(self._choose_note)
        self.timeline.thread_chosen.connect(self._choose_thread)
        self.answers.reset_requested.connect(self.search.reset)
        self.answers.alike_requested.connect(lambda name: self.search.search_for(LIKE + name))
        self.answers.query_requested.connect(self.search.search_for)
        self.answers.as_typed_requested.connect(
            lambda: searcher.search(self.search.text, repairs=False)
        )
        self.timeline.seek_requested.connect(session.go_to_time)
        self.timeline.next_chapter_requested.connect(session.go_to_next_chapter)
        self.timeline.drag_requested.connect(session.skip_to)
        self.timeline.step_requested.connect(session.skip_to)
        self.timeline.menu_requested.connect(self._open_moment_menu)
        self.timeline.start_moved.connect(self._editing.move_start)
        self.answers.menu_requested.connect(self._editing.open_thread_menu)
        self.search.text_changed.connect(searcher.search)
        self.search.walk_requested.connect(searcher.walk)
        self.search.filter_chosen.connect(self.answers.show_filter)
        self.answers.filter_shown.connect(self.search.show_filter)
        self.search.left.connect(self.side.focus)
        self.video.toggle_requested.connect(self._toggle)
        self.video.toggle_taken_back.connect(self._session.take_toggle_back)
        self.video.full_screen_requested.connect(self._toggle_full_screen)
        self.video.rests_changed.connect(self._rest)
        self.video.menu_requested.connect(self._open_picture_menu)
        self.video.attach_requested.connect(self._files.choose_recording)
        self._theme.changed.connect(self._show_icons)
        self._menus.language.changed.connect(self.language_chosen)
        self._menus.engine.changed.connect(self.engine_chosen)
        self._connect_commands()

    def _connect_commands(self) -> None:
        session = self._session
        beside_video = self._commands.beside_video
        self.addActions([action for action in self._commands if action not in beside_video])
        self._commands.on(
            quit=self.close,
            play=self._toggle,
            go_to=lambda: self._go_to.ask(self.transport, session.duration_ms),
            follow=self._follow,
            find=self._find,
            next_hit=lambda: self._searcher.walk(1),
            previous_hit=lambda: self._searcher.walk(-1),
            full_screen=self._toggle_full_screen,
            zoom_in=lambda: self.timeline.zoom(1),
            zoom_out=lambda: self.timeline.zoom(-1),
            leave=self._leave,
            panels=self._toggle_panels,
            small=self._toggle_small,
            on_top=lambda: self._modes.set_on_top(self._commands["on_top"].isChecked()),
            about=self._show_about,
        )

    def _hold_painting(self) -> None:
        """What changes in all parts is painted once, in a turn of its own."""
        self._whole.setUpdatesEnabled(False)
        self._painting.start()

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(f"{title or QCoreApplication.applicationName()}[*]")

    def _go_to_chapter(self, chapter: int) -> None:
        self._session.go_to_chapter(chapter)
        self.answers.follow()

    def _tell_attached(self, name: str) -> None:
        self.messages.tell(self.tr("{name} is attached and plays from now on.").format(name=name))

    def _tell_waiting(self, name: str) -> None:
        """Something takes long to open, or does no longer."""
        self.messages.withdraw(self._waiting)
        self._waiting = self.tr("Opening {name}…").format(name=name) if name else ""
        if name:
            cancel = {self.tr("Cancel"): self._session.cancel_opening}
            self.messages.offer(self._waiting, cancel)

    def _show_icons(self) -> None:
        for name, icon in (("previous_hit", "up"), ("next_hit", "down")):
            self._commands[name].setIcon(self._theme.icon(icon, "muted"))

    def _toggle_panels(self) -> None:
        self._hold_painting()
        if self.side.isVisible():
            self.side.hide()
        else:
            self.side.open()

    def _open_moment_menu(self, ms: int, at: QPoint) -> None:
        menu = MomentMenu(self._session, self._player, self._editing, self._noting, ms, self)
        menu.open_at(at)

    def _choose_thread(self, thread: str) -> None:
        """Go to a question; where the panels are away only the picture does."""
        if self._modes.is_bare:
            self._session.go_to(self._session.interview.place_of_thread(thread))
        else:
            self._reach.go_to_thread(thread)

    def _choose_note(self, note_id: str) -> None:
        """Show a note whose moment is gone to; where the panels are away they stay away."""
        if not self._modes.is_bare:
            self._reach.show_note(note_id)

    def _open_picture_menu(self, at: QPoint) -> None:
        PictureMenu(self._commands, (self._sounds, self._subtitles), self).popup(at)

    def _leave_small(self) -> None:
        # A full screen has room, also one that began in the small window.
        if self._modes.is_small and not self._modes.is_full:
            self._toggle_small()

    def _follow(self) -> None:
        self.answers.follow()
        self.transcript.follow()

    def _find(self) -> None:
        self.side.open()
        self.search.focus()

    def _toggle(self) -> None:
        if self._player.facts is None:
            self._files.choose_recording()
        elif not self._player.can_play:
            self.play_refused.emit()
        else:
            self._session.toggle()

    def _toggle_full_screen(self) -> None:
        self._modes.toggle_full_screen()

    def _rest(self, rests: bool) -> None:
        """In full screen the picture has all of it while nobody moves the mouse."""
        self._hold_painting()
        self._modes.set_rests(rests)
        self._controls.setContentsMargins(*((0, 0, 0, 0) if rests else _CONTROLS_MARGINS))

    def _toggle_small(self) -> None:
        self._hold_painting()
        self._modes.set_small(not self._modes.is_small)
        self._suit_mode()

    def _suit_mode(self) -> None:
        """Full screen and a small window have no frame around the picture."""
        is_bare = self._modes.is_bare
        self.video.set_rounded(not is_bare)
        self.video.hide_pointer(self._modes.is_full)
        self._picture_box.setContentsMargins(*((0, 0, 0, 0) if is_bare else _PICTURE_MARGINS))
        self._commands["small"].setChecked(self._modes.is_small)
        self._commands["on_top"].setChecked(self._modes.is_on_top)

    def _leave(self) -> None:
        if self.timeline.let_go():
            # What is in the hand goes first.
            return
        if self.isFullScreen():
            self._toggle_full_screen()
        elif self._modes.is_small:
            self._toggle_small()
        else:
            self.search.clear()

    def _show_about(self) -> None:
        said = self.tr(
            "Watch a long interview by its chapters, read the answers beside them,"
            " and find any answer by a word."
        )
        name = f"{QCoreApplication.applicationName()} {__version__}"
        QMessageBox.about(self, name, f"{name}\n\n{said}")

    def _restore(self) -> None:
        self.video.setFocus()
        # Before full screen comes back, which hides them too.
        self.side.setVisible(self._settings.shown("panels") != _HIDDEN)
        # The frame has to have its place on the screen too.
        room = self.screen().availableGeometry().size() - _FRAME
        self.resize(_USUAL_SIZE.boundedTo(room))
        self.restoreGeometry(self._settings.layout("window"))
        self._columns.restoreState(self._settings.layout("columns"))
        self.side.restore_layout(self._settings.layout("panels"))
        tab, shown = self._settings.shown("tab"), self._settings.shown("filter")
        if tab.isdecimal():
            self.side.show_tab(int(tab))
        if shown in {one.value for one in Filter}:
            self.answers.show_filter(Filter(shown))
