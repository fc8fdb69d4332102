"""What of a recording was really watched: stretches in ms, apart from each other and in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from navigator.settings import Settings

Stretches = tuple[tuple[int, int], ...]

# Less than this between two stretches was not left out on purpose.
_JOINED_MS = 1_000
# Between two reports of the clock no more goes by, at any speed.
_STEP_MS = 1_500
# So much has to be left to be worth going there.
_WORTH_MS = 3_000
_SAVED_EVERY_MS = 5_000


def joined(stretches: Iterable[tuple[int, int]]) -> Stretches:
    """The stretches with those made one that touch, or nearly so."""
    found: list[tuple[int, int]] = []
    for start_ms, end_ms in sorted(one for one in stretches if one[1] > one[0]):
        if found and start_ms <= found[-1][1] + _JOINED_MS:
            found[-1] = (found[-1][0], max(found[-1][1], end_ms))
        else:
            found.append((start_ms, end_ms))
    return tuple(found)


def share_of(stretches: Stretches, start_ms: int, end_ms: int) -> float:
    """How much of the time from ``start_ms`` to ``end_ms`` was watched, 0 to 1."""
    seen_ms = sum(max(min(b, end_ms) - max(a, start_ms), 0) for a, b in stretches)
    return seen_ms / max(end_ms - start_ms, 1)


def unwatched_ms(stretches: Stretches, duration_ms: int) -> int:
    """How much was not watched."""
    return max(
        duration_ms - sum(min(b, duration_ms) - min(a, duration_ms) for a, b in stretches), 0
    )


def next_unwatched(stretches: Stretches, ms: int, duration_ms: int) -> int | None:
    """Where the next part begins that was not watched, from ``ms`` on and around the end."""
    edges = [0, *(edge for stretch in stretches for edge in stretch), duration_ms]
    gaps = [
        (start_ms, end_ms)
        for start_ms, end_ms in zip(edges[::2], edges[1::2], strict=True)
        if end_ms - start_ms >= _WORTH_MS
    ]
    behind = (start_ms for start_ms, _end_ms in gaps if start_ms > ms)
    return next(behind, gaps[0][0] if gaps else None)


class WatchLog:
    """Keeps what was watched of one recording, from `begin` on."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._key = ""
        self._stretches: Stretches = ()
        self._start_ms = 0
        self._end_ms = 0

    @property
    def stretches(self) -> Stretches:
        return joined((*self._stretches, (self._start_ms, self._end_ms)))

    def begin(self, key: str, before: str = "") -> None:
        """Keep for ``key`` from now on, beside what was watched until now, also as ``before``.

        For an empty key nothing is kept.
        """
        self.save()
        self._key = key
        self._start_ms = self._end_ms = 0
        known = (self._settings.watched_stretches(one) for one in (key, before) if key and one)
        self._stretches = joined(stretch for text in known for stretch in read_stretches(text))

    def note(self, ms: int) -> bool:
        """The video plays and is at ``ms``; whether that is worth showing."""
        before_s = self._end_ms // 1_000
        if self._start_ms <= ms and 0 <= ms - self._end_ms <= _STEP_MS:
            self._end_ms = ms
        elif ms != self._end_ms:
            self._stretches = self.stretches
            self._start_ms = self._end_ms = ms
        if self._end_ms - self._start_ms >= _SAVED_EVERY_MS:
            self._stretches = self.stretches
            self._start_ms = self._end_ms
            self.save()
        return self._end_ms // 1_000 != before_s

    def save(self) -> None:
        if self._key:
            self._stretches = self.stretches
            self._settings.set_watched_stretches(self._key, _written(self._stretches))

    def clear(self) -> None:
        """Nobody needs to know."""
        self._stretches = ()
        self._start_ms = self._end_ms
        self.save()


def _written(stretches: Sequence[tuple[int, int]]) -> str:
    return " ".join(f"{start_ms}-{end_ms}" for start_ms, end_ms in stretches)


def read_stretches(text: str) -> Stretches:
    """The stretches in a text; what is none is left out."""
    found = []
    for one in text.split():
        start, _dash, end = one.partition("-")
        if start.isdecimal() and end.isdecimal():
            found.append((int(start[:12]), int(end[:12])))
    return joined(found)
