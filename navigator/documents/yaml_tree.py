"""YAML as a tree of text with line numbers.

Only what a hand-written document needs: mappings, lists and text. A scalar stays the text that
was written, so ``17:49`` is not the number 1069 and ``no`` is not False. Aliases, which allow a
small file to unfold into gigabytes, and deep nesting are refused.
"""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from navigator.errors import NavigatorError, translatable

_DEEPEST = 20
_NOTHING = ("~", "null", "Null", "NULL")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Node:
    """A value and the line where it stands, counted from 1."""

    value: str | list[Node] | dict[str, Node]
    line: int


def parse(text: str, name: str) -> Node:
    """The tree of the first document in ``text``; ``name`` is the file in error messages.

    Raises NavigatorError where the text is not YAML, or not of the kind described above.
    """
    loader = _Loader(text)
    try:
        return _Builder(loader, name).document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise NavigatorError(
            translatable("Errors", "line {line} is not valid YAML ({problem})."),
            translatable("Errors", "Check the indentation, the quotes and the colons there."),
            where=name,
            line=line,
            problem=error.problem,
        ) from error
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
    """Builds the tree from the parser's events, one at a time."""

    def __init__(self, loader: yaml.SafeLoader, name: str) -> None:
        self._loader = loader
        self._name = name

    def document(self) -> Node:
        self._next()
        if self._loader.check_event(yaml.StreamEndEvent):
            return Node("", 1)
        self._next()
        root = self._node(depth=1)
        self._next()
        if not self._loader.check_event(yaml.StreamEndEvent):
            mark = self._next().start_mark
            raise NavigatorError(
                translatable("Errors", "a second document begins at line {line}."),
                translatable("Errors", "Remove the line “---”, or keep the two in two files."),
                where=self._name,
                line=mark.line + 1 if mark else 0,
            )
        return root

    def _next(self) -> yaml.Event:
        event: yaml.Event = self._loader.get_event()  # type: ignore[no-untyped-call]
        return event

    def _node(self, depth: int) -> Node:
        event = self._next()
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise NavigatorError(
                translatable("Errors", "line {line} uses an anchor or an alias (& or *)."),
                translatable("Errors", "Write the value out, or put the text in quotes."),
                where=self._name,
                line=line,
            )
        if depth > _DEEPEST:
            raise NavigatorError(
                translatable("Errors", "line {line} is nested too deeply."),
                translatable("Errors", "An interview needs no more than a few levels."),
                where=self._name,
                line=line,
            )
        if isinstance(event, yaml.ScalarEvent):
            is_nothing = event.implicit[0] and event.value in _NOTHING
            return Node("" if is_nothing else event.value, line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(self._items(depth), line)
        return Node(self._fields(depth), line)

    def _items(self, depth: int) -> list[Node]:
        items = []
        while not self._loader.check_event(yaml.SequenceEndEvent):
            items.append(self._node(depth + 1))
        self._next()
        return items

    def _fields(self, depth: int) -> dict[str, Node]:
        fields: dict[str, Node] = {}
        while not self._loader.check_event(yaml.MappingEndEvent):
            key = self._node(depth + 1)
            if not isinstance(key.value, str):
                raise NavigatorError(
                    translatable("Errors", "line {line}: a field's name must be a word."),
                    where=self._name,
                    line=key.line,
                )
            if key.value in fields:
                raise NavigatorError(
                    translatable("Errors", "line {line}: “{field}” stands here twice."),
                    translatable("Errors", "Keep one of them."),
                    where=self._name,
                    line=key.line,
                    field=key.value,
                )
            fields[key.value] = self._node(depth + 1)
        self._next()
        return fields
