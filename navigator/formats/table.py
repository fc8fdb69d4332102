"""The table of formats: which is which by content, then by name; readers and writers."""

from __future__ import annotations

import re

from navigator import memory
from navigator.errors import NavigatorError, translatable
from navigator.formats import (
    audacity,
    chapters_csv,
    comment_dumps,
    cue_sheet,
    ffmetadata,
    live_chat,
    matroska_xml,
    mp4chaps,
    ogm,
    podcasting,
    podlove,
    potplayer,
    segments,
    sponsorblock,
    subtitles,
    thread_files,
    transcript_text,
    webvtt,
    youtube_captions,
    youtube_text,
    ytdlp_info,
)
from navigator.formats.material import Format, Material
from navigator.formats.source import Source, broken, local_name

# JSON, but no list of `[0:00](…)` and no `{0:00}`.
_BEGINS_JSON = re.compile(r"(?:\{\s*[\"}]|\[\s*(?:[{\"]|\[\s*[\[{\"\d-]))")
# Of a piece of a page, which somebody may have copied with its markup.
_PAGE_TAGS = {
    *("html", "body", "div", "p", "ul", "ol", "li", "span", "table", "tr", "td", "br", "a", "b"),
    *("i", "section", "article", "details", "h1", "h2", "h3", "pre", "code"),
}
# Asked in this order: what is surest first, and at the end any text.
FORMATS: tuple[Format, ...] = (
    webvtt.FORMAT,
    webvtt.CHAPTERS,
    ffmetadata.FORMAT,
    potplayer.FORMAT,
    matroska_xml.FORMAT,
    podlove.XML,
    youtube_captions.TIMED_TEXT,
    subtitles.SRT,
    subtitles.OTHERS,
    ogm.FORMAT,
    cue_sheet.FORMAT,
    audacity.FORMAT,
    mp4chaps.FORMAT,
    live_chat.FORMAT,
    thread_files.JSON,
    podcasting.FORMAT,
    youtube_captions.JSON3,
    segments.FORMAT,
    sponsorblock.FORMAT,
    *comment_dumps.FORMATS,
    ytdlp_info.FORMAT,
    podlove.JSON,
    chapters_csv.FORMAT,
    thread_files.CSV,
    transcript_text.FORMAT,
    youtube_text.FORMAT,
)


def read(source: Source) -> Material:
    """What ``source`` holds, whatever format it is. Raises NavigatorError."""
    return read_as(recognised(source), source)


def read_as(found: Format, source: Source) -> Material:
    """What ``source`` holds, which is of this format. Raises NavigatorError."""
    if found.read is None:
        raise _unknown(source)
    if "json" in source.__dict__ and source.json is not None:
        # Its tree is all that is read from now on.
        source.forget_text()
    with memory.without_collecting():
        return found.read(source)


def recognised(source: Source) -> Format:
    """The format of ``source``. Raises NavigatorError where it is none that can be read."""
    for one in FORMATS:
        if one.read is not None and one.recognises(source):
            if one is youtube_text.FORMAT and _is_of_a_program(source):
                break
            return one
    raise _unknown(source)


def is_plain_text(source: Source) -> bool:
    """Whether it is a text that somebody wrote, and no file of a program."""
    return recognised(source) is youtube_text.FORMAT


def _is_of_a_program(source: Source) -> bool:
    """Whether it is JSON or XML, no list that somebody wrote. Raises NavigatorError if damaged."""
    if source.json is not None or (source.json_lines and len(source.json_lines) > 1):
        return True
    root = source.xml
    if root is not None:
        return local_name(root).lower() not in _PAGE_TAGS
    if _BEGINS_JSON.match(source.head) or source.head.startswith("<?xml"):
        raise broken(source)
    return False


def _unknown(source: Source) -> NavigatorError:
    return NavigatorError(
        translatable("Errors", "no chapters, comments or transcript that are known here."),
        translatable("Errors", "“navigator formats” lists what can be read."),
        where=source.name,
    )
