"""What the organisation is as a shop: its VAT, and what stands on its receipts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Organisation
from bitdesk.reference import KEEP, Keep, assign, writing

_SPACES = re.compile(r"[\s\u00a0\u202f]+")


def set_shop(
    desk: Desk,
    *,
    vat_liable_from: date | Keep | None = KEEP,
    address: str | Keep | None = KEEP,
    siret: str | Keep | None = KEEP,
    vat_number: str | Keep | None = KEEP,
    receipt_note: str | Keep | None = KEEP,
    accounts: Mapping[str, str] | Keep | None = KEEP,
) -> None:
    """Set what the organisation is as a shop; None or "" empties a value.

    Args:
        desk: the head office.
        vat_liable_from: the first day on which it owes VAT; None: it is exempt.
        address: its address on receipts.
        siret: its SIRET number.
        vat_number: its VAT number.
        receipt_note: a line at the foot of each receipt.
        accounts: the accountant's numbers by use.

    Raises:
        RuleError: the SIRET or the VAT number has a wrong check digit.
    """
    values: dict[str, Any] = {
        "vat_liable_from": vat_liable_from,
        "address": _text(address),
        "siret": _checked_siret(siret),
        "vat_number": _checked_vat_number(vat_number),
        "receipt_note": _text(receipt_note),
        "accounts": accounts if accounts is KEEP else dict(accounts or {}) or None,
    }
    with writing(desk) as session:
        row = session.scalars(select(Organisation).order_by(Organisation.id)).first()
        if row is None:
            identity = desk.identity
            row = Organisation(
                name=identity.organisation_name, timezone=identity.timezone, counts_from=identity.counts_from
            )
            session.add(row)
        assign(row, **values)


def _text(text: str | Keep | None) -> str | Keep | None:
    return text.strip() or None if isinstance(text, str) else text


def _checked_siret(text: str | Keep | None) -> str | Keep | None:
    if not isinstance(text, str) or not text.strip():
        return text or None
    from stdnum.fr import siret

    number = _SPACES.sub("", text)
    if not siret.is_valid(number):
        raise RuleError(noop("“{number}” is no SIRET: its 14 digits do not agree. Read it again."), number=text)
    return number


def _checked_vat_number(text: str | Keep | None) -> str | Keep | None:
    if not isinstance(text, str) or not text.strip():
        return text or None
    from stdnum.eu import vat

    number = _SPACES.sub("", text).upper()
    if not vat.is_valid(number):
        raise RuleError(noop("“{number}” is no VAT number of the European Union. Read it again."), number=text)
    return number
