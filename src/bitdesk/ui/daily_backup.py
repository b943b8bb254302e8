"""The day's backup, made on the worker thread while nobody works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from bitdesk import clock
from bitdesk.errors import BitdeskError
from bitdesk.ui.feedback import sentence

if TYPE_CHECKING:
    from bitdesk.backups import Backup
    from bitdesk.desk import Desk
    from bitdesk.ui.bus import Bus
    from bitdesk.ui.page import Surroundings

IDLE_MS = 30_000
AGAIN_MS = clock.HOUR_MS
"""The backup waits until nothing was written for half a minute; every hour it is asked whether the day has one."""


class DailyBackup(QObject):
    """Begins once a file is open, and goes on for as long as the window is."""

    def __init__(self, around: Surroundings, bus: Bus, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        bus.committed.connect(self._note_busy)

    def begin(self) -> None:
        """Make the day's backup when nobody works."""
        self._timer.start(IDLE_MS)

    def _note_busy(self) -> None:
        self._busy = True

    def look(self) -> None:
        """Make the day's backup unless something was written since the last look."""
        if self._busy:
            self._busy = False
            self._timer.start(IDLE_MS)
        else:
            self.back_up()
            self._timer.start(AGAIN_MS)

    def back_up(self) -> None:
        """Make the day's backup if there is none yet; what stands in the way is said until somebody has read it."""
        desk = self._around.desk
        if desk is None or desk.read_only:
            return
        task = self._around.tasks.start(lambda _task: _made(desk))
        task.refused.connect(self._refuse)

    def _refuse(self, error: BitdeskError) -> None:
        text = QCoreApplication.translate("DailyBackup", "Today’s backup could not be made. {reason}")
        self._around.banner.notice(text.format(reason=sentence(error)))


def _made(desk: Desk) -> Backup | None:
    from bitdesk import backups

    return backups.make_daily(desk)
