"""The commands, as other programs use them."""

import contextlib
import io
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from navigator import resources
from navigator.cli import main
from navigator.cli.printing import OK, WRONG
from navigator.opening import open_files
from tests.clips import Clip
from tests.conftest import ClipMaker

BUNDLED = str(resources.BUNDLED_INTERVIEW)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_chapters(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chapters", BUNDLED]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 7
    assert printed[0].startswith("0:49 Должность аккаунт менеджера")


def test_chapters_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chapters", "--json", BUNDLED]) == 0
    (found,) = lines(capsys)
    assert found["file"] == BUNDLED
    assert found["duration_ms"] == 1_570_000
    chapters = found["chapters"]
    assert isinstance(chapters, list)
    assert chapters[5]["start_ms"] == 1_069_000


def test_threads_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["threads", "--json", BUNDLED]) == 0
    (found,) = lines(capsys)
    threads = found["threads"]
    assert isinstance(threads, list)
    skills = next(thread for thread in threads if thread["id"] == "skills")
    assert skills["chapter"] == 5
    assert skills["reason"] == {"kind": "timecode", "at_ms": 1_069_000}
    assert [answer["by_host"] for answer in skills["answers"]] == [True, True]


def test_threads_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["threads", BUNDLED]) == 0
    assert "? Какие KPI аккаунт-менеджера?" in capsys.readouterr().out


def test_search_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "клиенты", BUNDLED, "--json"]) == 0
    found = lines(capsys)
    assert {hit["kind"] for hit in found} == {"chapter", "question", "answer"}
    for hit in found:
        text, spans = hit["text"], hit["spans"]
        assert isinstance(text, str)
        assert isinstance(spans, list)
        assert all(text[start:end].lower().startswith("клиент") for start, end in spans)


def test_search_of_a_folder_with_many_queries(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.yaml", "b.interview.yaml"):
        (tmp_path / name).write_bytes(resources.BUNDLED_INTERVIEW.read_bytes())
    queries = tmp_path / "queries.txt"
    queries.write_text("KPI\n\nрасти\n", encoding="utf-8")
    assert main(["search", "--queries", str(queries), str(tmp_path), "--json"]) == 0
    found = lines(capsys)
    assert {hit["query"] for hit in found} == {"KPI", "расти"}
    assert len({hit["file"] for hit in found}) == 2


def test_a_query_here_is_complete_unless_it_ends_in_an_asterisk() -> None:
    assert main(["search", "презент", BUNDLED]) == 1
    assert main(["search", "презент*", BUNDLED]) == 0


def test_nothing_found_is_1() -> None:
    assert main(["search", "крокодил", BUNDLED]) == 1


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["chapters", "--json", str(tmp_path / "none.yaml"), BUNDLED]) == 2
    captured = capsys.readouterr()
    broken, whole = map(json.loads, captured.out.splitlines())
    assert "there is no such file" in broken["error"]
    assert len(whole["chapters"]) == 7
    assert len(captured.err.splitlines()) == 1


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Input:
        buffer = io.BytesIO(
            "navigator: 1\ntitle: Да\nchapters:\n  - {start: 0:01, title: Раз}".encode()
        )

    monkeypatch.setattr(sys, "stdin", Input)
    assert main(["chapters", "-"]) == 0
    assert capsys.readouterr().out == "0:01 Раз\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["search"],
        ["search", "a"],
        ["chapters"],
        ["--nonsense"],
        ["a.yaml", "b.yaml"],
        ["search", "a", "b", "--limit", "0"],
        ["screenshot", "a.png", "--size", "huge"],
        ["screenshot", "a.png", "--at", "soon"],
        ["frobnicate"],
    ],
)
def test_wrong_use_is_2_and_told_in_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code: object = main(arguments)
    except SystemExit as left:
        code = left.code
    assert code == 2
    told = capsys.readouterr().err
    assert told.startswith("navigator: ")
    assert len(told.splitlines()) == 1


def test_a_reader_that_has_enough_is_no_failure() -> None:
    command = f'"{sys.executable}" -m navigator threads "{BUNDLED}" --json | head -c 10'
    ran = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert ran.stderr == b""


