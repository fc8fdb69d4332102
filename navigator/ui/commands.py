"""The commands of the window: their names, keys and groups, in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from navigator.errors import translatable

_CONTEXT = "Commands"


@dataclass(frozen=True)
class _Command:
    text: str
    keys: tuple[str, ...] = ()
    # Only where the video is, so that lists keep these keys.
    beside_video: bool = False
    repeats: bool = True
    # Switched on and off.
    is_switch: bool = False


FILE, EDIT, PLAYBACK, CHAPTERS, SEARCH, VIEW, HELP = (
    translatable("Commands", "&File"),
    translatable("Commands", "&Edit"),
    translatable("Commands", "&Playback"),
    translatable("Commands", "&Chapters"),
    translatable("Commands", "&Search"),
    translatable("Commands", "&View"),
    translatable("Commands", "&Help"),
)

_COMMANDS: dict[str, dict[str, _Command]] = {
    FILE: {
        "new": _Command(translatable("Commands", "New interview"), ("Ctrl+N",)),
        "open": _Command(translatable("Commands", "Open…"), ("Ctrl+O",)),
        "open_folder": _Command(translatable("Commands", "Open a folder…")),
        "recent": _Command(translatable("Commands", "Open recent"), ()),
        "open_address": _Command(translatable("Commands", "Open an address…"), ("Ctrl+U",)),
        "attach": _Command(translatable("Commands", "Attach the recording…"), ("Ctrl+Shift+O",)),
        "library": _Command(translatable("Commands", "Library…"), ("Ctrl+Shift+F",)),
        "bundled": _Command(translatable("Commands", "Open the bundled interview")),
        "save": _Command(translatable("Commands", "Save"), ("Ctrl+S",)),
        "save_as": _Command(translatable("Commands", "Save as…")),
        "save_copy": _Command(translatable("Commands", "Save a copy…")),
        "export": _Command(translatable("Commands", "Export…"), ("Ctrl+Shift+E",)),
        "save_frame": _Command(
            translatable("Commands", "Save the picture"), ("Ctrl+Shift+S",), repeats=False
        ),
        "quit": _Command(translatable("Commands", "Quit"), ("Ctrl+Q",)),
    },
    EDIT: {
        "undo": _Command(translatable("Commands", "Undo"), ("Ctrl+Z",)),
        "redo": _Command(translatable("Commands", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
        "paste": _Command(translatable("Commands", "Paste chapters"), ("Ctrl+V",)),
        "doctor": _Command(translatable("Commands", "Edit chapters…"), ("Ctrl+D",)),
        "chapter_here": _Command(
            translatable("Commands", "New chapter here"), ("Ctrl+M",), repeats=False
        ),
        "chapter_start": _Command(
            translatable("Commands", "Let the nearest chapter start here"), ("Ctrl+Shift+M",)
        ),
        "chapter_rename": _Command(translatable("Commands", "Rename this chapter"), ("F2",)),
        "chapter_join": _Command(
            translatable("Commands", "Join it with the one before"), repeats=False
        ),
        "chapter_delete": _Command(translatable("Commands", "Delete this chapter"), repeats=False),
        "note": _Command(translatable("Commands", "Note this moment"), ("Ctrl+B",), repeats=False),
        "note_end": _Command(translatable("Commands", "End the note here"), ("Ctrl+Shift+B",)),
        "host": _Command(translatable("Commands", "Who is the host…")),
    },
    PLAYBACK: {
        "play": _Command(
            translatable("Commands", "Play or pause"),
            ("Space", "K", "Toggle Media Play/Pause"),
            repeats=False,
        ),
        "back_10": _Command(translatable("Commands", "10 seconds back"), ("J",)),
        "on_10": _Command(translatable("Commands", "10 seconds on"), ("L",)),
        "back_5": _Command(translatable("Commands", "5 seconds back"), ("Left",)),
        "on_5": _Command(translatable("Commands", "5 seconds on"), ("Right",)),
        "back_1": _Command(translatable("Commands", "1 second back"), ("Shift+Left",)),
        "on_1": _Command(translatable("Commands", "1 second on"), ("Shift+Right",)),
        "frame_back": _Command(translatable("Commands", "One frame back"), (",",)),
        "frame_on": _Command(translatable("Commands", "One frame on"), (".",)),
        "slower": _Command(translatable("Commands", "Slower"), ("<", "[")),
        "faster": _Command(translatable("Commands", "Faster"), (">", "]")),
        "normal_speed": _Command(translatable("Commands", "Normal speed"), ("Backspace",)),
        "louder": _Command(translatable("Commands", "Louder"), ("Up",), beside_video=True),
        "quieter": _Command(translatable("Commands", "Quieter"), ("Down",), beside_video=True),
        "mute": _Command(translatable("Commands", "Mute"), ("M",), repeats=False),
        "subtitles": _Command(translatable("Commands", "Subtitles"), ("C",), repeats=False),
        "subtitles_earlier": _Command(translatable("Commands", "Subtitles earlier"), ("Z",)),
        "subtitles_later": _Command(translatable("Commands", "Subtitles later"), ("Shift+Z",)),
        "loop": _Command(
            translatable("Commands", "Loop: from here, to here, off"), ("Shift+L",), repeats=False
        ),
    },
    CHAPTERS: {
        "previous": _Command(
            translatable("Commands", "Previous chapter"),
            ("Ctrl+Left", "Shift+P", "Media Previous"),
        ),
        "next": _Command(
            translatable("Commands", "Next chapter"), ("Ctrl+Right", "Shift+N", "Media Next")
        ),
        "loop_chapter": _Command(
            translatable("Commands", "Loop this chapter"), ("Ctrl+L",), is_switch=True
        ),
        "stop_after": _Command(
            translatable("Commands", "Pause after this chapter"), ("Ctrl+E",), is_switch=True
        ),
        "unwatched": _Command(translatable("Commands", "Next part that was not watched"), ("U",)),
        "unread": _Command(
            translatable("Commands", "Next question that was not read"), ("Shift+U",)
        ),
        "forget_watched": _Command(
            translatable("Commands", "Forget what was watched and read here")
        ),
        "go_to": _Command(translatable("Commands", "Go to a time…"), ("Ctrl+G",)),
        "back": _Command(translatable("Commands", "Back before the jump"), ("Alt+Left",)),
        "forward": _Command(translatable("Commands", "Forward again"), ("Alt+Right",)),
        "follow": _Command(translatable("Commands", "Back to the current moment"), ("H",)),
    },
    SEARCH: {
        "play_found": _Command(
            translatable("Commands", "Watch only a part…"), ("Ctrl+P",), is_switch=True
        ),
        "next_stretch": _Command(translatable("Commands", "Next part of these"), ("Ctrl+PgDown",)),
        "previous_stretch": _Command(
            translatable("Commands", "Previous part of these"), ("Ctrl+PgUp",)
        ),
        "find": _Command(translatable("Commands", "Find…"), ("Ctrl+F", "/")),
        "next_hit": _Command(translatable("Commands", "Next hit"), ("F3",)),
        "previous_hit": _Command(translatable("Commands", "Previous hit"), ("Shift+F3",)),
    },
    VIEW: {
        "full_screen": _Command(translatable("Commands", "Full screen"), ("F",), repeats=False),
        "leave": _Command(translatable("Commands", "Leave full screen or the search"), ("Esc",)),
        "panels": _Command(
            translatable("Commands", "Chapters and answers"), ("F9",), repeats=False
        ),
        "settings": _Command(translatable("Commands", "Settings…"), ("Ctrl+,",)),
        "zoom_in": _Command(
            translatable("Commands", "The chapter closer on the timeline"), ("Ctrl++", "Ctrl+=")
        ),
        "zoom_out": _Command(
            translatable("Commands", "More of the chapter on the timeline"), ("Ctrl+-",)
        ),
        "small": _Command(translatable("Commands", "Small window"), ("I",), is_switch=True),
        "on_top": _Command(translatable("Commands", "Above other windows"), ("T",), is_switch=True),
    },
    HELP: {
        "palette": _Command(translatable("Commands", "Do or find anything…"), ("Ctrl+K",)),
        "keys": _Command(translatable("Commands", "Keys"), ("?", "F1")),
        "about": _Command(translatable("Commands", "About the program")),
    },
}


@dataclass
class CommandGroup:
    """A menu's worth of actions; ``title`` is the ``name`` in the user's language."""

    name: str
    title: str
    actions: dict[str, QAction] = field(default_factory=dict)


class Commands:
    """Every command as an action; `on` says what it does."""

    def __init__(self, window: QObject) -> None:
        self.groups = [
            CommandGroup(
                group,
                _tr(group),
                {name: _action(command, window) for name, command in commands.items()},
            )
            for group, commands in _COMMANDS.items()
        ]
        self.beside_video = [
            self[name]
            for commands in _COMMANDS.values()
            for name, command in commands.items()
            if command.beside_video
        ]

    @property
    def usual_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that each command has where nobody has chosen others."""
        return {
            name: tuple(QKeySequence(key).toString() for key in command.keys)
            for commands in _COMMANDS.values()
            for name, command in commands.items()
        }

    def set_keys(self, keys: Mapping[str, Iterable[str]]) -> None:
        for group in self.groups:
            for name, action in group.actions.items():
                action.setShortcuts([QKeySequence(key) for key in keys.get(name, ())])
                _tell_keys(action)

    def __getitem__(self, name: str) -> QAction:
        return next(group.actions[name] for group in self.groups if name in group.actions)

    def __iter__(self) -> Iterator[QAction]:
        return (action for group in self.groups for action in group.actions.values())

    def on(self, **slots: Callable[[], object]) -> None:
        """Connect commands by name to what they do."""
        for name, slot in slots.items():
            self[name].triggered.connect(lambda _checked=False, slot=slot: slot())


def keys_text(action: QAction) -> str:
    """The keys of an action as a reader knows them."""
    native = QKeySequence.SequenceFormat.NativeText
    sequences = [sequence for sequence in action.shortcuts() if "Media" not in sequence.toString()]
    return ", ".join(sequence.toString(native) for sequence in sequences)


def _action(command: _Command, window: QObject) -> QAction:
    action = QAction(_tr(command.text), window)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    action.setAutoRepeat(command.repeats and not command.is_switch)
    action.setCheckable(command.is_switch)
    if command.beside_video:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    _tell_keys(action)
    return action


def _tell_keys(action: QAction) -> None:
    """The keys stand behind the name, where there is no menu to show them."""
    keys, text = keys_text(action), action.text().replace("&", "")
    action.setToolTip(f"{text} ({keys})" if keys else text)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
