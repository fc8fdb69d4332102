"""Tables: chapters or a transcript as CSV with comma, semicolon or tab, with or without names."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from navigator.errors import translatable
from navigator.formats.formulas import guarded, unguarded
from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source
from navigator.formats.speech import cues_of
from navigator.formats.times import clock, parse_clock, within
from navigator.interview import Cue, Interview

_STARTS = (
    *("start", "start_time", "starttime", "start time", "time", "timecode", "timestamp", "in"),
    *("начало", "время", "таймкод", "початок", "час"),
)
_START_MS = ("start_ms", "ms", "milliseconds", "position_ms")
_ENDS = ("end", "end_ms", "end_time", "endtime", "end time", "out", "конец", "кінець")
_TITLES = (
    *("title", "name", "chapter", "label", "marker name", "description"),
    *("название", "глава", "заголовок", "назва", "розділ"),
)
_SPOKEN = ("text", "body", "текст")
# What only a table of comments has.
_OF_COMMENTS = {"author", "cid", "comment_id", "likes", "votes", "автор"}
_SEPARATORS = (",", ";", "\t")
_LEAST_ROWS = 2
_SAMPLE = 50
_LONGEST_SAMPLE = 65_536

_Row = list[str]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns hold what; ``end`` is there only for a transcript.

    ``takes_rest``: all that stands behind the start is one title, whatever commas are in it.
    """

    start: int
    text: int
    end: int | None = None
    has_names: bool = False
    is_ms: bool = False
    takes_rest: bool = False

    def text_of(self, row: _Row) -> str:
        text = ", ".join(row[self.text :]) if self.takes_rest else row[self.text]
        return unguarded(text.strip())


def read(source: Source) -> Material:
    rows = _rows(source.text)
    columns = _columns(rows[:_SAMPLE])
    if columns is None:
        return Material()
    body = [
        (number, row)
        for number, row in enumerate(rows, start=1)
        if len(row) > max(columns.start, columns.text) and not (columns.has_names and number == 1)
    ]
    if columns.end is not None:
        return Material(transcript=_cues(body, columns, columns.end))
    listed = [
        Listed(_moment(row[columns.start], columns.is_ms), columns.text_of(row), number)
        for number, row in body
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def _cues(body: Iterable[tuple[int, _Row]], columns: _Columns, end: int) -> tuple[Cue, ...]:
    cues = []
    for _number, row in body:
        start_ms = _moment(row[columns.start], columns.is_ms)
        end_ms = _moment(row[end], columns.is_ms) if end < len(row) else None
        if start_ms is not None:
            cues.append(Cue(start_ms, start_ms if end_ms is None else end_ms, row[columns.text]))
    return cues_of(cues)


def write(interview: Interview) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("start", "end", "title"))
    for number, chapter in enumerate(interview.chapters):
        end_ms = interview.chapter_end_ms(number)
        writer.writerow((clock(chapter.start_ms), clock(end_ms), guarded(chapter.title)))
    return out.getvalue()


def _rows(text: str) -> list[_Row]:
    """The rows; a table whose quotes are not closed is read line by line."""
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    lines = text.split("\n")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error:
        return [[cell.strip('"') for cell in line.split(separator)] for line in lines]
    return rows


def _moment(text: str, is_ms: bool) -> int | None:
    text = text.strip()
    if is_ms:
        return within(int(text)) if text.isdecimal() and len(text) < 12 else None
    return parse_clock(text)


def _columns(rows: list[_Row]) -> _Columns | None:
    """What the first rows tell; None where they are no table of chapters or of what is said."""
    if len(rows) < _LEAST_ROWS:
        return None
    names = [cell.strip().casefold().lstrip("\ufeff") for cell in rows[0]]
    if _OF_COMMENTS.intersection(names):
        return None
    start, start_ms, end = (_first(names, known) for known in (_STARTS, _START_MS, _ENDS))
    title, spoken = _first(names, _TITLES), _first(names, _SPOKEN)
    begin = start if start is not None else start_ms
    if begin is None:
        return _unnamed(rows)
    if title is not None:
        return _Columns(begin, title, None, True, start is None)
    if spoken is None:
        return _unnamed(rows)
    # Whisper's tables have whole milliseconds.
    cells = [row[begin].strip() for row in rows[1:] if len(row) > begin]
    is_ms = start is None or all(cell.isdecimal() for cell in cells)
    return _Columns(begin, spoken, end, True, start is None or (is_ms and end is not None))


def _first(names: list[str], known: tuple[str, ...]) -> int | None:
    return next((number for number, name in enumerate(names) if name in known), None)


def _unnamed(rows: list[_Row]) -> _Columns | None:
    """Every row begins with a clock time and has something else behind it."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    is_table = len(filled) >= _LEAST_ROWS and all(
        len(row) > 1 and ":" in row[0] and parse_clock(row[0]) is not None for row in filled
    )
    if not is_table:
        return None
    shortest = min(map(len, filled))
    texts = (
        number
        for number in range(1, shortest)
        if not all(parse_clock(row[number]) is not None for row in filled)
    )
    text = next(texts, None)
    if text is None:
        return None
    return _Columns(0, text, takes_rest=text == shortest - 1)


def _recognises(source: Source) -> bool:
    first, second = (*source.text.split("\n", 2), "")[:2]
    if not any(separator in first for separator in _SEPARATORS) or not second.strip():
        return False
    return _columns(_rows(source.text[:_LONGEST_SAMPLE])[:_SAMPLE]) is not None


FORMAT = Format(
    name="csv",
    title=translatable("Formats", "Chapters as a table (CSV)"),
    suffixes=(".csv", ".tsv"),
    contents=(Content.CHAPTERS, Content.TRANSCRIPT),
    recognises=_recognises,
    read=read,
    write=write,
)
