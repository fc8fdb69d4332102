"""Memory that is free goes back to the system."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Return what was freed. glibc keeps it otherwise, torn to pieces, and grows and grows."""
    if sys.platform.startswith("linux"):
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        # Other C libraries have none.
        if trim is not None:
            trim(0)
