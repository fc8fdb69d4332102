"""mp4chaps' text: `HH:MM:SS.mmm Title`, a line a chapter."""

from __future__ import annotations

import re

from navigator.errors import translatable
from navigator.formats.listing import Listed, chapters_of, one_line
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import clock, parse_clock
from navigator.interview import Interview

# Milliseconds on every line tell it from a pasted list.
_LINE = re.compile(r"(\d{1,3}:\d\d:\d\d\.\d{3})(?:\s+(.*))?", re.ASCII)


def read(source: Source) -> Material:
    listed = [
        Listed(parse_clock(match[1]), match[2] or "", number)
        for number, line in enumerate(source.text.split("\n"), start=1)
        if (match := _LINE.fullmatch(line.strip()))
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def write(interview: Interview) -> str:
    return "".join(
        f"{clock(chapter.start_ms)} {one_line(chapter.title)}".rstrip() + "\n"
        for chapter in interview.chapters
    )


def _recognises(source: Source) -> bool:
    if not source.head[:1].isdigit():
        return False
    lines = [line for line in source.text.split("\n") if line.strip()]
    return bool(lines) and all(_LINE.fullmatch(line.strip()) for line in lines)


FORMAT = Format(
    name="mp4chaps",
    title=translatable("Formats", "mp4chaps text"),
    suffixes=(".chapters.txt",),
    recognises=_recognises,
    read=read,
    write=write,
)
