"""What the commands of watching only a part do: choose, play, step, save."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from navigator.interview import Interview
from navigator.interview.edits import differs
from navigator.parts import Part, as_chapters, chapter_parts, found_parts, stretches_of
from navigator.searcher import Searcher
from navigator.selection import Selection
from navigator.session import Session
from navigator.settings import Settings
from navigator.ui.answers_page import chapters_with
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.clip_commands import ClipCommands
from navigator.ui.commands import Commands
from navigator.ui.export_commands import ExportCommands
from navigator.ui.message_bar import MessageBar
from navigator.ui.selection_dialog import CHAPTERS, FOUND, SelectionDialog
from navigator.ui.timeline import Timeline


class SelectionCommands(QObject):
    """Lets somebody choose among what was found, or among the chapters, and plays that."""

    def __init__(
        self,
        session: Session,
        searcher: Searcher,
        selection: Selection,
        settings: Settings,
        commands: Commands,
        messages: MessageBar,
        timeline: Timeline,
        answers: AnswersPanel,
        exports: ExportCommands,
        clips: ClipCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._searcher = searcher
        self._selection = selection
        self._settings = settings
        self._commands = commands
        self._messages = messages
        self._timeline = timeline
        self._answers = answers
        self._exports = exports
        self._clips = clips
        self._window = window
        self._dialog: SelectionDialog | None = None
        self._shown = session.interview
        session.interview_changed.connect(self._close_dialog)
        session.interview_edited.connect(self._close_if_other)
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
        found = found_parts(interview, results) if results.is_search else ()
        chapters = chapter_parts(interview, range(len(interview.chapters)))
        if results.is_search and not found:
            said = self.tr("“{text}” was not found at any moment of the recording.")
            self._messages.tell(said.format(text=results.text.strip()))
        elif not chapters:
            self._messages.tell(self.tr("There is nothing to choose from: no chapters yet."))
        if found or chapters:
            self._open_dialog(interview, results.text, found, chapters)

    def _open_dialog(
        self, interview: Interview, text: str, found: Sequence[Part], chapters: Sequence[Part]
    ) -> None:
        self._close_dialog()
        self._shown = interview
        dialog = SelectionDialog(self._settings, interview.duration_ms, self._window)
        if found:
            said = self.tr("What was found for “{text}”").format(text=text.strip())
            dialog.offer(FOUND, said, found, frozenset(range(len(found))))
        if chapters:
            ticked = chapters_with(interview, self._answers.view)
            dialog.offer(CHAPTERS, self.tr("Chapters"), chapters, ticked)
        dialog.play_requested.connect(self._play)
        dialog.chapters_requested.connect(self._save_chapters)
        dialog.clip_requested.connect(self._save_clip)
        dialog.moment_chosen.connect(self._session.go_to_time)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.show()

    def _close_if_other(self) -> None:
        """The parts may be others now."""
        if differs(self._shown, self._session.interview, "video", "chapters", "transcript"):
            self._close_dialog()

    def _close_dialog(self) -> None:
        """Its parts are those of what was open before."""
        if self._dialog is not None:
            self._dialog.close()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _play(self, parts: tuple[Part, ...]) -> None:
        self._selection.play(stretches_of(parts))

    def _save_clip(self, parts: tuple[Part, ...], exactly: bool) -> None:
        self._clips.write(parts, exactly=exactly)

    def _save_chapters(self, parts: tuple[Part, ...]) -> None:
        """An interview of its own, of the same recording, in which the parts are the chapters."""
        interview = self._session.interview
        title = " – ".join(filter(None, (interview.title, self._searcher.results.text.strip())))
        chapters = as_chapters(parts, interview.duration_ms)
        cut = Interview(title=title, source=interview.source, video=interview.video)
        self._exports.export(replace(cut, chapters=chapters, language=interview.language))

    def _tell_finished(self) -> None:
        self._messages.tell(self.tr("That was the end of the chosen parts."))
