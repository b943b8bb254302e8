"""An import in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.reports.import_plan import Action
from bitdesk.ui import formats
from bitdesk.ui.widgets.report_table import Cell, Tone

if TYPE_CHECKING:
    from bitdesk.reports.import_plan import Planned


def explanation() -> str:
    """What a file must be, and what an import does."""
    return QCoreApplication.translate(
        "ImportSection",
        "A CSV or XLSX file with a line of headings: code, ean, label, category, supplier, vat, price, publisher "
        "price, cost, consignment, book, button, receipt, note, from. In French, too: libellé, rayon, prix… A row is "
        "found again by its code, else by its barcode. An empty cell changes nothing. Nothing is recorded before you "
        "have seen what becomes of each row.",
    )


def cells(row: Planned) -> tuple[Cell, ...]:
    """A row of the file with what becomes of it."""
    from bitdesk.exports import imports

    tone = {Action.REFUSE: Tone.WARNING, Action.SAME: Tone.MUTED}.get(row.action, Tone.PLAIN)
    what = imports.what(row)
    return (
        Cell(formats.number(row.number), tone),
        Cell(imports.action(row.action), tone),
        Cell(row.code, tone),
        Cell(row.label, tone, hint=row.label),
        Cell(what, tone, hint=what),
    )
