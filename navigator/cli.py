"""The command line. The text commands import no Qt."""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import sqlite3
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from navigator import __version__, files
from navigator.documents import interview_file
from navigator.errors import NavigatorError, translatable
from navigator.interview import ByHand, ByTimecode, ByWords, Comment, Interview, Reason
from navigator.interview.placing import placed_by_words
from navigator.interview.timecode import format_exact, format_timecode, parse_timecode
from navigator.search.index import CANDIDATES, Answer, Index
from navigator.search.index_file import discard_if_broken, open_index
from navigator.search.languages import content_words
from navigator.search.lines import lines_of
from navigator.search.ranking import Hit

OK, NOTHING, WRONG = 0, 1, 2
INTERRUPTED = 130
_COMMANDS = ("chapters", "threads", "search", "screenshot", "doctor")
_DOCUMENT_SUFFIXES = (".yaml", ".yml")
# The window itself is not smaller.
_SMALLEST = (860, 480)
_Json = dict[str, object]


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    # Whatever a text holds can be printed, on whatever terminal.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        if arguments and arguments[0] in (*_COMMANDS, "-h", "--help", "--version"):
            code = _run_command(arguments)
        else:
            code = _open_window(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except NavigatorError as error:
        _complain(str(error))
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has read enough. Python would complain again when it closes the stream.
        sys.stdout = None
        return OK
    except OSError as error:
        sys.stdout = None
        with contextlib.suppress(OSError):
            _complain(f"the output cannot be written ({error.strerror}).")
        return WRONG


def _run_command(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


class _Parser(argparse.ArgumentParser):
    """Says in one line what was wrong."""

    def error(self, message: str) -> NoReturn:
        _complain(f"{message}. Try {self.prog} --help.")
        sys.exit(WRONG)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="navigator",
        description="Watch a long interview by its chapters and find the answers around it.",
        epilog="navigator [FILE] opens the window; without a file, the bundled interview.",
    )
    parser.add_argument("--version", action="version", version=f"navigator {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, purpose in (
        ("chapters", _chapters, "print the chapters of interviews"),
        ("threads", _threads, "print questions, answers, and which chapter each belongs to"),
    ):
        command = commands.add_parser(name, help=purpose)
        command.add_argument("files", nargs="+", metavar="FILE", help="- is standard input")
        command.add_argument("--json", action="store_true", help="one JSON object a file")
        command.set_defaults(run=run)
    _add_search(commands.add_parser("search", help="find words in any form"))
    _add_screenshot(commands.add_parser("screenshot", help="draw the window without a screen"))
    doctor = commands.add_parser("doctor", help="check what the program needs")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(run=_doctor)
    return parser


def _add_search(command: argparse.ArgumentParser) -> None:
    help_text = "words; a last * finds words that go on; one that begins with - stands behind --"
    command.add_argument("query", nargs="?", help=help_text)
    command.add_argument("files", nargs="*", metavar="FILE", help="may be a folder")
    command.add_argument("--queries", type=Path, metavar="F", help="one query a line, from F")
    command.add_argument("--limit", type=_positive, default=50, metavar="N")
    command.add_argument("--json", action="store_true", help="one JSON object a hit")
    command.set_defaults(run=_search)


def _add_screenshot(command: argparse.ArgumentParser) -> None:
    command.add_argument("out", type=Path, metavar="OUT.png")
    command.add_argument("file", nargs="?", type=Path, metavar="FILE")
    command.add_argument("--at", type=_time, default=0, metavar="TIME", help="like 17:49")
    command.add_argument("--search", default="", metavar="TEXT")
    command.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    command.add_argument("--theme", choices=("light", "dark"), default="light")
    command.add_argument("--language", choices=("en", "ru", "uk"), default="ru")
    command.set_defaults(run=_screenshot)


def _positive(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 10**9:
        raise argparse.ArgumentTypeError(f"“{text}” is not a positive number")
    return int(text)


def _time(text: str) -> int:
    ms = parse_timecode(text)
    if ms is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a time like 17:49")
    return ms


def _size(text: str) -> tuple[int, int]:
    width, _x, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()) or not (
        _SMALLEST[0] <= int(width) <= 7680 and _SMALLEST[1] <= int(height) <= 4320
    ):
        said = f"“{text}” is not a size like 1440x900, from 860x480 to 7680x4320"
        raise argparse.ArgumentTypeError(said)
    return int(width), int(height)


def _read(name: str) -> Interview:
    if name == "-":
        if sys.stdin is None:
            raise NavigatorError(translatable("Errors", "there is no standard input."))
        interview = interview_file.parse(_standard_input(), "standard input")
    else:
        interview = interview_file.read(Path(name))
    return placed_by_words(interview, content_words)


def _read_or_complain(name: str, *, as_json: bool) -> Interview | None:
    """The interview; None where it cannot be read, which is said."""
    try:
        return _read(name)
    except NavigatorError as error:
        _complain(str(error))
        if as_json:
            _print_json({"file": name, "error": str(error)})
        return None


def _standard_input() -> str:
    largest = interview_file.LARGEST_BYTES
    content = sys.stdin.buffer.read(largest + 1)
    if len(content) > largest:
        raise files.too_large("standard input", len(content), largest)
    return files.decode(content, "standard input")


def _chapters(options: argparse.Namespace) -> int:
    return _print_each(options, _chapters_json, _print_chapters)


def _threads(options: argparse.Namespace) -> int:
    return _print_each(options, _threads_json, _print_threads)


def _print_each(
    options: argparse.Namespace,
    to_json: Callable[[Interview], _Json],
    print_text: Callable[[Interview], bool],
) -> int:
    """Print every file that can be read; say of each other one why not."""
    code = NOTHING
    for name in options.files:
        interview = _read_or_complain(name, as_json=options.json)
        if interview is None:
            code = WRONG
            continue
        if options.json:
            content = to_json(interview)
            _print_json({"file": name, **content})
            found = any(isinstance(value, list) and value for value in content.values())
        else:
            found = print_text(interview)
        if found and code == NOTHING:
            code = OK
    return code


def _chapters_json(interview: Interview) -> _Json:
    return {
        "duration_ms": interview.video.duration_ms if interview.video else None,
        "chapters": [
            {"start_ms": chapter.start_ms, "title": chapter.title} for chapter in interview.chapters
        ],
        "notes": [],
    }


def _print_chapters(interview: Interview) -> bool:
    for chapter in interview.chapters:
        print(f"{format_exact(chapter.start_ms)} {_harmless(chapter.title)}")
    return bool(interview.chapters)


def _threads_json(interview: Interview) -> _Json:
    threads = []
    for thread in interview.threads:
        placement = interview.placement_of(thread.id)
        threads.append(
            {
                "id": thread.id,
                "kind": thread.kind.value,
                "chapter": placement.chapter if placement else None,
                "reason": _reason_json(placement.reason) if placement else None,
                "question": {"author": thread.comment.author, "text": thread.comment.text},
                "answers": [_answer_json(answer) for answer in thread.answers],
            }
        )
    return {"threads": threads}


def _answer_json(answer: Comment) -> _Json:
    return {"author": answer.author, "text": answer.text, "by_host": answer.by_host}


def _reason_json(reason: Reason) -> _Json:
    match reason:
        case ByTimecode(at_ms):
            return {"kind": "timecode", "at_ms": at_ms}
        case ByHand(note):
            return {"kind": "hand", "note": note} if note else {"kind": "hand"}
        case ByWords(words):
            return {"kind": "words", "words": list(words)}


def _print_threads(interview: Interview) -> bool:
    for number in (*range(len(interview.chapters)), None):
        threads = interview.threads_of(number)
        if threads:
            print(f"## {_harmless(_heading(interview, number))}\n")
        for thread in threads:
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
    return _harmless(text).replace("\n", "\n  ")


def _search(options: argparse.Namespace) -> int:
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
                _print_json(_hit_json(hit, query if options.queries else None))
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
    where = "\0".join(sorted(str(Path(name).resolve()) for name in names))
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
        interview = _read_or_complain(name, as_json=as_json)
        if interview is None:
            code = WRONG
            continue
        for _done in index.updating(name, lines_of(interview, name), content):
            pass
        readable.add(name)
    for name in index.documents() - readable:
        index.remove(name)
    return index, code


def _content_key(name: str) -> str:
    """What is the same only while the file is; empty where it cannot be read."""
    try:
        return hashlib.blake2b(Path(name).read_bytes(), digest_size=16).hexdigest()
    except OSError:
        return ""


def _tell_reading(query: str, answer: Answer) -> None:
    """Say on standard error what was searched instead, or may have been meant."""
    for one in answer.repairs:
        _complain(f"nothing has “{one.typed}”: shown for “{one.meant}”.")
    for text in answer.suggestions:
        _complain(f"“{query}”: did you mean “{text}”?")


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
    """The files, with folders replaced by the documents in them."""
    for name in names:
        if _is_folder(name):
            inside = sorted(Path(name).rglob("*"))
            documents = (file for file in inside if file.suffix.lower() in _DOCUMENT_SUFFIXES)
            yield from (str(file) for file in documents if file.is_file())
        else:
            yield name


def _is_folder(name: str) -> bool:
    return name != "-" and Path(name).is_dir()


def _print_hit(hit: Hit, *, with_name: bool) -> None:
    line, at_ms = hit.line, hit.line.place.ms
    at = "—" if at_ms is None else format_timecode(at_ms)
    name = f"{_harmless(line.document)}\t" if with_name else ""
    print(f"{name}{at}\t{line.kind.value}\t{_harmless(' '.join(line.text.split()))}")


def _hit_json(hit: Hit, query: str | None) -> _Json:
    line, place = hit.line, hit.line.place
    asked: _Json = {} if query is None else {"query": query}
    return {
        "file": line.document,
        **asked,
        "kind": line.kind.value,
        "chapter": place.chapter,
        "start_ms": place.ms,
        "thread": place.thread,
        "text": line.text,
        "spans": [list(span) for span in hit.spans],
        "matched": hit.how.value,
    }


def _screenshot(options: argparse.Namespace) -> int:
    from navigator import screenshot

    screenshot.draw(
        options.out,
        options.file,
        at_ms=options.at,
        search=options.search,
        size=options.size,
        theme=options.theme,
        language=options.language,
    )
    return OK


def _doctor(options: argparse.Namespace) -> int:
    from navigator import doctor

    return doctor.examine(as_json=options.json)


def _open_window(arguments: list[str]) -> int:
    parser = _Parser(prog="navigator", add_help=False)
    parser.add_argument("--engine", choices=("vlc", "qt"), default="")
    parser.add_argument("file", nargs="?", type=Path)
    options, wrong = parser.parse_known_args(arguments)
    if options.file is not None and not options.file.exists():
        wrong.append(str(options.file))
    if wrong:
        _complain(f"{' '.join(wrong)}: no such file or command. Try navigator --help.")
        return WRONG
    from navigator import app

    return app.run(options.file, options.engine)


def _print_json(content: _Json) -> None:
    print(json.dumps(content, ensure_ascii=False))


def _complain(text: str) -> None:
    if sys.stderr is not None:
        print(f"navigator: {_harmless(text)}", file=sys.stderr)


def _harmless(text: str) -> str:
    """Strangers' text for a terminal: what could steer the terminal is shown as a replacement."""
    return "".join(
        character if character in "\n\t" or unicodedata.category(character) != "Cc" else "\ufffd"
        for character in text
    )
