"""The command line. The text commands import no Qt."""

from navigator.cli.main import main

__all__ = ["main"]
