"""Any interview, for hypothesis: what formats have to carry there and back."""

from __future__ import annotations

from hypothesis import strategies as st

from navigator.interview import (
    COLOURS,
    ByHand,
    Chapter,
    Comment,
    Cue,
    Interview,
    Kind,
    Note,
    Placement,
    Reason,
    Thread,
    Video,
)
from navigator.interview.interview import ByTimecode, ByWords

LONGEST_MS = 47 * 3_600_000
# Lines, quotes, markup, signs of every format that is written; no half characters.
ALPHABET = st.one_of(
    st.sampled_from(
        "абвгдеёжіїєґ \n\t\"'\\<>&=;#[]{}*|~:-–,.%@«»!?0123456789👍é\u00a0\u2028\ufeff"
    ),
    st.characters(codec="utf-8", exclude_characters="\r"),
)
moments = st.integers(0, LONGEST_MS)


def texts(*, min_size: int = 0) -> st.SearchStrategy[str]:
    return st.text(ALPHABET, min_size=min_size, max_size=40)


def lines() -> st.SearchStrategy[str]:
    """A title: one line, no space at its edges or doubled inside."""
    return texts().map(lambda text: " ".join(text.replace("\ufeff", "").replace("\0", "").split()))


def chapter_lists(levels: int = 0) -> st.SearchStrategy[tuple[Chapter, ...]]:
    starts = st.lists(moments, max_size=6, unique=True).map(sorted)
    return starts.flatmap(
        lambda found: st.tuples(
            *(st.builds(Chapter, st.just(ms), lines(), st.integers(0, levels)) for ms in found)
        )
    )


def comments(by_id: str) -> st.SearchStrategy[Comment]:
    return st.builds(
        Comment,
        st.just(by_id),
        texts().map(lambda text: text.rstrip("\n")),
        lines(),
        st.booleans(),
        st.integers(0, 10**9),
        st.booleans(),
        st.booleans(),
        lines(),
        st.none() | moments,
    )


@st.composite
def threads(draw: st.DrawFn, name: str, *, by_hand: bool = False) -> Thread:
    answers = draw(st.integers(0, 3))
    marks = st.booleans() if by_hand else st.just(False)
    return Thread(
        draw(comments(name)),
        tuple(draw(comments(f"{name}.{number}")) for number in range(1, answers + 1)),
        draw(st.sampled_from(Kind)),
        draw(marks),
        draw(marks),
    )


@st.composite
def notes(draw: st.DrawFn) -> tuple[Note, ...]:
    starts = sorted(draw(st.lists(moments, max_size=3)))
    return tuple(
        Note(
            f"n{number}",
            ms,
            draw(texts().map(lambda text: text.rstrip("\n"))),
            draw(st.sampled_from((None, ms + 5_000))),
            draw(lines()),
            tuple(draw(st.lists(lines().filter(bool), max_size=2, unique=True))),
            draw(st.sampled_from(("", *COLOURS))),
        )
        for number, ms in enumerate(starts)
    )


def reasons() -> st.SearchStrategy[Reason]:
    return st.one_of(
        st.builds(ByHand, lines()),
        st.builds(ByTimecode, moments),
        st.builds(ByWords, st.lists(lines().filter(bool), max_size=3).map(tuple)),
    )


@st.composite
def transcripts(draw: st.DrawFn) -> tuple[Cue, ...]:
    starts = sorted(draw(st.lists(moments, max_size=5)))
    return tuple(
        Cue(ms, ms + draw(st.integers(0, 60_000)), draw(lines().filter(bool)), draw(lines()))
        for ms in starts
    )


@st.composite
def interviews(draw: st.DrawFn, *, by_hand: bool = False) -> Interview:
    """Every thread has a placement, so that nothing has to be placed when it is read again.

    ``by_hand``: with what only our own document holds.
    """
    chapters = draw(chapter_lists(2 if by_hand else 0))
    numbers = range(draw(st.integers(0, 3)))
    found = tuple(draw(threads(f"t{number}", by_hand=by_hand)) for number in numbers)
    last_ms = chapters[-1].start_ms if chapters else 0
    places = st.none() | st.integers(0, len(chapters) - 1) if chapters else st.none()
    return Interview(
        draw(lines().filter(bool)),
        draw(st.sampled_from(("", "ru", "uk", "en"))),
        draw(lines()),
        draw(st.sampled_from(("", "https://example.org/watch?v=1&t=2"))),
        draw(st.none() | st.builds(Video, lines().filter(bool), st.just(last_ms + 60_000))),
        chapters,
        found,
        tuple(Placement(one.id, draw(places), draw(reasons())) for one in found),
        draw(transcripts()),
        draw(notes()) if by_hand else (),
    )
