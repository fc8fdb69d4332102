"""Comments as programs save them: each of their schemas, as one `Posted` a comment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from navigator.errors import Caveat, translatable
from navigator.formats.comments import Posted, count_of, plain_text, threads_of
from navigator.formats.json_fields import Fields, below, fields_of, objects, order_of, text_of
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source

# A channel of YouTube.
_CHANNEL = re.compile(r"UC[\w-]{3,}")


def material_of(
    posted: list[Posted], source: Source, notes: list[Caveat] | None = None
) -> Material:
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
    """Whether one of the hosts wrote it; anybody may bear a name, so an id counts more."""
    if one.author_id and any(_CHANNEL.fullmatch(host) for host in hosts):
        return one.author_id in hosts
    return bool(hosts.intersection((one.author_id, one.author, one.author.removeprefix("@"))))


# youtube-comment-downloader: JSON lines, or an object with all.


def _downloader_rows(source: Source) -> list[Fields]:
    found = source.json
    rows = objects(found.get("comments")) if isinstance(found, dict) else []
    rows = rows or objects(found) or source.json_lines
    return rows if any("cid" in row for row in rows[:20]) else []


def _downloaded(row: Fields) -> Posted:
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


def _api_items(source: Source) -> list[Fields]:
    found = source.json
    pages = objects(found) if isinstance(found, list) else [found]
    items = [item for page in pages for item in objects(below(page, "items"))]
    if not items and isinstance(found, list):
        items = objects(found)
    return [item for item in items if below(item, "snippet") is not None]


def _is_api(source: Source) -> bool:
    items = _api_items(source)
    return bool(items) and any(
        below(item, "snippet", "topLevelComment") or below(item, "snippet", "authorDisplayName")
        for item in items[:20]
    )


def _read_api(source: Source) -> Material:
    posted, missing = [], 0
    for item in _api_items(source):
        first = below(item, "snippet", "topLevelComment")
        channel = text_of(below(item, "snippet", "channelId"))
        if not isinstance(first, dict):
            posted.append(_api_comment(item, "", channel))
            continue
        root = _api_comment(first, "", channel)
        replies = objects(below(item, "replies", "comments"))
        posted.append(root)
        posted += [_api_comment(reply, root.id, channel) for reply in replies]
        total = count_of(below(item, "snippet", "totalReplyCount"))
        missing += max(total - len(replies), 0)
    notes = []
    if missing:
        what = translatable("Errors", "replies that the file does not hold: {count}.")
        notes.append(Caveat(what, values={"count": missing}))
    return material_of(posted, source, notes)


def _api_comment(item: Fields, parent: str, channel: str) -> Posted:
    snippet = fields_of(item.get("snippet"))
    author_id = text_of(below(snippet, "authorChannelId", "value"))
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


def _invidious_rows(found: object) -> list[Fields]:
    rows = objects(below(found, "comments")) or objects(found)
    return [row for row in rows if "commentId" in row and "authorIsChannelOwner" in row]


def _invidious(rows: list[Fields], parent: str = "") -> Iterator[Posted]:
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


def _piped_rows(source: Source) -> list[Fields]:
    found = source.json
    rows = objects(below(found, "comments")) or objects(found)
    return [row for row in rows if "commentText" in row]


def _piped(row: Fields) -> Posted:
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


def _archivist_rows(found: object) -> list[Fields]:
    for rows in (found, *(below(found, key) for key in ("comment_comments", "data", "comments"))):
        taken = [row for row in objects(rows) if "comment_id" in row]
        if taken:
            return taken
    return []


def _archived(rows: list[Fields]) -> Iterator[Posted]:
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


def _peertube_trees(found: object) -> list[Fields]:
    trees = objects(found) or objects(below(found, "data")) or objects([found])
    if any("inReplyToCommentId" in tree for tree in trees):
        # A page of comments without their trees.
        return [{"comment": tree} for tree in trees]
    return [tree for tree in trees if isinstance(tree.get("comment"), dict)]


def _peertube(trees: list[Fields]) -> Iterator[Posted]:
    waiting = list(reversed(trees))
    while waiting:
        tree = waiting.pop()
        row = tree.get("comment")
        if isinstance(row, dict) and not row.get("isDeleted"):
            account = row.get("account")
            name = text_of(below(account, "displayName")) or text_of(below(account, "name"))
            owner = below(row, "video", "account", "id")
            account_id = below(account, "id")
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
