"""libVLC with its own window and nothing else, steered by lines on standard input.

A number jumps there (ms); ``pause`` and ``play`` do what they say.
"""

from __future__ import annotations

import sys

import vlc


def main(path: str) -> None:
    instance = vlc.Instance(
        ["--fullscreen", "--aout=dummy", "--no-osd", "--no-video-title-show", "--quiet"]
    )
    player = instance.media_player_new(path)
    player.set_fullscreen(1)
    player.play()
    for line in sys.stdin:
        wish = line.strip()
        if wish == "pause":
            player.set_pause(1)
        elif wish == "play":
            player.set_pause(0)
        else:
            player.set_time(int(wish))
    player.stop()


if __name__ == "__main__":
    main(sys.argv[1])
