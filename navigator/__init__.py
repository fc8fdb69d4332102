"""Navigator: watch a long interview by its chapters and find the answers around it."""

import logging

# Who runs the window decides where messages go; a command says its errors itself.
logging.getLogger(__name__).addHandler(logging.NullHandler())

__version__ = "0.1.0"
