"""The answer book: one page that loads nothing, in which strangers' words stay words."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given, settings

from navigator import resources
from navigator.answer_book import forms_of, write_html, write_markdown
from navigator.interview import Chapter, Comment, Interview, Placement, Thread, Video
from navigator.interview.addresses import address_at
from navigator.interview.interview import ByHand
from navigator.opening import open_files
from tests.clips import Clip
from tests.conftest import ClipMaker
from tests.interviews import interviews

BUNDLED = open_files([resources.BUNDLED_INTERVIEW]).interview


class Reader(HTMLParser):
    """What a browser would see: tags, and the text outside of scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._is_code = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._is_code = tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._is_code = False

    def handle_data(self, data: str) -> None:
        if not self._is_code:
            self.text += data

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_everything_of_the_interview_is_in_it() -> None:
    page = Reader(write_html(BUNDLED))
    for thread in BUNDLED.threads:
        for comment in thread.comments:
            assert comment.text in page.text
    for chapter in BUNDLED.chapters:
        assert chapter.title in page.text
    assert "Ответа ещё нет" in page.text


def test_a_picture_stands_at_every_chapter_and_nothing_is_loaded(clip_of: ClipMaker) -> None:
    clip = clip_of("mp4", Clip(seconds=12))
    chapters = (Chapter(0, "А"), Chapter(5_000, "Б"))
    interview = Interview("Разговор", video=Video(str(clip), 12_000), chapters=chapters)
    page = Reader(write_html(interview))
    pictures = [str(one["src"]) for one in page.named("img")]
    assert len(pictures) == 2 * len(chapters)
    assert len(set(pictures)) == len(chapters)
    assert all(source.startswith("data:image/jpeg;base64,") for source in pictures)
    assert not page.named("link")
    assert not any("src" in one for one in page.named("script"))


def test_times_lead_to_the_page_of_the_video() -> None:
    interview = replace(BUNDLED, address="https://example.org/watch?v=1")
    links = [str(one["href"]) for one in Reader(write_html(interview)).named("a")]
    assert "https://example.org/watch?v=1&t=1069s" in links
    assert "[17:49](<https://example.org/watch?v=1&t=1069s>)" in write_markdown(interview)


def test_a_stand_in_gives_no_pictures() -> None:
    assert not Reader(write_html(BUNDLED)).named("img")


def test_an_address_stays_in_its_place() -> None:
    address = "https://x.org/a?t=30&b=1>) <script>\n# head"
    link = address_at(address, 49_000)
    assert link == "https://x.org/a?b=1%3E)%20%3Cscript%3E%0A&t=49s#%20head"


def test_the_page_speaks_the_language_of_the_interview() -> None:
    english = Interview("Talk", threads=(Thread(Comment("a", "Which clients are difficult?")),))
    assert "Nobody has answered yet" in write_html(english)
    assert "client" in {begin + end for begin, ends in forms_of(_two_clients()) for end in ends}


def _two_clients() -> Interview:
    comments = (Comment("a", "One client"), Comment("b", "Many clients"))
    return Interview("Talk", language="en", threads=tuple(map(Thread, comments)))


def test_only_pages_are_linked() -> None:
    assert address_at("javascript:alert(1)", 1_000) == ""
    assert address_at("https://example.org/a#b", 61_500) == "https://example.org/a?t=61s#b"
    interview = replace(BUNDLED, address="javascript:alert(1)")
    links = [str(one["href"]) for one in Reader(write_html(interview)).named("a")]
    assert all(link.startswith("#") for link in links)


def test_markup_in_a_comment_is_words() -> None:
    nasty = '</script><script>alert(1)</script><img src=x onerror="alert(1)"> &amp; "\''
    interview = Interview(
        nasty,
        language="en",
        chapters=(Chapter(0, nasty),),
        threads=(Thread(Comment("a", nasty, nasty), (Comment("b", nasty, by_host=True),)),),
        placements=(Placement("a", 0, ByHand(nasty)),),
    )
    page = write_html(interview)
    read = Reader(page)
    assert len(read.named("script")) == 1
    assert not read.named("img")
    assert read.text.count(nasty) == 8
    assert "<script>" not in re.sub(r"\\<", "", write_markdown(interview)).replace("\\<", "")


@given(interviews())
@settings(max_examples=40)
def test_any_interview_makes_a_page(interview: Interview) -> None:
    page = Reader(write_html(interview))
    assert len(page.named("article")) == len(interview.threads)
    assert write_markdown(interview).startswith("# ")


def test_its_search_knows_the_forms_of_its_words() -> None:
    forms = {begin + ending for begin, endings in forms_of(BUNDLED) for ending in endings}
    assert {"клиентами", "встречи", "растет", "росла"} <= forms
