"""The player's contract on real engines and real files."""

import os
import random
import threading
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import pytest
from PySide6.QtMultimedia import QMediaPlayer
from pytestqt.qtbot import QtBot

from navigator.errors import NavigatorError
from navigator.playback.engine import Engine
from navigator.playback.media import probe
from navigator.playback.player import Player, State
from navigator.playback.qt_engine import QtEngine
from navigator.playback.stills import Stills
from navigator.playback.thumbnails import Thumbnails
from navigator.playback.vlc_engine import VlcEngine
from navigator.playback.waveform import Waveform
from tests.clips import Clip, bar_code_frame
from tests.conftest import ClipMaker
from tests.pictures import number_in_image
from tests.playback.matrix import MATRIX
from tests.playback.playing import PATIENCE_MS, Watch, mux, numbers_from, open_in, play, shut_down

CLIPS = [
    ("mp4", Clip()),
    ("mp4", Clip(b_frames=0, key_every_s=2, sound="")),
    ("mkv", Clip(offset_ms=2_000)),
]
_NOT_FOR_QT = {
    "mkv, AV1": "Qt's own FFmpeg decodes AV1 in hardware only",
    "avi, H.264": "Qt does not play packets without a time of their own",
}
# The clock and the picture agree within this, on a loaded machine too.
NEAR_MS = 80


ENGINES: dict[str, Callable[[], Engine]] = {
    "vlc": lambda: VlcEngine(("--aout=dummy",)),
    "qt": QtEngine,
}


def other_than(name: str) -> Engine:
    return ENGINES["qt" if name == "vlc" else "vlc"]()


@pytest.fixture(params=ENGINES)
def engine_name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def engine(qtbot: QtBot, engine_name: str) -> Engine:
    return ENGINES[engine_name]()


@pytest.fixture
def player(
    engine: Engine, stills: Stills, thumbnails: Thumbnails, waveform: Waveform
) -> Iterator[Player]:
    made = Player(engine, stills, thumbnails, waveform)
    yield made
    shut_down(made)


@pytest.fixture(params=CLIPS, ids=lambda param: f"{param[0]}-{param[1].key_every_s}")
def clip(request: pytest.FixtureRequest, qtbot: QtBot, player: Player, clip_of: ClipMaker) -> Clip:
    """The player has this clip open."""
    container, made = request.param
    open_in(qtbot, player, probe(clip_of(container, made)))
    assert isinstance(made, Clip)
    return made


@pytest.fixture
def copy(clip_of: ClipMaker, tmp_path: Path) -> Path:
    """A clip that nothing else has open."""
    file = tmp_path / "copy.mp4"
    file.write_bytes(clip_of("mp4", Clip()).read_bytes())
    return file


# Two frames at the rate of film.
CLOSE_S = 0.08


def with_longer_sound(path: Path) -> Path:
    """A video of 5 s with a sound of 20 s."""
    with av.open(str(path), "w") as container:
        picture = container.add_stream("libx264", rate=25)
        picture.width, picture.height = 640, 360
        sound = container.add_stream("aac", rate=48000)
        for number in range(125):
            frame = bar_code_frame(number, 640, 360)
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
        for second in range(20):
            silence = av.AudioFrame(format="fltp", layout="stereo", samples=48000)
            for plane in silence.planes:
                plane.update(bytes(plane.buffer_size))
            silence.sample_rate = 48000
            silence.pts, silence.time_base = second * 48000, Fraction(1, 48000)
            container.mux(sound.encode(silence))
        container.mux(sound.encode(None))
    return path


def test_it_plays_from_its_first_frame_on(qtbot: QtBot, player: Player, clip: Clip) -> None:
    watch = Watch(player)
    player.play()
    qtbot.waitUntil(watch.has(12), timeout=PATIENCE_MS)
    assert watch.numbers[0] in (0, 1)
    numbers = [number for number in watch.numbers if number is not None]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("name", MATRIX)
