"""The window: lays out its parts and connects them; it holds no data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from navigator import __version__
from navigator.captions import DELAY_STEP_MS, Captions
from navigator.clipper import Clipper
from navigator.downloader import Downloader
from navigator.editor import Editor
from navigator.errors import NavigatorError
from navigator.interview import Place
from navigator.journals import Recovery
from navigator.keeper import Keeper
from navigator.librarian import Librarian
from navigator.playback.player import Player
from navigator.read_log import ReadLog
from navigator.search.lines import LineKind
from navigator.search.results import Mark, Results
from navigator.searcher import LIKE, Searcher
from navigator.selection import Selection
from navigator.session import Session
from navigator.settings import Settings
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.chapter_panel import ChapterPanel
from navigator.ui.clip_commands import ClipCommands
from navigator.ui.commands import Commands
from navigator.ui.editing_commands import EditingCommands
from navigator.ui.export_commands import ExportCommands
from navigator.ui.fetch_commands import FetchCommands
from navigator.ui.file_commands import FileCommands
from navigator.ui.go_to import GoTo
from navigator.ui.key_presets import keys_for
from navigator.ui.keys import PhysicalKeys
from navigator.ui.keys_dialog import KeysDialog
from navigator.ui.menu_bar import MenuBar
from navigator.ui.message_bar import MessageBar
from navigator.ui.moment_menu import MomentMenu
from navigator.ui.note_commands import NoteCommands
from navigator.ui.notes_panel import NotesPanel
from navigator.ui.now_line import NowLine
from navigator.ui.reach_commands import ReachCommands
from navigator.ui.search_bar import SearchBar
from navigator.ui.selection_commands import SelectionCommands
from navigator.ui.settings_dialog import SettingsDialog
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
_VOLUME_STEP = 5
_USUAL_SIZE = QSize(1440, 900)
_FRAME = QSize(8, 40)


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
        self._editor = editor
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
        self._is_waiting = False
        self._is_ending = False
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
        self._editing.quotations_wanted = self._noting.add_comment_quotations
        self._modes = WindowModes(self, self.side, [self.now, self.timeline])
        self._connect()
        self._keys = PhysicalKeys(commands, self)
        self._take_keys()
        self._show_icons()
        self._show_interview()
        # In the place of another window, in another language, all of this may be going on.
        self._watching.show_history()
        self._watching.show_loop()
        self._watching.show_stop()
        self._selecting.show()
        self._watching.show_unread()
        self.timeline.show_watched(session.watched)
        self.chapters.show_watched(session.watched)
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
        self.close()

    def finish_writing(self) -> None:
        """What is being written in a field is written."""
        self.notes.editor.close_note()
        self.chapters.finish_editing()

    def remember_layout(self) -> None:
        self._settings.set_layout("window", self.saveGeometry())
        self._settings.set_layout("columns", self._columns.saveState())
        self._settings.set_layout("panels", self.side.save_layout())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._files.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._files.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_other_state = event.type() is QEvent.Type.WindowStateChange
        if is_other_state and self._modes.enter_or_leave_full_screen():
            self._suit_mode()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.finish_writing()
        if self._editor.is_busy:
            event.ignore()
            self._editor.when_done(self._close_at_last)
            return
        if not self._editor.is_saved and not self._is_ending:
            event.ignore()
            self._files.when_saved(self._close_at_last, is_sure=True)
            return
        self._player.pause()
        self._session.remember()
        self._modes.set_small(False)
        self.remember_layout()
        self._settings.volume = self._player.volume
        self._settings.is_muted = self._player.is_muted
        self._settings.save()
        super().closeEvent(event)

    def _close_at_last(self) -> None:
        # Not from inside the closing that has asked.
        QTimer.singleShot(0, self, self.close)

    def _lay_out(self) -> None:
        watching = QWidget()
        watching.addActions(self._commands.beside_video)
        self._picture_box = QVBoxLayout()
        self._picture_box.setContentsMargins(*_PICTURE_MARGINS)
        self._picture_box.addWidget(self.video)
        controls = QVBoxLayout()
        controls.setContentsMargins(_MARGIN, 0, _MARGIN, 10)
        controls.setSpacing(8)
        for part in (self.now, self.timeline, self.transport):
            controls.addWidget(part)
        column = QVBoxLayout(watching)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._picture_box, 1)
        column.addLayout(controls)
        self._columns = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._columns.setHandleWidth(1)
        self._columns.addWidget(watching)
        self._columns.addWidget(self.side)
        self._columns.setStretchFactor(0, 9)
        self._columns.setStretchFactor(1, 7)
        self._columns.setSizes([900, 700])
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.messages)
        rows.addWidget(self._columns, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        session, player, searcher = self._session, self._player, self._searcher
        session.interview_changed.connect(self._show_interview)
        session.interview_edited.connect(self._show_edited)
        session.place_changed.connect(self._show_place)
        session.failed.connect(self.messages.tell_error)
        session.recording_attached.connect(self._tell_attached)
        session.waiting_for.connect(self._tell_waiting)
        session.resume_offered.connect(self._watching.offer_resume)
        session.history_changed.connect(self._watching.show_history)
        session.watched_changed.connect(self.timeline.show_watched)
        session.watched_changed.connect(self.chapters.show_watched)
        self._captions.failed.connect(self.messages.tell_error)
        self._subtitles.file_requested.connect(self._watching.choose_subtitles)
        self._go_to.time_chosen.connect(session.go_to_time)
        player.loop_changed.connect(self._watching.show_loop)
        self._settings.failed.connect(self.messages.tell_error)
        player.position_changed.connect(self._show_position)
        player.rate_changed.connect(self._show_rate)
        player.media_changed.connect(self._show_media)
        player.state_changed.connect(self._watching.withdraw_resume)
        player.stop_changed.connect(self._watching.show_stop)
        searcher.results_changed.connect(self._show_results)
        searcher.mark_changed.connect(self._show_mark)
        self.chapters.chapter_chosen.connect(self._go_to_chapter)
        self.chapters.no_chapter_chosen.connect(self.answers.show_no_chapter)
        self.answers.moment_chosen.connect(session.go_to_time)
        self.transcript.moment_chosen.connect(session.go_to_time)
        self.notes.moment_chosen.connect(session.go_to_time)
        self.timeline.note_chosen.connect(self._reach.show_note)
        self.answers.reset_requested.connect(self.search.reset)
        self.answers.alike_requested.connect(lambda name: self.search.search_for(LIKE + name))
        self.answers.query_requested.connect(self.search.search_for)
        self.answers.as_typed_requested.connect(
            lambda: searcher.search(self.search.text, repairs=False)
        )
        searcher.progressed.connect(self.search.show_progress)
        searcher.learned.connect(self._show_lore)
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
        self.search.left.connect(self.answers.setFocus)
        self.video.toggle_requested.connect(self._toggle)
        self.video.full_screen_requested.connect(self._toggle_full_screen)
        self.video.attach_requested.connect(self._files.choose_recording)
        self._theme.changed.connect(self._show_icons)
        self._menus.theme.changed.connect(self._choose_theme)
        self._menus.language.changed.connect(self.language_chosen)
        self._menus.engine.changed.connect(self.engine_chosen)
        self._menus.rewind.changed.connect(self._choose_rewind)
        self._menus.start.changed.connect(self._choose_start)
        self._connect_commands()

    def _connect_commands(self) -> None:
        player, session = self._player, self._session
        beside_video = self._commands.beside_video
        self.addActions([action for action in self._commands if action not in beside_video])
        self._commands.on(
            save_frame=self._watching.save_frame,
            quit=self.close,
            play=self._toggle,
            back_10=lambda: self._watching.skip(-10),
            on_10=lambda: self._watching.skip(10),
            back_5=lambda: self._watching.skip(-5),
            on_5=lambda: self._watching.skip(5),
            back_1=lambda: self._watching.skip(-1),
            on_1=lambda: self._watching.skip(1),
            frame_back=lambda: player.step(-1),
            frame_on=lambda: player.step(1),
            slower=lambda: self._watching.change_speed(-1),
            faster=lambda: self._watching.change_speed(1),
            normal_speed=lambda: player.set_rate(1.0),
            louder=lambda: player.set_volume(player.volume + _VOLUME_STEP),
            quieter=lambda: player.set_volume(player.volume - _VOLUME_STEP),
            mute=lambda: player.set_muted(not player.is_muted),
            subtitles=self._watching.toggle_subtitles,
            subtitles_earlier=lambda: self._watching.delay_subtitles(-DELAY_STEP_MS),
            subtitles_later=lambda: self._watching.delay_subtitles(DELAY_STEP_MS),
            loop=self._watching.set_loop_point,
            previous=session.go_to_previous_chapter,
            next=session.go_to_next_chapter,
            loop_chapter=self._watching.toggle_chapter_loop,
            stop_after=self._watching.toggle_stop_after,
            go_to=lambda: self._go_to.ask(self.transport, session.interview.duration_ms),
            back=session.go_back,
            forward=session.go_forward,
            unwatched=self._watching.go_to_unwatched,
            unread=self._watching.go_to_unread,
            forget_watched=self._watching.forget_watched,
            follow=self.answers.follow,
            find=self._find,
            next_hit=lambda: self._searcher.walk(1),
            previous_hit=lambda: self._searcher.walk(-1),
            full_screen=self._toggle_full_screen,
            leave=self._leave,
            panels=lambda: self.side.setVisible(not self.side.isVisible()),
            small=self._toggle_small,
            on_top=lambda: self._modes.set_on_top(self._commands["on_top"].isChecked()),
            settings=self._show_settings,
            keys=self._show_keys,
            about=self._show_about,
        )
        self._tenths = [QAction(self) for _tenth in range(10)]
        for tenth, action in enumerate(self._tenths):
            action.triggered.connect(
                lambda _checked, tenth=tenth: session.go_to_time(player.duration_ms * tenth // 10)
            )
            self.addAction(action)

    def _take_keys(self) -> None:
        """The commands have the keys that somebody has chosen; figures lead to tenths."""
        settings = self._settings
        usual, own = self._commands.usual_keys, settings.own_keys
        keys = keys_for(usual, settings.key_preset, own)
        self._commands.set_keys(keys)
        taken = {key for chosen in keys.values() for key in chosen}
        for tenth, action in enumerate(self._tenths):
            figure = str(tenth)
            action.setShortcut(QKeySequence("" if figure in taken else figure))
        self._keys.take(self._commands)

    def _show_settings(self) -> None:
        dialog = SettingsDialog(self._menus.choices, self)
        dialog.keys_requested.connect(self._show_keys)
        dialog.show()

    def _show_keys(self) -> None:
        dialog = KeysDialog(self._commands, self._settings, self._theme, self)
        dialog.changed.connect(self._take_keys)
        dialog.show()

    def _show_interview(self) -> None:
        # What was told was about the one before.
        self.messages.clear()
        self.search.clear()
        interview = self._session.interview
        self.now.show_interview(interview)
        for part in self._parts:
            part.show_interview(interview)
        self._show_rest()

    def _show_edited(self) -> None:
        interview = self._session.interview
        self.now.show_interview(interview)
        for part in self._parts:
            part.show_edited(interview)
        self._show_rest()

    @property
    def _parts(
        self,
    ) -> tuple[Timeline | ChapterPanel | AnswersPanel | TranscriptPanel | NotesPanel, ...]:
        """What shows an interview and what was found in it."""
        return (self.timeline, self.chapters, self.answers, self.transcript, self.notes)

    def _show_rest(self) -> None:
        """What depends on the interview, shown anew or edited."""
        interview = self._session.interview
        self.setWindowTitle(f"{interview.title or QCoreApplication.applicationName()}[*]")
        self._searcher.take(interview, self._session.name)
        self._show_media()
        self._show_place(self._session.place)

    def _show_media(self) -> None:
        video = self._session.interview.video
        is_playing_stand_in = video is not None and video.is_stand_in
        self.video.tell_stand_in(is_playing_stand_in and self._player.facts is not None)
        self._show_position(self._player.position_ms)

    def _show_position(self, ms: int) -> None:
        self.timeline.show_position(ms)
        self.now.show_position(ms, self._player.rate)
        self.chapters.show_position(ms)
        self.transcript.show_position(ms)
        self.notes.show_position(ms)

    def _show_rate(self, _rate: float) -> None:
        self._show_position(self._player.position_ms)

    def _show_place(self, place: Place) -> None:
        chapter = self._session.chapter
        if self._player.facts is None and place.ms is not None:
            # Without a recording nothing else tells where we are.
            self._show_position(place.ms)
        self.chapters.show_current(chapter)
        self.answers.show_current(chapter)
        self._show_terms()

    def _show_lore(self) -> None:
        self._show_terms()
        self.answers.fold(self._searcher.twins)

    def _show_terms(self) -> None:
        self.search.show_words(self._searcher.terms_of(self._session.chapter))

    def _show_results(self, results: Results) -> None:
        self.search.show_results(results)
        for part in self._parts:
            part.show_results(results)

        places = {mark.place.ms for mark in results.marks}
        self._session.expect(ms for ms in places if ms is not None)

    def _show_mark(self, mark: Mark | None) -> None:
        self.search.show_current(self._searcher.current)
        self.answers.show_mark(mark)
        self.transcript.show_mark(mark)
        self.notes.show_mark(mark)
        if mark is not None:
            self._session.go_to(mark.place)
            match mark.line.kind:
                case LineKind.TRANSCRIPT:
                    self.side.show_transcript()
                case LineKind.NOTE:
                    self.side.show_notes()
                case _:
                    self.side.show_answers()

    def _go_to_chapter(self, chapter: int) -> None:
        self._session.go_to_chapter(chapter)
        self.answers.follow()

    def _tell_attached(self, name: str) -> None:
        self.messages.tell(self.tr("{name} is attached and plays from now on.").format(name=name))

    def _tell_waiting(self, name: str) -> None:
        """Something takes long to open, or does no longer."""
        if name:
            said = self.tr("Opening {name}…").format(name=name)
            self.messages.offer(said, {self.tr("Cancel"): self._session.cancel_opening})
        elif self._is_waiting:
            self.messages.withdraw_offer()
        self._is_waiting = bool(name)

    def _show_icons(self) -> None:
        for name, icon in (("previous_hit", "up"), ("next_hit", "down")):
            self._commands[name].setIcon(self._theme.icon(icon, "muted"))

    def _open_moment_menu(self, ms: int, at: QPoint) -> None:
        MomentMenu(self._session, self._player, self._editing, ms, self).open_at(at)

    def _find(self) -> None:
        self.side.show()
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

    def _toggle_small(self) -> None:
        self._modes.set_small(not self._modes.is_small)
        self._suit_mode()

    def _suit_mode(self) -> None:
        """Full screen and a small window have no frame around the picture."""
        is_bare = self._modes.is_full or self._modes.is_small
        self.video.set_rounded(not is_bare)
        self._picture_box.setContentsMargins(*((0, 0, 0, 0) if is_bare else _PICTURE_MARGINS))
        self._commands["small"].setChecked(self._modes.is_small)
        self._commands["on_top"].setChecked(self._modes.is_on_top)

    def _leave(self) -> None:
        if self.isFullScreen():
            self._toggle_full_screen()
        elif self._modes.is_small:
            self._toggle_small()
        else:
            self.search.clear()

    def _choose_theme(self, choice: str) -> None:
        self._settings.theme = choice
        self._theme.choose(choice)

    def _choose_start(self, name: str) -> None:
        self._settings.start = name

    def _choose_rewind(self, seconds: str) -> None:
        self._settings.rewind_s = int(seconds)

    def _show_about(self) -> None:
        said = self.tr(
            "Watch a long interview by its chapters, read the answers beside them,"
            " and find any answer by a word."
        )
        name = f"{QCoreApplication.applicationName()} {__version__}"
        QMessageBox.about(self, name, f"{name}\n\n{said}")

    def _restore(self) -> None:
        self.video.setFocus()
        # The frame has to have its place on the screen too.
        room = self.screen().availableGeometry().size() - _FRAME
        self.resize(_USUAL_SIZE.boundedTo(room))
        self.restoreGeometry(self._settings.layout("window"))
        self._columns.restoreState(self._settings.layout("columns"))
        self.side.restore_layout(self._settings.layout("panels"))
