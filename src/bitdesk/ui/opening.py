"""Opening a folder's file in the role that the window was asked for, and loading what is needed soon after."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from bitdesk.errors import RuleError, noop

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.ui.tasks import Task


def opened(data_dir: Path, *, head_office: bool) -> Desk:
    """Open a folder's file.

    Raises:
        NotSetUpError: the folder holds no desk yet.
        RuleError: the file is of the other role, damaged or not bitdesk's, or the settings cannot be understood.
        OutageError: the folder cannot be used.
    """
    from bitdesk.desk import open_desk

    desk = open_desk(data_dir)
    if desk.is_head_office == head_office:
        return desk
    desk.database.close()
    if head_office:
        text = noop("{folder} is a desk's. Choose the head office's folder with --data-dir.")
    else:
        text = noop("{folder} is the head office's. Add --head-office, or choose a desk's folder with --data-dir.")
    raise RuleError(text, folder=data_dir)


def load_for_counting(_task: Task) -> None:
    """Load what the first correction and the first contact need: on the worker thread, so that nobody waits for it."""
    from bitdesk import reports, services, sync

    for module in (reports.reference, services.visits, sync):
        logging.getLogger(__name__).debug("loaded %s", module.__name__)
