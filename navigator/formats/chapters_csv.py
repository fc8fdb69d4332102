"""Chapters as a table: CSV with comma, semicolon or tab, with or without names of columns."""

from __future__ import annotations

import csv
import io
import itertools

from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import clock, parse_clock, within
from navigator.interview import Interview

_STARTS = (
    *("start", "start_time", "starttime", "start time", "time", "timecode", "timestamp", "in"),
    *("начало", "время", "таймкод", "початок", "час"),
)
_START_MS = ("start_ms", "ms", "milliseconds", "position_ms")
_TITLES = (
    *("title", "name", "chapter", "label", "text", "description", "marker name"),
    *("название", "глава", "заголовок", "назва", "розділ"),
)
_SEPARATORS = (",", ";", "\t")
_LEAST_ROWS = 2


def read(source: Source) -> Material:
    rows = _rows(source.text)
    columns = _columns(rows)
    if columns is None:
        return Material()
    start, title, has_header, is_ms = columns
    listed = [
        Listed(_start_ms(row[start], is_ms), row[title].strip(), number)
        for number, row in enumerate(rows, start=1)
        if len(row) > max(start, title) and not (has_header and number == 1)
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def write(interview: Interview) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("start", "end", "title"))
    for number, chapter in enumerate(interview.chapters):
        end_ms = interview.chapter_end_ms(number)
        writer.writerow((clock(chapter.start_ms), clock(end_ms), chapter.title))
    return out.getvalue()


def _rows(text: str) -> list[list[str]]:
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        return list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error:
        return []


def _start_ms(text: str, is_ms: bool) -> int | None:
    text = text.strip()
    if is_ms:
        return within(int(text)) if text.isdecimal() and len(text) < 12 else None
    return parse_clock(text)


def _columns(rows: list[list[str]]) -> tuple[int, int, bool, bool] | None:
    """Which columns hold starts and titles, whether they are named, and whether in milliseconds."""
    if len(rows) < _LEAST_ROWS:
        return None
    names = [cell.strip().casefold().lstrip("\ufeff") for cell in rows[0]]
    title = next((number for number, name in enumerate(names) if name in _TITLES), None)
    for wanted, is_ms in ((_STARTS, False), (_START_MS, True)):
        start = next((number for number, name in enumerate(names) if name in wanted), None)
        if start is not None and title is not None:
            return start, title, True, is_ms
    return _unnamed(rows)


def _unnamed(rows: list[list[str]]) -> tuple[int, int, bool, bool] | None:
    """Every row begins with a clock time and ends with something else."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    is_table = len(filled) >= _LEAST_ROWS and all(
        len(row) == len(filled[0]) > 1 and ":" in row[0] and parse_clock(row[0]) is not None
        for row in filled
    )
    if not is_table:
        return None
    title = next(
        (
            number
            for number in range(1, len(filled[0]))
            if not all(parse_clock(row[number]) is not None for row in filled)
        ),
        None,
    )
    return (0, title, False, False) if title is not None else None


def _recognises(source: Source) -> bool:
    first, second = (*source.text.split("\n", 2), "")[:2]
    if not any(separator in first for separator in _SEPARATORS):
        return False
    sample = list(itertools.islice(_rows(source.text[:65536]), 50))
    return bool(second.strip()) and _columns(sample) is not None


FORMAT = Format(
    name="csv",
    title="Chapters as a table (CSV)",
    suffixes=(".csv", ".tsv"),
    recognises=_recognises,
    read=read,
    write=write,
)
