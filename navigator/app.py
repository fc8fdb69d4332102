"""The composition root: builds every part, chooses the engine, and runs the window."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from navigator import __version__, files, memory, resources
from navigator.background import Worker
from navigator.captions import Captions
from navigator.clipper import Clipper
from navigator.downloader import Downloader
from navigator.editor import Editor
from navigator.engines import choose_engine
from navigator.errors import NavigatorError, translatable
from navigator.i18n import Translation, chosen_language
from navigator.keep_awake import KeepAwake
from navigator.keeper import Keeper, KeepersWorkers
from navigator.librarian import Librarian
from navigator.mpris import Mpris
from navigator.playback.engine import Engine
from navigator.playback.player import Player
from navigator.playback.stills import Stills
from navigator.playback.thumbnails import Thumbnails
from navigator.playback.waveform import Waveform
from navigator.read_log import ReadLog
from navigator.searcher import Searcher
from navigator.selection import Selection
from navigator.session import Session
from navigator.settings import LAST, LIBRARY, Settings, state_folder
from navigator.ui import theme as look
from navigator.ui.crash_dialog import CrashReporter
from navigator.ui.main_window import MainWindow
from navigator.ui.theme import Theme

NAME = "Navigator"
_SIGNAL_CHECK_MS = 200
_TIDY_UP_MS = 30_000
# A recording of gigabytes may be being copied.
_EXPORT_PATIENCE_S = 300.0
# Not every system knows all of them.
_ENDING_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
_SWITCH_S = 0.0005
_JOURNALS = "journals"

# What Qt says of every window that is drawn without a screen.
_OFFSCREEN_NOISE = "This plugin does not support propagateSizeHints()"


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application, ready for any of our windows."""
    memory.share_heaps()
    # Workers leave the window ten times as often as usual a chance to react at once.
    sys.setswitchinterval(_SWITCH_S)
    qInstallMessageHandler(_log_qt)
    application = QApplication(arguments)
    application.setApplicationName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("navigator")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources.ROOT / "icons" / "navigator.svg")))
    look.install_fonts()
    return application


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's messages go where ours go."""
    if message != _OFFSCREEN_NOISE:
        levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
        logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", message)


