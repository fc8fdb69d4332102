"""One clip at a time, in its own worker, with its progress."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from navigator.clip import write_clip
from navigator.long_job import IsCancelled, LongJob, Progress
from navigator.parts import Part
from navigator.playback.media import MediaFacts


class Clipper(LongJob):
    """Writes parts of a recording as one. Its progress is in ms; it ends with the file."""

    def write(
        self, facts: MediaFacts, parts: Sequence[Part], path: Path, title: str, *, exactly: bool
    ) -> None:
        """Write a clip to ``path``; the user has agreed to replace what is there."""

        def work(tell: Progress, is_cancelled: IsCancelled) -> Path:
            write_clip(
                facts,
                parts,
                path,
                title=title,
                exactly=exactly,
                progress=tell,
                is_cancelled=is_cancelled,
            )
            return path

        self.start(path.name, work)
