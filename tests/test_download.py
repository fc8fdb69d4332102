"""A download from a real server on this machine, with yt-dlp's generic extractor."""

import importlib.util
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from navigator import download as download_module
from navigator.background import Worker
from navigator.download import download
from navigator.downloader import Downloader
from navigator.errors import CancelledError, NavigatorError
from navigator.opening import open_files
from tests.clips import Clip
from tests.conftest import ClipMaker

needs_ytdlp = pytest.mark.skipif(
    importlib.util.find_spec("yt_dlp") is None, reason="the extra “download” is not here"
)


class _Handler(SimpleHTTPRequestHandler):
    """Serves files, and continues them where somebody asks for the rest."""

    ranges: list[str]

    def log_message(self, *_arguments: object) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        asked = self.headers.get("Range", "")
        start = int(asked.removeprefix("bytes=").partition("-")[0] or 0) if asked else 0
        self.ranges.append(asked)
        self.send_response(206 if asked else 200)
        self.send_header("Content-Type", "video/mp4")
        self.send_header("Content-Length", str(len(content) - start))
        self.send_header("Accept-Ranges", "bytes")
        if asked:
            rest = f"bytes {start}-{len(content) - 1}/{len(content)}"
            self.send_header("Content-Range", rest)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content[start:])

    def do_HEAD(self) -> None:
        self.do_GET()


@pytest.fixture
def server(clip_of: ClipMaker, tmp_path: Path) -> Iterator[str]:
    """The address of a folder with a video."""
    folder = tmp_path / "served"
    folder.mkdir()
    clip = Clip(seconds=60, width=1280, height=720)
    (folder / "talk.mp4").write_bytes(clip_of("mp4", clip).read_bytes())
    _Handler.ranges = []
    handler = partial(_Handler, directory=str(folder))
    running = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    thread.join()
    running.server_close()


def nothing(_done: int, _total: int) -> None:
    pass


@needs_ytdlp
def test_the_video_and_what_belongs_to_it_are_there(server: str, tmp_path: Path) -> None:
    folder = tmp_path / "videos"
    told: list[tuple[int, int | None]] = []
    files = download(
        f"{server}/talk.mp4", folder, lambda done, total: told.append((done, total)), lambda: False
    )
    assert files[0].suffix == ".mp4"
    assert any(file.name.endswith(".info.json") for file in files)
    size = files[0].stat().st_size
    assert told[-1] == (size, size)
    opened = open_files(files)
    assert opened.recording is not None
    assert opened.recording.duration_ms == 60_000


@needs_ytdlp
def test_what_was_cancelled_is_continued(server: str, tmp_path: Path) -> None:
    folder = tmp_path / "videos"
    with pytest.raises(CancelledError):
        download(f"{server}/talk.mp4", folder, nothing, lambda: True)
    (part,) = folder.glob("*.part")
    begun = part.stat().st_size
    files = download(f"{server}/talk.mp4", folder, nothing, lambda: False)
    if begun:
        assert f"bytes={begun}-" in _Handler.ranges
    assert not list(folder.glob("*.part"))
    assert files[0].is_file()


@needs_ytdlp
def test_what_is_not_there_is_told_in_one_line(server: str, tmp_path: Path) -> None:
    with pytest.raises(NavigatorError) as caught:
        download(f"{server}/missing.mp4", tmp_path, nothing, lambda: False)
    told = str(caught.value)
    assert "404" in told
    assert "\n" not in told
    assert "\x1b" not in told


def test_of_lists_of_lists_the_first_video_is_taken(tmp_path: Path) -> None:
    video = {"requested_downloads": [{"filepath": "/a/b.mp4"}]}
    page = {"entries": [None, {"entries": [video, {}]}, {}]}
    assert download_module._file_of(download_module._first_video(page)) == "/a/b.mp4"
    assert download_module._file_of(download_module._first_video({"entries": []})) == ""


def test_what_we_have_written_beside_a_video_is_not_fetched(tmp_path: Path) -> None:
    names = ["a.mp4", "a.info.json", "a.interview.yaml", "a.interview.yaml.bak", "a.mp4.part"]
    for name in names:
        (tmp_path / name).touch()
    found = download_module._fetched(tmp_path / "a.mp4")
    assert [file.name for file in found] == ["a.mp4", "a.info.json"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "talk.mp4", "", "javascript:alert(1)"])
def test_only_pages_are_fetched(address: str, tmp_path: Path) -> None:
    with pytest.raises(NavigatorError, match="no address of a page"):
        download(address, tmp_path, nothing, lambda: False)


def test_without_the_extra_it_is_said_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_module, "is_available", lambda: False)
    with pytest.raises(NavigatorError, match=r"pip install 'navigator\[download\]'"):
        download("https://example.org/x", tmp_path, nothing, lambda: False)


@needs_ytdlp
def test_progress_and_the_end_are_told(
    qtbot: QtBot, worker: Worker, server: str, tmp_path: Path
) -> None:
    downloader = Downloader(worker)
    progress: list[tuple[float, float]] = []
    downloader.progressed.connect(lambda done, total: progress.append((done, total)))
    with qtbot.waitSignal(downloader.finished, timeout=20_000) as finished:
        downloader.fetch(f"{server}/talk.mp4", tmp_path)
        assert downloader.is_running
    assert finished.args is not None
    assert finished.args[0][0].suffix == ".mp4"
    assert progress
    assert not downloader.is_running
