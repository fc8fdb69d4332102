"""One worker thread: results come back here, and of one key the newest wins."""

import errno
import os
import threading
import weakref
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from navigator.background import Worker
from navigator.errors import NavigatorError
from navigator.long_job import LongJob


def test_work_is_done_elsewhere_and_its_result_comes_here(qtbot: QtBot, worker: Worker) -> None:
    came: list[tuple[int, int]] = []
    worker.submit(threading.get_ident, lambda there: came.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(came))
    assert came[0][0] != came[0][1] == threading.get_ident()


def test_of_one_key_the_newest_wins_even_over_what_runs_already(
    qtbot: QtBot, worker: Worker
) -> None:
    came: list[str] = []
    late: list[str] = []
    runs, go_on = threading.Event(), threading.Event()

    def slow() -> str:
        runs.set()
        go_on.wait(5)
        return "old"

    worker.submit(slow, came.append, overtaken=late.append, key="a")
    runs.wait(5)
    for text in ("newer", "newest"):
        worker.submit(partial(str, text), came.append, overtaken=late.append, key="a")
    go_on.set()
    qtbot.waitUntil(lambda: bool(came))
    worker.submit(lambda: "end", came.append)
    qtbot.waitUntil(lambda: "end" in came)
    assert came == ["newest", "end"]
    assert late == ["old"]


def test_urgent_work_goes_first(qtbot: QtBot, worker: Worker) -> None:
    came: list[str] = []
    go_on = threading.Event()
    worker.submit(lambda: go_on.wait(5), lambda _: None)
    worker.submit(lambda: "idle", came.append, urgent=False)
    worker.submit(lambda: "urgent", came.append)
    go_on.set()
    qtbot.waitUntil(lambda: len(came) == 2)
    assert came == ["urgent", "idle"]


def test_who_works_behind_another_begins_when_that_one_rests(qtbot: QtBot, worker: Worker) -> None:
    follower = Worker("behind", behind=worker)
    came: list[str] = []
    runs, go_on = threading.Event(), threading.Event()

    def first() -> str:
        runs.set()
        go_on.wait(5)
        return "first"

    worker.submit(first, came.append)
    runs.wait(5)
    worker.submit(lambda: "second", came.append)
    follower.submit(lambda: "behind", came.append)
    go_on.set()
    qtbot.waitUntil(lambda: len(came) == 3)
    assert came == ["first", "second", "behind"]
    follower.close()


def test_who_waits_behind_another_can_be_closed(qtbot: QtBot, worker: Worker) -> None:
    follower = Worker("behind", behind=worker, patience_s=4)
    go_on = threading.Event()
    worker.submit(lambda: go_on.wait(5), lambda _: None)
    follower.submit(lambda: None, lambda _: None)
    follower.close()
    assert not follower._thread.is_alive()
    go_on.set()


def test_an_expected_error_is_given_to_whoever_asked(qtbot: QtBot, worker: Worker) -> None:
    errors: list[NavigatorError] = []

    def fail() -> None:
        raise NavigatorError("it is broken.", "Mend it.", where="a.yaml")

    worker.submit(fail, lambda _: None, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "a.yaml: it is broken. Mend it."


def test_an_unexpected_error_is_raised_where_it_is_seen(qtbot: QtBot, worker: Worker) -> None:
    with qtbot.captureExceptions() as raised:
        worker.submit(lambda: 1 // 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_a_closed_worker_delivers_nothing(qtbot: QtBot, qapp: object) -> None:
    worker = Worker("closing")
    came: list[int] = []
    worker.submit(lambda: 1, came.append)
    worker.close()
    worker.submit(lambda: 2, came.append)
    qtbot.waitUntil(lambda: not worker._thread.is_alive())
    assert came == []


@pytest.mark.parametrize("key", ["a", None])
def test_forgotten_work_is_not_delivered(qtbot: QtBot, worker: Worker, key: str | None) -> None:
    came: list[str] = []
    go_on = threading.Event()
    worker.submit(lambda: go_on.wait(5), lambda _: None)
    worker.submit(
        lambda: "forgotten",
        came.append,
        overtaken=came.append,
        key=key,
        urgent=key is not None,
    )
    worker.forget("a")
    worker.forget_idle()
    worker.submit(lambda: "end", came.append)
    go_on.set()
    qtbot.waitUntil(lambda: "end" in came)
    assert came == ["end"]


def test_a_job_that_never_ends_can_be_abandoned(qtbot: QtBot, worker: Worker) -> None:
    hold = threading.Event()
    done: list[str] = []
    worker.submit(hold.wait, lambda _result: done.append("stuck"), key="slow")
    worker.abandon("slow")
    worker.submit(lambda: "next", done.append)
    qtbot.waitUntil(lambda: done == ["next"])
    hold.set()
    worker.submit(lambda: "last", done.append)
    qtbot.waitUntil(lambda: done == ["next", "last"])


def test_long_work_that_breaks_leaves_room_for_other(qtbot: QtBot, worker: Worker) -> None:
    job = LongJob(worker)
    ended: list[str] = []
    job.cancelled.connect(lambda: ended.append("cancelled"))
    with qtbot.captureExceptions() as raised:
        job.start("sum", lambda _tell, _is_cancelled: 1 // 0)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert ended == ["cancelled"]
    assert not job.is_running
    with qtbot.waitSignal(job.finished):
        job.start("sum", lambda _tell, _is_cancelled: 7)


def test_what_the_system_refuses_is_an_error_as_any_other(qtbot: QtBot, worker: Worker) -> None:
    errors: list[NavigatorError] = []

    def read() -> None:
        raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN), "/far/away/talk.mp4")

    worker.submit(read, lambda _: None, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]).startswith(f"talk.mp4: the file cannot be read ({os.strerror(107)}).")


def test_the_end_of_work_is_told_before_all_else_also_of_a_bug(
    qtbot: QtBot, worker: Worker
) -> None:
    came: list[str] = []
    worker.submit(lambda: "done", came.append, ended=lambda: came.append("ended"))
    qtbot.waitUntil(lambda: came == ["ended", "done"])
    with qtbot.captureExceptions() as raised:
        worker.submit(lambda: 1 / 0, lambda _: None, ended=lambda: came.append("over"))
        qtbot.waitUntil(lambda: bool(raised))
    assert came[-1] == "over"


def test_whoever_has_asked_is_not_held_by_the_worker(qtbot: QtBot, worker: Worker) -> None:
    """In its thread a widget or a timer must not be freed."""

    class Asker:
        def take(self, _result: object) -> None:
            """It is told."""

    freed_in: list[str] = []
    for key in ("done", "dropped"):
        asker = Asker()
        weakref.finalize(asker, lambda: freed_in.append(threading.current_thread().name))
        worker.submit(lambda: None, asker.take, key=key)
        if key == "dropped":
            worker.forget(key)
        del asker
    qtbot.waitUntil(lambda: len(freed_in) == 2)
    asker, go_on = Asker(), threading.Event()
    weakref.finalize(asker, lambda: freed_in.append(threading.current_thread().name))
    closed = Worker("closed")
    closed.submit(go_on.wait, asker.take)
    del asker
    threading.Timer(0.05, go_on.set).start()
    closed.close()
    del closed
    assert len(freed_in) == 3
    assert set(freed_in) == {threading.current_thread().name}


def test_where_the_whole_program_gives_way_already_a_worker_works(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "setpriority", refuse)
    worker, done = Worker("low", gives_way=True), list[int]()
    worker.submit(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    worker.close()
