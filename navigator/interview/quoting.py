"""Quotations with their source, in the forms that people need; and the way back from one."""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass

from navigator.interview.addresses import address_at
from navigator.interview.interview import Comment, Interview, Note, Place
from navigator.interview.timecode import format_timecode

# Shorter texts stand in many places.
_SHORTEST = 12
_LONGEST_SOURCE = 400
# Two such lines are a list of chapters.
_LISTED = re.compile(r"^\W*\d{1,2}:\d\d", re.MULTILINE | re.ASCII)
_LONGEST = 4_000
_MARKS = re.compile(r"[\W_]+")
_QUOTED = re.compile(r"[«“\"„](.+?)[»”\"“]", re.DOTALL)
_TEX = re.compile(r"([\\{}%$&#_~^])")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")


class QuotationForm(enum.Enum):
    """How a quotation is written. GOST: ГОСТ Р 7.0.5-2008, an electronic resource in the text."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    GOST = "gost"
    BIBTEX = "bibtex"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A text, who has said it (empty where nobody knows), and when in the video."""

    text: str
    author: str
    ms: int | None


def of_comment(interview: Interview, thread: str, comment: Comment) -> Quotation:
    return Quotation(comment.text, comment.author, interview.place_of_thread(thread).ms)


def of_note(note: Note) -> Quotation:
    """What is said at a note's moment, or else what the note says."""
    return Quotation(note.quotation or note.text, "", note.start_ms)


def quoted(
    interview: Interview, quotation: Quotation, form: QuotationForm, today: datetime.date
) -> str:
    """A quotation with its source; ``today`` is when the page was seen."""
    time = "" if quotation.ms is None else format_timecode(quotation.ms)
    link = "" if quotation.ms is None else address_at(interview.address, quotation.ms)
    link = link or interview.address
    match form:
        case QuotationForm.PLAIN:
            source = ", ".join(filter(None, (quotation.author, interview.title, time)))
            return f"«{quotation.text}» — {source}" + (f"\n{link}" if link else "")
        case QuotationForm.MARKDOWN:
            said = "\n".join(f"> {_markdown(line)}" for line in quotation.text.split("\n"))
            title = _markdown(", ".join(filter(None, (interview.title, time))))
            source = f"[{title}](<{link}>)" if link else title
            who = f"{_markdown(quotation.author)}, " if quotation.author else ""
            return f"{said}\n>\n> — {who}{source}"
        case QuotationForm.GOST:
            return f"«{quotation.text}» [{_gost(interview, quotation, time, link, today)}]"
        case QuotationForm.BIBTEX:
            return "\n".join(_bibtex(interview, quotation, time, link, today))


def place_of_quotation(interview: Interview, text: str) -> Place | None:
    """Where that stands which somebody has quoted; None where nothing is like it.

    Spaces, signs and case do not matter. What stands in quotation marks counts, else all of it.
    """
    text = text[:_LONGEST]
    quoted = [_bare(one) for one in _QUOTED.findall(text)]
    room = 0 if len(_LISTED.findall(text)) > 1 else _LONGEST_SOURCE
    wanted = [one for one in (*quoted, _bare(text)) if len(one) >= _SHORTEST]
    for one in wanted:
        for said, place in _texts(interview):
            bare = _bare(said)
            # What is pasted may be a part, or have its source beside it, but not much else.
            is_whole = len(bare) >= max(_SHORTEST, len(one) - room)
            if one in bare or (is_whole and bare in one):
                return place
    return None


def _texts(interview: Interview) -> Iterator[tuple[str, Place]]:
    for thread in interview.threads:
        place = interview.place_of_thread(thread.id)
        for comment in thread.comments:
            yield comment.text, place
    for note in interview.notes:
        place = Place(interview.chapter_at(note.start_ms), note.start_ms)
        yield note.text, place
        yield note.quotation, place
    for cue in interview.transcript:
        yield cue.text, Place(interview.chapter_at(cue.start_ms), cue.start_ms)


def _bare(text: str) -> str:
    return _MARKS.sub(" ", text.casefold()).strip()


def _gost(
    interview: Interview, quotation: Quotation, time: str, link: str, today: datetime.date
) -> str:
    author = f"{quotation.author} // " if quotation.author else ""
    parts = [f"{author}{interview.title}", time]
    if link:
        parts.append(f"URL: {link} (дата обращения: {today:%d.%m.%Y})")
    return ". ".join(filter(None, parts)) + "."


def _bibtex(
    interview: Interview, quotation: Quotation, time: str, link: str, today: datetime.date
) -> Iterator[str]:
    seconds = (quotation.ms or 0) // 1000
    yield f"@misc{{interview{seconds},"
    fields = {
        "author": quotation.author,
        "title": interview.title,
        "howpublished": link,
        "note": time,
        "annote": " ".join(quotation.text.split()),
        "urldate": f"{today:%Y-%m-%d}",
    }
    for name, value in fields.items():
        if value:
            shown = f"\\url{{{value}}}" if name == "howpublished" else _TEX.sub(r"\\\1", value)
            yield f"  {name} = {{{shown}}},"
    yield "}"


def _markdown(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)
