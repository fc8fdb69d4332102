"""XML as text, without the characters that XML cannot hold."""

from __future__ import annotations

import re
from xml.etree import ElementTree

# https://www.w3.org/TR/xml/#charsets, but for the surrogates, which Python's text may hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(root: ElementTree.Element) -> str:
    """The tree as text that every reader of XML accepts."""
    for element in root.iter():
        if element.text:
            element.text = _FORBIDDEN.sub("", element.text)
        for key, value in element.attrib.items():
            element.set(key, _FORBIDDEN.sub("", value))
    return ElementTree.tostring(root, encoding="unicode") + "\n"
