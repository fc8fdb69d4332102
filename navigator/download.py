"""Fetches a video with all that belongs to it, through yt-dlp, which is an extra of its own."""

from __future__ import annotations

import importlib.util
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from navigator.errors import CancelledError, NavigatorError, translatable

# Bytes that are there, and bytes in all; 0 where that is not known.
Progress = Callable[[int, int], None]

_SAFE = ("http", "https")
_NAME = "%(title).120B [%(id)s].%(ext)s"
# What lies beside a video of before and was not fetched: our documents and their copies.
_OURS_AND_UNFINISHED = (".part", ".yaml", ".yml", ".bak")
_CODES = re.compile(r"\x1b\[[0-9;]*m")


def is_available() -> bool:
    return importlib.util.find_spec("yt_dlp") is not None


def download(
    address: str, folder: Path, progress: Progress, is_cancelled: Callable[[], bool]
) -> list[Path]:
    """The video, its description, comments and subtitles, as files in ``folder``.

    What was fetched in part before is continued; what is there when it is cancelled serves the next
    time. Raises NavigatorError, or CancelledError.
    """
    if urlsplit(address.strip()).scheme not in _SAFE:
        raise NavigatorError(
            translatable("Errors", "this is no address of a page."),
            translatable("Errors", "An address begins with http:// or https://."),
        )
    if not is_available():
        raise NavigatorError(
            translatable("Errors", "to open addresses, yt-dlp is needed."),
            translatable("Errors", "Install it: pip install 'navigator[download]'."),
        )
    # It takes a second to load, and only those who download wait for it.
    import yt_dlp

    def hook(status: dict[str, Any]) -> None:
        if is_cancelled():
            raise CancelledError
        total = status.get("total_bytes") or status.get("total_bytes_estimate")
        done = status.get("downloaded_bytes") or 0
        progress(int(done), int(total or 0))

    try:
        with yt_dlp.YoutubeDL(_options(folder, hook)) as client:
            info = _first_video(client.extract_info(address.strip(), download=True))
    except CancelledError:
        raise
    except (yt_dlp.utils.YoutubeDLError, OSError) as error:
        if isinstance(error.__cause__, CancelledError) or is_cancelled():
            raise CancelledError from error
        raise NavigatorError(
            translatable("Errors", "it cannot be fetched ({reason})."),
            translatable("Errors", "Check the address and the network, then try again."),
            where=address.strip(),
            reason=_CODES.sub("", str(error)).removeprefix("ERROR: "),
        ) from error
    if is_cancelled():
        # What came after the video cannot be interrupted.
        raise CancelledError
    file = _file_of(info)
    if not file:
        raise NavigatorError(
            translatable("Errors", "there is no video on this page."),
            translatable("Errors", "Give the address of one video."),
            where=address.strip(),
        )
    return _fetched(Path(file))


def _first_video(info: Any) -> dict[str, Any]:
    """What a page gave; of several videos on it, in lists of lists, the first one was fetched."""
    found: dict[str, Any] = info or {}
    entries = [one for one in found.get("entries") or () if one]
    return _first_video(entries[0]) if entries else found


def _file_of(info: dict[str, Any]) -> str:
    fetched = info.get("requested_downloads") or [{}]
    return str(fetched[0].get("filepath") or info.get("filepath") or "")


def _options(folder: Path, hook: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    # Without FFmpeg nothing can be joined: then a file that holds picture and sound is wanted.
    joined = "bestvideo*+bestaudio/best" if shutil.which("ffmpeg") else "best"
    return {
        "format": joined,
        "paths": {"home": str(folder)},
        "outtmpl": {"default": _NAME},
        "noplaylist": True,
        # A page may show many videos; the one that is asked for comes first.
        "playlist_items": "1",
        "allow_playlist_files": False,
        "continuedl": True,
        "writeinfojson": True,
        "writedescription": True,
        "getcomments": True,
        "writesubtitles": True,
        "subtitlesformat": "vtt/best",
        "progress_hooks": [hook],
        "quiet": True,
        "no_warnings": True,
        "noprogress": True,
        "logger": _Silent(),
        "color": {"stdout": "no_color", "stderr": "no_color"},
        "windowsfilenames": True,
    }


def _fetched(video: Path) -> list[Path]:
    """The video and what lies beside it by its name, but for what we have written there."""
    stem = video.name.removesuffix(video.suffix)
    beside = sorted(file for file in video.parent.iterdir() if file.name.startswith(f"{stem}."))
    return sorted(
        (file for file in beside if file.suffix not in _OURS_AND_UNFINISHED),
        key=lambda file: file != video,
    )


class _Silent:
    """What yt-dlp says is no output of ours; its errors come as exceptions."""

    def debug(self, _message: str) -> None:
        pass

    def info(self, _message: str) -> None:
        pass

    def warning(self, _message: str) -> None:
        pass

    def error(self, _message: str) -> None:
        pass