def test_every_kind_of_file_is_exact(
    qtbot: QtBot, player: Player, engine: Engine, clip_of: ClipMaker, name: str
) -> None:
    if isinstance(engine, QtEngine) and name in _NOT_FOR_QT:
        pytest.skip(_NOT_FOR_QT[name])
    container, clip = MATRIX[name]
    open_in(qtbot, player, probe(clip_of(container, clip)))
    watch = Watch(player)
    player.seek(clip.middle_ms(clip.frames // 3))
    qtbot.waitUntil(watch.has(1), timeout=PATIENCE_MS)
    assert watch.numbers == [clip.frames // 3]
    come = numbers_from(engine)
    play(qtbot, player)
    for frame in (clip.frames * 2 // 3, clip.frames // 4):
        watch.numbers.clear()
        come.clear()
        player.seek(clip.middle_ms(frame))
        qtbot.waitUntil(watch.has(8), timeout=PATIENCE_MS)
        after = watch.numbers[watch.numbers.index(frame) :]
        assert after == sorted(number for number in after if number is not None)
        # A busy engine may leave out its first frames; of those that come none waits long.
        taken_over = after[1]
        assert taken_over is not None
        first = next(number for number in come if frame <= number < frame + clip.rate)
        assert 0 <= (taken_over - first) / clip.rate <= CLOSE_S


@pytest.mark.parametrize("offset_ms", [0, 5_000])
def test_a_file_without_an_index_lands_near_and_its_clock_tells_where(
    qtbot: QtBot, player: Player, clip_of: ClipMaker, offset_ms: int
) -> None:
    clip = Clip(seconds=12, key_every_s=1, sound="", offset_ms=offset_ms)
    open_in(qtbot, player, probe(clip_of("ts", clip)))
    play(qtbot, player)
    watch = Watch(player)
    player.seek(clip.start_ms(200))
    qtbot.waitUntil(watch.has(12), timeout=PATIENCE_MS)
    assert watch.numbers[watch.numbers.index(200) :][0] == 200
    last = watch.numbers[-1]
    assert last is not None
    assert last in range(200 - 2 * 25, 230)
    assert abs(player.position_ms - clip.start_ms(last)) <= 200


def test_jumps_while_playing_show_the_exact_frame_and_nothing_stale(
    qtbot: QtBot, player: Player, clip: Clip
) -> None:
    play(qtbot, player)
    watch = Watch(player)
    targets = random.Random(3)
    for _ in range(8):
        frame = targets.randrange(clip.frames - 50)
        watch.numbers.clear()
        player.seek(clip.start_ms(frame))
        qtbot.waitUntil(watch.has(8), timeout=PATIENCE_MS)
        # What was posted before the jump may still be shown before its still.
        after = watch.numbers[watch.numbers.index(frame) :]
        assert all(number is not None for number in after)
        assert after == sorted(number for number in after if number is not None)
        assert after[1] in (frame, frame + 1, frame + 2)


def test_jumps_while_paused_show_the_exact_frame_and_playing_goes_on_from_it(
    qtbot: QtBot, player: Player, engine: Engine, clip: Clip
) -> None:
    play(qtbot, player)
    player.pause()
    watch = Watch(player)
    for frame in (300, 305, 13, 251, 249):
        watch.numbers.clear()
        player.seek(clip.start_ms(frame))
        qtbot.waitUntil(lambda: bool(watch.numbers), timeout=PATIENCE_MS)
        qtbot.waitUntil(watch.ends_with(frame), timeout=PATIENCE_MS)
    watch.numbers.clear()
    come = numbers_from(engine)
    player.play()
    qtbot.waitUntil(watch.has(3), timeout=PATIENCE_MS)
    # A busy window may not see its first frames; of those that come none waits long.
    taken_over, first = (
        watch.numbers[0],
        next(number for number in come if number in range(249, 275)),
    )
    assert taken_over is not None
    assert 0 <= (taken_over - first) / clip.rate <= CLOSE_S


@pytest.mark.parametrize("rate", [0.5, 1.0, 2.0])
def test_the_clock_goes_with_the_picture(
    qtbot: QtBot, player: Player, clip_of: ClipMaker, rate: float
) -> None:
    clip = Clip(seconds=60)
    open_in(qtbot, player, probe(clip_of("mp4", clip)))
    player.set_rate(rate)
    play(qtbot, player)
    player.seek(clip.start_ms(100))
    errors_ms: list[int] = []

    def note() -> None:
        number = number_in_image(player.shown.image)
        if number is not None:
            errors_ms.append(player.position_ms - clip.start_ms(number))

    player.shown.changed.connect(note)
    # At the normal rate up to 0.4 s behind the jump, then half a second until it has settled.
    qtbot.waitUntil(lambda: len(errors_ms) > 80, timeout=PATIENCE_MS)
    settled = sorted(errors_ms[50:])
    assert abs(settled[len(settled) // 2]) <= NEAR_MS


def test_fifty_jumps_and_the_last_wins(qtbot: QtBot, player: Player, clip: Clip) -> None:
    play(qtbot, player)
    targets = [random.Random(5).randrange(clip.frames - 100) for _ in range(49)] + [333]
    for frame in targets:
        player.seek(clip.start_ms(frame))
    watch = Watch(player)
    qtbot.waitUntil(watch.reaches(334), timeout=PATIENCE_MS)
    assert player.is_playing
    first = next(at for at, number in enumerate(watch.numbers) if number == 333)
    # Of the others one may have been decoded already.
    assert first <= 1
    assert set(watch.numbers[:first]) <= set(targets)
    assert all(number in range(333, 345) for number in watch.numbers[first:] if number is not None)


def test_the_end_and_a_jump_after_it(qtbot: QtBot, player: Player, clip: Clip) -> None:
    player.seek((clip.seconds - 1) * 1000)
    player.play()
    qtbot.waitUntil(lambda: player.state is State.ENDED, timeout=PATIENCE_MS)
    watch = Watch(player)
    player.seek(4_000)
    qtbot.waitUntil(watch.reaches(103), timeout=PATIENCE_MS)
    assert player.is_playing


@pytest.mark.parametrize("rate", [0.5, 2.0])
def test_other_speeds(qtbot: QtBot, player: Player, clip_of: ClipMaker, rate: float) -> None:
    clip = Clip()
    open_in(qtbot, player, probe(clip_of("mp4", clip)))
    player.set_rate(rate)
    play(qtbot, player)
    watch = Watch(player)
    player.seek(clip.start_ms(100))
    qtbot.waitUntil(watch.reaches(108), timeout=PATIENCE_MS)
    assert player.is_playing


def test_the_engine_can_be_changed_while_it_plays(
    qtbot: QtBot, player: Player, engine_name: str, clip_of: ClipMaker
) -> None:
    clip = Clip()
    open_in(qtbot, player, probe(clip_of("mp4", clip)))
    player.seek(clip.start_ms(100))
    play(qtbot, player)
    watch = Watch(player)
    player.change_engine(other_than(engine_name))
    assert player.is_playing, "it goes on"
    qtbot.waitUntil(watch.reaches(120), timeout=PATIENCE_MS)


def test_open_and_close_fifty_times(qtbot: QtBot, player: Player, clip_of: ClipMaker) -> None:
    facts = [probe(clip_of(*wanted)) for wanted in CLIPS]
    for turn in range(50):
        player.open(facts[turn % len(facts)])
        player.play()
        if turn % 10 == 0:
            play(qtbot, player)
    watch = Watch(player)
    qtbot.waitUntil(watch.has(5), timeout=PATIENCE_MS)


def test_a_file_that_breaks_off_is_told(
    qtbot: QtBot, player: Player, clip_of: ClipMaker, tmp_path: Path
) -> None:
    # The index of this AVI is whole, its frames are not.
    whole = clip_of("mkv", Clip(seconds=20, sound=""))
    broken = tmp_path / "broken.mkv"
    broken.write_bytes(whole.read_bytes()[: whole.stat().st_size // 3])
    open_in(qtbot, player, probe(broken))
    errors: list[NavigatorError] = []
    player.failed.connect(errors.append)
    player.set_rate(4.0)
    player.play()
    qtbot.waitUntil(lambda: player.state is State.ENDED, timeout=PATIENCE_MS)
    assert "breaks off" in str(errors[0])


def test_a_file_that_vanishes_while_it_plays(qtbot: QtBot, player: Player, copy: Path) -> None:
    open_in(qtbot, player, probe(copy))
    play(qtbot, player)
    copy.unlink()
    watch = Watch(player)
    player.seek(8_000)
    qtbot.waitUntil(watch.reaches(205), timeout=PATIENCE_MS)


def test_a_file_that_vanishes_before_it_plays_is_told_or_plays(
    qtbot: QtBot, player: Player, copy: Path
) -> None:
    open_in(qtbot, player, probe(copy))
    copy.unlink()
    errors: list[NavigatorError] = []
    player.failed.connect(errors.append)
    watch = Watch(player)
    player.play()
    # An engine that has opened it before plays it to the end.
    qtbot.waitUntil(lambda: bool(errors) or watch.has(5)(), timeout=PATIENCE_MS)
    assert player.is_playing != bool(errors)


def test_nothing_is_left_running_when_it_is_shut_down(
    qtbot: QtBot,
    stills: Stills,
    thumbnails: Thumbnails,
    waveform: Waveform,
    engine_name: str,
    clip_of: ClipMaker,
) -> None:
    facts = probe(clip_of("mp4", Clip()))
    before = threads()
    for _ in range(3):
        player = Player(ENGINES[engine_name](), stills, thumbnails, waveform)
        open_in(qtbot, player, facts)
        player.set_rate(2.0)
        play(qtbot, player)
        shut_down(player)
    qtbot.waitUntil(lambda: threads() <= before + 1, timeout=PATIENCE_MS)


def threads() -> int:
    """How many threads the system counts in this process."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else threading.active_count()


# Without a graphics card Qt says how it makes an image of what has red, green and blue.
@pytest.mark.qt_log_ignore("No RHI backend", extend=True)
@pytest.mark.parametrize("pixels", ["yuv420p", "yuvj420p", "yuvj422p", "rgb24"])
def test_nothing_changes_its_colour_when_the_engine_takes_over(
    qtbot: QtBot, player: Player, clip_of: ClipMaker, pixels: str
) -> None:
    codec = "libx264rgb" if pixels == "rgb24" else "libx264"
    clip = Clip(chroma=(90, 200), pixels=pixels, codec=codec)
    open_in(qtbot, player, probe(clip_of("mp4", clip)))
    still = _first_bar(player)
    watch = Watch(player)
    player.play()
    qtbot.waitUntil(watch.has(5), timeout=PATIENCE_MS)
    played = _first_bar(player)
    # The codec loses a little; another colour space would be off by a dozen.
    assert played == pytest.approx(still, abs=3)


def test_half_frames_are_not_shown_combed(qtbot: QtBot, player: Player, clip_of: ClipMaker) -> None:
    open_in(qtbot, player, probe(clip_of("mp4", Clip(interlaced=True))))
    shown = [player.shown.image]
    player.shown.changed.connect(lambda: shown.append(player.shown.image))
    player.play()
    qtbot.waitUntil(lambda: len(shown) > 5, timeout=PATIENCE_MS)
    for image in (shown[0], shown[-1]):
        assert number_in_image(image, line=180) == number_in_image(image, line=181)
        assert number_in_image(image) is not None


def _first_bar(player: Player) -> tuple[int, int, int]:
    """Red, green and blue of the bar that is the same in every frame."""
    colour = player.shown.image.pixelColor(player.shown.image.width() // 36, 100)
    return colour.red(), colour.green(), colour.blue()


def test_a_jump_before_the_file_is_open_is_not_lost(
    qtbot: QtBot, engine: Engine, player: Player, clip_of: ClipMaker
) -> None:
    facts = probe(clip_of("mp4", Clip()))
    come = numbers_from(engine)
    engine.frame_arrived.connect(engine.frame)
    engine.open(facts)
    engine.play(2_000)
    engine.play(10_000)
    # Sooner than it would come there by playing on; a busy machine shows more of where it began.
    qtbot.waitUntil(lambda: come[-1:] > [249], timeout=7_000)
    assert come[-1] < 300


def test_another_file_begins_at_the_normal_rate(
    qtbot: QtBot, player: Player, engine: Engine, clip_of: ClipMaker
) -> None:
    rates: list[float] = []
    engine.rate_changed.connect(rates.append)
    open_in(qtbot, player, probe(clip_of("mp4", Clip())))
    player.set_rate(2.0)
    play(qtbot, player)
    qtbot.waitUntil(lambda: rates[-1:] == [2.0], timeout=PATIENCE_MS)
    open_in(qtbot, player, probe(clip_of("mp4", Clip(seconds=12))))
    player.set_rate(1.0)
    assert rates[-1] == 1.0


def test_a_closed_file_is_not_open_any_more(qtbot: QtBot, player: Player, copy: Path) -> None:
    open_in(qtbot, player, probe(copy))
    play(qtbot, player)
    assert copy in open_files()
    player.close_media()
    qtbot.waitUntil(lambda: copy not in open_files(), timeout=PATIENCE_MS)


def open_files() -> list[Path]:
    """What this process has open; /proc/self/fd where there is one."""
    handles = Path("/proc/self/fd")
    if not handles.is_dir():
        pytest.skip("the system does not tell what is open")
    return [handle.readlink() for handle in handles.iterdir() if handle.is_symlink()]


def test_a_name_that_is_not_unicode(
    qtbot: QtBot, player: Player, engine: Engine, copy: Path
) -> None:
    assert isinstance(engine, VlcEngine | QtEngine)
    open_in(qtbot, player, probe(copy.rename(copy.with_name(os.fsdecode(b"\xe8.mp4")))))
    if isinstance(engine, VlcEngine):
        play(qtbot, player)
        return
    # Qt opens none.
    invalid = QMediaPlayer.MediaStatus.InvalidMedia
    qtbot.waitUntil(lambda: engine._player.mediaStatus() is invalid, timeout=PATIENCE_MS)
    with qtbot.waitSignal(player.failed, timeout=2_000):
        player.play()
    assert not player.is_playing


SLIDES = Clip(seconds=60, rate=Fraction(1, 10), key_every_s=20)


def test_a_jump_into_a_slide_goes_on_from_the_moment_and_not_from_its_beginning(
    qtbot: QtBot, player: Player, engine: Engine, clip_of: ClipMaker
) -> None:
    reported: list[float] = []
    open_in(qtbot, player, probe(clip_of("mp4", SLIDES)))
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 200, timeout=PATIENCE_MS)
    engine.time_reported.connect(lambda ms, _at: reported.append(ms))
    player.seek(28_500)
    qtbot.waitUntil(lambda: player.position_ms > 28_700, timeout=PATIENCE_MS)
    assert number_in_image(player.shown.image) == 2
    qtbot.waitUntil(lambda: number_in_image(player.shown.image) == 3, timeout=PATIENCE_MS)
    assert player.position_ms == pytest.approx(30_000, abs=NEAR_MS)
    assert min(reported) > 28_000


def test_where_the_picture_has_ended_the_sound_goes_on(
    qtbot: QtBot, player: Player, engine: Engine, tmp_path: Path
) -> None:
    if isinstance(engine, QtEngine):
        pytest.skip("without a sound device Qt plays no sound, and does not tell its time")
    file = with_longer_sound(tmp_path / "long.mp4")
    open_in(qtbot, player, probe(file))
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 200, timeout=PATIENCE_MS)
    player.seek(15_000)
    qtbot.waitUntil(lambda: player.position_ms > 16_000, timeout=PATIENCE_MS)
    assert player.is_playing


@pytest.fixture
def drive_answers(monkeypatch: pytest.MonkeyPatch, engine: Engine) -> threading.Event:
    """The drive of what plays first does not answer until this is set."""
    assert isinstance(engine, VlcEngine | QtEngine)
    answers = threading.Event()
    if isinstance(engine, VlcEngine):
        stop = engine._player.stop
        monkeypatch.setattr(engine._player, "stop", lambda: answers.wait(30) and stop())
    else:
        is_free = engine._output._is_free
        monkeypatch.setattr(engine._output, "_is_free", lambda: answers.is_set() and is_free())
    return answers


def test_a_player_that_never_stops_is_left_behind(
    qtbot: QtBot,
    player: Player,
    engine: Engine,
    drive_answers: threading.Event,
    clip_of: ClipMaker,
) -> None:
    assert isinstance(engine, VlcEngine | QtEngine)
    open_in(qtbot, player, probe(clip_of("mp4", Clip())))
    play(qtbot, player)
    open_in(qtbot, player, probe(clip_of("mp4", Clip(seconds=12, width=360, height=640))))
    watch = Watch(player)
    player.play()
    qtbot.waitUntil(watch.reaches(10), timeout=PATIENCE_MS)
    assert player.position_ms > 200
    numbers = [number for number in watch.numbers if number is not None]
    assert numbers == sorted(numbers), "nothing of the other file"
    assert not engine._endings.have_ended()
    drive_answers.set()
    qtbot.waitUntil(engine._endings.have_ended, timeout=PATIENCE_MS)


def test_an_engine_that_never_ends_is_left_behind(
    qtbot: QtBot,
    player: Player,
    engine_name: str,
    drive_answers: threading.Event,
    clip_of: ClipMaker,
) -> None:
    open_in(qtbot, player, probe(clip_of("mp4", Clip())))
    play(qtbot, player)
    player.change_engine(other_than(engine_name))
    watch = Watch(player)
    qtbot.waitUntil(watch.has(5), timeout=PATIENCE_MS)
    assert not player._ending_engines.have_ended()
    drive_answers.set()
    qtbot.waitUntil(player._ending_engines.have_ended, timeout=PATIENCE_MS)


def test_it_is_shut_down_while_it_loads(
    engine: Engine, stills: Stills, thumbnails: Thumbnails, waveform: Waveform, clip_of: ClipMaker
) -> None:
    facts = probe(clip_of("mp4", Clip()))
    player = Player(engine, stills, thumbnails, waveform)
    player.open(facts)
    shut_down(player)


def test_whoever_ends_the_program_is_told_what_has_not_ended(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    engine: Engine,
    drive_answers: threading.Event,
    stills: Stills,
    thumbnails: Thumbnails,
    waveform: Waveform,
    clip_of: ClipMaker,
) -> None:
    monkeypatch.setattr("navigator.playback.player._END_PATIENCE_S", 0.1)
    player = Player(engine, stills, thumbnails, waveform)
    open_in(qtbot, player, probe(clip_of("mp4", Clip())))
    play(qtbot, player)
    player.shut_down()
    assert not player.wait_for_end()
    drive_answers.set()
    qtbot.waitUntil(player._ending_engines.have_ended, timeout=PATIENCE_MS)


def test_a_recording_that_does_not_know_its_length_is_played(
    qtbot: QtBot, player: Player, clip_of: ClipMaker, tmp_path: Path
) -> None:
    file = tmp_path / "live.mkv"
    parts = [(clip_of("mp4", Clip()), kind) for kind in ("video", "audio")]
    mux(file, *parts, live="1")
    facts = probe(file)
    assert facts.duration_ms == pytest.approx(20_000, abs=100)
    open_in(qtbot, player, facts)
    play(qtbot, player)
    watch = Watch(player)
    player.seek(12_000)
    qtbot.waitUntil(watch.reaches(302), timeout=PATIENCE_MS)


def test_of_several_pictures_that_is_shown_which_the_file_shows_first(
    qtbot: QtBot, player: Player, engine: Engine, clip_of: ClipMaker, tmp_path: Path
) -> None:
    file = tmp_path / "cameras.mkv"
    small = Clip(width=320, height=320)
    mux(file, (clip_of("mp4", Clip()), "video"), (clip_of("mp4", small), "video"), default=1)
    facts = probe(file)
    assert (facts.width, facts.height) == (320, 320)
    open_in(qtbot, player, facts)
    come = numbers_from(engine)
    play(qtbot, player)
    qtbot.waitUntil(lambda: len(come) > 5, timeout=PATIENCE_MS)
    frame = engine.frame()
    assert frame is not None
    assert (frame.width, frame.height) == (320, 320)
