from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.errors import OutageError
from bitdesk.ui.tasks import Task, Tasks


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """A worker that ends with the test, as a window's does when it closes."""
    tasks = Tasks()
    yield tasks
    tasks.stop()


def test_work_runs_on_another_thread_and_tells_in_this_one(tasks: Tasks, qtbot: QtBot) -> None:
    here = threading.get_ident()
    told: list[tuple[object, ...]] = []

    def work(task: Task) -> bool:
        task.progress(1, 2)
        return threading.get_ident() == here

    task = tasks.start(work)
    task.progressed.connect(lambda done, total: told.append((done, total, threading.get_ident())))
    task.done.connect(lambda same: told.append((same, threading.get_ident())))
    with qtbot.waitSignal(task.finished):
        assert tasks.busy
    assert told == [(1, 2, here), (False, here)]
    assert not tasks.busy


def test_a_refusal_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    told = []

    def work(_task: Task) -> None:
        raise OutageError("The key is full.")

    task = tasks.start(work)
    task.refused.connect(lambda error: told.append(str(error)))
    with qtbot.waitSignal(task.finished):
        pass
    assert told == ["The key is full."]


def test_one_work_after_the_other_and_cancelled_at_the_end(tasks: Tasks, qtbot: QtBot) -> None:
    order, begun = [], threading.Event()

    def wait(task: Task) -> None:
        begun.set()
        while not task.is_cancelled:
            pass
        order.append("first")

    tasks.start(wait)
    tasks.start(lambda _task: order.append("second"))
    assert begun.wait(10)
    assert order == []
    tasks.stop()
    assert order == ["first"]


def test_many_works_all_end(tasks: Tasks, qtbot: QtBot) -> None:
    ended: list[int] = []
    for number in range(50):
        tasks.start(partial(lambda number, _task: number, number)).done.connect(ended.append)
    qtbot.waitUntil(lambda: len(ended) == 50)
    assert ended == list(range(50))


def test_the_worker_keeps_what_is_its_own_from_one_work_to_the_next(tasks: Tasks, qtbot: QtBot) -> None:
    """A file has a connection a thread: a worker that forgot its own would open one more for every work."""
    own = threading.local()
    found: list[int] = []

    def work(_task: Task) -> None:
        own.works = getattr(own, "works", 0) + 1
        found.append(own.works)

    for _ in range(3):
        with qtbot.waitSignal(tasks.start(work).finished):
            pass
    assert found == [1, 2, 3]


def test_a_bug_reaches_the_hook_and_the_task_ends(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_task: Task) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        task = tasks.start(work)
        with qtbot.waitSignal(task.finished):
            pass
        qtbot.waitUntil(lambda: bool(caught))
        with qtbot.waitSignal(tasks.start(lambda _task: True).done):
            """The next work is done all the same."""
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


pytestmark = pytest.mark.timeout(60)
