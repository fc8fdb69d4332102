"""libVLC as an engine: it decodes into our memory, Qt draws.

What libVLC 3 really does, and why things are done as they are here, was measured: the comments at
each trap say what happens otherwise.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
import time
from ctypes import CFUNCTYPE, POINTER, c_char, c_uint, c_void_p
from functools import partial
from typing import Any

import av
from av.video.reformatter import ColorRange, Colorspace
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from navigator.errors import NavigatorError, translatable
from navigator.playback.endings import Endings
from navigator.playback.engine import Engine, Landing
from navigator.playback.frames import fingerprint
from navigator.playback.media import MediaFacts

_OPTIONS = (
    "--no-xlib",
    "--ignore-config",
    "--no-lua",
    "--no-video-title-show",
    "--no-osd",
    "--no-snapshot-preview",
    "--no-sub-autodetect-file",
    # It would smooth what was recorded in half frames, and the stills would look otherwise.
    "--deinterlace=0",
    "--play-and-pause",
    "--file-caching=100",
    "--quiet",
)
_END_CHECK_MS = 200
_NORMAL_RATE_MS = 400
_LOOK_AGAIN_MS = 100
_NEAR_START_MS = 500
_NEAR_END_MS = 2_000
# Measured: where libVLC counts from the first packet, and not in the file's own time.
_FROM_ZERO = {"mpegts", "mpeg", "flv", "nut"}

# What frames are taken as they are decoded, in VLC's words and FFmpeg's. The second is the same as
# the first with the full range of values, the third has ten bits. Others are changed into the first
# or the second; of those in red, green and blue libVLC makes these colours, in the small range.
_PLANAR = {b"I420": "yuv420p", b"J420": "yuv420p", b"I0AL": "yuv420p10le"}
_FULL_RANGE = b"J"
_OF_RGB = int(Colorspace.ITU601), int(ColorRange.MPEG)
# AVCOL_SPC_RGB.
_RGB = 0

# libvlc_video_lock_cb and its fellows, libvlc_media_player.h. python-vlc declares the chroma as
# c_char_p, through which it cannot be written.
_Lock = CFUNCTYPE(c_void_p, c_void_p, POINTER(c_void_p))
_Unlock = CFUNCTYPE(None, c_void_p, c_void_p, POINTER(c_void_p))
_Display = CFUNCTYPE(None, c_void_p, c_void_p)
_Format = CFUNCTYPE(
    c_uint,
    POINTER(c_void_p),
    POINTER(c_char),
    POINTER(c_uint),
    POINTER(c_uint),
    POINTER(c_uint),
    POINTER(c_uint),
)
_Cleanup = CFUNCTYPE(None, c_void_p)


def load_vlc() -> Any:
    """python-vlc with a libVLC 3 behind it. Raises NavigatorError with the system's remedy."""
    try:
        import vlc

        version = vlc.libvlc_get_version().decode()
    # Without the library python-vlc raises any of these, late or early, and even exits.
    except (ImportError, OSError, NameError, NotImplementedError, AttributeError, SystemExit) as e:
        raise NavigatorError(
            translatable("Errors", "VLC is not installed, so the video cannot play."), _remedy()
        ) from e
    if not version.startswith("3."):
        raise NavigatorError(
            translatable("Errors", "VLC {version} cannot be used: version 3 is needed."),
            _remedy(),
            version=version.split()[0],
        )
    return vlc


def _remedy() -> str:
    if sys.platform == "win32":
        return translatable("Errors", "Install it: winget install VideoLAN.VLC (64 bit).")
    if sys.platform == "darwin":
        return translatable("Errors", "Install it: brew install --cask vlc")
    return translatable("Errors", "Install it: sudo apt install libvlc5 vlc-plugin-base")


class _Frames:
    """Three frames in turn: libVLC fills one, one is the newest, one is being looked at."""

    def __init__(self, facts: MediaFacts) -> None:
        self.size = facts.width, facts.height
        is_rgb = facts.colour_space == _RGB
        self._colours = _OF_RGB if is_rgb else (facts.colour_space, facts.colour_range)
        self._pixels = ""
        self.take_form("yuv420p")

    def take_form(self, pixels: str) -> None:
        """Have frames of this pixel format."""
        if pixels == self._pixels:
            return
        self._pixels = pixels
        self._newest: int | None = None
        self._looked_at: int | None = None
        self._filled = 0
        self._frames = [av.VideoFrame(*self.size, pixels) for _ in range(3)]
        for frame in self._frames:
            # The same as in the stills, or the picture would change its colours between the two.
            frame.colorspace, frame.color_range = self._colours

    def back(self) -> av.VideoFrame:
        """The frame to fill."""
        taken = (self._newest, self._looked_at)
        self._filled = next(index for index in range(3) if index not in taken)
        return self._frames[self._filled]

    def swap(self) -> None:
        """The filled frame is the newest now."""
        self._newest = self._filled

    @property
    def newest(self) -> av.VideoFrame | None:
        return None if self._newest is None else self._frames[self._newest]

    def front(self) -> av.VideoFrame | None:
        """The newest frame, not filled again before the next call."""
        # Read once, and in this order: in between there may be others.
        frames = self._frames
        self._looked_at = newest = self._newest
        return None if newest is None else frames[newest]


