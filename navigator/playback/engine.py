"""What a playback engine does for the player; one class a library implements it."""

from __future__ import annotations

import math

import av
from PySide6.QtCore import QObject, Signal

from navigator.playback.media import MediaFacts

# A frame that begins so near to a moment is soon followed by others; one that began longer before
# it stands there: a slide.
BRIEF_MS = 200
# More frames than come before a late engine is recognised.
_MOST_SEEN = 100


class Landing:
    """What a jump waits for: a frame with one of the prints. A jump has one of its own.

    Frames may come before their prints are known. One thread notes them, another tells what is
    expected: each writes first and then looks at what the other has written.
    """

    def __init__(self, prints: frozenset[int] = frozenset()) -> None:
        self.has_come = False
        self._prints = prints
        self._seen: list[int] = []

    @property
    def is_watched_for(self) -> bool:
        """Whether prints of frames still matter."""
        return not self.has_come and len(self._seen) < _MOST_SEEN

    def see(self, found: int) -> None:
        """A frame with this print came."""
        self._seen.append(found)
        if found in self._prints:
            self.has_come = True

    def come(self) -> None:
        """The place is reached; something better than a print has told."""
        self.has_come = True

    def expect(self, prints: frozenset[int]) -> None:
        """Frames with these prints, too, are of the place of the jump."""
        self._prints |= prints
        if not prints.isdisjoint(self._seen):
            self.has_come = True


class Engine(QObject):
    """Decodes a file in time, with sound. Times are the file's own, in ms.

    Frames are announced by `frame_arrived`, without pixels and not more often than they are
    fetched; `frame` is the newest. Signals reach the thread that made the engine.
    """

    frame_arrived = Signal()
    # Milliseconds, and the monotonic moment in seconds at which that was true.
    time_reported = Signal(float, float)
    # The rate at which it plays from now on; it may lag behind `set_rate`.
    rate_changed = Signal(float)
    ended = Signal()

    name = ""
    # While it plays the next report of its time comes by then.
    silence_s = math.inf

    def open(self, facts: MediaFacts) -> None:
        """Take ``facts.path`` as what plays next; nothing is shown or heard yet."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Have no file open any more."""
        raise NotImplementedError

    def play(self, from_ms: int | None, prints: frozenset[int] = frozenset()) -> None:
        """Play on, or from ``from_ms``, where the first frame has one of the ``prints``."""
        raise NotImplementedError

    def expect(self, prints: frozenset[int]) -> None:
        """Frames with these prints are of the place of the last jump, too."""
        raise NotImplementedError

    def pause(self) -> None:
        raise NotImplementedError

    def set_rate(self, rate: float) -> None:
        raise NotImplementedError

    def set_volume(self, percent: int) -> None:
        raise NotImplementedError

    def set_muted(self, muted: bool) -> None:
        raise NotImplementedError

    def choose_sound(self, number: int) -> None:
        """Let the sound with this number among ``facts.sounds`` be heard."""
        raise NotImplementedError

    def frame(self) -> av.VideoFrame | None:
        """The newest frame; it stays whole until the next call."""
        raise NotImplementedError

    def has_landed(self) -> bool:
        """Whether a frame with one of the prints of the last jump has come since."""
        raise NotImplementedError

    def frames_since_jump(self) -> int:
        """How many frames came since the last `play` from a moment."""
        raise NotImplementedError

    def close(self) -> None:
        """Begin to end everything; the engine is not used afterwards, and tells nothing more."""
        raise NotImplementedError

    def has_ended(self) -> bool:
        """Whether it has, after `close`; until then it must not be freed. Never waits."""
        return True


class NoEngine(Engine):
    """Stands in where nothing can play: stills, chapters, answers and search still work."""

    def open(self, facts: MediaFacts) -> None:
        """There is nothing to prepare."""

    def let_go(self) -> None:
        """Nothing is open."""

    def play(self, from_ms: int | None, prints: frozenset[int] = frozenset()) -> None:
        """Nothing plays."""

    def expect(self, prints: frozenset[int]) -> None:
        """Nothing plays."""

    def pause(self) -> None:
        """Nothing plays."""

    def set_rate(self, rate: float) -> None:
        """Nothing plays."""

    def set_volume(self, percent: int) -> None:
        """Nothing is heard."""

    def set_muted(self, muted: bool) -> None:
        """Nothing is heard."""

    def choose_sound(self, number: int) -> None:
        """Nothing is heard."""

    def frame(self) -> av.VideoFrame | None:
        return None

    def has_landed(self) -> bool:
        return False

    def frames_since_jump(self) -> int:
        return 0

    def close(self) -> None:
        """There is nothing to end."""
