"""Qt Multimedia as an engine: what plays where VLC is not installed."""

from __future__ import annotations

import contextlib
import ctypes
import math
import time
from pathlib import Path

import av
import shiboken6
from av.video.reformatter import ColorRange
from PySide6.QtCore import QLibraryInfo, QLoggingCategory, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QAudio,
    QAudioOutput,
    QMediaDevices,
    QMediaPlayer,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from navigator.playback.endings import Endings
from navigator.playback.engine import BRIEF_MS, Engine, Landing
from navigator.playback.frames import fingerprint, upright
from navigator.playback.media import MediaFacts

# How FFmpeg calls what Qt decodes to; anything else goes through an image.
_PLANAR = {
    QVideoFrameFormat.PixelFormat.Format_YUV420P: "yuv420p",
    QVideoFrameFormat.PixelFormat.Format_NV12: "nv12",
    QVideoFrameFormat.PixelFormat.Format_YUV420P10: "yuv420p10le",
    QVideoFrameFormat.PixelFormat.Format_P010: "p010le",
}
# Qt shows the last frame that begins by the wanted time: aim a little behind its beginning.
_INTO_FRAME_MS = 5
# A frame so near the wanted time is no stale one; a busy window may miss the very first.
_LANDED_MS = (-5.0, 150.0)
# One that is further away, and looks the same, may be another slide.
_FAR_MS = 2_000
# The time of frames is more exact than what Qt reports; where none come, that is all there is.
_NO_FRAME_S = 0.5
# What is busy is late by less than this.
_SILENCE_S = 2.0
# A drive that answers has brought a frame long before.
_LOOK_BACK_S = 2.0
_LOG_PANIC = 0
# Qt turns what has the full range of values into this one.
_RANGE = ColorRange.MPEG


