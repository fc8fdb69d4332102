"""Subtitles that pysubs2 reads: SRT, ASS, SSA, TTML, SAMI, MicroDVD."""

from __future__ import annotations

import re
import warnings

import pysubs2

from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source, broken, local_name
from navigator.formats.speech import cues_of
from navigator.formats.times import clock, within
from navigator.interview import Cue, Interview

_SRT = re.compile(r"(?:\d+[ \t]*\n\s*)?\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->", re.ASCII)
_MICRO_DVD = re.compile(r"\{\d+\}\{\d+\}", re.ASCII)
_TAG = re.compile(r"</?[a-z][^<>\n]{0,200}>", re.IGNORECASE)
# MicroDVD counts frames, and seldom says how many a second has.
_FRAMES_A_SECOND = 25.0


def read(source: Source) -> Material:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = pysubs2.SSAFile.from_string(source.text, fps=_FRAMES_A_SECOND)
    except Exception as error:  # Whatever pysubs2 meets in a damaged file.
        raise broken(source) from error
    return Material(
        transcript=cues_of(
            Cue(start_ms, end_ms, _TAG.sub("", event.plaintext), event.name)
            for event in found
            if not event.is_comment and not event.is_drawing
            if (start_ms := within(event.start)) is not None
            if (end_ms := within(event.end)) is not None
        )
    )


def write(interview: Interview) -> str:
    return "\n".join(
        f"{number}\n{clock(cue.start_ms, ',')} --> {clock(cue.end_ms, ',')}\n{said(cue)}\n"
        for number, cue in enumerate(interview.transcript, start=1)
    )


def said(cue: Cue) -> str:
    """The words, and who says them."""
    return f"{cue.speaker}: {cue.text}" if cue.speaker else cue.text


def _recognises(source: Source) -> bool:
    head = source.head
    if _MICRO_DVD.match(head) or head.startswith("[Script Info]"):
        return True
    if head[:5].upper() == "<SAMI":
        return True
    return head.startswith("<") and source.xml is not None and local_name(source.xml) == "tt"


SRT = Format(
    name="srt",
    title="SubRip subtitles (SRT)",
    suffixes=(".srt",),
    contents=(Content.TRANSCRIPT,),
    recognises=lambda source: _SRT.match(source.head) is not None,
    read=read,
    write=write,
)
OTHERS = Format(
    name="subtitles",
    title="Subtitles (ASS, SSA, TTML, SAMI, MicroDVD)",
    suffixes=(".ass", ".ssa", ".ttml", ".smi", ".sub"),
    contents=(Content.TRANSCRIPT,),
    recognises=_recognises,
    read=read,
)
