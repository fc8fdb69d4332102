"""Transcripts as JSON segments: Whisper's, and those of the podcast namespace."""

from __future__ import annotations

from typing import Any

from navigator.errors import translatable
from navigator.formats.json_fields import below, fields_of, objects, text_of
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source
from navigator.formats.speech import cues_of
from navigator.formats.times import milliseconds
from navigator.interview import Cue


def read(source: Source) -> Material:
    cues = []
    for one in _rows(source):
        offsets = fields_of(one.get("offsets"))
        start_ms = milliseconds(one.get("start", one.get("startTime")))
        end_ms = milliseconds(one.get("end", one.get("endTime")))
        if offsets:
            start_ms, end_ms = (milliseconds(offsets.get(key), 1) for key in ("from", "to"))
        if start_ms is not None:
            text = text_of(one.get("text")) or text_of(one.get("body"))
            speaker = text_of(one.get("speaker"))
            cues.append(Cue(start_ms, start_ms if end_ms is None else end_ms, text, speaker))
    language = text_of(source.json.get("language")).partition("-")[0]
    return Material(transcript=cues_of(cues), language=language)


def _rows(source: Source) -> list[dict[str, Any]]:
    """Whisper's and the podcast namespace's segments, or whisper.cpp's transcription."""
    return objects(below(source.json, "segments")) or objects(below(source.json, "transcription"))


def _recognises(source: Source) -> bool:
    return any(
        {"start", "text"} <= one.keys() or "startTime" in one or {"offsets", "text"} <= one.keys()
        for one in _rows(source)[:20]
    )


FORMAT = Format(
    name="segments",
    title=translatable("Formats", "Transcript segments (Whisper, podcasts; JSON)"),
    suffixes=(".transcript.json",),
    contents=(Content.TRANSCRIPT,),
    recognises=_recognises,
    read=read,
)
