"""Which room may import which: the arrows of docs/architecture.md."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "navigator"

_EVERYWHERE = ("", ".atomic", ".encodings", ".errors", ".files", ".memory", ".resources")
EVERYWHERE = {f"navigator{room}" for room in _EVERYWHERE}
ALLOWED = {
    "interview": {"interview"},
    "documents": {"documents", "interview"},
    "search": {"search", "interview"},
    "formats": {"formats", "interview"},
    "opening": {
        *("opening", "documents", "formats", "interview"),
        *("playback.media", "search.languages"),
    },
    "download": {"download"},
    "long_job": {"long_job", "background"},
    "downloader": {"downloader", "download", "long_job"},
    "clip": {"clip", "clip_encoders", "parts", "playback.media"},
    "clip_encoders": {"clip_encoders"},
    "clipper": {"clipper", "clip", "long_job", "parts", "playback.media"},
    "parts": {"parts", "interview", "watched", "search.lines", "search.results"},
    "draft": {"draft", "formats", "interview"},
    "undo": {"undo", "interview"},
    "editor": {
        *("editor", "background", "draft", "exporting", "formats", "interview"),
        "opening",
        *("session", "undo"),
        *("playback.player", "playback.pauses"),
    },
    "journal": {"journal", "interview", "undo"},
    "keeper": {
        *("keeper", "background", "documents", "editor", "exporting", "interview", "journal"),
        *("journals", "opening", "session"),
    },
    "journals": {"journals", "background", "journal"},
    "answer_book": {
        *("answer_book", "interview", "playback.chapter_pictures"),
        *("search.languages", "search.words"),
    },
    "exporting": {"exporting", "answer_book", "documents", "formats", "interview"},
    "background": {"background"},
    "settings": {"settings"},
    "i18n": {"i18n"},
    "engines": {"engines", "playback"},
    "playback": {"playback", "background", "interview.timecode"},
    "searcher": {"searcher", "background", "interview", "search"},
    "history": {"history"},
    "memory": {"memory"},
    "keep_awake": {"keep_awake"},
    "mpris": {"mpris", "playback.player", "session"},
    "captions": {
        *("captions", "background", "resume", "session"),
        *("playback.player", "playback.subtitles"),
    },
    "resume": {"resume", "settings"},
    "opener": {"opener", "background", "opening", "playback.media"},
    "session": {
        *("session", "background", "history", "resume", "opener", "opening", "interview"),
        *("settings", "documents"),
        *("playback.player", "playback.media"),
        "watched",
    },
    "library": {
        *("library", "documents", "interview", "opening", "search", "playback.chapter_pictures"),
    },
    "librarian": {"librarian", "background", "library", "search", "settings"},
    "selection": {
        *("selection", "session", "watched", "playback.player"),
    },
    "watched": {"watched", "settings"},
    "read_log": {"read_log", "interview", "session", "settings"},
    "ui": {
        *(
            "ui",
            "captions",
            "downloader",
            "draft",
            "editor",
            "exporting",
            "i18n",
            "interview",
            "journals",
            "keeper",
            "long_job",
            "opening",
        ),
        *("search.lines", "search.plan", "search.ranking", "search.results", "search.similar"),
        *(
            "searcher",
            "session",
            "settings",
            "watched",
            "selection",
            "parts",
            "clip",
            "clipper",
            "read_log",
        ),
        *("librarian", "library", "search.index"),
        *(
            "playback.limits",
            "playback.player",
            "playback.subtitles",
            "playback.thumbnails",
            "playback.waveform",
        ),
    },
}
NO_QT = (
    "errors",
    "files",
    "atomic",
    "resources",
    "interview",
    "journal",
    "library",
    "documents",
    "formats",
    "search",
    "opening",
    "exporting",
    "draft",
    "answer_book",
    "undo",
    "download",
    "cli",
    "ui.answers_page",
)
ROOTS = ("app", "cli", "screenshot", "doctor", "__main__")


def modules() -> Iterator[tuple[str, set[str]]]:
    """Every module below the package and what it imports."""
    for file in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(file.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        yield name, imports_of(file)


def imports_of(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def is_within(name: str, rooms: set[str]) -> bool:
    return any(name == room or name.startswith(room + ".") for room in rooms)


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_imports_only_what_the_arrows_allow(room: str) -> None:
    allowed = {f"navigator.{other}" for other in ALLOWED[room]}
    for name, imports in modules():
        if is_within(name, {room}):
            ours = {one for one in imports if is_within(one, {"navigator"})} - EVERYWHERE
            assert not {one for one in ours if not is_within(one, allowed)}, name


def test_every_module_has_its_place_in_the_arrows() -> None:
    known = {
        *ALLOWED,
        *ROOTS,
        "atomic",
        "encodings",
        "errors",
        "files",
        "resources",
        "",
        "__init__",
    }
    assert not [name for name, _imports in modules() if name.split(".")[0] not in known]


@pytest.mark.parametrize("room", NO_QT)
def test_some_rooms_know_no_qt(room: str) -> None:
    for name, imports in modules():
        if is_within(name, {room}):
            assert not {one for one in imports if is_within(one, {"PySide6"})}, name


def test_each_engine_and_threads_have_one_door() -> None:
    for name, imports in modules():
        if name != "playback.vlc_engine":
            assert "vlc" not in imports, name
        if name != "playback.qt_engine":
            assert "PySide6.QtMultimedia" not in imports, name
        if name not in ("background", "playback.vlc_engine"):
            assert not imports & {"threading", "concurrent.futures", "multiprocessing"}, name


def test_the_text_commands_load_no_qt() -> None:
    code = (
        "import sys; from navigator import resources; from navigator.cli import main;"
        "main(['chapters', str(resources.BUNDLED_INTERVIEW)]);"
        "main(['search', 'KPI', str(resources.BUNDLED_INTERVIEW)]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr
