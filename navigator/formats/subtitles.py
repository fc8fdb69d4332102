"""Subtitles that pysubs2 reads: SRT, ASS, SSA, TTML, SAMI, MicroDVD."""

from __future__ import annotations

import re
import warnings

import pysubs2

from navigator.errors import translatable
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source, broken, local_name
from navigator.formats.speech import cues_of
from navigator.formats.times import clock, within
from navigator.formats.webvtt import cue_blocks
from navigator.interview import Cue, Interview

_SRT = re.compile(r"(?:\d+[ \t]*\n\s*)?\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->", re.ASCII)
_MICRO_DVD = re.compile(r"\{\d+\}\{\d+\}", re.ASCII)
_TAG = re.compile(r"</?[a-z][^<>\n]{0,200}>", re.IGNORECASE)
_OVERRIDE = re.compile(r"\{\\[^{}\n]{0,200}\}")
_RATE = re.compile(r"\{[01]\}\{[01]\}\s*\d+(?:\.\d+)?\s*\n")
# pysubs2 takes the square of what is longer.
_LONGEST_LINE = 20_000
# MicroDVD counts frames, and seldom says how many a second has.
_FRAMES_A_SECOND = 25.0


def read_srt(source: Source) -> Material:
    """SubRip has the cues of WebVTT, with a comma in its times and without its head."""
    return Material(
        transcript=cues_of(
            Cue(start_ms, end_ms, _OVERRIDE.sub("", _TAG.sub("", "\n".join(lines))))
            for start_ms, end_ms, lines in cue_blocks(source.text)
        )
    )


def read(source: Source) -> Material:
    if max(map(len, source.text.split("\n"))) > _LONGEST_LINE:
        raise broken(source)
    kind = _kind(source)
    # MicroDVD may say itself how many frames a second has.
    rate = None if _RATE.match(source.head) else _FRAMES_A_SECOND
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = pysubs2.SSAFile.from_string(source.text, format_=kind, fps=rate)
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
        f"{number}\n{clock(cue.start_ms, ',')} --> {clock(cue.end_ms, ',')}\n{_cue_text(cue)}\n"
        for number, cue in enumerate(interview.transcript, start=1)
    )


def _cue_text(cue: Cue) -> str:
    """Without empty lines, which would end the cue."""
    return "\n".join(line for line in said(cue).split("\n") if line.strip())


def said(cue: Cue) -> str:
    """The words, and who says them."""
    return f"{cue.speaker}: {cue.text}" if cue.speaker else cue.text


def _kind(source: Source) -> str | None:
    """What pysubs2 calls the format; None where it is none of these."""
    head = source.head
    if _MICRO_DVD.match(head):
        return "microdvd"
    if head.startswith("[Script Info]"):
        return "ass"
    if head[:5].upper() == "<SAMI":
        return "sami"
    is_ttml = head.startswith("<") and source.xml is not None and local_name(source.xml) == "tt"
    return "ttml" if is_ttml else None


SRT = Format(
    name="srt",
    title=translatable("Formats", "SubRip subtitles (SRT)"),
    suffixes=(".srt",),
    contents=(Content.TRANSCRIPT,),
    recognises=lambda source: _SRT.match(source.head) is not None,
    read=read_srt,
    write=write,
)
OTHERS = Format(
    name="subtitles",
    title=translatable("Formats", "Subtitles (ASS, SSA, TTML, SAMI, MicroDVD)"),
    suffixes=(".ass", ".ssa", ".ttml", ".smi", ".sub"),
    contents=(Content.TRANSCRIPT,),
    recognises=lambda source: _kind(source) is not None,
    read=read,
)
