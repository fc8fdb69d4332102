"""FFmpeg's metadata text, https://ffmpeg.org/ffmpeg-formats.html#Metadata-2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from navigator.errors import translatable
from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import within
from navigator.interview import Interview

_MARK = ";FFMETADATA"
_SPECIAL = re.compile(r"([=;#\\\n])")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
# The end of a line that is not escaped, and the first = that is not.
_LINE = re.compile(r"[^\\\n]*(?:\\.[^\\\n]*)*", re.DOTALL)
_FIELD = re.compile(r"([^\\=]*(?:\\.[^\\=]*)*)=(.*)", re.DOTALL)
_TIMEBASE = re.compile(r"(\d{1,12})/(\d{1,12})", re.ASCII)
_NANOSECONDS = Fraction(1, 10**9)


def read(source: Source) -> Material:
    """Chapters, title and language; without a TIMEBASE the unit is the nanosecond."""
    title, language = "", ""
    listed: list[Listed] = []
    for section, fields in _sections(source.text):
        if section == "CHAPTER":
            listed.append(Listed(_start_ms(fields), fields.get("title", "")))
        elif not section:
            title, language = fields.get("title", ""), fields.get("language", "")
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(title=title, language=language, chapters=chapters, notes=tuple(notes))


def write(interview: Interview) -> str:
    lines = [f"{_MARK}1", f"title={_escaped(interview.title)}"]
    for number, chapter in enumerate(interview.chapters):
        lines += [
            "",
            "[CHAPTER]",
            "TIMEBASE=1/1000",
            f"START={chapter.start_ms}",
            f"END={interview.chapter_end_ms(number)}",
            f"title={_escaped(chapter.title)}",
        ]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _sections(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    name, fields = "", dict[str, str]()
    for match in _LINE.finditer(text):
        line = match[0]
        if line.startswith("[") and line.rstrip().endswith("]"):
            yield name, fields
            name, fields = line.strip()[1:-1].upper(), {}
        elif not line.startswith((";", "#")) and (field := _FIELD.fullmatch(line)):
            key = _ESCAPE.sub(r"\1", field[1])
            # Keys of times are written in capitals, those of tags in small letters.
            fields[key.upper() if name and key.upper() in _TIMES else key.lower()] = _ESCAPE.sub(
                r"\1", field[2]
            )
    yield name, fields


_TIMES = ("TIMEBASE", "START", "END")


def _start_ms(fields: dict[str, str]) -> int | None:
    unit = _TIMEBASE.fullmatch(fields.get("TIMEBASE", "").strip())
    start = fields.get("START", "").strip()
    if not start.isdecimal() or len(start) > 20 or (unit and int(unit[2]) == 0):
        return None
    seconds = int(start) * (Fraction(int(unit[1]), int(unit[2])) if unit else _NANOSECONDS)
    return within(round(seconds * 1000))


FORMAT = Format(
    name="ffmetadata",
    title=translatable("Formats", "FFmpeg metadata"),
    suffixes=(".ffmetadata", ".ffmeta"),
    recognises=lambda source: source.head.startswith(_MARK),
    read=read,
    write=write,
)
