"""An interview: its video, chapters, threads, and which thread belongs to which chapter."""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

_UNKNOWN_MS = 60_000


class Kind(enum.Enum):
    """What a thread's first comment is. Only a question can stay open."""

    QUESTION = "question"
    REMARK = "remark"
    PRAISE = "praise"


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stretch of the video; a ``level`` above 0 is a part of the chapter before it."""

    start_ms: int
    title: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote. ``author`` is empty where it is not documented.

    ``written`` is when, as the source tells it; ``at_ms`` is the moment of the video to which a
    live chat or a timed comment belongs; a heart is the host's.
    """

    id: str
    text: str
    author: str = ""
    by_host: bool = False
    likes: int = 0
    is_hearted: bool = False
    is_pinned: bool = False
    written: str = ""
    at_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """What is said from ``start_ms`` to ``end_ms``; ``speaker`` is empty where it is not known."""

    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment and what was written below it, in order.

    ``is_settled``: somebody says that it needs no answer any more. ``is_hidden``: nobody wants to
    see it, though it is kept.
    """

    comment: Comment
    answers: tuple[Comment, ...] = ()
    kind: Kind = Kind.QUESTION
    is_settled: bool = False
    is_hidden: bool = False

    @property
    def id(self) -> str:
        return self.comment.id

    @property
    def comments(self) -> tuple[Comment, ...]:
        return (self.comment, *self.answers)

    @property
    def host_answers(self) -> tuple[Comment, ...]:
        return tuple(answer for answer in self.answers if answer.by_host)

    @property
    def is_open(self) -> bool:
        """Whether this is a question that the host has not answered."""
        return self.kind is Kind.QUESTION and not self.host_answers and not self.is_settled


@dataclass(frozen=True, slots=True)
class ByTimecode:
    """The thread names this moment."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class ByHand:
    """Somebody put the thread here; ``note`` may say why."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class ByWords:
    """The thread and the chapter share these distinctive words."""

    words: tuple[str, ...]


Reason = ByTimecode | ByHand | ByWords


@dataclass(frozen=True, slots=True)
class Placement:
    """Thread ``thread`` belongs to ``chapter`` (an index), or to none, and why."""

    thread: str
    chapter: int | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class Note:
    """What the viewer has noted at a moment, or of a stretch if there is an ``end_ms``.

    ``quotation`` is what is said there; ``colour`` is one of `COLOURS`, or empty.
    """

    id: str
    start_ms: int
    text: str = ""
    end_ms: int | None = None
    quotation: str = ""
    tags: tuple[str, ...] = ()
    colour: str = ""


COLOURS = ("red", "yellow", "green", "blue", "violet")


@dataclass(frozen=True, slots=True)
class Video:
    """The recording: ``file`` as the document names it, empty where only its length is known.

    A stand-in replaces a recording that is missing. By its ``fingerprint`` it is known again under
    another name.
    """

    file: str
    duration_ms: int
    is_stand_in: bool = False
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A spot in an interview: the one currency of navigation.

    ``chapter`` is None before the first chapter and for threads that belong to no chapter; ``ms``
    is None for those threads: being there leaves the video alone.
    """

    chapter: int | None
    ms: int | None
    thread: str | None = None