class _Output:
    """One of libVLC's players, which plays one file, and what it fills."""

    def __init__(self, player: Any) -> None:
        self.player = player
        self.frames: _Frames | None = None
        # libVLC keeps bare pointers to these.
        self.callbacks: tuple[Any, ...] = ()
        self._ending = threading.Thread(target=self._end, name="vlc-stop", daemon=True)

    def begin_to_end(self) -> None:
        """Stop it, which takes tenths of a second, or as long as its drive does not answer."""
        self._ending.start()

    def has_ended(self) -> bool:
        """Whether nothing is filled any more."""
        return not self._ending.is_alive()

    def _end(self) -> None:
        self.player.stop()
        self.player.release()
        # python-vlc keeps what it was given for its events.
        self.frames, self.callbacks = None, ()


class VlcEngine(Engine):
    """Plays through libVLC. Nothing but this class touches libVLC."""

    name = "libVLC"
    # Measured: 0.25 to 0.5 s; a busy machine is later.
    silence_s = 1.0
    _state_told = Signal(int, object)

    def __init__(self, extra_options: tuple[str, ...] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vlc = load_vlc()
        self._instance = self._vlc.Instance([*_OPTIONS, *extra_options])
        # An unknown option or missing plugins give no instance and no reason.
        if self._instance is None:
            raise NavigatorError(
                translatable("Errors", "VLC’s plugins are missing, so the video cannot play."),
                _remedy(),
            )
        # They may still fill what they have.
        self._endings = Endings(self)
        self._facts: MediaFacts | None = None
        # What the file's own time is ahead of libVLC's.
        self._ahead_ms = 0
        self._is_started = False
        self._is_running = False
        # A jump that was asked for before the file was opened.
        self._waiting_ms: int | None = None
        # Whether its time was told since the last jump, by a thread of libVLC's.
        self._has_reported = False
        # Each is written by one thread only: the first by libVLC's, the second by ours.
        self._frames_shown = 0
        self._frames_before_jump = 0
        self._landing = Landing()
        self._frame_is_announced = False
        self._rate = self._applied_rate = 1.0
        self._normal_rate = QTimer(self, interval=_NORMAL_RATE_MS, singleShot=True)
        self._normal_rate.timeout.connect(self._restore_rate)
        self._volume = 100
        self._muted = False
        self._sound_number = 0
        self._thread = threading.get_ident()
        self._closing = False
        self._pause_is_wanted = False
        self._has_told_to_go_on = False
        # A pause taken back at once is still told; by then it is known not to be the end.
        self._end_check = QTimer(self, interval=_END_CHECK_MS, singleShot=True)
        self._end_check.timeout.connect(self._tell_end_if_paused)
        self._state_told.connect(self._on_state, Qt.ConnectionType.QueuedConnection)
        self._make_player()

    def open(self, facts: MediaFacts) -> None:
        self._begin_to_stop()
        self._facts = facts
        self._ahead_ms = facts.offset_ms if facts.container in _FROM_ZERO else 0
        self._sound_number = 0

    def play(self, from_ms: int | None, prints: frozenset[int] = frozenset()) -> None:
        self._pause_is_wanted = False
        self._has_told_to_go_on = False
        if from_ms is not None:
            self._landing = Landing(prints)
            self._frames_before_jump = self._frames_shown
        # It looked for the end of the file in a pause that is over; a late one tells of itself.
        self._end_check.stop()
        if not self._is_started:
            self._start(from_ms or 0)
            return
        if from_ms is not None:
            self._jump(from_ms)
        elif self._applied_rate != self._rate:
            self._normal_rate.start(_NORMAL_RATE_MS)
        self._player.set_pause(0)

    def _jump(self, ms: int) -> None:
        """Be at ``ms``. Before it is opened a jump would be undone by the start that was wished."""
        self._keep_normal_rate()
        if self._is_running:
            self._player.set_time(ms - self._ahead_ms)
        else:
            self._waiting_ms = ms

    def expect(self, prints: frozenset[int]) -> None:
        self._landing.expect(prints)

    def pause(self) -> None:
        self._pause_is_wanted = True
        self._player.set_pause(1)

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        # Until it has come to where it was sent to it keeps the normal rate, and then takes this.
        if not self._is_started or self._normal_rate.isActive():
            return
        if self._has_reported:
            self._apply_rate(rate)
        else:
            self._normal_rate.start(_NORMAL_RATE_MS)

    def set_volume(self, percent: int) -> None:
        self._volume = percent
        self._player.audio_set_volume(percent)

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._player.audio_set_mute(muted)

    def choose_sound(self, number: int) -> None:
        self._sound_number = number
        if self._is_started:
            # The first entry is “none”; the others stand in the file's order.
            ids = [track_id for track_id, _name in self._player.audio_get_track_description()]
            if number + 1 < len(ids):
                self._player.audio_set_track(ids[number + 1])

    def frame(self) -> av.VideoFrame | None:
        self._frame_is_announced = False
        frames = self._output.frames
        return frames.front() if frames and self._is_started else None

    def has_landed(self) -> bool:
        return self._landing.has_come

    def frames_since_jump(self) -> int:
        # Where its drive stands it shows the picture of the old place again and again.
        return self._frames_shown - self._frames_before_jump if self._has_reported else 0

    def let_go(self) -> None:
        self._begin_to_stop()
        self._facts = None

    def close(self) -> None:
        self._closing = True
        # A timer that fires later would touch what is released.
        self._end_check.stop()
        self._normal_rate.stop()
        self._begin_to_stop()
        self._output.begin_to_end()
        self._endings.add(self._output)

    def has_ended(self) -> bool:
        if self._instance is not None and self._endings.have_ended():
            # Released before its players, libVLC crashes.
            self._instance.release()
            self._instance = None
        return self._instance is None

    def _start(self, from_ms: int) -> None:
        """Begin the file. libVLC ignores a jump before its first frame, so it is an option."""
        assert self._facts is not None
        self._output.frames = _Frames(self._facts) if self._facts.has_picture else None
        media = self._instance.media_new_path(os.fsencode(self._facts.path))
        # Where there is no index even the first key frame would be sought, and missed.
        if not self._facts.is_approximate or from_ms - self._facts.offset_ms > _NEAR_START_MS:
            media.add_option(f":start-time={(from_ms - self._ahead_ms) / 1000:.3f}")
        self._begun_sound = self._sound_number
        media.add_option(f":audio-track={self._sound_number}")
        media.add_option(f":video-track={self._facts.picture_stream}")
        self._player.set_media(media)
        media.release()
        self._is_started = True
        self._keep_normal_rate()
        self._player.play()

    def _keep_normal_rate(self) -> None:
        """Jump at the normal rate and change it only when the stream runs.

        At another rate libVLC 3 takes scaled times for a jump's target and lands elsewhere; and a
        change of rate soon after a jump resets its clock in the middle of a group of pictures, so
        that only rubbish is decoded until the next key frame.
        """
        self._apply_rate(1.0)
        self._has_reported = False
        self._normal_rate.start(_NORMAL_RATE_MS)

    def _restore_rate(self) -> None:
        """Take the wished rate, when it has come to where it was sent to."""
        if self._has_reported:
            self._apply_rate(self._rate)
        elif not self._pause_is_wanted:
            self._normal_rate.start(_LOOK_AGAIN_MS)

    def _apply_rate(self, rate: float) -> None:
        if rate != self._applied_rate:
            self._applied_rate = rate
            self._player.set_rate(rate)
            self.rate_changed.emit(rate)

    def _begin_to_stop(self) -> None:
        """Stop beside whatever else is done: another player plays the next file."""
        if not self._is_started:
            return
        self._is_started = False
        self._normal_rate.stop()
        self._output.begin_to_end()
        self._endings.add(self._output)
        self._make_player()

    def _make_player(self) -> None:
        self._player = self._instance.media_player_new()
        self._apply_rate(1.0)
        self._is_running = False
        self._waiting_ms = None
        self._output = _Output(self._player)
        self._attach_callbacks(self._output)

    def _attach_callbacks(self, output: _Output) -> None:
        output.callbacks = (
            _Lock(partial(self._lock, output)),
            _Unlock(lambda _opaque, _picture, _planes: None),
            _Display(partial(self._display, output)),
            _Format(partial(self._format, output)),
            _Cleanup(lambda _opaque: None),
        )
        lock, unlock, display, setup, cleanup = output.callbacks
        library = self._vlc.dll
        library.libvlc_video_set_callbacks(self._player, lock, unlock, display, None)
        library.libvlc_video_set_format_callbacks(self._player, setup, cleanup)
        events = self._player.event_manager()
        kinds = self._vlc.EventType
        for kind in (
            kinds.MediaPlayerPlaying,
            kinds.MediaPlayerPaused,
            kinds.MediaPlayerEndReached,
            kinds.MediaPlayerEncounteredError,
        ):
            events.event_attach(kind, self._tell_state, output)
        events.event_attach(kinds.MediaPlayerTimeChanged, self._tell_time, output)

    # The callbacks below run on libVLC's threads, or from within a call of ours. They only note and
    # post: a call into libVLC from there never returns, and so would waiting for a lock that the
    # window holds.

    @staticmethod
    def _format(
        output: _Output,
        _opaque: Any,
        chroma: Any,
        width: Any,
        height: Any,
        pitches: Any,
        lines: Any,
    ) -> int:
        """Ask for the visible size; libVLC offers the decoder's padded size, repeatedly."""
        if output.frames is None:
            return 0
        if chroma[:4] not in _PLANAR:
            ctypes.memmove(chroma, b"J420" if chroma[:1] == _FULL_RANGE else b"I420", 4)
        output.frames.take_form(_PLANAR[chroma[:4]])
        width[0], height[0] = output.frames.size
        for index, plane in enumerate(output.frames.back().planes):
            pitches[index] = plane.line_size
            lines[index] = plane.height
        return 1

    @staticmethod
    def _lock(output: _Output, _opaque: Any, planes: Any) -> None:
        assert output.frames is not None
        for index, plane in enumerate(output.frames.back().planes):
            planes[index] = plane.buffer_ptr

    def _display(self, output: _Output, _opaque: Any, _picture: Any) -> None:
        frames = output.frames
        if frames is None or not self._is_heard(output) or not self._is_started:
            return
        frames.swap()
        _look_for_landing(frames, self._landing)
        self._frames_shown += 1
        if not self._frame_is_announced:
            self._frame_is_announced = True
            self.frame_arrived.emit()

    def _is_heard(self, output: _Output) -> bool:
        """Whether what this player does still matters."""
        return output is self._output and not self._closing

    def _tell_state(self, event: Any, output: _Output) -> None:
        if self._is_heard(output):
            self._state_told.emit(event.type.value, output)

    def _tell_time(self, event: Any, output: _Output) -> None:
        # In the thread that asks for a jump libVLC tells at once that it is there. It is not.
        if self._is_heard(output) and threading.get_ident() != self._thread:
            self._has_reported = True
            at_ms = event.u.new_time + self._ahead_ms
            self.time_reported.emit(float(at_ms), time.monotonic())

    @Slot(int, object)
    def _on_state(self, kind: int, output: _Output) -> None:
        kinds = self._vlc.EventType
        if output is not self._output or not self._is_started:
            return
        if kind == kinds.MediaPlayerPlaying.value:
            self._end_check.stop()
            self._is_running = True
            self._jump_that_waits()
            if self._pause_is_wanted:
                # One that comes before it plays is not carried out.
                self._player.set_pause(1)
            # There is no sound output before it plays, and so nowhere to set these.
            self._player.audio_set_volume(self._volume)
            self._player.audio_set_mute(self._muted)
            if self._sound_number != self._begun_sound:
                self.choose_sound(self._sound_number)
        elif kind == kinds.MediaPlayerPaused.value:
            self._end_check.start()
        else:
            # After these nothing but a new start helps.
            self._begin_to_stop()
            self.ended.emit()

    def _jump_that_waits(self) -> None:
        waiting_ms, self._waiting_ms = self._waiting_ms, None
        if waiting_ms is not None:
            self._frames_before_jump = self._frames_shown
            self._jump(waiting_ms)

    def _tell_end_if_paused(self) -> None:
        """A pause that nobody asked for is the end of the file.

        A busy libVLC may also carry out a pause that was taken back: far from the end it is told
        once to go on, which it does not where a damaged file breaks off.
        """
        is_paused = self._player.get_state() == self._vlc.State.Paused
        if not (self._is_started and is_paused) or self._pause_is_wanted:
            return
        if self._is_near_end() or self._has_told_to_go_on:
            self.ended.emit()
            return
        self._has_told_to_go_on = True
        self._player.set_pause(0)
        self._end_check.start()

    def _is_near_end(self) -> bool:
        assert self._facts is not None
        end_ms = self._facts.offset_ms + self._facts.duration_ms
        at_ms: int = self._player.get_time() + self._ahead_ms
        return end_ms - at_ms < _NEAR_END_MS


def _look_for_landing(frames: _Frames, landing: Landing) -> None:
    """As they come, since the window may fetch only some of them."""
    if frames.newest is not None and landing.is_watched_for:
        landing.see(fingerprint(frames.newest, *frames.size))
