"""The search command: words in any form, in files and folders."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from navigator import files
from navigator.cli.printing import NOTHING, OK, WRONG, Json, complain, harmless, print_json
from navigator.cli.reading import STANDARD_INPUT, read_or_complain
from navigator.documents import interview_file, sidecars
from navigator.errors import NavigatorError, translatable
from navigator.interview.timecode import format_timecode
from navigator.search.index import CANDIDATES, Answer, Index
from navigator.search.index_file import discard_if_broken, open_index
from navigator.search.lines import lines_of
from navigator.search.ranking import Hit


def search(options: argparse.Namespace) -> int:
    queries, names = _queries_and_files(options)
    documents = list(_documents(names))
    # A folder keeps its index; what is named one by one is read anew.
    path = _index_path(names) if any(map(_is_folder, names)) else None
    try:
        answers, code = _answers(queries, documents, path, options)
    except sqlite3.Error as error:
        if path is not None:
            discard_if_broken(path, error)
        answers, code = _answers(queries, documents, None, options)
    for query, answer in zip(queries, answers, strict=True):
        if not options.json:
            _tell_reading(query, answer)
        for hit in answer.hits:
            if options.json:
                print_json(_hit_json(hit, query if options.queries else None))
            else:
                _print_hit(hit, with_name=len(documents) > 1)
        if answer.hits and code == NOTHING:
            code = OK
    return code


def _answers(
    queries: list[str], documents: list[str], path: Path | None, options: argparse.Namespace
) -> tuple[list[Answer], int]:
    """What is found for each query, and the exit code so far."""
    index, code = _indexed(documents, path, as_json=options.json)
    candidates = max(CANDIDATES, options.limit * 4)
    with contextlib.closing(index):
        plans = (index.plan(query, typing=False) for query in queries)
        return [index.search(plan, options.limit, candidates) for plan in plans], code


def _index_path(names: list[str]) -> Path:
    where = "\0".join(sorted(map(os.path.realpath, names)))
    key = hashlib.blake2b(os.fsencode(where), digest_size=16).hexdigest()
    return files.cache_folder() / f"{key}.index"


def _indexed(documents: list[str], path: Path | None, *, as_json: bool) -> tuple[Index, int]:
    """The index of these documents, brought up to date, and the exit code so far."""
    index = Index() if path is None else open_index(path)
    code = NOTHING
    readable = set()
    for name in documents:
        content = "" if path is None else _content_key(name)
        if content and index.is_current(name, content):
            readable.add(name)
            continue
        opened = read_or_complain(name, as_json=as_json, with_sidecars=True)
        if opened is None:
            code = WRONG
            continue
        for _done in index.updating(name, lines_of(opened.interview, name), content):
            pass
        readable.add(name)
    for name in index.documents() - readable:
        index.remove(name)
    return index, code


def _content_key(name: str) -> str:
    """What is the same only while the file and what belongs to it are; empty if unreadable."""
    path = Path(name)
    key = hashlib.blake2b(digest_size=16)
    try:
        for file in (path, *sidecars.beside(path)):
            key.update(file.name.encode("utf-8", "surrogateescape"))
            key.update(_state_of(file) if sidecars.is_video(file) else file.read_bytes())
    except OSError:
        return ""
    return key.hexdigest()


def _state_of(recording: Path) -> bytes:
    """What changes with a file that is too large to be read for that."""
    state = recording.stat()
    return f"{state.st_size} {state.st_mtime_ns}".encode()


def _tell_reading(query: str, answer: Answer) -> None:
    """Say on standard error what was searched instead, or may have been meant."""
    for one in answer.repairs:
        complain(f"nothing has “{one.typed}”: shown for “{one.meant}”.")
    for text in answer.suggestions:
        complain(f"“{query}”: did you mean “{text}”?")


def _queries_and_files(options: argparse.Namespace) -> tuple[list[str], list[str]]:
    if options.queries is None:
        if options.query is None or not options.files:
            raise NavigatorError(translatable("Errors", "search needs a query and a file."))
        return [options.query], options.files
    names = [name for name in (options.query, *options.files) if name is not None]
    if not names:
        raise NavigatorError(translatable("Errors", "search needs a file."))
    lines = files.read_text(options.queries, interview_file.LARGEST_BYTES).splitlines()
    return [line for line in lines if line.strip()], names


def _documents(names: list[str]) -> Iterator[str]:
    """The files, with folders replaced by the interviews in them. Raises NavigatorError."""
    for name in names:
        if not _is_folder(name):
            yield name
            continue
        folder = Path(name)
        if not os.access(folder, os.R_OK | os.X_OK):
            raise NavigatorError(
                translatable("Errors", "the folder may not be read."),
                translatable("Errors", "Check that it exists and may be read."),
                where=name,
            )
        inside = filter(files.is_file, folder.rglob("*"))
        yield from map(str, sidecars.interviews_in(inside))


def _is_folder(name: str) -> bool:
    return name != STANDARD_INPUT and files.is_folder(Path(name))


def _print_hit(hit: Hit, *, with_name: bool) -> None:
    line, at_ms = hit.line, hit.line.place.ms
    at = "—" if at_ms is None else format_timecode(at_ms)
    name = f"{harmless(line.document)}\t" if with_name else ""
    print(f"{name}{at}\t{line.kind}\t{harmless(' '.join(line.text.split()))}")


def _hit_json(hit: Hit, query: str | None) -> Json:
    line, place = hit.line, hit.line.place
    asked: Json = {} if query is None else {"query": query}
    return {
        "file": line.document,
        **asked,
        "kind": line.kind,
        "chapter": place.chapter,
        "start_ms": place.ms,
        "thread": place.thread,
        "text": line.text,
        "spans": [list(span) for span in hit.spans],
        "matched": hit.how.value,
    }
