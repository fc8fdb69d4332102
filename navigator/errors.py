"""Expected failures: what happened, where, and the remedy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

Translator = Callable[[str, str], str]

_CONTEXT = "Errors"
_LONGEST_VALUE = 80


def translatable(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads it
    """Mark ``text`` for the translators and return it unchanged."""
    return text


class NavigatorError(Exception):
    """An expected failure that the user can understand and act on.

    ``what`` and ``remedy`` are templates marked by `translatable`; ``values`` fill both, so the
    same error reads in any language. ``where`` is a file, a line or a field, and is not translated.
    """

    def __init__(self, what: str, remedy: str = "", *, where: str = "", **values: object) -> None:
        self.what = what
        self.remedy = remedy
        self.where = where
        self.values = values
        super().__init__(self.told())

    def told(self, translate: Translator = translatable) -> str:
        """The whole message on one line, in the language of ``translate``."""
        message = " ".join(_filled(part, self.values, translate) for part in self._templates())
        return " ".join((f"{self.where}: {message}" if self.where else message).split())

    def _templates(self) -> list[str]:
        return [part for part in (self.what, self.remedy) if part]


class CancelledError(Exception):
    """The user does not want any more what is being done."""


@dataclass(frozen=True, slots=True)
class Caveat:
    """What was understood otherwise than it is written, left out or added: nothing failed.

    ``what`` is a template marked by `translatable` that ``values`` fill; ``line`` counts from 1.
    """

    what: str
    line: int | None = None
    values: dict[str, object] = field(default_factory=dict)

    def told(self, translate: Translator = translatable) -> str:
        """The note on one line, in the language of ``translate``."""
        said = " ".join(_filled(self.what, self.values, translate).split())
        if self.line is None:
            return said
        return translate(_CONTEXT, LINE).format(line=self.line, said=said)


LINE = translatable("Errors", "line {line}: {said}")


def _filled(template: str, values: dict[str, object], translate: Translator) -> str:
    shortened = {name: _shortened(value) for name, value in values.items()}
    return translate(_CONTEXT, template).format(**shortened)


def _shortened(value: object) -> object:
    """A value that was read from a file may be of any length; a message may not."""
    text = str(value)
    return value if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…"
