"""Cells that a spreadsheet would take for formulas, and run."""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*\s*[=+\-@]")


def guarded(value: object) -> object:
    """The value of a cell, marked as text where it looks like a formula."""
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value


def unguarded(text: str) -> str:
    """What was marked by `guarded`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
