"""How fast and how well answers are found, beside plain FTS5 and a plain scan.

The comments are made up, with the dictionary's words as often as words are: see `corpus`.
"""

from __future__ import annotations

import gc
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from navigator.interview import Place
from navigator.search.index import Index
from navigator.search.index_file import open_index
from navigator.search.languages import dictionary_forms, stem
from navigator.search.lines import Line, LineKind
from navigator.search.words import fold, folded_words
from tests.bench import corpus, window_search
from tests.bench.figures import amount

SIZES = (10_000, 100_000, 1_000_000)
_LEMMAS = 40_000
_QUERIES = 500
_PEER_QUERIES = 60
_COMMON = 3_000
_KINDS = ("one word", "second word", "phrase", "typo", "wrong layout", "stop words")
_LAYOUT = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.")
_WORDS_OF_QUALITY = 4_000
_SEARCHED = 400
_SQL_PLAIN = "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 50"

Words = list[tuple[str, ...]]


def run() -> None:
    """Print the figures of this machine."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    words = corpus.paradigms(_LEMMAS)
    _print_quality(words)
    with tempfile.TemporaryDirectory() as name:
        for size in SIZES:
            _print_speed(Path(name), size, words)
    window_search.run(words)


def _print_speed(folder: Path, size: int, words: Words) -> None:
    print(f"\n{size:,} lines", flush=True)
    lines = list(corpus.lines(size, words))
    path = folder / f"{size}.index"
    index = open_index(path)
    begun = time.monotonic()
    for _done in index.updating("", lines):
        pass
    seconds = time.monotonic() - begun
    index.close()
    print(amount("indexed, lines a second", size / seconds, ""))
    print(amount("size of the index", path.stat().st_size / 1024**2, "MB"))
    text = folder / f"{size}.txt"
    text.write_text("\n".join(line.text for line in lines), encoding="utf-8")
    plain = _plain_index(folder / f"{size}.plain", lines, seconds)
    del lines
    gc.collect()
    print(amount("memory of the open index", _memory_mb(path), "MB"))
    index = open_index(path)
    index.search(index.plan("слово", typing=False))
    _print_keystrokes(index, words)
    index.close()
    _print_peers(plain, text, words)
    plain.close()


def _plain_index(path: Path, lines: list[Line], ours_s: float) -> sqlite3.Connection:
    """What everybody would do first: FTS5 as it comes."""
    plain = sqlite3.connect(path)
    begun = time.monotonic()
    plain.execute("CREATE VIRTUAL TABLE plain USING fts5(text, tokenize='unicode61')")
    plain.executemany("INSERT INTO plain VALUES (?)", ((line.text,) for line in lines))
    plain.commit()
    seconds = time.monotonic() - begun
    speed = amount("plain FTS5, lines a second", len(lines) / seconds, "")
    print(f"{speed}   ours is {seconds / ours_s:.2f} of it")
    print(amount("plain FTS5, size", path.stat().st_size / 1024**2, "MB"))
    return plain


def _print_keystrokes(index: Index, words: Words) -> None:
    times: dict[str, list[float]] = {kind: [] for kind in _KINDS}
    for kind, query in _queries(words, _QUERIES):
        for end in range(1, len(query) + 1):
            begun = time.perf_counter()
            index.search(index.plan(query[:end], typing=True))
            times[kind].append((time.perf_counter() - begun) * 1000)
    for kind, figures in times.items():
        print(_keystrokes(f"a keystroke, {kind}", figures))
    print(_keystrokes("a keystroke, all", [one for figures in times.values() for one in figures]))


def _print_peers(plain: sqlite3.Connection, text: Path, words: Words) -> None:
    peers: dict[str, Callable[[str], object]] = {"plain FTS5, bm25, first 50": _ask_plain(plain)}
    if shutil.which("rg"):
        peers["ripgrep, the whole text"] = lambda typed: _ripgrep(text, typed)
    for name, ask in peers.items():
        times = []
        for _kind, query in _queries(words, _PEER_QUERIES):
            for end in range(1, len(query) + 1, 3):
                begun = time.perf_counter()
                ask(query[:end])
                times.append((time.perf_counter() - begun) * 1000)
        print(_keystrokes(name, times))


def _ask_plain(plain: sqlite3.Connection) -> Callable[[str], object]:
    def ask(typed: str) -> object:
        found = folded_words(typed)
        expression = " ".join(f'"{word}"' for word in found) + "*" if found else '""'
        return plain.execute(_SQL_PLAIN, (expression,)).fetchall()

    return ask


def _ripgrep(text: Path, typed: str) -> object:
    return subprocess.run(
        ["rg", "--ignore-case", "--fixed-strings", "--count", "--", typed, str(text)],
        capture_output=True,
        check=False,
    )


def _queries(words: Words, count: int) -> Iterator[tuple[str, str]]:
    chance = random.Random(3)
    for number in range(count):
        kind = _KINDS[number % len(_KINDS)]
        first, second = (chance.choice(chance.choice(words[:_COMMON])) for _ in range(2))
        match kind:
            case "second word":
                yield kind, f"{first} {second}"
            case "phrase":
                yield kind, f'"{first} {second}"'
            case "typo":
                yield kind, _with_slip(chance, first)
            case "wrong layout":
                yield kind, first.translate(_LAYOUT)
            case "stop words":
                yield kind, f"и не {first}"
            case _:
                yield kind, first


def _with_slip(chance: random.Random, word: str) -> str:
    """One letter left out, put in, changed, or changed places with the next."""
    at = chance.randrange(1, max(len(word) - 1, 2))
    letter = chance.choice("аеионрстлвкпм")
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
        )
    )


def _print_quality(words: Words) -> None:
    """Each form of each word is a line; any form has to find the others, and no other word's."""
    chosen = [tuple(dict.fromkeys(map(fold, forms))) for forms in words[:_WORDS_OF_QUALITY]]
    texts = sorted({form for forms in chosen for form in forms})
    index = Index()
    index.build(Line(LineKind.QUESTION, text, Place(None, None, text), text) for text in texts)
    chance = random.Random(4)
    asked = [chance.choice(forms) for forms in chosen[:_SEARCHED] if len(forms) > 2]
    wanted = _families(chosen)
    stems: dict[str, set[str]] = {}
    for text in texts:
        stems.setdefault(stem(text, "ru"), set()).add(text)
    print(f"\nQuality: {len(texts):,} forms of {len(chosen):,} words; {len(asked)} are asked for")
    finders: dict[str, Callable[[str], set[str]]] = {
        "navigator": lambda word: _found(index, word),
        "Snowball": lambda word: stems.get(stem(word, "ru"), set()),
        "letters as they are": lambda word: {word},
    }
    for name, find in finders.items():
        print(f"  {name:<44} {_judged(asked, wanted, find)}")
    print(f"  {'one slip, the word in the top ten':<44} {_recovered(index, chance, asked)}")
    index.close()


