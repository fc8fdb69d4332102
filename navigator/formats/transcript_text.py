"""A transcript as plain text."""

from __future__ import annotations

from navigator.errors import translatable
from navigator.formats.material import Content, Format
from navigator.interview import Interview


def write(interview: Interview) -> str:
    """What is said, with who says it where that changes, and the chapters as headings."""
    lines: list[str] = []
    chapter, speaker = None, ""
    for cue in interview.transcript:
        here = interview.chapter_at(cue.start_ms)
        if here is not None and here != chapter:
            lines += ["", f"## {interview.chapters[here].title}", ""]
            chapter, speaker = here, ""
        if cue.speaker != speaker:
            speaker = cue.speaker
            lines += ["", f"{speaker}:"] if speaker else [""]
        lines.append(cue.text)
    return "\n".join(lines).strip("\n") + "\n"


FORMAT = Format(
    name="transcript-text",
    title=translatable("Formats", "Transcript as text"),
    suffixes=(".transcript.txt", ".txt"),
    contents=(Content.TRANSCRIPT,),
    write=write,
)
