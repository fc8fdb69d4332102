"""Small interviews for tests: what a test does not name does not matter to it."""

from __future__ import annotations

from navigator.interview import (
    ByHand,
    Chapter,
    Comment,
    Interview,
    Kind,
    Placement,
    Reason,
    Thread,
    Video,
)

MINUTE_MS = 60_000


def an_interview(
    *,
    starts_ms: tuple[int, ...] = (10_000, 60_000, 120_000),
    titles: tuple[str, ...] = ("Начало", "Клиенты", "Деньги"),
    threads: tuple[Thread, ...] = (),
    placements: tuple[Placement, ...] = (),
    duration_ms: int = 3 * MINUTE_MS,
) -> Interview:
    chapters = tuple(map(Chapter, starts_ms, titles))
    return Interview(
        title="Разговор",
        video=Video("talk.mp4", duration_ms),
        chapters=chapters,
        threads=threads,
        placements=placements,
    )


def a_thread(
    thread_id: str = "t",
    text: str = "Какой вопрос?",
    *answers: str,
    replies: tuple[str, ...] = (),
    kind: Kind = Kind.QUESTION,
) -> Thread:
    """A thread with the host's ``answers`` and viewers' ``replies``."""
    said = [(answer, True) for answer in answers] + [(reply, False) for reply in replies]
    return Thread(
        Comment(thread_id, text),
        tuple(
            Comment(f"{thread_id}.{number}", answer, by_host=by_host)
            for number, (answer, by_host) in enumerate(said, start=1)
        ),
        kind,
    )


def placed(thread_id: str, chapter: int | None, reason: Reason | None = None) -> Placement:
    return Placement(thread_id, chapter, reason or ByHand())
