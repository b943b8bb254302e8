"""Entries in the layout of the French FEC (fichier des écritures comptables): 18 columns, one posting a row.

Source: article A. 47 A-1 of the French book of tax procedures (LPF): the columns, their names and order, days as
AAAAMMJJ, amounts with a decimal comma, fields between tabulations, text in UTF-8. The accountant's program makes the
FEC of the organisation; this is what the till brings to it.
"""

from __future__ import annotations

from datetime import date

from bitdesk.exports import figures
from bitdesk.reports.accounting import Accounts, Entry
from bitdesk.reports.chart import Posting

COLUMNS = (
    "JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib",
    "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate", "Montantdevise",
    "Idevise",
)  # fmt: skip


def fec(accounts: Accounts) -> str:
    """Return the entries of a year, numbered in their order, each line ended; a day without an amount has no number."""
    rows: list[tuple[str, ...]] = [COLUMNS]
    for number, entry in enumerate(filter(_has_amounts, accounts.entries), 1):
        rows += [_row(number, entry, posting) for posting in entry.postings]
    return "".join("\t".join(map(_field, row)) + "\n" for row in rows)


def file_name(accounts: Accounts) -> str:
    """Return the name that the file must have: the SIREN, and the last day of the year."""
    return f"{accounts.siren}FEC{accounts.year:04}1231.txt"


def _has_amounts(entry: Entry) -> bool:
    return bool(entry.postings)


def _row(number: int, entry: Entry, posting: Posting) -> tuple[str, ...]:
    day = _day(entry.on)
    return (
        entry.journal, entry.journal_name, f"{number:06}", day, posting.account, posting.account_name, "", "",
        entry.piece, day, posting.label, _amount(posting.debit_cents), _amount(posting.credit_cents), "", "",
        _day(entry.closed_on) if entry.closed_on else "", "", "",
    )  # fmt: skip


def _day(on: date) -> str:
    return f"{on:%Y%m%d}"


def _amount(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02}"


def _field(text: str) -> str:
    return figures.plain(" ".join(text.split()))
