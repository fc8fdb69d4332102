"""Reading the bar code back from what is shown."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from tests.clips import read_bar_code


def number_in_image(image: QImage, line: int | None = None) -> int | None:
    """The number that is shown in a ``line``; None: in the middle."""
    if image.isNull():
        return None
    row = image.height() // 2 if line is None else line
    return read_bar_code(lambda x: QColor(image.pixel(int(x * image.width()), row)).lightness())
