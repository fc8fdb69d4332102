"""Real-shaped files of every format, and what each of them holds."""

from __future__ import annotations

from pathlib import Path

from navigator.formats import table
from navigator.formats.material import Material
from navigator.formats.source import Source

FOLDER = Path(__file__).parent.parent / "data" / "formats"
EXPECTED = FOLDER.with_suffix(".json")
SAMPLES = sorted(FOLDER.iterdir())


def told(material: Material, format_name: str) -> dict[str, object]:
    """A material as plain values, to be compared and kept as JSON."""
    return {
        "format": format_name,
        "title": material.title,
        "language": material.language,
        "duration_ms": material.duration_ms,
        "host_is_told": material.host_is_told,
        "chapters": [[one.start_ms, one.title] for one in material.chapters],
        "threads": [
            {
                "kind": thread.kind.value,
                "comments": [
                    [
                        *(one.id, one.text, one.author, one.by_host, one.likes, one.is_hearted),
                        *(one.is_pinned, one.written, one.at_ms),
                    ]
                    for one in thread.comments
                ],
            }
            for thread in material.threads
        ],
        "transcript": [
            [one.start_ms, one.end_ms, one.speaker, one.text] for one in material.transcript
        ],
        "notes": [note.told() for note in material.notes],
    }


def read(content: bytes, name: str = "file") -> dict[str, object]:
    source = Source(name, content)
    found = table.recognised(source)
    assert found.read is not None
    return told(found.read(source), found.name)
