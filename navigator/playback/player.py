"""The player: what the window and the session speak to, whatever engine plays."""

from __future__ import annotations

import enum
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from navigator.errors import NavigatorError
from navigator.playback import problems
from navigator.playback.clock import Clock
from navigator.playback.decoder import Still
from navigator.playback.endings import Endings
from navigator.playback.engine import Engine, NoEngine
from navigator.playback.limits import Limits
from navigator.playback.media import MediaFacts
from navigator.playback.recognition import Recognition, is_brief
from navigator.playback.shown import Shown
from navigator.playback.steps import Steps
from navigator.playback.stills import Stills
from navigator.playback.thumbnails import Thumbnails
from navigator.playback.waveform import Waveform

RATES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
_TICK_MS = 16
_NO_ANSWER_MS = 10_000
_EARLY_END_MS = 3_000
_TOO_SOON_MS = 100
_MANY_S = 0.3
_SETTLE_MS = 80
_END_PATIENCE_S = 3.0


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """The engine has to be moved before it plays; it has come to ``left_ms`` if it has played."""

    left_ms: int | None = None


class State(enum.Enum):
    EMPTY = "empty"
    PAUSED = "paused"
    PLAYING = "playing"
    ENDED = "ended"


class Player(QObject):
    """Plays one file with exact jumps.

    A jump shows the exact still at once and moves the engine underneath; the engine's frames are
    shown from its first right one on. While paused only stills are shown and the engine waits:
    it is moved when playing goes on. Positions are ms from the start of the video.
    """

    state_changed = Signal()
    media_changed = Signal()
    position_changed = Signal(int)
    # It goes on from another place than it would have come to.
    sought = Signal(int)
    # The picture that somebody has jumped or stepped to is there.
    landed = Signal()
    rate_changed = Signal(float)
    volume_changed = Signal(int)
    muted_changed = Signal(bool)
    failed = Signal(NavigatorError)

    def __init__(
        self,
        engine: Engine,
        stills: Stills,
        thumbnails: Thumbnails,
        waveform: Waveform,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._engine = engine
        self._ending_engines = Endings(self)
        self._stills = stills
        self._recognition = Recognition(stills, now)
        self.thumbnails = thumbnails
        self.waveform = waveform
        self._clock = Clock(now)
        self._facts: MediaFacts | None = None
        self._state = State.EMPTY
        self._rate = 1.0
        self.limits = Limits(self)
        self.shown = Shown(self)
        self._ticked_ms = 0
        self._sound = 0
        self._volume = 100
        self._muted = False
        # The picture of a jump is being decoded.
        self._awaits_still = False
        # So many jumps have come to their picture.
        self._landings = 0
        # The moment of the picture, where it is not that of the position.
        self._pictured_ms: int | None = None
        # The last still that was shown of a position, and which that was.
        self._standing: tuple[int, Still] | None = None
        self._has_told_unreadable = False
        # What the position reads while a jump is under way.
        self._wished_ms: int | None = None
        # None: the engine is where playing goes on.
        self._elsewhere: _Elsewhere | None = _Elsewhere()
        self._ticks = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        # Jumps that follow each other quickly move the engine only after the last.
        self._sought_at = -math.inf
        self._is_one_of_many = False
        self._landed: Still | None = None
        self._steps = Steps(
            stills, lambda: self.position_ms, self._land_on_step, self._show_position
        )
        self._settles = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._patience = QTimer(self, interval=_NO_ANSWER_MS, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        self._ticks.timeout.connect(self._tick)
        self._settles.timeout.connect(self._settle)
        self._patience.timeout.connect(self._give_up)
        # Where a hand rests on the timeline, a jump is likely.
        self.thumbnails.decoded.connect(self._stills.keep_passing)
        self._connect_engine()

    def _connect_engine(self) -> None:
        self._engine.frame_arrived.connect(self._on_frame)
        self._engine.time_reported.connect(self._on_time)
        self._engine.rate_changed.connect(self._clock.set_rate)
        self._engine.ended.connect(self._on_end)
        self._clock.silence_s = self._engine.silence_s

    @property
    def can_play(self) -> bool:
        return not isinstance(self._engine, NoEngine)

    @property
    def engine_name(self) -> str:
        """What plays, as its makers call it; empty where nothing does."""
        return self._engine.name

    @property
    def facts(self) -> MediaFacts | None:
        return self._facts

    @property
    def state(self) -> State:
        return self._state

    @property
    def is_playing(self) -> bool:
        return self._state is State.PLAYING

    @property
    def duration_ms(self) -> int:
        return self._facts.duration_ms if self._facts else 0

    @property
    def _is_at_end(self) -> bool:
        return 1 < self.duration_ms <= self.position_ms + 1

    @property
    def position_ms(self) -> int:
        """Where the viewer is; what was asked for while a jump is under way."""
        if self._wished_ms is not None:
            return self._wished_ms
        return self._within(int(self._clock.position_ms))

    @property
    def is_seeking(self) -> bool:
        """Whether a jump is under way."""
        return self._wished_ms is not None

    @property
    def picture_ms(self) -> int:
        """What the picture is of: until that of a jump is there, it is that of another place."""
        return self.position_ms if self._pictured_ms is None else self._pictured_ms

    @property
    def rate(self) -> float:
        return self._rate

    @property
    def sound(self) -> int:
        """The number among ``facts.sounds`` of the one that is heard."""
        return self._sound

    @property
    def volume(self) -> int:
        return self._volume

    @property
    def is_muted(self) -> bool:
        return self._muted

    def open(self, facts: MediaFacts, at_ms: int = 0) -> None:
        """Show ``facts.path`` at ``at_ms``, paused."""
        self._halt()
        self._facts = facts
        self._has_told_unreadable = False
        self._forget_choices()
        self._standing = None
        self.shown.show(None)
        self._stills.open(facts)
        self.thumbnails.open(facts)
        self.waveform.open(facts)
        self._engine.open(facts)
        self._elsewhere = _Elsewhere()
        self._set_state(State.PAUSED)
        self.media_changed.emit()
        self.seek(at_ms)

    def change_engine(self, engine: Engine) -> None:
        """Play through ``engine`` from now on, from the present place."""
        was_playing = self.is_playing
        self.pause()
        self._engine.disconnect(self)
        self._end_engine()
        self._engine = engine
        self._connect_engine()
        self._clock.set_rate(1.0)
        self._engine.set_rate(self._rate)
        self._engine.set_volume(self._volume)
        self._engine.set_muted(self._muted)
        if self._facts is not None:
            self._engine.open(self._facts)
            self._engine.choose_sound(self._sound)
            self._elsewhere = _Elsewhere()
        if was_playing and self.can_play:
            self.seek(self.position_ms)
            self.play()

    def close_media(self) -> None:
        """Show nothing."""
        self._halt()
        self._engine.let_go()
        self._elsewhere = _Elsewhere()
        self._facts = None
        self._forget_choices()
        self._standing = None
        self._wished_ms = None
        self._clock.snap(0)
        self._stills.close()
        self.thumbnails.close()
        self.waveform.close()
        self._set_state(State.EMPTY)
        self.media_changed.emit()
        self.shown.show(None)

    def shut_down(self) -> None:
        """Begin to end the engine; the player is not used afterwards."""
        for timer in (self._ticks, self._settles, self._patience):
            timer.stop()
        self._stills.close()
        self.thumbnails.close()
        self.waveform.close()
        self._end_engine()

    def wait_for_end(self) -> bool:
        """Whether the engine has ended, behind `shut_down`.

        One whose drive does not answer is left behind, and then the process must end without
        freeing anything. Events go on meanwhile.
        """
        return self._ending_engines.wait(_END_PATIENCE_S)

    def _end_engine(self) -> None:
        self._engine.close()
        self._ending_engines.add(self._engine)

    def play(self) -> None:
        self._steps.forget()
        is_moved = self._elsewhere is not None
        if self._state is State.PAUSED and self._is_at_end and is_moved and self.can_play:
            # There is nothing left to play: it is as if it had ended. An engine that stands there
            # may know better: the file may have grown.
            self._set_state(State.ENDED)
        if self._state is State.ENDED:
            # Where it has broken off it goes on.
            first_ms = self.limits.first_ms(self.duration_ms)
            self.seek(first_ms if self._is_at_end else self.position_ms)
        elif self._state is State.PAUSED and self.can_play:
            self._set_state(State.PLAYING)
            if self._wished_ms is None:
                self._start_engine()
            else:
                self._patience.start()

    def pause(self) -> None:
        if self._state is not State.PLAYING:
            return
        self._engine.pause()
        self._patience.stop()
        self._clock.stop()
        self._set_state(State.PAUSED)
        # Since the last tick it may have become another second, or another frame.
        self.position_changed.emit(self.position_ms)
        if self._wished_ms is None:
            self._show_position()
        elif self._elsewhere is None:
            self._leave()
            self._arrive()

    def seek(self, ms: int) -> None:
        """Jump to the frame on the screen at ``ms``. After the end, playing goes on from there.

        Without a file only the position changes.
        """
        if self._facts is None:
            self._clock.snap(max(ms, 0))
            self.position_changed.emit(self.position_ms)
            return
        ms = self._within(ms)
        self._steps.forget()
        self._leave()
        self._settles.stop()
        self._pictured_ms = self.picture_ms
        before, self._sought_at = self._sought_at, self._now()
        self._is_one_of_many = self._sought_at - before < _MANY_S
        self._wished_ms = self._ticked_ms = ms
        self._clock.stop()
        if self._state is State.ENDED:
            self._set_state(State.PLAYING if self.can_play else State.PAUSED)
        if self.is_playing:
            self._patience.start()
        still = self._stills.cached(ms)
        self._awaits_still = still is None
        if still is not None:
            self._stills.forget_wish()
            self._land(still)
        else:
            if self.is_playing:
                # The old place is heard no longer, and does not take the decoder's time.
                self._engine.pause()
            self._stills.request(ms, self._land, partial(self._pass, self._landings))
        self.position_changed.emit(ms)
        self.sought.emit(ms)

    def step(self, frames: int) -> None:
        """Pause and show the next frame (1) or the one before (-1); soon, if one is on its way."""
        if self._facts is None:
            return
        self.pause()
        # A step from a place whose picture is still on its way begins at that place.
        self._awaits_still = False
        self._arrive()
        self._leave()
        if self._state is State.ENDED:
            self._set_state(State.PAUSED)
        self._steps.step(frames)

    def decode_ahead(self, moments_ms: Iterable[int]) -> None:
        """Have the pictures of these moments ready."""
        self._stills.decode_ahead(self._within(ms) for ms in moments_ms)

    def set_rate(self, rate: float) -> None:
        """Play at ``rate`` times the normal speed, 0.25 to 4, at the same pitch."""
        rate = min(max(rate, RATES[0]), RATES[-1])
        if rate != self._rate:
            self._rate = rate
            self._engine.set_rate(rate)
            self.rate_changed.emit(rate)

    def _forget_choices(self) -> None:
        """What was chosen for one file does not hold for the next."""
        self._sound = 0
        self.limits.forget()

    def choose_sound(self, number: int) -> None:
        """Hear the sound with this number among ``facts.sounds``."""
        self._sound = number
        self._engine.choose_sound(number)

    def set_volume(self, percent: int) -> None:
        percent = min(max(percent, 0), 100)
        if percent != self._volume:
            self._volume = percent
            self._engine.set_volume(percent)
            self.volume_changed.emit(percent)

    def set_muted(self, muted: bool) -> None:
        if muted != self._muted:
            self._muted = muted
            self._engine.set_muted(muted)
            self.muted_changed.emit(muted)

    def _within(self, ms: int) -> int:
        if self._facts is None:
            return max(ms, 0)
        return min(max(ms, 0), max(self.duration_ms - 1, 0))

    def _halt(self) -> None:
        self._steps.forget()
        if self.is_playing:
            self._engine.pause()
        self._ticks.stop()
        self._patience.stop()
        self._clock.stop()

    def _set_state(self, state: State) -> None:
        if state is self._state:
            return
        self._state = state
        if state is State.PLAYING:
            self._ticks.start()
        else:
            self._ticks.stop()
        self.state_changed.emit()

    def _land(self, still: Still | None) -> None:
        """The picture of the wished moment is known: show it, and move the engine there."""
        self._awaits_still = False
        self._landings += 1
        if still is None and self._facts is not None and self._facts.has_picture:
            self._tell_unreadable()
        self._stand_on(still)
        self.landed.emit()
        if not self.is_playing:
            self._arrive()
        elif self._is_one_of_many:
            # The next jump is likely to come before the engine would have moved.
            self._landed = still
            self._settles.start()
        else:
            self._start_engine(still)

    def _pass(self, landings: int, still: Still | None) -> None:
        """The picture of a moment from which somebody has gone on: while there is none newer."""
        if self._awaits_still and still is not None and landings == self._landings:
            self._show_still(still)
            self._pictured_ms = still.start_ms

    def _settle(self) -> None:
        """No jump has followed the last of many."""
        if self._wished_ms is None or self._elsewhere is None:
            return
        if self.is_playing:
            self._start_engine(self._landed)
        else:
            self._arrive()

    def _land_on_step(self, still: Still) -> None:
        self._clock.snap(still.start_ms)
        self._ticked_ms = still.start_ms
        self._stills.keep_passing(still.start_ms, still)
        self._stand_on(still)
        self.landed.emit()
        self.position_changed.emit(self.position_ms)
        self.sought.emit(self.position_ms)

    def _show_position(self) -> None:
        """Show the picture of the position: what was asked for before has not come."""
        self._stills.request(self.position_ms, self._show_paused)

    def _show_paused(self, still: Still | None) -> None:
        if not self.is_playing:
            self._stand_on(still)

    def _stand_on(self, still: Still | None) -> None:
        """Show the picture of the position. Nobody throws it away before it plays on from there."""
        self._standing = None if still is None else (self.position_ms, still)
        self._show_still(still)

    def _still_at(self, ms: int) -> Still | None:
        still = self._stills.cached(ms)
        if still is None and self._standing is not None and self._standing[0] == ms:
            return self._standing[1]
        return still

    def _show_still(self, still: Still | None) -> None:
        if still is not None and self._facts is not None:
            self._pictured_ms = None
            self.shown.show_still(still.frame)

    def _leave(self) -> None:
        """Playing does not go on from where the engine is."""
        if self._elsewhere is None:
            self._elsewhere = _Elsewhere(self.position_ms)

    def _arrive(self) -> None:
        """The wished moment is reached; the clock goes on from there."""
        if self._wished_ms is not None:
            self._clock.snap(self._wished_ms)
            self._wished_ms = None
        self._patience.stop()

    def _start_engine(self, still: Still | None = None) -> None:
        """Let the engine play; from the wished moment if it is elsewhere."""
        assert self._facts is not None
        if self._elsewhere is None:
            self._engine.play(None)
            self._clock.start()
            return
        left_ms, self._elsewhere = self._elsewhere.left_ms, None
        ms = self.position_ms
        still = still or self._still_at(ms)
        self._wished_ms = ms
        if still is not None and self._facts.is_approximate:
            # The engine misses by up to a group of pictures: rather too soon than too late.
            self._engine.play(max(still.key_ms - _TOO_SOON_MS, 0), frozenset((still.print,)))
            still = None
        elif still is not None:
            self._engine.play(self._aim(still, ms), frozenset((still.print,)))
        else:
            self._engine.play(ms + self._facts.offset_ms)
        self._recognition.begin(self._engine, ms, still, left_ms)
        self._patience.start()

    def _aim(self, still: Still, ms: int) -> int:
        """The file's time to send the engine to, for it to be at ``ms`` with this still."""
        assert self._facts is not None
        # A frame that stands for long would else be heard from its beginning.
        return still.file_ms if is_brief(still, ms) else ms + self._facts.offset_ms

    def _on_frame(self) -> None:
        frame = self._engine.frame()
        if frame is None or self._facts is None or not self.is_playing:
            return
        if self._wished_ms is not None:
            if self._elsewhere is not None:
                return
            if not self._recognition.has_arrived():
                self._recognition.notice()
                return
        self._take_over()
        self._pictured_ms = None
        self.shown.show(frame)

    def _take_over(self) -> None:
        """The engine's frames are shown from now on."""
        if self._wished_ms is not None:
            self._arrive()
            self._clock.start()

    def _on_time(self, file_ms: float, at: float) -> None:
        if self._facts is None or not self.is_playing:
            return
        self._clock.silence_s = self._engine.silence_s
        ms = file_ms - self._facts.offset_ms
        if self._wished_ms is None:
            # It goes on, if it has been waited for.
            self._patience.stop()
        if self._wished_ms is None and self._facts.is_approximate:
            # It may be at another place than was asked for.
            self._clock.snap(ms)
        elif self._wished_ms is None:
            self._clock.correct(ms, at)
        elif self._elsewhere is None and self._recognition.has_arrived_at(
            ms, self._facts.has_picture
        ):
            self._take_over()
            self._clock.correct(ms, at)

    def _on_end(self) -> None:
        # While a jump is under way the end is that of the old place.
        if not self.is_playing or self._elsewhere is not None:
            self._leave()
            return
        at_ms = self.position_ms
        ended_early = self.duration_ms - at_ms > _EARLY_END_MS
        turn = self.limits.turn_between(self._ticked_ms, self.duration_ms)
        if turn is not None and not turn.is_stop and not ended_early:
            self._turn_to(turn.ms)
            return
        self._halt()
        self.limits.set_stop(None)
        self._arrive()
        # Until it is moved it may show the last frame again.
        self._elsewhere = _Elsewhere(self.duration_ms)
        if not ended_early:
            self._clock.snap(self.duration_ms)
        self._set_state(State.ENDED)
        self._show_position()
        self.position_changed.emit(self.position_ms)
        if ended_early and self._facts is not None:
            self.failed.emit(problems.breaks_off(self._facts, at_ms))

    def _tell_unreadable(self) -> None:
        """There is no picture of the wished moment: rather none than that of another."""
        assert self._facts is not None
        self.shown.show(None)
        if not self._has_told_unreadable:
            self._has_told_unreadable = True
            self.failed.emit(problems.has_no_picture(self._facts))

    def _give_up(self) -> None:
        assert self._facts is not None
        self._leave()
        self._engine.pause()
        self._arrive()
        self._clock.stop()
        self._set_state(State.PAUSED)
        self.position_changed.emit(self.position_ms)
        # In the place of what was wished: it may come after all, and not where it has a meaning.
        self._awaits_still = False
        self._show_position()
        self.failed.emit(problems.does_not_answer(self._facts))

    def _tick(self) -> None:
        if self._wished_ms is not None:
            # It is told already, and the interpreter is wanted for its picture.
            return
        before_ms, self._ticked_ms = self._ticked_ms, self.position_ms
        self._turn(before_ms, self._ticked_ms)
        if self._clock.is_silent and not self._patience.isActive():
            self._patience.start()
        self.position_changed.emit(self.position_ms)

    def _turn(self, from_ms: int, to_ms: int) -> None:
        """Do what has to be done at a moment that was passed since the last tick."""
        turn = self.limits.turn_between(from_ms, to_ms)
        if turn is None:
            return
        if turn.is_stop:
            self.pause()
        self._turn_to(turn.ms)

    def _turn_to(self, ms: int) -> None:
        """Jump by itself: none of a hand's many, after the last of which the engine is moved."""
        self._sought_at = -math.inf
        self.seek(ms)
