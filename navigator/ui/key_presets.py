"""Keys as other players have them: what differs from ours, by command."""

from __future__ import annotations

from collections.abc import Mapping

# Ours, which is nobody's in particular; what a preset does not name stays as it is here.
OURS = ""
PRESETS: dict[str, dict[str, tuple[str, ...]]] = {
    OURS: {},
    # https://support.google.com/youtube/answer/7631406
    "YouTube": {
        "slower": ("<",),
        "faster": (">",),
        "normal_speed": (),
        "back_1": (),
        "on_1": (),
        "previous": ("Ctrl+Left", "Shift+P", "Media Previous"),
        "next": ("Ctrl+Right", "Shift+N", "Media Next"),
        "small": ("I",),
    },
    # https://mpv.io/manual/stable/#keyboard-control
    "mpv": {
        "play": ("Space", "P", "Toggle Media Play/Pause"),
        "back_10": (),
        "on_10": (),
        "slower": ("[",),
        "faster": ("]",),
        "louder": ("0",),
        "quieter": ("9",),
        "next": ("PgUp", "Media Next"),
        "previous": ("PgDown", "Media Previous"),
        "subtitles": ("V",),
        "loop": ("L",),
        "back": ("Shift+Backspace",),
        "save_frame": ("S",),
    },
    # https://wiki.videolan.org/Hotkeys_table
    "VLC": {
        "play": ("Space", "Toggle Media Play/Pause"),
        "back_10": ("Alt+Left",),
        "on_10": ("Alt+Right",),
        "back_5": ("Shift+Left",),
        "on_5": ("Shift+Right",),
        "back_1": ("Left",),
        "on_1": ("Right",),
        "frame_on": ("E",),
        "frame_back": (),
        "slower": ("[", "-"),
        "faster": ("]", "+"),
        "normal_speed": ("=",),
        "louder": ("Ctrl+Up",),
        "quieter": ("Ctrl+Down",),
        "previous": ("Shift+P", "Media Previous"),
        "next": ("Shift+N", "Media Next"),
        "subtitles": ("V",),
        "subtitles_earlier": ("G",),
        "subtitles_later": ("H",),
        "go_to": ("Ctrl+T",),
        "follow": (),
        "back": (),
        "forward": (),
        "save_frame": ("Shift+S",),
    },
}


def keys_for(
    usual: Mapping[str, tuple[str, ...]], preset: str, own: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """The keys of each command: one's own go before the preset's, and those before the usual.

    A key that somebody has chosen is taken from whatever had it.
    """
    keys = {**usual, **PRESETS.get(preset, {})}
    keys = {name: found for name, found in keys.items() if name in usual}
    for name, chosen in own.items():
        if name in keys:
            for other in keys:
                if other not in own:
                    keys[other] = tuple(key for key in keys[other] if key not in chosen)
            keys[name] = chosen
    return keys


def collisions(keys: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """The keys that several commands have, with those commands."""
    found: dict[str, list[str]] = {}
    for name, chosen in keys.items():
        for key in chosen:
            found.setdefault(key, []).append(name)
    return {key: names for key, names in found.items() if len(names) > 1}
