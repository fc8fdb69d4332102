"""The fields of a document, read with errors that name file, line, field and remedy."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from navigator.documents.yaml_tree import Node
from navigator.errors import NavigatorError, translatable
from navigator.interview.timecode import parse_timecode

_T = TypeVar("_T")


@dataclass(slots=True)
class Faults:
    """What could not be read of a document, and the fields that nobody here knows."""

    mistakes: list[NavigatorError] = field(default_factory=list)
    unknown: list[NavigatorError] = field(default_factory=list)


@lru_cache(maxsize=256)
def _likely(field: str, known: tuple[str, ...]) -> list[str]:
    """What was meant instead, if anything is like it."""
    return difflib.get_close_matches(field, known, n=1)


class Fields:
    """The fields of one mapping, read with errors that name file, line, field and remedy.

    A value that cannot be read is a mistake; where there is a default, that is taken.
    """

    def __init__(
        self, node: Node, name: str, path: str, known: tuple[str, ...], faults: Faults
    ) -> None:
        self._name = name
        self._path = path
        self._faults = faults
        self.line = node.line
        if not isinstance(node.value, dict):
            raise self.error(
                self.line,
                "",
                translatable("Errors", "fields are expected here."),
                translatable("Errors", "Write them as “name: value”, one a line: {known}."),
                known=", ".join(known),
            )
        self._fields = node.value
        for one, value in self._fields.items():
            # `x-…` fields are the user's own and are left alone.
            if one not in known and not one.startswith("x-"):
                faults.unknown.append(self._unknown(one, value, known))

    def error(
        self, line: int, field: str, what: str, remedy: str = "", **values: object
    ) -> NavigatorError:
        path = ".".join(part for part in (self._path, field) if part)
        where = f"{self._name}:{line}" + (f": {path}" if path else "")
        return NavigatorError(what, remedy, where=where, **values)

    def _unknown(self, field: str, value: Node, known: tuple[str, ...]) -> NavigatorError:
        likely = _likely(field, known)
        if likely:
            remedy = translatable("Errors", "Was “{likely}” meant?")
        else:
            remedy = translatable("Errors", "Known here: {known}. Your own may begin with “x-”.")
        what = translatable("Errors", "there is no such field.")
        values = {"likely": "".join(likely), "known": ", ".join(known)}
        return self.error(value.line, field, what, remedy, **values)

    def has(self, field: str) -> bool:
        return field in self._fields

    def note(self, error: NavigatorError) -> None:
        """This could not be read; the rest can."""
        self._faults.mistakes.append(error)

    def text(self, field: str, default: str | None = None) -> str:
        try:
            return self._text(field, default)
        except NavigatorError as error:
            if default is None:
                raise
            self.note(error)
            return default

    def _text(self, field: str, default: str | None = None) -> str:
        node = self._fields.get(field)
        if node is None:
            if default is not None:
                return default
            raise self._missing(field)
        if not isinstance(node.value, str):
            raise self.error(
                node.line,
                field,
                translatable("Errors", "text is expected here."),
                translatable("Errors", "Put it in quotes if it has a colon or begins with - or [."),
            )
        if not node.value.strip() and default is None:
            raise self._missing(field, node.line)
        return node.value

    def given(self, field: str) -> str:
        """The text of a field that has to be there, though it may be empty."""
        if not self.has(field):
            raise self._missing(field)
        return self.text(field, "")

    def time(self, field: str, default: int | None = None) -> int:
        """Milliseconds, from text like ``1:02:03.250``."""
        return self._converted(
            field,
            default,
            parse_timecode,
            translatable("Errors", "“{text}” is not a time."),
            translatable("Errors", "Write minutes and seconds, like 3:37 or 1:02:03.250."),
        )

    def time_if_given(self, field: str) -> int | None:
        ms = self.time(field, -1)
        return ms if ms >= 0 else None

    def number(self, field: str, default: int) -> int:
        return self._converted(
            field,
            default,
            lambda text: int(text) if text.isdecimal() and len(text) < 16 else None,
            translatable("Errors", "“{text}” is not a whole number."),
        )

    def choice(self, field: str, choices: dict[str, _T], default: str) -> _T:
        return self._converted(
            field,
            choices[default],
            choices.get,
            translatable("Errors", "“{text}” is not one of the choices here."),
            translatable("Errors", "Choose one of these: {choices}."),
            choices=", ".join(filter(None, choices)),
        )

    def _converted(
        self,
        field: str,
        default: _T | None,
        convert: Callable[[str], _T | None],
        what: str,
        remedy: str = "",
        **values: object,
    ) -> _T:
        if default is not None and not self.has(field):
            return default
        try:
            text = self._text(field)
            value = convert(text)
            if value is None:
                line = self._fields[field].line
                raise self.error(line, field, what, remedy, text=text, **values)
        except NavigatorError as error:
            if default is None:
                raise
            self.note(error)
            return default
        return value

    def group(self, field: str, known: tuple[str, ...]) -> Fields:
        return self._child(self._fields[field], field, known)

    def each(
        self, field: str, known: tuple[str, ...], read: Callable[[Fields], _T]
    ) -> Iterator[_T]:
        """What is read from each item of a list; one that cannot be read is left out."""
        for number, item in enumerate(self._items(field), start=1):
            try:
                yield read(self._child(item, f"{field}[{number}]", known))
            except NavigatorError as error:
                self.note(error)

    def texts(self, field: str) -> tuple[str, ...]:
        found = []
        for item in self._items(field):
            if isinstance(item.value, str):
                found.append(item.value)
            else:
                what = translatable("Errors", "text is expected here.")
                self.note(self.error(item.line, field, what))
        return tuple(found)

    def _items(self, field: str) -> list[Node]:
        node = self._fields.get(field)
        if node is None or node.value == "":
            return []
        if isinstance(node.value, list):
            return node.value
        what = translatable("Errors", "a list is expected here.")
        remedy = translatable("Errors", "Begin each item with “- ”.")
        self.note(self.error(node.line, field, what, remedy))
        return []

    def _child(self, node: Node, field: str, known: tuple[str, ...]) -> Fields:
        path = ".".join(part for part in (self._path, field) if part)
        return Fields(node, self._name, path, known, self._faults)

    def _missing(self, field: str, line: int | None = None) -> NavigatorError:
        return self.error(
            line or self.line,
            field,
            translatable("Errors", "the field is missing or empty."),
            translatable("Errors", "Add it."),
        )
