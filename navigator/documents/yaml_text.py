"""YAML as a person would write it, and a document brought up to date line by line.

What has not changed keeps its lines as they are: the order of the fields, remarks, empty lines,
and fields that are not ours.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from navigator.documents import yaml_tree
from navigator.documents.yaml_tree import Node

# What a quoted or literal scalar cannot hold as it is: YAML 1.1, sections 5.1 and 5.4.
_ESCAPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_BLANK_START = re.compile(r"\s|[^\n]*\n[ \t]+(?:\n|$)")
_BLANK_LINE = re.compile(r"^[ \t]+$", re.MULTILINE)
_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_TO_ESCAPE = re.compile(f'["\\\\\n]|{_ESCAPED.pattern}')
_REMARK = re.compile(r"\s+#.*$")
# What tells of two items of a list that one is the other, changed.
_NAMES = ("id", "title", "text", "start")


class Plain(str):
    """Text that is written without quotes: a time, a number, one of a few words."""

    __slots__ = ()


# A list of texts stands in brackets, a list of mappings below its name.
Value: TypeAlias = "str | list[str] | list[Fields] | Fields"
Fields: TypeAlias = dict[str, Value]


def written(fields: Fields) -> str:
    """The fields as a document; each list of mappings has an empty line before it."""
    lines: list[str] = []
    for name, value in fields.items():
        lines += _field(name, value, 0)
    return "\n".join(lines) + "\n"


def updated(text: str, old: Fields, new: Fields) -> str:
    """``text``, which says what ``old`` does, made to say what ``new`` does.

    Raises NotToBeUpdated where it is not written in lines.
    """
    root = yaml_tree.parse(text, "")
    update = _Update(text.split("\n"))
    lines = update.mapping(root, 0, len(update.lines), old, new)
    return "\n".join(lines).rstrip("\n") + "\n"


class NotToBeUpdated(Exception):  # noqa: N818 - it tells of a fact
    """The document has a shape whose lines cannot be replaced one by one."""


class _Update:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def mapping(self, node: Node, start: int, end: int, old: Fields, new: Fields) -> list[str]:
        """The lines from ``start`` to ``end``, where the fields of a mapping stand."""
        if not isinstance(node.value, dict) or node.is_flow or not node.value:
            raise NotToBeUpdated
        entries = node.value
        column = next(iter(entries.values())).column
        ends = {name: self._end(entry) for name, entry in entries.items()}
        pieces: dict[str, list[str]] = {}
        above = start
        for name, entry in entries.items():
            if entry.at < above:
                raise NotToBeUpdated
            lead = self.lines[above : entry.at]
            if name not in new and name in old:
                pieces[name] = []
            elif name not in new or old.get(name) == new[name]:
                pieces[name] = self.lines[above : ends[name]]
            else:
                content = self._changed(name, entry, ends[name], old.get(name), new[name])
                pieces[name] = [*lead, *content]
            above = ends[name]
        self._insert(pieces, old, new, column)
        return [*(line for piece in pieces.values() for line in piece), *self.lines[above:end]]

    def _insert(self, pieces: dict[str, list[str]], old: Fields, new: Fields, column: int) -> None:
        """Put what is new behind what stands before it in our order."""
        before = None
        for name, value in new.items():
            if name in pieces:
                before = name
            elif old.get(name) != value:
                lines = list(_field(name, value, column))
                if before is None:
                    others = dict(pieces)
                    pieces.clear()
                    pieces.update({name: lines, **others})
                else:
                    pieces[before] = [*pieces[before], *lines]

    def _changed(
        self, name: str, entry: Node, end: int, old: Value | None, new: Value
    ) -> list[str]:
        """The lines of a field that has another value now."""
        heading = self.lines[entry.at : entry.at + 1]
        try:
            if isinstance(new, dict) and isinstance(old, dict):
                return [*heading, *self.mapping(entry, entry.at + 1, end, old, new)]
            if isinstance(new, list) and isinstance(old, list) and new and not _is_flow(new):
                return [*heading, *self.sequence(entry, entry.at + 1, end, old, new)]
        except NotToBeUpdated:
            pass
        if isinstance(new, dict):
            new = {**new, **_own(new, entry, old)}
        lines = list(_field(name, new, entry.column))
        if lines and not lines[0]:
            del lines[0]
        return self._with_remark(lines, entry)

    def _with_remark(self, lines: list[str], entry: Node) -> list[str]:
        """Keep the remark behind a value on one line."""
        is_short = isinstance(entry.value, str) and entry.end == entry.at + 1
        if is_short and len(lines) == 1:
            remark = _REMARK.match(self.lines[entry.at], entry.end_column)
            if remark is not None:
                return [lines[0] + remark[0]]
        return lines

    def sequence(
        self, node: Node, start: int, end: int, old: Sequence[Value], new: Sequence[Value]
    ) -> list[str]:
        """The lines from ``start`` to ``end``, where the items of a list stand."""
        items = node.value
        if not isinstance(items, list) or node.is_flow or not items or len(items) != len(old):
            raise NotToBeUpdated
        starts = [self._dash_of(item, node.dash) for item in items]
        ends = [self._end(item) for item in items]
        if any(after < before for before, after in pairwise([start, *starts])):
            raise NotToBeUpdated
        edges = [start, *ends]
        lines: list[str] = []
        for number, value in _matched(old, new):
            assert isinstance(value, dict)
            if number is None:
                lines += _item(value, node.dash)
            elif old[number] == value:
                lines += self.lines[edges[number] : ends[number]]
            else:
                lines += self.lines[edges[number] : starts[number]]
                lines += self._item(
                    items[number], starts[number], ends[number], old[number], value, node.dash
                )
        return [*lines, *self.lines[ends[-1] : end]]

    def _item(
        self, item: Node, start: int, end: int, old: Value, new: Fields, dash: int
    ) -> list[str]:
        if not isinstance(old, dict) or item.is_flow or not isinstance(item.value, dict):
            return list(_item({**new, **_own(new, item, old)}, dash))
        whole = self.lines[start]
        # Without its dash the first field is one like all others.
        self.lines[start] = f"{whole[:dash]} {whole[dash + 1 :]}"
        lines = self.mapping(item, start, end, old, new)
        self.lines[start] = whole
        first = next(at for at, line in enumerate(lines) if not _is_between(line))
        line = lines[first]
        lines[first] = f"{line[:dash]}-{line[dash + 1 :]}"
        return lines

    def _dash_of(self, item: Node, dash: int) -> int:
        """The line where an item begins: of its dash, which may stand alone."""
        at = item.line - 1
        while (
            at >= 0
            and self.lines[at][:dash].strip() == ""
            and self.lines[at][dash : dash + 1] != "-"
        ):
            at -= 1
        if at < 0 or self.lines[at][dash : dash + 1] != "-":
            raise NotToBeUpdated
        return at

    def _end(self, node: Node) -> int:
        """The line behind a value; empty lines below it belong to what comes next."""
        end = node.end
        while end > node.line and not self.lines[end - 1].strip():
            end -= 1
        return end


def _is_between(line: str) -> bool:
    """Whether a line is no part of a value: empty, or a remark."""
    return not line.strip() or line.lstrip().startswith("#")


def _own(new: Fields, node: Node, old: Value | None) -> Fields:
    """The fields of a mapping in brackets that are not ours, as far as they are texts."""
    if not isinstance(node.value, dict):
        return {}
    known = {*new, *(old if isinstance(old, dict) else ())}
    return {
        name: field.value
        for name, field in node.value.items()
        if name not in known and isinstance(field.value, str)
    }


def _matched(old: Sequence[Value], new: Sequence[Value]) -> Iterator[tuple[int | None, Value]]:
    """Each new item with the number of the old one that it was; None: it is new."""
    before, after = (
        ["\n".join(_any_item(one)) for one in old],
        ["\n".join(_any_item(one)) for one in new],
    )
    origins: dict[int, int] = {}
    left_old: list[int] = []
    left_new: list[int] = []
    pairs: list[tuple[int, int]] = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        olds, news = range(old_from, old_to), range(new_from, new_to)
        if kind == "equal":
            origins.update(zip(news, olds, strict=True))
            continue
        left_old += olds
        left_new += news
        if len(olds) == len(news):
            pairs += zip(news, olds, strict=True)
    for name in _NAMES:
        named = {
            _named(old[at], name): at for at in reversed(left_old) if at not in origins.values()
        }
        for at in left_new:
            found = named.pop(_named(new[at], name), None) if at not in origins else None
            if found is not None:
                origins[at] = found
    taken = set(origins.values())
    for at, origin in pairs:
        if at not in origins and origin not in taken:
            origins[at] = origin
    for at, value in enumerate(new):
        yield origins.get(at), value


def _named(value: Value, name: str) -> object:
    """What tells an item from others; nothing is like an item that has none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) else object()


