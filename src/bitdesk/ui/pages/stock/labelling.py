"""Labels with barcodes: which goods, how many of each, on which sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk import clock, files
from bitdesk.ui import formats
from bitdesk.ui.pages.stock.goods_list import PickedLine
from bitdesk.ui.pages.stock.goods_section import GoodsSection, pieces
from bitdesk.ui.pages.stock.whole_field import WholeField
from bitdesk.ui.saving import show
from bitdesk.ui.widgets.fields import Choice
from bitdesk.ui.widgets.form import Form, Values

if TYPE_CHECKING:
    from bitdesk.errors import BitdeskError
    from bitdesk.services.stock import Goods

LARGE, SMALL = "3x8", "5x13"
FOLDER = "labels"


class LabelSection(GoodsSection):
    """The labels become a PDF, which the system's own program prints; nothing of the stock moves."""

    def title(self) -> str:
        """What stands over the list."""
        return QCoreApplication.translate("Stock", "Which labels")

    def hint(self) -> str:
        """What is said in place of an empty list."""
        return QCoreApplication.translate(
            "Stock", "Choose what has no barcode of its own, or whose price is to be read: then how many labels."
        )

    def form_title(self) -> str:
        """What stands over the form."""
        return QCoreApplication.translate("Stock", "On which sheet")

    def fill_form(self, form: Form) -> None:
        """The sheet, and where it begins."""
        translate = QCoreApplication.translate
        sheets = [
            (LARGE, translate("Stock", "3 × 8 labels, 70 × 37 mm")),
            (SMALL, translate("Stock", "5 × 13 labels, 38 × 21 mm")),
        ]
        form.add("sheet", translate("Stock", "Sheet"), Choice(sheets))
        form.add("used", translate("Stock", "Labels that are gone from the first sheet"), WholeField())
        form.add_note()
        form.note.setText(translate("Stock", "Print it at its true size (100 %), not fitted to the page."))
        form.save_button.setText(translate("Stock", "Make the PDF (Ctrl+Enter)"))

    def blank(self) -> Values:
        """A new sheet of the larger ones."""
        return {"sheet": LARGE, "used": 0}

    def is_changed(self) -> bool:
        """A list of labels is nothing that could be lost."""
        return False

    def record(self, goods: Sequence[Goods], values: Values) -> object:
        """Make the PDF on the worker thread, and hand it to the system's own program."""
        lines, folder = list(reversed(self.goods.lines)), self.page.desk.data_dir / FOLDER
        sheet, used = values["sheet"], values["used"] or 0
        task = self.page.around.tasks.start(lambda _task: make(lines, sheet, used, folder))
        task.done.connect(self._made)
        task.refused.connect(lambda error: self._refused(error, list(reversed(lines))))
        return task

    def recorded_words(self, lines: Sequence[PickedLine], values: Values) -> str:
        """How many are being made."""
        text = QCoreApplication.translate("Stock", "Making {count} labels…")
        return text.format(count=formats.number(pieces(lines)))

    def _made(self, path: Path) -> None:
        self.say(QCoreApplication.translate("Stock", "The labels are in {0}.").format(path))
        show(path)

    def _refused(self, error: BitdeskError, lines: list[PickedLine]) -> None:
        self.goods.show_lines(lines)
        self.page.around.banner.refuse(error)


def make(lines: Sequence[PickedLine], sheet: str, used: int, folder: Path) -> Path:
    """Write the labels into a folder, and return the file.

    Raises:
        RuleError: a code cannot be printed, or there are too many.
        OutageError: the folder cannot be written.
    """
    from bitdesk.exports import labels

    wanted = [labels.Wanted(line.article, line.quantity) for line in lines]
    data = labels.pdf(wanted, labels.SheetName(sheet), used=used)
    return files.write_into(folder, f"labels-{clock.utc_text(clock.now_ms())}.pdf", data)
