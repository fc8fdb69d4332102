"""The index: lines of interviews in SQLite FTS5, found by words in any form.

Texts are indexed as written (folded); the query's words are expanded to those of their forms that
occur. So prefixes and phrases stay exact and marks are true by construction.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from navigator.search.expression import Level, match_expression
from navigator.search.lines import Line, LineKind
from navigator.search.plan import Match, Plan, Repair, make_plan
from navigator.search.query import parse_query
from navigator.search.ranking import Hit, Scorer, one_a_thread, order
from navigator.search.rows import (
    Wanted,
    line_in,
    packed,
    row_of,
    tags_of,
    tokens_of,
    unpacked,
)
from navigator.search.sorted_words import BEGINNING
from navigator.search.tags import document_tag, is_tag
from navigator.search.vocabulary import Vocabulary
from navigator.search.words import folded_words

# To be raised whenever the tables, the tokens or the fold change.
_VERSION = 8
# What is collected before it is written: in larger pieces there is less to merge. A query reads ten
# pieces as fast as one.
_UNWRITTEN_BYTES = 64_000_000
_MERGED_AT_ONCE = 16
_SCHEMA = f"""
PRAGMA user_version = {_VERSION};
CREATE TABLE document(id INTEGER PRIMARY KEY, name BLOB UNIQUE, content TEXT);
CREATE TABLE line(
    id INTEGER PRIMARY KEY, document INTEGER, number INTEGER, kind TEXT, chapter INTEGER,
    start_ms INTEGER, thread BLOB, comment BLOB, author BLOB, by_host INTEGER, likes INTEGER,
    is_open INTEGER, names_moment INTEGER, has_others INTEGER, text BLOB);
CREATE INDEX line_of_thread ON line(document, thread) WHERE has_others;
CREATE VIRTUAL TABLE folded USING fts5(
    text, content='', tokenize="ascii", prefix='{BEGINNING} 3', columnsize=0);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(folded, 'row');
