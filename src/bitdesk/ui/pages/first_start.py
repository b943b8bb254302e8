"""The first start in a folder without a desk: which desk, is that right, ready. It can all be done by keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bitdesk.errors import BitdeskError
from bitdesk.ui.feedback import sentence
from bitdesk.ui.page import Key
from bitdesk.ui.tasks import Task, Tasks
from bitdesk.ui.usual_places import usual_places
from bitdesk.ui.widgets.start_steps import IsThatRight, Ready, WhichDesk

if TYPE_CHECKING:
    from bitdesk.sync.setups import SetupFile

WIDTH = 760


class FirstStartPage(QWidget):
    """Finds the set-up file or asks for it; what was typed stays when something is wrong."""

    enrolled = Signal()

    def __init__(self, data_dir: Path, reason: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data_dir, self._tasks = data_dir, tasks
        self._files: tuple[SetupFile, ...] = ()
        self._file: SetupFile | None = None
        self._search: Task | None = None
        self.steps = QStackedWidget(self)
        self.which, self.right, self.ready = WhichDesk(self), IsThatRight(tasks, self), Ready(self)
        for step in (self.which, self.right, self.ready):
            self.steps.addWidget(step)
        self.which.say(reason)
        self.setAcceptDrops(True)
        self._connect()
        self._arrange()

    def _connect(self) -> None:
        self.which.browse.clicked.connect(self._choose_file)
        self.which.browse_folder.clicked.connect(self._choose_folder)
        self.which.go_on.clicked.connect(self.take_path)
        self.which.again.clicked.connect(self.look)
        self.which.path.returnPressed.connect(self.take_path)
        self.which.table.taken.connect(lambda row: self._show(self._files[row]))
        self.right.back.clicked.connect(self.go_back)
        self.right.start.clicked.connect(self.enrol)
        self.right.mailbox.folder.returnPressed.connect(self.right.start.setFocus)
        self.ready.start.clicked.connect(self.enrolled)

    def _arrange(self) -> None:
        self.steps.setMaximumWidth(WIDTH)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.steps, 10)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 24, 16, 12)
        whole.addLayout(line)
        whole.addStretch(1)

    # Which desk

    def begin(self) -> None:
        """Take the keyboard and look for set-up files."""
        self.which.path.setFocus()
        self.look()

    def look(self) -> None:
        """Look for set-up files where they usually lie."""
        self._find(usual_places())

    def _find(self, places: list[Path], none_found: str = "") -> None:
        from bitdesk.sync import setups

        self.which.show_found((), searching=True)
        task = self._search = self._tasks.start(lambda task: setups.find(places, lambda: task.is_cancelled))
        task.done.connect(lambda files: self._found(task, files, none_found))

    def _found(self, task: Task, files: tuple[SetupFile, ...], none_found: str) -> None:
        if task is not self._search:
            return
        self._files = files
        self.which.show_found(files, searching=False)
        if not files and none_found:
            self.which.say(none_found)
        if files and (none_found or not self.which.path.text()):
            self.which.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_path(self) -> None:
        """Go on with the file that is written, or list those of the folder that is written."""
        text = self.which.path.text().strip()
        if not text:
            self.which.say(QCoreApplication.translate("FirstStartPage", "Choose the set-up file first."))
            self.which.path.setFocus()
            return
        path = Path(text).expanduser()
        if path.is_dir():
            self._find([path], _none_in(path))
        else:
            self._describe(path)

    def _describe(self, path: Path) -> None:
        from bitdesk.sync import setups

        task = self._tasks.start(lambda _task: setups.describe(path))
        task.done.connect(self._show)
        task.refused.connect(self._refuse)

    def _refuse(self, error: BitdeskError) -> None:
        self.steps.setCurrentWidget(self.which)
        self.which.say(sentence(error))
        self.which.path.setFocus()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.which.browse.accessibleName(), self.which.path.text())
        dialog.setNameFilter(QCoreApplication.translate("FirstStartPage", "Set-up file (*.bitdesk)"))
        self._ask(dialog)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.which.browse_folder.accessibleName(), self.which.path.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, path: str) -> None:
        """Take a file or a folder that was chosen or dropped."""
        self.which.path.setText(path)
        self.take_path()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a file be dropped while it is asked for."""
        if event.mimeData().hasUrls() and self.steps.currentWidget() is not self.ready:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that was dropped."""
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.take(local[0])

    # Is that right

    def _show(self, file: SetupFile) -> None:
        from bitdesk.sync import setups

        self._file = file
        self.right.say("")
        self.right.show_file(file, setups.mailbox_near(file))
        self.steps.setCurrentWidget(self.right)
        self.right.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Choose another set-up file."""
        self.steps.setCurrentWidget(self.which)
        (self.which.table if self._files else self.which.path).setFocus(Qt.FocusReason.OtherFocusReason)

    def enrol(self) -> None:
        """Make this folder's desk, on the worker thread, or say what is wrong."""
        file, mailbox, data_dir = self._file, self.right.mailbox.mailbox, self._data_dir
        if file is None or not self.right.start.isEnabled():
            return
        self.right.start.setEnabled(False)
        self.right.say(QCoreApplication.translate("FirstStartPage", "Setting up this desk…"))
        task = self._tasks.start(lambda _task: make_desk(file.path, data_dir, mailbox))
        task.done.connect(lambda _nothing: self._made())
        task.refused.connect(lambda error: self.right.say(sentence(error)))
        task.finished.connect(lambda: self.right.start.setEnabled(True))

    # Ready

    def _made(self) -> None:
        self.ready.say("")
        self.ready.office.setText(self.right.office.text())
        self.ready.details.setText(self.right.details.text())
        self.ready.mailbox.setText(self.right.mailbox.result.text())
        self.steps.setCurrentWidget(self.ready)
        self.ready.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> tuple[Key, ...]:
        """The keys of a first start, for the help."""
        translate = QCoreApplication.translate
        return (
            Key("Tab", translate("Keys", "Go to the next field or button")),
            Key("Return", translate("Keys", "Take what is highlighted, press the button")),
            Key("Escape", translate("Keys", "Choose another set-up file")),
        )

    def about(self) -> str:
        """What a first start asks."""
        return QCoreApplication.translate(
            "Help",
            "This computer has no desk yet. The head office decides which desks there are, and makes a set-up file for "
            "each: open it here, check the office, and count. The mailbox need not be reachable today.",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; Escape goes a step back."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and hasattr(focused, "click"):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape and self.steps.currentWidget() is self.right:
            self.go_back()
        else:
            super().keyPressEvent(event)


def make_desk(setup_file: Path, data_dir: Path, mailbox: str) -> None:
    """Make a folder's desk from its set-up file.

    Raises:
        RuleError: the file is no set-up file, or the folder holds a desk already.
        OutageError: the file cannot be read or the folder cannot be written.
    """
    from bitdesk.sync import enrolment

    enrolment.enrol(setup_file, data_dir, mailbox).database.close()


def _none_in(folder: Path) -> str:
    text = QCoreApplication.translate(
        "FirstStartPage",
        "No set-up file lies in {folder}, nor in its folder “setup”. Ask the head office to put one there, or choose "
        "another folder.",
    )
    return text.format(folder=folder)
