"""The proof of a desk's closings: what they hold, each ticket once, and every sum and perpetual sum of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from bitdesk.errors import noop
from bitdesk.journal.branches import lineage, located, origins
from bitdesk.reports import till_sums
from bitdesk.reports.chains import Chain, Link
from bitdesk.reports.closings import Closing, all_closings
from bitdesk.reports.findings import Finding
from bitdesk.reports.totals import Totals, totals
from bitdesk.values import ClosingKind


class Audited(NamedTuple):
    """A desk and what is known of it here: held entries make it partial, excerpts have no whole chain of hashes."""

    id: bytes
    name: str
    is_partial: bool
    is_branched: bool
    is_excerpt: bool


def wrong_closings(connection: Any, audited: Audited) -> Iterator[Finding]:
    """Give what does not agree in the closings of a desk."""
    known = all_closings(connection, audited.id)
    chain = Chain(Link(each.id, each.kind, each.covers, each.previous_ids) for each in known)
    sales = {row[0] for row in connection.execute(
        "SELECT id FROM sale WHERE desk_id = ? AND training = 0", (audited.id,)
    )}  # fmt: skip
    yield from _held_twice(audited, known, chain)
    yield from _beginning_again(connection, audited, known, chain)
    perpetual: dict[bytes, tuple[int, int]] = {}
    for kind in ClosingKind:
        of_kind = [each for each in known if each.kind is kind]
        overlap = _overlap(of_kind, chain)
        for each in of_kind:
            yield from _unknown(audited, each, chain, sales)
            sums = totals(connection, _fresh(each, chain, overlap=overlap))
            yield from _wrong_sums(audited, each, sums)
            perpetual[each.id] = _perpetual(connection, each, chain, sums, perpetual)
            if perpetual[each.id] != (each.perpetual_cents, each.perpetual_refunds_cents):
                yield _finding(
                    noop("{desk}, closing {number} ({period}): a perpetual total is not the sum."), audited, each
                )
            yield from _wrong_drawer(connection, audited, each)
            if not audited.is_excerpt and not located(
                connection, audited.id, each.head_seq, bytes.fromhex(each.head_hash)
            ):
                yield _finding(noop("{desk}, closing {number} ({period}): it names another journal."), audited, each)


def _overlap(of_kind: list[Closing], chain: Chain) -> bool:
    """Tell whether two closings of a kind hold the same ticket: branches do."""
    held = [chain.named(each.id) for each in of_kind]
    return sum(map(len, held)) > len(frozenset().union(*held))


def _fresh(each: Closing, chain: Chain, *, overlap: bool) -> frozenset[bytes]:
    """Return the tickets that a closing holds and none before it."""
    named = chain.named(each.id)
    return named - chain.held(each.previous_ids) if overlap else named


def _perpetual(
    connection: Any, each: Closing, chain: Chain, sums: Totals, known: dict[bytes, tuple[int, int]]
) -> tuple[int, int]:
    if len(each.previous_ids) <= 1:
        before = known.get(each.previous_ids[0], (0, 0)) if each.previous_ids else (0, 0)
    else:
        union = totals(connection, chain.held(each.previous_ids))
        before = union.sales_cents, union.refunds_cents
    return before[0] + sums.sales_cents, before[1] + sums.refunds_cents


def _wrong_sums(audited: Audited, each: Closing, sums: Totals) -> Iterator[Finding]:
    stored = (
        each.sales, each.refunds, each.sales_cents, each.refunds_cents, each.total_cents, each.by_vat, each.by_method,
        each.first_number, each.last_number,
    )  # fmt: skip
    summed = (
        sums.sales, sums.refunds, sums.sales_cents, sums.refunds_cents, sums.total_cents, sums.by_vat, sums.by_method,
        sums.first_number, sums.last_number,
    )  # fmt: skip
    if stored != summed or sums.total_cents != sum(rate.total_cents for rate in sums.by_vat):
        yield _finding(
            noop("{desk}, closing {number} ({period}): its totals are not those of its tickets."), audited, each
        )


def _unknown(audited: Audited, each: Closing, chain: Chain, sales: set[bytes]) -> Iterator[Finding]:
    below = {ClosingKind.MONTH: ClosingKind.DAY, ClosingKind.YEAR: ClosingKind.MONTH}
    if each.kind is ClosingKind.DAY:
        holds = sales.issuperset(each.covers)
    else:
        holds = all(name in chain.links and chain.links[name].kind == below[each.kind] for name in each.covers)
    follows = all(name in chain.links and chain.links[name].kind == each.kind for name in each.previous_ids)
    if not holds or not follows or len(set(each.covers)) < len(each.covers):
        yield _finding(
            noop("{desk}, closing {number} ({period}): what it covers or follows is not there."), audited, each
        )


def _beginning_again(connection: Any, audited: Audited, known: list[Closing], chain: Chain) -> Iterator[Finding]:
    """Give the closings that do not follow the last of their kind in their own journal's past: a counter was reset."""
    places = {
        row_id: (origin_id, seq)
        for row_id, origin_id, seq in connection.execute(
            "SELECT c.id, j.origin_id, j.seq FROM closing c JOIN journal j ON j.row_id = c.id AND j.op = 'insert' "
            "WHERE c.desk_id = ?",
            (audited.id,),
        )
    }
    journals = origins(connection, audited.id)
    in_order = sorted((each for each in known if each.id in places), key=lambda each: places[each.id][1])
    before: dict[str, list[Closing]] = defaultdict(list)
    for each in in_order:
        past = lineage(journals, *places[each.id])
        last = next((one for one in reversed(before[each.kind]) if _is_past(past, *places[one.id])), None)
        before[each.kind].append(each)
        if last and last.id not in each.previous_ids and last.id not in chain.before(each.previous_ids):
            yield _finding(
                noop("{desk}, closing {number} ({period}): it does not follow the one before it."), audited, each
            )


def _is_past(past: dict[bytes, int], origin_id: bytes, seq: int) -> bool:
    return past.get(origin_id, 0) >= seq


def _held_twice(audited: Audited, known: list[Closing], chain: Chain) -> Iterator[Finding]:
    """Give the closings that cover what one that they follow covers already."""
    holders: dict[bytes, list[Closing]] = defaultdict(list)
    times = Counter(name for each in known for name in each.covers)
    for each in known:
        for name in each.covers:
            if times[name] > 1:
                holders[name].append(each)
    found = {
        each.id: each
        for closings in holders.values()
        for each in closings
        if chain.before(each.previous_ids) & {other.id for other in closings}
    }
    for each in found.values():
        yield _finding(
            noop("{desk}, closing {number} ({period}): it covers again what one before it covers."), audited, each
        )


def _wrong_drawer(connection: Any, audited: Audited, each: Closing) -> Iterator[Finding]:
    """Give a closing of a session whose tickets it does not all hold, or whose drawer is summed otherwise.

    Where a file was copied, several branches close one session: each knows its own part of it.
    """
    if each.session_id is None or audited.is_branched:
        return
    if till_sums.tickets_to_close(connection, each.session_id):
        yield _finding(noop("{desk}, closing {number} ({period}): a ticket of its session is in none."), audited, each)
    if till_sums.expected_cents(connection, each.session_id) != each.expected_cents:
        yield _finding(noop("{desk}, closing {number} ({period}): the cash expected is not the sum."), audited, each)


def _finding(reason: str, audited: Audited, each: Closing) -> Finding:
    return Finding(reason, {"desk": audited.name, "period": each.period, "number": each.number})
