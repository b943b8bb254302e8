"""What the organisation is as a shop: what its receipts and its accounts bear."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import msgspec

from bitdesk import clock
from bitdesk.desk import Desk


@dataclass(frozen=True, slots=True)
class Shop:
    """The organisation as its receipts name it; `address` may have several lines.

    `vat_liable_from` is the first day on which it owes VAT, None while it is exempt; `accounts` are the numbers that
    the accountant has chosen, by use.
    """

    name: str
    address: str = ""
    siret: str = ""
    vat_number: str = ""
    receipt_note: str = ""
    vat_liable_from: date | None = None
    accounts: Mapping[str, str] = field(default_factory=dict)


def shop(desk: Desk) -> Shop:
    """Return what the organisation is as a shop."""
    with desk.database.reading() as connection:
        row = connection.execute(
            "SELECT name, address, siret, vat_number, receipt_note, vat_liable_from, accounts FROM organisation "
            "ORDER BY id LIMIT 1"
        ).fetchone()
    if row is None:
        return Shop(desk.identity.organisation_name)
    name, address, siret, vat_number, note, liable_from, accounts = row
    return Shop(
        name, address or "", siret or "", vat_number or "", note or "",
        clock.day(liable_from),
        msgspec.json.decode(accounts, type=dict[str, str]) if accounts else {},
    )  # fmt: skip
