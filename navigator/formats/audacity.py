"""Audacity's labels: start, end and text between tabs, times in seconds."""

from __future__ import annotations

import re

from navigator.errors import translatable
from navigator.formats.listing import Listed, chapters_of, one_line
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import parse_clock
from navigator.interview import Interview

_LINE = re.compile(r"(\d{1,9}[.,]\d{1,12})\t(\d{1,9}[.,]\d{1,12})(?:\t(.*))?", re.ASCII)


def read(source: Source) -> Material:
    """Lines that begin with a backslash tell pitches, not times."""
    listed = [
        Listed(parse_clock(match[1]), match[3] or "", number)
        for number, line in enumerate(source.text.split("\n"), start=1)
        if (match := _LINE.fullmatch(line.rstrip()))
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def write(interview: Interview) -> str:
    return "".join(
        f"{chapter.start_ms / 1000:.6f}\t{interview.chapter_end_ms(number) / 1000:.6f}"
        f"\t{one_line(chapter.title)}\n"
        for number, chapter in enumerate(interview.chapters)
    )


FORMAT = Format(
    name="audacity",
    title=translatable("Formats", "Audacity labels"),
    suffixes=(".labels.txt",),
    recognises=lambda source: _LINE.fullmatch(source.head.split("\n", 1)[0].rstrip()) is not None,
    read=read,
    write=write,
)
