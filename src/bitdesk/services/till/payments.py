"""How a ticket is paid: to the cent, in one way or several; only cash gives change."""

from __future__ import annotations

from collections.abc import Sequence

from bitdesk.errors import RuleError, noop
from bitdesk.pricing import Euros
from bitdesk.services.till.items import Paid
from bitdesk.values import PaymentMethod


def check_payments(payments: Sequence[Paid], total_cents: int, *, giving_back: bool = False) -> None:
    """Refuse payments that do not make a total, which is not below zero.

    Raises:
        RuleError: with what is missing or too much.
    """
    for payment in payments:
        _check(payment, giving_back=giving_back)
    paid = sum(payment.amount_cents for payment in payments)
    if paid < total_cents:
        raise RuleError(
            noop("{missing} of {total} is not paid yet. Add a payment or raise one."),
            missing=Euros(total_cents - paid), total=Euros(total_cents),
        )  # fmt: skip
    if paid > total_cents:
        raise RuleError(
            noop("The payments are {excess} above the total of {total}. Lower one: only cash gives change."),
            excess=Euros(paid - total_cents), total=Euros(total_cents),
        )  # fmt: skip


def _check(payment: Paid, *, giving_back: bool) -> None:
    if payment.method not in set(PaymentMethod):
        raise RuleError(
            noop("There is no payment by “{method}”. Choose one of: {known}."),
            method=payment.method, known=", ".join(PaymentMethod),
        )  # fmt: skip
    if payment.amount_cents <= 0:
        raise RuleError(noop("A payment has no amount. Type what is paid that way, or remove it."))
    if payment.given_cents is None:
        return
    if giving_back or payment.method != PaymentMethod.CASH:
        raise RuleError(noop("Only cash gives change. Type the exact amount of the other payments."))
    if payment.given_cents < payment.amount_cents:
        raise RuleError(
            noop("{given} in cash is less than the {amount} to pay so. Add a payment for the rest."),
            given=Euros(payment.given_cents), amount=Euros(payment.amount_cents),
        )  # fmt: skip
