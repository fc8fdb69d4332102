"""What the commands of watching do: steps, speed, loops, subtitles, resuming, pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from navigator.captions import DELAY_STEP_MS, Captions
from navigator.errors import NavigatorError
from navigator.interview.timecode import format_timecode
from navigator.playback.limits import Loop
from navigator.playback.player import RATES, Player
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

_VOLUME_STEP = 5
_TAKES_LONG_MS = 500
# Where so little of a chapter is left, such as after a pause at its end, the next one is meant.
_RATHER_THE_NEXT_MS = 1_000


class WatchingCommands(QObject):
    """Does what the window's commands of watching say, and keeps their switches true."""

    # Somebody wants to read what is there.
    answers_wanted = Signal()

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
        # The loop of a chapter, which goes with its bounds, and which of how many that is.
        self._chapters_loop: Loop | None = None
        self._looped: tuple[int | None, int] = (None, 0)
        self._reading = self.tr("Reading the subtitles…")
        self._takes_long = QTimer(self, interval=_TAKES_LONG_MS, singleShot=True)
        self._takes_long.timeout.connect(self._tell_reading)
        captions.reading_changed.connect(self._show_reading)
        # The question where to go on. Half of a double click plays, too, and decides nothing.
        self._offered, self._offered_ms = "", 0
        pause_ms = QApplication.doubleClickInterval()
        self._decides = QTimer(self, interval=pause_ms, singleShot=True)
        self._decides.timeout.connect(self._withdraw_resume)
        answers.threads_read.connect(self._note_read)
        read_log.changed.connect(self._show_unread)
        session.interview_edited.connect(self._show_unread)
        session.resume_offered.connect(self._offer_resume)
        session.history_changed.connect(self._show_history)
        player.limits.loop_changed.connect(self._show_loop)
        player.state_changed.connect(self._decides.start)
        player.limits.stop_changed.connect(self._show_stop)
        player.sought.connect(self._move_stop)
        session.place_changed.connect(self._show_loop)
        session.interview_edited.connect(self._follow_edit)
        self._connect_commands()

    def show(self) -> None:
        """Show what goes on already: in a window that takes another one's place."""
        self._show_history()
        self._show_loop()
        self._show_stop()
        self._show_unread()
        self._show_reading()

    def take_over(self, other: WatchingCommands) -> None:
        """Know and ask what the window did that this one takes the place of."""
        if other._messages.asks(other._offered):
            self._offer_resume(other._offered_ms)
        self._chapters_loop, self._looped = other._chapters_loop, other._looped

    def _connect_commands(self) -> None:
        session, player = self._session, self._player
        self._commands.on(
            save_frame=self._save_frame,
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
            subtitles=self._toggle_subtitles,
            subtitles_earlier=lambda: self._delay_subtitles(-DELAY_STEP_MS),
            subtitles_later=lambda: self._delay_subtitles(DELAY_STEP_MS),
            loop=self._set_loop_point,
            previous=session.go_to_previous_chapter,
            next=session.go_to_next_chapter,
            loop_chapter=self._toggle_chapter_loop,
            stop_after=self._toggle_stop_after,
            back=session.go_back,
            forward=session.go_forward,
            unwatched=self._go_to_unwatched,
            unread=self._go_to_unread,
            forget_watched=self._forget_watched,
        )

    def _skip(self, seconds: int) -> None:
        self._session.skip_to(self._player.position_ms + seconds * 1000)

    def _change_speed(self, steps: int) -> None:
        nearest = min(RATES, key=lambda rate: abs(rate - self._player.rate))
        number = min(max(RATES.index(nearest) + steps, 0), len(RATES) - 1)
        self._player.set_rate(RATES[number])

    def _offer_resume(self, ms: int) -> None:
        time = format_timecode(ms)
        chapter = self._session.interview.chapter_at(ms)
        said = self.tr("Continue from {time}").format(time=time)
        if chapter is not None:
            numbered = self.tr("Continue from {time} (chapter {number})")
            said = numbered.format(time=time, number=chapter + 1)
        text = self.tr("You stopped at {time} the last time.").format(time=time)
        begin_anew = self.tr("From the start")
        go_on = partial(self._go_on, ms, self._read_log.left_at)
        self._messages.withdraw(self._offered)
        self._offered, self._offered_ms = text, ms
        choices = {said: go_on, begin_anew: partial(self._session.skip_to, 0)}
        self._messages.offer(text, choices, may_wait=True)

    def _go_on(self, ms: int, thread: str) -> None:
        """Be where one was the last time, watching and reading."""
        self._session.skip_to(ms)
        if thread in self._session.interview.thread_ids:
            self._answers.show_thread(thread)

    def _withdraw_resume(self) -> None:
        """Whoever plays has decided where."""
        if self._player.is_playing and self._offered:
            self._messages.withdraw(self._offered)
            self._offered = ""

    def _show_history(self) -> None:
        self._commands["back"].setEnabled(self._session.can_go_back)
        self._commands["forward"].setEnabled(self._session.can_go_forward)

    def _show_loop(self) -> None:
        loop = self._player.limits.loop
        self._timeline.show_loop(None if loop is None else (loop.start_ms, loop.end_ms))
        self._commands["loop_chapter"].setChecked(loop is not None and loop == self._chapter_loop())

    def _set_loop_point(self) -> None:
        """The first time the loop's start, then its end, then no loop."""
        loop, here_ms = self._player.limits.loop, self._player.position_ms
        if loop is None:
            self._player.limits.set_loop(Loop(here_ms))
            self._messages.tell(self.tr("The loop begins here; press again at its end."))
        elif loop.end_ms is None and here_ms != loop.start_ms:
            set_loop_between(self._session, self._player, loop.start_ms, here_ms)
            self._messages.tell(self.tr("It is played again and again; press again to go on."))
        else:
            self._player.limits.set_loop(None)
            self._messages.tell(self.tr("No loop any more."))

    def _follow_edit(self) -> None:
        """The loop of a chapter, and the pause after one, go with the chapter's bounds."""
        loop = self._player.limits.loop
        if loop is not None and loop == self._chapters_loop and loop.end_ms is not None:
            chapter, count = self._looped
            if len(self._session.interview.chapters) != count:
                inside_ms = (loop.start_ms + loop.end_ms) // 2
                chapter = self._session.interview.chapter_at(inside_ms)
            self._loop_chapter(chapter)
        interview = self._session.interview
        if self._player.limits.stop_ms not in (*interview.starts_ms, interview.duration_ms):
            self._move_stop()
        self._show_loop()

    def _chapter_loop(self) -> Loop:
        return self._loop_of(self._session.chapter)

    def _loop_of(self, chapter: int | None) -> Loop:
        interview = self._session.interview
        if chapter is None:
            return Loop(0, interview.starts_ms[0] if interview.chapters else interview.duration_ms)
        return Loop(interview.starts_ms[chapter], interview.chapter_end_ms(chapter))

    def _toggle_chapter_loop(self) -> None:
        is_wanted = self._commands["loop_chapter"].isChecked()
        if is_wanted:
            self._loop_chapter(self._session.chapter)
        else:
            self._chapters_loop = None
            self._player.limits.set_loop(None)

    def _loop_chapter(self, chapter: int | None) -> None:
        self._chapters_loop = self._loop_of(chapter)
        self._looped = chapter, len(self._session.interview.chapters)
        self._player.limits.set_loop(self._chapters_loop)

    def _toggle_stop_after(self) -> None:
        is_wanted = self._commands["stop_after"].isChecked()
        if not is_wanted:
            self._player.limits.set_stop(None)
            self._messages.tell(self.tr("It plays on after this chapter."))
            return
        interview, end_ms = self._session.interview, self._chapter_loop().end_ms
        if end_ms is not None and end_ms - self._player.position_ms < _RATHER_THE_NEXT_MS:
            following = interview.chapter_at(end_ms)
            end_ms = end_ms if following is None else interview.chapter_end_ms(following)
        self._player.limits.set_stop(end_ms)
        if end_ms is not None:
            said = self.tr("It pauses after this chapter, at {time}.")
            self._messages.tell(said.format(time=format_timecode(end_ms)))

    def _move_stop(self) -> None:
        """It pauses after the chapter that one is in, wherever one has jumped to."""
        if self._player.limits.stop_ms is not None:
            self._player.limits.set_stop(self._chapter_loop().end_ms)

    def _show_stop(self) -> None:
        self._commands["stop_after"].setChecked(self._player.limits.stop_ms is not None)

    def _go_to_unwatched(self) -> None:
        """To what was not watched, and how long all of that takes at the present speed."""
        if self._player.facts is None:
            self._messages.tell(self.tr("There is no recording to watch."))
            return
        if not self._session.go_to_unwatched():
            self._messages.tell(self.tr("You have watched all of it."))
            return
        left_ms = unwatched_ms(self._session.watched, self._player.duration_ms)
        said = self.tr("{time} is not watched yet, at this speed.")
        time = format_timecode(round(left_ms / self._player.rate))
        self._messages.tell(said.format(time=time))

    def _note_read(self, threads: tuple[str, ...]) -> None:
        self._read_log.note(threads)
        if self._answers.is_following:
            # Whoever only looks in keeps the place of the last time.
            if self._player.is_playing:
                self._read_log.note_place("")
        elif threads and not self._answers.is_search:
            self._read_log.note_place(threads[0])

    def _forget_watched(self) -> None:
        self._session.forget_watched()
        self._read_log.forget()
        self._messages.tell(self.tr("What you have watched and read here is forgotten."))

    def _show_unread(self) -> None:
        """Show what nobody has read yet."""
        unread = self._read_log.unread(self._session.interview)
        self._answers.show_unread(unread)
        self._chapters.show_unread(unread)

    def _go_to_unread(self) -> None:
        self.answers_wanted.emit()
        if self._answers.show_next_unread():
            return
        if self._answers.is_search:
            self._messages.tell(self.tr("You have read all that was found."))
        else:
            self._messages.tell(self.tr("You have read all of it."))

    def _show_reading(self) -> None:
        """Those inside a large recording take long."""
        self._messages.end(self._reading)
        if self._captions.is_reading:
            self._takes_long.start()
        else:
            self._takes_long.stop()

    def _tell_reading(self) -> None:
        cancel = partial(self._captions.choose, None)
        self._messages.begin(self._reading, {self.tr("Cancel"): cancel})

    def _toggle_subtitles(self) -> None:
        if self._captions.names:
            self._captions.toggle()
        else:
            self._messages.tell(self.tr("There are no subtitles: drop a file with them here."))

    def _delay_subtitles(self, by_ms: int) -> None:
        if self._captions.chosen is None:
            self._messages.tell(self.tr("No subtitles are shown."))
            return
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

    def _save_frame(self) -> None:
        try:
            file = save_frame(self._player, self._session.interview.title)
        except NavigatorError as error:
            self._messages.tell_error(error)
        else:
            self._messages.tell(self.tr("The picture is saved: {file}").format(file=file))


def set_loop_between(session: Session, player: Player, one_ms: int, other_ms: int) -> None:
    """Play what lies between two moments again and again, whichever was chosen first."""
    start_ms, end_ms = sorted((one_ms, other_ms))
    player.limits.set_loop(Loop(start_ms, end_ms))
    session.skip_to(start_ms)
