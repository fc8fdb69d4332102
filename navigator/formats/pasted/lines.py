"""Pasted text as lines without markup: what a page, Markdown or a chat makes of plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from navigator.formats.markup import unescaped

# Zero-width and direction marks, word joiner, byte order mark, emoji's variation selectors.
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f]"
)
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+")
# Of times; elsewhere they are punctuation.
_COLONS = re.compile(r"(?<=\d)[：∶꞉︰ː](?=\d)")
_LINE_ENDS = re.compile("\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_BREAK = re.compile(
    r"<\s{0,9}(?:/\s{0,9})?(?:br|p|div|li|ul|ol|tr|h[1-6])\b[^<>]{0,200}>", re.IGNORECASE
)
_CELL = re.compile(r"</?(?:td|th)\b[^<>]{0,200}>", re.IGNORECASE)
_TAG = re.compile(
    r"<(?:!--.{0,200}?--|/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,1000})?/?)>", re.IGNORECASE
)
_KNOWN_TAG = re.compile(
    r"</?(?:a|b|i|u|s|p|br|em|li|ul|ol|td|tr|th|div|span|strong|table|tbody|h[1-6]|code|pre|font"
    r"|time|hr|dt|dd|dl|small|sup|sub|mark|kbd|button|section|details|summary)\b[^<>]{0,1000}>",
    re.IGNORECASE,
)
_MARKDOWN_LINK = re.compile(
    r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,2000}(?:\([^()\s]*\)[^()\s]*)?"
    r"(?:\s+\"[^\"\n]{0,300}\")?\)"
)
_REFERENCE_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\[[^\[\]\n]{0,100}\]")
_RST_LINK = re.compile(r"`([^`<>\n]{1,300}?)\s*<[^<>`\n]{1,2000}>`__?")
_ORG_LINK = re.compile(r"\[\[[^\[\]\n]{1,2000}\]\[([^\[\]\n]{1,300})\]\]")
_WIKI_LINK = re.compile(r"!?\[\[(?:[^\[\]|\n]{1,300}\|)?([^\[\]|\n]{1,300})\]\]")
_URL = re.compile(r"<?\b(?:https?|ftp)://[^\s<>\"«»]+>?|\bwww\.[^\s<>\"«»]+", re.IGNORECASE)
_EMPHASIS = re.compile(r"(?<![\w*_~])([*_~]{1,3})(?=\S)([^\n]{1,150}?)(?<=\S)\1(?![\w*_~])")
# What is longer is no line that somebody wrote.
_LONGEST_LINE = 10_000
_TABLE_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?")
_TIME_CELL = re.compile(r"\d{1,3}:\d\d")
_NUMBER_CELL = re.compile(r"[\W\d_]*")
# In a table of two columns all is said.
_LEAST_COLUMNS = 3
_CODE = re.compile(r"`{1,2}([^`\n]{1,300})`{1,2}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text without its markup; ``number`` is that of the source's line, from 1."""

    number: int
    text: str
    source: str = ""


def plain_lines(text: str) -> list[Line]:
    """The lines of a pasted text; a line of HTML with breaks becomes several of one number."""
    has_tags = _KNOWN_TAG.search(text) is not None
    sources = _LINE_ENDS.sub("\n", text).split("\n")
    shortened = _without_tables(sources)
    return [
        Line(number, _plain(part, has_tags), source)
        for number, (source, short) in enumerate(zip(sources, shortened, strict=True), start=1)
        for part in (_BREAK.sub("\n", short).split("\n") if has_tags else (short,))
    ]


def _without_tables(sources: list[str]) -> list[str]:
    """The lines with the rows of Markdown's tables shortened to a time and what stands beside."""
    lines = []
    is_table = False
    for source in sources:
        is_rule = "--" in source and _TABLE_RULE.fullmatch(source.strip()) is not None
        is_table = is_rule or (is_table and "|" in source)
        shown = _row(source) if is_table else source
        lines.append("" if is_rule else shown)
    return lines


def _row(source: str) -> str:
    """The cell with the time and the first one with words, in their order."""
    cells = [cell.strip() for cell in source.strip().strip("|").split("|")]
    time = next((number for number, cell in enumerate(cells) if _TIME_CELL.search(cell)), None)
    if time is None or len(cells) < _LEAST_COLUMNS:
        return source
    beside = [number for number in (*range(time + 1, len(cells)), *range(time)) if cells[number]]
    words = [number for number in beside if not _NUMBER_CELL.fullmatch(cells[number])]
    return " ".join(cells[number] for number in sorted((time, *words[:1])))


def _plain(text: str, has_tags: bool) -> str:
    if not text or text.isspace():
        return ""
    text = text[:_LONGEST_LINE]
    if has_tags:
        text = unescaped(_TAG.sub("", _CELL.sub(" ", text)))
    text = _COLONS.sub(":", _INVISIBLE.sub("", text))
    if "[" in text:
        text = _WIKI_LINK.sub(r"\1", _ORG_LINK.sub(r"\1", text))
        text = _MARKDOWN_LINK.sub(r"\1", text)
        text = _REFERENCE_LINK.sub(r"\1", text)
    if "`" in text:
        text = _CODE.sub(r"\1", _RST_LINK.sub(r"\1", text))
    text = _URL.sub(" ", text)
    if "*" in text or "_" in text or "~" in text:
        text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    return _SPACES.sub(" ", text).strip()
