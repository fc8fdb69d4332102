"""Comments as programs save them: each of their schemas, as one `Posted` a comment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from navigator.errors import Note, translatable
from navigator.formats.comments import Posted, count_of, plain_text, threads_of
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source

_Fields = dict[str, Any]


def text_of(value: object) -> str:
    """A field that should be text; empty where it is missing or something else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def order_of(value: object) -> float:
    """A time that only sorts."""
    return float(value) if isinstance(value, int | float) and abs(value) < 1e15 else 0.0


def objects(value: object) -> list[_Fields]:
    """The objects of a list; whatever else stands in it is left out."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def fields_of(value: object) -> _Fields:
    """An object; empty where it is something else."""
    return value if isinstance(value, dict) else {}


def within(value: object, *path: str) -> Any:
    """What stands below these keys, or None."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def material_of(posted: list[Posted], source: Source, notes: list[Note] | None = None) -> Material:
    """The threads of a dump; where it does not say who the host is, ``source`` may."""
    is_told = not posted or any(one.by_host is not None for one in posted)
    if not is_told and source.hosts:
        posted = [one._replace(by_host=_is_one_of(one, source.hosts)) for one in posted]
    threads, more = threads_of(posted)
    return Material(
        threads=threads,
        notes=(*(notes or []), *more),
        host_is_told=is_told or bool(source.hosts),
    )


def _is_one_of(one: Posted, hosts: frozenset[str]) -> bool:
    return one.author_id in hosts or one.author in hosts or one.author.removeprefix("@") in hosts


# youtube-comment-downloader: JSON lines, or an object with all.


def _downloader_rows(source: Source) -> list[_Fields]:
    found = source.json
    rows = objects(found.get("comments")) if isinstance(found, dict) else []
    rows = rows or objects(found) or source.json_lines
    return rows if any("cid" in row for row in rows[:20]) else []


def _downloaded(row: _Fields) -> Posted:
    cid = text_of(row.get("cid"))
    is_reply = row.get("reply") is True or "." in cid
    return Posted(
        id=cid,
        text=text_of(row.get("text")),
        author=text_of(row.get("author")),
        author_id=text_of(row.get("channel")),
        parent=cid.partition(".")[0] if is_reply else "",
        likes=count_of(row.get("votes")),
        is_hearted=row.get("heart") is True,
        written=text_of(row.get("time")),
        order=order_of(row.get("time_parsed")),
    )


# YouTube Data API, https://developers.google.com/youtube/v3/docs/commentThreads.


def _api_items(source: Source) -> list[_Fields]:
    found = source.json
    pages = objects(found) if isinstance(found, list) else [found]
    items = [item for page in pages for item in objects(within(page, "items"))]
    if not items and isinstance(found, list):
        items = objects(found)
    return [item for item in items if within(item, "snippet") is not None]


def _is_api(source: Source) -> bool:
    items = _api_items(source)
    return bool(items) and any(
        within(item, "snippet", "topLevelComment") or within(item, "snippet", "authorDisplayName")
        for item in items[:20]
    )


def _read_api(source: Source) -> Material:
    posted, missing = [], 0
    for item in _api_items(source):
        first = within(item, "snippet", "topLevelComment")
        channel = text_of(within(item, "snippet", "channelId"))
        if not isinstance(first, dict):
            posted.append(_api_comment(item, "", channel))
            continue
        root = _api_comment(first, "", channel)
        replies = objects(within(item, "replies", "comments"))
        posted.append(root)
        posted += [_api_comment(reply, root.id, channel) for reply in replies]
        total = count_of(within(item, "snippet", "totalReplyCount"))
        missing += max(total - len(replies), 0)
    notes = []
    if missing:
        what = translatable("Errors", "replies that the file does not hold: {count}.")
        notes.append(Note(what, values={"count": missing}))
    return material_of(posted, source, notes)


def _api_comment(item: _Fields, parent: str, channel: str) -> Posted:
    snippet = fields_of(item.get("snippet"))
    author_id = text_of(within(snippet, "authorChannelId", "value"))
    channel = text_of(snippet.get("channelId")) or channel
    original = snippet.get("textOriginal")
    return Posted(
        id=text_of(item.get("id")),
        text=text_of(original) or plain_text(text_of(snippet.get("textDisplay"))),
        author=text_of(snippet.get("authorDisplayName")),
        author_id=author_id,
        parent=text_of(snippet.get("parentId")) or parent,
        by_host=author_id == channel if author_id and channel else None,
        likes=count_of(snippet.get("likeCount")),
        written=text_of(snippet.get("publishedAt")),
    )


# Invidious, https://docs.invidious.io/api/.


def _invidious_rows(found: object) -> list[_Fields]:
    rows = objects(within(found, "comments")) or objects(found)
    return [row for row in rows if "commentId" in row and "authorIsChannelOwner" in row]


