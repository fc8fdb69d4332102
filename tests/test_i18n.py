"""Every text of the window is there in every language."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from navigator import resources
from navigator.i18n import LANGUAGES, chosen_language

TOOLS = Path(sys.executable).parent
FOLDER = resources.ROOT / "i18n"
ROOT = Path(__file__).parent.parent


def messages(language: str) -> list[ET.Element]:
    return list(ET.parse(FOLDER / f"navigator_{language}.ts").iter("message"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(language: str) -> None:
    for message in messages(language):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("source")
        texts = [form.text for form in translation] or [translation.text]
        assert all(texts), message.findtext("source")


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_their_placeholders(language: str) -> None:
    for message in messages(language):
        source, translation = message.findtext("source"), message.find("translation")
        assert source is not None
        assert translation is not None
        for text in [form.text or "" for form in translation] or [translation.text or ""]:
            assert sorted(_placeholders(text)) == sorted(_placeholders(source)), source


def _placeholders(text: str) -> list[str]:
    return re.findall(r"\{\w+\}|%n", text)


def test_the_files_are_up_to_date_with_the_texts(tmp_path: Path) -> None:
    sources = [str(file) for file in sorted((ROOT / "navigator").rglob("*.py"))]
    fresh = tmp_path / "fresh.ts"
    alias = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=translatable"]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-locations", "none", *alias, *sources, "-ts", fresh],
        check=True,
        capture_output=True,
    )
    wanted = _texts(fresh)
    for language in LANGUAGES:
        assert _texts(FOLDER / f"navigator_{language}.ts") == wanted


def _texts(file: Path) -> set[tuple[str | None, str | None]]:
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_files_are_up_to_date(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    source = FOLDER / f"navigator_{language}.ts"
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", source, "-qm", fresh],
        check=True,
        capture_output=True,
    )
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("remembered", "wanted", "chosen"),
    [
        ("", ["ru-RU", "en-US"], "ru"),
        ("", ["de-DE", "uk"], "uk"),
        ("", ["de-DE"], "en"),
        ("", [], "en"),
        ("uk", ["ru-RU"], "uk"),
        ("xx", ["ru_RU"], "ru"),
    ],
)
def test_the_language_is_the_remembered_one_else_the_systems(
    remembered: str, wanted: list[str], chosen: str
) -> None:
    assert chosen_language(remembered, wanted) == chosen
