"""Going back to a backup from the window: the file is closed, replaced on the worker thread, and opened anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui.feedback import sentence
from bitdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from bitdesk.backups import Backup
    from bitdesk.ui.window import Window


def go_back(window: Window, path: Path) -> None:
    """Close a window's file, go back to a backup, and ask for a new window that says how it went.

    Until then what is counted is kept, as before a file is open.
    """
    from bitdesk import backups

    said: list[str] = []
    window.choose_page(0)
    window.navigation.setEnabled(False)
    window.close_file()
    window.tasks = window.around.tasks = Tasks(window)
    window.banner.say(QCoreApplication.translate("restoring", "Going back to the backup… Counting goes on."))
    task = window.tasks.start(lambda _task: backups.restore(window.data_dir, path))
    task.done.connect(lambda kept: said.append(_done(kept)))
    task.refused.connect(lambda error: said.append(sentence(error)))
    task.finished.connect(lambda: window.renewal_asked.emit(" ".join(said)))


def _done(kept: Backup | None) -> str:
    done = QCoreApplication.translate("restoring", "The file is what it was when the backup was made.")
    if kept is None:
        return done
    text = QCoreApplication.translate("restoring", "What was there is kept: {path}.")
    return f"{done} {text.format(path=kept.path)}"
