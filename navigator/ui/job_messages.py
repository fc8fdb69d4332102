"""What is told of long work, from its beginning to its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from navigator.errors import NavigatorError
from navigator.long_job import LongJob
from navigator.ui.message_bar import MessageBar


class JobMessages(QObject):
    """Tells how far a job is, with a way to cancel it: also in a window that opens meanwhile."""

    def __init__(
        self,
        job: LongJob,
        messages: MessageBar,
        begun: Callable[[str], str],
        progress: Callable[[float, float], str],
        cancelled: str,
        parent: QObject,
    ) -> None:
        """``begun`` gets what the job is about, ``progress`` what is done and of how much."""
        super().__init__(parent)
        self._job = job
        self._messages = messages
        self._said_of = begun
        self._said_progress = progress
        self._said_cancelled = cancelled
        self._begun = ""
        job.started.connect(self._begin)
        job.progressed.connect(self._tell_progress)
        job.finished.connect(self._end)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._tell_cancelled)
        if job.is_running:
            self._begin()

    def _begin(self) -> None:
        self._begun = self._said_of(self._job.subject)
        self._messages.begin(self._begun, {self.tr("Cancel"): self._job.cancel})

    def _tell_progress(self, done: float, whole: float) -> None:
        self._messages.retell(self._begun, self._said_progress(done, whole))

    def _end(self, _made: object = None) -> None:
        self._messages.end(self._begun)

    def _tell_cancelled(self) -> None:
        self._end()
        self._messages.tell(self._said_cancelled)

    def _fail(self, error: NavigatorError) -> None:
        self._end()
        self._messages.tell_error(error)