def _field(name: str, value: Value, column: int) -> Iterator[str]:
    pad = " " * column
    if isinstance(value, dict):
        yield f"{pad}{name}:"
        for inner, one in value.items():
            yield from _field(inner, one, column + 2)
    elif isinstance(value, str):
        yield f"{pad}{name}: {_scalar(value, column)}"
    elif _is_flow(value):
        yield f"{pad}{name}: [" + ", ".join(map(_quoted, map(str, value))) + "]"
    else:
        if not column:
            yield ""
        yield f"{pad}{name}:"
        for item in value:
            assert isinstance(item, dict)
            yield from _item(item, column + 2)


def _item(fields: Mapping[str, Value], dash: int) -> Iterator[str]:
    lines = (line for name, value in fields.items() for line in _field(name, value, dash + 2))
    first = next(lines)
    yield f"{first[:dash]}- {first[dash + 2 :]}"
    yield from lines


def _any_item(value: Value) -> Iterable[str]:
    return _item(value, 0) if isinstance(value, dict) else [str(value)]


def _is_flow(values: Sequence[Value]) -> bool:
    return all(isinstance(one, str) for one in values)


def _scalar(text: str, column: int) -> str:
    """The text in the form that is easiest to read: single-quoted, a block of lines, or escaped."""
    if isinstance(text, Plain):
        return str(text)
    if _ESCAPED.search(text):
        return _quoted(text)
    if "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    if _BLANK_START.match(text) or text.endswith("\n") or _BLANK_LINE.search(text):
        return _quoted(text)
    pad = " " * (column + 2)
    return "|-\n" + "\n".join(f"{pad}{line}" if line else "" for line in text.split("\n"))


def _quoted(text: str) -> str:
    return '"' + _TO_ESCAPE.sub(lambda match: _escape(match[0]), text) + '"'


def _escape(character: str) -> str:
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        # Half of a character is none, and no file can hold it.
        return "\ufffd"
    return _SHORT.get(character) or f"\\u{code:04X}"
