"""yt-dlp's `.info.json`: facts, description, chapters, comments. Any key may be missing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from navigator.errors import Caveat, translatable
from navigator.formats.comment_dumps import material_of
from navigator.formats.comments import Posted, count_of, plain_text
from navigator.formats.json_fields import objects, order_of, text_of
from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Content, Format, Material
from navigator.formats.pasted.chapter_list import read_chapter_list
from navigator.formats.source import Source
from navigator.formats.times import milliseconds
from navigator.interview import Chapter

_Fields = dict[str, Any]
# yt-dlp invents it where the first chapter starts later than at 0.
_INVENTED = re.compile(r"<Untitled Chapter \d+>")
_MARKS = (
    "extractor",
    "extractor_key",
    "webpage_url",
    "_type",
    "uploader",
    "channel",
    "uploader_id",
)


def read(source: Source) -> Material:
    """Chapters of the description come first: they are the author's own words."""
    info: _Fields = source.json
    # A stream that is still running has none.
    duration_ms = milliseconds(info.get("duration")) or None
    chapters, notes = _chapters(info, source.duration_ms or duration_ms)
    host_ids = {text_of(info.get(key)) for key in ("channel_id", "uploader_id")} - {""}
    rows = objects(info.get("comments"))
    posted = [
        _posted(row, host_ids, f"comment-{number}") for number, row in enumerate(rows, start=1)
    ]
    return replace(
        material_of(posted, source, notes),
        title=text_of(info.get("title")),
        language=text_of(info.get("language")).partition("-")[0],
        address=text_of(info.get("webpage_url")),
        hosts=frozenset({*host_ids, *_host_names(info)}),
        duration_ms=duration_ms,
        chapters=chapters,
    )


def _host_names(info: _Fields) -> set[str]:
    return {text_of(info.get(key)) for key in ("channel", "uploader")} - {""}


def _chapters(info: _Fields, duration_ms: int | None) -> tuple[tuple[Chapter, ...], list[Caveat]]:
    described = read_chapter_list(text_of(info.get("description")), duration_ms)
    if described.chapters:
        return described.chapters, [*described.readings, *described.notes]
    chapters, notes = chapters_of(
        (
            Listed(milliseconds(one.get("start_time")), text_of(one.get("title")))
            for one in objects(info.get("chapters"))
            if not _INVENTED.fullmatch(text_of(one.get("title")))
        ),
        duration_ms,
    )
    if chapters:
        what = translatable("Errors", "the description lists no chapters: those of the page.")
        notes.append(Caveat(what))
    return chapters, notes


def _posted(row: _Fields, host_ids: set[str], number: str) -> Posted:
    author_id = text_of(row.get("author_id"))
    flag = row.get("author_is_uploader")
    by_host: bool | None = flag if isinstance(flag, bool) else None
    if by_host is None and host_ids:
        by_host = author_id in host_ids
    return Posted(
        text_of(row.get("id")) or number,
        text_of(row.get("text")) or plain_text(text_of(row.get("html"))),
        text_of(row.get("author")),
        author_id,
        text_of(row.get("parent")),
        by_host,
        count_of(row.get("like_count")),
        row.get("is_favorited") is True,
        row.get("is_pinned") is True,
        text_of(row.get("_time_text")),
        order_of(row.get("timestamp")),
    )


def _recognises(source: Source) -> bool:
    found = source.json
    if not isinstance(found, dict):
        return False
    is_info = "title" in found and any(key in found for key in _MARKS)
    is_part = isinstance(found.get("chapters"), list) and any(
        "start_time" in one for one in objects(found["chapters"])
    )
    is_comments = any(
        "parent" in one and "id" in one for one in objects(found.get("comments"))[:20]
    )
    has_text = "description" in found and ("duration" in found or "title" in found)
    return is_info or is_part or is_comments or has_text


FORMAT = Format(
    name="info-json",
    title=translatable("Formats", "yt-dlp’s info.json"),
    suffixes=(".info.json",),
    contents=(Content.CHAPTERS, Content.COMMENTS),
    recognises=_recognises,
    read=read,
)
