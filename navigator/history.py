"""The way through an interview: which places were left by a jump, and back to them."""

from __future__ import annotations

_LONGEST = 200
# A jump from so near the last remembered moment adds nothing to the way back.
_SAME_MS = 1_000


class JumpHistory:
    """Moments in ms that were left by a jump, like the pages of a browser."""

    def __init__(self) -> None:
        self._behind: list[int] = []
        self._ahead: list[int] = []

    @property
    def can_go_back(self) -> bool:
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._ahead)

    def left(self, ms: int) -> None:
        """A jump has led away from ``ms``; what was ahead is forgotten."""
        self._ahead.clear()
        if not self._behind or abs(self._behind[-1] - ms) >= _SAME_MS:
            self._behind.append(ms)
            del self._behind[:-_LONGEST]

    def back(self, here_ms: int) -> int | None:
        """The moment that was left last; None where there is none."""
        return _moved(self._behind, self._ahead, here_ms)

    def forward(self, here_ms: int) -> int | None:
        """The moment from which the last step back was made; None where there is none."""
        return _moved(self._ahead, self._behind, here_ms)


def _moved(source: list[int], target: list[int], here_ms: int) -> int | None:
    if not source:
        return None
    target.append(here_ms)
    return source.pop()
