"""Comments as sources give them, one by one, made into threads of questions and answers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from navigator.errors import Caveat, translatable
from navigator.formats.markup import unescaped
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


_MOST_LIKES = 10**12
# The parent of a comment that answers none.
_NOBODY = frozenset(("", "root"))
_QUESTION = re.compile("[?？]")
_HANDLE = re.compile(r"[\s\u200b\u2060\ufeff]*@{1,2}([^@\n,:;!?]{1,60})")
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


def threads_of(posted: Iterable[Posted]) -> tuple[tuple[Thread, ...], list[Caveat]]:
    """The threads in the order of the source, and what had to be mended.

    A viewer's reply that the host answers by name, or directly, is a question of its own; other
    replies stand below the first comment, the host's first.
    """
    by_id: dict[str, Posted] = {}
    for number, one in enumerate(posted, start=1):
        # A pinned comment may come twice; one without a name is not the same as another.
        named = one if one.id else one._replace(id=f"comment-{number}")
        by_id.setdefault(named.id, named)
    groups, orphans = _groups(by_id)
    threads = [thread for group in groups for thread in _threads(group)]
    notes = []
    if orphans:
        notes.append(
            Caveat(
                translatable("Errors", "replies to comments that are not there: {count}."),
                values={"count": orphans},
            )
        )
    return tuple(thread for thread in threads if thread.comment.text or thread.answers), notes


def plain_text(markup: str) -> str:
    """The words of a comment that a source gives as HTML."""
    if "<" in markup:
        markup = _TAG.sub("", _BREAK.sub("\n", markup))
    return unescaped(markup).strip()


def count_of(value: object) -> int:
    """A number of likes, also as a page shows it: `1.2K`, `1,2 тыс.`; 0 for what is none."""
    if isinstance(value, int | float):
        return int(min(value, _MOST_LIKES)) if value > 0 else 0
    match = _COUNT.match(value.strip()) if isinstance(value, str) else None
    if match is None:
        return 0
    factor = _THOUSANDS.get(match[2].casefold())
    digits = re.sub(r"\s", "", match[1]).rstrip(".,")
    if factor is None:
        return min(int(re.sub(r"[.,]", "", digits)[:15] or 0), _MOST_LIKES)
    try:
        return int(min(float(digits.replace(",", ".")) * factor, _MOST_LIKES))
    except ValueError:
        return 0


def _groups(by_id: dict[str, Posted]) -> tuple[list[list[Posted]], int]:
    """Each root with everything below it; and how many replies have lost their root.

    These are roots themselves: whom they answer is not known.
    """
    roots: dict[str, str] = {}
    groups: dict[str, list[Posted]] = {}
    orphans = 0
    for name, one in by_id.items():
        root = _root_of(one, by_id, roots) if one.parent not in _NOBODY else name
        if root == name:
            groups.setdefault(name, []).insert(0, one)
            orphans += one.parent not in _NOBODY
        else:
            groups.setdefault(root, []).append(one)
    return list(groups.values()), orphans


def _root_of(reply: Posted, by_id: Mapping[str, Posted], roots: dict[str, str]) -> str:
    """The id of the highest comment above a reply that is there; ``roots`` are those known yet."""
    path: dict[str, None] = {}
    one = reply
    while one.id not in roots:
        path[one.id] = None
        above = _above(one, by_id)
        if above is None or above.id in path:
            # The top; or a circle of replies, which has its last one for a root.
            break
        one = above
    root = roots.get(one.id, one.id)
    roots.update(dict.fromkeys(path, root))
    return root


def _above(reply: Posted, by_id: Mapping[str, Posted]) -> Posted | None:
    """What a reply answers; YouTube's replies are called by their root where that is gone."""
    if reply.parent in _NOBODY:
        return None
    above = by_id.get(reply.parent) or by_id.get(reply.parent.partition(".")[0])
    return None if above is reply else above


def _threads(group: list[Posted]) -> Iterator[Thread]:
    """The thread of a root, and those of the replies that the host answers."""
    root, *replies = group
    if not replies:
        yield Thread(_comment(root), (), _kind(root, False))
        return
    replies.sort(key=lambda one: one.order)
    by_id = {one.id: one for one in replies}
    by_name: dict[str, Posted] = {}
    answers: dict[str, list[Posted]] = defaultdict(list)
    for reply in replies:
        asked = _asked(reply, root, by_id, by_name) if reply.by_host else None
        answers[(asked or root).id].append(reply)
        by_name[_called(reply)] = reply
    own = {one.id for one in replies if one.id in answers and one.id != root.id}
    below_root = [one for one in answers[root.id] if one.id not in own]
    yield _thread(root, below_root)
    for reply in replies:
        if reply.id in own:
            yield _thread(reply, answers[reply.id])


def _asked(
    answer: Posted, root: Posted, by_id: Mapping[str, Posted], by_name: Mapping[str, Posted]
) -> Posted | None:
    """Whose comment the host answers, where it is another viewer's than the root's.

    ``by_name`` has the last comment of everybody who wrote before.
    """
    asked = by_id.get(answer.parent)
    if asked is None:
        asked = next((by_name[name] for name in _handles(answer.text) if name in by_name), None)
    if asked is None or asked is answer or asked.by_host or _same_author(asked, root):
        return None
    return asked


def _handles(text: str) -> Iterator[str]:
    """The names that may stand behind an @ at the beginning, the longest first."""
    match = _HANDLE.match(text)
    if match is None:
        return
    words = match[1].split()
    for count in range(len(words), 0, -1):
        yield " ".join(words[:count]).rstrip(".,:;!?").casefold()


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
