"""Text from bytes of an unknown encoding: UTF-8 and UTF-16, the Cyrillic ones, then any."""

from __future__ import annotations

import codecs
import itertools
import re

import charset_normalizer

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CYRILLIC = ("cp1251", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic")
# Two letters of three, in Russian and in Ukrainian.
_FREQUENT = frozenset("оеаинтсрвлкмдпуяії")
_UKRAINIAN = frozenset("ёЁіІїЇєЄґҐ")
_LEAST_FREQUENT = 0.6
_WESTERN = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜŒ«»„“”‘’‚–—…•·°©®€£§¿¡ªº\u00a0"
)
_SAMPLE = 64 * 1024
_TOGETHER = 0.5
_DECLARED = re.compile(rb'<\?xml[^>]{0,100}encoding=["\']([A-Za-z0-9_.-]{2,30})')
_MOST_NULS = 0.01


def decode(content: bytes) -> str | None:
    """The text; None for what is no text in any encoding that is known here.

    A byte that is wrong in a text that is otherwise UTF-8 becomes U+FFFD.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content, encoding, "replace")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return text if "\0" not in text else _utf16(content) or _without_nuls(text)
    if b"\0" in content[:_SAMPLE]:
        return _utf16(content)
    declared = _DECLARED.match(content)
    if declared is not None:
        return _decoded(content, declared[1].decode("ascii"), "replace")
    return _mostly_utf8(content) or _single_bytes(content)


def _decoded(content: bytes, encoding: str, errors: str = "strict") -> str | None:
    try:
        return content.decode(encoding, errors)
    except (UnicodeError, LookupError):
        return None


def _without_nuls(text: str) -> str | None:
    """A text into which a few NULs have come."""
    nuls = text.count("\0")
    return text.replace("\0", "") if nuls < max(len(text) * _MOST_NULS, 2) else None


def _utf16(content: bytes) -> str | None:
    """UTF-16 without a mark: every other byte is the same few; else it is no text."""
    sample = content[:_SAMPLE]
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if high and sum(high.count(byte) for byte in (0, 4)) > len(high) * 0.9:
            text = _decoded(content[: len(content) // 2 * 2], encoding)
            if text is not None and "\0" not in text:
                return text
    return None


def _mostly_utf8(content: bytes) -> str | None:
    text = content.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return text if wrong * 4 < beyond_ascii else None


def _single_bytes(content: bytes) -> str | None:
    """Cyrillic letters stand beside each other, those of Western languages among Latin ones."""
    sample = content[:_SAMPLE]
    high = [byte >= 128 for byte in sample]
    others = sum(high)
    together = sum(before and after for before, after in itertools.pairwise(high))
    if together > others * _TOGETHER:
        likeliest = max(_CYRILLIC, key=lambda encoding: _cyrillic_shares(sample, encoding))
        if _cyrillic_shares(sample, likeliest)[0] >= _LEAST_FREQUENT:
            return _decoded(content, likeliest, "replace")
    western = _decoded(sample, "cp1252")
    if western is not None and all(one.isascii() or one in _WESTERN for one in western):
        return _decoded(content, "cp1252", "replace")
    best = charset_normalizer.from_bytes(sample).best()
    return _decoded(content, best.encoding, "replace") if best is not None else None


def _cyrillic_shares(sample: bytes, encoding: str) -> tuple[float, float]:
    """How many of the letters beyond ASCII are frequent ones, and how many Cyrillic at all."""
    letters = [one for one in sample.decode(encoding, "replace") if not one.isascii()]
    # Capitals are as frequent as where sentences begin: rare enough to tell the encodings apart.
    frequent = sum(letter in _FREQUENT for letter in letters)
    cyrillic = sum("А" <= letter <= "я" or letter in _UKRAINIAN for letter in letters)
    return frequent / max(len(letters), 1), cyrillic / max(len(letters), 1)
