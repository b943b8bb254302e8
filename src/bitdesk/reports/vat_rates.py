"""The VAT rates by code and date, as the head office's page lists them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived
from bitdesk.reports.vat import usual


@dataclass(frozen=True, slots=True, kw_only=True)
class VatRateRow(Row):
    """What a VAT code means from a day on, in basis points; `recorded` by the head office, or else usual in France.

    A usual one has an id that no row has.
    """

    code: str
    label_fr: str
    label_en: str
    from_on: date
    vat_bp: int
    recorded: bool
    in_force: bool


def vat_rates(desk: Desk) -> tuple[VatRateRow, ...]:
    """Return the rates by code, the latest of each first, the usual ones of France among them."""
    today = clock.business_date().isoformat()
    with desk.database.reading() as connection:
        recorded = connection.execute("SELECT code, from_on, vat_bp, id FROM vat_rate ORDER BY from_on, id").fetchall()
    vat = usual()["vat"]
    dated = [(code, first, vat_bp, None) for code, each in vat.items() for first, vat_bp in each["rates"].items()]
    known = sorted([*dated, *recorded], key=lambda row: row[1])
    current = {code: place for place, (code, first, *_) in enumerate(known) if first <= today}
    unreceived = Unreceived(desk)
    rows = [
        VatRateRow(
            ids=(row_id or f"{code} {first}".encode(),), unreceived=unreceived.by([row_id] if row_id else []),
            code=code,
            label_fr=vat.get(code, {}).get("label_fr", code), label_en=vat.get(code, {}).get("label_en", code),
            from_on=date.fromisoformat(first), vat_bp=vat_bp, recorded=row_id is not None,
            in_force=current.get(code) == place,
        )
        for place, (code, first, vat_bp, row_id) in enumerate(known)
    ]  # fmt: skip
    rows.reverse()
    return tuple(sorted(rows, key=lambda row: (row.code, -row.from_on.toordinal())))
