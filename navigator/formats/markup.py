"""Strangers' markup made plain words."""

from __future__ import annotations

import html


def unescaped(text: str) -> str:
    """The text with its entities as characters; a number that is no character stays as it is."""
    try:
        return html.unescape(text)
    except ValueError:
        # More figures than Python turns into a number.
        return text
