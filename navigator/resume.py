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
# Before the key of subtitles that were switched off.
_OFF = "-"


@dataclass(frozen=True, slots=True)
class Watched:
    """How a recording was left.

    ``subtitles`` is the key of those that were shown last, or empty; ``has_subtitles``: they were
    shown still. ``delay_ms`` is how much later they were shown.
    """

    ms: int = 0
    rate: float = 1.0
    sound: int = 0
    subtitles: str = ""
    has_subtitles: bool = False
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
        self._forgotten_ms: int | None = None

    def end(self) -> None:
        """Remember nothing until the next `begin`."""
        self._key = ""

    def begin(self, key: str, before: str = "") -> Watched:
        """Remember for ``key`` from now on; how it was left the last time, or as ``before``."""
        self._key = key
        self._forgotten_ms = None
        if before and not self._settings.watched(key):
            # The next time nobody knows where it was before.
            self._settings.set_watched(key, self._settings.watched(before))
        parts = self._settings.watched(key)
        try:
            ms, rate, sound, subtitles, *delay = parts
            shown, is_shown = subtitles.removeprefix(_OFF), not subtitles.startswith(_OFF)
            delay_ms = int(delay[0]) if delay else 0
            self._kept = Watched(
                max(int(ms), 0), float(rate), max(int(sound), 0), shown, is_shown, delay_ms
            )
        except ValueError:
            self._kept = Watched()
        return self._kept

    def note(self, ms: int, *, at_once: bool = False) -> None:
        """The viewer is at ``ms``; written now and then, or at once.

        The very beginning is not: whoever only looks in keeps the place of the last time.
        """
        is_far = abs(ms - self._kept.ms) >= _SAVED_EVERY_MS
        is_wanted = ms >= _BEGINNING_MS and ms != self._forgotten_ms
        if is_wanted and (at_once or is_far):
            self._keep(replace(self._kept, ms=ms))

    def forget(self, ms: int) -> None:
        """Forget where the viewer was, who is still at ``ms``, until the viewer is elsewhere."""
        self._forgotten_ms = ms
        self._keep(replace(self._kept, ms=0))

    def note_rate(self, rate: float) -> None:
        self._keep(replace(self._kept, rate=rate))

    def note_sound(self, number: int) -> None:
        self._keep(replace(self._kept, sound=number))

    def note_subtitles(self, key: str) -> None:
        """``key`` is one word, or empty where none are shown any more."""
        shown = key or self._kept.subtitles
        self._keep(replace(self._kept, subtitles=shown, has_subtitles=bool(key)))

    def note_delay(self, ms: int) -> None:
        self._keep(replace(self._kept, delay_ms=ms))

    def _keep(self, watched: Watched) -> None:
        if self._key and watched != self._kept:
            self._kept = watched
            shown = watched.subtitles if watched.has_subtitles else _OFF + watched.subtitles
            rate, delay = f"{watched.rate:g}", str(watched.delay_ms)
            parts = (str(watched.ms), rate, str(watched.sound), shown, delay)
            self._settings.set_watched(self._key, parts)
