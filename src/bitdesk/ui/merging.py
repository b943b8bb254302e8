"""Merging at the head office: what has arrived, and the merge on the worker thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bitdesk import sync
from bitdesk.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.errors import BitdeskError
    from bitdesk.sync import MergeResult


class Merging(QObject):
    """Looks into the mailbox from time to time and runs one merge at a time.

    `arrived` is how many files lie in the mailbox, None while that is not known; `result` what the last merge
    did, and `was_cancelled` whether somebody stopped it; `problem` what stands in the way of the mailbox.
    """

    changed = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    refused = Signal(object)
    recovered = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk: Callable[[], Desk | None] = lambda: None
        self._running: Task | None = None
        self._looking = False
        self.arrived: int | None = None
        self.result: MergeResult | None = None
        self.was_cancelled = False
        self.problem: BitdeskError | None = None

    @property
    def is_running(self) -> bool:
        """Whether a merge is running."""
        return self._running is not None

    def begin(self, desk: Callable[[], Desk | None]) -> None:
        """Serve this head office from now on."""
        self._desk = desk
        self.look()

    def look(self) -> None:
        """See on the worker thread what has arrived: a share that is slow to answer holds nobody up."""
        desk = self._desk()
        if desk is None or self._looking or self.is_running:
            return
        self._looking = True
        task = self._tasks.start(lambda _task: _arrived(desk))
        task.done.connect(self._seen)
        task.refused.connect(self._refuse)
        task.finished.connect(self._looked)

    def look_again(self) -> None:
        """Look because somebody asked: what is still in the way is said again."""
        self.problem = None
        self.look()

    def start(self) -> None:
        """Merge what has arrived on the worker thread."""
        self._start(_merge)

    def start_files(self, files: Sequence[Path]) -> None:
        """Merge the files of dead laptops (`bitdesk.db`, or the folders they stand in) on the worker thread."""
        self._start(lambda desk, task: sync.merge_files(desk, files, task.progress, lambda: task.is_cancelled))

    def choose_files(self, parent: QWidget) -> None:
        """Ask which dead laptops' files are to be merged."""
        dialog = QFileDialog(parent, QCoreApplication.translate("Merging", "Merge the files of laptops"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        names = QCoreApplication.translate("Merging", "File of a desk (*.db);;Every file (*)")
        dialog.setNameFilters(names.split(";;"))
        dialog.filesSelected.connect(lambda chosen: self.start_files([Path(path) for path in chosen]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self, work: Callable[[Desk, Task], MergeResult]) -> None:
        desk = self._desk()
        if desk is None or self.is_running:
            return
        self.result, self.was_cancelled = None, False
        task = self._running = self._tasks.start(lambda task: work(desk, task))
        task.progressed.connect(self.progressed)
        task.done.connect(self._merged)
        task.refused.connect(self._stopped)
        task.finished.connect(self._finished)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop after the file that is being merged; what was merged stays merged."""
        if self._running is not None:
            self.was_cancelled = True
            self._running.cancel()
            self.changed.emit()

    def _seen(self, arrived: int) -> None:
        self.arrived = arrived
        if self.problem is not None:
            self.problem = None
            self.recovered.emit()

    def _refuse(self, error: BitdeskError) -> None:
        known = self.problem is not None and str(self.problem) == str(error)
        self.arrived, self.problem = None, error
        if not known:
            self.refused.emit(error)

    def _looked(self) -> None:
        self._looking = False
        self.changed.emit()

    def _merged(self, result: MergeResult) -> None:
        self.result = result

    def _stopped(self, error: BitdeskError) -> None:
        # Said every time: somebody has just asked for it.
        self.arrived, self.problem = None, error
        self.refused.emit(error)

    def _finished(self) -> None:
        self._running = None
        self.changed.emit()
        self.ended.emit()
        self.look()


def _arrived(desk: Desk) -> int:
    # Imported here: the window is painted before anything of the synchronisation is loaded.
    from bitdesk.sync.mailbox import open_mailbox

    return len(open_mailbox(desk).names(desk.address))


def _merge(desk: Desk, task: Task) -> MergeResult:
    return sync.merge_all(desk, task.progress, lambda: task.is_cancelled)
