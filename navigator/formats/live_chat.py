"""Live chat as yt-dlp saves it: JSON lines; each message stands at its moment of the video."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from navigator.errors import NavigatorError, translatable
from navigator.formats.json_fields import below, objects, text_of
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source
from navigator.formats.times import within
from navigator.interview import Comment, Kind, Thread

_Fields = dict[str, Any]
# Others are gifts, members and notices of the page.
_RENDERERS = ("liveChatTextMessageRenderer", "liveChatPaidMessageRenderer")
_ACTION = "replayChatItemAction"
_OFFSET = "videoOffsetTimeMsec"


def read(source: Source) -> Material:
    """Every message is a remark or a question at its moment."""
    threads: dict[str, Thread] = {}
    for number, line in enumerate(_lines(source), start=1):
        at_ms = _offset_ms(line)
        for action in objects(below(line, _ACTION, "actions")):
            thread = _thread(action, at_ms, f"message-{number}")
            if thread is not None:
                threads.setdefault(thread.id, thread)
    return Material(threads=tuple(threads.values()))


def _lines(source: Source) -> list[_Fields]:
    return source.json_lines or objects(source.json)


def _offset_ms(line: _Fields) -> int | None:
    """Inside the action for replays, outside for what was recorded live; always text."""
    offset = text_of(below(line, _ACTION, _OFFSET)) or text_of(line.get(_OFFSET))
    is_number = offset.isascii() and offset.isdecimal() and len(offset) < 12
    return within(int(offset)) if is_number else None


def _thread(action: _Fields, at_ms: int | None, number: str) -> Thread | None:
    item = below(action, "addChatItemAction", "item")
    row = next((row for name in _RENDERERS if (row := below(item, name))), None)
    text = "".join(_runs(row)).strip()
    if not text:
        return None
    by_host = _is_owner(row)
    author = text_of(below(row, "authorName", "simpleText"))
    comment_id = text_of(below(row, "id")) or number
    is_question = "?" in text and not by_host
    return Thread(
        Comment(comment_id, text, author, by_host, at_ms=at_ms),
        (),
        Kind.QUESTION if is_question else Kind.REMARK,
    )


def _runs(row: object) -> Iterator[str]:
    """Words, and emoji as they are: those of a channel by their shortcut."""
    for run in objects(below(row, "message", "runs")):
        emoji = run.get("emoji")
        if isinstance(emoji, dict):
            shortcuts = emoji.get("shortcuts")
            shortcut = shortcuts[0] if isinstance(shortcuts, list) and shortcuts else ""
            is_own = emoji.get("isCustomEmoji") is True
            yield text_of(shortcut) if is_own else text_of(emoji.get("emojiId"))
        else:
            yield text_of(run.get("text"))


def _is_owner(row: object) -> bool:
    return any(
        below(badge, "liveChatAuthorBadgeRenderer", "icon", "iconType") == "OWNER"
        for badge in objects(below(row, "authorBadges"))
    )


def _recognises(source: Source) -> bool:
    try:
        return f'"{_ACTION}"' in source.head and any(_ACTION in one for one in _lines(source)[:20])
    except NavigatorError:
        return False


FORMAT = Format(
    name="live-chat",
    title=translatable("Formats", "Live chat"),
    suffixes=(".live_chat.json",),
    contents=(Content.COMMENTS,),
    recognises=_recognises,
    read=read,
)
