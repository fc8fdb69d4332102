"""Questions and answers as JSON, CSV and Markdown."""

from __future__ import annotations

import csv
import io
import json

from navigator.errors import translatable
from navigator.formats.comments import count_of
from navigator.formats.formulas import guarded
from navigator.formats.json_fields import below, objects, text_of
from navigator.formats.material import Content, Format, Material
from navigator.formats.source import Source
from navigator.formats.times import milliseconds
from navigator.interview import Comment, Interview, Kind, Thread

_MARK = "navigator-threads"
_KINDS = {kind.value: kind for kind in Kind}


def write_json(interview: Interview) -> str:
    content = {
        "format": _MARK,
        "version": 1,
        "title": interview.title,
        "threads": [_thread_json(thread, interview) for thread in interview.threads],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _thread_json(thread: Thread, interview: Interview) -> dict[str, object]:
    chapter = interview.chapter_of(thread.id)
    return {
        "kind": thread.kind.value,
        "chapter": None if chapter is None else interview.chapters[chapter].title,
        **_comment_json(thread.comment),
        "answers": [_comment_json(answer) for answer in thread.answers],
    }


def _comment_json(comment: Comment) -> dict[str, object]:
    return {
        "id": comment.id,
        "author": comment.author,
        "by_host": comment.by_host,
        "likes": comment.likes,
        "hearted": comment.is_hearted,
        "pinned": comment.is_pinned,
        "written": comment.written,
        "at_ms": comment.at_ms,
        "text": comment.text,
    }


def read_json(source: Source) -> Material:
    """What `write_json` wrote."""
    threads: dict[str, Thread] = {}
    for number, row in enumerate(objects(below(source.json, "threads")), start=1):
        comment = _comment(row, f"thread-{number}")
        answers = {
            one.id: one
            for count, answer in enumerate(objects(row.get("answers")), start=1)
            for one in (_comment(answer, f"{comment.id}.{count}"),)
        }
        kind = _KINDS.get(text_of(row.get("kind")), Kind.QUESTION)
        threads.setdefault(comment.id, Thread(comment, tuple(answers.values()), kind))
    return Material(title=text_of(source.json.get("title")), threads=tuple(threads.values()))


def _comment(row: dict[str, object], number: str) -> Comment:
    at_ms = row.get("at_ms")
    return Comment(
        id=text_of(row.get("id")) or number,
        text=text_of(row.get("text")),
        author=text_of(row.get("author")),
        by_host=row.get("by_host") is True,
        likes=count_of(row.get("likes")),
        is_hearted=row.get("hearted") is True,
        is_pinned=row.get("pinned") is True,
        written=text_of(row.get("written")),
        at_ms=milliseconds(at_ms, 1),
    )


def write_csv(interview: Interview) -> str:
    """A row a comment; what a table would take for a formula is marked as text."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("thread", "role", "chapter", "author", "likes", "written", "text"))
    for thread in interview.threads:
        chapter = interview.chapter_of(thread.id)
        title = "" if chapter is None else interview.chapters[chapter].title
        for comment in thread.comments:
            role = thread.kind.value if comment is thread.comment else "reply"
            role = "answer" if comment.by_host and comment is not thread.comment else role
            fields = (thread.id, role, title, comment.author)
            row = (*fields, comment.likes, comment.written, comment.text)
            writer.writerow(map(guarded, row))
    return out.getvalue()


JSON = Format(
    name="threads-json",
    title=translatable("Formats", "Questions and answers (JSON)"),
    suffixes=(".threads.json", ".json"),
    contents=(Content.COMMENTS,),
    recognises=lambda source: below(source.json, "format") == _MARK,
    read=read_json,
    write=write_json,
)
CSV = Format(
    name="threads-csv",
    title=translatable("Formats", "Questions and answers (CSV)"),
    suffixes=(".threads.csv", ".csv"),
    contents=(Content.COMMENTS,),
    write=write_csv,
)
