"""Long work on one worker thread, with progress and cancel; it touches no widget."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from bitdesk.errors import BitdeskError

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


class _Job(QRunnable):
    def __init__(self, task: Task, work: Callable[[Task], Any], report: Callable[[Task, int, object], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task, self._work, self._report = task, work, report

    def run(self) -> None:
        """Do the work; a bug goes to `sys.excepthook` after the task has ended."""
        try:
            self._report(self._task, DONE, self._work(self._task))
        except BitdeskError as error:
            self._report(self._task, REFUSED, error)
        finally:
            self._report(self._task, FINISHED, None)


class Tasks(QObject):
    """The worker thread: one work after the other."""

    # The only signal that crosses threads, between two ends that live as long as the window.
    _reported = Signal(object, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        # The pool does not keep a Python object alive: the jobs are kept here until their task has ended.
        self._running: dict[Task, _Job] = {}
        self._stopped = False
        self._reported.connect(self._pass_on)

    def start(self, work: Callable[[Task], Any]) -> Task:
        """Do `work(task)` on the worker thread; nothing is told before the event loop turns again."""
        task = Task(self._report, self)
        job = self._running[task] = _Job(task, work, self._report)
        if not self._stopped:
            self._pool.start(job)
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
        self._pool.clear()
        for task in self._running:
            task.cancel()
        self._pool.waitForDone()

    def _pass_on(self, task: Task, what: int, value: Any) -> None:
        if what == PROGRESSED:
            task.progressed.emit(*value)
        elif what == DONE:
            task.done.emit(value)
        elif what == REFUSED:
            task.refused.emit(value)
        else:
            task.finished.emit()
            self._running.pop(task, None)
            task.deleteLater()
