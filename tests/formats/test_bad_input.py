"""Whatever a file holds, it is read or refused in one line; nothing else happens."""

import json
import os
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.encodings import decode
from navigator.errors import NavigatorError
from navigator.formats import subtitles, table
from navigator.formats.material import Material
from navigator.formats.source import Source
from navigator.interview import Cue, Interview
from navigator.interview.timecode import LONGEST_MS
from tests.formats.samples import SAMPLES

# So many inputs of the mutation loop; 100,000 before a release.
INPUTS = int(os.environ.get("NAVIGATOR_FUZZ_INPUTS", "3000"))


def read(content: bytes, name: str = "file") -> Material | None:
    """What was read, if anything; all that a material promises is looked at."""
    refused = ""
    material = Material()
    try:
        material = table.read(Source(name, content))
    except NavigatorError as error:
        refused = str(error)
    if refused:
        assert "\n" not in refused
        assert refused.startswith(name)
        return None
    starts = [chapter.start_ms for chapter in material.chapters]
    assert starts == sorted(set(starts))
    assert all(0 <= ms <= LONGEST_MS for ms in starts)
    ids = [thread.id for thread in material.threads]
    assert len(set(ids)) == len(ids)
    cues = [(cue.start_ms, cue.end_ms) for cue in material.transcript]
    assert cues == sorted(cues, key=lambda cue: cue[0])
    assert all(0 <= start <= end <= LONGEST_MS for start, end in cues)
    assert all(isinstance(note.told(), str) for note in material.notes)
    return material


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   \n\n",
        b"\x00" * 100,
        bytes(range(256)),
        b"{}",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"comments": null, "title": null, "extractor": null}',
        b'{"comments": [null, 1, "x", [], {}], "title": {}, "uploader": 5}',
        b'{"version": "1.2.0", "chapters": [{"startTime": NaN}, {"startTime": 1e308}, {}]}',
        b'{"version": "1.2.0", "chapters": [{"startTime": -5}, {"startTime": "x"}, null]}',
        b'{"chapters": [{"start_time": ' + b"9" * 5000 + b"}]}",
        b"<transcript/>",
        b'{"events":[{"tStartMs":0}]}',
        b"<br>&#" + b"9" * 4301 + b";",
        b'{"items":[{"snippet":{"topLevelComment":{"snippet":1}}}]}',
        b'{"items":[{"snippet":{"topLevelComment":{"id":"a"},"totalReplyCount":'
        + b"9" * 4000
        + b"}}]}",
        b'{"format":"navigator-threads"}',
        b'{"format":"navigator-threads","threads":[{"at_ms":1e15,"likes":' + b"9" * 4000 + b"}]}",
        b'{"comments":[{"commentText":"\\ud800 <script>alert(1)</script>","commentId":5}]}',
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><Chapters>&d;',
        b'<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><Chapters/>',
        b"WEBVTT\n\n9999:59:59.000 --> 9999:59:59.999\nlate\n",
        b";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/0\nSTART=5\n",
        b";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=-5\nEND=x\n",
        b"CHAPTER01=99:99:99.999\nCHAPTER01NAME=x\nCHAPTER01=00:00:01.000\n",
        b"[Bookmark]\n0=99999999999999*x*\n",
    ],
    ids=range(29),
)
def test_nasty_files(content: bytes) -> None:
    read(content)


def test_one_wrong_byte_far_behind_leaves_the_other_letters() -> None:
    content = b"word " * 14_000 + "Привет ".encode() * 1_000 + b"\xd0"
    assert (decode(content) or "").endswith("Привет \ufffd")


def test_a_table_in_milliseconds_with_and_without_ends() -> None:
    starts = read(b"start_ms,text\n0,First\n60000,Second\n", "a.csv")
    assert starts is not None
    assert [one.start_ms for one in starts.chapters] == [0, 60_000]
    spans = read(b"start_ms,end_ms,text\n0,900,First\n60000,61000,Second\n", "a.csv")
    assert spans is not None
    assert [(one.start_ms, one.end_ms) for one in spans.transcript] == [(0, 900), (60_000, 61_000)]


def test_subtitles_without_the_usual_gaps() -> None:
    text = "1\n00:00:01,000-->00:00:02,000\nOne\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n"
    material = read(text.encode(), "a.srt")
    assert material is not None
    assert [one.text for one in material.transcript] == ["One", "Two"]
    gap = Interview("x", transcript=(Cue(0, 900, "One\n\nmore"), Cue(1_000, 1_900, "Two")))
    again = read(subtitles.write(gap).encode(), "a.srt")
    assert again is not None
    assert [" ".join(one.text.split()) for one in again.transcript] == ["One more", "Two"]


def test_an_entity_is_never_expanded() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "boom">]><Chapters><x>&b;</x></Chapters>'
    assert read(bomb) is None


def test_markup_of_a_comment_is_words() -> None:
    comment = {"commentText": "<script>alert(1)</script>a<br>b &lt;i&gt;", "commentId": "a"}
    material = read(json.dumps({"comments": [comment]}).encode())
    assert material is not None
    assert material.threads[0].comment.text == "alert(1)a\nb <i>"


