"""Which chapter a thread belongs to, and why."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from navigator.interview.interview import (
    ByTimecode,
    ByWords,
    Interview,
    Kind,
    Placement,
    Thread,
)
from navigator.interview.timecode import find_timecodes

# Cuts a text into its words with a meaning of their own: each as written, with the roots that its
# forms share.
Cutter = Callable[[str], Iterable[tuple[str, frozenset[str]]]]

# A proposal needs so much: two words that only one chapter has, or one that is half of its title.
THRESHOLD = 1.5
# And so much more than the next best chapter has.
LEAD = 1.4
_ANSWERS_SHARE = 0.5
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Proposal:
    """A chapter for a thread; ``words`` are those that they share, the most telling first."""

    chapter: int
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Shared:
    """A word of a thread, as written, and how much it counts."""

    word: str
    share: float


def placed(interview: Interview) -> Interview:
    """The interview with every thread placed that names a moment and has no placement yet."""
    unplaced = (one for one in interview.threads if interview.placement_of(one.id) is None)
    found = (_by_timecode(thread, interview) for thread in unplaced)
    return _with(interview, (placement for placement in found if placement is not None))


def placed_by_words(
    interview: Interview, cut: Cutter, transcripts: Mapping[int, str] | None = None
) -> Interview:
    """The interview with every thread placed whose words are those of one chapter.

    Threads that have a placement keep it, and so does praise, which is about nothing.
    ``transcripts`` are what is said in a chapter, where that is known.
    """
    unplaced = [
        thread
        for thread in interview.threads
        if thread.kind is not Kind.PRAISE and interview.placement_of(thread.id) is None
    ]
    if not unplaced or not interview.chapters:
        return interview
    chapters = ChapterWords(interview, cut, transcripts or {})
    proposals = ((thread.id, chapters.proposal(thread)) for thread in unplaced)
    return _with(
        interview,
        (
            Placement(thread, found.chapter, ByWords(found.words))
            for thread, found in proposals
            if found is not None
        ),
    )


class ChapterWords:
    """The distinctive words of each chapter.

    A word counts the more, the fewer chapters have it: log((C + 1) / n) for n of C chapters
    (the inverse document frequency), over log(C + 1), so that it is 1 at most; words of more than
    half of the chapters say nothing. To the sum of what is shared comes its share of the title.
    """

    def __init__(self, interview: Interview, cut: Cutter, transcripts: Mapping[int, str]) -> None:
        self._cut = cut
        self._titles = [
            frozenset(roots for _word, roots in cut(chapter.title))
            for chapter in interview.chapters
        ]
        self._roots = [
            frozenset(
                root
                for text in (chapter.title, transcripts.get(number, ""))
                for _word, roots in cut(text)
                for root in roots
            )
            for number, chapter in enumerate(interview.chapters)
        ]
        chapters = len(self._roots)
        in_chapters = Counter(root for roots in self._roots for root in roots)
        self._weights = {
            root: math.log((chapters + 1) / count) / math.log(chapters + 1)
            for root, count in in_chapters.items()
            if count * 2 <= chapters or count == 1
        }

    def proposal(self, thread: Thread) -> Proposal | None:
        """The chapter whose distinctive words the thread shares; None below the threshold.

        What the host answers counts half as much as what was asked.
        """
        shared: dict[frozenset[str], _Shared] = {}
        for comment in (thread.comment, *thread.host_answers):
            share = 1.0 if comment is thread.comment else _ANSWERS_SHARE
            for word, roots in self._cut(comment.text):
                telling = frozenset(roots & self._weights.keys())
                if telling:
                    shared.setdefault(telling, _Shared(word, share))
        if not shared:
            return None
        found = sorted(
            (self._scored(chapter, shared) for chapter in range(len(self._roots))),
            key=lambda proposal: -proposal.score,
        )
        if not found or found[0].score < THRESHOLD:
            return None
        second = found[1].score if len(found) > 1 else 0.0
        return found[0] if found[0].score >= LEAD * second else None

    def _scored(self, chapter: int, shared: Mapping[frozenset[str], _Shared]) -> Proposal:
        weights = {
            roots: one.share * max(self._weights[root] for root in roots & self._roots[chapter])
            for roots, one in shared.items()
            if roots & self._roots[chapter]
        }
        telling = sorted(weights, key=lambda roots: (-weights[roots], sorted(roots)))
        words = dict.fromkeys(shared[roots].word for roots in telling[:_MOST_WORDS])
        title = self._titles[chapter]
        known = frozenset(root for roots in weights for root in roots)
        covered = sum(bool(roots & known) for roots in title) / max(len(title), 1)
        return Proposal(chapter, round(sum(weights.values()) + covered, 3), tuple(words))


def _with(interview: Interview, placements: Iterable[Placement]) -> Interview:
    new = tuple(placements)
    return replace(interview, placements=interview.placements + new) if new else interview


def _by_timecode(thread: Thread, interview: Interview) -> Placement | None:
    """The host's first timecode decides, else the first in the question, else in a reply.

    What was written while the video ran belongs to its moment.
    """
    if thread.comment.at_ms is not None:
        chapter = interview.chapter_at(thread.comment.at_ms)
        return Placement(thread.id, chapter, ByTimecode(thread.comment.at_ms))
    length_ms = interview.video.duration_ms if interview.video else None
    for comment in (*thread.host_answers, *thread.comments):
        for timecode in find_timecodes(comment.text, length_ms):
            chapter = interview.chapter_at(timecode.ms)
            if chapter is not None:
                return Placement(thread.id, chapter, ByTimecode(timecode.ms))
    return None
