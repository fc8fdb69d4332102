"""Files as the user gives them: which can be read, and what is said of those that cannot."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from navigator.errors import NavigatorError, translatable

_NAME = "navigator"


def size_of(path: Path) -> int:
    """The size in bytes of an ordinary file that may be read.

    Raises NavigatorError for everything else. A pipe or a device is refused before anybody waits
    for it.
    """
    try:
        if path.is_dir():
            raise NavigatorError(
                translatable("Errors", "this is a folder."),
                translatable("Errors", "Choose a file in it."),
                where=path.name,
            )
        if path.exists() and not path.is_file():
            raise NavigatorError(
                translatable("Errors", "this is a device or a pipe, not a file."),
                translatable("Errors", "Choose an ordinary file."),
                where=path.name,
            )
        with path.open("rb"):
            return path.stat().st_size
    # A name with a NUL is a ValueError.
    except (FileNotFoundError, ValueError) as error:
        raise NavigatorError(
            translatable("Errors", "there is no such file."),
            translatable("Errors", "Check its name, or look where it was moved to."),
            where=path.name,
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> NavigatorError:
    """The error for a file that the system does not let us read."""
    return NavigatorError(
        translatable("Errors", "the file cannot be read ({reason})."),
        translatable("Errors", "Check that it exists and may be read."),
        where=path.name,
        reason=error.strerror or str(error),
    )


def is_there(path: Path) -> bool:
    """Whether there is something at ``path``; what lies on a drive that is gone is not there."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder at ``path``, as `is_there`."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether there is a file at ``path``, as `is_there`."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_picture(container: str) -> bool:
    """Whether FFmpeg's format of this name is a picture, which to it is a video of one frame."""
    return container in ("image2", "gif") or container.endswith("_pipe")


def refuse_the_recording(target: Path, recording: Path) -> None:
    """Raises NavigatorError where ``target``, which is to be written, is the recording itself."""
    try:
        is_itself = recording.is_file() and target.exists() and target.samefile(recording)
    except OSError as error:
        raise unreadable(target, error) from error
    if is_itself:
        raise NavigatorError(
            translatable("Errors", "this is the recording itself, which stays as it is."),
            translatable("Errors", "Choose another name."),
            where=target.name,
        )


def read_text(path: Path, largest_bytes: int) -> str:
    """The UTF-8 text of a file, without its byte order mark. Raises NavigatorError."""
    size = size_of(path)
    if size > largest_bytes:
        raise too_large(path.name, size, largest_bytes)
    return decode(path.read_bytes(), path.name)


def decode(content: bytes, where: str) -> str:
    """UTF-8 text, with line ends as Python has them. Raises NavigatorError."""
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise NavigatorError(
            translatable("Errors", "byte {byte} is not UTF-8 text."),
            translatable("Errors", "Save the file as UTF-8."),
            where=where,
            byte=error.start,
        ) from error


def too_large(where: str, size: int, largest_bytes: int) -> NavigatorError:
    """The error for ``size`` bytes where no more than ``largest_bytes`` make sense."""
    return NavigatorError(
        translatable("Errors", "{size} MB is more than is read here."),
        translatable("Errors", "It may be up to {limit} MB: was another file meant?"),
        where=where,
        size=size // 1024**2,
        limit=largest_bytes // 1024**2,
    )


def cache_folder() -> Path:
    """Where lies what can be made again at any time, as each system has it."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / _NAME / "cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / _NAME
    # The XDG base directory specification: a path that is not absolute does not count.
    named = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (named if named.is_absolute() else home / ".cache") / _NAME
