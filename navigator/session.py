"""The open interview and the viewer's place in it: where the interview and the player meet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from navigator import resources
from navigator.background import Worker
from navigator.documents import sidecars
from navigator.documents.document import Document
from navigator.errors import NavigatorError
from navigator.history import JumpHistory
from navigator.interview import Interview, Place
from navigator.opener import Opener
from navigator.opening import Opened, Told, with_recording
from navigator.playback.media import MediaFacts
from navigator.playback.player import Player, State
from navigator.resume import Memory, Watched, resume_point
from navigator.settings import Settings
from navigator.watched import Stretches, WatchLog, next_unwatched

# “Previous chapter” so soon after a start means the chapter before; later, this start again.
_JUST_STARTED_MS = 3_000
# Where the keys lead from a paused picture.
_STEPS_MS = (5_000, -5_000, 10_000, -10_000)
_EXPECTED = 16
_AHEAD_MS = 100
# What is told about an opening comes in a turn of the event loop of its own: the window is painted
# before, and takes what its user does.
_TURN_MS = 1
# Of what a toggle knows to be taken back: the state, the position, and where it was paused before.
_NO_TOGGLE = State.EMPTY, 0, -1


class Session(QObject):
    """One interview at a time. An interview that cannot be opened leaves the open one as it is."""

    # Another interview is open.
    interview_changed = Signal()
    # The open one was edited.
    interview_edited = Signal()
    # The open interview lies somewhere else now.
    renamed = Signal()
    place_changed = Signal(Place)
    recording_attached = Signal(str)
    # This recording cannot be that of the open interview.
    recording_refused = Signal(Path, NavigatorError)
    # How it was left the last time.
    recording_opened = Signal(Watched)
    # The moment where the viewer stopped the last time.
    resume_offered = Signal(int)
    history_changed = Signal()
    # The recording of the first interview is another: that made it the second.
    interview_completed = Signal(Interview, Interview)
    # What of the recording was watched.
    watched_changed = Signal(tuple)
    # A file of this name takes long to open; an empty name: no longer.
    waiting_for = Signal(str)
    failed = Signal(NavigatorError)
    # Nothing tells who the host is: one of these authors may be.
    host_unknown = Signal(tuple)
    # What was understood otherwise than it is written: some of `opening.Told`.
    noted = Signal(tuple)

    def __init__(
        self, player: Player, worker: Worker, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._settings = settings
        self._paths: tuple[Path, ...] = ()
        self._document: Document | None = None
        self._has_interview = False
        self._paused_ms = -1
        # Nothing, once it is taken back.
        self._toggled_from = _NO_TOGGLE
        self._untold: list[Callable[[], None]] = []
        self._tells = QTimer(self, interval=_TURN_MS, singleShot=True)
        self._tells.timeout.connect(self._tell_now)
        self._memory = Memory(settings)
        self._watched = WatchLog(settings)
        self._history = JumpHistory()
        self._interview = Interview(title="")
        self._place = Place(None, 0)
        self._chapter: int | None = None
        # Moments that are likely to be wanted beside those that are always so.
        self._expected_ms: tuple[int, ...] = ()
        # A little later: first comes the picture that is wanted now.
        self._ahead = QTimer(self, interval=_AHEAD_MS, singleShot=True)
        self._ahead.timeout.connect(self._decode_ahead)
        self._opener = Opener(worker, self)
        self._opener.opened.connect(self._take)
        self._opener.recording_read.connect(self._take_recording)
        self._opener.waiting_for.connect(self.waiting_for)
        self._opener.failed.connect(self.failed)
        player.position_changed.connect(self._on_position)
        player.state_changed.connect(self._on_state)
        player.rate_changed.connect(self._memory.note_rate)
        player.failed.connect(self.failed)

    @property
    def interview(self) -> Interview:
        return self._interview

    @property
    def is_bundled(self) -> bool:
        """Whether the interview that comes with the program is open."""
        return self.document == resources.BUNDLED_INTERVIEW

    @staticmethod
    def is_video(path: Path) -> bool:
        return sidecars.is_video(path)

    def opens_alone(self, path: Path) -> bool:
        """Whether a file is an interview of its own, not a part of the open one."""
        return sidecars.is_document(path) or (sidecars.is_video(path) and self.has_recording)

    @property
    def has_recording(self) -> bool:
        """Whether the open interview has its own recording."""
        video = self._interview.video
        return video is not None and bool(video.file) and not video.is_stand_in

    @property
    def document(self) -> Path | None:
        """Where our own document of the open interview lies, if there is one."""
        return None if self._document is None else self._document.path

    @property
    def stored(self) -> Document | None:
        """That document as it was read or written the last time."""
        return self._document

    @property
    def paths(self) -> tuple[Path, ...]:
        """What was opened; nothing where the interview is new."""
        return self._paths

    @property
    def place(self) -> Place:
        return self._place

    @property
    def chapter(self) -> int | None:
        """The chapter that the video is in; None in the lead-in."""
        return self._chapter

    @property
    def name(self) -> str:
        """What tells the open interview from others; empty where none is open."""
        return str(self._paths[0]) if self._paths else ""

    @property
    def has_interview(self) -> bool:
        return self._has_interview

    def open(self, *paths: Path) -> None:
        """Open what these files hold together, with what lies beside them.

        The recording is that which was attached, or which is named or found.
        """
        self._opener.open(paths, self._settings.recording_of(paths[0]))

    def open_first(self, candidates: Sequence[Path], otherwise: Path) -> None:
        """Open the first of the candidates that is there, whose drives may not answer."""
        self._opener.find_first(candidates, otherwise, self.open)

    def replace(self, interview: Interview) -> None:
        """The open interview was edited; the viewer stays in place."""
        self._interview = interview
        self._chapter = interview.chapter_at(self._player.position_ms)
        self.interview_edited.emit()
        self._set_place(Place(self._chapter, self._player.position_ms))
        self._ahead.start()

    def begin(self, interview: Interview) -> None:
        """Show an interview that lies nowhere yet."""
        self.cancel_opening()
        self._take((), Opened(interview))

    def note_stored(self, document: Document) -> None:
        """The open interview lies in ``document`` from now on, or lies there as it is now."""
        is_elsewhere = document.path != self.document
        name = self.name
        self._settings.note_recent(str(document.path))
        self._paths = (document.path,)
        self._document = document
        video = self._interview.video
        is_stand_in = video is not None and video.is_stand_in
        if is_elsewhere and self._player.facts is not None and not is_stand_in:
            self._settings.set_recording_of(document.path, self._player.facts.path)
        if self.name != name:
            self.renamed.emit()

    def attach_recording(self, path: Path) -> None:
        """Play ``path`` as the open interview's recording, from now on."""
        self._opener.read_recording(path)

    def cancel_opening(self) -> None:
        """Wait no longer for what is being opened: its drive may never answer."""
        self._opener.cancel()

    @property
    def has_told(self) -> bool:
        """Whether all is told that an opening has to tell."""
        return not self._untold

    def after_telling(self, ask: Callable[[], None]) -> None:
        """Ask something when what an opening has to tell is told, so that it is seen."""
        if self.has_told:
            ask()
        else:
            self._untold.append(ask)

    @property
    def duration_ms(self) -> int:
        """The length of the recording, or what is told of it; 0 where nobody knows."""
        video = self._interview.video
        return self._player.duration_ms or (0 if video is None else video.duration_ms)

    def expect(self, moments_ms: Iterable[int]) -> None:
        """Have the pictures of these moments ready: somebody sees the way to them."""
        self._expected_ms = tuple(moments_ms)
        self._ahead.start()

    def go_to(self, place: Place) -> None:
        """Jump to ``place``; the way back is remembered."""
        if place.ms is not None and place.ms != self._player.position_ms:
            self._history.left(self._player.position_ms)
            self.history_changed.emit()
        self._go_to(place)

    def _go_to(self, place: Place) -> None:
        if place.ms is not None:
            self._chapter = self._interview.chapter_at(place.ms)
            # The picture first: it is painted before all else is even marked for painting.
            self._player.seek(place.ms)
            self._ahead.start()
        self._set_place(place)

    def go_to_time(self, ms: int) -> None:
        self.go_to(Place(self._interview.chapter_at(ms), ms))

    def skip_to(self, ms: int) -> None:
        """Be at ``ms`` without remembering the way: a small step of the keys or the wheel."""
        ms = max(ms, 0)
        if self._player.facts is None:
            # There is no end but that of what the chapters tell.
            ms = min(ms, max(self._interview.shown_length_ms - 1, self._player.position_ms))
        self._go_to(Place(self._interview.chapter_at(ms), ms))

    @property
    def can_go_back(self) -> bool:
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        return self._history.can_go_forward

    def go_back(self) -> None:
        """To where the last jump led away from."""
        self._walk(self._history.back(self._player.position_ms))

    def go_forward(self) -> None:
        """To where the last step back led away from."""
        self._walk(self._history.forward(self._player.position_ms))

    def _walk(self, ms: int | None) -> None:
        if ms is not None:
            self.skip_to(ms)
            self.history_changed.emit()

    def play(self) -> None:
        """Play on; a little further back, if the viewer has chosen so."""
        player, rewind_ms = self._player, self._settings.rewind_s * 1000
        # Whoever has gone elsewhere in the meantime wants to be just there.
        is_paused = player.can_play and player.state is State.PAUSED
        if rewind_ms and is_paused and player.position_ms == self._paused_ms:
            # Whoever is in a chapter wants to hear that one.
            first_ms = 0 if self._chapter is None else self._interview.starts_ms[self._chapter]
            player.seek(max(player.position_ms - rewind_ms, first_ms))
        player.play()

    def toggle(self) -> None:
        self._toggled_from = self._player.state, self._player.position_ms, self._paused_ms
        if self._player.is_playing:
            self._player.pause()
        else:
            self.play()

    def take_toggle_back(self) -> None:
        """Go on as if the last `toggle` had not been."""
        (state, ms, paused_ms), self._toggled_from = self._toggled_from, _NO_TOGGLE
        if state is State.PLAYING:
            self._player.play()
        elif state is not State.EMPTY and self._player.is_playing:
            self._player.pause()
            self._player.seek(ms)
            self._paused_ms = paused_ms

    def choose_sound(self, number: int) -> None:
        """Hear the sound with this number among the recording's, next time too."""
        self._player.choose_sound(number)
        self._memory.note_sound(number)

    def note_subtitles(self, key: str) -> None:
        """Remember which subtitles are shown; none where it is empty."""
        self._memory.note_subtitles(key)

    def note_delay(self, ms: int) -> None:
        """Remember how much later the subtitles are shown."""
        self._memory.note_delay(ms)

    @property
    def watched(self) -> Stretches:
        """What of the recording was watched."""
        return self._watched.stretches

    def forget_watched(self) -> None:
        """Nobody needs to know what of this recording was watched."""
        self._watched.clear()
        self._memory.forget(self._player.position_ms)
        self.watched_changed.emit(())

    def go_to_unwatched(self) -> bool:
        """To the next part that was not watched; False where there is none."""
        duration_ms = self._player.duration_ms
        ms = next_unwatched(self._watched.stretches, self._player.position_ms, duration_ms)
        if ms is not None:
            self.go_to_time(ms)
        return ms is not None

    def remember(self) -> None:
        """Remember where the viewer is, before the program ends."""
        if self._player.facts is not None:
            self._memory.note(self._player.position_ms, at_once=True)
            self._watched.save()

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

    def _take(self, paths: tuple[Path, ...], opened: Opened) -> None:
        # What was to be told about the one before.
        self._untold = []
        self._has_interview = True
        self._paths = paths
        self._document = opened.document
        self._history = JumpHistory()
        self.history_changed.emit()
        if paths:
            self._settings.note_recent(str(paths[0]))
        self._interview = opened.interview
        self._chapter = self._interview.chapter_at(0)
        self._place = Place(self._chapter, 0)
        self.interview_changed.emit()
        resume_ms = self._play(opened.recording, at_ms=0)
        self._set_place(self._place)
        self._tell_soon(partial(self._tell_opened, opened, resume_ms))

    def _tell_soon(self, tell: Callable[[], None]) -> None:
        self._untold.append(tell)
        self._tells.start()

    def _tell_now(self) -> None:
        untold, self._untold = self._untold, []
        for tell in untold:
            tell()

    def _tell_opened(self, opened: Opened, resume_ms: int | None) -> None:
        self._offer_resume(resume_ms)
        if opened.notes and opened.problem is not None:
            # Neither hides the other.
            self.noted.emit((Told("", opened.problem), *opened.notes))
        elif opened.notes:
            self.noted.emit(opened.notes)
        elif opened.problem is not None:
            self.failed.emit(opened.problem)
        # Asked last: it says what was noted, too.
        self.host_unknown.emit(opened.authors)

    def _offer_resume(self, ms: int | None) -> None:
        if ms is not None:
            self.resume_offered.emit(ms)

    def _take_recording(self, recording: MediaFacts, fingerprint: str) -> None:
        """The interview that is open gets it: no other was asked for since."""
        try:
            interview = with_recording(self._interview, recording, fingerprint)
        except NavigatorError as error:
            self.recording_refused.emit(recording.path, error)
            return
        if self._paths:
            self._settings.set_recording_of(self._paths[0], recording.path)
        before, self._interview = self._interview, interview
        self.interview_completed.emit(before, interview)
        self.interview_edited.emit()
        self._tell_soon(partial(self._play_attached, recording))

    def _play_attached(self, recording: MediaFacts) -> None:
        resume_ms = self._play(recording, at_ms=self._player.position_ms)
        self._tell_soon(partial(self._tell_attached, recording.path.name, resume_ms))

    def _tell_attached(self, name: str, resume_ms: int | None) -> None:
        self._offer_resume(resume_ms)
        self.recording_attached.emit(name)

    def _play(self, recording: MediaFacts | None, at_ms: int) -> int | None:
        """Have the recording played from ``at_ms`` on; where its viewer stopped the last time."""
        self.remember()
        self._memory.end()
        key = "" if recording is None else str(recording.path)
        before = self._path_before(key)
        self._watched.begin(key, before)
        self.watched_changed.emit(self._watched.stretches)
        if recording is None:
            self._player.close_media()
            self.recording_opened.emit(Watched())
            return None
        self._player.open(recording, at_ms)
        self._decode_ahead()
        left = self._memory.begin(key, before)
        self._player.set_rate(left.rate)
        if 0 < left.sound < len(recording.sounds):
            self._player.choose_sound(left.sound)
        self.recording_opened.emit(left)
        return resume_point(left.ms, recording.duration_ms) if at_ms == 0 else None

    def _path_before(self, path: str) -> str:
        """Where the recording lay the last time, if it has been moved or got another name."""
        video = self._interview.video
        fingerprint = "" if video is None else video.fingerprint
        if not path or not fingerprint:
            return ""
        before = self._settings.path_of(fingerprint)
        self._settings.set_path_of(fingerprint, path)
        return "" if before == path else before

    def _on_state(self) -> None:
        self._ahead.start()
        if self._player.state in (State.PAUSED, State.ENDED):
            self._paused_ms = self._player.position_ms
            self.remember()

    def _decode_ahead(self) -> None:
        """What is expected and all chapters, the nearest first; if it stands, steps aside too."""
        here_ms = self._player.position_ms

        def distance_ms(ms: int) -> int:
            return abs(ms - here_ms)

        expected = sorted(self._expected_ms, key=distance_ms)[:_EXPECTED]
        starts = sorted(self._interview.starts_ms, key=distance_ms)
        aside = [] if self._player.is_playing else [here_ms + step_ms for step_ms in _STEPS_MS]
        self._player.decode_ahead([*starts[:2], *expected, *aside, *starts[2:]])

    def _on_position(self, ms: int) -> None:
        if self._player.is_playing:
            self._memory.note(ms)
            if self._watched.note(ms):
                self.watched_changed.emit(self._watched.stretches)
        chapter = self._interview.chapter_at(ms)
        if chapter != self._chapter:
            self._chapter = chapter
            self._set_place(Place(chapter, ms))
            self._ahead.start()

    def _set_place(self, place: Place) -> None:
        self._place = place
        self.place_changed.emit(place)
