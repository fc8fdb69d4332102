"""PotPlayer's bookmarks: `number=milliseconds*title*picture` below `[Bookmark]`."""

from __future__ import annotations

import re

from navigator.errors import translatable
from navigator.formats.listing import Listed, chapters_of, one_line
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import within
from navigator.interview import Interview

_LINE = re.compile(r"\s*\d{1,6}\s*=\s*(\d{1,12})\*(.*)", re.ASCII)
_PICTURE = re.compile(r"\*[0-9A-Fa-f]*\s*")


def read(source: Source) -> Material:
    listed = []
    for number, line in enumerate(source.text.split("\n"), start=1):
        match = _LINE.fullmatch(line)
        if match is not None:
            title, star, picture = match[2].rpartition("*")
            is_picture = _PICTURE.fullmatch(star + picture) is not None
            listed.append(Listed(within(int(match[1])), title if is_picture else match[2], number))
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def write(interview: Interview) -> str:
    lines = [
        f"{number}={chapter.start_ms}*{one_line(chapter.title)}*"
        for number, chapter in enumerate(interview.chapters)
    ]
    return "\n".join(("[Bookmark]", *lines, f"{len(lines)}=")) + "\n"


FORMAT = Format(
    name="pbf",
    title=translatable("Formats", "PotPlayer bookmarks"),
    suffixes=(".pbf",),
    recognises=lambda source: source.head.lower().startswith("[bookmark]"),
    read=read,
    write=write,
)