def _families(chosen: Words) -> dict[str, set[str]]:
    """Which forms belong together; a form of several words is at home with all of them."""
    families: dict[str, set[str]] = {}
    for forms in chosen:
        for form in forms:
            families.setdefault(form, set()).update(forms)
    return families


def _found(index: Index, word: str) -> set[str]:
    answer = index.search(index.plan(word, typing=False), 10_000, 10_000)
    return {hit.line.text for hit in answer.lines}


def _judged(asked: list[str], wanted: dict[str, set[str]], find: Callable[[str], set[str]]) -> str:
    recalls, right, found_in_all = [], 0, 0
    for word in asked:
        found = find(word) - {word}
        others = wanted[word] - {word}
        recalls.append(len(found & others) / len(others))
        right += len(found & others)
        found_in_all += len(found)
    recall = 100 * sum(recalls) / len(recalls)
    precision = 100 * right / found_in_all if found_in_all else 100.0
    return f"finds {recall:5.1f} % of the other forms; {100 - precision:4.1f} % are other words"


def _recovered(index: Index, chance: random.Random, asked: list[str]) -> str:
    tried = recovered = 0
    for word in asked:
        slip = _with_slip(chance, word)
        if len(word) < 5 or slip == word or slip in index.vocabulary:
            continue
        tried += 1
        hits = index.search(index.plan(slip, typing=False), 10).hits
        recovered += any(hit.line.text in dictionary_forms(word, False) for hit in hits)
    return f"{100 * recovered / tried:5.1f} % of {tried}"


def _keystrokes(name: str, times: list[float]) -> str:
    times = sorted(times)
    p99 = times[int(len(times) * 0.99)]
    return (
        f"  {name:<44} p50 {median(times):7.1f} ms   p99 {p99:7.1f}   worst {times[-1]:7.1f}"
        f"   n {len(times)}"
    )


_OPENED_ALONE = """
import sys
from pathlib import Path
from navigator.search.index_file import open_index

def used_mb():
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages / 256

before = used_mb()
index = open_index(Path(sys.argv[1]))
for text in ("слово", "klient", "клеент", "и не", "п"):
    index.search(index.plan(text, typing=True))
print(used_mb() - before)
"""


def _memory_mb(path: Path) -> float:
    """What the open index takes, in a process of its own: there nothing else was freed before."""
    command = [sys.executable, "-c", _OPENED_ALONE, str(path)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
