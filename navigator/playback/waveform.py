"""What a recording without a picture looks like: its cover, or how loud it is where."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import partial

import av
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from navigator.background import Worker
from navigator.playback.media import MediaFacts, opened
from navigator.playback.picture import Converter

STEP_MS = 100
# Enough for the loudness of speech, and quick.
_SAMPLES_A_S = 4_000
_LOUDEST = 2**15
_STEPS_A_JOB = 600
_COVER = QSize(720, 720)


class Waveform(QObject):
    """Reads the sound of the open file piece by piece, in a worker that gives way."""

    changed = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._facts: MediaFacts | None = None
        self._cover = QImage()
        self._peaks: list[float] = []

    @property
    def cover(self) -> QImage:
        """The picture that came with the sound, if there is one."""
        return self._cover

    @property
    def peaks(self) -> list[float]:
        """The loudest of every 100 ms, 0 to 1, as far as it is read."""
        return self._peaks

    def open(self, facts: MediaFacts) -> None:
        """Read ``facts.path``; nothing of a video, which has its own picture."""
        self.close()
        if facts.has_picture:
            return
        self._facts = facts
        self._worker.submit(partial(_cover_of, facts), partial(self._take_cover, facts))
        self._read_on(facts, _peaks_of(facts))

    def close(self) -> None:
        if self._facts is not None:
            # It may be reading from a drive that does not answer, and would go on with that.
            self._worker.forget_idle()
            self._worker.abandon()
        self._facts = None
        self._cover = QImage()
        self._peaks = []

    def _read_on(self, facts: MediaFacts, source: Iterator[float]) -> None:
        work = partial(_some_of, source)
        self._worker.submit(work, partial(self._take_peaks, facts, source), urgent=False)

    def _take_cover(self, facts: MediaFacts, cover: QImage) -> None:
        if facts is self._facts:
            self._cover = cover
            self.changed.emit()

    def _take_peaks(self, facts: MediaFacts, source: Iterator[float], peaks: list[float]) -> None:
        if facts is not self._facts or not peaks:
            return
        self._peaks += peaks
        self.changed.emit()
        self._read_on(facts, source)


def _cover_of(facts: MediaFacts) -> QImage:
    if facts.cover is None:
        return QImage()
    try:
        with opened(facts.path) as container:
            frame = next(container.decode(video=facts.cover))
    except (av.error.FFmpegError, OSError, ValueError, StopIteration):
        return QImage()
    size = QSize(frame.width, frame.height)
    if size.boundedTo(_COVER) != size:
        size = size.scaled(_COVER, Qt.AspectRatioMode.KeepAspectRatio)
    return Converter().to_image(frame, size)


def _peaks_of(facts: MediaFacts) -> Iterator[float]:
    """The peaks of the first sound; they end early where the file is damaged."""
    resampler = av.AudioResampler(
        format="s16",
        layout="mono",
        rate=_SAMPLES_A_S,
        frame_size=_SAMPLES_A_S * STEP_MS // 1000,
    )
    try:
        with opened(facts.path) as container:
            for frame in container.decode(audio=0):
                for piece in resampler.resample(frame):
                    samples = array("h", bytes(piece.planes[0])[: piece.samples * 2])
                    yield max(max(samples), -min(samples)) / _LOUDEST
    except (av.error.FFmpegError, OSError, ValueError):
        return


def _some_of(source: Iterator[float]) -> list[float]:
    return [peak for _number, peak in zip(range(_STEPS_A_JOB), source, strict=False)]