class _Output:
    """One of Qt's players, which plays one file, and what it fills.

    Whatever ends it or deletes it waits, in the window's thread, for its thread that reads, and so
    for its drive. To jump does not: it is sent to another place, and ended when it has come there.
    """

    def __init__(self) -> None:
        self.player = QMediaPlayer()
        self.sink = QVideoSink()
        self.sound = QAudioOutput()
        self._shows_frames = False
        # Where to look for a frame next, and when.
        self._left_ms = 0
        self._looks_back_at = math.inf
        self.player.setVideoSink(self.sink)
        # Without a device nothing is to be heard, and Qt's thread for it can wait for Python while
        # Python waits for that thread.
        if not QMediaDevices.defaultAudioOutput().isNull():
            self.player.setAudioOutput(self.sound)

    def open(self, facts: MediaFacts) -> None:
        self._shows_frames = facts.has_picture
        self.player.setSource(QUrl.fromLocalFile(str(facts.path)))

    def begin_to_end(self) -> None:
        if self._is_at_rest():
            return
        if self.player.mediaStatus() is QMediaPlayer.MediaStatus.BufferedMedia:
            # It has read enough to play, and yet there may be none: of a kind that Qt cannot show.
            self._shows_frames = self._shows_frames and self._has_frame()
        self.player.pause()
        self._left_ms, length_ms = self.player.position(), self.player.duration()
        # What is near, or at the beginning, is in the system's memory and tells nothing.
        self._go_to(length_ms * (3 if self._left_ms < length_ms / 2 else 1) // 4)
        self._looks_back_at = time.monotonic() + _LOOK_BACK_S

    def has_ended(self) -> bool:
        """Whether nothing waits for its drive; then all of it is deleted."""
        if self.player.mediaStatus() is QMediaPlayer.MediaStatus.LoadingMedia:
            return False
        if not self._is_free():
            if time.monotonic() > self._looks_back_at:
                # The file may be damaged there; where it was it had a picture.
                self._looks_back_at = math.inf
                self._go_to(self._left_ms)
            return False
        # One that outlives the application crashes it.
        for part in (self.player, self.sink, self.sound):
            shiboken6.delete(part)
        return True

    def _go_to(self, ms: int) -> None:
        self.sink.setVideoFrame(QVideoFrame())
        self.player.setPosition(ms)

    def _is_free(self) -> bool:
        has_failed = self.player.error() is not QMediaPlayer.Error.NoError
        return self._is_at_rest() or has_failed or not self._shows_frames or self._has_frame()

    def _has_frame(self) -> bool:
        return self.sink.videoFrame().isValid()

    def _is_at_rest(self) -> bool:
        """Whether it reads nothing; but it may be loading."""
        return self.player.playbackState() is QMediaPlayer.PlaybackState.StoppedState


class QtEngine(Engine):
    """Plays through QMediaPlayer. Nothing but this class touches Qt Multimedia."""

    name = "Qt Multimedia"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        self._endings = Endings(self)
        self._rate = 1.0
        self._volume = 100
        self._muted = False
        self._facts: MediaFacts | None = None
        self._frame: av.VideoFrame | None = None
        self._landing = Landing()
        self._wanted_ms = 0
        self._frames_since_jump = 0
        self._framed_at = -math.inf
        # A jump that was asked for before the file was loaded.
        self._pending_ms: int | None = None
        self._sound_number = 0
        self._is_playing = False
        self._make_output()
        _quieten_ffmpeg()

    def _make_output(self) -> None:
        self._output = _Output()
        self._player, self._sink = self._output.player, self._output.sink
        # A frame comes from a thread of Qt's, where it must not be looked at.
        for signal, slot in (
            (self._sink.videoFrameChanged, self._on_frame),
            (self._player.mediaStatusChanged, self._on_status),
            (self._player.positionChanged, self._on_position),
            (self._player.errorOccurred, self._on_error),
        ):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)
        self._player.setPlaybackRate(self._rate)
        self.set_volume(self._volume)
        self.set_muted(self._muted)

    def open(self, facts: MediaFacts) -> None:
        self.let_go()
        self._facts = facts
        self._output.open(facts)

    def let_go(self) -> None:
        if self._facts is None:
            return
        self._end_output()
        self._make_output()

    def _end_output(self) -> None:
        """What was posted by it still comes."""
        self._player.disconnect(self)
        self._sink.disconnect(self)
        self._output.begin_to_end()
        self._endings.add(self._output)
        self._facts = None
        self._frame = None
        self._pending_ms = None
        self._is_playing = False
        self._sound_number = 0

    def play(self, from_ms: int | None, prints: frozenset[int] = frozenset()) -> None:
        if from_ms is not None:
            self._landing = Landing(prints)
            self._wanted_ms = from_ms
            self._frames_since_jump = 0
            self._jump(from_ms)
        self._is_playing = True
        if self._player.mediaStatus() is QMediaPlayer.MediaStatus.InvalidMedia:
            # It was told while nothing played, and nobody could say so.
            QTimer.singleShot(0, self, self.ended.emit)
        elif self._pending_ms is None:
            self._player.play()

    def expect(self, prints: frozenset[int]) -> None:
        self._landing.expect(prints)

    def pause(self) -> None:
        self._is_playing = False
        self._player.pause()

    def set_rate(self, rate: float) -> None:
        self._rate = rate
        self._player.setPlaybackRate(rate)
        self.rate_changed.emit(rate)

    def set_volume(self, percent: int) -> None:
        self._volume = percent
        heard = QAudio.convertVolume(
            percent / 100,
            QAudio.VolumeScale.LogarithmicVolumeScale,
            QAudio.VolumeScale.LinearVolumeScale,
        )
        self._output.sound.setVolume(heard)

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._output.sound.setMuted(muted)

    def choose_sound(self, number: int) -> None:
        self._sound_number = number
        if self._is_loaded():
            self._player.setActiveAudioTrack(number)

    def frame(self) -> av.VideoFrame | None:
        return self._frame

    def has_landed(self) -> bool:
        return self._landing.has_come

    def frames_since_jump(self) -> int:
        return self._frames_since_jump

    def close(self) -> None:
        self._pending_ms = None
        self._end_output()

    def has_ended(self) -> bool:
        return self._endings.have_ended()

    def _jump(self, file_ms: int) -> None:
        assert self._facts is not None
        if self._is_loaded():
            self._player.setPosition(max(file_ms - self._facts.offset_ms, 0) + _INTO_FRAME_MS)
        else:
            self._pending_ms = file_ms

    def _is_loaded(self) -> bool:
        loading = (QMediaPlayer.MediaStatus.NoMedia, QMediaPlayer.MediaStatus.LoadingMedia)
        return self._player.mediaStatus() not in loading

    @Slot(QMediaPlayer.MediaStatus)
    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._facts is None:
            return
        # It may be told late, of the file before.
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self._is_loaded():
            self._begin()
        elif status is self._player.mediaStatus() is QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()

    def _begin(self) -> None:
        """The file is loaded: do what was asked for in the meantime."""
        # Also after a jump Qt says that it is loaded: a needless choice would go on for ever.
        # By itself Qt takes what the file calls its default.
        is_other = self._player.activeAudioTrack() != self._sound_number
        if self._facts is not None and self._facts.sounds and is_other:
            self._player.setActiveAudioTrack(self._sound_number)
        if self._pending_ms is not None:
            pending_ms, self._pending_ms = self._pending_ms, None
            self._jump(pending_ms)
            if self._is_playing:
                self._player.play()

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, error: QMediaPlayer.Error, _text: str) -> None:
        if error is self._player.error():
            self._pending_ms = None
            self.ended.emit()

    @Slot(int)
    def _on_position(self, _ms: int) -> None:
        """Where no frames come this is all that tells the time."""
        now = time.monotonic()
        if self._facts is not None and now - self._framed_at > _NO_FRAME_S:
            self.silence_s = _SILENCE_S
            self.time_reported.emit(float(self._player.position() + self._facts.offset_ms), now)

    @Slot(QVideoFrame)
    def _on_frame(self, _shown_then: QVideoFrame) -> None:
        # What was posted before the end still comes.
        if self._facts is None:
            return
        shown = self._sink.videoFrame()
        if not shown.isValid():
            return
        frame = _upright(shown, self._facts.rotation)
        if frame is None:
            return
        # The same as in the stills, or the picture would change its colours between the two.
        frame.colorspace = self._facts.colour_space
        # What came through an image has been made of all values.
        frame.color_range = ColorRange.JPEG if frame.format.is_rgb else _RANGE
        if (frame.width, frame.height) != (self._facts.width, self._facts.height):
            # Qt has made oblong pixels square.
            frame = frame.reformat(self._facts.width, self._facts.height, threads=1)
        self._frame = frame
        self._frames_since_jump += 1
        self._framed_at = time.monotonic()
        begins_ms, ends_ms = (
            us / 1000 + self._facts.offset_ms for us in (shown.startTime(), shown.endTime())
        )
        # A slide is followed by nothing for as long as it stands.
        stands_s = (ends_ms - begins_ms) / 1000 / min(self._player.playbackRate(), 1.0)
        self.silence_s = _SILENCE_S + stands_s if ends_ms > begins_ms else math.inf
        self._look_for_landing(begins_ms, ends_ms)
        self.frame_arrived.emit()
        if shown.startTime() >= 0 and self._landing.has_come:
            # One that stands for long began before.
            self.time_reported.emit(max(begins_ms, self._wanted_ms), self._framed_at)

    def _look_for_landing(self, begins_ms: float, ends_ms: float) -> None:
        """Whether the newest frame, which stands so long, is of the place of the last jump."""
        assert self._facts is not None
        assert self._frame is not None
        late_ms = begins_ms - self._wanted_ms
        is_slide = late_ms < -BRIEF_MS and self._wanted_ms < ends_ms
        if _LANDED_MS[0] <= late_ms <= _LANDED_MS[1] or is_slide:
            self._landing.come()
        elif self._landing.is_watched_for and (
            abs(late_ms) <= _FAR_MS or self._facts.is_approximate
        ):
            size = self._facts.width, self._facts.height
            self._landing.see(fingerprint(self._frame, *size))


