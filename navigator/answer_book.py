"""The answer book: an interview as one file that anybody can read, search and print."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from pathlib import Path

from navigator import resources
from navigator.interview import (
    ByHand,
    ByTimecode,
    ByWords,
    Comment,
    Interview,
    Note,
    Reason,
    Thread,
)
from navigator.interview.addresses import address_at, safe_address
from navigator.interview.timecode import format_timecode
from navigator.playback.chapter_pictures import pictures_of
from navigator.search.languages import dictionary_forms, looks_ukrainian, stem
from navigator.search.words import folded_words, is_cyrillic

_LONGEST_FORM = 40
# The words of the page; its language is the interview's, not that of whoever writes it.
_WORDS = {
    "ru": {
        "search": "Найти в ответах",
        "host": "Ведущий отвечает",
        "viewer": "Зритель",
        "open": "Ответа ещё нет",
        "none": "Без главы",
        "note": "Заметка",
        "timecode": "назван момент {time}",
        "hand": "помещено сюда вручную",
        "words": "слова: {words}",
        "questions": "вопросов и замечаний: {count}",
        "written": "Составлено программой Navigator.",
    },
    "uk": {
        "search": "Знайти у відповідях",
        "host": "Ведучий відповідає",
        "viewer": "Глядач",
        "open": "Відповіді ще немає",
        "none": "Без розділу",
        "note": "Нотатка",
        "timecode": "названо момент {time}",
        "hand": "поміщено сюди вручну",
        "words": "слова: {words}",
        "questions": "запитань і зауважень: {count}",
        "written": "Складено програмою Navigator.",
    },
    "en": {
        "search": "Find in the answers",
        "host": "The host answers",
        "viewer": "A viewer",
        "open": "Nobody has answered yet",
        "none": "No chapter",
        "note": "A note",
        "timecode": "{time} is named",
        "hand": "placed here by hand",
        "words": "words: {words}",
        "questions": "questions and remarks: {count}",
        "written": "Made by Navigator.",
    },
}
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")


def write_html(interview: Interview) -> str:
    """One page with everything in it; nothing is loaded from anywhere."""
    return "".join(_Page(interview).parts())


def write_markdown(interview: Interview) -> str:
    words = _words(interview)
    lines = [f"# {_plain(interview.title)}"]
    if interview.source:
        lines += ["", _plain(interview.source)]
    for number in (*range(len(interview.chapters)), None):
        threads = interview.threads_of(number)
        if number is not None:
            chapter = interview.chapters[number]
            time = format_timecode(chapter.start_ms)
            link = address_at(interview.address, chapter.start_ms)
            shown = f"[{time}](<{link}>)" if link else time
            lines += ["", f"## {shown} {_plain(chapter.title)}"]
        elif threads or _notes_of(interview, None):
            lines += ["", f"## {words['none']}"]
        for thread in threads:
            lines += ["", f"### {_plain(thread.comment.text)}"]
            for answer in thread.answers:
                who = answer.author or words["host" if answer.by_host else "viewer"]
                lines += ["", f"> **{_plain(who)}:** {_plain(answer.text)}"]
            if thread.is_open:
                lines += ["", f"*{words['open']}*"]
        for note in _notes_of(interview, number):
            shown = " · ".join(filter(None, (note.text, note.quotation)))
            time = format_timecode(note.start_ms)
            lines += ["", f"- *{words['note']} {time}:* {_plain(shown)}"]
    return "\n".join(lines) + "\n"


def _language_of(interview: Interview) -> str:
    """The interview's language, else that of its words."""
    if interview.language:
        return interview.language
    words = [word for chapter in interview.chapters for word in folded_words(chapter.title)]
    words += [word for one in interview.threads for word in folded_words(one.comment.text)]
    if sum(map(is_cyrillic, words)) * 2 < len(words):
        return "en"
    return "uk" if looks_ukrainian(words) else "ru"


def _words(interview: Interview) -> dict[str, str]:
    return _WORDS.get(_language_of(interview).partition("-")[0], _WORDS["en"])


