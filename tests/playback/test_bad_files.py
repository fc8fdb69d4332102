"""Files that are not what they seem, or change while they play."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from navigator.errors import NavigatorError
from navigator.playback.media import probe
from navigator.playback.player import Player, State
from navigator.playback.stills import Stills
from navigator.playback.thumbnails import Thumbnails
from navigator.playback.vlc_engine import VlcEngine
from navigator.playback.waveform import Waveform
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.playback.playing import PATIENCE_MS, Watch, open_in, play, shut_down

CLIP = Clip(seconds=20)


@pytest.fixture
def player(
    qtbot: QtBot, stills: Stills, thumbnails: Thumbnails, waveform: Waveform
) -> Iterator[Player]:
    made = Player(VlcEngine(("--aout=dummy",)), stills, thumbnails, waveform)
    yield made
    shut_down(made)


@pytest.fixture
def copy(clip_of: ClipMaker, tmp_path: Path) -> Path:
    path = tmp_path / "copy.mkv"
    path.write_bytes(clip_of("mkv", CLIP).read_bytes())
    return path


@pytest.mark.parametrize("suffix", [".avi", ".txt", ".yaml.mp4", ""])
def test_a_wrong_suffix_does_not_matter(
    qtbot: QtBot, player: Player, copy: Path, suffix: str
) -> None:
    renamed = copy.with_name(f"other{suffix}")
    copy.rename(renamed)
    open_in(qtbot, player, probe(renamed))
    play(qtbot, player)


def test_a_file_that_is_replaced_while_it_plays(
    qtbot: QtBot, player: Player, copy: Path, clip_of: ClipMaker
) -> None:
    open_in(qtbot, player, probe(copy))
    play(qtbot, player)
    other = copy.with_name("other.mkv")
    other.write_bytes(clip_of("mkv", Clip(seconds=3)).read_bytes())
    other.replace(copy)
    watch = Watch(player)
    player.seek(15_000)
    qtbot.waitUntil(watch.reaches(380), timeout=PATIENCE_MS)


def test_a_file_that_grows_while_it_plays(qtbot: QtBot, player: Player, copy: Path) -> None:
    open_in(qtbot, player, probe(copy))
    play(qtbot, player)
    with copy.open("ab") as file:
        file.write(bytes(100_000))
    watch = Watch(player)
    player.seek(10_000)
    qtbot.waitUntil(watch.reaches(255), timeout=PATIENCE_MS)


def test_a_file_that_shrinks_while_it_plays_is_told(
    qtbot: QtBot, player: Player, copy: Path
) -> None:
    open_in(qtbot, player, probe(copy))
    play(qtbot, player)
    errors: list[NavigatorError] = []
    player.failed.connect(errors.append)
    os.truncate(copy, copy.stat().st_size // 4)
    player.set_rate(4.0)
    player.seek(3_000)
    qtbot.waitUntil(lambda: player.state is not State.PLAYING, timeout=PATIENCE_MS)
    assert errors
    player.seek(1_000)
    assert player.facts is not None


def test_a_still_that_cannot_be_decoded_leaves_the_rest_alive(
    qtbot: QtBot, player: Player, copy: Path
) -> None:
    content = bytearray(copy.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4_000] = os.urandom(4_000)
    copy.write_bytes(content)
    open_in(qtbot, player, probe(copy))
    for ms in range(0, 20_000, 1_000):
        player.seek(ms)
    player.seek(1_000)
    watch = Watch(player)
    player.play()
    qtbot.waitUntil(watch.reaches(26), timeout=PATIENCE_MS)
