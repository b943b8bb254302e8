"""Meeting the head office: the state of what was recorded, and the contact on the worker thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from bitdesk import clock, sync
from bitdesk.errors import BitdeskError
from bitdesk.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.sync import SyncState

STATE_AFTER_MS = 400
LONG_MS = 1_000
"""A contact that takes longer says how far it is, and can be stopped: a double click must not stop what it starts."""


class Contact(QObject):
    """Knows the state, asks for it again shortly after a change, and runs one exchange at a time.

    `percent` is how much of a long exchange is done, None before one takes long; `is_stopping` whether somebody has
    stopped it.
    """

    state_changed = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    refused = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk: Callable[[], Desk | None] = lambda: None
        self._running: Task | None = None
        self._asked = False
        self.state: SyncState | None = None
        self.percent: int | None = None
        self.is_stopping = False
        self._begun = QElapsedTimer()
        self._soon, self._regularly = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(STATE_AFTER_MS)
        self._soon.timeout.connect(self.refresh)
        self._regularly.timeout.connect(self._exchange)

    @property
    def is_running(self) -> bool:
        """Whether an exchange is running."""
        return self._running is not None

    def begin(self, desk: Callable[[], Desk | None], every_minutes: int) -> None:
        """Serve this desk from now on; meet the head office every so many minutes (0: only when asked)."""
        self._desk = desk
        self.refresh()
        self.set_period(every_minutes)

    def set_period(self, every_minutes: int) -> None:
        """Meet the head office every so many minutes from now on (0: only when asked)."""
        if every_minutes > 0:
            self._regularly.start(every_minutes * clock.MINUTE_MS)
        else:
            self._regularly.stop()

    def refresh_soon(self) -> None:
        """Ask for the state shortly, once for many changes."""
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Ask for the state now."""
        desk = self._desk()
        if desk is None:
            return
        try:
            self.state = sync.state(desk)
        except BitdeskError as error:
            self.refused.emit(error)
        self.state_changed.emit()

    def start(self) -> None:
        """Exchange with the head office on the worker thread, because somebody asked."""
        self._asked = True
        self._exchange()

    def start_or_stop(self) -> None:
        """Exchange with the head office, or stop the exchange that takes long: what one control is for."""
        if not self.stop():
            self.start()

    def stop(self) -> bool:
        """Stop an exchange that takes long after its present batch; return whether there is one.

        What is sent stays sent, and the next contact goes on from there.
        """
        if self._running is None or self.percent is None:
            return False
        self.is_stopping = True
        self._running.cancel()
        self.state_changed.emit()
        return True

    def _note_progress(self, done: int, total: int) -> None:
        if total and self._begun.elapsed() >= LONG_MS:
            self.percent = done * 100 // total
            self.state_changed.emit()

    def _exchange(self) -> None:
        desk = self._desk()
        if desk is not None and self._running is None:
            task = self._running = self._tasks.start(lambda task: _exchange(desk, task))
            self._begun.start()
            task.progressed.connect(self.progressed)
            task.progressed.connect(self._note_progress)
            task.refused.connect(self._refused)
            task.finished.connect(self._finished)
            self.state_changed.emit()

    def _refused(self, error: BitdeskError) -> None:
        if self._asked:
            self.refused.emit(error)

    def _finished(self) -> None:
        self._running = self.percent = None
        self._asked = self.is_stopping = False
        self.refresh()
        self.ended.emit()


def _exchange(desk: Desk, task: Task) -> None:
    sync.exchange(desk, task.progress, lambda: task.is_cancelled)
