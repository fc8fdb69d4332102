"""What the tests of real engines share: a player that plays, and what comes of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.stream import Disposition
from pytestqt.qtbot import QtBot

from navigator.playback.endings import Endings
from navigator.playback.engine import Engine
from navigator.playback.media import MediaFacts
from navigator.playback.player import Player
from tests.clips import number_in_frame
from tests.pictures import number_in_image

PATIENCE_MS = 15_000


def open_in(qtbot: QtBot, player: Player, facts: MediaFacts) -> None:
    player.open(facts)
    qtbot.waitUntil(lambda: not player.shown.image.isNull(), timeout=PATIENCE_MS)


def end(engine: Engine) -> None:
    """Close an engine that no player has, and wait until nothing of it is left."""
    endings = Endings()
    engine.close()
    endings.add(engine)
    assert endings.wait(PATIENCE_MS / 1000)


def shut_down(player: Player) -> None:
    """End a player, and see that nothing of it is left."""
    player.shut_down()
    assert player.wait_for_end()


class Watch:
    """Notes the frame numbers that the player shows, one after another."""

    def __init__(self, player: Player) -> None:
        self.numbers: list[int | None] = []
        player.shown.changed.connect(
            lambda: self.numbers.append(number_in_image(player.shown.image))
        )

    def reaches(self, frame: int) -> Callable[[], bool]:
        """Whether a frame soon behind ``frame`` came; on a loaded machine some are left out."""
        return lambda: any(
            number in range(frame, frame + 50) for number in self.numbers if number is not None
        )

    def ends_with(self, frame: int) -> Callable[[], bool]:
        return lambda: self.numbers[-1] == frame

    def has(self, count: int) -> Callable[[], bool]:
        return lambda: len(self.numbers) >= count


def numbers_from(engine: Engine) -> list[int]:
    """The numbers of the frames that the player gets, whether it shows them or not."""
    numbers: list[int] = []
    newest = engine.frame

    def noted() -> av.VideoFrame | None:
        frame = newest()
        number = number_in_frame(frame) if frame is not None else None
        if number is not None:
            numbers.append(number)
        return frame

    engine.frame = noted  # type: ignore[method-assign]
    return numbers


def play(qtbot: QtBot, player: Player) -> None:
    watch = Watch(player)
    player.play()
    qtbot.waitUntil(watch.has(5), timeout=PATIENCE_MS)


def mux(file: Path, *parts: tuple[Path, str], default: int = 0, **options: str) -> None:
    """Write a file with a video or audio stream from each of these; one of them is the default."""
    with av.open(str(file), "w", options=options) as target, contextlib.ExitStack() as stack:
        packets: list[tuple[Fraction, av.Packet[Any]]] = []
        for number, (path, kind) in enumerate(parts):
            source = stack.enter_context(av.open(str(path)))
            given = getattr(source.streams, kind)[0]
            made = target.add_stream_from_template(given)
            made.disposition = Disposition.default if number == default else Disposition(0)
            for packet in source.demux(given):
                if packet.dts is not None:
                    packet.stream = made
                    packets.append((packet.dts * packet.time_base, packet))
        for _at, packet in sorted(packets, key=lambda one: one[0]):
            target.mux(packet)


def with_cover(target: Path, source: Path, width: int, height: int) -> None:
    """The sound of ``source`` with a picture of the album."""
    with av.open(str(source)) as old, av.open(str(target), "w", "mp4") as new:
        sound = new.add_stream_from_template(old.streams.audio[0])
        cover = new.add_stream("mjpeg")
        cover.width, cover.height, cover.pix_fmt = width, height, "yuvj420p"
        cover.disposition = Disposition.attached_pic
        new.mux(cover.encode(av.VideoFrame(width, height, "yuvj420p")))
        for packet in old.demux(audio=0):
            if packet.dts is not None:
                packet.stream = sound
                new.mux(packet)
