"""Retiring what is not sold any more, and bringing it back: what was sold stays."""

from __future__ import annotations

from datetime import date
from typing import Literal

from bitdesk import reference
from bitdesk.desk import Desk
from bitdesk.models import Assortment, Base, Category, Product, Supplier
from bitdesk.reference import assign, found, writing
from bitdesk.services.catalogue.products import check_barcode_free

Kind = Literal["category", "supplier", "product", "assortment"]
"""The tables of the shop whose rows can be retired."""

_MODELS: dict[Kind, type[Base]] = {
    "category": Category,
    "supplier": Supplier,
    "product": Product,
    "assortment": Assortment,
}


def retire(desk: Desk, kind: Kind, *row_ids: bytes, on: date | None = None) -> None:
    """Retire rows from a day on (today by default), together.

    Raises:
        RuleError: the day has not come yet, or a row is unknown.
    """
    reference.retire(desk, _MODELS[kind], row_ids, on)


def bring_back(desk: Desk, kind: Kind, *row_ids: bytes) -> None:
    """Bring retired rows back, together.

    Raises:
        RuleError: a row is unknown, or another product bears the barcode meanwhile.
    """
    with writing(desk) as session:
        for row_id in row_ids:
            row = found(session, _MODELS[kind], row_id)
            if isinstance(row, Product) and row.ean:
                check_barcode_free(session, row)
            assign(row, retired_on=None)
