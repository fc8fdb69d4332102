"""Saves the frame on the screen as a picture with its time in the name."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt

from navigator.errors import NavigatorError, translatable
from navigator.interview.timecode import format_exact
from navigator.playback.player import Player

_LONGEST_NAME = 160


def save_frame(player: Player, title: str) -> Path:
    """Save it, in square pixels, among the user's pictures. Raises NavigatorError."""
    picture = player.shown.full_image
    facts = player.facts
    if picture.isNull() or facts is None:
        raise NavigatorError(
            translatable("Errors", "there is no picture to save."),
            translatable("Errors", "Open a video first."),
        )
    square = QSize(round(facts.width * facts.sample_aspect), facts.height)
    if picture.size() != square:
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(square, mode=smooth)
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    file = _free(folder, f"{_harmless(title)} {format_exact(player.picture_ms)}".strip())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        is_saved = picture.save(str(file))
    except OSError:
        is_saved = False
    if not is_saved:
        raise NavigatorError(
            translatable("Errors", "the picture cannot be saved here."),
            translatable("Errors", "Make the folder writable, or free some space."),
            where=str(folder),
        )
    return file


def _free(folder: Path, name: str) -> Path:
    """A file that is not there yet: nothing is ever overwritten."""
    name = name.replace(":", "-")
    file, number = folder / f"{name}.png", 2
    while file.exists():
        file, number = folder / f"{name} ({number}).png", number + 1
    return file


def _harmless(title: str) -> str:
    """A title without what a file's name may not hold on some system."""
    kept = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title)
    # File systems count bytes.
    cut = " ".join(kept.split()).encode()[:_LONGEST_NAME].decode(errors="ignore")
    return cut.strip(" .")
