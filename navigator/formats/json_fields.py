"""Fields of other programs' JSON, in which any key may be missing or hold something else."""

from __future__ import annotations

from typing import Any

Fields = dict[str, Any]


def text_of(value: object) -> str:
    """A field that should be text; empty where it is missing or something else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def order_of(value: object) -> float:
    """A time that only sorts."""
    return float(value) if isinstance(value, int | float) and abs(value) < 1e15 else 0.0


def objects(value: object) -> list[Fields]:
    """The objects of a list; whatever else stands in it is left out."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def fields_of(value: object) -> Fields:
    """An object; empty where it is something else."""
    return value if isinstance(value, dict) else {}


def below(value: object, *path: str) -> Any:
    """What stands below these keys, or None."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value
