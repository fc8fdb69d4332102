"""What one file gives to an interview, and what a format is."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, field

from navigator.errors import Caveat
from navigator.formats.source import Source
from navigator.interview import Chapter, Cue, Interview, Thread


class Content(enum.Enum):
    """What a format holds."""

    CHAPTERS = "chapters"
    COMMENTS = "comments"
    TRANSCRIPT = "transcript"


@dataclass(frozen=True, slots=True)
class Material:
    """What was read from one file. ``notes`` tell what was left out or understood otherwise.

    ``hosts`` are names and ids of whose video it is, as comments may bear them; ``address`` is the
    page of the video. ``host_is_told``: the source says which comments are the host's, or has none.
    """

    title: str = ""
    language: str = ""
    address: str = ""
    hosts: frozenset[str] = frozenset()
    host_is_told: bool = True
    duration_ms: int | None = None
    chapters: tuple[Chapter, ...] = ()
    threads: tuple[Thread, ...] = ()
    transcript: tuple[Cue, ...] = ()
    notes: tuple[Caveat, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A format: how it is told from others, read, and written.

    ``recognises`` looks at the content alone. ``losses`` says what of an interview the format
    cannot hold. ``suffixes`` are those of its files, the usual one first.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    contents: tuple[Content, ...] = (Content.CHAPTERS,)
    recognises: Callable[[Source], bool] = field(default=lambda _source: False)
    read: Callable[[Source], Material] | None = None
    write: Callable[[Interview], str] | None = None
    losses: Callable[[Interview], list[Caveat]] = field(default=lambda _interview: [])
