"""What lies beside a video and belongs to it: `talk.mp4` and `talk.info.json`, `talk.ru.vtt`, …"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

VIDEOS = (
    *(".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".ogv", ".ts", ".m2ts", ".wmv", ".flv"),
    *(".mpg", ".mpeg", ".vob", ".mts", ".asf"),
    *(".m4a", ".m4b", ".mp3", ".mka", ".ogg", ".oga", ".opus", ".flac", ".wav", ".3gp"),
    *(".aac", ".wma", ".amr", ".aiff"),
)
DOCUMENTS = (".yaml", ".yml")
_TEXTS = (
    *(".info.json", ".description", ".live_chat.json", ".comments.json"),
    *(".chapters.txt", ".chapters.xml", ".chapters.json", ".chapters.vtt", ".chapters.csv"),
    *(".ffmetadata", ".ffmeta", ".cue", ".pbf", ".xchp", ".psc", ".psc.json"),
    *(".vtt", ".srt", ".json3", ".srv3", ".srv1", ".ttml", ".ass", ".ssa"),
)
_DOCUMENT_MARK = ".interview"


def is_video(path: Path) -> bool:
    return path.suffix.lower() in VIDEOS


def is_document(path: Path) -> bool:
    return path.suffix.lower() in DOCUMENTS


def beside(path: Path) -> tuple[Path, ...]:
    """The files that have the name of ``path`` and belong to it, in a fixed order."""
    stem = stem_of(path)
    return tuple(
        file
        for file in _neighbours(path, stem)
        if file != path and stem_of(file) == stem and _kind(file.name) is not None
    )


def interviews_in(files: Iterable[Path]) -> list[Path]:
    """Of files of one name the one that stands for all: the document, the video, the page, …"""
    best: dict[tuple[Path, str], tuple[int, Path]] = {}
    for file in sorted(files):
        rank = _rank(file)
        if rank is not None:
            key = (file.parent, stem_of(file))
            best[key] = min(best.get(key, (rank, file)), (rank, file))
    return sorted(file for _rank_of_it, file in best.values())


def _rank(file: Path) -> int | None:
    """How much a file stands for an interview; None if it may belong to anything."""
    if is_document(file):
        return 0
    if is_video(file):
        return 1
    kind = _kind(file.name)
    if kind is None:
        return 4 if file.suffix.lower() == ".txt" else None
    return 2 if kind == ".info.json" else 3


def video_beside(path: Path) -> Path | None:
    """The video to which ``path`` belongs, if it lies there."""
    stem = stem_of(path)
    videos = (file for file in _neighbours(path, stem) if is_video(file) and file.stem == stem)
    return next(videos, None)


def videos_in(folder: Path) -> list[Path]:
    """The videos in a folder, by name; none where it cannot be read."""
    return [file for file in _neighbours(folder / "any") if is_video(file)]


def document_beside(path: Path) -> Path | None:
    """The interview document that has the name of ``path``."""
    stem = stem_of(path)
    return next(
        (
            file
            for file in _neighbours(path, stem)
            if is_document(file) and file.stem.removesuffix(_DOCUMENT_MARK) == stem
        ),
        None,
    )


def stem_of(path: Path) -> str:
    """The name of a file without what its kind adds: `talk` of `talk.ru.vtt`."""
    kind = _kind(path.name)
    if kind is None:
        return path.stem.removesuffix(_DOCUMENT_MARK) if is_document(path) else path.stem
    stem = path.name[: -len(kind)]
    # A language stands before the suffix of a transcript.
    language = stem.rpartition(".")
    return language[0] if kind in _TEXTS and language[0] and _is_language(language[2]) else stem


def language_of(path: Path) -> str:
    """The language that the name of a transcript tells: `ru` of `talk.ru.vtt`."""
    kind = _kind(path.name)
    if kind is None:
        return ""
    tag = path.name[: -len(kind)].rpartition(".")[2]
    return tag.partition("-")[0].lower() if _is_language(tag) else ""


def _is_language(tag: str) -> bool:
    """A BCP 47 tag as yt-dlp writes it: `ru`, `en-US`, `ru-orig`, `zh-Hans`."""
    first, *others = tag.split("-")
    is_first = first.isascii() and first.isalpha() and 2 <= len(first) <= 3
    return is_first and all(part.isalnum() and len(part) <= 8 for part in others)


def _kind(name: str) -> str | None:
    """The longest suffix of ours that a file has."""
    fitting = [suffix for suffix in _TEXTS if name.lower().endswith(suffix)]
    return max(fitting, key=len) if fitting else None


def _neighbours(path: Path, stem: str = "") -> list[Path]:
    """The files in the same folder whose names begin with ``stem``; there may be thousands."""
    try:
        names = os.listdir(path.parent)  # noqa: PTH208 - a path for each takes ten times as long
    except OSError:
        return []
    near = (name for name in names if name.startswith(stem) and not name.startswith("."))
    return [path.parent / name for name in sorted(near)]
