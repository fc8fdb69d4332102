"""WebVTT, https://www.w3.org/TR/webvtt1/: a transcript, or chapters."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from navigator.errors import translatable
from navigator.formats.listing import Listed, chapters_of, one_line
from navigator.formats.markup import unescaped
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source
from navigator.formats.speech import cues_of
from navigator.formats.times import clock, parse_clock
from navigator.interview import Cue, Interview

_MARK = "WEBVTT"
_TIME = r"(?:\d{1,4}:)?\d{1,2}:\d\d[.,]\d{1,3}"
_TIMING = re.compile(rf"\s*({_TIME})[ \t]*-->[ \t]*({_TIME})(?:[ \t].*)?", re.ASCII)
_TAG = re.compile(r"<[^<>\n]{0,200}>")
# The times of single words, which only automatic captions have.
_ROLLING = re.compile(r"<\d\d:\d\d:\d\d\.\d{3}>", re.ASCII)
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?[ \t]{1,8}([^<>\n]{1,80})>", re.IGNORECASE)
_KIND = re.compile(r"^kind:\s*(\w+)", re.IGNORECASE | re.MULTILINE)
_LANGUAGE = re.compile(r"^language:\s*([a-z]{2})", re.IGNORECASE | re.MULTILINE)
_NAMED_CHAPTERS = re.compile(r"(?:^|\.)chapters?(?:\.[\w-]+)?\.vtt$", re.IGNORECASE)
# A list of chapters has few cues; they are long and adjoin each other.
_CHAPTER_MS = 20_000
_LONGEST_TITLE = 120

_Lines = list[str]


def read(source: Source) -> Material:
    """A transcript, without the lines that an automatic one repeats; or chapters."""
    blocks = list(cue_blocks(source.text))
    cues = list(_cues(blocks, is_rolling=_ROLLING.search(source.text) is not None))
    if cues and _are_chapters(source, cues):
        listed = (Listed(cue.start_ms, cue.text) for cue in cues)
        chapters, notes = chapters_of(listed, source.duration_ms)
        return Material(chapters=chapters, notes=tuple(notes))
    language = _LANGUAGE.search(source.head)
    return Material(transcript=cues_of(cues), language=language[1].lower() if language else "")


def write(interview: Interview) -> str:
    cues = (
        f"\n{clock(cue.start_ms)} --> {clock(cue.end_ms)}\n{_voice(cue)}{_escaped(cue.text)}\n"
        for cue in interview.transcript
    )
    return f"{_MARK}\nKind: captions\n" + "".join(cues)


def write_chapters(interview: Interview) -> str:
    cues = (
        f"\n{clock(chapter.start_ms)} --> {clock(interview.chapter_end_ms(number))}\n"
        f"{_escaped(chapter.title)}\n"
        for number, chapter in enumerate(interview.chapters)
    )
    return f"{_MARK}\nKind: chapters\n" + "".join(cues)


def cue_blocks(text: str) -> Iterator[tuple[int, int, _Lines]]:
    """Start, end and lines of each cue; notes, styles and what is broken are left out."""
    timing: re.Match[str] | None = None
    lines: _Lines = []
    for line in (*text.split("\n"), ""):
        found = _TIMING.fullmatch(line)
        # A line of spaces does not end a cue; automatic captions begin with one.
        if found is None and (timing is None or line):
            lines.append(line)
            continue
        start_ms, end_ms = (parse_clock(timing[number]) if timing else None for number in (1, 2))
        if start_ms is not None and end_ms is not None:
            # A number right above the next cue's times, without a blank line, is that of the cue.
            is_numbered = found is not None and lines and lines[-1].strip().isdecimal()
            yield start_ms, end_ms, lines[:-1] if is_numbered else lines
        timing, lines = found, []


def _cues(blocks: Iterable[tuple[int, int, _Lines]], *, is_rolling: bool) -> Iterator[Cue]:
    """Captions that roll show a line again above the next one; only what is new is said."""
    before = ""
    for start_ms, end_ms, marked in blocks:
        voice = next((match[1].strip() for line in marked if (match := _VOICE.search(line))), "")
        lines = [text for line in marked if (text := unescaped(_TAG.sub("", line)).strip())]
        if is_rolling and lines and lines[0] == before:
            lines = lines[1:]
        before = lines[-1] if lines else before
        yield Cue(start_ms, end_ms, " ".join(lines), voice)


def _are_chapters(source: Source, cues: list[Cue]) -> bool:
    kind = _KIND.search(source.head)
    if kind is not None:
        return kind[1].lower() == "chapters"
    if _NAMED_CHAPTERS.search(source.name):
        return True
    return (
        _adjoin(cues)
        and len(cues) > 1
        and sum(cue.end_ms - cue.start_ms for cue in cues) >= _CHAPTER_MS * len(cues)
        and all(len(cue.text) <= _LONGEST_TITLE for cue in cues)
    )


def _adjoin(cues: list[Cue]) -> bool:
    """Whether every cue begins where another one begins or ends: one may hold others."""
    bounds = {cues[0].start_ms}
    for cue in cues:
        if not bounds.intersection((cue.start_ms - 1, cue.start_ms, cue.start_ms + 1)):
            return False
        bounds.update((cue.start_ms, cue.end_ms))
    return True


def _voice(cue: Cue) -> str:
    return f"<v {re.sub('[<>&]', ' ', one_line(cue.speaker))}>" if cue.speaker else ""


def _escaped(text: str) -> str:
    """Nothing of a text may become a tag; a cue without any text would be none."""
    return html.escape(one_line(text), quote=False) or "\u00a0"


def _recognises(source: Source) -> bool:
    return source.head.startswith(_MARK)


FORMAT = Format(
    name="webvtt",
    title=translatable("Formats", "WebVTT"),
    suffixes=(".vtt",),
    contents=(Content.TRANSCRIPT, Content.CHAPTERS),
    recognises=_recognises,
    read=read,
    write=write,
)
CHAPTERS = Format(
    name="webvtt-chapters",
    title=translatable("Formats", "WebVTT chapters"),
    suffixes=(".chapters.vtt", ".vtt"),
    write=write_chapters,
)
