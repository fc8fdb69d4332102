"""Expected failures: what happened, where, and the remedy."""

from __future__ import annotations

from collections.abc import Callable

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
        values = {name: _shortened(value) for name, value in self.values.items()}
        parts = [translate(_CONTEXT, part).format(**values) for part in self._templates()]
        message = " ".join(parts)
        return " ".join((f"{self.where}: {message}" if self.where else message).split())

    def _templates(self) -> list[str]:
        return [part for part in (self.what, self.remedy) if part]


def _shortened(value: object) -> object:
    """A value that was read from a file may be of any length; a message may not."""
    text = str(value)
    return value if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…"