@dataclass(frozen=True)
class Interview:
    """One interview, immutable; an edit makes a new one.

    ``source`` says where it comes from, ``address`` is the page of its video (http or https).
    """

    title: str
    language: str = ""
    source: str = ""
    address: str = ""
    video: Video | None = None
    chapters: tuple[Chapter, ...] = ()
    threads: tuple[Thread, ...] = ()
    placements: tuple[Placement, ...] = ()
    transcript: tuple[Cue, ...] = ()
    notes: tuple[Note, ...] = ()

    def __post_init__(self) -> None:
        starts = self.starts_ms
        if any(after <= before for before, after in pairwise(starts)):
            raise ValueError("chapter starts must ascend")
        if starts and starts[0] < 0:
            raise ValueError("a chapter cannot start before the video")
        if any(after.start_ms < before.start_ms for before, after in pairwise(self.transcript)):
            raise ValueError("the transcript must be in order")
        if any(after.start_ms < before.start_ms for before, after in pairwise(self.notes)):
            raise ValueError("notes must be in order")
        if len({note.id for note in self.notes}) != len(self.notes):
            raise ValueError("note ids must be unique")
        # Not the dictionary: a step of undo keeps an interview that nobody looks into.
        ids = {thread.id for thread in self.threads}
        if len(ids) != len(self.threads):
            raise ValueError("thread ids must be unique")
        for placement in self.placements:
            if placement.thread not in ids:
                raise ValueError(f"placement of an unknown thread {placement.thread!r}")
            if placement.chapter is not None and not 0 <= placement.chapter < len(self.chapters):
                raise ValueError(f"placement in an unknown chapter {placement.chapter}")

    @cached_property
    def starts_ms(self) -> tuple[int, ...]:
        return tuple(chapter.start_ms for chapter in self.chapters)

    @property
    def duration_ms(self) -> int:
        """The video's length, or the last chapter's start where there is no video."""
        if self.video is not None:
            return self.video.duration_ms
        return self.starts_ms[-1] if self.chapters else 0

    @property
    def shown_length_ms(self) -> int:
        """The video's length; of an unknown one the last chapter is as long as the others."""
        if self.video is not None and self.video.duration_ms > 0:
            return self.video.duration_ms
        starts_ms = self.starts_ms
        if not starts_ms:
            return 1
        usual_ms = (starts_ms[-1] - starts_ms[0]) // max(len(starts_ms) - 1, 1)
        return starts_ms[-1] + max(usual_ms, _UNKNOWN_MS)

    def chapter_at(self, ms: int) -> int | None:
        """The chapter that holds ``ms``; None in the lead-in before the first one."""
        index = bisect_right(self.starts_ms, ms) - 1
        return index if index >= 0 else None

    def chapter_end_ms(self, chapter: int) -> int:
        following = chapter + 1
        if following < len(self.chapters):
            return self.chapters[following].start_ms
        return max(self.duration_ms, self.chapters[chapter].start_ms)

    def known_end_ms(self, chapter: int | None) -> int | None:
        """Where a chapter ends, or what is before the first; None where nobody knows.

        Of the last one, and where there are no chapters, only a video tells.
        """
        if chapter is not None:
            end_ms = self.chapter_end_ms(chapter)
            return end_ms if end_ms > self.chapters[chapter].start_ms else None
        return self.starts_ms[0] if self.chapters else self.duration_ms or None

    @property
    def thread_ids(self) -> frozenset[str]:
        return frozenset(self._thread_by_id)

    def thread(self, thread_id: str) -> Thread:
        return self._thread_by_id[thread_id]

    def shown_threads(self, ids: Iterable[str]) -> list[Thread]:
        """The threads with these ``ids``, in this order: those that there are and nobody hides."""
        found = (self._thread_by_id.get(thread_id) for thread_id in ids)
        return [thread for thread in found if thread is not None and not thread.is_hidden]

    def placement_of(self, thread_id: str) -> Placement | None:
        return self._placement_by_thread.get(thread_id)

    def chapter_of(self, thread_id: str) -> int | None:
        placement = self.placement_of(thread_id)
        return placement.chapter if placement else None

    def threads_of(self, chapter: int | None) -> tuple[Thread, ...]:
        """The threads of a chapter in the order they were written; None: those of no chapter.

        Hidden ones are not among them.
        """
        return self._threads_by_chapter.get(chapter, ())

    @cached_property
    def hidden_threads(self) -> tuple[Thread, ...]:
        return tuple(thread for thread in self.threads if thread.is_hidden)

    def note(self, note_id: str) -> Note | None:
        return next((note for note in self.notes if note.id == note_id), None)

    def place_of_thread(self, thread_id: str) -> Place:
        """Where a jump to the thread leads: the moment that it names, else its chapter's start."""
        placement = self.placement_of(thread_id)
        if placement is None or placement.chapter is None:
            return Place(None, None, thread_id)
        start_ms = self.chapters[placement.chapter].start_ms
        match placement.reason:
            case ByTimecode(at_ms) if self.chapter_at(at_ms) == placement.chapter:
                start_ms = at_ms
        return Place(placement.chapter, start_ms, thread_id)

    def place_of_chapter(self, chapter: int) -> Place:
        return Place(chapter, self.chapters[chapter].start_ms)

    @cached_property
    def _thread_by_id(self) -> dict[str, Thread]:
        return {thread.id: thread for thread in self.threads}

    @cached_property
    def _placement_by_thread(self) -> dict[str, Placement]:
        return {placement.thread: placement for placement in self.placements}

    @cached_property
    def _threads_by_chapter(self) -> dict[int | None, tuple[Thread, ...]]:
        found: dict[int | None, list[Thread]] = {}
        for thread in self.threads:
            if thread.is_hidden:
                continue
            found.setdefault(self.chapter_of(thread.id), []).append(thread)
        return {chapter: tuple(threads) for chapter, threads in found.items()}
