"""The accounts that the till's entries stand in: the organisation's numbers over those that are usual in France."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

DEFAULTS = Path(__file__).resolve().parents[1] / "resources" / "accounts.toml"


class Posting(NamedTuple):
    """A line of an entry: what goes into an account (debit) or out of it (credit), in cents, none of it negative."""

    account: str
    account_name: str
    label: str
    debit_cents: int
    credit_cents: int


class Chart:
    """The numbers and names of the accounts: those of the organisation over the usual ones."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._chosen = chosen

    def account(self, use: str, vat_bp: int | None = None) -> tuple[str, str]:
        """Return the number and the name of the account of a use, of one rate of VAT where it has its own."""
        number, name = usual()["use"][use]
        by_rate = self._chosen.get(f"{use}_{vat_bp}") if vat_bp is not None else None
        return by_rate or self._chosen.get(use) or number, name

    def posting(self, use: str, label: str, cents: int, vat_bp: int | None = None) -> Posting:
        """Return a posting: a debit above zero, a credit below."""
        return Posting(*self.account(use, vat_bp), label, max(cents, 0), max(-cents, 0))


@cache
def usual() -> Mapping[str, Any]:
    """Return the accounts that are usual in France, by `use`, and the `journal` codes: number or code, and name."""
    return tomllib.loads(DEFAULTS.read_text(encoding="utf-8"))


def uses() -> tuple[str, ...]:
    """Return what an account can be chosen for."""
    return tuple(usual()["use"])


def is_use(name: str) -> bool:
    """Tell whether an account can be chosen for this: a use, or a use at one rate of VAT in basis points."""
    use, _underscore, vat_bp = name.rpartition("_")
    return name in uses() or (use in uses() and vat_bp.isdecimal())
