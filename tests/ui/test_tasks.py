from __future__ import annotations

import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.errors import OutageError
from bitdesk.ui.tasks import Task, Tasks


def test_work_runs_on_another_thread_and_tells_in_this_one(qtbot: QtBot) -> None:
    tasks = Tasks()
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


def test_a_refusal_is_told(qtbot: QtBot) -> None:
    tasks, told = Tasks(), []

    def work(_task: Task) -> None:
        raise OutageError("The key is full.")

    task = tasks.start(work)
    task.refused.connect(lambda error: told.append(str(error)))
    with qtbot.waitSignal(task.finished):
        pass
    assert told == ["The key is full."]


def test_one_work_after_the_other_and_cancelled_at_the_end(qtbot: QtBot) -> None:
    tasks, order, begun = Tasks(), [], threading.Event()

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


def test_many_works_all_end(qtbot: QtBot) -> None:
    tasks = Tasks()
    ended: list[int] = []
    for number in range(50):
        tasks.start(partial(lambda number, _task: number, number)).done.connect(ended.append)
    qtbot.waitUntil(lambda: len(ended) == 50)
    assert ended == list(range(50))


def test_a_bug_reaches_the_hook_and_the_task_ends(qtbot: QtBot) -> None:
    tasks = Tasks()

    def work(_task: Task) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        task = tasks.start(work)
        with qtbot.waitSignal(task.finished):
            pass
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


pytestmark = pytest.mark.timeout(60)
