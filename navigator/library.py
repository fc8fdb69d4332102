"""A library of interviews: what lies in some folders, at a glance, and searched as one."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from navigator import atomic, files
from navigator.documents import sidecars
from navigator.errors import NavigatorError
from navigator.interview import Interview, Kind
from navigator.opening import open_files
from navigator.playback.chapter_pictures import pictures_of
from navigator.search.index import Answer, Index
from navigator.search.index_file import discard_if_broken, open_index
from navigator.search.lines import lines_of

_CARDS = "library.json"
_INDEX = "library.index"
_STILLS = "stills"
_MOST_HITS = 60
# So many interviews are read before it is told what there is.
_TOLD_EVERY = 20


@dataclass(frozen=True, slots=True)
class Card:
    """An interview at a glance. ``stamp`` changes with its files; ``problem`` is why it is none.

    ``recording`` is the file that plays, if there is one.
    """

    path: str
    stamp: str
    title: str = ""
    length_ms: int = 0
    chapters: int = 0
    questions: int = 0
    open_questions: int = 0
    recording: str = ""
    first_ms: int = 0
    problem: NavigatorError | None = None


class Library:
    """The interviews in some folders; belongs to the thread that uses it."""

    def __init__(self, cache: Path | None) -> None:
        """``cache`` is where cards, stills and the index are kept; None: nowhere."""
        self._cache = cache
        self._index: Index | None = None
        # The index was broken, and nothing is in the new one yet.
        self._is_lost = False
        self._cards = self._kept_cards()

    def close(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def cards(
        self, folders: Iterable[Path], others: Iterable[Path] = ()
    ) -> Iterator[tuple[list[Card], bool]]:
        """The interviews in the folders, and others: as they are known, then with what is new.

        Each time all of them by title, and whether that is all that there is to know.
        """
        groups = interviews_in(folders)
        known_files = {file for files in groups.values() for file in files}
        for other in others:
            if other not in known_files and files.is_there(other) and not files.is_folder(other):
                groups[other] = _files_beside(other)
        found = {str(path): _stamp_of(files) for path, files in groups.items()}
        known = {path: self._known(path, stamp) for path, stamp in found.items()}
        cards = {path: card for path, card in known.items() if card is not None}
        yield _in_order(cards.values()), False
        new = {path: stamp for path, stamp in found.items() if path not in cards}
        for number, (path, stamp) in enumerate(new.items(), 1):
            cards[path] = self._read(Path(path), stamp)
            if number % _TOLD_EVERY == 0:
                yield _in_order(cards.values()), False
        self._keep(cards.values())
        yield _in_order(cards.values()), True

    def indexing(self, cards: Iterable[Card]) -> Generator[None, None, None]:
        """Bring the index up to date with these interviews, step by step."""
        index = self._opened_index()
        self._is_lost = False
        wanted = {card.path: card.stamp for card in cards if not card.problem}
        for name in index.documents() - wanted.keys():
            index.remove(name)
        for path, stamp in wanted.items():
            if index.is_current(path, stamp):
                continue
            try:
                interview = open_files([Path(path)]).interview
            except (NavigatorError, OSError):
                continue
            for _done in index.updating(path, lines_of(interview, path), stamp):
                yield
            yield

    def search(self, text: str) -> Answer | None:
        """What is found in all interviews, the best first; None: they have to be indexed again."""
        if self._is_lost:
            return None
        try:
            index = self._opened_index()
            return index.search(index.plan(text, typing=True), _MOST_HITS)
        except sqlite3.Error as error:
            if self._cache is None:
                return Answer()
            self.close()
            discard_if_broken(self._cache / _INDEX, error)
            self._is_lost = True
            return None

    def still(self, card: Card) -> bytes:
        """A picture of an interview, as JPEG; empty where there is none."""
        if not card.recording:
            return b""
        kept = None if self._cache is None else self._cache / _STILLS / f"{_key(card)}.jpg"
        with contextlib.suppress(OSError):
            if kept is not None and kept.exists():
                return kept.read_bytes()
        made = pictures_of(Path(card.recording), (card.first_ms,)).get(card.first_ms, b"")
        with contextlib.suppress(OSError):
            if kept is not None and made:
                kept.parent.mkdir(parents=True, exist_ok=True)
                kept.write_bytes(made)
        return made

    def _opened_index(self) -> Index:
        if self._index is None:
            self._index = Index() if self._cache is None else open_index(self._cache / _INDEX)
        return self._index

    def _known(self, path: str, stamp: str) -> Card | None:
        card = self._cards.get(path)
        return card if card is not None and card.stamp == stamp else None

    def _read(self, path: Path, stamp: str) -> Card:
        try:
            opened = open_files([path])
        except (NavigatorError, OSError) as error:
            known = files.unreadable(path, error) if isinstance(error, OSError) else error
            card = Card(str(path), stamp, title=path.name, problem=known)
            if isinstance(known.__cause__, OSError) or isinstance(error, OSError):
                # A permission may come without a change of the file.
                return card
            self._cards[card.path] = card
            return card
        recording = opened.recording
        file = "" if recording is None else str(recording.path)
        card = _card(path, stamp, opened.interview, file)
        self._cards[card.path] = card
        return card

    def _kept_cards(self) -> dict[str, Card]:
        if self._cache is None:
            return {}
        try:
            kept = json.loads((self._cache / _CARDS).read_text(encoding="utf-8"))
            cards = (Card(**one) for one in kept)
            return {card.path: card for card in cards if not card.problem}
        except (OSError, ValueError, TypeError):
            return {}

    def _keep(self, cards: Iterable[Card]) -> None:
        if self._cache is not None:
            kept = [asdict(card) for card in cards if not card.problem]
            text = json.dumps(kept, ensure_ascii=False)
            with contextlib.suppress(OSError, NavigatorError):
                self._cache.mkdir(parents=True, exist_ok=True)
                atomic.write_text(self._cache / _CARDS, text, replace=True)


def interviews_in(folders: Iterable[Path]) -> dict[Path, list[Path]]:
    """The interviews in folders and the folders inside, each with all files of its name.

    What cannot be read is left out.
    """
    found: dict[Path, list[Path]] = {}
    for folder in folders:
        for where, _folders, names in os.walk(folder):
            files = [Path(where, name) for name in names if not name.startswith(".")]
            by_stem: dict[str, list[Path]] = {}
            for file in files:
                by_stem.setdefault(sidecars.stem_of(file), []).append(file)
            for path in sidecars.interviews_in(files):
                found[path] = by_stem[sidecars.stem_of(path)]
    return found


def _files_beside(path: Path) -> list[Path]:
    """The files of an interview's name, itself among them."""
    stem = sidecars.stem_of(path)
    with contextlib.suppress(OSError):
        return [file for file in path.parent.iterdir() if sidecars.stem_of(file) == stem]
    return [path]