class App(QObject):
    """The program's parts, built and connected. Nothing else knows them all."""

    def __init__(
        self,
        settings: Settings,
        *,
        engine: Engine | None = None,
        engine_name: str = "",
        language: str = "",
        theme: str = "",
        cache: Path | None = None,
    ) -> None:
        """``cache`` is where indexes are kept; None: in memory, as long as the program runs."""
        super().__init__()
        self.settings = settings
        # Why something else plays than what was asked for, or nothing.
        self._engine_problem: NavigatorError | None = None
        names = ("files", "stills", "search", "download")
        reading, stills, search, download = map(Worker, names)
        # Nothing of theirs goes on while somebody waits for the picture of a jump.
        aside = [
            Worker(name, gives_way=True, behind=stills)
            for name in ("ahead", "thumbnails", "waveform")
        ]
        ahead, thumbnails, waveform = aside
        learner = Worker("learner", gives_way=True)
        captions = Worker("captions", gives_way=True)
        writing = Worker("journal", finishes=True)
        settings.write_by(writing.submit)
        self._workers = [reading, stills, search, captions, download, *aside, learner, writing]
        self._downloader = Downloader(download, self)
        clips = Worker("clips", gives_way=True)
        self._workers.append(clips)
        self.clipper = Clipper(clips, self)
        self.translation = Translation(chosen_language(language or settings.language))
        self.theme = Theme(theme or settings.theme, self)
        if engine is None:
            engine, self._engine_problem = choose_engine(engine_name or settings.engine)
        self.player = Player(
            engine,
            Stills(stills, ahead),
            Thumbnails(thumbnails, self),
            Waveform(waveform, self),
            parent=self,
        )
        self.session = Session(self.player, reading, settings, self)
        self.searcher = Searcher(search, learner, cache, self)
        exports = Worker("exports", gives_way=True, finishes=True, patience_s=_EXPORT_PATIENCE_S)
        self._workers.append(exports)
        edits = Worker("edits")
        self._workers.append(edits)
        self.editor = Editor(self.session, self.player, edits, reading, exports, self)
        journals = settings.folder / _JOURNALS
        # What is kept never waits for what is read, whose drive may not answer.
        keeping = Worker("keeping", finishes=True)
        self._workers.append(keeping)
        at_work = KeepersWorkers(reading, keeping, exports, writing)
        self.keeper = Keeper(self.session, self.editor, at_work, journals, self)
        self.read_log = ReadLog(self.session, settings, self)
        self.selection = Selection(self.session, self.player, self)
        library = Worker("library", gives_way=True)
        self._workers.append(library)
        self.librarian = Librarian(library, settings, cache, self)
        self.captions = Captions(self.session, self.player, captions, self)
        self._keep_awake = KeepAwake(NAME)
        self._tidy_up = QTimer(self, interval=_TIDY_UP_MS)
        self._tidy_up.timeout.connect(
            # Of a usual priority: what it locks others wait for.
            lambda: search.submit(memory.give_back, lambda _nothing: None, key="memory")
        )
        self._tidy_up.start()
        self.player.state_changed.connect(self._keep_or_let_sleep)
        self.player.set_volume(settings.volume)
        self.player.set_muted(settings.is_muted)
        self.window = self._make_window()
        self._mpris: Mpris | None = None
        # What plays waits for its drive, and nothing of it may be freed.
        self.is_stuck = False

    def offer_controls(self) -> None:
        """Let the desktop and the keyboard's media keys control the player."""
        if sys.platform.startswith("linux"):
            self._mpris = Mpris(self.session, self.player, self)
            self._mpris.raise_requested.connect(self._raise_window)
            self._mpris.quit_requested.connect(lambda: self.window.close())

    def _raise_window(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open(self, *paths: Path) -> None:
        """Open what these files hold together, or the bundled interview."""
        self._tell_engine()
        self.session.open(*(paths or (resources.BUNDLED_INTERVIEW,)))

    def begin(self) -> None:
        """Show what somebody has chosen to begin with; unsaved work of earlier runs is offered."""
        self.offer_unsaved()
        self._tell_engine()
        if self.settings.start == LIBRARY and self.librarian.folders:
            self.window.begin_in_library()
            return
        self.window.show()
        recent = self.settings.recent if self.settings.start == LAST else ()
        self.session.open_first(tuple(map(Path, recent)), resources.BUNDLED_INTERVIEW)

    def end(self) -> None:
        """Close without a question: what is not saved is offered the next time."""
        self.window.end()

    def remember(self) -> None:
        """Write down what a next run begins with; edits are in the journal."""
        self.window.remember()

    def offer_unsaved(self) -> None:
        """Offer what an earlier run has not saved, whatever was open then."""
        # A question has to come after all that opening tells.
        once = Qt.ConnectionType.SingleShotConnection
        self.session.interview_changed.connect(self._look_for_unsaved, once)

    def _look_for_unsaved(self) -> None:
        QTimer.singleShot(0, self, lambda: self.keeper.look_for_left(self.window.offer_unsaved))

    def close(self) -> None:
        """End the engine and the threads; nothing is left behind but what is stuck."""
        self._keep_awake.keep(False)
        self.keeper.close()
        _let_go_of_clipboard()
        self._downloader.cancel()
        self.clipper.cancel()
        if self._mpris is not None:
            self._mpris.close()
        self.player.shut_down()
        for worker in self._workers:
            worker.close()
        # From now on no result of a worker is delivered.
        self.is_stuck = not self.player.wait_for_end()
        self.searcher.close()
        self.librarian.close()

    def _make_window(self) -> MainWindow:
        window = MainWindow(
            self.session,
            self.player,
            self.searcher,
            self.editor,
            self.keeper,
            self.captions,
            self.selection,
            self.read_log,
            self.librarian,
            self._downloader,
            self.clipper,
            self.settings,
            self.theme,
        )
        window.language_chosen.connect(self._choose_language)
        window.engine_chosen.connect(self._choose_engine)
        window.play_refused.connect(self._tell_engine_problem)
        return window

    def _keep_or_let_sleep(self) -> None:
        self._keep_awake.keep(self.player.is_playing, self.session.interview.title)

    def _tell_engine(self) -> None:
        """Say once what plays instead of VLC, or why nothing does."""
        if not self.player.can_play:
            self._tell_engine_problem()
        elif self._engine_problem is not None and not self.settings.has_told_engine:
            self.settings.has_told_engine = True
            self.window.tell_other_engine(self.player.engine_name, self._engine_problem)

    def _tell_engine_problem(self) -> None:
        if self._engine_problem is not None:
            self.window.messages.tell_error(self._engine_problem)

    def _choose_engine(self, name: str) -> None:
        """Play through another engine at once."""
        self.settings.engine = name
        self.settings.has_told_engine = False
        engine, self._engine_problem = choose_engine(name)
        self.player.change_engine(engine)
        self._tell_engine()

    def _choose_language(self, language: str) -> None:
        """Speak another language at once: with a new window in the old one's place."""
        self.settings.language = language
        # Not from inside the old window's own menu.
        QTimer.singleShot(0, self, self._change_window)

    def _change_window(self) -> None:
        self.translation.remove()
        self.translation = Translation(chosen_language(self.settings.language))
        old = self.window
        old.give_way()
        self.window = self._make_window()
        self.window.show()
        self.window.take_over(old)
        old.hide()
        old.deleteLater()
        # All of the old one is garbage that refers to itself.
        QTimer.singleShot(0, self, memory.collect_all)


def _let_go_of_clipboard() -> None:
    """What was copied stays, but not as an object of ours: Qt would free it after Python's end."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def run(paths: Sequence[Path], engine: str = "") -> int:
    """Open the window and stay until it is closed."""
    _check_there_is_a_screen()
    logging.basicConfig(level=logging.WARNING, format="navigator: %(message)s")
    application = make_application(sys.argv[:1])
    app = App(Settings(state_folder()), engine_name=engine, cache=files.cache_folder())
    reporter = CrashReporter(app)
    sys.excepthook = reporter.report
    wake_up = _close_on_signals(app)
    app.offer_controls()
    if paths:
        app.window.show()
        app.open(*map(_absolute, paths))
    else:
        app.begin()
    application.aboutToQuit.connect(app.close)
    # A desktop's session ends, and may not wait for more.
    application.commitDataRequest.connect(app.remember)
    code = application.exec()
    wake_up.stop()
    if app.is_stuck:
        _end_at_once(code)
    return code


def _end_at_once(code: int) -> NoReturn:
    """Everything is saved; to free what is left would wait for its drive, or crash."""
    try:
        logging.shutdown()
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    finally:
        os._exit(code)


def _absolute(path: Path) -> Path:
    """Its drive, which may not answer, is asked only about a way back."""
    return path.resolve() if ".." in path.parts else path.absolute()


def _check_there_is_a_screen() -> None:
    """Qt would end the process with a riddle."""
    is_linux = sys.platform.startswith("linux")
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if is_linux and not any(os.environ.get(name) for name in variables):
        raise NavigatorError(
            translatable("Errors", "there is no screen for the window."),
            translatable(
                "Errors", "Without one, “navigator screenshot” and the text commands work."
            ),
        )


def _close_on_signals(app: App) -> QTimer:
    """Close in good order when the session ends or somebody presses Ctrl+C."""

    def close_soon(_number: int, _frame: object) -> None:
        # Python may be anywhere now, also in the middle of painting the window.
        QTimer.singleShot(0, app, app.end)

    for name in _ENDING_SIGNALS:
        number = getattr(signal, name, None)
        # What the shell has told us to outlive (nohup) we outlive.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, close_soon)
    # Python sees a signal only while Python runs: a tick lets it.
    timer = QTimer(app, interval=_SIGNAL_CHECK_MS)
    timer.timeout.connect(lambda: None)
    timer.start()
    return timer
