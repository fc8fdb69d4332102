"""What the commands print, and what they complain of: never more than a line of it."""

from __future__ import annotations

import json
import sys
import unicodedata

OK, NOTHING, WRONG = 0, 1, 2
INTERRUPTED = 130

Json = dict[str, object]


def print_json(content: Json) -> None:
    print(json.dumps(content, ensure_ascii=False))


def complain(text: str) -> None:
    if sys.stderr is not None:
        print(f"navigator: {harmless(text)}", file=sys.stderr)


def harmless(text: str) -> str:
    """Strangers' text for a terminal: what could steer the terminal is shown as a replacement."""
    return "".join(
        character if character in "\n\t" or unicodedata.category(character) != "Cc" else "\ufffd"
        for character in text
    )
