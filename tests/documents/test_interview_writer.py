"""What is written is read back: the same interview, whatever stands in its texts."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import yaml
from hypothesis import given
from hypothesis import strategies as st

from navigator import resources
from navigator.documents import interview_file
from navigator.documents.interview_writer import written
from navigator.interview import (
    ByHand,
    ByTimecode,
    ByWords,
    Chapter,
    Comment,
    Cue,
    Interview,
    Kind,
    Placement,
    Thread,
    Video,
)
from tests.interviews import interviews


def test_the_bundled_interview_comes_back() -> None:
    bundled = interview_file.read(resources.BUNDLED_INTERVIEW)
    again = interview_file.parse(written(bundled), "again.yaml")
    # What was placed by its timecode has its place in the document now.
    assert set(again.placements) == set(bundled.placements)
    assert replace(again, placements=bundled.placements) == bundled


@given(interviews(by_hand=True))
def test_any_interview_comes_back(interview: Interview) -> None:
    assert interview_file.parse(written(interview), "again.yaml") == interview


@given(interviews(by_hand=True))
def test_what_is_written_fits_the_schema(interview: Interview) -> None:
    schema = json.loads(resources.text("interview/interview.schema.json"))
    read: Any = yaml.load(written(interview), yaml.BaseLoader)
    read["navigator"] = int(read["navigator"])
    for chapter in read.get("chapters", ()):
        if "level" in chapter:
            chapter["level"] = int(chapter["level"])
    for thread in read.get("threads", ()):
        for comment in (thread, *thread.get("answers", ())):
            if "likes" in comment:
                comment["likes"] = int(comment["likes"])
    jsonschema.validate(read, schema)


def test_half_a_character_is_written_as_none() -> None:
    interview = Interview("Разговор", threads=(Thread(Comment("a", "\ud83d?")),))
    assert "\ufffd?" in written(interview)


def test_a_person_can_read_it() -> None:
    interview = Interview(
        "Разговор",
        language="ru",
        video=Video("talk.mp4", 90_500),
        chapters=(Chapter(0, "Начало"), Chapter(61_250, "It's: «дальше»")),
        threads=(
            Thread(
                Comment("a", "Почему?\nИ зачем?", "Ира", likes=3, is_hearted=True),
                (Comment("a.1", "Потому", by_host=True), Comment("x", "Спасибо")),
                Kind.QUESTION,
            ),
            Thread(Comment("b", "Да"), kind=Kind.REMARK),
            Thread(Comment("c", "Да"), kind=Kind.PRAISE),
        ),
        placements=(
            Placement("a", 1, ByWords(("клиент", "KPI"))),
            Placement("b", 0, ByTimecode(1_000)),
            Placement("c", None, ByHand("ни о чём")),
        ),
        transcript=(Cue(0, 1_000, "Добрый день", "Анна"),),
    )
    text = written(interview)
    assert "  - start: 1:01.250\n    title: 'It''s: «дальше»'\n" in text
    assert "    text: |-\n      Почему?\n      И зачем?\n" in text
    assert '      words: ["клиент", "KPI"]\n' in text
    assert "    speaker: 'Анна'\n" in text
    assert interview_file.parse(text, "again.yaml") == interview


def test_an_answer_keeps_its_name_only_where_it_has_one() -> None:
    thread = Thread(Comment("a", "?"), (Comment("a.1", "!"), Comment("yt-7", "!")))
    text = written(Interview("Разговор", threads=(thread,)))
    assert "id: 'yt-7'" in text
    assert "id: 'a.1'" not in text


@given(st.text(min_size=1))
def test_any_title_comes_back(title: str) -> None:
    clean = title.encode("utf-8", "replace").decode().replace("\r", "")
    if clean.strip():
        bare = replace(Interview("x"), title=clean)
        assert interview_file.parse(written(bare), "again.yaml").title == clean
