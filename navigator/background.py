"""The only door to threads: work in the background, results on the thread that asked."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from navigator import files
from navigator.errors import NavigatorError

T = TypeVar("T")
# From -20 to 19, see nice(1).
_LOW_PRIORITY = 10
_PATIENCE_S = 5.0
# So often somebody who waits for another looks whether it is still worth while.
_LOOK_AROUND_S = 0.1
# What was changed by then is painted.
_LATER_MS = 30


@dataclass(eq=False)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[NavigatorError], None] | None
    overtaken: Callable[[Any], None] | None
    ended: Callable[[], None] | None
    key: Hashable | None
    result: object = None
    error: Exception | None = None
    is_done: bool = False

    def let_go(self) -> None:
        """Hold nobody any more: whoever has asked is not to be freed in the worker's thread."""
        self.work = self.done = _nothing
        self.failed = self.overtaken = self.ended = None
        self.result = self.error = None


def _nothing(*_arguments: object) -> None:
    """What a job does that is over."""


class Worker(QObject):
    """One thread that does one job after another.

    The callbacks of a job run on the thread that made the worker. Of the jobs with one ``key`` the
    newest wins: older ones that wait are dropped, and so is the result of one that already runs.
    A worker that ``gives_way`` leaves the processor to whoever else wants it, and begins only when
    the present turn of the event loop is over: at each call into Qt the window would have to wait
    for the interpreter. One that works
    ``behind`` another begins nothing while that one is at work, and can let it pass in between: of
    a low priority alone it would hold the interpreter longest just then. One that ``finishes``
    does everything that is urgent before it is closed, if that takes no longer than ``patience_s``.
    """

    _finished = Signal(object)

    def __init__(
        self,
        name: str,
        parent: QObject | None = None,
        *,
        gives_way: bool = False,
        behind: Worker | None = None,
        finishes: bool = False,
        patience_s: float = _PATIENCE_S,
    ) -> None:
        super().__init__(parent)
        self._patience_s = patience_s
        self._finishes = finishes
        self._gives_way = gives_way
        self._behind = behind
        lock = threading.RLock()
        self._wanted = threading.Condition(lock)
        self._rested = threading.Condition(lock)
        self._is_at_work = False
        self._running: _Job | None = None
        self._urgent: deque[_Job] = deque()
        self._idle: deque[_Job] = deque()
        self._newest: dict[Hashable, _Job] = {}
        self._closing = False
        # What nobody is told any more; see `_Job.let_go`.
        self._left: list[_Job] = []
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._wake)
        self._later = QTimer(self, interval=_LATER_MS, singleShot=True)
        self._later.timeout.connect(self._wake)
        self._name = name
        self._start()

    def _start(self) -> None:
        """Work in a new thread from now on; one before ends with the job that it is in."""
        self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[NavigatorError], None] | None = None,
        overtaken: Callable[[T], None] | None = None,
        ended: Callable[[], None] | None = None,
        key: Hashable | None = None,
        urgent: bool = True,
        at_once: bool = True,
    ) -> None:
        """Run ``work`` in the background, then ``done(result)`` or ``failed(error)`` here.

        ``overtaken(result)`` is for whoever wants it although a newer job has taken its key.
        ``ended()`` comes before these, also where a bug has ended the work. What the system refuses
        (OSError) is an error as any other; what is not, or that nobody takes, is raised here: it is
        a bug.
        Work that is not ``urgent`` waits until there is nothing urgent left; what need not begin
        ``at_once`` leaves the next turns of the event loop to the window, which paints.
        """
        job = _Job(work, done, failed, overtaken, ended, key)
        with self._wanted:
            queue = self._urgent if urgent else self._idle
            if key is not None:
                self._newest[key] = job
                for waiting in [waiting for waiting in queue if waiting.key == key]:
                    queue.remove(waiting)
            queue.append(job)
            self._is_at_work = True
            if at_once and not self._gives_way:
                self._wanted.notify()
        if not at_once and not self._later.isActive():
            self._later.start()
        elif at_once and self._gives_way:
            self._turn.start()

    def _wake(self) -> None:
        with self._wanted:
            self._wanted.notify()

    def forget(self, key: Hashable) -> None:
        """Drop the job with this key, or its result."""
        self._newest.pop(key, None)

    def forget_idle(self) -> None:
        """Drop the work that is not urgent and has not begun."""
        with self._wanted:
            self._idle.clear()

    def abandon(self, *keys: Hashable) -> None:
        """Drop the jobs with these keys even if they never end: others go on in a new thread."""
        for key in keys:
            self.forget(key)
        with self._wanted:
            if self._running is not None:
                self._start()
                self._wanted.notify_all()

    def close(self) -> None:
        """Finish the running job and end the thread; jobs that wait are dropped, or done."""
        with self._wanted:
            self._closing = True
            self._wanted.notify()
        self._thread.join(self._patience_s)

    def _run(self) -> None:
        if self._gives_way and sys.platform.startswith("linux"):
            # Only there a thread has a priority of its own.
            with contextlib.suppress(OSError):
                # The whole program may have a lower one already, which it cannot raise.
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _LOW_PRIORITY)
        while (job := self._next_job()) is not None:
            self.let_pass()
            if self._is_wanted(job):
                self._do(job)
            if self._closing:
                self._left.append(job)
            else:
                self._finished.emit(job)

    @staticmethod
    def _do(job: _Job) -> None:
        try:
            job.result = job.work()
        except Exception as error:
            job.error = error
        job.is_done = True

    def let_pass(self) -> None:
        """Wait, as a part of long work here, until the worker that goes before has none."""
        first = self._behind
        if first is not None and first._is_at_work:
            with first._rested:
                while first._is_at_work and not first._closing and not self._closing:
                    first._rested.wait(_LOOK_AROUND_S)

    def _next_job(self) -> _Job | None:
        with self._wanted:
            if self._is_over():
                return None
            self._running = None
            if not self._urgent and not self._idle:
                self._is_at_work = False
                self._rested.notify_all()
            self._wanted.wait_for(lambda: self._is_over() or self._urgent or self._idle)
            if self._is_over():
                return None
            self._is_at_work = True
            self._running = (self._urgent or self._idle).popleft()
            return self._running

    def _is_over(self) -> bool:
        is_closed = self._closing and not (self._finishes and self._urgent)
        return is_closed or threading.current_thread() is not self._thread

    def _is_wanted(self, job: _Job) -> bool:
        return job.key is None or self._newest.get(job.key) is job

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        try:
            if not self._closing:
                self._tell(job)
        finally:
            job.let_go()

    def _tell(self, job: _Job) -> None:
        if not self._is_wanted(job):
            self._deliver_late(job)
            return
        if job.key is not None:
            self._newest.pop(job.key)
        if job.ended is not None:
            job.ended()
        error = _expected(job.error)
        if error is None:
            job.done(job.result)
        elif isinstance(error, NavigatorError) and job.failed is not None:
            job.failed(error)
        else:
            raise error from job.error

    def _deliver_late(self, job: _Job) -> None:
        """Give the result of a job whose key a newer one has; not of one that is forgotten."""
        is_overtaken = job.is_done and job.key in self._newest
        if is_overtaken and job.overtaken is not None and job.error is None:
            job.overtaken(job.result)


def _expected(error: Exception | None) -> Exception | None:
    """The error as it is told: a drive may be gone at any moment."""
    if isinstance(error, OSError):
        return files.unreadable(Path(error.filename or ""), error)
    return error
