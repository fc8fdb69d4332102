"""One file or pasted text, and what its bytes are: text, JSON, XML."""

from __future__ import annotations

import json
import re
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from navigator import files
from navigator.encodings import decode
from navigator.errors import NavigatorError, translatable

# Above it no list, dump of comments or transcript of one interview lies.
LARGEST_BYTES = 1024**3
_HEAD = 4096
_UNHOLDABLE = re.compile(
    r"\\u0000|\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_LINE_ENDS = ("\r\n", "\r")


class Source:
    """What is to be read: ``name`` stands for it in errors.

    ``duration_ms`` is the video's length and ``hosts`` are names or ids of whose video it is, where
    they are known from elsewhere. The texts and trees are made when they are first asked for;
    ``text`` raises NavigatorError where the bytes are no text.
    """

    def __init__(
        self,
        name: str,
        content: bytes = b"",
        *,
        path: Path | None = None,
        duration_ms: int | None = None,
        hosts: frozenset[str] = frozenset(),
    ) -> None:
        self.name = name
        self._content = content
        self.path = path
        self.duration_ms = duration_ms
        self.hosts = hosts

    @classmethod
    def of_file(
        cls,
        path: Path,
        duration_ms: int | None = None,
        hosts: frozenset[str] = frozenset(),
    ) -> Source:
        """The file ``path``. Raises NavigatorError where it cannot be read."""
        size = files.size_of(path)
        if size > LARGEST_BYTES:
            raise files.too_large(path.name, size, LARGEST_BYTES)
        return cls(path.name, path.read_bytes(), path=path, duration_ms=duration_ms, hosts=hosts)

    @property
    def suffix(self) -> str:
        return Path(self.name).suffix.lower()

    def forget_text(self) -> None:
        """Let the text go: whoever has its tree needs it no more, and it may be large."""
        self.__dict__.pop("text", None)
        self._content = b""

    @cached_property
    def text(self) -> str:
        """The text with line ends as Python has them, without a byte order mark."""
        text = decode(self._content)
        self._content = b""
        if text is None:
            raise NavigatorError(
                translatable("Errors", "this is no text, and no video that can be opened."),
                translatable("Errors", "Was another file meant?"),
                where=self.name,
            )
        for line_end in _LINE_ENDS:
            if line_end in text:
                text = text.replace(line_end, "\n")
        return text.removeprefix("\ufeff")

    @cached_property
    def head(self) -> str:
        """The beginning of the text, where what is written can be recognised."""
        return self.text[:_HEAD].lstrip()

    @cached_property
    def json(self) -> Any:
        """What the text is as JSON; None where it is none."""
        if not self.head.startswith(("{", "[")):
            return None
        try:
            return json.loads(_holdable(self.text))
        except (ValueError, RecursionError):
            return None

    @cached_property
    def json_lines(self) -> list[Any]:
        """One JSON object a line; empty where it is something else, broken lines are left out."""
        if not self.head.startswith("{"):
            return []
        found: list[Any] = []
        for line in _holdable(self.text).split("\n"):
            try:
                one = json.loads(line)
            except (ValueError, RecursionError):
                if not found:
                    return []
                continue
            if isinstance(one, dict):
                found.append(one)
        return found

    @cached_property
    def xml(self) -> ElementTree.Element | None:
        """The root as XML; None where it is none. Entities of its own are not read at all."""
        if not self.head.startswith("<") or "<!ENTITY" in self.text:
            return None
        declaration_end = self.text.find("?>") + 2 if self.head.startswith("<?xml") else 0
        try:
            # The text is decoded already: what the declaration says of its encoding is past.
            return ElementTree.fromstring(self.text[declaration_end:].lstrip())
        except (ElementTree.ParseError, ValueError, RecursionError):
            return None


def _holdable(text: str) -> str:
    """JSON without what no text can hold: NUL, and halves of characters."""
    if "\\u" not in text:
        return text
    return _UNHOLDABLE.sub(r"\\ufffd", text)


def local_name(element: ElementTree.Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def broken(source: Source, what: str = "") -> NavigatorError:
    """The error for a file that breaks the rules of its own format."""
    return NavigatorError(
        what or translatable("Errors", "the file is damaged or incomplete."),
        translatable("Errors", "Get it again from where it came."),
        where=source.name,
    )