def test_replies_in_a_circle_and_without_their_root() -> None:
    rows = [
        {"id": "a", "parent": "b", "text": "1"},
        {"id": "b", "parent": "a", "text": "2"},
        {"id": "c", "parent": "c", "text": "3"},
        {"id": "d.e", "parent": "d", "text": "4", "author_is_uploader": True},
        {"id": "d.f", "parent": "d", "text": "5"},
        {"id": "d.f", "parent": "d", "text": "6"},
    ]
    material = read(json.dumps({"title": "x", "extractor": "y", "comments": rows}).encode())
    assert material is not None
    texts = [one.text for thread in material.threads for one in thread.comments]
    assert sorted(texts) == ["1", "2", "3", "4", "5"]
    # Whom a reply without its root answers is not known.
    assert not any(thread.answers for thread in material.threads if thread.id.startswith("d."))


def test_comments_without_names_are_not_the_same() -> None:
    content = b'{"comments":[{"commentText":"a"},{"commentText":"b"}]}'
    material = read(content)
    assert material is not None
    assert len(material.threads) == 2


def test_a_line_separator_inside_a_comment_is_no_line_end() -> None:
    content = '{"cid":"a","text":"one\u2028two"}\n{"cid":"b","text":"t"}\n'.encode()
    material = read(content)
    assert material is not None
    assert [thread.comment.text for thread in material.threads] == ["one\u2028two", "t"]


@pytest.mark.parametrize(
    "content", [b'[{"title":"A","start":"0:00"},', b'{"cid": "a", "te', b"<?xml ?>"]
)
def test_a_damaged_file_of_a_program_is_no_list_that_somebody_wrote(content: bytes) -> None:
    with pytest.raises(NavigatorError, match="damaged or incomplete"):
        table.read(Source("file", content))


LONG: dict[str, Callable[[int], str]] = {
    "spaces": lambda n: " " * n + "a",
    "table rules": lambda n: "|--|--|\n" * (n // 8),
    "stars behind a title": lambda n: "0:00 a" + "*" * n + "x\n1:00 b\n2:00 c\n",
    "loose stars": lambda n: "0:00 " + "* " * (n // 2) + "x\n1:00 b\n2:00 c\n",
    "brackets": lambda n: "0:00 " + "(" * n + "\n1:00 b\n2:00 c\n",
    "dots behind a time": lambda n: "a 1:00" + "." * n + "x",
    "tabs before a time": lambda n: "at" + "\t" * n + "x 1:00\n",
    "words before a time": lambda n: "временн" * (n // 7) + " 1:00 a 2:00 b 3:00 c",
    "open tags": lambda n: "<br><" + " " * n,
    "open comments": lambda n: "<br>" + "<!--" * (n // 4),
    "emphasis": lambda n: " *a" * (n // 3),
    "restarting lists": lambda n: "0:00 a\n1:00 b\n2:00 c\n\n" * (n // 22),
    "voices": lambda n: "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<v." * (n // 3),
    "a long title": lambda n: "TRACK 01 AUDIO\nTITLE x" + " " * n + "y\n",
    "equal starts": lambda n: "0:00 a\n" * (n // 7),
    "a long key": lambda n: ";FFMETADATA1\n" + "a" * n,
    "times in one line": lambda n: "1:00 " * (n // 5),
}


@pytest.mark.parametrize("make", LONG.values(), ids=LONG)
def test_long_texts_take_no_square_of_their_length(make: Callable[[int], str]) -> None:
    # The square of this would be minutes: the test would not end.
    read(make(200_000).encode())


@given(st.binary(max_size=400))
def test_any_bytes(content: bytes) -> None:
    read(content)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_json(value: Any) -> None:
    read(json.dumps(value).encode("utf-8", "surrogatepass"))


def test_samples_changed_at_random() -> None:
    """A mutation loop over the samples, always the same for the same number of inputs."""
    chance = random.Random(5)
    contents = [path.read_bytes() for path in SAMPLES]
    for _number in range(INPUTS):
        read(_mutated(chance.choice(contents), contents, chance))


_NASTY = (
    *(b"null", b"-1", b"1e308", b"NaN", b"9" * 50, b"[]", b"{}", b'""', b'"\\ud800"', b"\x00"),
    *(b"true", b"<", b">", b"&#0;", b"]]>", b"\n", b"\\", b"0:00", b"99:99:99", b"{1}{1}", b"--> "),
)


def _mutated(content: bytes, contents: list[bytes], chance: random.Random) -> bytes:
    for _turn in range(chance.randrange(1, 4)):
        start = chance.randrange(len(content) + 1)
        end = min(start + chance.choice((0, 1, 1, 4, 30, 300)), len(content))
        match chance.randrange(5):
            case 0:
                content = content[:start] + content[end:]
            case 1:
                content = content[:start] + chance.choice(_NASTY) + content[end:]
            case 2:
                content = content[:end] + content[start:end] + content[end:]
            case 3:
                content = content[:start] + chance.choice(contents)[start:end] + content[end:]
            case _:
                values = list(re.finditer(rb"(?<=[:=])\s*[^,\n}\]]+", content))
                if values:
                    span = chance.choice(values).span()
                    content = content[: span[0]] + chance.choice(_NASTY) + content[span[1] :]
    return content


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(NavigatorError, match="MB is more than is read here"):
        Source.of_file(path)
