"""Navigator: watch a long interview by its chapters and find the answers around it."""

__version__ = "0.1.0"
