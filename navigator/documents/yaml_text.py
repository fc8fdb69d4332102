"""YAML as a person would write it, and a document brought up to date line by line.

What has not changed keeps its lines as they are: the order of the fields, remarks, empty lines,
and fields that are not ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
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
# What YAML 1.1 takes for the end of a line; all but the first stay part of it.
_OTHER_ENDS = ("\x85", "\u2028", "\u2029")
_LINE_END = re.compile("(?<=[\x85\u2028\u2029])|\n")
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
    update = _Update(_LINE_END.split(text))
    lines = update.mapping(root, 0, len(update.lines), old, new)
    now = "".join(line if line[-1:] in _OTHER_ENDS else f"{line}\n" for line in lines)
    return now.rstrip("\n") + "\n"


class NotToBeUpdated(Exception):  # noqa: N818 - it tells of a fact
    """The document has a shape whose lines cannot be replaced one by one."""


@dataclass(frozen=True, slots=True)
class _Remarks:
    """Lines between two items: those of the one above, of the list, and of the one below."""

    of_last: list[str]
    of_list: list[str]
    of_next: list[str]


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
        lines = list(_field(name, _with_own(new, entry, old), entry.column))
        if lines and not lines[0]:
            del lines[0]
        return self._with_remark(lines, entry)

    def _with_remark(self, lines: list[str], entry: Node) -> list[str]:
        """Keep the remark behind a value on one line."""
        remark = None
        if lines and entry.end == entry.at + 1:
            remark = _REMARK.match(self.lines[entry.at], entry.end_column)
        if remark is None:
            return lines
        # A block of lines has it behind its sign.
        first, end, rest = lines[0].partition("\n")
        return [f"{first}{remark[0]}{end}{rest}", *lines[1:]]

    def sequence(
        self, node: Node, start: int, end: int, old: Sequence[Value], new: Sequence[Value]
    ) -> list[str]:
        """The lines from ``start`` to ``end``, where the items of a list stand."""
        items = node.value
        if not isinstance(items, list) or node.is_flow or not items or len(items) != len(old):
            raise NotToBeUpdated
        old = _as_in_file(items, old)
        starts = [self._dash_of(item, node.dash) for item in items]
        ends = [self._end(item) for item in items]
        if any(after < before for before, after in pairwise([start, *starts])):
            raise NotToBeUpdated
        parts = [
            self._remarks(above, begin, node.dash, has_item_above=bool(number))
            for number, (above, begin) in enumerate(zip([start, *ends], starts, strict=False))
        ]
        # What stands below the last item has none below it.
        tail = self._remarks(ends[-1], end, node.dash, has_item_above=True)
        parts.append(_Remarks(tail.of_last, [*tail.of_list, *tail.of_next], []))
        pairs = list(_matched(old, new))
        if all(number != 0 for number, _value in pairs):
            # A heading stands above the first item, whichever that is.
            first = parts[0]
            parts[0] = _Remarks(first.of_last, [*first.of_list, *first.of_next], [])
        lines: list[str] = []
        told = 0
        for number, value in pairs:
            assert isinstance(value, dict)
            if number is None:
                lines += _item(value, node.dash)
                continue
            # What belongs to the list stays, whatever becomes of its items.
            for part in parts[told : number + 1]:
                lines += part.of_list
            told = max(told, number + 1)
            lines += parts[number].of_next
            if old[number] == value:
                lines += self.lines[starts[number] : ends[number]]
            else:
                lines += self._item(
                    items[number], starts[number], ends[number], old[number], value, node.dash
                )
            lines += parts[number + 1].of_last
        return [*lines, *(line for part in parts[told:] for line in part.of_list)]

    def _remarks(self, first: int, last: int, dash: int, *, has_item_above: bool) -> _Remarks:
        """To what the lines between two items belong.

        Remarks further to the right than the dashes belong to the item above, those that an empty
        line parts from the item below to the list.
        """
        between = self.lines[first:last]
        above = 0
        while has_item_above and above < len(between) and _is_remark(between[above], dash + 1):
            above += 1
        rest = between[above:]
        empty = max((at for at, line in enumerate(rest) if not line.strip()), default=0)
        cut = empty if any(line.strip() for line in rest[:empty]) else 0
        return _Remarks(between[:above], rest[:cut], rest[cut:])

    def _item(
        self, item: Node, start: int, end: int, old: Value, new: Fields, dash: int
    ) -> list[str]:
        if not isinstance(old, dict) or item.is_flow or not isinstance(item.value, dict):
            own = _with_own(new, item, old)
            assert isinstance(own, dict)
            return list(_item(own, dash))
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
        at = item.first
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
        while end > node.first + 1 and not self.lines[end - 1].strip():
            end -= 1
        return end


def _is_remark(line: str, column: int) -> bool:
    """Whether a line is a remark that begins at this column or behind it."""
    bare = line.lstrip()
    return bare.startswith("#") and len(line) - len(bare) >= column


def _is_between(line: str) -> bool:
    """Whether a line is no part of a value: empty, or a remark."""
    return not line.strip() or line.lstrip().startswith("#")


def _with_own(new: Value, node: Node, old: Value | None) -> Value:
    """What stands in brackets, with the fields in it that are not ours."""
    if isinstance(new, dict) and isinstance(node.value, dict):
        known = {*new, *(old if isinstance(old, dict) else ())}
        own = {name: field for name, field in node.value.items() if name not in known}
        inner = {
            name: _with_own(value, node.value[name], old.get(name))
            for name, value in new.items()
            if name in node.value and isinstance(old, dict)
        }
        return {**new, **inner, **{name: _value_of(field) for name, field in own.items()}}
    if not isinstance(node.value, list) or not isinstance(old, list) or not isinstance(new, list):
        return new
    if _is_flow(new) or len(node.value) != len(old):
        return new
    before = _as_in_file(node.value, old)
    items = [
        value if number is None else _with_own(value, node.value[number], before[number])
        for number, value in _matched(before, new)
    ]
    return [item for item in items if isinstance(item, dict)]


def _value_of(node: Node) -> Value:
    """What a node says, as we would write it."""
    if isinstance(node.value, dict):
        return {name: _value_of(field) for name, field in node.value.items()}
    if isinstance(node.value, list):
        found = [_value_of(item) for item in node.value]
        fields = [one for one in found if isinstance(one, dict)]
        return fields if fields else [one for one in found if isinstance(one, str)]
    return node.value


def _as_in_file(items: Sequence[Node], old: Sequence[Value]) -> Sequence[Value]:
    """The old values in the order of the file, which may be another than ours."""
    by_id = {one["id"]: one for one in old if isinstance(one, dict) and "id" in one}
    ids = [
        node.value["id"].value if isinstance(node.value, dict) and "id" in node.value else None
        for node in items
    ]
    if len(by_id) != len(old) or {*ids} != {*by_id}:
        return old
    return [by_id[one] for one in ids if isinstance(one, str)]


def _matched(old: Sequence[Value], new: Sequence[Value]) -> Iterator[tuple[int | None, Value]]:
    """Each new item with the number of the old one that it was; None: it is new.

    Items that say the same are the same; then those with one id, title, text or start; and of what
    is left over, if it is as many, those at the same place.
    """
    before = ["\n".join(_any_item(one)) for one in old]
    after = ["\n".join(_any_item(one)) for one in new]
    origins: dict[int, int] = {}
    free = dict.fromkeys(range(len(old)))

    def match(names_of_old: Sequence[object], names_of_new: Sequence[object]) -> None:
        named: dict[object, list[int]] = {}
        for at in reversed(free):
            named.setdefault(names_of_old[at], []).append(at)
        for at, name in enumerate(names_of_new):
            if at not in origins and named.get(name):
                origins[at] = named[name].pop()
                del free[origins[at]]

    match(before, after)
    for name in _NAMES:
        match([_named(one, name) for one in old], [_named(one, name) for one in new])
    left = [at for at in range(len(new)) if at not in origins]
    if len(left) == len(free):
        origins.update(zip(left, free, strict=True))
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