def _plain(text: str) -> str:
    """Nothing of a text becomes markup or leaves its line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def _notes_of(interview: Interview, chapter: int | None) -> list[Note]:
    return [note for note in interview.notes if interview.chapter_at(note.start_ms) == chapter]


class _Page:
    """The parts of the page, from top to bottom."""

    def __init__(self, interview: Interview) -> None:
        self._interview = interview
        self._words = _words(interview)
        video = interview.video
        file = Path(video.file) if video is not None and video.file else None
        # A stand-in shows nothing of the interview.
        is_own = video is not None and not video.is_stand_in
        is_there = file is not None and file.is_file() and is_own
        self._pictures = pictures_of(file, interview.starts_ms) if file and is_there else {}

    def parts(self) -> Iterator[str]:
        interview = self._interview
        title = _escaped(interview.title)
        forms = json.dumps(forms_of(interview), ensure_ascii=False).replace("<", "\\u003c")
        yield f'<!doctype html>\n<html lang="{_escaped(_language_of(interview))}">\n<head>\n'
        yield '<meta charset="utf-8">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield (
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
            "img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
        )
        yield f"<title>{title}</title>\n<style>\n{resources.text('answer_book/page.css')}</style>\n"
        yield f"</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        yield from self._facts()
        search = _escaped(self._words["search"])
        yield f'<div class="search"><input id="query" type="search" placeholder="{search}" '
        yield f'aria-label="{search}"><output id="found"></output></div>\n'
        yield from self._contents()
        for number in (*range(len(interview.chapters)), None):
            yield from self._section(number)
        yield f'<p class="muted">{_escaped(self._words["written"])}</p>\n</main>\n'
        script = resources.text("answer_book/page.js")
        yield f"<script>\nconst FORMS = {forms};\n{script}</script>\n"
        yield "</body>\n</html>\n"

    def _facts(self) -> Iterator[str]:
        interview = self._interview
        if interview.source:
            yield f'<p class="muted">{_escaped(interview.source)}</p>\n'
        address = _escaped(safe_address(interview.address))
        if address:
            yield f'<p class="muted"><a href="{address}" rel="noreferrer">{address}</a></p>\n'

    def _contents(self) -> Iterator[str]:
        yield "<nav><ol>\n"
        for number, chapter in enumerate(self._interview.chapters):
            picture = self._picture(chapter.start_ms)
            count = len(self._interview.threads_of(number))
            yield f'<li><a href="#c{number}"{"" if picture else " class=bare"}>{picture}'
            yield f'<span class="at">{format_timecode(chapter.start_ms)}</span>'
            yield f"<span data-text>{_escaped(chapter.title)}</span>"
            yield f'<span class="muted count">{count or ""}</span></a></li>\n'
        yield "</ol></nav>\n"

    def _section(self, number: int | None) -> Iterator[str]:
        interview = self._interview
        threads = interview.threads_of(number)
        if number is None:
            if threads or _notes_of(interview, None):
                yield f"<section><h2>{_escaped(self._words['none'])}</h2>\n"
                yield from map(self._thread, threads)
                yield from map(self._note, _notes_of(interview, None))
                yield "</section>\n"
            return
        chapter = interview.chapters[number]
        yield f'<section id="c{number}"><figure>{self._picture(chapter.start_ms)}<div>'
        yield f"<h2><span data-text>{_escaped(chapter.title)}</span></h2>"
        end_ms = interview.chapter_end_ms(number)
        yield f"{self._moment(chapter.start_ms)} <time>– {format_timecode(end_ms)}</time>"
        counted = self._words["questions"].format(count=len(threads))
        yield f'<p class="muted">{_escaped(counted)}</p></div></figure>\n'
        yield from map(self._thread, threads)
        yield from map(self._note, _notes_of(interview, number))
        yield "</section>\n"

    def _note(self, note: Note) -> str:
        parts = [f'<article class="note"><p class="who">{_escaped(self._words["note"])} ']
        parts.append(f"{self._moment(note.start_ms)}</p>")
        if note.text:
            parts.append(f'<p class="said" data-text>{_escaped(note.text)}</p>')
        if note.quotation:
            parts.append(f'<p class="why" data-text>«{_escaped(note.quotation)}»</p>')
        return "".join((*parts, "</article>\n"))

    def _thread(self, thread: Thread) -> str:
        parts = ["<article>", self._who(thread.comment)]
        parts.append(f'<p class="question" data-text>{_escaped(thread.comment.text)}</p>')
        for answer in thread.answers:
            host = " host" if answer.by_host else ""
            parts.append(f'<div class="answer{host}">{self._who(answer)}')
            parts.append(f'<p class="said" data-text>{_escaped(answer.text)}</p></div>')
        if thread.is_open:
            parts.append(f'<p class="open">{_escaped(self._words["open"])}</p>')
        placement = self._interview.placement_of(thread.id)
        if placement is not None and placement.chapter is not None:
            parts.append(f'<p class="why">{_escaped(self._why(placement.reason))}</p>')
        return "".join((*parts, "</article>\n"))

    def _who(self, comment: Comment) -> str:
        who = comment.author or self._words["host" if comment.by_host else "viewer"]
        return f'<p class="who">{_escaped(who)}</p>'

    def _why(self, reason: Reason) -> str:
        match reason:
            case ByTimecode(at_ms):
                return self._words["timecode"].format(time=format_timecode(at_ms))
            case ByHand(note):
                return self._words["hand"] + (f": {note}" if note else "")
            case ByWords(words):
                return self._words["words"].format(words=", ".join(words))

    def _moment(self, ms: int) -> str:
        """A time, which leads to the video's page where there is one."""
        time, link = format_timecode(ms), address_at(self._interview.address, ms)
        if not link:
            return f'<span class="at">{time}</span>'
        return f'<a href="{_escaped(link)}" rel="noreferrer"><time>{time}</time></a>'

    def _picture(self, ms: int) -> str:
        picture = self._pictures.get(ms)
        if picture is None:
            return ""
        return f'<img alt="" src="data:image/jpeg;base64,{base64.b64encode(picture).decode()}">'


def forms_of(interview: Interview) -> list[tuple[str, list[str]]]:
    """The forms of every word of the interview: what they all begin with, and their endings."""
    texts = [chapter.title for chapter in interview.chapters]
    texts += [comment.text for thread in interview.threads for comment in thread.comments]
    words = sorted({word for text in texts for word in folded_words(text)})
    ukrainian = looks_ukrainian(words)
    groups = {
        frozenset(form for form in dictionary_forms(word, ukrainian) if len(form) <= _LONGEST_FORM)
        for word in words
        if is_cyrillic(word) and len(word) <= _LONGEST_FORM
    }
    # Without a dictionary, the words of the page that have a stem in common.
    stems: dict[str, set[str]] = {}
    for word in words:
        if not is_cyrillic(word) and len(word) <= _LONGEST_FORM:
            stems.setdefault(stem(word, interview.language), set()).add(word)
    groups.update(map(frozenset, stems.values()))
    return sorted(_packed(group) for group in groups if len(group) > 1)


def _packed(group: Iterable[str]) -> tuple[str, list[str]]:
    forms = sorted(group)
    # Of sorted words the first and the last differ the most.
    pairs = zip(forms[0], forms[-1], strict=False)
    shared = sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return forms[0][:shared], [form[shared:] for form in forms]


def _escaped(text: str) -> str:
    return html.escape(text.encode("utf-8", "replace").decode(), quote=True)
