"""Shows what is open: the interview, where it is, and what was found, in all parts of a window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from navigator.playback.player import Player
from navigator.search.lines import LineKind
from navigator.search.results import Mark, Results
from navigator.searcher import Searcher
from navigator.session import Session
from navigator.ui.answers_panel import AnswersPanel
from navigator.ui.chapter_panel import ChapterPanel
from navigator.ui.notes_panel import NotesPanel
from navigator.ui.now_line import NowLine
from navigator.ui.search_bar import SearchBar
from navigator.ui.side_panel import SidePanel
from navigator.ui.timeline import Timeline
from navigator.ui.transcript_panel import TranscriptPanel
from navigator.ui.video_view import VideoView
from navigator.watched import Stretches


@dataclass(frozen=True, slots=True)
class Parts:
    """What a window shows an interview with."""

    video: VideoView
    now: NowLine
    timeline: Timeline
    search: SearchBar
    chapters: ChapterPanel
    answers: AnswersPanel
    transcript: TranscriptPanel
    notes: NotesPanel
    side: SidePanel

    @property
    def of_interview(
        self,
    ) -> tuple[Timeline | ChapterPanel | AnswersPanel | TranscriptPanel | NotesPanel, ...]:
        """Those that show all of an interview, and what was found in it."""
        return (self.timeline, self.chapters, self.answers, self.transcript, self.notes)


class Presenter(QObject):
    """Has the parts show what session, player and searcher tell."""

    # Another interview is shown now.
    began = Signal()
    # The interview is called so.
    title_changed = Signal(str)

    def __init__(
        self, session: Session, player: Player, searcher: Searcher, parts: Parts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._searcher = searcher
        self._parts = parts
        session.interview_changed.connect(self._show_interview)
        session.interview_edited.connect(self._show_edited)
        session.place_changed.connect(self._show_place)
        session.watched_changed.connect(self._show_watched)
        player.position_changed.connect(self._show_position)
        player.rate_changed.connect(self._show_rate)
        player.media_changed.connect(self._show_media)
        searcher.results_changed.connect(self._show_results)
        searcher.mark_changed.connect(self._show_mark)
        searcher.progressed.connect(parts.search.show_progress)
        searcher.learned.connect(self._show_lore)

    def show(self) -> None:
        """Show what is open already: in a window that takes another one's place."""
        self._show_interview()
        self._show_watched(self._session.watched)

    def _show_interview(self) -> None:
        self.began.emit()
        parts, interview = self._parts, self._session.interview
        parts.now.show_interview(interview)
        for part in parts.of_interview:
            part.show_interview(interview)
        # Before, the end of the search would bring back what is no longer there.
        parts.search.clear()
        self._show_rest()

    def _show_edited(self) -> None:
        interview = self._session.interview
        self._parts.now.show_interview(interview)
        for part in self._parts.of_interview:
            part.show_edited(interview)
        self._show_rest()

    def _show_rest(self) -> None:
        """What depends on the interview, shown anew or edited."""
        interview = self._session.interview
        self.title_changed.emit(interview.title)
        self._searcher.take(interview, self._session.name)
        if self._searcher.twins:
            # They are known still: it is the same as before in all that matters to it.
            self._parts.answers.fold(self._searcher.twins)
        self._show_media()
        self._show_place()

    def _show_media(self) -> None:
        video = self._session.interview.video
        is_playing_stand_in = video is not None and video.is_stand_in
        self._parts.video.tell_stand_in(is_playing_stand_in and self._player.facts is not None)
        self._show_position(self._player.position_ms)

    def _show_position(self, ms: int) -> None:
        parts = self._parts
        parts.timeline.show_position(ms)
        parts.now.show_position(ms, self._player.rate)
        parts.chapters.show_position(ms)
        parts.transcript.show_position(ms)
        parts.notes.show_position(ms)

    def _show_rate(self, _rate: float) -> None:
        self._show_position(self._player.position_ms)

    def _show_watched(self, watched: Stretches) -> None:
        self._parts.timeline.show_watched(watched)
        self._parts.chapters.show_watched(watched)

    def _show_place(self) -> None:
        chapter = self._session.chapter
        self._parts.chapters.show_current(chapter)
        self._parts.chapters.show_position(self._player.position_ms)
        self._parts.answers.show_current(chapter)
        self._show_terms()

    def _show_lore(self) -> None:
        self._show_terms()
        self._parts.answers.fold(self._searcher.twins)

    def _show_terms(self) -> None:
        self._parts.search.show_words(self._searcher.terms_of(self._session.chapter))

    def _show_results(self, results: Results) -> None:
        self._parts.search.show_results(results)
        self._parts.search.show_current(self._searcher.current)
        for part in self._parts.of_interview:
            part.show_results(results)
        places = {mark.place.ms for mark in results.marks}
        self._session.expect(ms for ms in places if ms is not None)

    def _show_mark(self, mark: Mark | None) -> None:
        parts = self._parts
        parts.search.show_current(self._searcher.current)
        parts.answers.show_mark(mark)
        parts.transcript.show_mark(mark)
        parts.notes.show_mark(mark)
        if mark is not None:
            self._session.go_to(mark.place)
            match mark.line.kind:
                case LineKind.TRANSCRIPT:
                    parts.side.show_transcript()
                case LineKind.NOTE:
                    parts.side.show_notes()
                case _:
                    parts.side.show_answers()
