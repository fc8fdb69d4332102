"""Pauses in the sound: where a chapter may begin without cutting a word."""

from __future__ import annotations

from array import array
from itertools import groupby
from pathlib import Path

import av

from navigator.playback.media import opened

# Speech is cut into pieces so long.
_STEP_MS = 20
_SAMPLES_A_S = 8_000
_SAMPLES_A_STEP = _SAMPLES_A_S * _STEP_MS // 1000
# Quieter than this share of the usual loudness is a pause, if it lasts.
_QUIET = 0.25
_SHORTEST_MS = 120
_LEAST_LOUDNESS = 30
# The decoder needs some sound before what is listened to.
_LEAD_MS = 200


def nearest_pause(path: Path, ms: int, reach_ms: int = 4_000, offset_ms: int = 0) -> int | None:
    """The end of the pause that is nearest to ``ms``: where somebody begins to speak.

    ``offset_ms`` is the file's own time of the moment 0. None where there is no pause within
    ``reach_ms``, or no sound that can be read.
    """
    from_ms = max(ms - reach_ms, 0)
    try:
        loudness = _loudness(path, from_ms + offset_ms, ms + reach_ms + offset_ms)
    except (av.error.FFmpegError, OSError, ValueError, IndexError):
        return None
    ends = [from_ms + end * _STEP_MS for end in _ends_of_pauses(loudness)]
    return min(ends, key=lambda end: abs(end - ms), default=None)


def _ends_of_pauses(loudness: list[float]) -> list[int]:
    """The steps at which it is loud again after a pause."""
    if not loudness:
        return []
    usual = sorted(loudness)[len(loudness) * 3 // 4]
    limit = max(usual * _QUIET, _LEAST_LOUDNESS)
    ends, at = [], 0
    for is_quiet, steps in groupby(value < limit for value in loudness):
        count = len(list(steps))
        at += count
        if is_quiet and count * _STEP_MS >= _SHORTEST_MS and at < len(loudness):
            ends.append(at)
    return ends


def _loudness(path: Path, from_ms: int, to_ms: int) -> list[float]:
    """The mean loudness of each step between two of the file's own times."""
    resampler = av.AudioResampler(
        format="s16", layout="mono", rate=_SAMPLES_A_S, frame_size=_SAMPLES_A_STEP
    )
    steps: list[float] = []
    start_ms: float | None = None
    with opened(path) as container:
        stream = container.streams.audio[0]
        container.seek(max(from_ms - _LEAD_MS, 0) * 1000)
        for frame in container.decode(stream):
            if frame.time is None:
                continue
            start_ms = frame.time * 1000 if start_ms is None else start_ms
            if frame.time * 1000 > to_ms:
                break
            for piece in resampler.resample(frame):
                samples = array("h", bytes(piece.planes[0])[: piece.samples * 2])
                steps.append(sum(map(abs, samples)) / max(len(samples), 1))
    if start_ms is None:
        return []
    skipped = round((from_ms - start_ms) / _STEP_MS)
    # Before the first sound there is silence.
    return steps[skipped:] if skipped >= 0 else [0.0] * -skipped + steps
