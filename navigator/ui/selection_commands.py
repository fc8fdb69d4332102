"""What the commands of playing only what matches do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from navigator.interview.timecode import format_timecode
from navigator.searcher import Searcher
from navigator.selection import Selection, chapter_stretches, found_stretches, length_ms
from navigator.session import Session
from navigator.ui.commands import Commands
from navigator.ui.message_bar import MessageBar
from navigator.ui.timeline import Timeline
from navigator.watched import Stretches


class SelectionCommands(QObject):
    """Plays what a search has found, or the chapters that somebody has answered something about."""

    def __init__(
        self,
        session: Session,
        searcher: Searcher,
        selection: Selection,
        commands: Commands,
        messages: MessageBar,
        timeline: Timeline,
        window: QObject,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._searcher = searcher
        self._selection = selection
        self._commands = commands
        self._messages = messages
        self._timeline = timeline
        selection.changed.connect(self.show)
        selection.finished.connect(self._tell_finished)
        commands.on(
            play_found=self._toggle,
            next_stretch=lambda: selection.step(1),
            previous_stretch=lambda: selection.step(-1),
        )

    def show(self) -> None:
        """Show which stretches are played."""
        is_on = self._selection.is_on
        self._timeline.show_selection(self._selection.stretches)
        self._commands["play_found"].setChecked(is_on)
        for name in ("next_stretch", "previous_stretch"):
            self._commands[name].setEnabled(is_on)

    def _toggle(self) -> None:
        if self._selection.is_on:
            self._selection.stop()
            return
        self._commands["play_found"].setChecked(False)
        interview, results = self._session.interview, self._searcher.results
        if results.is_search:
            self._offer(found_stretches(interview, results))
        else:
            answered = (
                number
                for number in range(len(interview.chapters))
                if any(thread.host_answers for thread in interview.threads_of(number))
            )
            self._offer(chapter_stretches(interview, answered))

    def _offer(self, stretches: Stretches) -> None:
        """Say how long it takes before it begins."""
        if not stretches:
            self._messages.tell(self.tr("There is nothing to play: search for something first."))
            return
        said = self.tr("%n part(s), {length} in all, without the rest.", "", len(stretches))
        play = {self.tr("Play them"): partial(self._selection.play, stretches)}
        self._messages.offer(said.format(length=format_timecode(length_ms(stretches))), play)

    def _tell_finished(self) -> None:
        self._messages.tell(self.tr("That was all that matches."))
