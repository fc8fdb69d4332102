"""The languages of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from navigator import resources

# Codes and the names that their speakers use.
LANGUAGES = {"en": "English", "ru": "Русский", "uk": "Українська"}
FALLBACK = "en"


def chosen_language(remembered: str, wanted: Iterable[str] | None = None) -> str:
    """The remembered language, else the first that the system wants and the program has."""
    if wanted is None:
        wanted = QLocale.system().uiLanguages()
    for language in (remembered, *wanted):
        code = language.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return FALLBACK


class Translation:
    """The translators of one language, installed in the application."""

    def __init__(self, language: str) -> None:
        self.language = language
        QLocale.setDefault(QLocale(language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resources.ROOT / "i18n")
        self._installed = [
            translator
            for name, folder in ((f"qtbase_{language}", qt_folder), (f"navigator_{language}", ours))
            if (translator := QTranslator()).load(name, folder)
        ]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def remove(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
