"""Closing the window: what would be lost by it is asked about first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from navigator.editor import Editor
from navigator.long_job import LongJob
from navigator.ui.file_commands import FileCommands
from navigator.ui.message_bar import MessageBar


class Closing(QObject):
    """Knows whether the window may be closed, and closes it when what kept it open is settled."""

    def __init__(
        self,
        editor: Editor,
        files: FileCommands,
        jobs: Sequence[LongJob],
        messages: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._files = files
        self._jobs = jobs
        self._messages = messages
        self._window = window
        # What was asked about a job, and the job after which the window closes.
        self._asked = ""
        self._closes_after: LongJob | None = None
        # Whoever closes is asked outside of that: a signal closes even while the question stands.
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._close_when_saved)
        for job in jobs:
            job.finished.connect(self._end_job)
            job.cancelled.connect(self._end_job)
            job.failed.connect(self._stay)

    def may_close(self, *, asks: bool) -> bool:
        """Whether nothing keeps the window open; what does is waited for, or asked about."""
        if self._editor.is_busy:
            self._editor.when_done(self._close_at_last)
            return False
        ask = self._question() if asks else None
        if ask is not None:
            ask()
        return ask is None

    def _question(self) -> Callable[[], None] | None:
        """What would be lost; the edits last, since who does not want them has none from then."""
        self._closes_after = None
        running = next((job for job in self._jobs if job.is_running), None)
        if running is not None:
            return partial(self._ask_about, running)
        if self._files.has_mended_list:
            return partial(self._files.ask_about_list, self._close_at_last)
        return None if self._editor.is_saved else self._asking.start

    def _ask_about(self, job: LongJob) -> None:
        """Closing would throw away what goes on."""

        def close(begin: Callable[[], None]) -> None:
            self._closes_after = job
            begin()

        self._asked = self.tr("{name} is not done yet.").format(name=job.subject)
        self._messages.offer(
            self._asked,
            {
                self.tr("Close when it is done"): partial(close, lambda: None),
                self.tr("Cancel it and close"): partial(close, job.cancel),
            },
        )

    def _end_job(self) -> None:
        """One has ended; a window that was to be closed then is closed."""
        self._messages.withdraw(self._asked)
        if self._closes_after is not None and not self._closes_after.is_running:
            self._close_at_last()

    def _stay(self) -> None:
        """What has failed is told."""
        self._closes_after = None
        self._messages.withdraw(self._asked)

    def _close_when_saved(self) -> None:
        self._files.when_saved(self._close_at_last, is_sure=True)

    def _close_at_last(self) -> None:
        # Not from inside the closing that has asked.
        QTimer.singleShot(0, self._window, self._window.close)
