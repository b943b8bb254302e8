"""The evidence folder of a year: its pieces, which criteria ask for each, and the button that collects them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from bitdesk import reports, words
from bitdesk.ui import formats, labels
from bitdesk.ui.page import Key, Page
from bitdesk.ui.pages.quality.list_part import ListPart
from bitdesk.ui.saving import show
from bitdesk.ui.widgets.choice_row import ChoiceRow
from bitdesk.ui.widgets.painted import Pill
from bitdesk.ui.widgets.report_table import Cell, Column, Tone
from bitdesk.ui.widgets.story import Part

if TYPE_CHECKING:
    from bitdesk.desk import Desk
    from bitdesk.exports.evidence import Collected
    from bitdesk.reports.criteria import CriterionRow
    from bitdesk.ui.tasks import Task

YEARS_SHOWN = 4


class Piece(NamedTuple):
    """A piece of the folder, with the criteria that ask for it."""

    name: str
    title: str
    criteria: tuple[CriterionRow, ...]


class FolderPart(ListPart):
    """Collected on the worker thread, piece by piece."""

    def __init__(self, page: Page) -> None:
        translate = QCoreApplication.translate
        super().__init__(page, translate("EvidenceSection", "What the folder holds"))
        self.task: Task | None = None
        self.written: Path | None = None
        years = page.ask(reports.reviews.years)[:YEARS_SHOWN]
        self.year = ChoiceRow(translate("EvidenceSection", "Year"), [(str(each), str(each)) for each in years], self)
        self.year.choose(str(years[0]))
        self.year.chosen.connect(lambda _value: self.refresh())
        self.put_above(self.year)
        self.collect = self.add_pill(translate("EvidenceSection", "Collect… (Ctrl+S)"), self.ask_for_folder, main=True)
        self.open_folder = self.add_pill(translate("EvidenceSection", "Open the folder"), self.go_there)
        self.open_folder.hide()
        self.on("Ctrl+S", self.ask_for_folder, everywhere=True)

    def columns(self) -> tuple[Column, ...]:
        """The piece, and who asks for it."""
        translate = QCoreApplication.translate
        return (
            Column(translate("EvidenceSection", "Piece (PDF and XLSX)"), 0.6),
            Column(translate("EvidenceSection", "Criteria"), 0.4, figures=True),
        )

    def load(self) -> Sequence[Piece]:
        """The pieces of the year that is chosen."""
        from bitdesk.exports import evidence

        words.use(labels.language())
        criteria = self.page.ask(reports.criteria.holding, int(self.year.value or 0))
        return [
            Piece(name, evidence.title(name), tuple(each for each in criteria if name in each.evidence))
            for name in evidence.PIECES
        ]

    def cells(self, row: Piece) -> tuple[Cell, ...]:
        """A piece in words."""
        count = len(row.criteria)
        return (Cell(row.title, hint=row.title), Cell(formats.number(count)) if count else Cell("–", Tone.MUTED))

    def row_id(self, row: Piece) -> bytes:
        """A piece's name."""
        return row.name.encode()

    def story(self, row: Piece) -> tuple[str, Sequence[Part]]:
        """The criteria that ask for a piece."""
        none = QCoreApplication.translate(
            "EvidenceSection", "No criterion of this year asks for it; it is collected all the same."
        )
        shown = [Part(f"{each.scheme} · {each.code}", text=labels.label(each)) for each in row.criteria]
        return row.title, shown or [Part(text=none)]

    def acts(self, row: Piece) -> Sequence[Pill]:
        """Nothing: the whole folder is collected."""
        return ()

    def empty(self) -> str:
        """What is said where there is none: never."""
        return ""

    def keys(self) -> tuple[Key, ...]:
        """The keys of the folder."""
        return (Key("Ctrl+S", QCoreApplication.translate("Keys", "Evidence: collect the folder of the year")),)

    # Collecting

    def ask_for_folder(self) -> None:
        """Ask where the folder is to be made; the window goes on meanwhile."""
        if self.task is not None:
            return
        dialog = QFileDialog(self, QCoreApplication.translate("EvidenceSection", "Where the evidence folder is made"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.collect_into(Path(path) / self.folder_name()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def folder_name(self) -> str:
        """The name of the folder of the year that is chosen."""
        return QCoreApplication.translate("EvidenceSection", "evidence-{0}").format(self.year.value)

    def collect_into(self, folder: Path) -> None:
        """Collect on the worker thread."""
        if self.task is not None:
            return
        desk, year = self.page.desk, int(self.year.value or 0)
        words.use(labels.language())
        self.collect.setEnabled(False)
        self.open_folder.hide()
        self.task = self.page.around.tasks.start(lambda task: _collect(desk, year, folder, task))
        self.task.progressed.connect(self._tell)
        self.task.done.connect(self._collected)
        self.task.refused.connect(self.page.around.banner.refuse)
        self.task.finished.connect(self._finished)

    def _tell(self, done: int, total: int) -> None:
        text = QCoreApplication.translate("EvidenceSection", "Collecting: {0} of {1}…")
        self.say(text.format(done, total))

    def _collected(self, made: Collected) -> None:
        self.written = made.folder
        self.open_folder.show()
        text = QCoreApplication.translate("EvidenceSection", "{0} files are in {1}. Begin with {2}.")
        self.say(text.format(formats.number(len(made.files)), made.folder, made.files[0].name))

    def _finished(self) -> None:
        self.task = None
        self.collect.setEnabled(True)

    def go_there(self) -> None:
        """Open the folder that was collected last."""
        if self.written is not None:
            show(self.written)


def _collect(desk: Desk, year: int, folder: Path, task: Task) -> Collected:
    from bitdesk.exports.evidence import collect

    return collect(desk, year, folder, task.progress)
