"""Reading: comments by the hundred thousand, descriptions, chapters in videos; with the peers."""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.corpus import lines, paradigms
from tests.bench.figures import amount, row
from tests.clips import Clip, make_clip

_COUNTS = (100_000, 1_000_000)
_DESCRIPTIONS = 10_000
_VIDEOS = 30
_ONES = {"json": "json.load", "ours": "navigator", "open": "navigator, placed"}


def run() -> None:
    """Print the figures of reading."""
    words = paradigms(4_000)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in _COUNTS:
            _comments(folder / f"{count}.info.json", count, words)
        _descriptions()
        _chapters_in_videos(folder)


def _comments(path: Path, count: int, words: list[tuple[str, ...]]) -> None:
    _write_info(path, count, words)
    size = path.stat().st_size
    print(f"{count:,} comments in an info.json of {size / 1e6:.0f} MB")
    measured = {what: _in_a_process(what, path) for what in _ONES}
    base_mb = _in_a_process("nothing", path)[1]
    load_s, _megabytes = measured["json"]
    for what, (seconds, megabytes) in measured.items():
        times = f"{seconds / load_s:.2f} x json.load" if what != "json" else ""
        memory = (megabytes - base_mb) * 1e6 / size
        print(
            f"  {_ONES[what]:<22} {seconds:7.2f} s  {times:<18} "
            f"{megabytes - base_mb:8.0f} MB more, {memory:.2f} x the file"
        )
    path.unlink()


def _in_a_process(what: str, path: Path) -> tuple[float, float]:
    """Seconds, and the most memory in MB, of reading ``path`` in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.formats", what, str(path)]
    printed = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    seconds, megabytes = map(float, printed.split())
    return seconds, megabytes


def _read_once(what: str, path: Path) -> None:
    from navigator.formats import table
    from navigator.formats.source import Source
    from navigator.opening import open_files

    begin = time.perf_counter()
    kept: object = None
    if what == "json":
        with path.open(encoding="utf-8") as file:
            kept = json.load(file)
    elif what == "ours":
        kept = table.read(Source.of_file(path))
    elif what == "open":
        kept = open_files([path])
    seconds = time.perf_counter() - begin
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    del kept


def _write_info(path: Path, count: int, words: list[tuple[str, ...]]) -> None:
    """As yt-dlp writes it: nothing but what the page gives, a comment and then its answers."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{"id": "x", "title": "Разговор", "duration": 1570, "extractor": "youtube",')
        file.write(
            '"channel_id": "UCx", "description": "0:00 Начало\\n5:10 Клиенты и их встречи\\n'
        )
        file.write('9:20 Деньги и работа\\n", "comments": [')
        root = ""
        for number, line in enumerate(lines(count, words)):
            name = f"Ug{number:09}AaABAg"
            is_reply = line.by_host and bool(root)
            row = {
                "id": f"{root}.{number:022}" if is_reply else name,
                "parent": root if is_reply else "root",
                "text": line.text,
                "like_count": line.likes,
                "author_id": "UCx" if line.by_host else f"UC{number % 5000:022}",
                "author": "@host" if line.by_host else f"@viewer{number % 5000}",
                "author_thumbnail": "https://yt3.ggpht.com/" + "x" * 60 + "=s88-c-k-c0x00ffffff",
                "author_is_uploader": line.by_host,
                "author_is_verified": False,
                "author_url": f"https://www.youtube.com/@viewer{number % 5000}",
                "is_favorited": False,
                "_time_text": "2 years ago",
                "timestamp": 1_640_995_200 + number,
                "is_pinned": False,
            }
            root = root if is_reply else name
            file.write(("," if number else "") + json.dumps(row, ensure_ascii=False))
        file.write("]}")


def _descriptions() -> None:
    from navigator.formats.pasted.chapter_list import read_chapter_list

    texts = [_description(number) for number in range(_DESCRIPTIONS)]
    begin = time.perf_counter()
    for text in texts:
        read_chapter_list(text, 3_600_000)
    ours = time.perf_counter() - begin
    print(f"{_DESCRIPTIONS:,} descriptions of some {sum(map(len, texts)) // len(texts)} characters")
    print(amount("navigator", ours / _DESCRIPTIONS * 1000, "ms each"))
    extract = _ytdlp()
    if extract is not None:
        begin = time.perf_counter()
        for text in texts:
            extract(text, 3600)
        theirs = time.perf_counter() - begin
        each_ms = ours / _DESCRIPTIONS * 1000
        print(amount("yt-dlp's own parser", theirs / _DESCRIPTIONS * 1000, "ms each", each_ms))


def _ytdlp() -> Callable[[str, int], object] | None:
    try:
        from yt_dlp import YoutubeDL
        from yt_dlp.extractor.common import InfoExtractor
    except ImportError:
        return None
    extract: Callable[[str, int], object]
    extract = InfoExtractor(YoutubeDL({"quiet": True}))._extract_chapters_from_description
    return extract


def _description(number: int) -> str:
    before = "О чём этот выпуск. Подписывайтесь: https://example.org/a?t=1:30\n" * (number % 9)
    chapters = "\n".join(
        f"{minute * 2}:{number % 60:02} – Глава {minute}: вопрос и ответ" for minute in range(12)
    )
    return f"{before}\nТаймкоды:\n0:00 Начало\n{chapters}\n\nМузыка: …\n#теги #видео\n" + before


def _chapters_in_videos(folder: Path) -> None:
    from navigator.exporting import save, writer_named
    from navigator.formats import embedded
    from navigator.interview import Chapter, Interview, Video

    source = make_clip(folder / "clip.mp4", Clip(seconds=60))
    chapters = tuple(Chapter(second * 2_000, f"Глава {second}") for second in range(25))
    made = Interview("Разговор", video=Video(str(source), 60_000), chapters=chapters)
    video = folder / "chapters.mkv"
    save(made, writer_named("video"), video)
    ours = _times(lambda: embedded.read(video))
    print("chapters in a video")
    print(row("navigator (PyAV)", ours))
    if shutil.which("ffprobe"):
        command = ["ffprobe", "-v", "error", "-show_chapters", "-of", "json", str(video)]
        theirs = _times(lambda: subprocess.run(command, capture_output=True, check=True))
        print(row("ffprobe, a process each time", theirs, ours))


def _times(work: Callable[[], object]) -> list[float]:
    found = []
    for _turn in range(_VIDEOS):
        begin = time.perf_counter()
        work()
        found.append((time.perf_counter() - begin) * 1000)
    return found


if __name__ == "__main__":
    _read_once(sys.argv[1], Path(sys.argv[2]))
