"""One download at a time, in its own worker, with its progress."""

from __future__ import annotations

from pathlib import Path

from navigator.download import download
from navigator.long_job import LongJob


class Downloader(LongJob):
    """Fetches what an address leads to; a download that is cancelled can be continued later.

    Its progress is in bytes; it ends with the files that are there now, the video first.
    """

    def fetch(self, address: str, folder: Path) -> None:
        """Fetch the video at ``address`` and all that belongs to it into ``folder``."""
        self.start(
            address, lambda tell, is_cancelled: download(address, folder, tell, is_cancelled)
        )
