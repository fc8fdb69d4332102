"""What the program remembers between runs: choices, the window, which recording belongs where."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, QTimer, Signal

from navigator.errors import NavigatorError, translatable

FILE_NAME = "navigator.ini"
_MOST_SEARCHES = 10
# So much of what is remembered a sudden end may lose.
_SAVED_AFTER_MS = 5_000
_MOST_RECENT = 12
_LONGEST_SEARCH = 200
LIBRARY, LAST, FIRST = STARTS = ("library", "last", "first")
THEMES = ("system", "light", "dark")


def state_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation))


_Written = dict[str, object] | None
# Runs the first beside everything else, and gives its result to the second.
Submit = Callable[[Callable[[], _Written], Callable[[_Written], None]], None]


class _Store:
    """The values of a file, which is read once; any thread can write what has changed since."""

    def __init__(self, path: Path) -> None:
        self._path = path
        file = self._opened()
        self._values: dict[str, object] = {key: file.value(key) for key in file.allKeys()}
        self._changed: set[str] = set()

    def value(self, key: str, default: object = None) -> object:
        return self._values.get(key, default)

    def set(self, key: str, value: object) -> None:
        self._values[key] = value
        self._changed.add(key)

    def write(self) -> _Written:
        """What the file holds then, of other windows too; None where it cannot be written."""
        changed, self._changed = self._changed, set()
        file = self._opened()
        # A copy: whoever sets a value just now may still add to the old set.
        for key in tuple(changed):
            file.setValue(key, self._values[key])
        file.sync()
        if file.status() is QSettings.Status.AccessError:
            self._changed |= changed
            return None
        return {key: file.value(key) for key in file.allKeys()}

    def take(self, values: dict[str, object]) -> None:
        """Know what other windows have written."""
        self._values |= {key: one for key, one in values.items() if key not in self._changed}

    def _opened(self) -> QSettings:
        return QSettings(str(self._path), QSettings.Format.IniFormat)


class Settings(QObject):
    """Remembered values, kept in one file that may be deleted at any time.

    They are written beside everything else, if somebody can: a busy disk would keep the window
    waiting.
    """

    # The values cannot be kept; told once.
    failed = Signal(NavigatorError)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Where all that is remembered lies.
        self.folder = folder
        self._path = folder / FILE_NAME
        self._store = _Store(self._path)
        self._submit: Submit | None = None
        self._has_failed = False
        self._saving = QTimer(self, interval=_SAVED_AFTER_MS, singleShot=True)
        self._saving.timeout.connect(self._save_beside)

    def write_by(self, submit: Submit) -> None:
        """Have values written so from now on."""
        self._submit = submit

    @property
    def volume(self) -> int:
        return min(max(self._number("volume", 100), 0), 100)

    @volume.setter
    def volume(self, percent: int) -> None:
        self._set("volume", percent)

    @property
    def is_muted(self) -> bool:
        return self._number("muted", 0) == 1

    @is_muted.setter
    def is_muted(self, muted: bool) -> None:
        self._set("muted", int(muted))

    @property
    def language(self) -> str:
        """A language's code, or nothing where the system decides."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def engine(self) -> str:
        """The engine to play through, or nothing where the program chooses."""
        return self._text("engine")

    @engine.setter
    def engine(self, name: str) -> None:
        self._set("engine", name)

    @property
    def has_told_engine(self) -> bool:
        """Whether somebody was told that something else plays than what was asked for."""
        return self._number("engine_told", 0) == 1

    @has_told_engine.setter
    def has_told_engine(self, told: bool) -> None:
        self._set("engine_told", int(told))

    @property
    def start(self) -> str:
        """What a start without a file shows: one of `STARTS`; the first is the usual one."""
        start = self._text("start")
        return start if start in STARTS else STARTS[0]

    @start.setter
    def start(self, name: str) -> None:
        self._set("start", name)

    @property
    def library_folders(self) -> tuple[str, ...]:
        """Where the interviews of the library lie."""
        return tuple(self._text("library").split("\n")) if self._text("library") else ()

    @library_folders.setter
    def library_folders(self, folders: Iterable[str]) -> None:
        kept = dict.fromkeys(folder for folder in folders if "\n" not in folder)
        self._set("library", "\n".join(kept))

    @property
    def key_preset(self) -> str:
        """As which player the keys are; nothing for our own."""
        return self._text("key_preset")

    @key_preset.setter
    def key_preset(self, name: str) -> None:
        self._set("key_preset", name)

    @property
    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that somebody has chosen, by command."""
        try:
            kept = json.loads(self._text("own_keys") or "{}")
            return {str(name): tuple(map(str, keys)) for name, keys in kept.items()}
        except (ValueError, AttributeError, TypeError):
            return {}

    @own_keys.setter
    def own_keys(self, keys: Mapping[str, Iterable[str]]) -> None:
        kept = {name: list(chosen) for name, chosen in keys.items()}
        self._set("own_keys", json.dumps(kept) if kept else "")

    @property
    def theme(self) -> str:
        theme = self._text("theme")
        return theme if theme in THEMES else THEMES[0]

    @theme.setter
    def theme(self, theme: str) -> None:
        self._set("theme", theme)

    def layout(self, part: str) -> QByteArray:
        """The remembered geometry of the window or a splitter."""
        value = self._store.value(f"layout/{part}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, part: str, layout: QByteArray) -> None:
        self._set(f"layout/{part}", layout)

    def shown(self, part: str) -> str:
        """What was shown in a part of the window; empty where nothing is remembered."""
        return self._text(f"shown/{part}")

    def set_shown(self, part: str, what: str) -> None:
        self._set(f"shown/{part}", what)

    def recording_of(self, document: Path) -> Path | None:
        """The recording that was attached to a document."""
        recorded = self._text(self._recording_key(document))
        return Path(recorded) if recorded else None

    def set_recording_of(self, document: Path, recording: Path) -> None:
        self._set(self._recording_key(document), str(recording))

    @property
    def rewind_s(self) -> int:
        """How many seconds to go back when playing goes on after a pause."""
        return min(max(self._number("rewind", 0), 0), 30)

    @rewind_s.setter
    def rewind_s(self, seconds: int) -> None:
        self._set("rewind", seconds)

    def rolls_s(self, kind: str) -> tuple[int, int] | None:
        """The seconds that are played before and behind a part of this kind, if chosen."""
        before, _dash, after = self._text(f"rolls/{kind}").partition("-")
        is_chosen = before.isdecimal() and after.isdecimal()
        return (int(before[:3]), int(after[:3])) if is_chosen else None

    def set_rolls_s(self, kind: str, rolls_s: tuple[int, int]) -> None:
        self._set(f"rolls/{kind}", "-".join(map(str, rolls_s)))

    @property
    def download_folder(self) -> str:
        """Where videos were fetched to the last time; nothing where there was no time yet."""
        return self._text("download_folder")

    @download_folder.setter
    def download_folder(self, folder: str) -> None:
        self._set("download_folder", folder)

    @property
    def recent_searches(self) -> tuple[str, ...]:
        """What was searched for, the newest first."""
        return tuple(self._text("searches").split("\n")) if self._text("searches") else ()

    @recent_searches.setter
    def recent_searches(self, texts: Iterable[str]) -> None:
        lines = (" ".join(text.split())[:_LONGEST_SEARCH] for text in texts)
        kept = dict.fromkeys(line for line in lines if line)
        self._set("searches", "\n".join(list(kept)[:_MOST_SEARCHES]))

    def watched(self, recording: str) -> tuple[str, ...]:
        """How a recording was left, in parts; none where it was never watched."""
        return tuple(self._text(f"watched/{_key(recording)}").split())

    def set_watched(self, recording: str, parts: tuple[str, ...]) -> None:
        self._set(f"watched/{_key(recording)}", " ".join(parts))

    def path_of(self, fingerprint: str) -> str:
        """Where a recording lay when it was opened the last time; empty: it never was."""
        return self._text(f"paths/{_key(fingerprint)}")

    def set_path_of(self, fingerprint: str, recording: str) -> None:
        self._set(f"paths/{_key(fingerprint)}", recording)

    def watched_stretches(self, recording: str) -> str:
        """What of a recording was watched, as text."""
        return self._text(f"stretches/{_key(recording)}")

    def set_watched_stretches(self, recording: str, text: str) -> None:
        self._set(f"stretches/{_key(recording)}", text)

    def read_threads(self, interview: str) -> tuple[str, ...]:
        """The marks of the threads that were read in an interview."""
        return tuple(self._text(f"read/{_key(interview)}").split())

    def reading_place(self, interview: str) -> str:
        """The thread at which somebody stopped to read; empty: none."""
        return self._text(f"reading/{_key(interview)}")

    def set_reading_place(self, interview: str, thread: str) -> None:
        self._set(f"reading/{_key(interview)}", thread)

    def set_read_threads(self, interview: str, marks: Iterable[str]) -> None:
        self._set(f"read/{_key(interview)}", " ".join(sorted(marks)))

    @property
    def recent(self) -> tuple[str, ...]:
        """What was opened, the newest first."""
        return tuple(self._text("recent").split("\n")) if self._text("recent") else ()

    def note_recent(self, path: str) -> None:
        kept = dict.fromkeys((path, *self.recent)) if "\n" not in path else self.recent
        self._set("recent", "\n".join(list(kept)[:_MOST_RECENT]))

    def forget_recent(self) -> None:
        self._set("recent", "")

    def save(self) -> None:
        """Write what has changed, and wait for it."""
        self._take(self._store.write())

    def _save_beside(self) -> None:
        if self._submit is None:
            self.save()
        else:
            self._submit(self._store.write, self._take)

    def _take(self, written: _Written) -> None:
        if written is not None:
            self._store.take(written)
        elif not self._has_failed:
            self._has_failed = True
            self.failed.emit(
                NavigatorError(
                    translatable("Errors", "what you choose cannot be remembered here."),
                    translatable("Errors", "Make the folder writable; nothing else is affected."),
                    where=str(self._path.parent),
                )
            )

    @staticmethod
    def _recording_key(document: Path) -> str:
        return f"recordings/{_key(str(document.absolute()))}"

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _number(self, key: str, default: int) -> int:
        try:
            return int(str(self._store.value(key, default)))
        except ValueError:
            return default

    def _set(self, key: str, value: object) -> None:
        if self._store.value(key) != value:
            self._store.set(key, value)
            if not self._saving.isActive():
                self._saving.start()


def _key(path: str) -> str:
    """A path holds characters that are syntax in a key."""
    return os.fsencode(path).hex()
