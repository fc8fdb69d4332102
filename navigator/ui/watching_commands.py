"""What the commands of watching do: steps, speed, loops, subtitles, resuming, pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from navigator.captions import Captions
from navigator.errors import NavigatorError
from navigator.interview.timecode import format_timecode
from navigator.playback.player import RATES, Loop, Player
from navigator.playback.subtitles import SUFFIXES as SUBTITLE_SUFFIXES
from navigator.read_log import ReadLog
from navigator.session import Session
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.chapter_panel import ChapterPanel
from navigator.ui.commands import Commands
from navigator.ui.frame_file import save_frame
from navigator.ui.message_bar import MessageBar
from navigator.ui.timeline import Timeline
from navigator.watched import unwatched_ms


class WatchingCommands(QObject):
    """Does what the window's commands of watching say, and keeps their switches true."""

    def __init__(
        self,
        session: Session,
        player: Player,
        captions: Captions,
        commands: Commands,
        messages: MessageBar,
        timeline: Timeline,
        chapters: ChapterPanel,
        answers: AnswersPanel,
        read_log: ReadLog,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._player = player
        self._captions = captions
        self._commands = commands
        self._messages = messages
        self._timeline = timeline
        self._chapters = chapters
        self._answers = answers
        self._read_log = read_log
        self._window = window
        # The question where to go on.
        self._offered = ""
        answers.threads_read.connect(read_log.note)
        read_log.changed.connect(self.show_unread)
        session.interview_edited.connect(self.show_unread)

    def skip(self, seconds: int) -> None:
        self._session.skip_to(self._player.position_ms + seconds * 1000)

    def change_speed(self, steps: int) -> None:
        nearest = min(RATES, key=lambda rate: abs(rate - self._player.rate))
        number = min(max(RATES.index(nearest) + steps, 0), len(RATES) - 1)
        self._player.set_rate(RATES[number])

    def offer_resume(self, ms: int) -> None:
        time = format_timecode(ms)
        chapter = self._session.interview.chapter_at(ms)
        said = self.tr("Continue from {time}").format(time=time)
        if chapter is not None:
            numbered = self.tr("Continue from {time} (chapter {number})")
            said = numbered.format(time=time, number=chapter + 1)
        text = self.tr("You stopped at {time} the last time.").format(time=time)
        begin_anew = self.tr("From the start")
        go_on = partial(self._session.skip_to, ms)
        self._offered = text
        self._messages.offer(text, {said: go_on, begin_anew: partial(self._session.skip_to, 0)})

    def withdraw_resume(self) -> None:
        """Whoever plays has decided where."""
        if self._player.is_playing and self._offered:
            self._messages.withdraw(self._offered)
            self._offered = ""

    def show_history(self) -> None:
        self._commands["back"].setEnabled(self._session.can_go_back)
        self._commands["forward"].setEnabled(self._session.can_go_forward)

    def show_loop(self) -> None:
        loop = self._player.loop
        self._timeline.show_loop(None if loop is None else (loop.start_ms, loop.end_ms))
        self._commands["loop_chapter"].setChecked(loop is not None and loop == self.chapter_loop())

    def set_loop_point(self) -> None:
        """The first time the loop's start, then its end, then no loop."""
        loop, here_ms = self._player.loop, self._player.position_ms
        if loop is None:
            self._player.set_loop(Loop(here_ms))
            self._messages.tell(self.tr("The loop begins here; press again at its end."))
        elif loop.end_ms is None and here_ms > loop.start_ms:
            self._player.set_loop(Loop(loop.start_ms, here_ms))
        else:
            self._player.set_loop(None)

    def chapter_loop(self) -> Loop:
        chapter, interview = self._session.chapter, self._session.interview
        if chapter is None:
            return Loop(0, interview.starts_ms[0] if interview.chapters else interview.duration_ms)
        return Loop(interview.starts_ms[chapter], interview.chapter_end_ms(chapter))

    def toggle_chapter_loop(self) -> None:
        is_wanted = self._commands["loop_chapter"].isChecked()
        self._player.set_loop(self.chapter_loop() if is_wanted else None)

    def toggle_stop_after(self) -> None:
        is_wanted = self._commands["stop_after"].isChecked()
        self._player.set_stop(self.chapter_loop().end_ms if is_wanted else None)

    def show_stop(self) -> None:
        self._commands["stop_after"].setChecked(self._player.stop_ms is not None)

    def go_to_unwatched(self) -> None:
        """To what was not watched, and how long all of that takes at the present speed."""
        if not self._session.go_to_unwatched():
            self._messages.tell(self.tr("You have watched all of it."))
            return
        left_ms = unwatched_ms(self._session.watched, self._player.duration_ms)
        said = self.tr("{time} is not watched yet, at this speed.")
        time = format_timecode(round(left_ms / self._player.rate))
        self._messages.tell(said.format(time=time))

    def forget_watched(self) -> None:
        self._session.forget_watched()
        self._read_log.forget()
        self._messages.tell(self.tr("What you have watched and read here is forgotten."))

    def show_unread(self) -> None:
        """Show what nobody has read yet."""
        unread = self._read_log.unread(self._session.interview)
        self._answers.show_unread(unread)
        self._chapters.show_unread(unread)

    def go_to_unread(self) -> None:
        if self._answers.show_next_unread():
            return
        if self._answers.is_search:
            self._messages.tell(self.tr("You have read all that was found."))
        else:
            self._messages.tell(self.tr("You have read all of it."))

    def toggle_subtitles(self) -> None:
        if self._captions.names:
            self._captions.toggle()
        else:
            self._messages.tell(self.tr("There are no subtitles: drop a file with them here."))

    def delay_subtitles(self, by_ms: int) -> None:
        self._captions.delay(by_ms)
        seconds = f"{self._captions.delay_ms / 1000:+.1f}"
        self._messages.tell(self.tr("Subtitles: {seconds} s").format(seconds=seconds))

    def choose_subtitles(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUBTITLE_SUFFIXES)
        kind = self.tr("Subtitles ({kinds})").format(kinds=kinds)
        file, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Subtitles from a file"), "", kind
        )
        if file:
            self._captions.add(Path(file))

    def save_frame(self) -> None:
        try:
            file = save_frame(self._player, self._session.interview.title)
        except NavigatorError as error:
            self._messages.tell_error(error)
        else:
            self._messages.tell(self.tr("The picture is saved: {file}").format(file=file))
