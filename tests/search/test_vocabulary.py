from collections import Counter
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigator.search.vocabulary import Vocabulary


def vocabulary(*words: str, language: str = "") -> Vocabulary:
    return Vocabulary(((word, 1) for word in words), language)


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("клиент", {"клиента", "клиентами", "клиентов", "клиентом"}),
        ("расти", {"растет", "росла"}),
        ("идти", {"шел", "идет"}),
        ("человек", {"люди", "людьми"}),
        ("нейросетями", {"нейросеть", "нейросетей"}),
        ("hire", {"hired", "hiring"}),
        ("людина", {"людиною", "людині"}),
        ("обєкт", {"обєктами", "обєкта"}),
    ],
)
def test_a_word_is_found_in_all_its_forms(word: str, others: set[str]) -> None:
    assert vocabulary(*others, "стол", "table").forms(word) == others


def test_other_languages_are_found_by_stem() -> None:
    german = vocabulary("häuser", "hauses", "haus", language="de")
    assert german.forms("haus") >= {"haus", "hauses"}


def test_what_does_not_occur_is_no_form() -> None:
    assert vocabulary("стол").forms("клиент") == frozenset()


def test_words_are_found_by_their_beginning() -> None:
    words = vocabulary("рост", "рос", "рот", "сор")
    assert list(words.starting_with("рос")) == ["рос", "рост"]
    assert list(words.starting_with("рос", 1)) == ["рос"]
    assert words.has_prefix("ро")
    assert not words.has_prefix("рт")
    assert words.beginnings("р") == ("ро",)
    assert words.beginnings("рос") == ("рос",)
    assert not words.beginnings("рт")


@given(st.lists(st.sets(st.text("абё\U0001f600", min_size=1, max_size=4)), max_size=30), st.data())
def test_words_that_come_and_go_are_counted_and_in_order(
    lines: list[set[str]], data: st.DataObject
) -> None:
    words = Vocabulary((("а", 1),))
    words.add(["а"])
    words.add(chain.from_iterable(lines))
    gone = data.draw(st.sets(st.integers(0, max(len(lines) - 1, 0)))) if lines else set()
    for number in gone:
        words.remove(lines[number])
    left = Counter(chain(["а", "а"], *(line for at, line in enumerate(lines) if at not in gone)))
    assert {word: words.count(word) for word in left} == left
    assert len(words) == len(left)
    for prefix in {"", "б", "ба", *(word[:end] for word in left for end in range(len(word) + 1))}:
        beginning_so = sorted(word for word in left if word.startswith(prefix))
        assert list(words.starting_with(prefix)) == beginning_so
        assert list(words.starting_with(prefix, 2)) == beginning_so[:2]
        assert words.has_prefix(prefix) == bool(beginning_so)
        longer = [word for word in beginning_so if len(word) > 1]
        assert [
            word for word in beginning_so if word.startswith(words.beginnings(prefix))
        ] == longer


def test_very_many_new_words_are_in_order() -> None:
    words = vocabulary("б")
    names = [f"а{number:05}" for number in range(12_000)]
    for first in range(0, len(names), 1_000):
        words.add(names[first : first + 1_000])
    assert list(words.starting_with("а")) == names
    assert words.has_prefix("а11999")
    assert list(words.of_length(1, 1)) == ["б"]


def test_what_was_never_counted_takes_nothing_with_it() -> None:
    words = vocabulary("а", "в")
    words.remove({"б", "я"})
    assert list(words.starting_with("")) == ["а", "в"]
