"""The command line: which command, with which options, and how it ends."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from navigator import __version__, files
from navigator.cli import reading, searching
from navigator.cli.printing import INTERRUPTED, OK, WRONG, complain
from navigator.errors import NavigatorError
from navigator.interview.timecode import parse_timecode

_COMMANDS = ("chapters", "threads", "search", "convert", "formats", "screenshot", "doctor")
# The window itself is not smaller.
_SMALLEST = (860, 480)


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
        complain(str(error))
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
            complain(f"the output cannot be written ({error.strerror}).")
        return WRONG


def _run_command(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


class _Parser(argparse.ArgumentParser):
    """Says in one line what was wrong."""

    def error(self, message: str) -> NoReturn:
        complain(f"{message}. Try {self.prog} --help.")
        sys.exit(WRONG)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="navigator",
        description="Watch a long interview by its chapters and find the answers around it.",
        epilog="navigator [FILE…] opens the window; without a file, the bundled interview.",
    )
    parser.add_argument("--version", action="version", version=f"navigator {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, purpose in (
        ("chapters", reading.chapters, "print the chapters of anything that can be read"),
        ("threads", reading.threads, "print questions, answers, and which chapter they belong to"),
    ):
        command = commands.add_parser(name, help=purpose)
        command.add_argument("files", nargs="+", metavar="FILE", help="- is standard input")
        command.add_argument("--json", action="store_true", help="one JSON object a file")
        _add_host(command)
        command.set_defaults(run=run)
    _add_convert(commands.add_parser("convert", help="write what can be read in another format"))
    formats = commands.add_parser("formats", help="list what can be read and written")
    formats.add_argument("--json", action="store_true", help="one JSON object a format")
    formats.set_defaults(run=reading.formats)
    _add_search(commands.add_parser("search", help="find words in any form"))
    _add_screenshot(commands.add_parser("screenshot", help="draw the window without a screen"))
    doctor = commands.add_parser("doctor", help="check what the program needs")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(run=_doctor)
    return parser


def _add_host(command: argparse.ArgumentParser) -> None:
    help_text = "whose comments are answers, where the file does not say; may be given twice"
    command.add_argument("--host", action="append", metavar="NAME", help=help_text)


def _add_convert(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="IN", help="- is standard input")
    command.add_argument("out", metavar="OUT", help="its suffix tells the format; - prints it")
    command.add_argument("--to", metavar="NAME", help="the format, as “navigator formats” has it")
    command.add_argument("--force", action="store_true", help="replace OUT if it exists")
    _add_host(command)
    command.set_defaults(run=reading.convert)


def _add_search(command: argparse.ArgumentParser) -> None:
    help_text = "words; a last * finds words that go on; one that begins with - stands behind --"
    command.add_argument("query", nargs="?", help=help_text)
    command.add_argument("files", nargs="*", metavar="FILE", help="may be a folder")
    command.add_argument("--queries", type=Path, metavar="F", help="one query a line, from F")
    command.add_argument("--limit", type=_positive, default=50, metavar="N")
    command.add_argument("--json", action="store_true", help="one JSON object a hit")
    command.set_defaults(run=searching.search)


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
    parser.add_argument("files", nargs="*", type=Path)
    options, wrong = parser.parse_known_args(arguments)
    wrong += [str(file) for file in options.files if not files.is_there(file)]
    if wrong:
        complain(f"{' '.join(wrong)}: no such file or command. Try navigator --help.")
        return WRONG
    from navigator import app

    return app.run(options.files, options.engine)
