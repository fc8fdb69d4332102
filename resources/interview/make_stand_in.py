"""Make ``stand-in.mp4``: what the window plays until the real recording is attached.

A card a chapter with its title and a running clock; every title is spoken at its start. Run from
the repository's root, with espeak-ng installed:

    .venv/bin/python resources/interview/make_stand_in.py
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
from av.video.frame import PictureType
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
)

from navigator import resources
from navigator.documents import interview_file
from navigator.interview import Interview
from navigator.interview.timecode import format_timecode

OUT = Path(__file__).with_name("stand-in.mp4")
WIDTH, HEIGHT = 1280, 720
FRAMES_A_SECOND = 10
KEY_EVERY = 10 * FRAMES_A_SECOND
SAMPLE_RATE = 24_000
# The speech begins a moment after the card, so that a jump to the card does not cut the first word.
SPEECH_DELAY_S = 0.4


def card(interview: Interview, chapter: int | None, ms: int) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    ground = QLinearGradient(QPointF(0, 0), QPointF(WIDTH * 0.6, HEIGHT))
    ground.setColorAt(0, QColor("#22333a"))
    ground.setColorAt(0.7, QColor("#141a21"))
    ground.setColorAt(1, QColor("#101216"))
    painter.fillRect(image.rect(), ground)
    left, width = 88, WIDTH - 2 * 88
    if chapter is None:
        kicker, title = f"Глав: {len(interview.chapters)}", interview.title
    else:
        kicker = f"Глава {chapter + 1} из {len(interview.chapters)}"
        title = interview.chapters[chapter].title
    _write(painter, QRectF(left, 84, width, 40), kicker, "#7fd0c4", 24, QFont.Weight.DemiBold)
    _write(painter, QRectF(left, 136, width, 360), title, "#ffffff", 50, QFont.Weight.DemiBold)
    corner = QRectF(left, HEIGHT - 150, width, 90)
    clock = format_timecode(ms)
    _write(painter, corner, clock, "#e6ebee", 68, QFont.Weight.Normal, Qt.AlignmentFlag.AlignRight)
    painter.end()
    return image


def _write(
    painter: QPainter,
    box: QRectF,
    text: str,
    colour: str,
    pixels: int,
    weight: QFont.Weight,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)


def video_frames(interview: Interview) -> Iterator[av.VideoFrame]:
    starts = {start_ms * FRAMES_A_SECOND // 1000 for start_ms in interview.starts_ms}
    for number in range(interview.duration_ms * FRAMES_A_SECOND // 1000):
        ms = number * 1000 // FRAMES_A_SECOND
        if number % FRAMES_A_SECOND == 0:
            image = card(interview, interview.chapter_at(ms), ms)
            picture = av.VideoFrame(WIDTH, HEIGHT, "bgra")
            picture.planes[0].update(image.constBits())
            picture = picture.reformat(format="yuv420p", dst_colorspace="ITU709")
        frame = picture.reformat(format="yuv420p")
        frame.pts = number
        frame.time_base = Fraction(1, FRAMES_A_SECOND)
        frame.pict_type = PictureType.I if number in starts else PictureType.NONE
        yield frame


def speech(text: str, folder: Path) -> bytes:
    """The text spoken, as 16-bit mono samples."""
    wav = folder / "speech.wav"
    subprocess.run(["espeak-ng", "-v", "ru", "-s", "150", "-w", str(wav), text], check=True)
    resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
    with av.open(str(wav)) as container:
        frames = [new for frame in container.decode(audio=0) for new in resampler.resample(frame)]
    frames += resampler.resample(None)
    return b"".join(bytes(frame.planes[0])[: frame.samples * 2] for frame in frames)


def sound(interview: Interview) -> bytes:
    samples = bytearray(interview.duration_ms * SAMPLE_RATE // 1000 * 2)
    spoken = [(0, interview.title)]
    spoken += [(chapter.start_ms, chapter.title) for chapter in interview.chapters]
    with tempfile.TemporaryDirectory() as folder:
        for start_ms, title in spoken:
            said = speech(title, Path(folder))
            first = int((start_ms / 1000 + SPEECH_DELAY_S) * SAMPLE_RATE) * 2
            samples[first : first + len(said)] = said
    return bytes(samples[: interview.duration_ms * SAMPLE_RATE // 1000 * 2])


def audio_frames(samples: bytes) -> Iterator[av.AudioFrame]:
    size = 1024
    for first in range(0, len(samples) // 2, size):
        part = samples[first * 2 : (first + size) * 2]
        frame = av.AudioFrame(format="s16", layout="mono", samples=len(part) // 2)
        frame.planes[0].update(part.ljust(frame.planes[0].buffer_size, b"\0"))
        frame.sample_rate = SAMPLE_RATE
        frame.pts = first
        frame.time_base = Fraction(1, SAMPLE_RATE)
        yield frame


def make(interview: Interview, out: Path) -> None:
    with av.open(str(out), "w", options={"movflags": "+faststart"}) as container:
        video = container.add_stream("libx264", rate=FRAMES_A_SECOND)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        video.gop_size = KEY_EVERY
        video.options = {"crf": "25", "preset": "medium", "tune": "stillimage"}
        video.codec_context.colorspace = 1
        video.codec_context.color_range = 1
        audio = container.add_stream("aac", rate=SAMPLE_RATE, layout="mono")
        audio.bit_rate = 32_000
        sounds = audio_frames(sound(interview))
        for frame in video_frames(interview):
            container.mux(video.encode(frame))
            while (part := next(sounds, None)) is not None:
                container.mux(audio.encode(part))
                if part.time > frame.time:
                    break
        for stream in (video, audio):
            container.mux(stream.encode(None))


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QGuiApplication([])
    for font in resources.ROOT.glob("fonts/*.otf"):
        QFontDatabase.addApplicationFont(str(font))
    make(interview_file.read(resources.BUNDLED_INTERVIEW), OUT)


if __name__ == "__main__":
    main()
