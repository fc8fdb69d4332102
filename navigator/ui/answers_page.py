"""What the answers panel shows: sections, threads and runs of text. Pure: no Qt."""

from __future__ import annotations

import enum
import re
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, pairwise

from navigator.interview import Comment, Interview, Kind, Thread
from navigator.interview.timecode import find_timecodes
from navigator.search.lines import Line
from navigator.search.results import Results, Spans
from navigator.search.similar import Twins

# Threads of a section that are shown at once.
MOST = 30
# The transcript has a panel of its own.
MOST_SPOKEN = 5
_ENDLESS = 10_000
# Of so many threads is decided at once whether and where they are shown.
_AT_ONCE = 1_000
# While searching, a longer comment is shown as an excerpt of about so many characters, of which
# some come before the first found spot.
_LONGEST_WHOLE = 900
_EXCERPT = 500
_LEAD = 120
# Controls other than newline and tab, line and paragraph separators, overrides of the direction
# of writing, lone surrogates, and the signs that Qt uses itself for objects and frames.
_DISTURBING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]"
)


class Filter(enum.Enum):
    """Which threads are shown."""

    ALL = "all"
    ANSWERED = "answered"
    OPEN = "open"
    UNREAD = "unread"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text with one look; ``link_ms`` is the moment that it leads to."""

    text: str
    link_ms: int | None = None
    is_hit: bool = False


@dataclass(frozen=True, slots=True)
class ShownComment:
    """A comment as it is shown: its characters from ``start`` to ``end``, mostly all."""

    comment: Comment
    runs: tuple[Run, ...]
    start: int
    end: int

    @property
    def is_whole(self) -> bool:
        return self.start == 0 and self.end == len(self.comment.text)


@dataclass(frozen=True, slots=True)
class ShownThread:
    """A thread as it is shown; ``twins`` others that ask the same are folded into it.

    Its comments are cut into runs only when it is written: most of a page nobody looks at.
    """

    thread: Thread
    results: Results
    duration_ms: int
    is_cut: bool
    twins: int = 0

    @property
    def question(self) -> ShownComment:
        return self._shown(self.thread.comment)

    @property
    def answers(self) -> tuple[ShownComment, ...]:
        return tuple(map(self._shown, self.thread.answers))

    def _shown(self, comment: Comment) -> ShownComment:
        return _shown_comment(comment, self.results, self.duration_ms, self.is_cut)


@dataclass(frozen=True, slots=True)
class ShownTitle:
    """The title of a chapter that was found."""

    chapter: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class ShownCue:
    """A line of the transcript or a note that was found; ``name`` is what results call it."""

    name: str
    start_ms: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter, or None for those of no chapter; ``praise`` is shown last and in short.

    ``hidden`` threads more belong to it than are shown. ``spoken`` was found in the transcript,
    ``noted`` in the notes.
    """

    chapter: int | None
    title: tuple[Run, ...]
    threads: tuple[ShownThread, ...]
    praise: tuple[ShownThread, ...]
    hidden: int = 0
    spoken: tuple[ShownCue, ...] = ()
    noted: tuple[ShownCue, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """What was found, best first, wherever it belongs."""

    titles: tuple[ShownTitle, ...]
    threads: tuple[ShownThread, ...]
    hidden: int = 0
    spoken: tuple[ShownCue, ...] = ()
    noted: tuple[ShownCue, ...] = ()


@dataclass(frozen=True)
class View:
    """What of an interview is shown: ``most`` threads of a section, and those that have to be.

    ``twins`` ask the same: of each group only the best is shown, with those that are needed.
    ``unread`` are those that were so when the filter was chosen: nothing goes while it is read.
    """

    shown: Filter = Filter.ALL
    most: int = MOST
    needed: frozenset[str] = frozenset()
    twins: Twins = field(default_factory=dict)
    unread: frozenset[str] = frozenset()

    def limited(self, threads: list[Thread]) -> list[Thread]:
        """Those of the threads for which there is room."""
        rest = threads[self.most :] if self.needed else ()
        return [*threads[: self.most], *(thread for thread in rest if thread.id in self.needed)]


def sections_of(
    interview: Interview, results: Results, view: View = View()
) -> Iterator[Section | None]:
    """Every chapter and, last, what belongs to none; while searching, only what has a hit.

    Nothing, now and then, where a chapter has many threads: whoever waits can do something else.
    """
    is_narrowed = results.is_search or view.shown is not Filter.ALL
    for chapter in (*range(len(interview.chapters)), None):
        section = yield from _section(interview, results, view, chapter)
        # A chapter is there though nobody has asked; what is in none is not.
        is_shown = not is_narrowed and chapter is not None
        if is_shown or _has_something(section):
            yield section


def ranking_of(interview: Interview, results: Results, view: View = View()) -> Ranking:
    """What was found, best first; the titles of chapters only where no thread has it."""
    # Some are needed though others are better.
    ids = dict.fromkeys((*results.threads, *sorted(view.needed)))
    # While an edit is searched anew, what was found may be gone.
    passing = [thread for thread in interview.shown_threads(ids) if _passes(thread, view)]
    passing, folded = _folded(passing, view)
    shown = view.limited(passing)
    chapters = (chapter for chapter in results.chapters if chapter < len(interview.chapters))
    titles = () if passing else map(partial(_shown_title, interview, results), chapters)
    return Ranking(
        tuple(titles),
        _shown_threads(shown, folded, results, interview.duration_ms, view),
        len(passing) - len(shown),
        _shown_cues(results.spoken, results),
        _shown_cues(results.noted, results),
    )


def chapters_with(interview: Interview, view: View) -> frozenset[int]:
    """The chapters that have something to show; without a filter, those with an answer."""
    wanted = replace(view, shown=Filter.ANSWERED) if view.shown is Filter.ALL else view
    return frozenset(
        number
        for number in range(len(interview.chapters))
        if any(_passes(thread, wanted) for thread in interview.threads_of(number))
    )


def plain(text: str) -> str:
    """Strangers' text made safe to lay out: what could disturb the page becomes spaces."""
    return _DISTURBING.sub(" ", text)


def has_endless_word(interview: Interview) -> bool:
    """Whether some comment holds a word longer than any text has, which is slow to wrap."""
    comments = (comment for thread in interview.threads for comment in thread.comments)
    return any(
        len(comment.text) > _ENDLESS and max(map(len, comment.text.split()), default=0) > _ENDLESS
        for comment in comments
    )


def utf16_length(text: str) -> int:
    """How long ``text`` is for Qt, which counts UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _has_something(section: Section) -> bool:
    in_title = any(run.is_hit for run in section.title)
    lines = (*section.spoken, *section.noted)
    return bool(section.threads or section.praise or lines or in_title)


def _section(
    interview: Interview, results: Results, view: View, chapter: int | None
) -> Generator[None, None, Section]:
    title = ""
    spans: Spans = ()
    if chapter is not None:
        title, spans = interview.chapters[chapter].title, results.spans_in_title(chapter)
    found = frozenset(results.threads)
    belonging = interview.threads_of(chapter)
    if view.shown is Filter.HIDDEN:
        hidden = interview.hidden_threads
        belonging = tuple(one for one in hidden if interview.chapter_of(one.id) == chapter)
    by_rank: list[list[Thread]] = [[] for _ in _Rank]
    for number, thread in enumerate(belonging):
        if number % _AT_ONCE == _AT_ONCE - 1:
            yield
        is_found = not results.is_search or thread.id in found or thread.id in view.needed
        if _passes(thread, view) and is_found:
            by_rank[_rank(thread)].append(thread)
    praise = by_rank.pop(_Rank.PRAISE)
    with_cards, folded = _folded(list(chain.from_iterable(by_rank)), view)
    cards, thanks = view.limited(with_cards), view.limited(praise)
    duration_ms = interview.duration_ms
    return Section(
        chapter,
        tuple(_runs(title, spans, 0)),
        _shown_threads(cards, folded, results, duration_ms, view),
        _shown_threads(thanks, {}, results, duration_ms, view),
        len(with_cards) - len(cards) + len(praise) - len(thanks),
        _shown_cues([one for one in results.spoken if one.place.chapter == chapter], results),
        _shown_cues([one for one in results.noted if one.place.chapter == chapter], results),
    )


def _shown_cues(lines: Sequence[Line], results: Results) -> tuple[ShownCue, ...]:
    """The best of what was found in the transcript, in the order of the video."""
    shown = sorted(lines[:MOST_SPOKEN], key=lambda line: line.place.ms or 0)
    return tuple(
        ShownCue(
            line.comment,
            line.place.ms or 0,
            tuple(_runs(line.text, results.spans_in_comment(line.comment), 0)),
        )
        for line in shown
    )


def _folded(threads: list[Thread], view: View) -> tuple[list[Thread], dict[str, int]]:
    """The threads without those that ask what a better one asks; and how many each stands for."""
    if not view.twins:
        return threads, {}
    here = {thread.id for thread in threads}
    counts: dict[str, int] = {}
    gone: set[str] = set()
    for best, others in view.twins.items():
        group = [name for name in (best, *others) if name in here]
        hidden = [name for name in group[1:] if name not in view.needed]
        if hidden:
            counts[group[0]] = len(hidden)
            gone.update(hidden)
    return [thread for thread in threads if thread.id not in gone], counts


def _shown_threads(
    threads: Sequence[Thread],
    twins: Mapping[str, int],
    results: Results,
    duration_ms: int,
    view: View,
) -> tuple[ShownThread, ...]:
    """The threads; while searching, only the best place of a long comment, unless all is needed."""
    return tuple(
        ShownThread(
            thread,
            results,
            duration_ms,
            is_cut=results.is_search and thread.id not in view.needed,
            twins=twins.get(thread.id, 0),
        )
        for thread in threads
    )


def _shown_comment(
    comment: Comment, results: Results, duration_ms: int, is_cut: bool
) -> ShownComment:
    text, spans = comment.text, results.spans_in_comment(comment.id)
    start, end = best_place(text, spans) if is_cut else (0, len(text))
    inside = tuple((a - start, b - start) for a, b in spans if start <= a and b <= end)
    return ShownComment(comment, tuple(_runs(text[start:end], inside, duration_ms)), start, end)


def best_place(text: str, spans: Spans) -> tuple[int, int]:
    """The piece of a long text with the most found spots, its beginning where there are none."""
    if len(text) <= _LONGEST_WHOLE:
        return 0, len(text)
    starts = sorted(start for start, _end in spans) or [0]
    reach = _EXCERPT - _LEAD
    most = max(bisect_left(starts, start + reach) - at for at, start in enumerate(starts))
    first = next(
        start for at, start in enumerate(starts) if bisect_left(starts, start + reach) - at == most
    )
    start = max(first - _LEAD, 0)
    if start:
        # Words stay whole, unless there are none.
        start = next((at + 1 for at in range(start, first) if text[at].isspace()), start)
    end = min(start + _EXCERPT, len(text))
    if end < len(text):
        last = max((b for a, b in spans if start <= a and b <= end), default=start + 1)
        end = next((at for at in range(end, last, -1) if text[at].isspace()), end)
    return start, end


def _shown_title(interview: Interview, results: Results, chapter: int) -> ShownTitle:
    title = interview.chapters[chapter].title
    return ShownTitle(chapter, tuple(_runs(title, results.spans_in_title(chapter), 0)))


class _Rank(enum.IntEnum):
    """In what order threads are shown; each kind in the order written."""

    ANSWERED = 0
    OPEN = 1
    REMARK = 2
    # Thanks that nobody answered need no card of their own.
    PRAISE = 3


def _rank(thread: Thread) -> _Rank:
    if thread.kind is Kind.QUESTION:
        return _Rank.OPEN if thread.is_open else _Rank.ANSWERED
    return _Rank.PRAISE if thread.kind is Kind.PRAISE and not thread.answers else _Rank.REMARK


def _passes(thread: Thread, view: View) -> bool:
    match view.shown:
        case Filter.ALL | Filter.HIDDEN:
            return True
        case Filter.ANSWERED:
            return bool(thread.host_answers)
        case Filter.OPEN:
            return thread.is_open
        case Filter.UNREAD:
            return thread.id in view.unread


def _runs(text: str, hits: Spans, duration_ms: int) -> Iterator[Run]:
    """The text cut where a timecode or a hit begins or ends."""
    timecodes = find_timecodes(text, duration_ms)
    links = [(timecode.start, timecode.end) for timecode in timecodes]
    cuts = sorted({0, len(text), *(at for span in (*hits, *links) for at in span)})
    for start, end in pairwise(cuts):
        link = _span_around(links, start)
        link_ms = None if link is None else timecodes[link].ms
        is_hit = _span_around(hits, start) is not None
        yield Run(plain(text[start:end]), link_ms, is_hit)


def _span_around(spans: Sequence[tuple[int, int]], at: int) -> int | None:
    """Which of the spans, in order and apart from each other, holds the character ``at``."""
    number = bisect_right(spans, at, key=lambda span: span[0]) - 1
    return number if number >= 0 and at < spans[number][1] else None
