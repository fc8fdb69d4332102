"""Checks what the program needs, and names the remedy for what is missing."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import av
import PySide6
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from navigator import __version__, resources
from navigator.app import App, make_application
from navigator.engines import VLC_OPTIONS_VARIABLE
from navigator.errors import NavigatorError
from navigator.playback.endings import Endings
from navigator.playback.vlc_engine import VlcEngine, load_vlc
from navigator.settings import Settings, state_folder
from navigator.ui import theme

_PATIENCE_MS = 15_000
_END_PATIENCE_S = 3.0
_JUMP_TO_CHAPTER = 3


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; ``remedy`` is there only where it is not well."""

    name: str
    is_well: bool
    said: str
    remedy: str = ""


def examine(*, as_json: bool) -> int:
    """Print what was found; 0 if all is well, else 2."""
    screen = _screen()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault(VLC_OPTIONS_VARIABLE, "--aout=dummy")
    make_application(sys.argv[:1])
    findings = [
        Finding("navigator", True, __version__),
        Finding("python", True, platform.python_version()),
        Finding("qt", True, f"PySide6 {PySide6.__version__}"),
        Finding("av", True, f"PyAV {av.__version__}"),
        _search_engine(),
        _vlc(),
        screen,
        _fonts(),
        _folder(),
    ]
    if all(finding.is_well for finding in findings if finding.name == "vlc"):
        findings.append(_playing())
    for finding in findings:
        _print(finding, as_json=as_json)
    return 0 if all(finding.is_well for finding in findings) else 2


def _print(finding: Finding, *, as_json: bool) -> None:
    if as_json:
        content = {"check": finding.name, "ok": finding.is_well, "found": finding.said}
        if finding.remedy:
            content["remedy"] = finding.remedy
        print(json.dumps(content, ensure_ascii=False))
        return
    mark = "ok" if finding.is_well else "!!"
    print(f"{mark}  {finding.name:<10} {finding.said}")
    if finding.remedy:
        print(f"    {'':<10} → {finding.remedy}")


def _search_engine() -> Finding:
    options = {row[0] for row in sqlite3.connect(":memory:").execute("PRAGMA compile_options")}
    is_well = "ENABLE_FTS5" in options
    remedy = "" if is_well else "Use a Python whose SQLite has FTS5, such as your system's."
    return Finding("sqlite", is_well, f"SQLite {sqlite3.sqlite_version}, FTS5", remedy)


def _vlc() -> Finding:
    try:
        version = load_vlc().libvlc_get_version().decode()
        engine, endings = VlcEngine(), Endings()
        engine.close()
        endings.add(engine)
        endings.wait(_END_PATIENCE_S)
    except NavigatorError as error:
        return Finding("vlc", False, error.what.format(**error.values), error.remedy)
    return Finding("vlc", True, f"libVLC {version}, plugins found")


def _screen() -> Finding:
    is_linux = sys.platform.startswith("linux")
    name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if is_linux and not name:
        remedy = "The window needs one; `navigator screenshot` and the text commands do not."
        return Finding("screen", True, "none", remedy)
    return Finding("screen", True, name or "the system's")


def _fonts() -> Finding:
    is_well = theme.FAMILY in QFontDatabase.families()
    return Finding("fonts", is_well, theme.FAMILY, "" if is_well else "Install the program anew.")


def _folder() -> Finding:
    folder = state_folder()
    nearest = next(parent for parent in (folder, *folder.parents) if parent.exists())
    is_well = os.access(nearest, os.W_OK)
    remedy = "" if is_well else f"Make it writable: {nearest}"
    return Finding("folder", is_well, str(folder), remedy)


def _playing() -> Finding:
    """Open the bundled interview, play it, jump to a chapter, and see it play on from there."""
    name = "playing"
    errors: list[NavigatorError] = []
    with tempfile.TemporaryDirectory() as folder:
        app = App(Settings(Path(folder)))
        player, session = app.player, app.session
        session.failed.connect(errors.append)
        try:
            session.open(resources.BUNDLED_INTERVIEW)
            if not _happens(lambda: not player.shown.image.isNull(), errors):
                return _not_playing(name, "does not open", errors)
            player.play()
            if not _happens(lambda: player.position_ms > 200, errors):
                return _not_playing(name, "does not play", errors)
            session.go_to_chapter(_JUMP_TO_CHAPTER)
            start_ms = session.interview.chapters[_JUMP_TO_CHAPTER].start_ms
            if not _happens(lambda: player.position_ms > start_ms + 200, errors):
                return _not_playing(name, "does not jump", errors)
        finally:
            app.close()
    return Finding(name, True, "opens, plays and jumps in the bundled interview")


def _not_playing(name: str, said: str, errors: list[NavigatorError]) -> Finding:
    remedy = str(errors[0]) if errors else "Install the program and VLC anew."
    return Finding(name, False, f"the bundled interview {said}", remedy)


def _happens(is_true: Callable[[], bool], errors: list[NavigatorError]) -> bool:
    patience = QTimer(interval=_PATIENCE_MS, singleShot=True)
    patience.start()
    while not is_true() and not errors and patience.isActive():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    return is_true()
