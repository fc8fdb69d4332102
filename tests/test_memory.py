from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from navigator import memory


class _Thing:
    pass


class _Ring:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def nothing_frozen() -> Iterator[None]:
    yield
    memory.collect_all()


def test_what_was_made_is_not_looked_through_until_all_is() -> None:
    with memory.without_collecting():
        assert not gc.isenabled()
        ring = _Ring()
    assert gc.isenabled()
    is_there = weakref.ref(ring)
    del ring
    gc.collect()
    assert is_there() is not None
    memory.collect_all()
    assert is_there() is None
    assert gc.get_freeze_count() == 0


def test_what_does_not_refer_to_itself_is_freed_at_once() -> None:
    with memory.without_collecting():
        thing = _Thing()
    is_there = weakref.ref(thing)
    del thing
    assert is_there() is None