def _invidious(rows: list[_Fields], parent: str = "") -> Iterator[Posted]:
    for row in rows:
        comment_id = text_of(row.get("commentId"))
        yield Posted(
            id=comment_id,
            text=text_of(row.get("content")) or plain_text(text_of(row.get("contentHtml"))),
            author=text_of(row.get("author")),
            author_id=text_of(row.get("authorId")),
            parent=parent or (comment_id.partition(".")[0] if "." in comment_id else ""),
            by_host=row.get("authorIsChannelOwner") is True,
            likes=count_of(row.get("likeCount")),
            is_hearted=bool(row.get("creatorHeart")),
            is_pinned=row.get("isPinned") is True,
            written=text_of(row.get("publishedText")),
            order=order_of(row.get("published")),
        )
        yield from _invidious(_invidious_rows(row.get("replies")), comment_id)


# Piped, https://docs.piped.video/docs/api-documentation/.


def _piped_rows(source: Source) -> list[_Fields]:
    found = source.json
    rows = objects(within(found, "comments")) or objects(found)
    return [row for row in rows if "commentText" in row]


def _piped(row: _Fields) -> Posted:
    comment_id = text_of(row.get("commentId"))
    return Posted(
        id=comment_id,
        text=plain_text(text_of(row.get("commentText"))),
        author=text_of(row.get("author")),
        author_id=text_of(row.get("commentorUrl")),
        parent=comment_id.partition(".")[0] if "." in comment_id else "",
        by_host=row.get("channelOwner") is True,
        likes=count_of(row.get("likeCount")),
        is_hearted=row.get("hearted") is True,
        is_pinned=row.get("pinned") is True,
        written=text_of(row.get("commentedTime")),
    )


# TubeArchivist.


def _archivist_rows(found: object) -> list[_Fields]:
    for rows in (found, *(within(found, key) for key in ("comment_comments", "data", "comments"))):
        taken = [row for row in objects(rows) if "comment_id" in row]
        if taken:
            return taken
    return []


def _archived(rows: list[_Fields]) -> Iterator[Posted]:
    for row in rows:
        yield Posted(
            id=text_of(row.get("comment_id")),
            text=text_of(row.get("comment_text")),
            author=text_of(row.get("comment_author")),
            author_id=text_of(row.get("comment_author_id")),
            parent=text_of(row.get("comment_parent")),
            by_host=row.get("comment_author_is_uploader") is True,
            likes=count_of(row.get("comment_likecount")),
            is_hearted=row.get("comment_is_favorited") is True,
            written=text_of(row.get("comment_time_text")),
            order=order_of(row.get("comment_timestamp")),
        )
        yield from _archived(_archivist_rows(row.get("comment_replies")))


# PeerTube, https://docs.joinpeertube.org/api-rest-reference.html: a tree below each comment.


def _peertube_trees(found: object) -> list[_Fields]:
    trees = objects(found) or objects(within(found, "data")) or objects([found])
    if any("inReplyToCommentId" in tree for tree in trees):
        # A page of comments without their trees.
        return [{"comment": tree} for tree in trees]
    return [tree for tree in trees if isinstance(tree.get("comment"), dict)]


def _peertube(trees: list[_Fields]) -> Iterator[Posted]:
    waiting = list(reversed(trees))
    while waiting:
        tree = waiting.pop()
        row = tree.get("comment")
        if isinstance(row, dict) and not row.get("isDeleted"):
            account = row.get("account")
            name = text_of(within(account, "displayName")) or text_of(within(account, "name"))
            owner = within(row, "video", "account", "id")
            account_id = within(account, "id")
            yield Posted(
                id=text_of(row.get("id")),
                text=plain_text(text_of(row.get("text"))),
                author=name,
                author_id=text_of(account_id),
                parent=text_of(row.get("inReplyToCommentId")),
                by_host=account_id == owner if owner is not None else None,
                written=text_of(row.get("createdAt")),
            )
        waiting += reversed(objects(tree.get("children")))


def _format(
    name: str,
    title: str,
    recognises: Callable[[Source], bool],
    read: Callable[[Source], Material],
) -> Format:
    return Format(name, title, (".json",), (Content.COMMENTS,), recognises, read)


FORMATS = (
    _format("youtube-api", "YouTube Data API", _is_api, _read_api),
    _format(
        "invidious",
        "Invidious",
        lambda source: bool(_invidious_rows(source.json)),
        lambda source: material_of(list(_invidious(_invidious_rows(source.json))), source),
    ),
    _format(
        "piped",
        "Piped",
        lambda source: bool(_piped_rows(source)),
        lambda source: material_of([_piped(row) for row in _piped_rows(source)], source),
    ),
    _format(
        "tubearchivist",
        "TubeArchivist",
        lambda source: bool(_archivist_rows(source.json)),
        lambda source: material_of(list(_archived(_archivist_rows(source.json))), source),
    ),
    _format(
        "peertube",
        "PeerTube",
        lambda source: bool(_peertube_trees(source.json)),
        lambda source: material_of(list(_peertube(_peertube_trees(source.json))), source),
    ),
    _format(
        "youtube-comment-downloader",
        "youtube-comment-downloader",
        lambda source: bool(_downloader_rows(source)),
        lambda source: material_of([_downloaded(row) for row in _downloader_rows(source)], source),
    ),
)
