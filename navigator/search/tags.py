"""Tags: what is known of a line beside its words, as words that no text can hold.

They begin with characters for private use, which are never part of a token, and stand in the
index beside the words; so a filter costs no more than a word.
"""

from __future__ import annotations

_FACT = "\ue000"
_AUTHOR = "\ue001"
_DOCUMENT = "\ue002"

OPEN = f"{_FACT}open"
MOMENT = f"{_FACT}moment"


def kind_tag(kind: str) -> str:
    """The tag of the lines of one kind, such as “answer”."""
    return _FACT + kind


def author_tag(word: str) -> str:
    """The tag of the lines whose author's name has this folded word."""
    return _AUTHOR + word


def document_tag(document: int) -> str:
    """The tag of the lines of one document."""
    return f"{_DOCUMENT}{document}"


def is_tag(word: str) -> bool:
    return word[:1] in (_FACT, _AUTHOR, _DOCUMENT)
