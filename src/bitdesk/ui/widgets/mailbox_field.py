"""The mailbox's folder: written or chosen, and tried on the worker thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bitdesk.errors import BitdeskError
from bitdesk.ui import theme
from bitdesk.ui.feedback import announce, sentence
from bitdesk.ui.tasks import Task, Tasks
from bitdesk.ui.widgets.painted import Pill


class MailboxField(QWidget):
    """A folder, a button that chooses it, one that tries it, and how that went.

    `organisation_name` is set at the head office alone: it may make a folder the mailbox.
    """

    changed = Signal(str)
    tried = Signal(bool)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None, *, on_card: bool = True) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._trying: Task | None = None
        self._saved = ""
        self.organisation_id = b""
        self.organisation_name = ""
        name = QCoreApplication.translate("MailboxField", "Mailbox: the shared folder, or the folder on the key")
        self.label = QLabel(name, self)
        self.folder = QLineEdit(self)
        self.folder.setMinimumHeight(44)
        self.folder.setFont(theme.font(13))
        self.folder.setStyleSheet(theme.field_style())
        self.folder.setAccessibleName(name)
        self.label.setBuddy(self.folder)
        self.choose = Pill(QCoreApplication.translate("MailboxField", "Choose…"), self, on_card=on_card)
        self.choose.setAccessibleName(QCoreApplication.translate("MailboxField", "Choose the mailbox’s folder"))
        self.trial = Pill(QCoreApplication.translate("MailboxField", "Try it"), self, on_card=on_card)
        self.trial.setAccessibleName(QCoreApplication.translate("MailboxField", "Try whether the mailbox can be used"))
        self.result = QLabel(self)
        self.result.setWordWrap(True)
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setFont(theme.font(12))
        self.result.hide()
        self._arrange()
        self.choose.clicked.connect(self.choose_folder)
        self.trial.clicked.connect(self.try_it)
        self.folder.editingFinished.connect(self._edited)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        line.addWidget(self.trial)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addLayout(line)
        column.addWidget(self.result)

    @property
    def mailbox(self) -> str:
        """The folder as it is written, empty for none."""
        text = self.folder.text().strip()
        return str(Path(text).expanduser()) if text else ""

    def show_mailbox(self, folder: str, organisation_id: bytes) -> None:
        """Show the mailbox of an organisation."""
        self.organisation_id = organisation_id
        self._saved = folder
        self.folder.setText(folder)
        self.result.hide()

    def choose_folder(self) -> None:
        """Look for the folder on this machine, on the network or on a key."""
        dialog = QFileDialog(self, self.choose.accessibleName(), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def chosen(self, folder: str) -> None:
        """Take a folder that was chosen."""
        self.folder.setText(folder)
        self._edited()

    def _edited(self) -> None:
        if self.mailbox != self._saved:
            self._saved = self.mailbox
            self.folder.setModified(False)
            self.changed.emit(self.mailbox)
            self.try_it()

    def try_it(self) -> None:
        """Try on the worker thread whether files can be left in the folder."""
        folder, organisation_id, name = self.mailbox, self.organisation_id, self.organisation_name
        if not folder:
            self._say(QCoreApplication.translate("MailboxField", "No mailbox is chosen: nothing is sent."), good=False)
            return
        self.result.setText(QCoreApplication.translate("MailboxField", "Trying…"))
        self.result.show()
        task = self._trying = self._tasks.start(lambda _task: check(folder, organisation_id, name))
        task.done.connect(lambda _nothing: self._tried(task, None))
        task.refused.connect(lambda error: self._tried(task, error))

    def _tried(self, task: Task, error: BitdeskError | None) -> None:
        if task is not self._trying:
            return
        if error is None:
            good = QCoreApplication.translate("MailboxField", "The mailbox can be used: files can be left there.")
            self._say(good, good=True)
        else:
            self._say(sentence(error), good=False)
        self.tried.emit(error is None)

    def _say(self, text: str, *, good: bool) -> None:
        look = theme.colours()
        colour = (look.good if good else look.warning).name()
        self.result.setStyleSheet(f"color: {colour}")
        self.result.setText(text)
        self.result.show()
        announce(self, text)


def check(folder: str, organisation_id: bytes, name: str = "") -> None:
    """Leave and remove a file in an organisation's mailbox; with its name, a folder that is there becomes one.

    Raises:
        RuleError: it is another organisation's.
        OutageError: it is not there, or cannot be written.
    """
    from bitdesk.sync.folder import FolderMailbox

    path = Path(folder)
    if name and path.is_dir():
        FolderMailbox.create(path, organisation_id, name).check()
    else:
        FolderMailbox.open(path, organisation_id).check()