def _card(path: Path, stamp: str, interview: Interview, recording: str) -> Card:
    questions = [one for one in interview.threads if one.kind is Kind.QUESTION]
    return Card(
        str(path),
        stamp,
        title=interview.title,
        length_ms=interview.duration_ms,
        chapters=len(interview.chapters),
        questions=len(questions),
        open_questions=sum(one.is_open for one in questions),
        recording=recording,
        first_ms=interview.starts_ms[0] if interview.chapters else 0,
    )


def _in_order(cards: Iterable[Card]) -> list[Card]:
    """By title; last what cannot be read, if it was meant to be an interview."""
    shown = (card for card in cards if _has_something(card) or _is_meant(Path(card.path)))
    return sorted(shown, key=lambda card: (bool(card.problem), card.title.casefold(), card.path))


def _has_something(card: Card) -> bool:
    return bool(card.chapters or card.questions or card.recording)


def _is_meant(path: Path) -> bool:
    """Whether a file with nothing in it is worth a word: any text may lie in a folder."""
    return sidecars.is_document(path) or sidecars.is_video(path)


def _stamp_of(files: Iterable[Path]) -> str:
    """What changes when an interview, or what lies beside it, does."""
    parts = []
    for file in sorted(files):
        with contextlib.suppress(OSError):
            state = file.stat()
            parts.append(f"{file.name}:{state.st_mtime_ns}:{state.st_size}")
    return _digest("|".join(parts))


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()


def _key(card: Card) -> str:
    return _digest(f"{card.recording}|{card.first_ms}|{card.stamp}")
