"""The drawers of an archive: what should have been in each at its closing, and what was counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from bitdesk.archives.layout import Content
from bitdesk.archives.sales import Record, Sales, records
from bitdesk.errors import BitdeskError, RuleError, noop
from bitdesk.values import ClosingKind, CountPurpose, PaymentMethod


def wrong_drawers(content: Content, sale: Sales) -> Iterator[BitdeskError]:
    """Give closings whose drawer does not agree with its session, its cash and its count.

    Of a till whose file was copied, several branches close one session, and each knows its own part of it.
    """
    journals = Counter(each["till"] for each in content.document["journals"])
    floats = {each["session"]: each["float_cents"] for each in records(content, "sessions")}
    cash, counts = _cash(content, sale), _closing_counts(content)
    yield from _wrong_corrections(content)
    for closing in content.closings:
        if closing["kind"] == ClosingKind.DAY and not closing.get("carried") and journals[closing["till"]] <= 1:
            begun, session = floats.get(closing["session_id"]), closing["session_id"]
            frozen = closing["expected_cents"], closing["counted_cents"]
            if begun is None or closing["float_cents"] != begun or frozen[0] != begun + cash[session]:
                yield _of(noop("Closing {kind} {number}: the cash expected is not the sum of its session."), closing)
            if counts[session] != ([] if frozen[1] is None else [frozen]):
                yield _of(noop("Closing {kind} {number}: its count of the drawer is another."), closing)


def _cash(content: Content, sale: Sales) -> Counter[str]:
    """Return what came into the drawer of each session, and left it."""
    cash: Counter[str] = Counter()
    for movement in records(content, "cash_movements"):
        cash[movement["session"]] += movement["amount_cents"]
    for name, ticket in sale.tickets.items():
        if not ticket["training"]:
            cash[ticket["session"]] += sum(
                payment["amount_cents"] for payment in sale.payments[name] if payment["method"] == PaymentMethod.CASH
            )
    return cash


def _closing_counts(content: Content) -> dict[str, list[tuple[Any, Any]]]:
    counts: dict[str, list[tuple[Any, Any]]] = defaultdict(list)
    for count in records(content, "cash_counts"):
        if count["purpose"] == CountPurpose.CLOSING:
            counts[count["session"]].append((count["expected_cents"], count["counted_cents"]))
    return counts


def _wrong_corrections(content: Content) -> Iterator[BitdeskError]:
    """Give counts that correct another, and do not expect what that one does."""
    known = {count["count"]: count for count in records(content, "cash_counts")}
    for count in known.values():
        if count["purpose"] == CountPurpose.CORRECTION:
            wrong = known.get(count["corrects"], {})
            if any(wrong.get(name) != count[name] for name in ("session", "expected_cents")):
                yield RuleError(
                    noop("The count of the drawer of {day} does not agree with the one that it corrects."),
                    day=count["counted_at"],
                )


def _of(text: str, closing: Record) -> BitdeskError:
    return RuleError(text, kind=closing["kind"], number=closing["number"])
