"""YouTube's own captions: json3, srv1 and srv3."""

from __future__ import annotations

from navigator.errors import translatable
from navigator.formats.json_fields import objects, text_of
from navigator.formats.markup import unescaped
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source, broken, local_name
from navigator.formats.speech import cues_of, not_overlapping
from navigator.formats.times import milliseconds, within
from navigator.interview import Cue


def read_json3(source: Source) -> Material:
    """Windows overlap the next one; an event that appends adds only a line end."""
    cues = []
    for event in objects(source.json["events"]):
        start_ms = milliseconds(event.get("tStartMs"), 1)
        text = "".join(text_of(part.get("utf8")) for part in objects(event.get("segs")))
        if start_ms is not None and text.strip() and not event.get("aAppend"):
            length_ms = milliseconds(event.get("dDurationMs"), 1) or 0
            cues.append(Cue(start_ms, start_ms + length_ms, text))
    return Material(transcript=cues_of(not_overlapping(cues)))


def read_timed_text(source: Source) -> Material:
    """srv1 has `<text start dur>` in seconds, escaped twice; srv2 and srv3 `t` and `d` in ms."""
    if source.xml is None:
        raise broken(source)
    cues = []
    for element in source.xml.iter():
        name = local_name(element)
        if name == "text" and "start" in element.attrib:
            start_ms, length_ms = (milliseconds(element.get(key, "")) for key in ("start", "dur"))
        elif name in ("p", "text") and "1" not in (element.get("a"), element.get("append")):
            start_ms, length_ms = (_whole(element.get(key, "")) for key in ("t", "d"))
        else:
            continue
        words = (element.text, *(part for child in element for part in (child.text, child.tail)))
        text = unescaped("".join(filter(None, words)))
        if start_ms is not None and text.strip():
            cues.append(Cue(start_ms, start_ms + (length_ms or 0), text))
    return Material(transcript=cues_of(not_overlapping(cues)))


def _whole(text: str) -> int | None:
    is_number = text.isascii() and text.isdecimal() and len(text) < 12
    return within(int(text)) if is_number else None


def _is_json3(source: Source) -> bool:
    rows = objects(source.json.get("events")) if isinstance(source.json, dict) else []
    return any("tStartMs" in one for one in rows[:20])


def _is_timed_text(source: Source) -> bool:
    root = source.xml if source.head.startswith("<") else None
    return root is not None and local_name(root) in ("transcript", "timedtext")


JSON3 = Format(
    name="json3",
    title=translatable("Formats", "YouTube captions (json3)"),
    suffixes=(".json3",),
    contents=(Content.TRANSCRIPT,),
    recognises=_is_json3,
    read=read_json3,
)
TIMED_TEXT = Format(
    name="srv",
    title=translatable("Formats", "YouTube captions (srv1, srv3)"),
    suffixes=(".srv3", ".srv1"),
    contents=(Content.TRANSCRIPT,),
    recognises=_is_timed_text,
    read=read_timed_text,
)
