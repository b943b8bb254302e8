"""What is kept of a year of the till outside of it: the signed archive, and the entries for the accountant."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bitdesk import clock
from bitdesk.errors import BitdeskError
from bitdesk.ui import formats, theme
from bitdesk.ui.feedback import announce, sentence
from bitdesk.ui.widgets.card import Card
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.painted import Pill

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitdesk.desk import Desk
    from bitdesk.ui.page import Surroundings

YEARS_OFFERED = 10


class YearCard(Card):
    """Archives a year, verifies an archive, writes the entries: each on the worker thread."""

    folder_asked = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("YearCard", "A year of the till"), parent)
        self.around = around
        self._folder: Path | None = None
        note = self.text(muted=True)
        note.setText(
            translate(
                "YearCard",
                "The law wants a year archived in an open format. The archive is signed; anybody can verify it with "
                "bitdesk, without this computer. Keep it on two keys for six years.",
            )
        )
        label = QLabel(translate("YearCard", "Year"), self)
        label.setFont(theme.font(12))
        self.year = Choice([], self)
        self.year.setAccessibleName(label.text())
        label.setBuddy(self.year)
        self.column.addWidget(label)
        self.column.addWidget(self.year)
        self.archive = Pill(translate("YearCard", "Archive the year"), self, on_card=True, main=True)
        self.entries = Pill(translate("YearCard", "Entries for the accountant"), self, on_card=True)
        self.verify = Pill(translate("YearCard", "Verify an archive…"), self, on_card=True)
        self.open_folder = Pill(translate("YearCard", "Open the folder"), self, on_card=True)
        self.result = self.text()
        self._arrange()
        self.archive.clicked.connect(self.archive_year)
        self.entries.clicked.connect(self.write_entries)
        self.verify.clicked.connect(self.choose_archive)
        self.open_folder.clicked.connect(lambda: self.folder_asked.emit(self._folder))

    def _arrange(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        for pair in ((self.archive, self.entries), (self.verify, self.open_folder)):
            line = QHBoxLayout()
            line.setSpacing(8)
            for button in pair:
                button.setMinimumHeight(44)
                line.addWidget(button)
            line.addStretch(1)
            buttons.addLayout(line)
        self.column.insertLayout(self.column.indexOf(self.result), buttons)
        self.column.addStretch(1)
        self.result.hide()
        self.open_folder.hide()

    def show_years(self) -> None:
        """Offer this year and those before it."""
        this = clock.business_date().year
        chosen = self.year.value()
        self.year.offer([(str(year), str(year)) for year in range(this, this - YEARS_OFFERED, -1)])
        self.year.show_value(chosen or str(this))

    # Doing

    def archive_year(self) -> None:
        """Write the archive of the year that is chosen."""
        year = int(self.year.value())
        self._start(lambda desk: _archived(desk, year))

    def write_entries(self) -> None:
        """Write the accountant's entries of the year that is chosen."""
        year = int(self.year.value())
        self._start(lambda desk: _entries(desk, year))

    def choose_archive(self) -> None:
        """Look for an archive and verify it."""
        dialog = QFileDialog(self, self.verify.text(), str(self._folder or ""))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.zip")
        dialog.fileSelected.connect(self.verify_archive)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def verify_archive(self, name: str) -> None:
        """Verify an archive with nothing but itself."""
        path = Path(name)
        self._start(lambda _desk: _verified(path))

    def _start(self, work: Callable[[Desk], tuple[Callable[[], str], bool, Path | None]]) -> None:
        desk = self.around.desk
        if desk is None:
            return
        self._enable(False)
        self._say(QCoreApplication.translate("YearCard", "Working…"), good=True)
        task = self.around.tasks.start(lambda _task: work(desk))
        task.done.connect(self._done)
        task.refused.connect(self._refused)
        task.finished.connect(lambda: self._enable(True))

    def _enable(self, enabled: bool) -> None:
        for button in (self.archive, self.entries, self.verify):
            button.setEnabled(enabled)

    def _done(self, result: tuple[Callable[[], str], bool, Path | None]) -> None:
        said, good, path = result
        if path is not None:
            self._folder = path.parent
            self.open_folder.show()
        self._say(said(), good=good)

    def _refused(self, error: BitdeskError) -> None:
        self._say(sentence(error), good=False)

    def _say(self, text: str, *, good: bool) -> None:
        look = theme.colours()
        self.result.setStyleSheet(f"color: {(look.good if good else look.warning).name()}")
        self.result.setText(text)
        self.result.show()
        announce(self, text)


def _archived(desk: Desk, year: int) -> tuple[Callable[[], str], bool, Path | None]:
    from bitdesk.services import archiving

    made = archiving.archive(desk, year)

    def said() -> str:
        text = QCoreApplication.translate("YearCard", "{file}: {tickets} tickets and {closings} closings, verified.")
        words = text.format(
            file=made.path.name, tickets=formats.number(made.tickets), closings=formats.number(made.closings)
        )
        return " ".join(filter(None, (words, _open_tickets(made.not_closed))))

    return said, not made.not_closed, made.path


def _entries(desk: Desk, year: int) -> tuple[Callable[[], str], bool, Path | None]:
    from bitdesk import files, paths
    from bitdesk.exports import fec
    from bitdesk.reports import accounting

    accounts = accounting.accounts(desk, year)
    folder = desk.data_dir / paths.ARCHIVES
    path = folder / fec.file_name(accounts)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files.write_whole(path, fec.fec(accounts).encode())
    except OSError as error:
        raise files.not_written(path, error) from error

    def said() -> str:
        text = QCoreApplication.translate("YearCard", "{file}: {entries} entries, each balanced.")
        words = text.format(file=path.name, entries=formats.number(len(accounts.entries)))
        return " ".join(filter(None, (words, _open_tickets(accounts.not_closed))))

    return said, not accounts.not_closed, path


def _open_tickets(count: int) -> str:
    if not count:
        return ""
    text = QCoreApplication.translate("YearCard", "Tickets that no closing holds yet: {count}.")
    return text.format(count=formats.number(count))


def _verified(path: Path) -> tuple[Callable[[], str], bool, Path | None]:
    from bitdesk import archives

    result = archives.verify(path)

    def said() -> str:
        if result.problems:
            return "\n".join(sentence(problem) for problem in result.problems[:5])
        text = QCoreApplication.translate(
            "YearCard", "{file} holds: {organisation}, {year}, {tickets} tickets, {closings} closings. Key: {key}"
        )
        return text.format(
            file=path.name,
            organisation=result.organisation,
            year=result.year,
            tickets=formats.number(result.tickets),
            closings=formats.number(result.closings),
            key=result.public_key,
        )

    return said, not result.problems, None
