"""Long work on one worker thread, with progress and cancel; it touches no widget."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from bitdesk.errors import BitdeskError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

PROGRESSED, DONE, REFUSED, FINISHED = range(4)


class Task(QObject):
    """One piece of work that was asked for; its signals are emitted in the window's thread."""

    progressed = Signal(int, int)
    done = Signal(object)
    refused = Signal(object)
    finished = Signal()

    def __init__(self, report: Callable[[Task, int, object], None], parent: QObject) -> None:
        super().__init__(parent)
        self._report = report
        self._cancelled = Event()

    def progress(self, done: int, total: int) -> None:
        """Tell from the worker thread how much is done, of how much."""
        self._report(self, PROGRESSED, (done, total))

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled.is_set()


class Tasks(QObject):
    """The worker thread: one work after the other."""

    # The only signal that crosses threads, between two ends that live as long as the window.
    _reported = Signal(object, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: ThreadPoolExecutor | None = None
        self._running: set[Task] = set()
        self._stopped = False
        self._reported.connect(self._pass_on)

    def start(self, work: Callable[[Task], Any]) -> Task:
        """Do `work(task)` on the worker thread; nothing is told before the event loop turns again."""
        task = Task(self._report, self)
        self._running.add(task)
        if not self._stopped:
            if self._worker is None:
                self._worker = _worker()
            self._worker.submit(_do, task, work, self._report).add_done_callback(_tell_bug)
        return task

    def _report(self, task: Task, what: int, value: object) -> None:
        # A window that is deleted without a word takes this with it while the worker still runs.
        if isValid(self):
            self._reported.emit(task, what, value)

    @property
    def busy(self) -> bool:
        """Whether work is running or waiting."""
        return bool(self._running)

    def stop(self) -> None:
        """Cancel everything and wait for the step that is running; nothing starts any more."""
        self._stopped = True
        if self._worker is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)
        for task in self._running:
            task.cancel()
        if self._worker is not None:
            self._worker.shutdown()

    def _pass_on(self, task: Task, what: int, value: Any) -> None:
        if what == PROGRESSED:
            task.progressed.emit(*value)
        elif what == DONE:
            task.done.emit(value)
        elif what == REFUSED:
            task.refused.emit(value)
        else:
            task.finished.emit()
            self._running.discard(task)
            task.deleteLater()


def _worker() -> ThreadPoolExecutor:
    """Return a thread of Python's: Qt's own forgets after every work what is a thread's, a file's connection too."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1)


def _do(task: Task, work: Callable[[Task], Any], report: Callable[[Task, int, object], None]) -> None:
    try:
        report(task, DONE, work(task))
    except BitdeskError as error:
        report(task, REFUSED, error)
    finally:
        report(task, FINISHED, None)


def _tell_bug(ended: Future[None]) -> None:
    """Hand a bug to `sys.excepthook`, after its task has ended."""
    bug = None if ended.cancelled() else ended.exception()
    if bug is not None:
        sys.excepthook(type(bug), bug, bug.__traceback__)
