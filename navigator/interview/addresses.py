"""Addresses of the web: which may be opened, and the page of a video at a moment."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit, urlunsplit

_SAFE_SCHEMES = ("http", "https")
_MOMENT = re.compile(r"(?:t|start|time_continue)=")


def safe_address(address: str) -> str:
    """An address that may be opened and cannot leave the place where it is written; else empty."""
    harmless = quote(address, safe="%/:=&?~#+!$,;'@()*[]")
    try:
        parts = urlsplit(harmless)
    except ValueError:
        return ""
    return harmless if parts.scheme in _SAFE_SCHEMES and parts.netloc else ""


def address_at(address: str, ms: int) -> str:
    """The page of the video at a moment; empty where there is no page that may be opened."""
    safe = safe_address(address)
    if not safe:
        return ""
    parts = urlsplit(safe)
    asked = [one for one in parts.query.split("&") if one and not _MOMENT.match(one)]
    query = "&".join((*asked, f"t={ms // 1000}s"))
    return urlunsplit(parts._replace(query=query))
