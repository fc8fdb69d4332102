"""Where the files that come with the program lie."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# In a wheel the resources lie inside the package; in a checkout, beside it.
ROOT = next(
    folder for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if folder.is_dir()
)

BUNDLED_INTERVIEW = ROOT / "interview" / "interview.yaml"


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")
