"""Edits of questions and answers: an interview in, a new interview out; no comment is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from navigator.errors import NavigatorError, translatable
from navigator.interview.interview import (
    ByHand,
    Comment,
    Interview,
    Kind,
    Placement,
    Thread,
)


def placed_by_hand(interview: Interview, thread: str, chapter: int | None) -> Interview:
    """The interview with a thread put into a chapter, or into none, by hand: that stays so."""
    _the(interview, thread)
    if chapter is not None and not 0 <= chapter < len(interview.chapters):
        raise NavigatorError(translatable("Errors", "this chapter is not there any more."))
    others = (one for one in interview.placements if one.thread != thread)
    placement = Placement(thread, chapter, ByHand())
    return replace(interview, placements=(*others, placement))


def settled(interview: Interview, thread: str, is_settled: bool) -> Interview:
    """The interview with a question marked as answered, or not any more."""
    return _with(interview, thread, lambda one: replace(one, is_settled=is_settled))


def hidden(interview: Interview, thread: str, is_hidden: bool) -> Interview:
    return _with(interview, thread, lambda one: replace(one, is_hidden=is_hidden))


def of_kind(interview: Interview, thread: str, kind: Kind) -> Interview:
    """The interview with a thread understood as a question, a remark or praise."""
    return _with(interview, thread, lambda one: replace(one, kind=kind))


def by_host(interview: Interview, comment: str, is_hosts: bool) -> Interview:
    """The interview with one comment told to be the host's, or not."""

    def marked(one: Comment) -> Comment:
        return replace(one, by_host=is_hosts) if one.id == comment else one

    threads = (
        replace(one, comment=marked(one.comment), answers=tuple(map(marked, one.answers)))
        for one in interview.threads
    )
    return replace(interview, threads=tuple(threads))


def joined(interview: Interview, thread: str, other: str) -> Interview:
    """The interview with everything of ``other`` as answers of ``thread``, which keeps its place.

    Raises NavigatorError where both are the same.
    """
    if thread == other:
        raise NavigatorError(translatable("Errors", "a thread cannot be joined to itself."))
    _the(interview, thread)
    more = _the(interview, other).comments
    placements = tuple(one for one in interview.placements if one.thread != other)
    threads = (
        replace(one, answers=(*one.answers, *more)) if one.id == thread else one
        for one in interview.threads
        if one.id != other
    )
    return replace(interview, threads=tuple(threads), placements=placements)


def split(interview: Interview, thread: str, answer: str) -> Interview:
    """The interview with an answer, and what stands below it, made a thread of its own.

    It comes behind the old one, in the same chapter. Raises NavigatorError where the thread has no
    such answer, or another thread has its name.
    """
    old = _the(interview, thread)
    at = next((at for at, one in enumerate(old.answers) if one.id == answer), None)
    if at is None or any(one.id == answer for one in interview.threads):
        raise NavigatorError(translatable("Errors", "this cannot be a thread of its own."))
    first, *others = old.answers[at:]
    kind = Kind.REMARK if first.by_host else Kind.QUESTION
    new = Thread(first, tuple(others), kind)
    threads = []
    for one in interview.threads:
        threads += [replace(old, answers=old.answers[:at]), new] if one is old else [one]
    placement = interview.placement_of(thread)
    more = () if placement is None else (Placement(new.id, placement.chapter, ByHand()),)
    return replace(interview, threads=tuple(threads), placements=(*interview.placements, *more))


def _the(interview: Interview, thread: str) -> Thread:
    """A thread by its id. Raises NavigatorError where there is none: it may be gone."""
    if thread in interview.thread_ids:
        return interview.thread(thread)
    raise NavigatorError(translatable("Errors", "this question is not there any more."))


@dataclass(frozen=True, slots=True)
class Renewal:
    """What a source that is read again has brought: how many threads, answers and changes."""

    threads: int = 0
    answers: int = 0
    changed: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.threads or self.answers or self.changed)


def knows(interview: Interview, threads: Iterable[Thread]) -> bool:
    """Whether some of these threads are in the interview already, so that they renew it."""
    known = {one.id for thread in interview.threads for one in thread.comments}
    return any(thread.id in known for thread in threads)


def renewed(interview: Interview, threads: Iterable[Thread]) -> tuple[Interview, Renewal]:
    """The interview with what its source has now, read again.

    What a hand has done stays: who is the host, what was joined, split, hidden, marked or placed.
    What is new is added; what a comment says and its likes are as the source has them now; what is
    not in the source any more stays.
    """
    home = {one.id: thread.id for thread in interview.threads for one in thread.comments}
    known = {one.id: one for thread in interview.threads for one in thread.comments}
    now: dict[str, Comment] = {}
    more: dict[str, list[Comment]] = {}
    new = []
    for thread in threads:
        if thread.id not in home:
            answers = tuple(one for one in thread.answers if one.id not in home)
            new.append(replace(thread, answers=answers))
        else:
            fresh = [one for one in thread.answers if one.id not in home]
            more.setdefault(home[thread.id], []).extend(fresh)
        for one in thread.comments:
            if one.id in known:
                now[one.id] = _as_now(known[one.id], one)
    kept = tuple(
        replace(
            one,
            comment=now.get(one.id, one.comment),
            answers=(*(now.get(old.id, old) for old in one.answers), *more.get(one.id, ())),
        )
        for one in interview.threads
    )
    renewal = Renewal(
        len(new),
        sum(map(len, more.values())),
        sum(one != known[one.id] for one in now.values()),
    )
    return replace(interview, threads=(*kept, *new)), renewal


def _as_now(kept: Comment, read: Comment) -> Comment:
    """A comment as its source has it now; who wrote it, a hand may have told."""
    return replace(read, by_host=kept.by_host or read.by_host, author=kept.author or read.author)


def _with(interview: Interview, thread: str, edit: Callable[[Thread], Thread]) -> Interview:
    _the(interview, thread)
    threads = (edit(one) if one.id == thread else one for one in interview.threads)
    return replace(interview, threads=tuple(threads))
