"""CUE sheets: tracks of a record; 75 frames a second, and no milliseconds."""

from __future__ import annotations

import re

from navigator.errors import Caveat, translatable
from navigator.formats.listing import Listed, chapters_of, one_line
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import within
from navigator.interview import Interview

_FRAMES = 75
_MOST_TRACKS = 99
_COMMAND = re.compile(r"(TRACK|TITLE|INDEX|FILE|PERFORMER)\s+(.*)", re.IGNORECASE)
_INDEX = re.compile(r"0?1\s+(\d{1,5}):(\d\d):(\d\d)", re.ASCII)


def read(source: Source) -> Material:
    """INDEX 01 is where a track starts; INDEX 00 is the pause before it."""
    title = ""
    tracks: list[dict[str, object]] = []
    for number, line in enumerate(source.text.split("\n"), start=1):
        match = _COMMAND.fullmatch(line.strip())
        if match is None:
            continue
        command, value = match[1].upper(), match[2]
        if command == "TRACK":
            tracks.append({"line": number})
        elif command == "TITLE" and tracks:
            tracks[-1]["title"] = _unquoted(value)
        elif command == "TITLE":
            title = _unquoted(value)
        elif command == "INDEX" and tracks and (index := _INDEX.fullmatch(value)):
            tracks[-1]["start"] = _milliseconds(index)
    listed = [_listed(track) for track in tracks]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(title=title, chapters=chapters, notes=tuple(notes))


def write(interview: Interview) -> str:
    """The first 99 chapters: a record has no more tracks."""
    file = (interview.video.file if interview.video else "") or "video.mp4"
    lines = [f"TITLE {_quoted(interview.title)}", f"FILE {_quoted(file)} WAVE"]
    for number, chapter in enumerate(interview.chapters[:_MOST_TRACKS], start=1):
        frames = round(chapter.start_ms * _FRAMES / 1000)
        seconds, frame = divmod(frames, _FRAMES)
        lines += [
            f"  TRACK {number:02} AUDIO",
            f"    TITLE {_quoted(chapter.title)}",
            f"    INDEX 01 {seconds // 60:02}:{seconds % 60:02}:{frame:02}",
        ]
    return "\n".join(lines) + "\n"


def losses(interview: Interview) -> list[Caveat]:
    notes = [Caveat(translatable("Errors", "times are rounded to 1/75 second."))]
    if len(interview.chapters) > _MOST_TRACKS:
        notes.append(
            Caveat(
                translatable("Errors", "only the first {limit} chapters are written."),
                values={"limit": _MOST_TRACKS},
            )
        )
    return notes


def _listed(track: dict[str, object]) -> Listed:
    start, line = track.get("start"), track["line"]
    return Listed(
        start if isinstance(start, int) else None,
        str(track.get("title", "")),
        line if isinstance(line, int) else None,
    )


def _milliseconds(match: re.Match[str]) -> int | None:
    minutes, seconds, frames = map(int, match.groups())
    return within(round(((minutes * 60 + seconds) * _FRAMES + frames) * 1000 / _FRAMES))


def _quoted(text: str) -> str:
    return '"' + one_line(text).replace('"', "'") + '"'


def _unquoted(text: str) -> str:
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text


def _recognises(source: Source) -> bool:
    return re.search(r"(?im)^\s*TRACK\s+\d{1,3}\s+\w+\s*$", source.head) is not None


FORMAT = Format(
    name="cue",
    title=translatable("Formats", "CUE sheet"),
    suffixes=(".cue",),
    recognises=_recognises,
    read=read,
    write=write,
    losses=losses,
)