INSERT INTO folded(folded, rank) VALUES ('hashsize', {_UNWRITTEN_BYTES});
INSERT INTO folded(folded, rank) VALUES ('automerge', {_MERGED_AT_ONCE});
"""
_COLUMNS = (
    "line.id, kind, line.text, chapter, start_ms, thread, comment, author, by_host, likes,"
    " is_open, names_moment, has_others, name"
)
_BUSY_MS = 3_000
_CACHE_KIB = 16_000
_PAGE_BYTES = 8_192
_BATCH = 1_000
_COMMIT_EVERY = 100_000
# So many lines are looked at to find the best ones; in the index the most promising come first.
CANDIDATES = 100
_MOST_COUNTED = 20_000
# So few lines with every word are not enough: then threads are looked at as a whole.
_FEW_LINES = 20
_MOST_SPREAD = 30


@dataclass(frozen=True)
class Answer:
    """What was found for a query, best first, each thread once.

    ``total`` lines match, or more if ``is_more``. ``lines`` are in the order of the video: all that
    were looked at, or only the best if there are too many to look at.
    """

    hits: tuple[Hit, ...] = ()
    lines: tuple[Hit, ...] = ()
    total: int = 0
    is_more: bool = False
    repairs: tuple[Repair, ...] = ()
    suggestions: tuple[str, ...] = ()


class Index:
    """The lines of one or more interviews, in a file or in memory.

    It belongs to the thread that uses it. Raises sqlite3.Error where the file cannot be used; see
    `index_file.open_index`.
    """

    def __init__(self, path: Path | None = None, language: str = "") -> None:
        self._language = language
        self._database = sqlite3.connect(
            ":memory:" if path is None else path, isolation_level=None, check_same_thread=False
        )
        self._vocabulary = Vocabulary()
        self._seen_version = -1
        try:
            self._prepare()
            self._load_words()
        except sqlite3.Error:
            # Or nobody could put another file in its place.
            self.close()
            raise

    def __len__(self) -> int:
        (lines,) = self._database.execute("SELECT count(*) FROM line").fetchone()
        return int(lines)

    def is_current(self, document: str, content: str) -> bool:
        """Whether ``document`` is in the index, whole, with this ``content`` (any name for it)."""
        row = self._database.execute(
            "SELECT 1 FROM document WHERE name = ? AND content = ?", (packed(document), content)
        ).fetchone()
        return row is not None

    def build(self, lines: Iterable[Line]) -> None:
        """Replace everything by ``lines``, which name no document."""
        for _done in self.updating("", tuple(lines)):
            pass

    def updating(
        self, document: str, lines: Iterable[Line], content: str = ""
    ) -> Generator[int, None, None]:
        """Make ``lines`` the lines of ``document``, in steps; each yields the lines done so far.

        Only what has changed is written. Stopped before its end, it is taken up again the next time
        at the place where it was; what is there can be searched all the while.
        """
        with self._writing():
            number = self._number_of(document)
            self._database.execute("UPDATE document SET content = NULL WHERE id = ?", (number,))
        wanted = Wanted(document)
        total = 0
        for total, line in enumerate(lines, start=1):
            wanted.add(line)
            if total % _BATCH == 0:
                yield 0
        done = yield from self._keep(number, wanted)
        left = wanted.ascending()
        while new := list(islice(left, _COMMIT_EVERY)):
            with self._writing():
                for first in range(0, len(new), _BATCH):
                    batch = new[first : first + _BATCH]
                    self._insert(number, batch, wanted)
                    done += len(batch)
                    yield done
        with self._writing():
            self._database.execute(
                "UPDATE document SET content = ? WHERE id = ?", (content, number)
            )
        yield total

    def remove(self, document: str) -> None:
        """Forget a document."""
        with self._writing():
            number = self._number_of(document)
            self._database.execute("UPDATE document SET content = NULL WHERE id = ?", (number,))
        for _kept in self._keep(number, Wanted(document)):
            pass
        with self._writing():
            self._database.execute("DELETE FROM document WHERE id = ?", (number,))

    def documents(self) -> frozenset[str]:
        rows = self._database.execute("SELECT name FROM document")
        return frozenset(unpacked(name) for (name,) in rows)

    def plan(self, text: str, *, typing: bool, repairs: bool = True) -> Plan:
        """How ``text`` would be searched now."""
        query = parse_query(text, typing=typing)
        return make_plan(query, self.vocabulary, text=text, repairs=repairs)

    def search(
        self, plan: Plan, limit: int = 50, candidates: int = CANDIDATES, document: str | None = None
    ) -> Answer:
        """The best hits for ``plan``; in one ``document`` only, if it is given."""
        tags = self._tags_of(document)
        if not plan.can_find or tags is None:
            return Answer(suggestions=plan.suggestions)
        scorer = Scorer(plan, self.vocabulary, max(len(self._vocabulary), 1))
        found = self._collect(plan, scorer, candidates, tags)
        complete = len(found)
        if complete < _FEW_LINES and len(plan.terms) > 1:
            found |= self._spread(plan, scorer, tags, found)
        best = one_a_thread(sorted(found.values(), key=order))[:limit]
        is_more = complete >= candidates
        is_hasty = is_more and candidates <= CANDIDATES
        lines = best if is_hasty else list(found.values())
        marked = {id(hit): scorer.marked(hit) for hit in lines}
        return Answer(
            tuple(marked[id(hit)] for hit in best),
            tuple(sorted(marked.values(), key=_video_order)),
            self._count(plan, tags) if is_more and not is_hasty else complete,
            is_more,
            plan.repairs,
            plan.suggestions,
        )

    @property
    def vocabulary(self) -> Vocabulary:
        (version,) = self._database.execute("PRAGMA data_version").fetchone()
        if version != self._seen_version:
            # Another program has written.
            self._load_words()
        return self._vocabulary

    def check(self) -> None:
        """Read all of it; raises sqlite3.DatabaseError where it is damaged. 5 ms a megabyte."""
        (told,) = self._database.execute("PRAGMA quick_check(1)").fetchone()
        if told != "ok":
            raise sqlite3.DatabaseError(told)
        # As an INSERT it would wait for another program that writes.
        self._database.execute("PRAGMA busy_timeout = 0")
        try:
            self._database.execute("INSERT INTO folded(folded) VALUES ('integrity-check')")
        finally:
            self._database.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")

    def close(self) -> None:
        self._database.close()

    def _prepare(self) -> None:
        run = self._database.execute
        run(f"PRAGMA busy_timeout = {_BUSY_MS}")
        run(f"PRAGMA cache_size = -{_CACHE_KIB}")
        run(f"PRAGMA page_size = {_PAGE_BYTES}")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")
        (version,) = run("PRAGMA user_version").fetchone()
        if version not in (0, _VERSION):
            raise sqlite3.DatabaseError(f"version {version}")
        if not version:
            with self._writing():
                (tables,) = run("SELECT count(*) FROM sqlite_master").fetchone()
                for statement in _SCHEMA.split(";\n") if not tables else ():
                    if statement.strip():
                        run(statement)

    def _load_words(self) -> None:
        rows = self._database.execute("SELECT term, doc FROM vocabulary")
        counts = ((word, lines) for word, lines in rows if not is_tag(word))
        self._vocabulary = Vocabulary(counts, self._language)
        (self._seen_version,) = self._database.execute("PRAGMA data_version").fetchone()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """A transaction that is kept if all goes well."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self._database.execute("ROLLBACK")
            # What was counted in vain.
            self._seen_version = -1
            raise
        self._database.execute("COMMIT")

    def _number_of(self, document: str) -> int:
        name = (packed(document),)
        self._database.execute("INSERT OR IGNORE INTO document(name) VALUES (?)", name)
        row = self._database.execute("SELECT id FROM document WHERE name = ?", name)
        return int(row.fetchone()[0])

    def _keep(self, document: int, wanted: Wanted) -> Generator[int, None, int]:
        """Put the lines that are wanted and there in their places, and drop those that are not.

        In steps, between which others can write; each yields, and all of it returns, how many are
        kept.
        """
        rows = self._database.execute("SELECT id FROM line WHERE document = ?", (document,))
        there = [line_id for (line_id,) in rows]
        kept = 0
        while there:
            with self._writing():
                kept += self._sift(document, there[-_BATCH:], wanted)
            del there[-_BATCH:]
            yield kept
        return kept

    def _sift(self, document: int, line_ids: list[int], wanted: Wanted) -> int:
        """Keep those of these lines that are wanted, and drop the others; how many are kept."""
        marks = ", ".join("?" * len(line_ids))
        rows = self._database.execute(
            "SELECT id, number, chapter, start_ms FROM line"
            f" WHERE document = ? AND id IN ({marks})",
            (document, *line_ids),
        ).fetchall()
        kept, moved = 0, []
        for line_id, *place in rows:
            found = wanted.take(line_id)
            if found is None:
                self._drop(line_id, document)
                continue
            kept += 1
            number, line = found
            now = [number, line.place.chapter, line.place.ms]
            if now != place:
                moved.append((*now, line_id))
        self._database.executemany(
            "UPDATE line SET number = ?, chapter = ?, start_ms = ? WHERE id = ?", moved
        )
        return kept

    def _drop(self, line_id: int, document: int) -> None:
        row = self._database.execute(
            f"SELECT {_COLUMNS} FROM line JOIN document ON document.id = line.document"
            " WHERE line.id = ?",
            (line_id,),
        ).fetchone()
        line = line_in(row)
        words = folded_words(line.text)
        self._database.execute(
            "INSERT INTO folded(folded, rowid, text) VALUES ('delete', ?, ?)",
            (line_id, tokens_of(words, line, document_tag(document))),
        )
        self._database.execute("DELETE FROM line WHERE id = ?", (line_id,))
        self._vocabulary.remove(set(words))

    def _insert(self, document: int, line_ids: list[int], wanted: Wanted) -> None:
        span = (line_ids[0], line_ids[-1])
        # Another program may be at the same work.
        there = self._database.execute("SELECT id FROM line WHERE id BETWEEN ? AND ?", span)
        old = {line_id for (line_id,) in there}
        rows, texts = [], []
        tag = document_tag(document)
        words_of_lines: list[str] = []
        for line_id in line_ids:
            found = wanted.take(line_id)
            if found is None or line_id in old:
                continue
            number, line = found
            words = folded_words(line.text)
            rows.append(row_of(line_id, document, number, line))
            texts.append((line_id, tokens_of(words, line, tag)))
            words_of_lines += set(words)
        self._vocabulary.add(words_of_lines)
        marks = ", ".join("?" * 15)
        self._database.executemany(f"INSERT INTO line VALUES ({marks})", rows)
        self._database.executemany("INSERT INTO folded(rowid, text) VALUES (?, ?)", texts)

    def _tags_of(self, document: str | None) -> tuple[str, ...] | None:
        """What a line has to have beside what is asked for; None if there is no such document."""
        if document is None:
            return ()
        row = self._database.execute("SELECT id FROM document WHERE name = ?", (packed(document),))
        number = row.fetchone()
        return None if number is None else (document_tag(number[0]),)

    def _collect(
        self, plan: Plan, scorer: Scorer, candidates: int, tags: tuple[str, ...]
    ) -> dict[int, Hit]:
        """The lines with every word: forms first, then beginnings, then guesses, while room is."""
        found: dict[int, Hit] = {}
        asked = ""
        for level in Level:
            expression = match_expression(plan, level, tags)
            if expression in ("", asked):
                continue
            asked = expression
            for row in self._rows(expression, candidates):
                line_id = row[0]
                hit = None if line_id in found else scorer.hit(line_in(row))
                if hit is not None and hit.is_complete:
                    found[line_id] = hit
                if len(found) >= candidates:
                    return found
        return found

    def _rows(self, expression: str, most: int) -> sqlite3.Cursor:
        return self._database.execute(
            f"SELECT {_COLUMNS} FROM (SELECT rowid AS id FROM folded WHERE folded MATCH ?"
            " LIMIT ?) AS found JOIN line ON line.id = found.id"
            " JOIN document ON document.id = line.document",
            (expression, most * 4),
        )

    def _spread(
        self, plan: Plan, scorer: Scorer, tags: tuple[str, ...], found: dict[int, Hit]
    ) -> dict[int, Hit]:
        """Lines of threads that have all the words, though no line of theirs has them all."""
        rarest = min(plan.terms, key=lambda term: self._lines_with(term.matches))
        alone = Plan((rarest,), (), plan.filters, plan.without_tags)
        expression = match_expression(alone, Level.GUESSES, tags)
        threads = self._database.execute(
            "SELECT DISTINCT document, thread FROM (SELECT rowid AS id FROM folded"
            " WHERE folded MATCH ? LIMIT ?) AS found JOIN line ON line.id = found.id"
            " WHERE has_others",
            (expression, _MOST_SPREAD),
        ).fetchall()
        has_all = {(hit.line.document, hit.line.place.thread) for hit in found.values()}
        spread: dict[int, Hit] = {}
        for document, thread in threads:
            hits = self._hits_of(document, thread, scorer, plan)
            lines = [hit.line for hit in hits.values()]
            key = (lines[0].document, lines[0].place.thread) if lines else None
            if key and key not in has_all and scorer.has_all(lines):
                spread |= hits
        return spread

    def _hits_of(self, document: int, thread: bytes, scorer: Scorer, plan: Plan) -> dict[int, Hit]:
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM line JOIN document ON document.id = line.document"
            " WHERE line.document = ? AND thread = ? AND has_others",
            (document, thread),
        )
        lines = ((row[0], line_in(row)) for row in islice(rows, CANDIDATES))
        asked_for = ((line_id, line) for line_id, line in lines if plan.allows(tags_of(line)))
        hits = ((line_id, scorer.hit(line)) for line_id, line in asked_for)
        return {line_id: hit for line_id, hit in hits if hit is not None}

    def _lines_with(self, matches: Iterable[Match]) -> int:
        """An upper bound of how many lines have what stands for all of these words."""
        return min(
            sum(map(self._vocabulary.count, match.weights))
            + sum(
                self._vocabulary.count(word)
                for prefix in match.prefixes
                for word in self._vocabulary.starting_with(prefix, CANDIDATES)
            )
            for match in matches
        )

    def _count(self, plan: Plan, tags: tuple[str, ...]) -> int:
        (total,) = self._database.execute(
            "SELECT count(*) FROM (SELECT 1 FROM folded WHERE folded MATCH ? LIMIT ?)",
            (match_expression(plan, Level.GUESSES, tags), _MOST_COUNTED),
        ).fetchone()
        return int(total)


def _video_order(hit: Hit) -> tuple[object, ...]:
    place = hit.line.place
    return (
        *(hit.line.document, place.ms is None, place.ms or 0, place.thread is not None),
        *(place.thread or "", hit.line.kind is LineKind.ANSWER, hit.line.comment),
    )
