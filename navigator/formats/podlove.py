"""Podlove Simple Chapters, https://podlove.org/simple-chapters/, as XML and as JSON."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree

from navigator.errors import translatable
from navigator.formats.json_fields import text_of
from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Format, Material
from navigator.formats.source import Source, broken, local_name
from navigator.formats.times import clock, milliseconds, parse_clock
from navigator.formats.xml_text import xml_text
from navigator.interview import Interview

_NAMESPACE = "http://podlove.org/simple-chapters"


def read_xml(source: Source) -> Material:
    """The chapters of the first list, which may stand inside a feed."""
    if source.xml is None:
        raise broken(source)
    # A feed may have an element of this name that only points elsewhere.
    lists = [
        one
        for one in source.xml.iter()
        if local_name(one) == "chapters" and any(local_name(child) == "chapter" for child in one)
    ]
    listed = [
        Listed(parse_clock(one.get("start", "")), one.get("title", ""))
        for one in (lists[0] if lists else ())
        if local_name(one) == "chapter"
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def write_xml(interview: Interview) -> str:
    ElementTree.register_namespace("psc", _NAMESPACE)
    root = ElementTree.Element(f"{{{_NAMESPACE}}}chapters", version="1.2")
    for chapter in interview.chapters:
        fields = {"start": clock(chapter.start_ms), "title": chapter.title}
        ElementTree.SubElement(root, f"{{{_NAMESPACE}}}chapter", fields)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + xml_text(root)


def read_json(source: Source) -> Material:
    listed = [
        Listed(milliseconds(one.get("start")), text_of(one.get("title")))
        for one in source.json
        if isinstance(one, dict)
    ]
    chapters, notes = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=tuple(notes))


def write_json(interview: Interview) -> str:
    chapters = [
        {"start": clock(chapter.start_ms), "title": chapter.title, "href": "", "image": ""}
        for chapter in interview.chapters
    ]
    return json.dumps(chapters, ensure_ascii=False, indent=2) + "\n"


def _is_xml(source: Source) -> bool:
    if "simple-chapters" not in source.text[:1_000_000] or source.xml is None:
        return False
    return any(local_name(one) == "chapters" for one in source.xml.iter())


def _is_json(source: Source) -> bool:
    found: Any = source.json
    return (
        isinstance(found, list)
        and bool(found)
        and all(isinstance(one, dict) and {"start", "title"} <= one.keys() for one in found[:20])
        and not any("end" in one or "text" in one for one in found[:20])
    )


XML = Format(
    name="podlove",
    title=translatable("Formats", "Podlove Simple Chapters (XML)"),
    suffixes=(".psc", ".psc.xml"),
    recognises=_is_xml,
    read=read_xml,
    write=write_xml,
)
JSON = Format(
    name="podlove-json",
    title=translatable("Formats", "Podlove Simple Chapters (JSON)"),
    suffixes=(".psc.json",),
    recognises=_is_json,
    read=read_json,
    write=write_json,
)
