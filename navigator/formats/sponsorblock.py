"""SponsorBlock's segments, https://wiki.sponsor.ajay.app/w/API_Docs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from navigator.errors import translatable
from navigator.formats.json_fields import objects, text_of
from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Format, Material
from navigator.formats.source import Source
from navigator.formats.times import milliseconds


def read(source: Source) -> Material:
    """Its chapters where there are any, else every segment by the name of its category."""
    segments = list(_segments(source.json))
    named = [one for one in segments if one.get("category") == "chapter"]
    listed = [
        Listed(
            milliseconds(one["segment"][0]),
            text_of(one.get("description")) or text_of(one["category"]),
        )
        for one in named or segments
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def _segments(found: Any) -> Iterator[dict[str, Any]]:
    """The plain answer, or the one by hash, of whose videos the first one that has segments."""
    rows = objects(found)
    of_videos = [objects(row["segments"]) for row in rows if isinstance(row.get("segments"), list)]
    for one in next(filter(None, of_videos), rows):
        if isinstance(one.get("segment"), list) and one["segment"] and "category" in one:
            yield one


FORMAT = Format(
    name="sponsorblock",
    title=translatable("Formats", "SponsorBlock segments"),
    suffixes=(".sponsorblock.json",),
    recognises=lambda source: next(_segments(source.json), None) is not None,
    read=read,
)
