"""The totals of an archive made again from its lines and payments, and compared with what was frozen."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, pairwise

from bitdesk import pricing
from bitdesk.archives.closings import wrong_carried, wrong_closings
from bitdesk.archives.drawers import wrong_drawers
from bitdesk.archives.layout import Content
from bitdesk.archives.sales import Record, Sales, records
from bitdesk.errors import BitdeskError, RuleError, noop

MOST_MISSING = 100
"""So many missing tickets of a till are named: where a number was forged, millions lack."""


def mistakes(content: Content) -> list[BitdeskError]:
    """Return what does not agree in an archive whose seals are whole."""
    sale = Sales(content)
    return [
        *_tickets(sale),
        *_numbers(sale, content.document.get("elsewhere", {})),
        *wrong_closings(sale, {closing["id"]: closing for closing in content.closings}),
        *wrong_carried(content),
        *wrong_drawers(content, sale),
    ]


def notices(content: Content) -> list[BitdeskError]:
    """Return what is no mistake, and yet somebody must know: the tickets of which more was taken back than was sold."""
    lines = [*records(content, "lines")]
    labels = {ticket["ticket"]: ticket["label"] for ticket in records(content, "tickets")}
    taken: Counter[str] = Counter()
    for line in lines:
        taken[line["refunds_line"]] -= line["quantity"]
    twice = {line["ticket"] for line in lines if taken[line["line"]] > line["quantity"] > 0}
    text = noop(
        "Ticket {number} was taken back twice, at two tills or in two copies of a file: more was given back than was "
        "sold."
    )
    return [RuleError(text, number=labels[name]) for name in labels if name in twice]


def _tickets(sale: Sales) -> Iterator[BitdeskError]:
    for name, ticket in sale.tickets.items():
        lines, payments = sale.lines[name], sale.payments[name]
        if sum(line["total_cents"] for line in lines) != ticket["total_cents"]:
            yield _of_ticket(noop("Ticket {number}: its total is not the sum of its lines."), ticket)
        if sum(payment["amount_cents"] for payment in payments) != ticket["total_cents"]:
            yield _of_ticket(noop("Ticket {number}: its payments are not its total."), ticket)
        if not all(map(_is_right, lines)):
            yield _of_ticket(noop("Ticket {number}: a line does not agree with its price, discounts or VAT."), ticket)
    for name in sorted((sale.lines.keys() | sale.payments.keys()) - sale.tickets.keys()):
        yield RuleError(noop("Lines or payments of the ticket {number} have no ticket."), number=name)


def _is_right(line: Record) -> bool:
    price = line["quantity"] * line["unit_cents"] - line["discount_cents"] - line["ticket_discount_cents"]
    if line["total_cents"] != price:
        return False
    # What is given back of a line in parts has the VAT that is left of it: it may differ by the cent of a rounding.
    tolerated = 1 if line["refunds_line"] else 0
    return bool(abs(line["vat_cents"] - pricing.vat_within(line["total_cents"], line["vat_bp"])) <= tolerated)


def _of_ticket(text: str, ticket: Record) -> BitdeskError:
    return RuleError(text, number=ticket["label"])


def _numbers(sale: Sales, elsewhere: Mapping[str, Iterable[int]]) -> Iterator[BitdeskError]:
    """Give the numbers that a branch has twice, and those that a till lacks between its first and its last ticket."""
    numbers: dict[tuple[str, int], set[int]] = defaultdict(set)
    given: Counter[tuple[str, str, int, int]] = Counter()
    for ticket in sale.tickets.values():
        numbers[ticket["till"], ticket["training"]].add(ticket["number"])
        given[ticket["till"], ticket["branch"], ticket["training"], ticket["number"]] += 1
    for (till, _branch, _training, number), count in given.items():
        if count > 1:
            yield RuleError(
                noop("The till {till} has {count} tickets {number}."), till=till, number=number, count=count
            )
    for (till, training), known in numbers.items():
        first, last = min(known), max(known)
        others = (number for number in elsewhere.get(f"{till} {training}", ()) if first < number < last)
        ordered = sorted(known.union(others))
        missing = (number for before, after in pairwise(ordered) for number in range(before + 1, after))
        for number in islice(missing, MOST_MISSING):
            yield RuleError(noop("The till {till} has no ticket {number}."), till=till, number=number)
        if (more := last - first + 1 - len(ordered) - MOST_MISSING) > 0:
            yield RuleError(noop("The till {till} lacks {count} more tickets."), till=till, count=more)
