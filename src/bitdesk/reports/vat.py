"""VAT on a day: whether the organisation owes it, and what each code means; what is usual in France by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk

STANDARD = "standard"
DEFAULTS = Path(__file__).resolve().parent.parent / "resources" / "shop.toml"


@dataclass(frozen=True, slots=True)
class VatCode:
    """A VAT code on a day: its rate in basis points (550 is 5.5 %), and what it is called (its code by default)."""

    code: str
    vat_bp: int
    label_fr: str
    label_en: str


@cache
def usual() -> Mapping[str, Any]:
    """Return what a shop in France starts with: `vat` by code, and the list of `category`."""
    import tomllib

    return tomllib.loads(DEFAULTS.read_text(encoding="utf-8"))


def vat_codes(desk: Desk, day: date | None = None) -> tuple[VatCode, ...]:
    """Return the VAT codes that have a rate on a day (today by default), the highest rate first."""
    on = (day or clock.business_date()).isoformat()
    with desk.database.reading() as connection:
        rates = rates_on(connection, on)
    labels = usual()["vat"]
    found = (
        VatCode(code, vat_bp, *(labels.get(code, {}).get(name, code) for name in ("label_fr", "label_en")))
        for code, vat_bp in rates.items()
    )
    return tuple(sorted(found, key=lambda each: (-each.vat_bp, each.code)))


def rates_on(connection: Any, day: str) -> dict[str, int]:
    """Return the rates in force on an ISO day, in basis points by code.

    A rate that the head office recorded counts over a usual one of the same or an earlier day; of several with the
    same first day the last one recorded counts.
    """
    dated = [(first, code, vat_bp) for code, vat in usual()["vat"].items() for first, vat_bp in vat["rates"].items()]
    recorded = connection.execute("SELECT from_on, code, vat_bp FROM vat_rate ORDER BY from_on, id").fetchall()
    known = sorted([*dated, *recorded], key=lambda rate: rate[0])
    return {code: vat_bp for first, code, vat_bp in known if first <= day}


def is_liable(connection: Any, day: str) -> bool:
    """Tell whether the organisation owes VAT on an ISO day."""
    row = connection.execute("SELECT vat_liable_from FROM organisation ORDER BY id LIMIT 1").fetchone()
    return row is not None and row[0] is not None and row[0] <= day
