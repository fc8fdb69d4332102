"""Which engine plays: the one that is asked for, else libVLC, else Qt Multimedia, else none."""

from __future__ import annotations

import os

from navigator.errors import NavigatorError, translatable
from navigator.playback.engine import Engine, NoEngine

# More options for libVLC, for machines and tests without a sound device.
VLC_OPTIONS_VARIABLE = "NAVIGATOR_VLC_OPTIONS"


def choose_engine(wanted: str = "") -> tuple[Engine, NavigatorError | None]:
    """The engine, and why it is not the wanted one; ``wanted`` is ``vlc``, ``qt`` or nothing."""
    problem = None
    for name in ("qt", "vlc") if wanted == "qt" else ("vlc", "qt"):
        try:
            return _make(name), problem
        except NavigatorError as error:
            problem = problem or error
    return NoEngine(), problem


def _make(name: str) -> Engine:
    if name == "vlc":
        from navigator.playback.vlc_engine import VlcEngine

        return VlcEngine(tuple(os.environ.get(VLC_OPTIONS_VARIABLE, "").split()))
    # It takes a while to load, and may not be installed at all.
    try:
        from navigator.playback.qt_engine import QtEngine
    except ImportError as error:
        raise NavigatorError(
            translatable("Errors", "Qt Multimedia is not installed, so the video cannot play."),
            translatable("Errors", "Install it: pip install PySide6-Addons"),
        ) from error
    return QtEngine()
