"""The lines of transfers as the list shows them, in words and figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bitdesk.ui import formats
from bitdesk.ui.pages.stock import words
from bitdesk.ui.widgets.fitted_table import FITTED
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.stock import TransferRow

COMING, DIFFERENT, ALL = "coming", "different", "all"


def columns() -> tuple[Column, ...]:
    """The columns of the list."""
    translate = QCoreApplication.translate
    return (
        Column(translate("Stock", "On"), FITTED),
        Column(translate("Stock", "From → to"), FITTED),
        Column(translate("Stock", "Product"), 0.38),
        Column(translate("Stock", "Sent"), 0.16, figures=True),
        Column(translate("Stock", "Received"), 0.17, figures=True),
        Column(translate("Stock", "Left"), 0.13, figures=True),
    )


def cells(row: TransferRow, codes: Mapping[bytes, str]) -> tuple[Cell, ...]:
    """A line: in the last column what is on its way, or by how much it differs."""
    path = f"{codes.get(row.from_office_id, '?')} → {codes.get(row.to_office_id, '?')}"
    left = Cell(formats.number(row.left), bold=True) if row.left else Cell(words.NOTHING, Tone.MUTED)
    if row.difference:
        left = Cell(words.signed(row.difference), Tone.WARNING, bold=True, hint=row.reason)
    return (
        Cell(words.day(row.sent_on), hint=formats.short_date(row.sent_on)),
        Cell(path, hint=row.note),
        Cell(words.label(row.ware), hint=words.label(row.ware)),
        Cell(formats.number(row.sent)),
        words.muted_number(row.received),
        left,
    )


def nothing(shown: str, *, head_office: bool) -> str:
    """What is said in place of an empty list."""
    translate = QCoreApplication.translate
    if shown == DIFFERENT:
        return translate("Stock", "Every line that is over arrived as it was sent.")
    if shown == ALL:
        return translate("Stock", "Nothing has been sent yet.")
    if head_office:
        return translate("Stock", "Nothing is on its way between the offices, as far as they were heard.")
    return translate(
        "Stock",
        "Nothing is announced. A box that is here before its transfer is received under Receive, from its "
        "office: the two are matched when the transfer arrives.",
    )


def prompt(*, head_office: bool) -> str:
    """What the field that finds a line asks for."""
    if head_office:
        return QCoreApplication.translate("Stock", "Scan, or type a part of a name")
    return QCoreApplication.translate("Stock", "Scan what you unpack, or type a part of its name")


def not_there(typed: str, *, head_office: bool) -> str:
    """What is said of a code or words that are in no line."""
    if head_office:
        return QCoreApplication.translate("Stock", "“{0}” is not in these transfers.").format(typed)
    return QCoreApplication.translate(
        "Stock", "“{0}” is not in these transfers. If it came all the same, receive it under Receive."
    ).format(typed)


def too_many(row: TransferRow, arrived: int) -> str:
    """What is asked where more have arrived than were sent."""
    text = QCoreApplication.translate(
        "Stock", "{arrived} have arrived of {sent} that were sent. If that is right, press Enter once more."
    )
    return text.format(arrived=formats.number(arrived), sent=formats.number(row.sent))


def remark(row: TransferRow) -> str:
    """What is worth knowing of a line."""
    if row.is_called_back:
        return QCoreApplication.translate("Stock", "Called back by the office that sent it.")
    if row.early:
        text = QCoreApplication.translate(
            "Stock", "Of these, {count} came before the transfer was known: the level has them already."
        )
        return text.format(count=formats.number(row.early))
    if row.difference:
        text = QCoreApplication.translate("Stock", "Difference: {count}. {reason}")
        return text.format(count=words.signed(row.difference), reason=row.reason).strip()
    return row.note
