"""Whatever is given becomes one interview."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from navigator.errors import NavigatorError
from navigator.interview import ByTimecode, Chapter, Kind
from navigator.opening import open_content, open_files
from tests.clips import Clip
from tests.conftest import ClipMaker

DESCRIPTION = "О чём разговор\n\nТаймкоды:\n0:00 Начало\n0:04 Клиенты\n0:08 Деньги\n"
VTT = (
    "WEBVTT\nLanguage: ru\n\n00:00.500 --> 00:02.000\nДобрый день\n\n"
    "00:05.000 --> 00:07.000\nПро клиентов\n"
)


def info(**fields: object) -> str:
    comments = [
        {"id": "a", "parent": "root", "text": "Какие KPI у клиентов?", "author": "@vera"},
        {
            "id": "a.b",
            "parent": "a",
            "text": "Доход, см. 0:09",
            "author": "@host",
            "author_is_uploader": True,
        },
        {"id": "c", "parent": "root", "text": "Спасибо!", "author": "@oleg"},
    ]
    content = {
        "id": "x",
        "title": "Разговор",
        "duration": 12,
        "channel": "Ведущая",
        "webpage_url": "https://example.org/watch?v=x",
        "language": "ru",
        "description": DESCRIPTION,
        "comments": comments,
        "extractor": "test",
    }
    return json.dumps({**content, **fields}, ensure_ascii=False)


@pytest.fixture
def folder(tmp_path: Path, clip_of: ClipMaker) -> Path:
    (tmp_path / "talk.mp4").write_bytes(clip_of("mp4", Clip(seconds=12)).read_bytes())
    (tmp_path / "talk.info.json").write_text(info(), encoding="utf-8")
    (tmp_path / "talk.ru.vtt").write_text(VTT, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["talk.mp4", "talk.info.json", "talk.ru.vtt", "."])
def test_a_video_and_all_beside_it_is_one_interview(folder: Path, name: str) -> None:
    opened = open_files([folder / name])
    interview = opened.interview
    assert interview.title == "Разговор"
    assert interview.address == "https://example.org/watch?v=x"
    assert [chapter.title for chapter in interview.chapters] == ["Начало", "Клиенты", "Деньги"]
    assert [cue.text for cue in interview.transcript] == ["Добрый день", "Про клиентов"]
    thread = interview.thread("a")
    assert [answer.by_host for answer in thread.answers] == [True]
    placement = interview.placement_of("a")
    assert placement is not None
    assert (placement.chapter, placement.reason) == (2, ByTimecode(9_000))
    assert opened.recording is not None
    assert opened.recording.path == folder / "talk.mp4"
    assert not opened.authors


def test_several_files_given_at_once(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "subs"
    other.mkdir()
    (folder / "talk.ru.vtt").rename(other / "x.srt")
    opened = open_files([folder / "talk.mp4", other / "x.srt"])
    assert opened.interview.transcript
    assert opened.interview.chapters


def test_a_list_made_for_the_purpose_goes_before_the_description(folder: Path) -> None:
    (folder / "talk.chapters.txt").write_text("00:00:01.500 Другая\n00:00:06.000 Ещё\n")
    chapters = open_files([folder / "talk.mp4"]).interview.chapters
    assert chapters == (Chapter(1_500, "Другая"), Chapter(6_000, "Ещё"))


def test_without_sidecars_only_what_was_given(folder: Path) -> None:
    opened = open_files([folder / "talk.mp4"], with_sidecars=False)
    assert not opened.interview.threads
    assert opened.interview.title == "talk"


def test_our_own_document_goes_before_everything(folder: Path) -> None:
    (folder / "talk.interview.yaml").write_text(
        "navigator: 1\ntitle: Мой\nvideo: {file: talk.mp4, duration: 0:12}\n"
        "chapters:\n  - {start: 0:02, title: Моя глава}\n",
        encoding="utf-8",
    )
    opened = open_files([folder / "talk.mp4"])
    assert opened.interview.title == "Мой"
    assert opened.document is not None
    assert opened.document.path == folder / "talk.interview.yaml"
    # What is said lies beside the video, and the document has nothing of it.
    assert opened.interview.transcript


def test_a_damaged_video_does_not_hide_its_comments(folder: Path) -> None:
    (folder / "talk.mp4").write_bytes(b"no video")
    opened = open_files([folder / "talk.info.json"])
    assert opened.interview.threads
    assert opened.recording is None
    assert opened.problem is not None


def test_a_video_alone_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(b"no video")
    with pytest.raises(NavigatorError, match=r"talk\.mp4"):
        open_files([path])


def test_a_video_with_another_suffix(clip_of: ClipMaker, tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes(clip_of("mp4", Clip(seconds=12)).read_bytes())
    opened = open_files([path])
    assert opened.interview.video is not None
    assert opened.interview.video.duration_ms == 12_000
    assert opened.recording is not None
    assert opened.recording.path == path
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(0)
    for name in ("photo.jpg", "photo.png"):
        picture.save(str(tmp_path / name))
        with pytest.raises(NavigatorError):
            open_files([tmp_path / name])
    text = tmp_path / "text.mp5"
    text.write_text("0:00 Начало\n1:00 Конец\n2:00 Всё\n", encoding="utf-16")
    assert len(open_files([text]).interview.chapters) == 3


def test_chapters_past_the_end_of_a_shorter_video_are_left_out_and_said(folder: Path) -> None:
    (folder / "talk.info.json").unlink()
    (folder / "talk.description").write_text(DESCRIPTION + "0:30 Потом\n", encoding="utf-8")
    opened = open_files([folder / "talk.mp4"])
    assert len(opened.interview.chapters) == 3
    assert [told.name for told in opened.notes] == ["talk.description"]
    assert "past the end" in opened.notes[0].note.told()


def test_what_a_page_tells_of_a_longer_video_does_not_hide_the_recording(folder: Path) -> None:
    longer = info(duration=100, description=DESCRIPTION + "0:50 Потом\n")
    (folder / "talk.info.json").write_text(longer, encoding="utf-8")
    opened = open_files([folder / "talk.mp4"])
    video = opened.interview.video
    assert video is not None
    assert video.duration_ms == 12_000
    assert len(opened.interview.chapters) == 3
    assert any("past the end" in told.note.told() for told in opened.notes)


@pytest.mark.parametrize("damaged", ["talk.ru.vtt", "talk.info.json", "talk.interview.yaml"])
def test_a_damaged_sidecar_takes_nothing_from_the_others(folder: Path, damaged: str) -> None:
    (folder / damaged).write_bytes(bytes(range(256)) * 4)
    opened = open_files([folder / "talk.mp4"])
    assert opened.recording is not None
    assert [told.name for told in opened.notes] == [damaged]


def test_a_damaged_sidecar_leaves_our_document_alone(folder: Path) -> None:
    (folder / "talk.interview.yaml").write_text("navigator: 1\ntitle: Мой\n", encoding="utf-8")
    (folder / "talk.ru.vtt").write_bytes(bytes(range(256)) * 4)
    opened = open_files([folder / "talk.interview.yaml"])
    assert opened.interview.title == "Мой"
    assert opened.notes


def test_a_recording_that_was_attached_plays_whatever_was_opened(
    folder: Path, clip_of: ClipMaker
) -> None:
    (folder / "talk.mp4").unlink()
    attached = clip_of("mp4", Clip(seconds=20))
    opened = open_files([folder / "talk.info.json"], attached=attached)
    assert opened.recording is not None
    assert opened.recording.path == attached


def test_what_is_given_now_goes_before_what_was_attached_once(
    folder: Path, clip_of: ClipMaker
) -> None:
    document = folder / "talk.interview.yaml"
    document.write_text("navigator: 1\ntitle: x\n", encoding="utf-8")
    once, now = folder / "once.mp4", folder / "now.mp4"
    for file in (once, now):
        file.write_bytes(clip_of("mp4", Clip()).read_bytes())
    opened = open_files([document, now], attached=once)
    assert opened.recording is not None
    assert opened.recording.path == now
    once.unlink()
    opened = open_files([document], attached=once)
    assert opened.recording is not None
    assert opened.recording.path == folder / "talk.mp4", "that beside it, where the other is gone"
    assert opened.problem is None


def test_a_document_that_is_given_with_its_source_has_no_comment_twice(folder: Path) -> None:
    document = folder / "talk.interview.yaml"
    thread = (
        "  - {id: a, text: Какие KPI у клиентов?, likes: 3, answers: [{by: host, text: Доход}]}\n"
    )
    document.write_text(f"navigator: 1\ntitle: x\nthreads:\n{thread}", encoding="utf-8")
    threads = open_files([document, folder / "talk.info.json"]).interview.threads
    assert [one.id for one in threads] == ["a", "c"]
    assert threads[0].comment.text == "Какие KPI у клиентов?"


@pytest.mark.parametrize("name", ['"a\\0b"', "x" * 300 + ".mp4"])
def test_a_recording_whose_name_cannot_be_is_told(tmp_path: Path, name: str) -> None:
    document = tmp_path / "talk.interview.yaml"
    video = f"video: {{file: {name}, duration: 2:00}}"
    document.write_text(f"navigator: 1\ntitle: x\n{video}\n", encoding="utf-8")
    opened = open_files([document])
    assert opened.recording is None
    assert opened.problem is not None


def test_comments_that_were_given_with_a_document(folder: Path) -> None:
    document = folder / "mine.interview.yaml"
    document.write_text("navigator: 1\ntitle: Мой\n", encoding="utf-8")
    opened = open_files([document, folder / "talk.info.json"])
    assert [thread.id for thread in opened.interview.threads] == ["a", "c"]


def test_two_pages_whose_comments_have_the_same_made_up_names(tmp_path: Path) -> None:
    for name, text in (("a.txt", "Почему?\nПотому.\nКак?\n"), ("b.txt", "Зачем?\nЗатем.\nГде?\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    interview = open_files([tmp_path / "a.txt", tmp_path / "b.txt"]).interview
    texts = [comment.text for thread in interview.threads for comment in thread.comments]
    assert texts == ["Почему?", "Потому.", "Как?", "Зачем?", "Затем.", "Где?"]
    ids = [comment.id for thread in interview.threads for comment in thread.comments]
    assert len(set(ids)) == len(ids)


def test_strangers_marks_do_not_replace_the_authors_list(folder: Path) -> None:
    marks = '[{"segment": [1, 2], "category": "sponsor", "actionType": "skip"}]'
    (folder / "marks.json").write_text(marks)
    opened = open_files([folder / "talk.mp4", folder / "marks.json"])
    assert opened.interview.chapters[0].title == "Начало"


def test_a_stranger_with_the_hosts_name_is_no_host(tmp_path: Path) -> None:
    (tmp_path / "talk.info.json").write_text(info(channel_id="UC2abc", comments=[]))
    row = {"cid": "a", "text": "Это я!", "author": "Ведущая", "channel": "UC9xyz"}
    (tmp_path / "dump.json").write_text(json.dumps(row))
    opened = open_files([tmp_path / "dump.json", tmp_path / "talk.info.json"])
    assert not opened.interview.thread("a").comment.by_host


def test_a_folder_with_several_interviews_names_them(folder: Path) -> None:
    (folder / "other.mp4").write_bytes((folder / "talk.mp4").read_bytes())
    with pytest.raises(NavigatorError, match=r"other\.mp4, talk\.mp4"):
        open_files([folder])


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(NavigatorError, match="there is no interview"):
        open_files([tmp_path])


def test_who_the_host_is_can_be_said_where_the_file_does_not() -> None:
    rows = [
        {"cid": "a", "text": "Почему?", "author": "@vera", "channel": "UC1", "votes": "1,2 тыс."},
        {"cid": "a.b", "text": "Потому", "author": "@anna", "channel": "UC2", "reply": True},
    ]
    dump = "\n".join(json.dumps(row) for row in rows).encode()
    opened = open_content(dump, "comments.json")
    assert opened.authors == ("@anna", "@vera")
    assert opened.interview.threads[0].is_open
    assert opened.interview.threads[0].comment.likes == 1200
    told = open_content(dump, "comments.json", hosts=frozenset(("anna",)))
    assert not told.authors
    assert not told.interview.threads[0].is_open


def test_the_page_tells_whose_comments_are_answers(tmp_path: Path) -> None:
    (tmp_path / "talk.info.json").write_text(info(channel_id="UC2", comments=[]))
    rows = [
        {"cid": "a", "text": "Почему?", "author": "@vera", "channel": "UC1"},
        {"cid": "a.b", "text": "Потому", "author": "@anna", "channel": "UC2", "reply": True},
    ]
    (tmp_path / "dump.json").write_text("\n".join(json.dumps(row) for row in rows))
    opened = open_files([tmp_path / "dump.json", tmp_path / "talk.info.json"])
    assert not opened.authors
    assert opened.interview.thread("a").host_answers


def test_a_document_from_standard_input() -> None:
    opened = open_content("navigator: 1\ntitle: Разговор\n".encode(), "standard input")
    assert opened.interview.title == "Разговор"


def test_a_live_chat_stands_at_its_moments() -> None:
    chat = (
        '{"replayChatItemAction": {"videoOffsetTimeMsec": "5000", "actions": [{"addChatItemAction":'
        ' {"item": {"liveChatTextMessageRenderer": {"id": "m", "message": {"runs": [{"text":'
        ' "А почему?"}]}, "authorName": {"simpleText": "Вера"}}}}}]}}\n'
    )
    opened = open_content(chat.encode(), "talk.live_chat.json")
    thread = opened.interview.threads[0]
    assert (thread.comment.at_ms, thread.kind) == (5_000, Kind.QUESTION)
