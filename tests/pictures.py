"""Reading the bar code back from what is shown."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from tests.clips import read_bar_code


def number_in_image(image: QImage) -> int | None:
    if image.isNull():
        return None
    middle = image.height() // 2
    return read_bar_code(lambda x: QColor(image.pixel(int(x * image.width()), middle)).lightness())
