"""Comments as sources give them, one by one, made into threads of questions and answers."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from navigator.errors import Note, translatable
from navigator.interview import Comment, Kind, Thread


class Posted(NamedTuple):
    """A comment as its source gives it.

    ``parent`` is the id of what it answers, empty for a comment on the video. ``by_host`` is None
    where the source does not say. ``order`` sorts replies by time, where that is known.
    """

    id: str
    text: str
    author: str = ""
    author_id: str = ""
    parent: str = ""
    by_host: bool | None = None
    likes: int = 0
    is_hearted: bool = False
    is_pinned: bool = False
    written: str = ""
    order: float = 0.0


_ROOT = "root"
_QUESTION = re.compile("[?？]")
_HANDLE = re.compile(r"@([^\s,:;!?@]{1,60})")
_BREAK = re.compile(r"<br\s*/?>|</p>|</div>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_COUNT = re.compile(r"(\d[\d\s\u00a0.,]*)\s*([^\W\d_]*)")
_THOUSANDS = {
    "k": 1e3,
    "тыс": 1e3,
    "тис": 1e3,
    "m": 1e6,
    "млн": 1e6,
    "b": 1e9,
    "万": 1e4,
    "만": 1e4,
}


def threads_of(posted: Iterable[Posted]) -> tuple[tuple[Thread, ...], list[Note]]:
    """The threads in the order of the source, and what had to be mended.

    A viewer's reply that the host answers by name, or directly, is a question of its own; other
    replies stand below the first comment, the host's first.
    """
    by_id: dict[str, Posted] = {}
    for one in posted:
        # A pinned comment may come twice.
        by_id.setdefault(one.id, one)
    groups, orphans = _groups(by_id)
    threads = [thread for group in groups for thread in _threads(group)]
    notes = []
    if orphans:
        notes.append(
            Note(
                translatable("Errors", "replies to comments that are not there: {count}."),
                values={"count": orphans},
            )
        )
    return tuple(threads), notes


def plain_text(markup: str) -> str:
    """The words of a comment that a source gives as HTML."""
    if "<" in markup:
        markup = _TAG.sub("", _BREAK.sub("\n", markup))
    return html.unescape(markup).strip()


def count_of(value: object) -> int:
    """A number of likes, also as a page shows it: `1.2K`, `1,2 тыс.`; 0 for what is none."""
    if isinstance(value, int):
        return max(int(value), 0)
    if isinstance(value, float):
        return int(value) if 0 <= value < 1e15 else 0
    match = _COUNT.match(value.strip()) if isinstance(value, str) else None
    if match is None:
        return 0
    factor = _THOUSANDS.get(match[2].casefold())
    digits = re.sub(r"\s", "", match[1]).rstrip(".,")
    if factor is None:
        return int(re.sub(r"[.,]", "", digits)[:15] or 0)
    try:
        return int(float(digits.replace(",", ".")) * factor)
    except (ValueError, OverflowError):
        return 0


def _groups(by_id: dict[str, Posted]) -> tuple[list[list[Posted]], int]:
    """Each root with everything below it; and how many replies have lost their root."""
    groups: dict[str, list[Posted]] = {}
    orphans = 0
    replies = []
    for one in by_id.values():
        if one.parent in ("", _ROOT):
            groups[one.id] = [one]
        else:
            replies.append(one)
    for one in replies:
        root = _root_of(one, by_id)
        if root not in groups:
            orphans += 1
            groups[root] = []
        groups[root].append(one)
    return list(groups.values()), orphans


def _root_of(reply: Posted, by_id: dict[str, Posted]) -> str:
    """The root's id; that of the highest comment there is where the root is gone."""
    seen = {reply.id}
    one = reply
    while one.parent not in ("", _ROOT):
        above = by_id.get(one.parent)
        if above is None:
            # YouTube's replies are called by their root.
            root = one.parent.partition(".")[0]
            return root if root in by_id else one.parent
        if above.id in seen:
            return min(seen)
        seen.add(above.id)
        one = above
    return one.id


def _threads(group: list[Posted]) -> Iterator[Thread]:
    """The thread of a root, and those of the replies that the host answers."""
    root, *replies = group
    if not replies:
        yield Thread(_comment(root), (), _kind(root, False))
        return
    replies.sort(key=lambda one: one.order)
    answers: dict[str, list[Posted]] = defaultdict(list)
    for number, reply in enumerate(replies):
        asked = _asked(reply, root, replies[:number]) if reply.by_host else None
        answers[(asked or root).id].append(reply)
    own = {one.id for one in replies if one.id in answers and one.id != root.id}
    below_root = [one for one in answers[root.id] if one.id not in own]
    yield _thread(root, below_root)
    for reply in replies:
        if reply.id in own:
            yield _thread(reply, answers[reply.id])


def _asked(answer: Posted, root: Posted, before: list[Posted]) -> Posted | None:
    """Whose comment the host answers, where it is another viewer's than the root's."""
    asked = next((one for one in before if one.id == answer.parent), None)
    handle = _HANDLE.match(answer.text.lstrip("\u200b\u00a0 "))
    if asked is None and handle is not None:
        name = handle[1].casefold()
        asked = next((one for one in reversed(before) if _called(one) == name), None)
    if asked is None or asked.by_host or _same_author(asked, root):
        return None
    return asked


def _called(one: Posted) -> str:
    return one.author.lstrip("@").casefold()


def _same_author(one: Posted, other: Posted) -> bool:
    if one.author_id or other.author_id:
        return one.author_id == other.author_id
    return one.author == other.author


def _thread(root: Posted, replies: list[Posted]) -> Thread:
    by_host = [_comment(one) for one in replies if one.by_host]
    others = [_comment(one) for one in replies if not one.by_host]
    return Thread(_comment(root), (*by_host, *others), _kind(root, bool(by_host)))


def _kind(root: Posted, is_answered: bool) -> Kind:
    if root.by_host:
        return Kind.REMARK
    return Kind.QUESTION if is_answered or _QUESTION.search(root.text) else Kind.REMARK


def _comment(one: Posted) -> Comment:
    return Comment(
        one.id,
        one.text,
        one.author,
        bool(one.by_host),
        one.likes,
        one.is_hearted,
        one.is_pinned,
        one.written,
    )
