"""Undo and redo: since an interview never changes, a stack of interviews is enough."""

from __future__ import annotations

from dataclasses import dataclass, replace

from navigator.interview import Interview


@dataclass(frozen=True, slots=True)
class Edit:
    """What was done, in the user's words, and the interview before it."""

    name: str
    before: Interview


class UndoStack:
    """The edits of one document, the way back and the way forward again."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._saved_at = 0

    @property
    def undo_name(self) -> str:
        """What would be undone; empty where there is nothing."""
        return self._done[-1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        return self._undone[-1].name if self._undone else ""

    @property
    def is_saved(self) -> bool:
        return self._saved_at == len(self._done)

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The names of what was done since it was saved; of what was undone, too."""
        if 0 <= self._saved_at <= len(self._done):
            return tuple(edit.name for edit in self._done[self._saved_at :])
        return tuple(edit.name for edit in self._undone[::-1] or self._done)

    def saved(self, now: Interview) -> Interview:
        """The interview that was saved the last time, or else the one at the beginning."""
        steps = [edit.before for edit in self._done]
        states = [*steps, now, *(edit.before for edit in reversed(self._undone))]
        return states[self._saved_at] if 0 <= self._saved_at < len(states) else states[0]

    def note_saved(self) -> None:
        self._saved_at = len(self._done)

    def joins(self, name: str) -> bool:
        """Whether an edit of this name goes on with the last one."""
        return bool(name == self.undo_name and not self._undone and not self.is_saved)

    def did(self, name: str, before: Interview) -> None:
        """Something was done to ``before``."""
        if self._saved_at > len(self._done):
            # What was saved can be reached no more.
            self._saved_at = -1
        self._done.append(Edit(name, _bare(before)))
        self._undone.clear()

    def undo(self, now: Interview) -> Interview | None:
        """The interview before the last edit; None where nothing was done."""
        return self._step(self._done, self._undone, now)

    def redo(self, now: Interview) -> Interview | None:
        """The interview after the edit that was undone last."""
        return self._step(self._undone, self._done, now)

    @staticmethod
    def _step(source: list[Edit], target: list[Edit], now: Interview) -> Interview | None:
        if not source:
            return None
        edit = source.pop()
        target.append(Edit(edit.name, _bare(now)))
        return edit.before


def _bare(interview: Interview) -> Interview:
    """The same without what it has worked out about itself, of which there may be a lot."""
    return replace(interview)
