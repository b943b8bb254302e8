"""The drawers of an archive: what should have been in each at its closing, and what was counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bitdesk.archives.layout import Content
from bitdesk.archives.sales import Record, Sales, records
from bitdesk.errors import BitdeskError, RuleError, noop
from bitdesk.values import ClosingKind, CountPurpose, PaymentMethod


def wrong_drawers(content: Content, sale: Sales) -> Iterator[BitdeskError]:
    """Give closings whose drawer does not agree with its session, its cash and its count.

    Of a till whose file was copied, several branches close one session: each knows all of its own part of it, and of
    the others' what had reached it.
    """
    floats = {each["session"]: each["float_cents"] for each in records(content, "sessions")}
    cash, counts = _cash(content, sale), _closing_counts(content)
    unsaid = _branches_unsaid(content)
    yield from _wrong_corrections(content)
    for closing in content.closings:
        if closing["kind"] == ClosingKind.DAY and not closing.get("carried") and closing["till"] not in unsaid:
            session, branch = closing["session_id"], closing["branch"]
            begun, frozen = floats.get(session), (closing["expected_cents"], closing["counted_cents"])
            if (
                begun is None
                or closing["float_cents"] != begun
                or not _may_be(frozen[0] - begun, cash[session], branch)
            ):
                yield _of(noop("Closing {kind} {number}: the cash expected is not the sum of its session."), closing)
            if counts[session, branch] != ([] if frozen[1] is None else [frozen]):
                yield _of(noop("Closing {kind} {number}: its count of the drawer is another."), closing)


def _branches_unsaid(content: Content) -> set[str]:
    """Return the tills of several branches in an archive of version 1, which does not say whose cash is whose."""
    journals = Counter(each["till"] for each in content.document["journals"])
    return {till for till, count in journals.items() if count > 1} if content.document.get("version") == 1 else set()


def _may_be(cents: int, cash: Mapping[str, Sequence[int]], branch: str) -> bool:
    """Tell whether a branch may have found so much come into the drawer: exactly its own, and some of the others'."""
    others = [amount for other, amounts in cash.items() if other != branch for amount in amounts]
    least, most = sum(each for each in others if each < 0), sum(each for each in others if each > 0)
    return least <= cents - sum(cash.get(branch, ())) <= most


def _cash(content: Content, sale: Sales) -> dict[str, dict[str, list[int]]]:
    """Return what came into the drawer of each session, and left it, by branch."""
    cash: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for movement in records(content, "cash_movements"):
        cash[movement["session"]][movement["branch"]].append(movement["amount_cents"])
    for name, ticket in sale.tickets.items():
        if not ticket["training"]:
            cash[ticket["session"]][ticket["branch"]] += [
                payment["amount_cents"] for payment in sale.payments[name] if payment["method"] == PaymentMethod.CASH
            ]
    return cash


def _closing_counts(content: Content) -> dict[tuple[str, str], list[tuple[Any, Any]]]:
    counts: dict[tuple[str, str], list[tuple[Any, Any]]] = defaultdict(list)
    for count in records(content, "cash_counts"):
        if count["purpose"] == CountPurpose.CLOSING:
            counts[count["session"], count["branch"]].append((count["expected_cents"], count["counted_cents"]))
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
