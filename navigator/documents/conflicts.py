"""What git leaves where two have changed the same lines: both versions, between lines of signs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from navigator.errors import NavigatorError, translatable

_CONFLICT = re.compile(r"^<{7} ", re.MULTILINE)
# Between the two there may be what was there before both (``merge.conflictStyle`` diff3).
_OURS, _BASE, _THEIRS, _END = "<<<<<<< ", "||||||| ", "=======", ">>>>>>> "


@dataclass(frozen=True, slots=True)
class Conflicts:
    """Both versions of a text, whose lines keep their numbers, and where they differ."""

    ours: str
    theirs: str
    told: tuple[NavigatorError, ...]


def conflicts_in(text: str, name: str) -> Conflicts | None:
    """The two versions in ``text``; None where it is one. ``name`` stands for the file."""
    if not _CONFLICT.search(text):
        return None
    ours, theirs, told = [], [], []
    side = ""
    for number, line in enumerate(text.split("\n"), start=1):
        sign = _sign_in(line, side)
        if sign == _OURS:
            told.append(_conflict(f"{name}:{number}"))
        if sign:
            side = "" if sign == _END else sign
        is_shared = not sign and not side
        ours.append(line if is_shared or (not sign and side == _OURS) else "")
        theirs.append(line if is_shared or (not sign and side == _THEIRS) else "")
    return Conflicts("\n".join(ours), "\n".join(theirs), tuple(told))


def _sign_in(line: str, side: str) -> str:
    """Which of the lines of signs it is, if any; outside a conflict only the first is one."""
    if not side:
        return _OURS if line.startswith(_OURS) else ""
    if line.rstrip() == _THEIRS:
        return _THEIRS
    return next((sign for sign in (_BASE, _END) if line.startswith(sign)), "")


def _conflict(where: str) -> NavigatorError:
    return NavigatorError(
        translatable(
            "Errors", "two versions were merged badly: both are shown, or the first if they differ."
        ),
        translatable("Errors", "Keep what you want of the two, and remove the lines of signs."),
        where=where,
    )
