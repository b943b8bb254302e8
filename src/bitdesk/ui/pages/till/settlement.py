"""How a ticket is being paid: by one method or several, and the change that is due."""

from __future__ import annotations

from typing import NamedTuple

from bitdesk.errors import RuleError, noop
from bitdesk.pricing import Euros
from bitdesk.values import PaymentMethod


class Part(NamedTuple):
    """What is paid by one method; `given_cents` is the cash handed over."""

    method: PaymentMethod
    amount_cents: int
    given_cents: int | None = None


class Settlement:
    """A total and the parts of it that are paid."""

    def __init__(self, total_cents: int) -> None:
        self.total_cents = total_cents
        self.parts: list[Part] = []

    @property
    def left_cents(self) -> int:
        """Return what is still to be paid."""
        return self.total_cents - sum(part.amount_cents for part in self.parts)

    @property
    def change_cents(self) -> int:
        """Return what is given back in cash."""
        return sum(part.given_cents - part.amount_cents for part in self.parts if part.given_cents is not None)

    @property
    def is_paid(self) -> bool:
        """Return whether nothing is left to pay."""
        return self.left_cents == 0

    def pay(self, method: PaymentMethod, cents: int | None = None) -> None:
        """Pay what is left, or so many cents of it; of cash more may be handed over.

        Raises:
            RuleError: nothing is paid, or more than is left by a method that gives no change.
        """
        left = self.left_cents
        amount = left if cents is None else cents
        if amount <= 0:
            raise RuleError(noop("Nothing is paid by that. Type the amount, or leave the field empty to pay all."))
        if amount > left and method is not PaymentMethod.CASH:
            raise RuleError(
                noop("Only {left} is left to pay, and change is given on cash only. Type {left} or less."),
                left=Euros(left),
            )
        given = cents if method is PaymentMethod.CASH else None
        self.parts.append(Part(method, min(amount, left), given))

    def take_back(self) -> None:
        """Forget the last part."""
        if self.parts:
            self.parts.pop()
