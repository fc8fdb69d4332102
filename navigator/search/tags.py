"""Tags: what is known of a line beside its words, as words that no text can hold.

They are characters for private use, which are never part of a token, and stand in the index beside
the words; so a filter costs no more than a word. Those that many lines have are one character: the
index keeps the beginnings of words, and one character has none.
"""

from __future__ import annotations

from navigator.search.lines import LineKind

OPEN = "\ue000"
MOMENT = "\ue001"
_AUTHOR = "\ue002"
_KINDS: dict[str, str] = {kind: chr(code) for code, kind in enumerate(LineKind, start=0xE010)}
_FIRST_IN_USE, _LAST_IN_USE = "\ue000", "\uf8ff"
# A whole plane, without the two that are no characters.
_FIRST_NUMBER, _NUMBERS = 0xF0000, 0xFFFE


def kind_tag(kind: str) -> str:
    """The tag of the lines of one kind, such as “answer”."""
    return _KINDS[kind]


def author_tag(word: str) -> str:
    """The tag of the lines whose author's name has this folded word."""
    return _AUTHOR + word


def document_tag(document: int) -> str:
    """The tag of the lines of one document, whose number this is."""
    more, last = divmod(document, _NUMBERS)
    return (document_tag(more) if more else "") + chr(_FIRST_NUMBER + last)


def is_tag(word: str) -> bool:
    return _FIRST_IN_USE <= word[:1] <= _LAST_IN_USE or word[:1] >= chr(_FIRST_NUMBER)
