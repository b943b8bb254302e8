"""The accountant's numbers: which account the till's entries go into."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlalchemy import select

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.models import Organisation
from bitdesk.reference import writing
from bitdesk.reports.chart import is_use, uses

NUMBER = re.compile(r"[0-9][0-9A-Z]{2,11}")


def set_accounts(desk: Desk, changes: Mapping[str, str]) -> None:
    """Choose the accounts of some uses; an empty number goes back to the usual one, the others stay.

    Args:
        desk: the head office.
        changes: numbers by use (`reports.chart.uses`), or by a use and a rate of VAT: `sales_550`.

    Raises:
        RuleError: this is a desk, there is no such use, or a number that no account has.
    """
    for use, number in changes.items():
        _check(use, number.strip().upper())
    with writing(desk) as session:
        row = session.scalars(select(Organisation).order_by(Organisation.id)).first()
        if row is None:
            raise RuleError(noop("Say first who the organisation is, in the catalogue's settings of the shop."))
        chosen = {**(row.accounts or {}), **{use: number.strip().upper() for use, number in changes.items()}}
        row.accounts = {use: number for use, number in sorted(chosen.items()) if number} or None


def _check(use: str, number: str) -> None:
    if not is_use(use):
        raise RuleError(
            noop("There is no account for “{use}”. Choose one of: {known}."), use=use, known=", ".join(uses())
        )
    if number and not NUMBER.fullmatch(number):
        raise RuleError(
            noop("“{number}” is no account. Write 3 to 12 figures or capital letters, a figure first."), number=number
        )