def test_without_a_screen_the_window_says_so() -> None:
    environment = {**os.environ}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(name, None)
    ran = subprocess.run(
        [sys.executable, "-m", "navigator"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert "there is no screen" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_pipes_and_devices_are_refused_and_never_waited_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    for name in (str(pipe), "/dev/zero"):
        assert main(["chapters", name]) == 2
        assert "not a file" in capsys.readouterr().err
    assert main(["search", "клиент", str(tmp_path)]) == 1
    assert main(["search", "--queries", str(pipe), BUNDLED]) == 2


def test_nothing_in_a_text_can_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "escape.yaml"
    path.write_text('navigator: 1\ntitle: a\nthreads:\n  - {id: a, text: "\\e[31mred\\a"}\n')
    assert main(["threads", str(path)]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_too_much_standard_input_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Input:
        buffer = io.BytesIO(b"navigator: 1\ntitle: a\n" + b"# more\n" * 10_000_000)

    monkeypatch.setattr(sys, "stdin", Input)
    assert main(["chapters", "-"]) == 2
    assert "more than is read here" in capsys.readouterr().err


def test_an_output_that_cannot_be_written_is_2() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no such device")
    with full.open("w") as out:
        ran = subprocess.run(
            [sys.executable, "-m", "navigator", "chapters", BUNDLED],
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ran.returncode == 2
    assert "cannot be written" in ran.stderr
    assert "Traceback" not in ran.stderr


def _hits(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines() if '"kind"' in line]


def test_a_folder_is_one_index_that_follows_its_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, title in (("a", "Клиент молчит"), ("b", "Клиенты говорят")):
        (tmp_path / f"{name}.yaml").write_text(_chapter_called(title), encoding="utf-8")
    (tmp_path / "broken.yaml").write_text("navigator: [", encoding="utf-8")
    for _again in range(2):
        assert main(["search", "клиентам", str(tmp_path), "--json"]) == WRONG
        output = capsys.readouterr()
        assert {hit["text"] for hit in _hits(output.out)} == {"Клиент молчит", "Клиенты говорят"}
        assert "broken.yaml" in output.err
    (tmp_path / "broken.yaml").unlink()
    (tmp_path / "a.yaml").write_text(_chapter_called("Другое"), encoding="utf-8")
    (tmp_path / "b.yaml").rename(tmp_path / "c.yaml")
    assert main(["search", "клиентам", str(tmp_path), "--json"]) == OK
    (hit,) = _hits(capsys.readouterr().out)
    assert hit["file"] == str(tmp_path / "c.yaml")


def test_where_the_cache_cannot_be_used_a_folder_is_searched_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    (tmp_path / "a.yaml").write_text(_chapter_called("Клиент"), encoding="utf-8")
    assert main(["search", "клиентам", str(tmp_path), "--json"]) == OK
    assert len(_hits(capsys.readouterr().out)) == 1


@pytest.mark.parametrize(
    ("query", "matched", "said"),
    [("клиентами", "forms", ""), ("rkbtyn", "layout", "клиент"), ("клеент", "typo", "клиент")],
)
def test_a_hit_says_how_it_was_found(
    capsys: pytest.CaptureFixture[str], query: str, matched: str, said: str
) -> None:
    assert main(["search", query, BUNDLED, "--json"]) == OK
    assert {hit["matched"] for hit in _hits(capsys.readouterr().out)} == {matched}
    assert main(["search", query, BUNDLED]) == OK
    assert said in capsys.readouterr().err


def test_a_thread_is_placed_by_words_and_says_which(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        _chapter_called("Зарплата новичка")
        + "threads:\n  - {id: a, text: Какой зарплаты ждать?}\n",
        encoding="utf-8",
    )
    assert main(["threads", str(path), "--json"]) == OK
    (thread,) = json.loads(capsys.readouterr().out)["threads"]
    assert thread["chapter"] == 0
    assert thread["reason"] == {"kind": "words", "words": ["зарплаты"]}


def _chapter_called(title: str) -> str:
    return f"navigator: 1\ntitle: Т\nchapters:\n  - {{start: 0:10, title: {title}}}\n"


def test_an_index_that_is_broken_inside_does_no_harm(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    folder = tmp_path / "interviews"
    folder.mkdir()
    titles = "".join(f"  - {{start: {at}:00, title: Клиент {at}}}\n" for at in range(1, 900))
    content = f"navigator: 1\ntitle: Т\nchapters:\n{titles}"
    (folder / "a.yaml").write_text(content, encoding="utf-8")
    assert main(["search", "клиентами", str(folder)]) == OK
    (path,) = cache.rglob("*.index")
    whole = path.read_bytes()
    for start in range(100, len(whole), len(whole) // 12):
        path.write_bytes(whole[:start] + b"\xa5" * 3_000 + whole[start + 3_000 :])
        assert main(["search", "клиентами", str(folder), "--limit", "9"]) == OK
        assert main(["search", "клиентами 7", str(folder), "--limit", "9"]) == OK
    capsys.readouterr()


def test_an_index_that_another_program_writes_is_left_to_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.setattr("navigator.search.index._BUSY_MS", 50)
    folder = tmp_path / "interviews"
    folder.mkdir()
    (folder / "a.yaml").write_text(_chapter_called("Клиент"), encoding="utf-8")
    assert main(["search", "клиентами", str(folder)]) == OK
    (path,) = cache.rglob("*.index")
    file_number = path.stat().st_ino
    (folder / "b.yaml").write_text(_chapter_called("Клиенты"), encoding="utf-8")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        capsys.readouterr()
        assert main(["search", "клиентами", str(folder), "--json"]) == OK
        assert len(_hits(capsys.readouterr().out)) == 2
        other.execute("ROLLBACK")
    assert path.stat().st_ino == file_number


def test_what_lies_beside_is_searched_too_and_followed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "interviews"
    folder.mkdir()
    (folder / "talk.mp4").touch()
    (folder / "talk.info.json").write_text('{"title": "Разговор", "extractor": "x"}')
    captions = folder / "talk.ru.vtt"
    cue = "WEBVTT\n\n00:05.000 --> 00:07.000\nПро {}\n"
    captions.write_text(cue.format("клиентов"), encoding="utf-8")
    assert main(["search", "клиент", str(folder), "--json"]) == OK
    hit = json.loads(capsys.readouterr().out)
    assert (hit["kind"], hit["start_ms"], hit["text"]) == ("transcript", 5_000, "Про клиентов")
    assert hit["spans"] == [[4, 12]]
    captions.write_text(cue.format("тендеры"), encoding="utf-8")
    assert main(["search", "клиент", str(folder)]) == 1
    assert main(["search", "тендер", str(folder)]) == OK


def test_anything_is_converted_and_said_what_is_lost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "list.ffmetadata"
    assert main(["convert", str(resources.BUNDLED_INTERVIEW), str(out)]) == OK
    assert "questions and answers are not in it." in capsys.readouterr().err
    assert main(["chapters", str(out), "--json"]) == OK
    assert len(json.loads(capsys.readouterr().out)["chapters"]) == 7
    # What is there is replaced only where that is said.
    assert main(["convert", str(resources.BUNDLED_INTERVIEW), str(out)]) == WRONG
    assert "--force" in capsys.readouterr().err
    assert main(["convert", str(resources.BUNDLED_INTERVIEW), str(out), "--force"]) == OK
    document = tmp_path / "a.interview.yaml"
    document.write_text("navigator: 1\ntitle: Old\nmood: good\n", encoding="utf-8")
    assert main(["convert", str(out), str(document), "--force"]) == OK
    assert "mood" in document.with_name(document.name + ".bak").read_text(encoding="utf-8")
    assert main(["convert", str(out), "-", "--to", "cue"]) == OK
    assert "TRACK 07 AUDIO" in capsys.readouterr().out
    assert main(["convert", str(out), str(tmp_path / "x.nothing")]) == WRONG
    assert main(["convert", str(out), "-"]) == WRONG


def test_a_converted_document_finds_its_recording(
    clip_of: ClipMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "videos").mkdir()
    (tmp_path / "documents").mkdir()
    video = tmp_path / "videos" / "talk.mp4"
    video.write_bytes(clip_of("mp4", Clip(seconds=12)).read_bytes())
    (tmp_path / "videos" / "talk.description").write_text("Главы\n0:01 А\n0:06 Б\n0:09 В\n")
    monkeypatch.chdir(tmp_path)
    document = Path("documents") / "talk.interview.yaml"
    assert main(["convert", "videos/talk.mp4", str(document)]) == OK
    opened = open_files([document])
    assert opened.recording is not None
    assert opened.problem is None


def test_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats", "--json"]) == OK
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    named = {one["name"]: (one["reads"], one["writes"]) for one in listed}
    assert named["interview"] == (True, True)
    assert named["info-json"] == (True, False)
    assert named["answer-book"] == (False, True)
    assert main(["formats"]) == OK


def test_a_path_that_cannot_be_looked_at_takes_nothing_from_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("0:00 Начало\n1:00 Клиенты\n2:00 Деньги\n", encoding="utf-8")
    assert main(["chapters", "--json", "x" * 300, str(good)]) == WRONG
    bad, read = map(json.loads, capsys.readouterr().out.splitlines())
    assert "cannot be read" in bad["error"]
    assert len(read["chapters"]) == 3


def test_a_folder_of_other_programs_files_is_searched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "talk.ru.srt").write_text(
        "1\n00:00:05,000 --> 00:00:07,000\nПро бюджет\n", encoding="utf-8"
    )
    (folder / "list.txt").write_text("0:00 Начало\n1:00 Бюджеты\n2:00 Деньги\n", encoding="utf-8")
    (folder / "settings.json").write_text("{}")
    assert main(["search", "бюджета", str(folder), "--json"]) == OK
    hits = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(hit["kind"] for hit in hits) == ["chapter", "transcript"]


def test_a_video_stands_for_what_lies_beside_it(
    clip_of: ClipMaker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "talk.mp4").write_bytes(clip_of("mp4", Clip(seconds=12)).read_bytes())
    (tmp_path / "talk.chapters.txt").write_text("00:00:01.000 А\n00:00:06.500 Б\n")
    for name in (str(tmp_path / "talk.mp4"), str(tmp_path)):
        assert main(["chapters", name, "--json"]) == OK
        read = json.loads(capsys.readouterr().out)
        assert [one["start_ms"] for one in read["chapters"]] == [1_000, 6_500]
