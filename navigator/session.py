"""The open interview and the viewer's place in it: where the interview and the player meet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from navigator.background import Worker
from navigator.documents import interview_file
from navigator.errors import NavigatorError, translatable
from navigator.interview import Interview, Place, Video
from navigator.interview.edits import with_video
from navigator.interview.placing import placed
from navigator.interview.timecode import format_timecode
from navigator.playback.media import MediaFacts, probe
from navigator.playback.player import Player
from navigator.settings import Settings

# “Previous chapter” so soon after a start means the chapter before; later, this start again.
_JUST_STARTED_MS = 3_000


@dataclass(frozen=True)
class _Opened:
    interview: Interview
    recording: MediaFacts | None
    problem: NavigatorError | None = None


class Session(QObject):
    """One interview at a time. An interview that cannot be opened leaves the open one as it is."""

    interview_changed = Signal()
    place_changed = Signal(Place)
    recording_attached = Signal(str)
    failed = Signal(NavigatorError)

    def __init__(
        self, player: Player, worker: Worker, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._worker = worker
        self._settings = settings
        self._path: Path | None = None
        self._interview = Interview(title="")
        self._place = Place(None, 0)
        self._chapter: int | None = None
        player.position_changed.connect(self._on_position)
        player.failed.connect(self.failed)

    @property
    def interview(self) -> Interview:
        return self._interview

    @property
    def place(self) -> Place:
        return self._place

    @property
    def chapter(self) -> int | None:
        """The chapter that the video is in; None in the lead-in."""
        return self._chapter

    @property
    def has_interview(self) -> bool:
        return self._path is not None

    def open(self, path: Path) -> None:
        """Open an interview, with the recording that was attached to it or that it names."""
        attached = self._settings.recording_of(path)
        self._worker.submit(
            lambda: _load(path, attached),
            lambda opened: self._take(path, opened),
            failed=self.failed.emit,
            key="open",
        )

    def attach_recording(self, path: Path) -> None:
        """Play ``path`` as the open interview's recording, from now on."""
        self._worker.submit(
            lambda: probe(path),
            self._take_recording,
            failed=self.failed.emit,
            key="attach",
        )

    def go_to(self, place: Place) -> None:
        """Be at ``place``."""
        if place.ms is not None:
            self._chapter = self._interview.chapter_at(place.ms)
        self._set_place(place)
        if place.ms is not None:
            self._player.seek(place.ms)

    def go_to_time(self, ms: int) -> None:
        self.go_to(Place(self._interview.chapter_at(ms), ms))

    def go_to_chapter(self, chapter: int) -> None:
        self.go_to(self._interview.place_of_chapter(chapter))

    def go_to_next_chapter(self) -> None:
        following = 0 if self._chapter is None else self._chapter + 1
        if following < len(self._interview.chapters):
            self.go_to_chapter(following)

    def go_to_previous_chapter(self) -> None:
        """To this chapter's start, or, just after it, to the one before."""
        if self._chapter is None:
            self.go_to_time(0)
            return
        start_ms = self._interview.chapters[self._chapter].start_ms
        is_just_started = self._player.position_ms - start_ms < _JUST_STARTED_MS
        wanted = self._chapter - is_just_started
        if wanted >= 0:
            self.go_to_chapter(wanted)
        else:
            self.go_to_time(0)

    def _take(self, path: Path, opened: _Opened) -> None:
        self._path = path
        self._interview = opened.interview
        self._chapter = self._interview.chapter_at(0)
        self._place = Place(self._chapter, 0)
        self.interview_changed.emit()
        self._play(opened.recording, at_ms=0)
        self._set_place(self._place)
        if opened.problem is not None:
            self.failed.emit(opened.problem)

    def _take_recording(self, recording: MediaFacts) -> None:
        """The interview that is open now gets it, whatever was open when it was asked for."""
        try:
            interview = _with_recording(self._interview, recording, is_stand_in=False)
        except NavigatorError as error:
            self.failed.emit(error)
            return
        position_ms = self._player.position_ms
        if self._path is not None:
            self._settings.set_recording_of(self._path, recording.path)
            self._settings.save()
        self._interview = interview
        self.interview_changed.emit()
        self._play(recording, at_ms=position_ms)
        self.recording_attached.emit(recording.path.name)

    def _play(self, recording: MediaFacts | None, at_ms: int) -> None:
        if recording is None:
            self._player.close_media()
            return
        self._player.open(recording, at_ms)
        self._player.decode_ahead(self._interview.starts_ms)

    def _on_position(self, ms: int) -> None:
        chapter = self._interview.chapter_at(ms)
        if chapter != self._chapter:
            self._chapter = chapter
            self._set_place(Place(chapter, ms))

    def _set_place(self, place: Place) -> None:
        self._place = place
        self.place_changed.emit(place)


def _load(path: Path, attached: Path | None) -> _Opened:
    """The interview with its recording; without one, what the problem is."""
    interview = interview_file.read(path)
    wanted = [(attached, False)] if attached is not None else []
    if interview.video is not None:
        wanted.append((path.parent / interview.video.file, interview.video.is_stand_in))
    problem = None
    for file, is_stand_in in wanted:
        try:
            recording = probe(file)
            with_its_recording = _with_recording(interview, recording, is_stand_in=is_stand_in)
        except NavigatorError as error:
            problem = problem or error
        else:
            return _Opened(with_its_recording, recording, problem)
    return _Opened(interview, None, problem)


def _with_recording(interview: Interview, recording: MediaFacts, *, is_stand_in: bool) -> Interview:
    video = Video(str(recording.path), recording.duration_ms, is_stand_in)
    try:
        return placed(with_video(interview, video))
    except ValueError as error:
        raise NavigatorError(
            translatable("Errors", "it is {length} long, but the last chapter starts at {start}."),
            translatable("Errors", "Attach the whole recording of this interview."),
            where=recording.path.name,
            length=format_timecode(recording.duration_ms),
            start=format_timecode(interview.starts_ms[-1]),
        ) from error
