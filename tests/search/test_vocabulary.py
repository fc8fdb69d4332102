import pytest

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
