"""Runs the benchmarks that are named, or all of them."""

from __future__ import annotations

import io
import sys

from tests.bench import formats, library, playback, search

BENCHMARKS = {
    "playback": playback.run,
    "search": search.run,
    "formats": formats.run,
    "library": library.run,
}


def main() -> int:
    wanted = sys.argv[1:] or list(BENCHMARKS)
    unknown = [name for name in wanted if name not in BENCHMARKS]
    if unknown:
        print(f"bench: there is no {unknown[0]}; there is {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    # Whoever writes the figures to a file sees them come too.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)
    for name in wanted:
        BENCHMARKS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
