"""The commands that read anything: chapters, threads, convert, formats."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from navigator import exporting, files
from navigator.cli.printing import NOTHING, OK, WRONG, Json, complain, harmless, print_json
from navigator.documents import sidecars
from navigator.errors import NavigatorError, translatable
from navigator.formats import table
from navigator.formats.source import LARGEST_BYTES
from navigator.interview import ByHand, ByTimecode, ByWords, Comment, Interview, Reason
from navigator.interview.timecode import format_exact, format_timecode
from navigator.opening import NOBODY, Hosts, Opened, open_content, open_files

STANDARD_INPUT = "-"


def read(name: str, *, hosts: Hosts = NOBODY, with_sidecars: bool = False) -> Opened:
    """What a file, or standard input, gives. Raises NavigatorError."""
    if name == STANDARD_INPUT:
        return open_content(_standard_input(), "standard input", hosts=hosts)
    path = Path(name)
    try:
        return open_files([path], hosts=hosts, with_sidecars=with_sidecars)
    except OSError as error:
        # Not even whether it is a file could be found out.
        raise files.unreadable(path, error) from error


def belongs_together(name: str) -> bool:
    """Whether a file stands for all that lies beside it: a video does, and a folder."""
    try:
        return name != STANDARD_INPUT and (Path(name).is_dir() or sidecars.is_video(Path(name)))
    except OSError:
        return False


def read_or_complain(
    name: str, *, as_json: bool, hosts: Hosts = NOBODY, with_sidecars: bool = False
) -> Opened | None:
    """What a file gives; None where it cannot be read, which is said."""
    try:
        return read(name, hosts=hosts, with_sidecars=with_sidecars)
    except NavigatorError as error:
        complain(str(error))
        if as_json:
            print_json({"file": name, "error": str(error)})
        return None


def chapters(options: argparse.Namespace) -> int:
    return _print_each(options, _chapters_json, _print_chapters)


def threads(options: argparse.Namespace) -> int:
    return _print_each(options, _threads_json, _print_threads)


def convert(options: argparse.Namespace) -> int:
    """Write what was read in another form; what that form cannot hold is said before."""
    out = None if options.out == STANDARD_INPUT else Path(options.out)
    if out is None and not options.to:
        raise NavigatorError(translatable("Errors", "standard output needs a format: --to NAME."))
    named = exporting.writer_named(options.to) if options.to else None
    opened = read(options.file, hosts=_hosts(options), with_sidecars=True)
    writer = named or exporting.writer_for(out or Path(), opened.interview)
    for told in opened.notes:
        complain(told.told())
    for note in writer.notes(opened.interview):
        complain(f"{options.out}: {note.told()}")
    if out is not None:
        exporting.save(opened.interview, writer, out, replace=options.force)
    elif writer.write is not None:
        sys.stdout.write(writer.write(opened.interview))
    else:
        raise NavigatorError(translatable("Errors", "this format needs a file to be written to."))
    return OK if _mistake(opened) is None else WRONG


def formats(options: argparse.Namespace) -> int:
    """What can be read and written."""
    readable = {one.name for one in table.FORMATS if one.read is not None}
    writable = {one.name for one in exporting.WRITERS}
    known = {one.name: (one.title, one.suffixes) for one in table.FORMATS}
    known |= {one.name: (one.title, one.suffixes) for one in exporting.WRITERS}
    for name, (title, suffixes) in sorted(known.items()):
        reads = name in readable or name == exporting.DOCUMENT.name
        writes = name in writable
        if options.json:
            content: Json = {"name": name, "title": title, "suffixes": list(suffixes)}
            print_json({**content, "reads": reads, "writes": writes})
        else:
            does = f"{'r' if reads else '-'}{'w' if writes else '-'}"
            print(f"{does}  {name:<28}{title}  ({', '.join(suffixes)})")
    return OK


def _hosts(options: argparse.Namespace) -> Hosts:
    return frozenset(options.host or ())


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise NavigatorError(translatable("Errors", "there is no standard input."))
    content = sys.stdin.buffer.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise files.too_large("standard input", len(content), LARGEST_BYTES)
    return content


def _print_each(
    options: argparse.Namespace,
    to_json: Callable[[Opened], Json],
    print_text: Callable[[Interview], bool],
) -> int:
    """Print every file that can be read; say of each other one why not."""
    code = NOTHING
    for name in options.files:
        opened = read_or_complain(
            name,
            as_json=options.json,
            hosts=_hosts(options),
            with_sidecars=belongs_together(name),
        )
        if opened is None:
            code = WRONG
            continue
        mistake = _mistake(opened)
        if mistake is not None:
            code = WRONG
        if options.json:
            content = to_json(opened)
            error = {} if mistake is None else {"error": str(mistake)}
            print_json({"file": name, **content, **error})
            found = bool(content.get("chapters") or content.get("threads"))
        else:
            for told in opened.notes:
                complain(told.told())
            found = print_text(opened.interview)
        if found and code == NOTHING:
            code = OK
    return code


def _mistake(opened: Opened) -> NavigatorError | None:
    """What in our own document could not be read, or the first of it."""
    document = opened.document
    if document is None or document.protection is None:
        return None
    return document.notes[0]


def _notes(opened: Opened) -> list[str]:
    return [told.note.told() for told in opened.notes]


def _chapters_json(opened: Opened) -> Json:
    interview = opened.interview
    return {
        "duration_ms": interview.video.duration_ms if interview.video else None,
        "chapters": [
            {"start_ms": chapter.start_ms, "title": chapter.title} for chapter in interview.chapters
        ],
        "notes": _notes(opened),
    }


def _print_chapters(interview: Interview) -> bool:
    for chapter in interview.chapters:
        print(f"{format_exact(chapter.start_ms)} {harmless(chapter.title)}")
    return bool(interview.chapters)


def _threads_json(opened: Opened) -> Json:
    interview = opened.interview
    found = []
    for thread in interview.threads:
        placement = interview.placement_of(thread.id)
        found.append(
            {
                "id": thread.id,
                "kind": thread.kind.value,
                "chapter": placement.chapter if placement else None,
                "reason": _reason_json(placement.reason) if placement else None,
                "question": {"author": thread.comment.author, "text": thread.comment.text},
                "answers": [_answer_json(answer) for answer in thread.answers],
            }
        )
    return {"threads": found, "notes": _notes(opened)}


def _answer_json(answer: Comment) -> Json:
    return {"author": answer.author, "text": answer.text, "by_host": answer.by_host}


def _reason_json(reason: Reason) -> Json:
    match reason:
        case ByTimecode(at_ms):
            return {"kind": "timecode", "at_ms": at_ms}
        case ByHand(note):
            return {"kind": "hand", "note": note} if note else {"kind": "hand"}
        case ByWords(words):
            return {"kind": "words", "words": list(words)}


def _print_threads(interview: Interview) -> bool:
    for number in (*range(len(interview.chapters)), None):
        belonging = interview.threads_of(number)
        if belonging:
            print(f"## {harmless(_heading(interview, number))}\n")
        for thread in belonging:
            print(f"? {_indented(thread.comment.text)}")
            for answer in thread.answers:
                print(f"{'!' if answer.by_host else '-'} {_indented(answer.text)}")
            print()
    return bool(interview.threads)


def _heading(interview: Interview, number: int | None) -> str:
    if number is None:
        return "—"
    chapter = interview.chapters[number]
    return f"{format_timecode(chapter.start_ms)} {chapter.title}"


def _indented(text: str) -> str:
    return harmless(text).replace("\n", "\n  ")
