"""Matroska chapters as XML, https://mkvtoolnix.download/doc/mkvmerge.html#mkvmerge.chapters."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from navigator.errors import Caveat, translatable
from navigator.formats.listing import Listed, chapters_of
from navigator.formats.material import Format, Material
from navigator.formats.source import Source, broken, local_name
from navigator.formats.times import clock, parse_clock
from navigator.formats.xml_text import xml_text
from navigator.interview import Interview

# ISO 639-2, which the older of the two language elements wants, beside BCP 47.
_ISO_639_2 = {"ru": "rus", "uk": "ukr", "en": "eng", "de": "ger", "fr": "fre", "es": "spa"}


def read(source: Source) -> Material:
    """The chapters of the default edition; those of a lower storey become chapters too."""
    if source.xml is None:
        raise broken(source)
    editions = [one for one in source.xml if local_name(one) == "EditionEntry"]
    default = [one for one in editions if _value(one, "EditionFlagDefault") == "1"]
    notes: list[Caveat] = []
    if len(editions) > 1:
        notes.append(
            Caveat(translatable("Errors", "of several editions the default one was read."))
        )
    listed = [entry for edition in (default or editions)[:1] for entry in _atoms(edition)]
    chapters, more = chapters_of(listed, source.duration_ms)
    return Material(chapters=chapters, notes=(*notes, *more))


def write(interview: Interview) -> str:
    root = ElementTree.Element("Chapters")
    edition = ElementTree.SubElement(root, "EditionEntry")
    for name, value in (("UID", 1), ("FlagDefault", 1), ("FlagHidden", 0)):
        ElementTree.SubElement(edition, f"Edition{name}").text = str(value)
    for number, chapter in enumerate(interview.chapters):
        atom = ElementTree.SubElement(edition, "ChapterAtom")
        for name, text in (
            ("UID", str(number + 1)),
            ("TimeStart", clock(chapter.start_ms) + "000000"),
            ("TimeEnd", clock(interview.chapter_end_ms(number)) + "000000"),
        ):
            ElementTree.SubElement(atom, f"Chapter{name}").text = text
        display = ElementTree.SubElement(atom, "ChapterDisplay")
        ElementTree.SubElement(display, "ChapterString").text = chapter.title
        language = interview.language or "und"
        ElementTree.SubElement(display, "ChapterLanguage").text = _ISO_639_2.get(language, "und")
        ElementTree.SubElement(display, "ChapLanguageIETF").text = language
    ElementTree.indent(root)
    declaration = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE Chapters SYSTEM "'
    return f'{declaration}matroskachapters.dtd">\n{xml_text(root)}'


def _atoms(edition: ElementTree.Element) -> Iterator[Listed]:
    """Depth first, as they stand; hidden and disabled ones are left out."""
    stack = [atom for atom in reversed(edition) if local_name(atom) == "ChapterAtom"]
    while stack:
        atom = stack.pop()
        stack += [child for child in reversed(atom) if local_name(child) == "ChapterAtom"]
        if _value(atom, "ChapterFlagHidden") == "1" or _value(atom, "ChapterFlagEnabled") == "0":
            continue
        yield Listed(parse_clock(_value(atom, "ChapterTimeStart")), _title(atom))


def _title(atom: ElementTree.Element) -> str:
    displays = (child for child in atom if local_name(child) == "ChapterDisplay")
    return next((title for one in displays if (title := _value(one, "ChapterString"))), "")


def _value(element: ElementTree.Element, name: str) -> str:
    found = (child.text for child in element if local_name(child) == name)
    return (next(found, None) or "").strip()


def _recognises(source: Source) -> bool:
    return (
        "<Chapters" in source.head
        and source.xml is not None
        and (local_name(source.xml) == "Chapters")
    )


FORMAT = Format(
    name="matroska",
    title=translatable("Formats", "Matroska chapters (XML)"),
    suffixes=(".xml", ".xchp"),
    recognises=_recognises,
    read=read,
    write=write,
)