def _quieten_ffmpeg() -> None:
    """Qt's own FFmpeg, loaded by now, writes about every file it opens to standard error."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    for library in folder.glob("*avutil*"):
        with contextlib.suppress(OSError):
            ctypes.CDLL(str(library)).av_log_set_level(_LOG_PANIC)


def _upright(shown: QVideoFrame, rotation: int) -> av.VideoFrame | None:
    """Qt's frame as one of PyAV's; None of a kind that Qt can show on a graphics card only."""
    name = _PLANAR.get(shown.pixelFormat())
    if name is None or not shown.map(QVideoFrame.MapMode.ReadOnly):
        # Qt turns this itself.
        image = shown.toImage()
        return None if image.isNull() else _from_image(image)
    frame = av.VideoFrame(shown.width(), shown.height(), name)
    for number, plane in enumerate(frame.planes):
        line = shown.bytesPerLine(number)
        _fill(plane, bytes(shown.bits(number)), line)
    shown.unmap()
    return upright(frame, rotation)


def _from_image(image: QImage) -> av.VideoFrame:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    frame = av.VideoFrame(image.width(), image.height(), "bgra")
    _fill(frame.planes[0], bytes(image.constBits()), image.bytesPerLine())
    return frame


def _fill(plane: av.video.plane.VideoPlane, pixels: bytes, line: int) -> None:
    """Copy lines of ``line`` bytes into a plane, whose lines may be longer or shorter."""
    if line != plane.line_size:
        shared = min(line, plane.line_size)
        lines = (pixels[first : first + shared] for first in range(0, len(pixels), line))
        pixels = b"".join(one.ljust(plane.line_size, b"\0") for one in lines)
    plane.update(pixels[: plane.buffer_size].ljust(plane.buffer_size, b"\0"))
