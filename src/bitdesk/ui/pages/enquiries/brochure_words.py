"""The words of brochures: why their level moves, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui import formats
from bitdesk.ui.widgets.report_table import Cell, Tone
from bitdesk.values import BrochureKind

if TYPE_CHECKING:
    from bitdesk.reports.brochures import BrochureChoice, BrochureMove, BrochureStock

NOTHING = "–"


def kind(code: str) -> str:
    """Why a level moved."""
    translate = QCoreApplication.translate
    names: dict[str, str] = {
        BrochureKind.RECEIPT: translate("Enquiries", "Came in"),
        BrochureKind.HANDED_OUT: translate("Enquiries", "Handed out"),
        BrochureKind.SENT: translate("Enquiries", "Sent"),
        BrochureKind.COUNT: translate("Enquiries", "Counted"),
        BrochureKind.LOSS: translate("Enquiries", "Lost"),
    }
    return names.get(code, code)


def label(brochure: BrochureChoice) -> str:
    """What stands on a brochure's cover, and its language."""
    return f"{brochure.label} ({brochure.language})" if brochure.language else brochure.label


def signed(quantity: int) -> str:
    """A number with its sign."""
    return f"+{formats.number(quantity)}" if quantity > 0 else formats.number(quantity).replace("-", "−")


def level(row: BrochureStock) -> Cell:
    """How many there are; what is low says so."""
    text = formats.number(row.quantity).replace("-", "−")
    if not row.is_low:
        return Cell(text)
    said = QCoreApplication.translate("Enquiries", "{0}: order").format(text)
    return Cell(said, Tone.WARNING, bold=True)


def movement(row: BrochureMove) -> tuple[Cell, ...]:
    """A movement."""
    return (
        Cell(formats.short_date(row.moved_on)[:5], hint=formats.short_date(row.moved_on)),
        Cell(kind(row.kind), hint=row.reason or kind(row.kind)),
        Cell(signed(row.quantity), bold=True),
        Cell(row.counselor or NOTHING, Tone.MUTED),
    )
