"""Chapters in a pasted text: lines without markup, shapes of lines, blocks of lines, judgement."""
