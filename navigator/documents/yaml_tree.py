"""YAML as a tree of text that knows its lines.

Only what a hand-written document needs: mappings, lists and text. A scalar stays the text that
was written, so ``17:49`` is not the number 1069 and ``no`` is not False. Aliases, which allow a
small file to unfold into gigabytes, and deep nesting are refused.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from navigator.errors import NavigatorError, translatable

_DEEPEST = 20
_NOTHING = ("~", "null", "Null", "NULL")
AnyMark: TypeAlias = "yaml.error.Mark | yaml._yaml.Mark | None"
_ODD_BREAKS = re.compile("[\x85\u2028\u2029]")
_ANY_BREAK = re.compile("[\n\x85\u2028\u2029]")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Node:
    """A value and where it stands.

    ``line`` is where the value begins, from 1, as everybody counts. All others are counted from 0,
    as YAML does: ``first`` is that line too, ``at`` the line where its key begins, if it has one,
    and ``column`` that key's column; ``dash`` is the column of a list's dashes. ``end`` is the line
    behind the value, ``end_column`` where its last line ends. ``is_flow``: in brackets.
    """

    value: str | list[Node] | dict[str, Node]
    line: int
    first: int = 0
    at: int = 0
    column: int = 0
    end: int = 0
    end_column: int = 0
    dash: int = 0
    is_flow: bool = False


def parse(text: str, name: str, faults: list[NavigatorError] | None = None) -> Node:
    """The tree of the first document in ``text``; ``name`` is the file in error messages.

    Raises NavigatorError where the text is not YAML, or not of the kind described above. With
    ``faults``, those errors go there which leave something to read: what stands before them.
    """
    loader = _Loader(text)
    builder = _Builder(loader, name, faults, _odd_lines(text))
    try:
        return builder.document()
    except yaml.MarkedYAMLError as error:
        line = builder.line_of(error.problem_mark) if error.problem_mark else 1
        told = NavigatorError(
            translatable("Errors", "line {line} is not valid YAML ({problem})."),
            translatable("Errors", "Check the indentation, the quotes and the colons there."),
            where=name,
            line=line,
            problem=error.problem,
        )
        if faults is None or builder.root is None:
            raise told from error
        faults.append(told)
        return builder.root
    except yaml.YAMLError as error:
        raise NavigatorError(
            translatable("Errors", "this is not a text that YAML allows ({problem})."),
            translatable("Errors", "Save the file as UTF-8 text."),
            where=name,
            problem=error,
        ) from error
    finally:
        loader.dispose()


class _Builder:
    """Builds the tree from the parser's events, one at a time.

    A collection is part of the tree before it is filled: so what stands before an error is there.
    """

    def __init__(
        self,
        loader: yaml.SafeLoader,
        name: str,
        faults: list[NavigatorError] | None,
        odd_lines: list[int],
    ) -> None:
        self._loader = loader
        self._name = name
        self._faults = faults
        self._odd_lines = odd_lines
        self.root: Node | None = None

    def document(self) -> Node:
        self._next()
        if self._loader.check_event(yaml.StreamEndEvent):
            return Node("", 1)
        self._next()
        root = self._node(1, self._take_root)
        self._next()
        if not self._loader.check_event(yaml.StreamEndEvent):
            self._refuse(
                translatable("Errors", "a second document begins at line {line}."),
                translatable("Errors", "Remove the line “---”, or keep the two in two files."),
                line=self.line_of(self._next().start_mark),
            )
        return root

    def line_of(self, mark: AnyMark) -> int:
        """The line of the file, from 1, where others see it: YAML breaks lines more often."""
        return mark.line + 1 - bisect_left(self._odd_lines, mark.line) if mark else 0

    def _take_root(self, root: Node) -> None:
        self.root = root

    def _next(self) -> yaml.Event:
        event: yaml.Event = self._loader.get_event()  # type: ignore[no-untyped-call]
        return event

    def _node(self, depth: int, take: Callable[[Node], None]) -> Node:
        event = self._next()
        mark, end = event.start_mark, event.end_mark
        line, first = self.line_of(mark), mark.line if mark else 0
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._refuse(
                translatable("Errors", "line {line} uses an anchor or an alias (& or *)."),
                translatable("Errors", "Write the value out, or put the text in quotes."),
                line=line,
            )
        if isinstance(event, yaml.AliasEvent):
            # What it stands for is not looked for.
            node = Node("", line, first)
            take(node)
            return node
        if depth > _DEEPEST:
            raise NavigatorError(
                translatable("Errors", "line {line} is nested too deeply."),
                translatable("Errors", "An interview needs no more than a few levels."),
                where=self._name,
                line=line,
            )
        if isinstance(event, yaml.ScalarEvent):
            is_nothing = event.implicit[0] and event.value in _NOTHING
            node = Node("" if is_nothing else event.value, line, first)
            # A block of lines ends at the beginning of the line behind it.
            node.end = end.line + (end.column > 0 or end.line == mark.line) if end and mark else 0
            node.end_column = end.column if end else 0
            take(node)
            return node
        is_list = isinstance(event, yaml.SequenceStartEvent)
        node = Node(
            [] if is_list else {}, line, first, is_flow=bool(getattr(event, "flow_style", False))
        )
        node.at, node.column = (mark.line, mark.column) if mark else (0, 0)
        node.dash = node.column
        take(node)
        if is_list:
            self._fill_list(node, depth)
        else:
            self._fill_mapping(node, depth)
        return node

    def _fill_list(self, node: Node, depth: int) -> None:
        assert isinstance(node.value, list)
        while not self._loader.check_event(yaml.SequenceEndEvent):
            self._node(depth + 1, node.value.append)
        self._end(node)

    def _fill_mapping(self, node: Node, depth: int) -> None:
        fields = node.value
        assert isinstance(fields, dict)
        while not self._loader.check_event(yaml.MappingEndEvent):
            mark = self._loader.peek_event().start_mark  # type: ignore[no-untyped-call]
            key = self._node(depth + 1, lambda _key: None)
            if not isinstance(key.value, str):
                raise NavigatorError(
                    translatable("Errors", "line {line}: a field's name must be a word."),
                    where=self._name,
                    line=key.line,
                )
            name = key.value
            if name in fields:
                self._refuse_second(name, key.line)
                self._node(depth + 1, lambda _second: None)
                continue

            def keep(value: Node, name: str = name) -> None:
                fields[name] = value

            value = self._node(depth + 1, keep)
            value.at, value.column = mark.line, mark.column
        self._end(node)

    def _end(self, node: Node) -> None:
        end = self._next().end_mark
        children = node.value.values() if isinstance(node.value, dict) else node.value
        if node.is_flow and end:
            node.end, node.end_column = end.line + 1, end.column
        else:
            node.end = max(
                (child.end for child in children if not isinstance(child, str)), default=0
            )

    def _refuse_second(self, field: str, line: int) -> None:
        what = translatable("Errors", "line {line}: “{field}” stands here twice.")
        self._refuse(what, translatable("Errors", "Keep one of them."), line=line, field=field)

    def _refuse(self, what: str, remedy: str, **values: object) -> None:
        """Something is wrong that leaves the rest as it is."""
        error = NavigatorError(what, remedy, where=self._name, **values)
        if self._faults is None:
            raise error
        self._faults.append(error)


def _odd_lines(text: str) -> list[int]:
    """The lines, as YAML counts them from 0, that end where only YAML 1.1 ends one."""
    if not _ODD_BREAKS.search(text):
        return []
    breaks = (found.group() for found in _ANY_BREAK.finditer(text))
    return [number for number, one in enumerate(breaks) if one != "\n"]
