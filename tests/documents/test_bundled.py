"""The bundled interview says what its source says, line by line."""

import json
from pathlib import Path

import jsonschema
import pytest

from navigator import resources
from navigator.documents import interview_file, yaml_tree
from navigator.documents.yaml_tree import Node
from navigator.interview import ByHand, ByTimecode, Interview, Kind
from navigator.interview.timecode import format_timecode
from navigator.playback.media import probe

SOURCE = Path(__file__).parent.parent / "data" / "interview_source.txt"
HOST, VIEWER = True, False


@pytest.fixture(scope="module")
def interview() -> Interview:
    return interview_file.read(resources.BUNDLED_INTERVIEW)


def test_every_line_of_the_source_stands_in_it_word_for_word_and_nothing_else(
    interview: Interview,
) -> None:
    chapters = [f"{format_timecode(one.start_ms)} - {one.title}" for one in interview.chapters]
    comments = [comment for thread in interview.threads for comment in thread.comments]
    written = chapters + [line for comment in comments for line in comment.text.split("\n")]
    source = SOURCE.read_text(encoding="utf-8").splitlines()
    assert len(source) == 48
    assert sorted(written) == sorted(source)


def test_it_has_seven_chapters_and_an_unnamed_lead_in(interview: Interview) -> None:
    starts = [format_timecode(start_ms) for start_ms in interview.starts_ms]
    assert starts == ["0:49", "3:37", "4:28", "8:49", "13:57", "17:49", "23:34"]
    assert interview.chapter_at(0) is None


@pytest.mark.parametrize(
    ("chapter", "question", "answers"),
    [
        (5, "Вопрос по навыкам", [(HOST, "Иванка, в видео"), (HOST, "Мы обычно выделяем")]),
        (0, "Какие KPI", [(HOST, "Самые распространённые"), (VIEWER, "@@irynabalashova1516")]),
        (3, "Аккаунт-менеджер должен быть", [(HOST, "Больше тактиком")]),
        (1, "С чем приходится", [(HOST, "Я бы сказала")]),
        (6, "Тоесть, аккаунт-менеджер", [(HOST, "Не только")]),
        (None, "Ужас! Очень много", [(HOST, "Ирина, нам жаль 😔")]),
        (3, "Как вы определяете", []),
        (4, "Очень интересно было бы", []),
        (None, "А какие у вас", []),
        (0, "So... in past", []),
    ],
)
def test_each_thread_stands_where_it_belongs(
    interview: Interview,
    chapter: int | None,
    question: str,
    answers: list[tuple[bool, str]],
) -> None:
    thread = next(one for one in interview.threads if one.comment.text.startswith(question))
    assert interview.chapter_of(thread.id) == chapter
    assert len(thread.answers) == len(answers)
    for answer, (by_host, beginning) in zip(thread.answers, answers, strict=True):
        assert answer.by_host is by_host
        assert answer.text.startswith(beginning)


def test_the_reasons_are_the_documented_ones(interview: Interview) -> None:
    skills = interview.placement_of("skills")
    kpi = interview.placement_of("kpi")
    assert skills is not None
    assert kpi is not None
    assert skills.reason == ByTimecode(1_069_000)
    assert isinstance(kpi.reason, ByHand)


def test_thanks_belong_to_no_chapter_and_no_name_is_made_up(interview: Interview) -> None:
    praise = [thread for thread in interview.threads if thread.kind is Kind.PRAISE]
    assert len(praise) == 11
    assert all(interview.chapter_of(thread.id) is None for thread in praise)
    assert not any(comment.author for thread in interview.threads for comment in thread.comments)


def test_three_questions_are_open(interview: Interview) -> None:
    still_open = {thread.id for thread in interview.threads if thread.is_open}
    assert still_open == {"group-head", "difficult-clients", "funny-moments"}


def test_the_stand_in_lies_beside_it_and_lasts_as_long_as_it_says(interview: Interview) -> None:
    assert interview.video is not None
    assert interview.video.is_stand_in
    facts = probe(resources.BUNDLED_INTERVIEW.parent / interview.video.file)
    assert abs(facts.duration_ms - interview.video.duration_ms) < 100
    assert facts.has_picture
    assert facts.has_sound


def test_it_is_valid_by_the_schema_beside_it() -> None:
    schema = json.loads(resources.text("interview/interview.schema.json"))
    tree = yaml_tree.parse(resources.text("interview/interview.yaml"), "interview")
    jsonschema.validate(_plain(tree), schema)


def _plain(node: Node) -> object:
    if isinstance(node.value, dict):
        return {name: _plain(value) for name, value in node.value.items()}
    if isinstance(node.value, list):
        return [_plain(item) for item in node.value]
    return int(node.value) if node.value.isdecimal() else node.value
