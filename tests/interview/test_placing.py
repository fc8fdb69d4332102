from navigator.interview import ByTimecode, ByWords, Kind, Placement
from navigator.interview.placing import placed as place_all
from navigator.interview.placing import placed_by_words
from navigator.search.languages import content_words
from tests.builders import a_thread, an_interview, placed


def test_the_hosts_timecode_wins_over_the_viewers() -> None:
    thread = a_thread("a", "Что вы сказали в 0:15?", "Об этом — 1:10.")
    interview = place_all(an_interview(threads=(thread,)))
    assert interview.placement_of("a") == Placement("a", 1, ByTimecode(70_000))


def test_a_question_places_itself_when_nobody_else_names_a_moment() -> None:
    interview = place_all(an_interview(threads=(a_thread("a", "А в 2:05?", "Да."),)))
    assert interview.placement_of("a") == Placement("a", 2, ByTimecode(125_000))


def test_a_hands_placement_stays() -> None:
    by_hand = placed("a", 0)
    thread = a_thread("a", "А в 2:05?")
    interview = place_all(an_interview(threads=(thread,), placements=(by_hand,)))
    assert interview.placement_of("a") == by_hand


def test_a_moment_in_the_lead_in_or_behind_the_end_places_nothing() -> None:
    threads = (a_thread("a", "0:05 смешно"), a_thread("b", "в 59:00 было"))
    interview = place_all(an_interview(threads=threads))
    assert interview.placement_of("a") is None
    assert interview.placement_of("b") is None


TITLES = ("Инструменты для коммуникации", "Зарплата", "Как развиваться по карьерной лестнице")


def by_words(*texts: str, titles: tuple[str, ...] = TITLES) -> list[Placement | None]:
    threads = tuple(a_thread(str(number), text) for number, text in enumerate(texts))
    interview = placed_by_words(an_interview(titles=titles, threads=threads), content_words)
    return [interview.placement_of(thread.id) for thread in threads]


def test_words_in_any_form_place_a_thread_and_are_the_reason() -> None:
    (placement,) = by_words("А какими инструментами пользуетесь при коммуникациях?")
    assert placement == Placement("0", 0, ByWords(("инструментами", "коммуникациях")))


def test_one_word_is_enough_where_it_is_the_title() -> None:
    (placement,) = by_words("Какой зарплаты ждать?")
    assert placement == Placement("0", 1, ByWords(("зарплаты",)))


def test_below_the_threshold_and_between_two_chapters_nothing_is_proposed() -> None:
    texts = ("Про карьеру, пожалуйста", "Что с погодой?", "Зарплата и инструменты")
    assert by_words(*texts) == [None, None, None]


def test_what_every_chapter_has_says_nothing() -> None:
    titles = ("Работа", "Работа и деньги", "Работа и люди")
    assert by_words("Где работа?", titles=titles) == [None]


def test_a_hand_and_praise_are_left_alone() -> None:
    threads = (a_thread("a", "Зарплата?"), a_thread("b", "Зарплата супер", kind=Kind.PRAISE))
    by_hand = placed("a", None)
    interview = an_interview(titles=TITLES, threads=threads, placements=(by_hand,))
    assert placed_by_words(interview, content_words).placements == (by_hand,)


def test_what_is_said_in_a_chapter_counts_like_its_title() -> None:
    interview = an_interview(titles=TITLES, threads=(a_thread("a", "Тендер выиграли по смете?"),))
    placed_there = placed_by_words(interview, content_words, {2: "мы готовим смету и тендеры"})
    assert placed_there.chapter_of("a") == 2
