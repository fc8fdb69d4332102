"""What is remembered of each recording: where its viewer stopped, how fast, with which tracks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from navigator.settings import Settings

# Who stopped so soon has not begun; who stopped so late in a long video has seen it.
_BEGINNING_MS = 15_000
_END_MS = 120_000
_SHORT_END_MS = 5_000
_LONG_MS = 20 * 60_000
_SAVED_EVERY_MS = 5_000
_NONE = "-"


@dataclass(frozen=True, slots=True)
class Watched:
    """How a recording was left.

    ``subtitles`` is the key of those that were shown, or empty; ``delay_ms`` is how much later.
    """

    ms: int = 0
    rate: float = 1.0
    sound: int = 0
    subtitles: str = ""
    delay_ms: int = 0


def resume_point(ms: int, duration_ms: int) -> int | None:
    """Where to go on, or None where one begins anew."""
    end_ms = _END_MS if duration_ms > _LONG_MS else _SHORT_END_MS
    if ms < _BEGINNING_MS or ms > duration_ms - end_ms:
        return None
    return ms


class Memory:
    """Keeps how one recording was left.

    Nothing is kept before `begin`: what a file is while it opens overwrites nothing.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._key = ""
        self._kept = Watched()

    def end(self) -> None:
        """Remember nothing until the next `begin`."""
        self._key = ""

    def begin(self, key: str, before: str = "") -> Watched:
        """Remember for ``key`` from now on; how it was left the last time, or as ``before``."""
        self._key = key
        if before and not self._settings.watched(key):
            # The next time nobody knows where it was before.
            self._settings.set_watched(key, self._settings.watched(before))
        parts = self._settings.watched(key)
        try:
            ms, rate, sound, subtitles, *delay = parts
            shown = "" if subtitles == _NONE else subtitles
            delay_ms = int(delay[0]) if delay else 0
            self._kept = Watched(max(int(ms), 0), float(rate), max(int(sound), 0), shown, delay_ms)
        except ValueError:
            self._kept = Watched()
        return self._kept

    def note(self, ms: int, *, at_once: bool = False) -> None:
        """The viewer is at ``ms``; written now and then, or at once.

        The very beginning is not: whoever only looks in keeps the place of the last time.
        """
        is_far = abs(ms - self._kept.ms) >= _SAVED_EVERY_MS
        if ms >= _BEGINNING_MS and (at_once or is_far):
            self._keep(replace(self._kept, ms=ms))

    def note_rate(self, rate: float) -> None:
        self._keep(replace(self._kept, rate=rate))

    def note_sound(self, number: int) -> None:
        self._keep(replace(self._kept, sound=number))

    def note_subtitles(self, key: str) -> None:
        """``key`` is one word, or empty where none are shown."""
        self._keep(replace(self._kept, subtitles=key))

    def note_delay(self, ms: int) -> None:
        self._keep(replace(self._kept, delay_ms=ms))

    def _keep(self, watched: Watched) -> None:
        if self._key and watched != self._kept:
            self._kept = watched
            shown = watched.subtitles or _NONE
            rate, delay = f"{watched.rate:g}", str(watched.delay_ms)
            parts = (str(watched.ms), rate, str(watched.sound), shown, delay)
            self._settings.set_watched(self._key, parts)
