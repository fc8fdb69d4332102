"""Podcasting 2.0 JSON chapters, https://github.com/Podcastindex-org/podcast-namespace."""

from __future__ import annotations

import json

from navigator.errors import translatable
from navigator.formats.json_fields import text_of
from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import milliseconds
from navigator.interview import Interview


def read(source: Source) -> Material:
    """Chapters that are not in the table of contents (`toc: false`) are left out."""
    listed = [
        Listed(milliseconds(one.get("startTime")), text_of(one.get("title")))
        for one in source.json["chapters"]
        if isinstance(one, dict) and one.get("toc") is not False
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    title = text_of(source.json.get("title"))
    return Material(title=title, chapters=chapters, notes=tuple(notes))


def write(interview: Interview) -> str:
    content = {
        "version": "1.2.0",
        "title": interview.title,
        "chapters": [
            {
                "startTime": chapter.start_ms / 1000,
                "title": chapter.title,
                "endTime": interview.chapter_end_ms(number) / 1000,
            }
            for number, chapter in enumerate(interview.chapters)
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _recognises(source: Source) -> bool:
    found = source.json
    if not isinstance(found, dict) or not isinstance(found.get("chapters"), list):
        return False
    return any(isinstance(one, dict) and "startTime" in one for one in found["chapters"]) or (
        not found["chapters"] and "version" in found
    )


FORMAT = Format(
    name="podcasting",
    title=translatable("Formats", "Podcasting 2.0 chapters (JSON)"),
    suffixes=(".chapters.json", ".json"),
    recognises=_recognises,
    read=read,
    write=write,
)
