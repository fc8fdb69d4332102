"""Transcripts as JSON segments: Whisper's, and those of the podcast namespace."""

from __future__ import annotations

from navigator.formats.comment_dumps import objects, text_of
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source
from navigator.formats.speech import cues_of
from navigator.formats.times import milliseconds
from navigator.interview import Cue


def read(source: Source) -> Material:
    cues = []
    for one in objects(source.json["segments"]):
        start_ms = milliseconds(one.get("start", one.get("startTime")))
        end_ms = milliseconds(one.get("end", one.get("endTime")))
        if start_ms is not None:
            text = text_of(one.get("text")) or text_of(one.get("body"))
            speaker = text_of(one.get("speaker"))
            cues.append(Cue(start_ms, start_ms if end_ms is None else end_ms, text, speaker))
    language = text_of(source.json.get("language"))[:2]
    return Material(transcript=cues_of(cues), language=language)


def _recognises(source: Source) -> bool:
    rows = objects(source.json.get("segments")) if isinstance(source.json, dict) else []
    return any({"start", "text"} <= one.keys() or "startTime" in one for one in rows[:20])


FORMAT = Format(
    name="segments",
    title="Transcript segments (Whisper, podcasts; JSON)",
    suffixes=(".transcript.json",),
    contents=(Content.TRANSCRIPT,),
    recognises=_recognises,
    read=read,
)
