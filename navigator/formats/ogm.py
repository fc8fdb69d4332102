"""OGM chapters, as mkvmerge calls its simple format: two lines a chapter."""

from __future__ import annotations

import re

from navigator.errors import translatable
from navigator.formats.listing import Listed, chapters_of, one_line
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import clock, parse_clock
from navigator.interview import Interview

_LINE = re.compile(r"\s*CHAPTER(\d{1,6})(NAME)?\s*=(.*)", re.IGNORECASE | re.ASCII)


def read(source: Source) -> Material:
    """Numbers may have gaps, and names may be missing."""
    starts: dict[int, Listed] = {}
    names: dict[int, str] = {}
    for number, line in enumerate(source.text.split("\n"), start=1):
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        if match[2]:
            names[int(match[1])] = match[3]
        else:
            starts[int(match[1])] = Listed(parse_clock(match[3]), "", number)
    listed = [
        Listed(one.start_ms, names.get(number, ""), one.line) for number, one in starts.items()
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def write(interview: Interview) -> str:
    width = 3 if len(interview.chapters) > 99 else 2
    lines = []
    for number, chapter in enumerate(interview.chapters, start=1):
        lines.append(f"CHAPTER{number:0{width}}={clock(chapter.start_ms)}")
        lines.append(f"CHAPTER{number:0{width}}NAME={one_line(chapter.title)}")
    return "\n".join(lines) + "\n"


FORMAT = Format(
    name="ogm",
    title=translatable("Formats", "OGM chapters"),
    suffixes=(".ogm.txt", ".ogm"),
    recognises=lambda source: any(_LINE.fullmatch(line) for line in source.head.split("\n", 5)[:5]),
    read=read,
    write=write,
)
