"""Comments copied from a page: who answers whom is lost, so questions and answers are proposed.

A page of YouTube keeps names and dates between the comments; a plainer copy has one comment a line.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from navigator.formats.pasted.chapter_list import Verdict, read_chapter_list
from navigator.formats.pasted.lines import Line, plain_lines
from navigator.formats.pasted.shapes import candidates_of
from navigator.interview import Comment, Kind, Thread


class Role(enum.Enum):
    """What a piece of the page is taken for."""

    QUESTION = "question"
    ANSWER = "answer"
    REMARK = "remark"
    PRAISE = "praise"
    CONTINUED = "continued"  # goes on with the piece above
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of the page, and what it was taken for; ``author`` where the page names one."""

    text: str
    role: Role
    author: str = ""


_OF_CHAPTERS = (Verdict.CHAPTER, Verdict.JOINED, Verdict.PAST_END, Verdict.TITLE)
_HANDLE = re.compile(r"@[\w.\-]{2,40}")
_WHEN = re.compile(
    r"(?:(?:\d+|a|an)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago"
    r"|(?:\d+\s+)?(?:секунд|минут|час|день|дн|недел|месяц|год|лет|хвилин|годин|тижд|тижн|місяц|рок|рік)"
    r"\w*\s+(?:назад|тому))(?:\s*\(.{3,20}\))?",
    re.IGNORECASE,
)
_BUTTONS = re.compile(
    r"(?:reply|ответить|відповісти|read more|show less|развернуть|свернуть|ещё|подробнее"
    r"|(?:\d+\s+)?(?:repl(?:y|ies)|ответ\w{0,2}|відповід\w{1,2})|hide replies|скрыть ответы"
    r"|\d[\d.,\s]*(?:k|m|тыс\.?|тис\.?)?|pinned by .{1,60}|закреплено .{1,60})",
    re.IGNORECASE,
)
_COUNT_OF_REPLIES = re.compile(r"(\d+)\s+(?:repl|ответ|відповід)", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[-–—•*·]|\d{1,2}[.)])\s")
_THANKS = re.compile(
    r"спасиб|благодар|дякую|круть|супер|отличн|класс|молодц|полезн|интересн|профи|браво|thank"
    r"|great|awesome|amazing|super|love|👍|❤|🔥|👏",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:@\S+|[А-ЯЁІЇЄA-Z][\w’'-]{2,20}),\s")
_QUESTION = re.compile(
    r"[?？]|^(?:как|какие|какой|почему|зачем|что|можно ли|было бы интересно)\b", re.I
)
_REQUEST = re.compile(
    r"было бы|хотелось бы|расскажите|подскажите|можете|could you|please tell", re.I
)
_CYRILLIC, _LATIN = re.compile("[а-яёіїєґ]", re.I), re.compile("[a-z]", re.I)
_LONGEST_PRAISE = 120
_LONGEST_QUESTION = 500
_LONGEST_TEXT = 500_000
_LEAST_QUESTIONS = 2
_LEAST_SHARE = 0.2


def pieces_of(text: str) -> tuple[Piece, ...]:
    """The lines of a page with what each may be; lists of chapters and buttons are left out."""
    text = text[:_LONGEST_TEXT]
    read = read_chapter_list(text)
    taken = {line.number for line in read.lines if line.verdict in _OF_CHAPTERS}
    listed = {(chapter.start_ms, chapter.title) for chapter in read.chapters}
    # As they were written: with their addresses and signs.
    kept = {
        line.number: line.source
        for line in plain_lines(text)
        if line.text and line.number not in taken and not _is_listed(line, listed)
    }
    lines = [source.strip() for source in kept.values()]
    if any(_is_header(lines, at) for at in range(len(lines))):
        return tuple(_of_page(lines))
    return tuple(_of_lines(lines))


def _is_listed(line: Line, listed: set[tuple[int, str]]) -> bool:
    """Whether the line repeats one of the chapters: a page may list them twice."""
    return any((one.ms, one.title) in listed for one in candidates_of(0, line))


def is_page_of_comments(pieces: Sequence[Piece]) -> bool:
    """Whether the text looks like comments at all, not like a description."""
    if any(piece.author for piece in pieces):
        return True
    comments = [one for one in pieces if one.role not in (Role.CONTINUED, Role.LEFT_OUT)]
    questions = sum(piece.role is Role.QUESTION for piece in comments)
    talk = questions + sum(piece.role is Role.PRAISE for piece in comments)
    return questions >= _LEAST_QUESTIONS and talk >= len(comments) * _LEAST_SHARE


def threads_of_pieces(pieces: Iterable[Piece]) -> tuple[Thread, ...]:
    """The threads that the roles make: every answer belongs to the question or remark above it."""
    threads: list[Thread] = []
    answers_last = False
    for piece in pieces:
        text = piece.text
        if piece.role is Role.LEFT_OUT:
            continue
        if piece.role is Role.CONTINUED and threads:
            threads[-1] = _continued(threads[-1], text, in_answer=answers_last)
        elif piece.role is Role.ANSWER and threads:
            thread = threads[-1]
            name = f"{thread.id}.{len(thread.answers) + 1}"
            answer = Comment(name, text, piece.author, by_host=True)
            threads[-1] = replace(thread, answers=(*thread.answers, answer))
            answers_last = True
        else:
            name = f"comment-{len(threads) + 1}"
            threads.append(Thread(Comment(name, text, piece.author), kind=_kind(piece.role)))
            answers_last = False
    return tuple(threads)


def _continued(thread: Thread, text: str, *, in_answer: bool) -> Thread:
    if not in_answer:
        comment = replace(thread.comment, text=f"{thread.comment.text}\n{text}")
        return replace(thread, comment=comment)
    *before, last = thread.answers
    return replace(thread, answers=(*before, replace(last, text=f"{last.text}\n{text}")))


def _kind(role: Role) -> Kind:
    match role:
        case Role.PRAISE:
            return Kind.PRAISE
        case Role.REMARK:
            return Kind.REMARK
        case _:
            return Kind.QUESTION


def _of_lines(lines: Sequence[str]) -> list[Piece]:
    """One comment a line; what follows a question and asks nothing may be its answer."""
    pieces: list[Piece] = []
    asked = ""
    # Once something was said in answer, the next line may go on with it.
    for line in lines:
        role = _role(line, asked, pieces[-1].role if pieces else None)
        pieces.append(Piece(line, role))
        if role is Role.QUESTION:
            asked = line
        elif role in (Role.REMARK, Role.PRAISE):
            # Somebody may answer a remark too, but only if it is called by name.
            asked = ""
    return pieces


def _role(line: str, asked: str, above: Role | None) -> Role:
    if line.startswith(("http://", "https://", "#")):
        return Role.LEFT_OUT
    if above is not None and _BULLET.match(line):
        return Role.CONTINUED
    is_thanks = len(line) <= _LONGEST_PRAISE and _THANKS.search(line) is not None
    if _is_question(line) and not (is_thanks and "?" not in line):
        return Role.QUESTION
    if is_thanks:
        return Role.REMARK if _REQUEST.search(line) else Role.PRAISE
    if above is Role.REMARK and _ADDRESS.match(line):
        return Role.ANSWER
    if not asked or _is_other_script(line, asked) or _is_outcry(line):
        return Role.REMARK
    return Role.CONTINUED if above in (Role.ANSWER, Role.CONTINUED) else Role.ANSWER


def _is_question(line: str) -> bool:
    if len(line) > _LONGEST_QUESTION:
        return False
    return _QUESTION.search(line) is not None or _REQUEST.search(line) is not None


def _is_outcry(line: str) -> bool:
    return len(line) <= _LONGEST_PRAISE and line.endswith("!")


def _is_other_script(line: str, asked: str) -> bool:
    return _is_cyrillic(line) != _is_cyrillic(asked)


def _is_cyrillic(text: str) -> bool:
    return len(_CYRILLIC.findall(text)) >= len(_LATIN.findall(text))


def _is_header(lines: Sequence[str], at: int) -> bool:
    """Whether a name stands here, with the date on the line below."""
    if at + 1 >= len(lines):
        return False
    return bool(_HANDLE.fullmatch(lines[at]) and _WHEN.fullmatch(lines[at + 1]))


def _of_page(lines: Sequence[str]) -> list[Piece]:
    """Comments with names and dates: those behind “3 replies” are the replies."""
    pieces: list[Piece] = []
    author, is_first, replies = "", True, 0
    at = 0
    while at < len(lines):
        line = lines[at]
        if _is_header(lines, at):
            author, is_first = line.removeprefix("@"), True
            at += 2
            continue
        counted = _COUNT_OF_REPLIES.match(line)
        if _BUTTONS.fullmatch(line):
            replies = int(counted[1]) if counted else replies
        elif is_first:
            role = Role.ANSWER if replies and pieces else _role(line, "", None)
            replies -= role is Role.ANSWER
            pieces.append(Piece(line, role, author))
            is_first = False
        else:
            pieces.append(Piece(line, Role.CONTINUED, author))
        at += 1
    return pieces
