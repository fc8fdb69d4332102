"""Edits and saves one document in children that are killed at any moment, and looks what is left.

Run as a program of its own, since a process with threads must not fork:
``python -m tests.sudden_end FOLDER COUNT SEED``. It prints what is wrong, or nothing.
"""

from __future__ import annotations

import os
import random
import resource
import select
import signal
import sys
from pathlib import Path

from navigator import atomic
from navigator.documents import document as documents
from navigator.errors import NavigatorError
from navigator.interview.chapter_edits import renamed
from navigator.journal import Beginning, Journal, replayed
from tests.builders import a_thread, an_interview

_LONGEST_S = 0.12
_SAVED_EVERY = 4
_FULL_BYTES = 4_096


def work(folder: Path, told: int) -> None:
    """Edit without end, as the program does, and tell the number of each edit to the pipe."""
    path = folder / "talk.interview.yaml"
    stored = documents.load(path)
    journal = Journal(folder / "talk.journal")
    now = stored.interview
    journal.begin(Beginning((str(path),), stored.digest), now)
    number = 0
    while True:
        number += 1
        after = renamed(now, number % 3, f"{number}")
        journal.did(f"{number}", now, after)
        now = after
        os.write(told, number.to_bytes(4, "big"))
        if number % _SAVED_EVERY == 0:
            stored = documents.save(now, path, stored)
            journal.saved((str(path),), stored.digest)


def killed(folder: Path, after_s: float) -> int:
    """Let a child work for so long and kill it; the number of the last edit that it has told."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        work(folder, writing)
    os.close(writing)
    # It works at last.
    told = os.read(reading, 4)
    select.select([], [], [], after_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 4):
        told = more
    os.close(reading)
    return int.from_bytes(told, "big")


def wrong(folder: Path, told: int) -> str:
    """What is not as it should be after a child was killed; empty where all is right."""
    path = folder / "talk.interview.yaml"
    document = documents.load(path)
    if document.notes or len(document.interview.chapters) != 3:
        return f"the document is damaged: {document.notes}"
    if "# моё" not in path.read_text(encoding="utf-8"):
        return "a remark is lost"
    found = replayed(folder / "talk.journal")
    if found is None:
        return "the journal is gone"
    if int(found.stack.undo_name or 0) < told:
        return f"{told} edits were told, {found.stack.undo_name} are there"
    if found.interview.chapters[told % 3].title == "":
        return "an edit is empty"
    return ""


def on_a_full_disk(folder: Path) -> str:
    """What is wrong after writing where there is no room any more."""
    path = folder / "talk.interview.yaml"
    before, files = path.read_bytes(), set(folder.iterdir())
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (_FULL_BYTES, _FULL_BYTES))
        stored = documents.load(path)
        more = tuple(a_thread(f"t{number}", "вопрос " * 20) for number in range(100))
        try:
            documents.save(an_interview(threads=more), path, stored)
        except NavigatorError:
            os._exit(0)
        os._exit(1)
    _pid, status = os.waitpid(child, 0)
    if status:
        return f"a full disk was not told: {status}"
    if path.read_bytes() != before:
        return "a full disk has damaged the document"
    stray = set(folder.iterdir()) - files
    return f"left behind: {stray}" if stray else ""


def main(folder: Path, count: int, seed: int) -> int:
    chance = random.Random(seed)
    path = folder / "talk.interview.yaml"
    text = "# моё\nnavigator: 1\ntitle: Разговор\nchapters:\n" + "".join(
        f"  - {{start: 0:{second:02}, title: x}}\n" for second in (1, 20, 40)
    )
    for number in range(count):
        path.write_text(text, encoding="utf-8")
        told = killed(folder, chance.random() * _LONGEST_S)
        problem = wrong(folder, told)
        if problem:
            print(f"{number}: {problem}")
    problem = on_a_full_disk(folder)
    if problem:
        print(problem)
    backup = path.with_name(path.name + atomic.BACKUP_SUFFIX)
    if not backup.exists():
        print("there is no backup")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
