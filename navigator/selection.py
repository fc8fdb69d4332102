"""“Play only what matches”: stretches of the recording, one after the other, gaps left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from navigator.interview import Interview
from navigator.playback.player import Player, State
from navigator.search.lines import LineKind
from navigator.search.results import Results
from navigator.session import Session
from navigator.watched import Stretches, joined

# What comes before and behind what was found, so that it is understood.
PRE_ROLL_MS = 2_000
POST_ROLL_MS = 3_000


def found_stretches(interview: Interview, results: Results) -> Stretches:
    """What of the recording a search has found: lines as they are said, else whole chapters."""
    found = []
    for mark in results.marks:
        ms, chapter = mark.place.ms, mark.place.chapter
        if ms is None:
            continue
        match mark.line.kind:
            case LineKind.TRANSCRIPT | LineKind.NOTE:
                end_ms = _end_of(interview, ms, mark.line.comment)
                found.append((max(ms - PRE_ROLL_MS, 0), end_ms + POST_ROLL_MS))
            case _ if chapter is not None:
                found.append((ms, interview.chapter_end_ms(chapter)))
    end_ms = interview.duration_ms
    return joined((a, min(b, end_ms)) for a, b in found)


def chapter_stretches(interview: Interview, chapters: Iterable[int]) -> Stretches:
    return joined(
        (interview.starts_ms[chapter], interview.chapter_end_ms(chapter)) for chapter in chapters
    )


def length_ms(stretches: Stretches) -> int:
    return sum(end_ms - start_ms for start_ms, end_ms in stretches)


def _end_of(interview: Interview, ms: int, name: str) -> int:
    """Where a line of the transcript or a note ends that begins at ``ms``."""
    note = interview.note(name.partition(":")[2])
    if note is not None and note.end_ms is not None:
        return note.end_ms
    at = bisect_right(interview.transcript, ms, key=lambda cue: cue.start_ms) - 1
    return max(interview.transcript[at].end_ms, ms) if at >= 0 else ms


class Selection(QObject):
    """Plays stretches of the recording: at the end of one it jumps to the next.

    Whoever jumps elsewhere by hand stays there; from inside a stretch it goes on as usual.
    """

    # The stretches that are played, or none.
    changed = Signal(tuple)
    finished = Signal()

    def __init__(self, session: Session, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._stretches: Stretches = ()
        # Where the stretch ends in which the video was a moment ago.
        self._end_ms: int | None = None
        player.position_changed.connect(self._on_position)
        session.interview_changed.connect(self.stop)

    @property
    def stretches(self) -> Stretches:
        return self._stretches

    @property
    def is_on(self) -> bool:
        return bool(self._stretches)

    def play(self, stretches: Stretches) -> None:
        """Play these from the first one on that ends later than now, or from the beginning."""
        if not stretches:
            return
        self._set(stretches)
        here_ms = self._player.position_ms
        start_ms, end_ms = next((one for one in stretches if one[1] > here_ms), stretches[0])
        self._end_ms = end_ms
        if not start_ms <= here_ms < end_ms:
            self._session.go_to_time(start_ms)
        if not self._player.is_playing:
            self._session.play()

    def stop(self) -> None:
        if self._stretches:
            self._set(())

    def step(self, by: int) -> None:
        """To the next stretch (1), or the one before (-1)."""
        here_ms = self._player.position_ms
        starts_ms = [start_ms for start_ms, _end_ms in self._stretches]
        at = bisect_right(starts_ms, here_ms) - 1 + by
        if 0 <= at < len(starts_ms):
            self._go_to(at)

    def _go_to(self, at: int) -> None:
        start_ms, self._end_ms = self._stretches[at]
        self._session.skip_to(start_ms)

    def _set(self, stretches: Stretches) -> None:
        self._stretches = stretches
        self._end_ms = None
        self.changed.emit(stretches)

    def _on_position(self, ms: int) -> None:
        if not self._stretches or self._player.state is State.PAUSED:
            return
        at = bisect_right(self._stretches, ms, key=lambda one: one[0]) - 1
        if at >= 0 and ms < self._stretches[at][1]:
            self._end_ms = self._stretches[at][1]
        elif self._end_ms is not None and self._end_ms <= ms < self._end_ms + 1_000:
            if at + 1 < len(self._stretches):
                self._go_to(at + 1)
            else:
                self._end_ms = None
                self._player.pause()
                self._set(())
                self.finished.emit()
        else:
            # A hand has led elsewhere.
            self._end_ms = None
