"""What the libraries must do for the rest to hold."""

import sys

import pytest
from PySide6.QtGui import QFont


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no reference count there")
def test_a_call_without_a_result_does_not_use_up_none(qapp: object) -> None:
    # PySide6 6.12.0 lost one reference to None a call on Python 3.11: fatal after some thousands.
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        font.setPixelSize(12)
    assert abs(sys.getrefcount(None) - before) < 100
