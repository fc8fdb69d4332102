"""Every reader reads its real-shaped samples, whatever they are called and however encoded."""

import json
from pathlib import Path

import pytest

from tests.formats.samples import EXPECTED, SAMPLES, read

WANTED = json.loads(EXPECTED.read_text(encoding="utf-8"))
# Their texts have none of the letters of which the old encodings have different ones.
CYRILLIC = [path for path in SAMPLES if path.suffix in (".txt", ".cue", ".srt", ".tsv", ".csv")]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_what_a_sample_holds(path: Path) -> None:
    assert read(path.read_bytes(), path.name) == WANTED[path.name]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_it_is_told_by_its_content(path: Path) -> None:
    assert read(path.read_bytes()) == WANTED[path.name]


def text_of(path: Path) -> str:
    content = path.read_bytes()
    return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_in_any_form(path: Path, encoding: str) -> None:
    content = text_of(path).encode(encoding)
    assert read(content, path.name) == WANTED[path.name]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_lines_that_end_as_on_windows(path: Path) -> None:
    text = text_of(path).replace("\r\n", "\n").replace("\n", "\r\n")
    assert read(text.encode(), path.name) == WANTED[path.name]


@pytest.mark.parametrize("path", CYRILLIC, ids=lambda path: path.name)
@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866"])
def test_old_cyrillic_encodings(path: Path, encoding: str) -> None:
    assert read(text_of(path).encode(encoding), path.name) == WANTED[path.name]
