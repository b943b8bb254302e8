"""The closings of an archive: what they hold, and their totals made again from the tickets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bitdesk.archives.layout import Content
from bitdesk.archives.sales import SUMS, Record, Sales
from bitdesk.errors import BitdeskError, RuleError, noop
from bitdesk.values import ClosingKind

BELOW = {ClosingKind.DAY: "", ClosingKind.MONTH: ClosingKind.DAY.value, ClosingKind.YEAR: ClosingKind.MONTH.value}
"""What each kind of closing holds: tickets, or closings of the kind before it."""

PERPETUAL = (("perpetual_cents", "sales_cents"), ("perpetual_refunds_cents", "refunds_cents"))


def wrong_closings(sale: Sales, closings: Mapping[str, Record]) -> Iterator[BitdeskError]:
    """Give what does not agree in closings; those carried over from the year before are taken as they are."""
    tickets = _tickets(closings)
    twice = {kind: _twice(closings, tickets, kind) for kind in BELOW}
    for closing in _own(closings):
        kind = ClosingKind(closing["kind"])
        known: Any = sale.tickets if kind is ClosingKind.DAY else _of_kind(closings, BELOW[kind])
        missing = [name for name in closing["covers"] if name not in known]
        for name in missing:
            yield _said(noop("Closing {kind} {number}: it holds {name}, which is not there."), closing, name=name)
        if not missing:
            held = tickets[closing["id"]]
            if held & twice[kind]:
                held = held - _held_before(closings, tickets, closing)
            sums = sale.totals(held)
            yield from _wrong_sums(closing, sums)
            yield from _wrong_perpetual(sale, closings, tickets, closing, sums)
    yield from _held_twice(closings)


def wrong_carried(content: Content) -> Iterator[BitdeskError]:
    """Give closings that are marked as carried over and cannot be: nobody looks for their tickets.

    One is carried over that a closing of the year follows, itself of another year.
    """
    year = f"{content.document['year']:04}"
    followed = {name for each in content.closings if not each.get("carried") for name in each["previous_ids"]}
    for closing in content.closings:
        if closing.get("carried") and (closing["id"] not in followed or closing["period"][:4] == year):
            yield _said(noop("Closing {kind} {number}: it is not carried over from another year."), closing)


def _own(closings: Mapping[str, Record]) -> list[Record]:
    return [closing for closing in closings.values() if not closing.get("carried")]


def _of_kind(closings: Mapping[str, Record], kind: str) -> set[str]:
    return {name for name, closing in closings.items() if closing["kind"] == kind}


def _tickets(closings: Mapping[str, Record]) -> dict[str, set[str]]:
    """Return the tickets that each closing holds, through the closings that it names."""
    found: dict[str, set[str]] = {}
    for kind, below in BELOW.items():
        held = _of_kind(closings, below)
        for closing in (each for each in _own(closings) if each["kind"] == kind):
            covers = closing["covers"]
            parts = [found.get(name, set()) for name in covers if name in held]
            found[closing["id"]] = set().union(*parts) if below else set(covers)
    return found


def _twice(closings: Mapping[str, Record], tickets: Mapping[str, set[str]], kind: str) -> set[str]:
    """Return the tickets that several closings of a kind hold: branches of a copied file closed the same session."""
    count = Counter(name for closing in _own(closings) if closing["kind"] == kind for name in tickets[closing["id"]])
    return {name for name, times in count.items() if times > 1}


def _held_before(closings: Mapping[str, Record], tickets: Mapping[str, set[str]], closing: Record) -> set[str]:
    """Return the tickets of all closings that one follows."""
    followed = (_followed(closings, closing) or set()) - {closing["id"]}
    return set().union(*(tickets.get(name, set()) for name in followed))


def _followed(closings: Mapping[str, Record], closing: Record) -> set[str] | None:
    """Return a closing and all that it follows, up to those carried over; None where one of them is not here."""
    found, waiting = set(), [closing["id"]]
    while waiting:
        name = waiting.pop()
        if name not in closings:
            return None
        if name not in found:
            found.add(name)
            waiting += [] if closings[name].get("carried") else closings[name]["previous_ids"]
    return found


def _wrong_sums(closing: Record, sums: Record) -> Iterator[BitdeskError]:
    for name in SUMS:
        if _without_zeros(closing[name]) != _without_zeros(sums[name]):
            yield _not_the_sum(closing, name)


def _without_zeros(sums: Any) -> Any:
    if isinstance(sums, dict):
        return {name: cents for name, cents in sums.items() if cents}
    if isinstance(sums, list):
        return [list(row) for row in sums if any(row[1:])]
    return sums


def _wrong_perpetual(
    sale: Sales, closings: Mapping[str, Record], tickets: Mapping[str, set[str]], closing: Record, sums: Record
) -> Iterator[BitdeskError]:
    """Compare perpetual totals with those of the closing before and what came to them, each ticket once."""
    previous = closing["previous_ids"]
    absent = [name for name in previous if name not in closings]
    for name in absent:
        yield _said(noop("Closing {kind} {number}: it follows {name}, which is not there."), closing, name=name)
    if absent:
        return
    if not previous and closing["number"] != 1:
        yield _said(noop("Closing {kind} {number}: it follows none, and is not the first of its till."), closing)
    if len(previous) <= 1:
        for name, part in PERPETUAL:
            if closing[name] != sum(closings[each][name] for each in previous) + sums[part]:
                yield _not_the_sum(closing, name)
        return
    followed = _followed(closings, closing) or set()
    carried = [closings[name] for name in followed if closings[name].get("carried")]
    if len(carried) > 1:  # branches that met: what those of the year before share can only be seen in the database
        return
    since = sale.totals(set().union(*(tickets.get(name, set()) for name in followed)))
    for name, part in PERPETUAL:
        if closing[name] != sum(each[name] for each in carried) + since[part]:
            yield _not_the_sum(closing, name)


def _held_twice(closings: Mapping[str, Record]) -> Iterator[BitdeskError]:
    """Give what two closings of one branch hold, or one of them twice."""
    held = Counter((each["kind"], each["branch"], name) for each in _own(closings) for name in each["covers"])
    for (kind, _branch, name), count in held.items():
        if count > 1:
            yield RuleError(
                noop("{name} is held by {count} closings of the kind {kind}."), name=name, count=count, kind=kind
            )


def _not_the_sum(closing: Record, name: str) -> BitdeskError:
    return _said(noop("Closing {kind} {number}: {name} is not what its tickets sum to."), closing, name=name)


def _said(text: str, closing: Record, **params: Iterable[str]) -> BitdeskError:
    return RuleError(text, kind=closing["kind"], number=closing["number"], **params)
