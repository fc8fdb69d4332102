"""Stills and thumbnails with real workers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from navigator.background import Worker
from navigator.playback.stills import Stills
from navigator.playback.thumbnails import Thumbnails
from navigator.playback.waveform import Waveform


@pytest.fixture
def ahead(qapp: object) -> Iterator[Worker]:
    made = Worker("ahead", gives_way=True)
    yield made
    made.close()


@pytest.fixture
def stills(worker: Worker, ahead: Worker) -> Stills:
    return Stills(worker, ahead)


@pytest.fixture
def thumbnails(qapp: object) -> Iterator[Thumbnails]:
    worker = Worker("thumbnails", gives_way=True)
    made = Thumbnails(worker)
    yield made
    worker.close()


@pytest.fixture
def waveform(ahead: Worker) -> Waveform:
    return Waveform(ahead)
