"""The window: lays out its parts and connects them; it holds no data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from navigator import __version__, resources
from navigator.errors import NavigatorError
from navigator.interview import Place
from navigator.playback.player import RATES, Player
from navigator.search.results import Mark, Results
from navigator.searcher import Searcher
from navigator.session import Session
from navigator.settings import Settings
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.chapter_panel import ChapterPanel
from navigator.ui.commands import Commands
from navigator.ui.keys import PhysicalKeys
from navigator.ui.keys_dialog import KeysDialog
from navigator.ui.menu_bar import MenuBar
from navigator.ui.message_bar import MessageBar
from navigator.ui.now_line import NowLine
from navigator.ui.search_bar import SearchBar
from navigator.ui.side_panel import SidePanel
from navigator.ui.theme import Theme
from navigator.ui.timeline import Timeline
from navigator.ui.transport_bar import TransportBar
from navigator.ui.video_view import VideoView

_MARGIN = 14
_PICTURE_MARGINS = (_MARGIN, _MARGIN, _MARGIN, 0)
_VOLUME_STEP = 5
_DOCUMENTS = (".yaml", ".yml")


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
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._session = session
        self._player = player
        self._searcher = searcher
        self._settings = settings
        self._theme = theme
        self._was_full = False
        self._had_panels = True
        self._commands = Commands(self)
        self.messages = MessageBar(theme)
        self.video = VideoView(player, theme)
        self.now = NowLine(theme)
        self.timeline = Timeline(theme)
        self.timeline.setObjectName("timeline")
        self.chapters = ChapterPanel(theme)
        self.answers = AnswersPanel(theme)
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
        self.search = SearchBar(theme, commands["previous_hit"], commands["next_hit"])
        self.side = SidePanel(self.search, self.chapters, self.answers)
        self.setAcceptDrops(True)
        self._menus = MenuBar(
            commands, theme=theme.choice, language=settings.language, engine=settings.engine
        )
        self.setMenuBar(self._menus)
        self._lay_out()
        self._connect()
        self._keys = PhysicalKeys(commands, self)
        self._show_icons()
        self._show_interview()
        self._restore()

    def tell_other_engine(self, engine: str, problem: NavigatorError) -> None:
        """Say that ``engine`` plays instead of what was asked for, and why."""
        said = self.tr("{engine} plays instead. VLC knows more kinds of video.")
        why = problem.told(QCoreApplication.translate)
        self.messages.tell(f"{why} {said.format(engine=engine)}")

    def remember_layout(self) -> None:
        self._settings.set_layout("window", self.saveGeometry())
        self._settings.set_layout("columns", self._columns.saveState())
        self._settings.set_layout("panels", self.side.save_layout())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        for file in files[:1]:
            self._take_file(file)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isFullScreen() != self._was_full:
            self._was_full = self.isFullScreen()
            self.menuBar().setVisible(not self._was_full)
            self.video.set_rounded(not self._was_full)
            margins = (0, 0, 0, 0) if self._was_full else _PICTURE_MARGINS
            self._picture_box.setContentsMargins(*margins)
            if self._was_full:
                # Not isVisible: a window restored in full screen is not shown yet.
                self._had_panels = not self.side.isHidden()
            self.side.setVisible(self._had_panels and not self._was_full)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._player.pause()
        self.remember_layout()
        self._settings.volume = self._player.volume
        self._settings.is_muted = self._player.is_muted
        self._settings.save()
        super().closeEvent(event)

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
        session.place_changed.connect(self._show_place)
        session.failed.connect(self.messages.tell_error)
        session.recording_attached.connect(self._tell_attached)
        self._settings.failed.connect(self.messages.tell_error)
        player.position_changed.connect(self._show_position)
        player.rate_changed.connect(self._show_rate)
        player.media_changed.connect(self._show_media)
        searcher.results_changed.connect(self._show_results)
        searcher.mark_changed.connect(self._show_mark)
        self.chapters.chapter_chosen.connect(self._go_to_chapter)
        self.chapters.no_chapter_chosen.connect(self.answers.show_no_chapter)
        self.answers.moment_chosen.connect(session.go_to_time)
        self.answers.reset_requested.connect(self.search.reset)
        self.timeline.seek_requested.connect(session.go_to_time)
        self.timeline.next_chapter_requested.connect(session.go_to_next_chapter)
        self.search.text_changed.connect(searcher.search)
        self.search.walk_requested.connect(searcher.walk)
        self.search.filter_chosen.connect(self.answers.show_filter)
        self.search.left.connect(self.answers.setFocus)
        self.video.toggle_requested.connect(self._toggle)
        self.video.full_screen_requested.connect(self._toggle_full_screen)
        self.video.attach_requested.connect(self._choose_recording)
        self._theme.changed.connect(self._show_icons)
        self._menus.theme_chosen.connect(self._choose_theme)
        self._menus.language_chosen.connect(self.language_chosen)
        self._menus.engine_chosen.connect(self.engine_chosen)
        self._connect_commands()

    def _connect_commands(self) -> None:
        player, session = self._player, self._session
        beside_video = self._commands.beside_video
        self.addActions([action for action in self._commands if action not in beside_video])
        self._commands.on(
            open=self._choose_interview,
            attach=self._choose_recording,
            bundled=lambda: session.open(resources.BUNDLED_INTERVIEW),
            quit=self.close,
            play=self._toggle,
            back_10=lambda: self._skip(-10),
            on_10=lambda: self._skip(10),
            back_5=lambda: self._skip(-5),
            on_5=lambda: self._skip(5),
            back_1=lambda: self._skip(-1),
            on_1=lambda: self._skip(1),
            frame_back=lambda: player.step(-1),
            frame_on=lambda: player.step(1),
            slower=lambda: self._change_speed(-1),
            faster=lambda: self._change_speed(1),
            normal_speed=lambda: player.set_rate(1.0),
            louder=lambda: player.set_volume(player.volume + _VOLUME_STEP),
            quieter=lambda: player.set_volume(player.volume - _VOLUME_STEP),
            mute=lambda: player.set_muted(not player.is_muted),
            previous=session.go_to_previous_chapter,
            next=session.go_to_next_chapter,
            follow=self.answers.follow,
            find=self._find,
            next_hit=lambda: self._searcher.walk(1),
            previous_hit=lambda: self._searcher.walk(-1),
            full_screen=self._toggle_full_screen,
            leave=self._leave,
            panels=lambda: self.side.setVisible(not self.side.isVisible()),
            keys=lambda: KeysDialog(self._commands, self._theme, self).show(),
            about=self._show_about,
        )
        for tenth in range(10):
            action = QAction(self)
            action.setShortcut(QKeySequence(str(tenth)))
            action.triggered.connect(
                lambda _checked, tenth=tenth: session.go_to_time(player.duration_ms * tenth // 10)
            )
            self.addAction(action)

    def _show_interview(self) -> None:
        interview = self._session.interview
        self.setWindowTitle(interview.title or QCoreApplication.applicationName())
        self.search.clear()
        for part in (self.timeline, self.now, self.chapters, self.answers):
            part.show_interview(interview)
        self._searcher.take(interview)
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

    def _show_rate(self, _rate: float) -> None:
        self._show_position(self._player.position_ms)

    def _show_place(self, place: Place) -> None:
        chapter = self._session.chapter
        if self._player.facts is None and place.ms is not None:
            # Without a recording nothing else tells where we are.
            self._show_position(place.ms)
        self.chapters.show_current(chapter)
        self.answers.show_current(chapter)

    def _show_results(self, results: Results) -> None:
        self.search.show_results(results)
        for part in (self.chapters, self.answers, self.timeline):
            part.show_results(results)

    def _show_mark(self, mark: Mark | None) -> None:
        self.search.show_current(self._searcher.current)
        self.answers.show_mark(mark)
        if mark is not None:
            self._session.go_to(mark.place)

    def _go_to_chapter(self, chapter: int) -> None:
        self._session.go_to_chapter(chapter)
        self.answers.follow()

    def _tell_attached(self, name: str) -> None:
        self.messages.tell(self.tr("{name} is attached and plays from now on.").format(name=name))

    def _show_icons(self) -> None:
        for name, icon in (("previous_hit", "up"), ("next_hit", "down")):
            self._commands[name].setIcon(self._theme.icon(icon, "muted"))

    def _find(self) -> None:
        self.side.show()
        self.search.focus()

    def _toggle(self) -> None:
        if self._player.facts is None:
            self._choose_recording()
        elif not self._player.can_play:
            self.play_refused.emit()
        else:
            self._player.toggle()

    def _skip(self, seconds: int) -> None:
        self._session.go_to_time(max(self._player.position_ms + seconds * 1000, 0))

    def _change_speed(self, steps: int) -> None:
        nearest = min(RATES, key=lambda rate: abs(rate - self._player.rate))
        number = min(max(RATES.index(nearest) + steps, 0), len(RATES) - 1)
        self._player.set_rate(RATES[number])

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _leave(self) -> None:
        if self.isFullScreen():
            self._toggle_full_screen()
        else:
            self.search.clear()

    def _choose_interview(self) -> None:
        kind = self.tr("Interviews (*.yaml *.yml)")
        file, _kind = QFileDialog.getOpenFileName(self, self.tr("Open an interview"), "", kind)
        if file:
            self._session.open(Path(file))

    def _choose_recording(self) -> None:
        file, _kind = QFileDialog.getOpenFileName(self, self.tr("Attach the recording"))
        if file:
            self._session.attach_recording(Path(file))

    def _take_file(self, file: Path) -> None:
        if file.suffix.lower() in _DOCUMENTS:
            self._session.open(file)
        else:
            self._session.attach_recording(file)

    def _choose_theme(self, choice: str) -> None:
        self._settings.theme = choice
        self._theme.choose(choice)

    def _show_about(self) -> None:
        said = self.tr(
            "Watch a long interview by its chapters, read the answers beside them,"
            " and find any answer by a word."
        )
        name = f"{QCoreApplication.applicationName()} {__version__}"
        QMessageBox.about(self, name, f"{name}\n\n{said}")

    def _restore(self) -> None:
        self.video.setFocus()
        self.resize(1440, 900)
        self.restoreGeometry(self._settings.layout("window"))
        self._columns.restoreState(self._settings.layout("columns"))
        self.side.restore_layout(self._settings.layout("panels"))
