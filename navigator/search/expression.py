"""What FTS5 is asked: the plan of a search as an expression."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator

from navigator.search.plan import How, Plan, PlannedTerm
from navigator.search.query import Tag


class Level(enum.IntEnum):
    """How much is taken for a word: its forms, what it may become, and guesses."""

    FORMS = 0
    BEGINNINGS = 1
    GUESSES = 2


def match_expression(plan: Plan, level: Level, tags: Iterable[str]) -> str:
    """An FTS5 expression for lines that have all that is wanted; empty where nothing can.

    Words hold letters and digits only, and are quoted: nothing in them is syntax. FTS5 has no
    alternatives inside a phrase; whether words are neighbours is seen when they are marked.
    """
    wanted = [group for term in plan.terms for group in _groups(term, level)]
    wanted += [" OR ".join(map(_tag, tags_of_group)) for tags_of_group in plan.filters]
    if not all(wanted):
        return ""
    wanted += [f'"{tag}"' for tag in tags]
    # Of several words side by side one alone does no harm.
    unwanted = [
        " OR ".join(_groups(term, Level.FORMS)) for term in plan.without if len(term.matches) == 1
    ]
    unwanted += map(_tag, plan.without_tags)
    expression = " AND ".join(f"({group})" for group in wanted)
    return expression + "".join(f" NOT ({group})" for group in unwanted if group)


def _groups(term: PlannedTerm, level: Level) -> Iterator[str]:
    if term.is_exact:
        words = " ".join(next(iter(match.weights), "") for match in term.matches[:-1])
        last = term.matches[-1]
        ends = [f'"{f"{words} {word}".strip()}"' for word in last.weights]
        if level >= Level.BEGINNINGS:
            ends += [f'"{f"{words} {prefix}".strip()}" *' for prefix in last.prefixes]
        yield " OR ".join(ends)
        return
    for match in term.matches:
        is_repaired = term.how is not How.FORMS
        found = [
            f'"{word}"'
            for word in sorted(match.weights)
            if is_repaired or level >= Level.GUESSES or word not in match.guessed
        ]
        if level >= Level.BEGINNINGS or is_repaired:
            found += [f'"{prefix}" *' for prefix in match.prefixes]
        yield " OR ".join(found)


def _tag(tag: Tag) -> str:
    return f'"{tag.name}" *' if tag.is_prefix else f'"{tag.name}"'
