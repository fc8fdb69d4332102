"""Files of indexes: in the cache folder, opened, replaced where broken, and never too many."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from navigator.search.index import Index

_MOST_INDEXES = 50
# A larger one is not read whole whenever it is opened: damage is then found where it is met.
_CHECKED_BYTES = 20 * 1024**2
_NOT_ITS_FAULT = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY),
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN),
)


def open_index(path: Path, language: str = "") -> Index:
    """The index in ``path``; a broken or an older one is made anew.

    Where the file cannot be used at all, since the disk is full, read-only or gone, the index is
    kept in memory.
    """
    try:
        return _open_file(path, language)
    except sqlite3.Error as error:
        discard_if_broken(path, error)
    except OSError:
        return Index(None, language)
    try:
        return _open_file(path, language)
    except (sqlite3.Error, OSError):
        return Index(None, language)


def _open_file(path: Path, language: str) -> Index:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _make_room(path.parent)
        return Index(path, language)
    index = Index(path, language)
    if path.stat().st_size <= _CHECKED_BYTES:
        _check(index)
    return index


def _check(index: Index) -> None:
    """Raises sqlite3.Error where an index is damaged, also where no search would notice."""
    try:
        index.check()
    except sqlite3.Error as error:
        if _is_its_fault(error):
            index.close()
            raise


def _make_room(folder: Path) -> None:
    """Delete the indexes that were written longest ago, so that there are never too many."""
    indexes = sorted(folder.glob("*.index"), key=lambda path: path.stat().st_mtime)
    for old in indexes[: max(len(indexes) + 1 - _MOST_INDEXES, 0)]:
        discard(old)


def discard(path: Path) -> None:
    """Delete an index: nothing is lost, it can be built again. Raises OSError."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def discard_if_broken(path: Path, error: sqlite3.Error) -> None:
    """Delete an index for which ``error`` was told, unless it is the disk's or another program's.

    An index that is only locked, on a full disk or read-only is whole, and perhaps in use.
    """
    if _is_its_fault(error):
        with contextlib.suppress(OSError):
            discard(path)


def _is_its_fault(error: sqlite3.Error) -> bool:
    # The low byte is the primary code, https://www.sqlite.org/rescode.html.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    return code not in _NOT_ITS_FAULT
