"""Money: integer cents, and every rounding that the till does.

One rule throughout: half a cent is rounded up, away from zero, so that an amount and its opposite round alike. VAT is
taken out of a line's total, never of one piece's price; what is shared out or given back in parts always sums to the
cent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bitdesk import words
from bitdesk.errors import RuleError, noop
from bitdesk.values import BOOK_DISCOUNT_BP

WHOLE_BP = 10_000
"""A whole, in basis points."""

MOST_CENTS = 100_000_000
"""The greatest amount that can be typed: a million euros. What exceeds it is a barcode in the wrong field."""

PIECES_CENTS = (50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
"""The euro's notes and coins, in cents, the greatest first."""

_AMOUNT = re.compile(r"([+-]?)(\d+)(?:[.,](\d*))?")
_SPACES = re.compile("[\\s\u00a0\u202f]+")


class Euros(NamedTuple):
    """An amount in cents that says itself in the language in use: for the sentence of an error."""

    cents: int

    def __str__(self) -> str:
        sign = "−" if self.cents < 0 else ""
        euros, rest = divmod(abs(self.cents), 100)
        return f"{sign}{euros},{rest:02}\u00a0€" if words.chosen() == "fr" else f"{sign}€{euros}.{rest:02}"

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)


def parse_cents(text: str, *, may_be_negative: bool = False) -> int:
    """Return the cents of an amount in euros as people type it: `12,50`, `12.5`, `1 234,50 €`.

    Raises:
        RuleError: nothing, letters, more than two decimals, a negative amount where none can be, or a million and more.
    """
    typed = _SPACES.sub("", text).removesuffix("€").removeprefix("€").replace("−", "-")
    if not typed:
        raise RuleError(noop("An amount is missing. Type one such as 12.50."))
    found = _AMOUNT.fullmatch(typed)
    if not found or not typed.isascii():
        raise RuleError(noop("“{text}” is not an amount. Type figures only, such as 12.50."), text=text.strip())
    sign, euros, decimals = found.groups(default="")
    if len(decimals) > 2:
        raise RuleError(
            noop("“{text}” has more than two decimals. Type whole cents, such as 12.50."), text=text.strip()
        )
    if sign == "-" and not may_be_negative:
        raise RuleError(noop("“{text}” is below zero. Type an amount without a minus."), text=text.strip())
    cents = int(euros[:18]) * 100 + int(decimals.ljust(2, "0"))
    if cents > MOST_CENTS:
        raise RuleError(noop("“{text}” is too much. Check that it is an amount, not a barcode."), text=text.strip())
    return -cents if sign == "-" else cents


def half_up(numerator: int, denominator: int) -> int:
    """Return a quotient rounded to a whole number, half away from zero; the denominator is positive."""
    rounded = (2 * abs(numerator) + denominator) // (2 * denominator)
    return -rounded if numerator < 0 else rounded


def percent_of(cents: int, bp: int) -> int:
    """Return a share of an amount: `bp` is in basis points, 550 for 5.5 %."""
    return half_up(cents * bp, WHOLE_BP)


def vat_within(total_cents: int, vat_bp: int) -> int:
    """Return the VAT that a total contains at a rate in basis points."""
    return half_up(total_cents * vat_bp, WHOLE_BP + vat_bp)


def shared(amount_cents: int, weights: Sequence[int], most: Sequence[int] | None = None) -> list[int]:
    """Return an amount shared out by weights, in whole cents that sum to it exactly.

    Each share is the exact one rounded down, and the cents left go one by one to the largest remainders, the first
    among equals. Where all weights are zero, they count as equal. `most` is how great each share may
    become by such cents: they go to others that have room, and only where none has, as if there were no `most`.

    Raises:
        ValueError: a weight is negative, or there is an amount and nobody to share it.
    """
    if any(weight < 0 for weight in weights) or (amount_cents and not weights):
        raise ValueError("an amount is shared by weights that are not negative")
    counted = weights if any(weights) else [1] * len(weights)
    whole, amount = sum(counted), abs(amount_cents)
    shares = [amount * weight // whole for weight in counted]
    by_remainder = sorted(range(len(counted)), key=lambda place: -(amount * counted[place] % whole))
    left = amount - sum(shares)
    for place in _with_room(shares, by_remainder, most, left) if most is not None else by_remainder[:left]:
        shares[place] += 1
    return [-share for share in shares] if amount_cents < 0 else shares


def _with_room(shares: Sequence[int], order: Sequence[int], most: Sequence[int], left: int) -> list[int]:
    """Return where to add some cents: in turn where there is room, and where there is none in the usual order."""
    places: list[int] = []
    room = {place: most[place] - shares[place] for place in order}
    while len(places) < left and any(cents > 0 for cents in room.values()):
        turn = [place for place in order if room[place] > 0][: left - len(places)]
        for place in turn:
            room[place] -= 1
        places += turn
    return places + list(order[: left - len(places)])


def part(amount_cents: int, whole: int, before: int, count: int) -> int:
    """Return what `count` of `whole` pieces have of an amount, after `before` of them: all parts sum to the amount."""
    return half_up(amount_cents * (before + count), whole) - half_up(amount_cents * before, whole)


def least_book_cents(publisher_cents: int, quantity: int) -> int:
    """Return the least that some copies of a book may cost: 95 % of the publisher's price, not a cent less.

    Source: law of 10 August 1981 on the price of books, article 1.
    """
    return -(-publisher_cents * quantity * (WHOLE_BP - BOOK_DISCOUNT_BP) // WHOLE_BP)
