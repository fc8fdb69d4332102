"""What all tests share: no screen, no sound, no home folder, and clips made once."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["NAVIGATOR_VLC_OPTIONS"] = "--aout=dummy"
for _variable in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
    os.environ[_variable] = tempfile.mkdtemp(prefix="navigator-test-")

import hypothesis
import pytest

from navigator.background import Worker
from navigator.settings import Settings
from tests.clips import Clip, make_clip
from tests.monkey import RunningMonkey, start

hypothesis.settings.register_profile("ours", deadline=None, max_examples=150)
hypothesis.settings.load_profile("ours")

# The monkey of tests/window/test_monkey.py; less for a quick look.
MONKEY_SECONDS = float(os.environ.get("NAVIGATOR_MONKEY_SECONDS", "600"))
_MONKEY_TEST = "test_monkey.py"

ClipMaker = Callable[[str, Clip], Path]


@pytest.fixture(scope="session")
def clip_of(tmp_path_factory: pytest.TempPathFactory) -> ClipMaker:
    """Makes a clip in a container, or gives the one that is made already."""
    folder = tmp_path_factory.mktemp("clips")
    made: dict[tuple[str, Clip], Path] = {}

    def make(container: str, clip: Clip) -> Path:
        key = (container, clip)
        if key not in made:
            made[key] = make_clip(folder / f"clip-{len(made)}.{container}", clip)
        return made[key]

    return make


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    made = Worker("test")
    yield made
    made.close()


@pytest.fixture
def settings(qapp: object, tmp_path: Path) -> Settings:
    return Settings(tmp_path)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The test that waits for the monkey comes last."""
    items.sort(key=lambda item: item.path.name == _MONKEY_TEST)


@pytest.fixture(scope="session", autouse=True)
def running_monkey(request: pytest.FixtureRequest) -> Iterator[RunningMonkey | None]:
    """Started before all other tests, if its own is among them."""
    if not any(item.path.name == _MONKEY_TEST for item in request.session.items):
        yield None
        return
    monkey = start(MONKEY_SECONDS)
    yield monkey
    monkey.process.kill()
    monkey.process.wait()
