"""Reports as a file that somebody asked for, in the format that its name ends with."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Sequence

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.exports.sheet import Sheet, as_csv, as_json
from bitdesk.reports.shop import shop

SUFFIXES = (".xlsx", ".pdf", ".csv", ".json")
"""What a report can be written as; CSV and JSON hold the first of several."""


def packed(sheets: Sequence[Sheet], suffix: str, organisation: Sequence[str] = ()) -> bytes:
    """Return reports as the bytes of a file.

    Args:
        sheets: at least one.
        suffix: one of `SUFFIXES`, whatever the case.
        organisation: its name and the lines of its address, for the head of a PDF.

    Raises:
        RuleError: nothing is written in such a format.
    """
    check_suffix(suffix, SUFFIXES)
    match suffix.lower():
        case ".xlsx":
            from bitdesk.exports.workbook import xlsx

            return xlsx(sheets)
        case ".pdf":
            from bitdesk.exports.report_pdf import report_pdf

            return report_pdf(sheets, organisation)
        case ".csv":
            # The mark at the beginning tells a spreadsheet that the accents are UTF-8.
            return BOM_UTF8 + as_csv(sheets[0]).encode()
    return as_json(sheets[0]).encode()


def check_suffix(suffix: str, known: Sequence[str]) -> None:
    """Refuse the name of a file that ends in none of the formats that it can be written as, whatever the case.

    Raises:
        RuleError: with those that it can be.
    """
    if suffix.lower() not in known:
        raise RuleError(
            noop("Nothing is written as “{suffix}”. Give a name that ends in {known}."),
            suffix=suffix, known=", ".join(known),
        )  # fmt: skip


def letterhead(desk: Desk) -> tuple[str, ...]:
    """Return the organisation's name and the lines of its address, for the head of a PDF."""
    found = shop(desk)
    return found.name, *found.address.splitlines()
