"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from navigator import files
from navigator.errors import NavigatorError, translatable

BACKUP_SUFFIX = ".bak"
_UNFINISHED = ".navigator-"
_OLD_S = 24 * 3_600


def write_text(
    path: Path, text: str, largest_bytes: int | None = None, *, replace: bool = False
) -> None:
    """Write a text as UTF-8. Raises NavigatorError, also where it would be too large to be read."""
    content = text.encode("utf-8", "replace")
    if largest_bytes is not None and len(content) > largest_bytes:
        raise NavigatorError(
            translatable("Errors", "it would have {size} MB, more than can be opened again."),
            translatable(
                "Errors", "Keep the comments in a file of their own: export them as JSON."
            ),
            where=path.name,
            size=len(content) // 1024**2,
        )
    with being_written(path, replace=replace) as unfinished:
        unfinished.write_bytes(content)


@contextlib.contextmanager
def being_written(path: Path, *, replace: bool = False, like: Path | None = None) -> Iterator[Path]:
    """A file beside ``path`` to write into, which takes its place at the end.

    Whoever might read ``like``, or what was there before, may read it.
    """
    if not replace and files.is_there(path):
        raise NavigatorError(
            translatable("Errors", "there is a file of this name already."),
            translatable("Errors", "Choose another name, or allow it to be replaced (--force)."),
            where=path.name,
        )
    unfinished: Path | None = None
    try:
        # A link stays a link.
        target = Path(os.path.realpath(path))
        _check_may_be_replaced(target)
        unfinished = _new_file_beside(target)
        yield unfinished
        _flush(unfinished)
        like = like or target
        if like.exists():
            unfinished.chmod(like.stat().st_mode)
        unfinished.replace(target)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        if unfinished is not None:
            # Where the drive is gone it cannot be removed either.
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)


def _unwritable(path: Path, error: OSError) -> NavigatorError:
    return NavigatorError(
        translatable("Errors", "the file cannot be written ({reason})."),
        translatable("Errors", "Choose another place, or make room there."),
        where=str(path),
        reason=error.strerror or str(error),
    )


def _check_may_be_replaced(target: Path) -> None:
    """To take a file's place its folder's permission is enough, but that is not what is meant."""
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _new_file_beside(target: Path) -> Path:
    """An empty file with a name that nobody has.

    A new one is readable by whom new files are readable; one that takes a file's place by nobody
    else until then.
    """
    _remove_left(target.parent)
    path = target.with_name(f"{_UNFINISHED}{secrets.token_hex(6)}{target.suffix}")
    mode = 0o600 if target.exists() else 0o666
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
    return path


def _remove_left(folder: Path) -> None:
    """Remove what a sudden end has left unfinished; nobody writes so long at one file."""
    for path in folder.glob(f"{_UNFINISHED}*"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _OLD_S:
                path.unlink()


def _flush(path: Path) -> None:
    """A crash of the system must not leave the new name with nothing behind it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def back_up(path: Path) -> None:
    """Keep a file that is about to be replaced beside itself, instead of the copy before.

    Raises NavigatorError, also where it may not be replaced.
    """
    try:
        _check_may_be_replaced(Path(os.path.realpath(path)))
    except OSError as error:
        raise _unwritable(path, error) from error
    backup = path.with_name(path.name + BACKUP_SUFFIX)
    with being_written(backup, replace=True, like=path) as unfinished:
        shutil.copyfile(path, unfinished)
