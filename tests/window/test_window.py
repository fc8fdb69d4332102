"""The real program in a real window, with real mouse and keys, judged by the screen's pixels."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import ClipMaker
from tests.window.blueprint import Blueprint
from tests.window.conftest import CLIP, DOCUMENT, STARTS_MS
from tests.window.screen import Area, Program, Screen, plays_past, wait_until


def shows(screen: Screen, picture: Area, frame: int) -> Callable[[], bool]:
    return lambda: screen.bar_code(picture) == frame


def has_hit_ticks(screen: Screen, strip: Area) -> bool:
    """Whether something amber is painted in the strip."""
    for y in range(strip.top, strip.top + strip.height):
        for x in range(strip.left, strip.left + strip.width):
            red, green, blue = screen.colour(x, y)
            if red > 190 and 120 < green < 190 and blue < 60:
                return True
    return False


def test_a_click_on_a_chapters_row_shows_its_exact_first_frame(
    program: Program, opened: Blueprint
) -> None:
    for row, start_ms in enumerate(STARTS_MS):
        program.screen.click(*opened.chapter_row(row))
        frame = CLIP.frame_at(start_ms)
        wait_until(shows(program.screen, opened.picture, frame), f"frame {frame} is shown")
    assert program.close() == (0, "")


def test_a_click_on_a_marker_while_playing_jumps_and_plays_on(
    program: Program, opened: Blueprint
) -> None:
    screen, picture = program.screen, opened.picture
    screen.key("space")
    wait_until(plays_past(screen, picture, 3), "the video plays")
    for start_ms in (STARTS_MS[2], STARTS_MS[0], STARTS_MS[1]):
        screen.click(*opened.marker(start_ms))
        wait_until(plays_past(screen, picture, CLIP.frame_at(start_ms)), "it plays on from there")
    assert program.close() == (0, "")


def test_a_search_marks_the_timeline_and_f3_jumps_to_the_hit(
    program: Program, opened: Blueprint
) -> None:
    screen = program.screen
    screen.click(*opened.search_field)
    screen.type("kpi")
    wait_until(lambda: has_hit_ticks(screen, opened.ticks), "a tick is painted")
    screen.key("F3")
    frame = CLIP.frame_at(STARTS_MS[2])
    wait_until(shows(screen, opened.picture, frame), "the hit's chapter is shown")
    screen.key("Escape")
    wait_until(lambda: not has_hit_ticks(screen, opened.ticks), "the ticks are gone")
    assert program.close() == (0, "")


def test_keys_work_in_a_cyrillic_layout(program: Program, opened: Blueprint) -> None:
    screen = program.screen
    screen.set_layout("ru")
    try:
        # The key of L: ten seconds on.
        screen.key("Cyrillic_de")
        wait_until(shows(screen, opened.picture, 250), "ten seconds have gone by")
        screen.key("ctrl+Right")
        wait_until(shows(screen, opened.picture, 500), "the next chapter is shown")
    finally:
        screen.set_layout("us")
    assert program.close() == (0, "")


def test_after_the_end_a_click_on_a_chapter_plays(program: Program, opened: Blueprint) -> None:
    screen, picture = program.screen, opened.picture
    screen.key("9")
    wait_until(shows(screen, picture, 1350), "nine tenths have gone by")
    for _step in range(3):
        screen.key("greater")
    screen.key("space")
    wait_until(shows(screen, picture, CLIP.frames - 1), "the last frame is shown")
    screen.click(*opened.chapter_row(0))
    wait_until(plays_past(screen, picture, 110), "it plays from the chapter on")
    assert program.close() == (0, "")


def test_a_video_that_is_attached_plays_and_is_remembered(
    qtbot: QtBot, program: Program, tmp_path: Path, clip_of: ClipMaker
) -> None:
    """Chosen in the file dialog, with the keyboard, for a document whose video is missing."""
    path = tmp_path / "alone.yaml"
    path.write_text(DOCUMENT.replace("clip.mp4", "lost.mp4"), encoding="utf-8")
    own = clip_of("mp4", CLIP)
    program.start(str(path))
    wait_until(lambda: program.title == "Штрихкод", "the document is open")
    program.screen.key("ctrl+shift+o")
    wait_until(lambda: len(program.windows()) > 1, "the file dialog is open")
    program.screen.type(str(own))
    program.screen.key("Return")
    (tmp_path / "clip.mp4").write_bytes(own.read_bytes())
    blueprint = Blueprint(qtbot, _beside(path), program.area, tmp_path / "blueprint")
    try:
        wait_until(lambda: len(program.windows()) == 1, "the dialog is closed")
        picture = blueprint.picture
        program.screen.key("9")
        wait_until(shows(program.screen, picture, 1350), "the attached video is shown")
        code, printed = program.close()
        assert code == 0
        assert "lost.mp4: there is no such file" in printed
        program.start(str(path))
        wait_until(shows(program.screen, picture, 0), "it is there again")
    finally:
        blueprint.close()


def _beside(path: Path) -> Path:
    whole = path.with_name("whole.yaml")
    whole.write_text(DOCUMENT, encoding="utf-8")
    return whole


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_it_ends_cleanly_while_playing_whoever_ends_it(
    program: Program, opened: Blueprint, number: signal.Signals
) -> None:
    program.screen.key("space")
    wait_until(plays_past(program.screen, opened.picture, 3), "the video plays")
    assert program.end_by_signal(number) == (0, "")


def test_no_home_to_write_to_is_told_and_nothing_else_is_affected(
    program: Program, tmp_path: Path
) -> None:
    file = tmp_path / "state-is-a-file"
    file.touch()
    program.start(XDG_STATE_HOME=str(file))
    wait_until(lambda: "интервью" in program.title, "the bundled interview is open")
    code, printed = program.close()
    assert code == 0
    assert "Traceback" not in printed


def test_two_copies_run_side_by_side(program: Program, screen: Screen, tmp_path: Path) -> None:
    other = Program(screen, tmp_path)
    program.start()
    try:
        other.start()
        wait_until(lambda: "интервью" in other.title, "the second copy is open")
        assert other.close() == (0, "")
        assert program.close() == (0, "")
    finally:
        other.kill()


def test_without_libvlc_qt_plays_and_the_window_says_what_to_install(
    qtbot: QtBot, program: Program, document: Path, tmp_path: Path
) -> None:
    program.start(str(document), NAVIGATOR_VLC_OPTIONS="--no-such-option")
    screen = program.screen
    wait_until(lambda: program.title == "Штрихкод", "the document is open")
    opened = Blueprint(qtbot, document, program.area, tmp_path)
    # The message stands above: the picture is a little lower than in the blueprint.
    wait_until(lambda: screen.bar_code(opened.picture) == 0, "the first frame is on the screen")
    screen.key("space")
    wait_until(plays_past(screen, opened.picture, 10), "it plays")
    opened.close()
    code, _printed = program.close()
    assert code == 0


def test_the_engine_can_be_chosen(program: Program, document: Path) -> None:
    program.start("--engine", "qt", str(document))
    wait_until(lambda: program.title == "Штрихкод", "the document is open")
    program.screen.key("space")
    code, _printed = program.close()
    assert code == 0
