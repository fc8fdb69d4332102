"""Memory that is free goes back to the system.

Pictures come and go in many threads. glibc gives each thread a heap of its own and keeps what was
freed in it, torn to pieces: after an hour of use half of the memory was nobody's.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
from collections.abc import Iterator

# mallopt(3).
_M_ARENA_MAX = -8
_HEAPS = 2


@contextlib.contextmanager
def without_collecting() -> Iterator[None]:
    """Do not look for garbage among a hundred thousand things that are made now and all stay.

    Nor later: to look through them takes long, and the window stands still meanwhile. What is no
    longer referred to is freed all the same, unless it refers to itself: such garbage among what
    there is now is found only after `collect_all`.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


def collect_all() -> None:
    """Look for garbage among everything, at a moment when nobody minds to wait."""
    gc.unfreeze()
    gc.collect()


def share_heaps() -> None:
    """Let all threads share a few heaps; before there are threads."""
    _call("mallopt", _M_ARENA_MAX, _HEAPS)


def give_back() -> None:
    """Return what was freed."""
    _call("malloc_trim", 0)


def _call(name: str, *arguments: int) -> None:
    if sys.platform.startswith("linux"):
        function = getattr(ctypes.CDLL(None), name, None)
        # Other C libraries have none.
        if function is not None:
            function(*arguments)
