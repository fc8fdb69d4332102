"""The player's own rules, with an engine moved by hand and real stills."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from navigator.background import Worker
from navigator.errors import NavigatorError
from navigator.playback.decoder import Decoder, Still
from navigator.playback.engine import Landing, NoEngine
from navigator.playback.limits import Loop
from navigator.playback.media import probe
from navigator.playback.player import Player, State
from navigator.playback.stills import Stills
from navigator.playback.thumbnails import Thumbnails
from navigator.playback.waveform import Waveform
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.fakes import FakeEngine, Hand
from tests.pictures import number_in_image
from tests.playback.playing import shut_down

CLIP = Clip(seconds=20)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def engine(qapp: object) -> FakeEngine:
    return FakeEngine(CLIP)


@pytest.fixture
def player(
    qtbot: QtBot,
    engine: FakeEngine,
    stills: Stills,
    thumbnails: Thumbnails,
    waveform: Waveform,
    clip_of: ClipMaker,
    hand: Hand,
) -> Iterator[Player]:
    made = Player(engine, stills, thumbnails, waveform, hand)
    made.open(probe(clip_of("mp4", CLIP)))
    qtbot.waitUntil(lambda: not made.shown.image.isNull())
    engine.asked.clear()
    yield made
    shut_down(made)


def shown(player: Player) -> int | None:
    return number_in_image(player.shown.image)


def shows(player: Player, number: int) -> Callable[[], bool]:
    return lambda: shown(player) == number


def play_at(qtbot: QtBot, player: Player, engine: FakeEngine, number: int) -> None:
    """The player plays, and shows frame ``number`` from the engine."""
    player.seek(number * 40)
    qtbot.waitUntil(shows(player, number))
    player.play()
    engine.deliver(number)
    engine.asked.clear()


def finish_work(qtbot: QtBot, worker: Worker) -> None:
    """What the worker was asked for is done, and told."""
    done: list[None] = []
    worker.submit(lambda: None, done.append)
    qtbot.waitUntil(partial(bool, done))


def test_it_opens_paused_at_its_first_frame(player: Player) -> None:
    assert player.state is State.PAUSED
    assert shown(player) == 0
    assert player.position_ms == 0


def test_a_paused_jump_shows_the_still_and_leaves_the_engine_alone(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    player.seek(8_000)
    assert player.position_ms == 8_000
    qtbot.waitUntil(shows(player, 200))
    assert engine.asked == []
    player.play()
    assert engine.asked == ["play 8000"]


def test_a_jump_to_where_the_hand_rested_shows_the_still_at_once(
    qtbot: QtBot, player: Player, thumbnails: Thumbnails
) -> None:
    with qtbot.waitSignal(thumbnails.decoded):
        thumbnails.request(8_000)
    player.seek(8_000)
    assert shown(player) == 200


def test_jumps_that_come_faster_than_their_pictures_show_what_is_passed(
    qtbot: QtBot, player: Player, worker: Worker
) -> None:
    seen: list[int | None] = []
    player.shown.changed.connect(lambda: seen.append(shown(player)))
    player.seek(4_000)
    is_decoded = threading.Event()
    worker.submit(is_decoded.set, lambda _nothing: None)
    assert is_decoded.wait(5)
    player.seek(8_000)
    qtbot.waitUntil(shows(player, 200))
    assert seen == [100, 200]
    assert player.position_ms == 8_000


def test_stale_frames_after_a_jump_are_never_shown(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 50)
    player.seek(8_000)
    engine.deliver(51)
    qtbot.waitUntil(lambda: "play 8000" in engine.asked)
    for stale in (52, 53):
        engine.deliver(stale)
        assert shown(player) == 200
        assert player.position_ms == 8_000
    engine.deliver(200)
    engine.deliver(201)
    assert shown(player) == 201


def test_what_was_passed_is_not_shown_over_what_came_at_once(
    qtbot: QtBot, player: Player, stills: Stills, worker: Worker
) -> None:
    player.decode_ahead([8_000])
    qtbot.waitUntil(lambda: stills.cached(8_000) is not None)
    player.seek(4_000)
    is_decoded = threading.Event()
    worker.submit(is_decoded.set, lambda _nothing: None)
    assert is_decoded.wait(5)
    player.seek(8_000)
    # Something else of the same kind is asked for before the other has come.
    stills.request_prints(8_000, 100, lambda _prints: None)
    finish_work(qtbot, worker)
    assert shown(player) == 200


@pytest.mark.parametrize("is_ahead", [False, True])
def test_after_a_short_way_back_what_is_left_of_the_old_place_is_not_taken_for_the_new(
    qtbot: QtBot, player: Player, engine: FakeEngine, worker: Worker, stills: Stills, is_ahead: bool
) -> None:
    play_at(qtbot, player, engine, 200)
    if is_ahead:
        player.decode_ahead([195 * 40])
        qtbot.waitUntil(lambda: stills.cached(195 * 40) is not None)
    player.seek(195 * 40)
    qtbot.waitUntil(lambda: "play 7800" in engine.asked)
    for stale in (200, 201, 202, 203, 204):
        engine.deliver(stale)
        finish_work(qtbot, worker)
        assert shown(player) == 195
    engine.deliver(195)
    engine.deliver(196)
    assert shown(player) == 196


@pytest.mark.parametrize("first", [200, 201])
def test_the_engines_first_right_frame_takes_over(
    qtbot: QtBot, player: Player, engine: FakeEngine, worker: Worker, first: int
) -> None:
    play_at(qtbot, player, engine, 50)
    player.seek(8_000)
    qtbot.waitUntil(lambda: "play 8000" in engine.asked)
    # By then it is known what follows the wished frame.
    finish_work(qtbot, worker)
    engine.deliver(first)
    assert shown(player) == first


def test_an_engine_that_leaves_out_its_first_frames_is_recognised_by_later_ones(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 50)
    player.seek(8_000)
    qtbot.waitUntil(lambda: "play 8000" in engine.asked)
    engine.deliver(203)
    assert shown(player) == 200

    def is_recognised() -> bool:
        engine.deliver(204)
        return shown(player) == 204

    # The clock stands still: time alone does not let it take over.
    qtbot.waitUntil(is_recognised)


def test_a_frame_that_comes_before_it_is_known_is_recognised_later() -> None:
    landing = Landing(frozenset({200}))
    landing.see(201)
    assert not landing.has_come
    landing.expect(frozenset({201, 202}))
    assert landing.has_come
    assert not landing.is_watched_for


def test_an_engine_that_lands_nowhere_is_not_watched_for_ever() -> None:
    landing = Landing(frozenset({200}))
    for _ in range(100):
        assert landing.is_watched_for
        landing.see(7)
    assert not landing.is_watched_for
    landing.expect(frozenset({7}))
    assert landing.has_come


def test_of_many_jumps_only_the_last_moves_the_engine(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 50)
    for ms in (4_000, 8_000, 12_000):
        player.seek(ms)
        qtbot.waitUntil(shows(player, ms // 40))
    qtbot.waitUntil(lambda: "play 12000" in engine.asked)
    assert not {"play 4000", "play 8000"} & set(engine.asked)


def test_a_pause_just_after_many_jumps_does_not_keep_it_from_playing_on(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 50)
    for ms in (4_000, 8_000):
        player.seek(ms)
        qtbot.waitUntil(shows(player, ms // 40))
    player.pause()
    with qtbot.waitSignal(player._settles.timeout):
        pass
    player.play()
    assert engine.asked[-1] == "play 8000"


def test_an_engine_that_misses_the_frame_takes_over_after_the_stale_ones(
    qtbot: QtBot, player: Player, engine: FakeEngine, hand: Hand
) -> None:
    play_at(qtbot, player, engine, 50)
    player.seek(8_000)
    qtbot.waitUntil(lambda: "play 8000" in engine.asked)
    for late in (203, 204, 205, 206):
        engine.deliver(late)
    assert shown(player) == 200
    hand.at += 0.7
    engine.deliver(207)
    assert shown(player) == 207


def test_pausing_shows_the_exact_still_and_playing_goes_on_without_a_jump(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 50)
    player.pause()
    assert engine.asked == ["pause"]
    assert player.state is State.PAUSED
    engine.asked.clear()
    player.play()
    assert engine.asked == ["play"]


def test_the_time_of_a_pause_is_told_and_its_frame_shown(
    qtbot: QtBot, player: Player, engine: FakeEngine, hand: Hand
) -> None:
    play_at(qtbot, player, engine, 50)
    told: list[int] = []
    player.position_changed.connect(told.append)
    # No tick comes between.
    hand.at += 0.25
    player.pause()
    assert told == [player.position_ms] == [2_250]
    qtbot.waitUntil(shows(player, 56))


def test_pausing_during_a_jump_stays_at_its_target(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 50)
    player.seek(8_000)
    player.pause()
    qtbot.waitUntil(shows(player, 200))
    assert player.position_ms == 8_000
    engine.asked.clear()
    player.play()
    assert engine.asked == ["play 8000"]


def test_steps_are_exact_and_pause(qtbot: QtBot, player: Player, engine: FakeEngine) -> None:
    player.seek(8_000)
    qtbot.waitUntil(shows(player, 200))
    player.step(1)
    qtbot.waitUntil(shows(player, 201))
    assert player.position_ms == 8_040
    player.step(-1)
    qtbot.waitUntil(shows(player, 200))
    assert player.state is State.PAUSED


def test_the_still_of_where_one_stands_is_kept_until_it_plays_on(
    qtbot: QtBot, player: Player, engine: FakeEngine, thumbnails: Thumbnails
) -> None:
    player.step(1)
    qtbot.waitUntil(shows(player, 1))
    # The hand rests elsewhere, and what it may jump to takes the place of what was stepped to.
    with qtbot.waitSignal(thumbnails.decoded):
        thumbnails.request(8_000)
    player.play()
    assert engine.asked[-1] == "play 40"
    engine.deliver(1)
    assert not player.is_seeking, "it is recognised at once"


def test_an_engine_that_stands_at_the_end_plays_on(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    """A file that is being written is longer than was told."""
    play_at(qtbot, player, engine, 499)
    engine.time_reported.emit(25_000.0, player._now())
    player.pause()
    assert player.position_ms == player.duration_ms - 1
    player.play()
    assert engine.asked[-1] == "play"
    assert player.is_playing
    assert player.position_ms == player.duration_ms - 1


def test_a_step_during_a_jump_begins_at_its_target_and_playing_goes_on(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    player.seek(8_000)
    player.step(1)
    qtbot.waitUntil(shows(player, 201))
    player.play()
    assert engine.asked == ["play 8040"]
    engine.deliver(201)
    engine.deliver(202)
    assert shows(player, 202)(), "its picture was known, and is recognised at once"


def test_steps_that_come_faster_than_their_pictures_are_not_lost(
    qtbot: QtBot, player: Player
) -> None:
    player.seek(8_000)
    for _ in range(3):
        player.step(1)
    qtbot.waitUntil(shows(player, 203))
    player.step(-1)
    player.step(-1)
    qtbot.waitUntil(shows(player, 201))
    assert player.position_ms == 8_040


def test_steps_that_wait_are_forgotten_by_a_jump(
    qtbot: QtBot, player: Player, worker: Worker
) -> None:
    for _ in range(3):
        player.step(1)
    player.seek(8_000)
    qtbot.waitUntil(shows(player, 200))
    finish_work(qtbot, worker)
    assert player.position_ms == 8_000


def test_a_step_that_is_on_its_way_when_playing_begins_comes_to_nothing(
    qtbot: QtBot, player: Player, engine: FakeEngine, stills: Stills, worker: Worker
) -> None:
    player.decode_ahead([8_000])
    qtbot.waitUntil(lambda: stills.cached(8_000) is not None)
    player.seek(8_000)
    player.step(1)
    player.play()
    finish_work(qtbot, worker)
    assert engine.asked[-1] == "play 8000"
    assert player.position_ms == 8_000
    assert shows(player, 200)()


def test_a_step_where_there_is_no_further_frame_shows_the_place_of_the_jump_before_it(
    qtbot: QtBot, player: Player
) -> None:
    player.seek(8_000)
    qtbot.waitUntil(shows(player, 200))
    player.seek(0)
    player.step(-1)
    qtbot.waitUntil(shows(player, 0))
    player.step(1)
    qtbot.waitUntil(shows(player, 1))


def test_a_step_after_the_end_is_a_pause(qtbot: QtBot, player: Player, engine: FakeEngine) -> None:
    play_at(qtbot, player, engine, 499)
    engine.ended.emit()
    player.step(-1)
    qtbot.waitUntil(shows(player, 498))
    engine.asked.clear()
    player.play()
    assert engine.asked == [f"play {498 * 40}"]


def test_the_old_places_end_during_a_jump_is_not_the_new_ones(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 490)
    player.seek(8_000)
    engine.ended.emit()
    assert player.is_playing
    qtbot.waitUntil(lambda: "play 8000" in engine.asked)


def test_the_end_and_a_jump_after_it(qtbot: QtBot, player: Player, engine: FakeEngine) -> None:
    play_at(qtbot, player, engine, 499)
    engine.ended.emit()
    assert player.position_ms == player.duration_ms - 1
    player.seek(4_000)
    qtbot.waitUntil(lambda: "play 4000" in engine.asked)
    assert player.state is State.PLAYING


def test_playing_after_the_end_begins_anew(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 499)
    engine.ended.emit()
    player.play()
    qtbot.waitUntil(lambda: "play 0" in engine.asked)


def test_an_end_in_the_middle_is_told(qtbot: QtBot, player: Player, engine: FakeEngine) -> None:
    play_at(qtbot, player, engine, 100)
    with qtbot.waitSignal(player.failed) as told:
        engine.ended.emit()
    (error,) = told.args or [None]
    assert isinstance(error, NavigatorError)
    assert "breaks off at 0:04 of 0:20" in str(error)


def test_an_end_where_a_jump_has_led_to_is_told_and_the_place_is_kept(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 50)
    errors: list[NavigatorError] = []
    player.failed.connect(errors.append)
    player.seek(12_000)
    qtbot.waitUntil(lambda: "play 12000" in engine.asked)
    engine.ended.emit()
    assert player.state is State.ENDED
    assert player.position_ms == 12_000
    assert "breaks off" in str(errors[0])


def test_an_engine_that_ends_during_a_pause_goes_on_from_its_place(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 50)
    player.pause()
    engine.ended.emit()
    player.play()
    assert engine.asked[-1] == "play 2000"


def test_an_engine_that_falls_silent_is_told(
    qtbot: QtBot, player: Player, engine: FakeEngine, hand: Hand
) -> None:
    player._clock.silence_s = engine.silence_s = 1.0
    player._patience.setInterval(50)
    errors: list[NavigatorError] = []
    player.failed.connect(errors.append)
    play_at(qtbot, player, engine, 50)
    hand.at += 0.9
    player._tick()
    assert not player._patience.isActive()
    hand.at += 0.2
    player._tick()
    assert player._patience.isActive()
    engine.time_reported.emit(2_000.0, hand.at)
    assert not player._patience.isActive()
    hand.at += 1.1
    qtbot.waitUntil(lambda: player.state is State.PAUSED)
    assert "does not answer" in str(errors[0])
    before_ms = player.position_ms
    engine.silence_s = 60.0
    hand.at += 5
    assert player.position_ms == before_ms


def test_speed_and_volume_keep_within_their_bounds(player: Player, engine: FakeEngine) -> None:
    player.set_rate(9.0)
    player.set_volume(140)
    player.set_muted(True)
    assert (player.rate, player.volume, player.is_muted) == (4.0, 100, True)
    player.set_volume(-3)
    assert engine.asked == ["rate 4.0", "muted True", "volume 0"]


def test_positions_outside_are_brought_inside(player: Player) -> None:
    player.seek(-5)
    assert player.position_ms == 0
    player.seek(10**9)
    assert player.position_ms == player.duration_ms - 1


def test_without_an_engine_stills_still_step(
    qtbot: QtBot,
    stills: Stills,
    thumbnails: Thumbnails,
    waveform: Waveform,
    clip_of: ClipMaker,
) -> None:
    player = Player(NoEngine(), stills, thumbnails, waveform)
    player.open(probe(clip_of("mp4", CLIP)))
    player.seek(2_000)
    qtbot.waitUntil(shows(player, 50))
    player.play()
    assert player.state is State.PAUSED
    player.step(1)
    qtbot.waitUntil(shows(player, 51))
    shut_down(player)


def test_closing_the_media_shows_nothing(player: Player) -> None:
    player.close_media()
    assert player.state is State.EMPTY
    assert player.shown.image.isNull()
    player.seek(1_000)
    player.step(1)
    player.play()
    assert player.state is State.EMPTY


def test_a_loop_is_played_again_and_again(
    qtbot: QtBot, player: Player, engine: FakeEngine, hand: Hand
) -> None:
    player.limits.set_loop(Loop(2_000, 4_000))
    play_at(qtbot, player, engine, 95)
    hand.at += 0.3
    qtbot.waitUntil(lambda: "play 2000" in engine.asked)
    assert player.is_playing


def test_a_jump_behind_a_loop_is_not_taken_back(
    qtbot: QtBot, player: Player, engine: FakeEngine, hand: Hand
) -> None:
    player.limits.set_loop(Loop(2_000, 4_000))
    play_at(qtbot, player, engine, 150)
    with qtbot.waitSignals([player.position_changed] * 3):
        hand.at += 0.3
    assert player.position_ms == pytest.approx(6_300, abs=2)
    assert engine.asked == []


def test_steps_out_of_a_loop_are_not_taken_back(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    player.limits.set_loop(Loop(2_000, 4_000))
    play_at(qtbot, player, engine, 99)
    player.step(1)
    player.step(1)
    qtbot.waitUntil(shows(player, 101))
    player.play()
    engine.deliver(101)
    engine.deliver(102)
    with qtbot.waitSignal(player.position_changed):
        pass
    assert player.position_ms > 4_000


def test_a_short_loop_moves_the_engine_at_once_at_every_turn(
    qtbot: QtBot, player: Player, engine: FakeEngine, hand: Hand, stills: Stills
) -> None:
    player.decode_ahead([2_000])
    qtbot.waitUntil(lambda: stills.cached(2_000) is not None)
    player.limits.set_loop(Loop(2_000, 2_200))
    play_at(qtbot, player, engine, 50)
    asked: list[tuple[str, ...]] = []
    player.sought.connect(lambda _ms: asked.append(tuple(engine.asked)))

    def has_turned(times: int) -> bool:
        return len(asked) == times

    for turns in (1, 2):
        hand.at += 0.25
        qtbot.waitUntil(partial(has_turned, turns))
        engine.deliver(50)
        engine.deliver(51)
        engine.asked.clear()
    assert asked == [("play 2000",)] * 2


@pytest.mark.parametrize("before_end_ms", [0, 1])
def test_a_loop_to_the_very_end(
    qtbot: QtBot, player: Player, engine: FakeEngine, before_end_ms: int
) -> None:
    player.limits.set_loop(Loop(2_000, player.duration_ms - before_end_ms))
    play_at(qtbot, player, engine, 499)
    engine.ended.emit()
    qtbot.waitUntil(lambda: "play 2000" in engine.asked)


def test_at_the_end_a_stop_goes_before_a_loop_as_everywhere(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    player.limits.set_loop(Loop(2_000, player.duration_ms))
    player.limits.set_stop(player.duration_ms)
    play_at(qtbot, player, engine, 499)
    engine.ended.emit()
    assert player.state is State.ENDED
    assert player.limits.stop_ms is None


def test_a_loop_that_breaks_off_early_is_told_and_not_begun_for_ever(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    player.limits.set_loop(Loop(2_000, player.duration_ms))
    play_at(qtbot, player, engine, 100)
    with qtbot.waitSignal(player.failed) as told:
        engine.ended.emit()
    assert "breaks off" in str((told.args or [""])[0])
    assert player.state is State.ENDED
    # The drive may be there again: it goes on where it was.
    player.play()
    qtbot.waitUntil(lambda: "play 4000" in engine.asked)


def test_who_plays_at_the_last_moment_plays_from_the_start(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    player.seek(player.duration_ms)
    qtbot.waitUntil(shows(player, 499))
    player.play()
    qtbot.waitUntil(lambda: "play 0" in engine.asked)


def test_behind_the_end_a_loop_that_reaches_it_begins_again(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    player.limits.set_loop(Loop(2_000, player.duration_ms))
    player.seek(player.duration_ms)
    qtbot.waitUntil(shows(player, 499))
    player.play()
    qtbot.waitUntil(lambda: "play 2000" in engine.asked)


def test_what_cannot_be_read_is_told_once_and_no_other_picture_stands_for_it(
    qtbot: QtBot, player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_arguments: object) -> None:
        raise OSError("the drive is gone")

    errors: list[NavigatorError] = []
    player.failed.connect(errors.append)
    with monkeypatch.context() as broken:
        broken.setattr(Decoder, "at", gone)
        for ms in (7_010, 8_010):
            with qtbot.waitSignal(player.landed):
                player.seek(ms)
            assert player.shown.image.isNull()
    assert ["cannot be read" in str(error) for error in errors] == [True]
    player.seek(9_010)
    qtbot.waitUntil(shows(player, 225))


def test_until_the_picture_of_a_jump_is_there_it_is_known_what_is_seen(
    qtbot: QtBot, player: Player
) -> None:
    player.seek(2_000)
    qtbot.waitUntil(shows(player, 50))
    player.seek(9_010)
    assert (player.position_ms, player.picture_ms) == (9_010, 2_000)
    qtbot.waitUntil(shows(player, 225))
    assert player.picture_ms == 9_010


def test_what_was_wished_before_the_player_gave_up_does_not_come_after_it(
    qtbot: QtBot,
    player: Player,
    engine: FakeEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on, find = threading.Event(), Decoder.at

    def find_late(decoder: Decoder, ms: int) -> Still | None:
        if ms == 9_010:
            go_on.wait(30)
        return find(decoder, ms)

    play_at(qtbot, player, engine, 50)
    monkeypatch.setattr(Decoder, "at", find_late)
    player._patience.setInterval(0)
    with qtbot.waitSignal(player.failed):
        player.seek(9_010)
    engine.asked.clear()
    player.seek(3_000)
    go_on.set()
    qtbot.waitUntil(shows(player, 75))
    assert not [one for one in engine.asked if one.startswith("play")]
    assert player.position_ms == 3_000


def test_it_stops_where_it_was_told_to_and_only_once(
    qtbot: QtBot, player: Player, engine: FakeEngine, hand: Hand
) -> None:
    player.limits.set_stop(4_000)
    play_at(qtbot, player, engine, 95)
    hand.at += 0.3
    qtbot.waitUntil(lambda: player.state is State.PAUSED)
    qtbot.waitUntil(shows(player, 99))
    assert player.limits.stop_ms is None


def test_a_new_file_has_no_loop(player: Player, clip_of: ClipMaker) -> None:
    player.limits.set_loop(Loop(2_000, 4_000))
    player.limits.set_stop(4_000)
    player.open(probe(clip_of("mp4", CLIP)))
    assert (player.limits.loop, player.limits.stop_ms) == (None, None)


def test_an_engine_that_shows_no_picture_is_heard(
    qtbot: QtBot, player: Player, engine: FakeEngine, hand: Hand
) -> None:
    player.seek(2_000)
    qtbot.waitUntil(shows(player, 50))
    player.play()
    hand.at += 1
    engine.time_reported.emit(3_000.0, hand.at)
    assert player.position_ms == 2_000
    hand.at += 1.1
    engine.time_reported.emit(4_100.0, hand.at)
    hand.at += 0.1
    assert player.position_ms == pytest.approx(4_200, abs=1)
    assert not player._patience.isActive()


def test_a_jump_after_the_end_does_not_wait_for_ever(
    qtbot: QtBot, player: Player, engine: FakeEngine
) -> None:
    play_at(qtbot, player, engine, 490)
    engine.ended.emit()
    assert player.state is State.ENDED
    player.seek(7_000)
    assert player.is_playing
    assert player._patience.isActive()
