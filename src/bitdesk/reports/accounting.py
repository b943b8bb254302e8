"""The till's year as entries for the accountant: balanced each, by day and till, in the accounts of the organisation.

What is sold is credited without its VAT, by rate, and the VAT beside it; each way of paying is debited. Goods on
consignment have an account of their own: what of it is owed to depositors stands in their statements.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports.chart import Chart, Posting, usual
from bitdesk.reports.shop import shop
from bitdesk.values import CashKind, CountPurpose

TILL, PAYOUTS = "till", "payouts"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its postings balance. `closed_on` is the day of the last closing that holds it, None before that."""

    journal: str
    journal_name: str
    on: date
    piece: str
    label: str
    postings: tuple[Posting, ...]
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class Accounts:
    """The entries of a year, in order of their days, and how many of its tickets no closing holds yet."""

    year: int
    siren: str
    entries: tuple[Entry, ...]
    not_closed: int


def accounts(desk: Desk, year: int) -> Accounts:
    """Return the entries of a year: of a desk's own till; at the head office, of every till and of the payouts.

    Raises:
        RuleError: what was sold on a day is not what was paid: the file does not hold.
    """
    organisation = shop(desk)
    chart = Chart(organisation.accounts)
    scope = (f"{year:04}-01-01", f"{year:04}-12-31", None if desk.is_head_office else desk.desk_id)
    with desk.database.reading() as connection:
        sales = [*_sales(connection, chart, scope)]
        entries = [
            *sales,
            *_movements(connection, chart, scope),
            *_discrepancies(connection, chart, scope),
            *(_payouts(connection, chart, scope) if desk.is_head_office else ()),
        ]
        not_closed = sum(1 for row in _tickets(connection, scope) if row[4] is None)
    for entry in entries:
        _check(entry)
    ordered = sorted(entries, key=lambda entry: (entry.on, entry.journal))
    return Accounts(year, organisation.siret.replace(" ", "")[:9], tuple(ordered), not_closed)


def _check(entry: Entry) -> None:
    if sum(posting.debit_cents - posting.credit_cents for posting in entry.postings):
        raise RuleError(
            noop("The entries of {day} do not balance ({label}). Verify the file: bitdesk verify."),
            day=entry.on, label=entry.label,
        )  # fmt: skip


Scope = tuple[str, str, bytes | None]

_TICKETS = (
    "SELECT s.id, s.sold_on, s.desk_id, s.number, "
    "(SELECT max(c.closed_on) FROM closing c WHERE c.kind = 'day' AND c.session_id = s.session_id) "
    "FROM sale s WHERE s.training = 0 AND s.sold_on BETWEEN ?1 AND ?2 AND (?3 IS NULL OR s.desk_id = ?3) "
    "ORDER BY s.sold_on, s.desk_id, s.number"
)
_BY_RATE = (
    "SELECT s.sold_on, s.desk_id, l.consignment, l.vat_bp, sum(l.total_cents - l.vat_cents), sum(l.vat_cents) "
    "FROM sale s CROSS JOIN sale_line l ON l.sale_id = s.id WHERE s.training = 0 AND s.sold_on BETWEEN ?1 AND ?2 "
    "AND (?3 IS NULL OR s.desk_id = ?3) GROUP BY s.sold_on, s.desk_id, l.consignment, l.vat_bp"
)
_BY_METHOD = (
    "SELECT s.sold_on, s.desk_id, p.method, sum(p.amount_cents) FROM sale s CROSS JOIN payment p ON p.sale_id = s.id "
    "WHERE s.training = 0 AND s.sold_on BETWEEN ?1 AND ?2 AND (?3 IS NULL OR s.desk_id = ?3) "
    "GROUP BY s.sold_on, s.desk_id, p.method"
)
_MOVEMENTS = (
    "SELECT m.desk_id, m.kind, m.amount_cents, m.moved_at, coalesce(m.reason, ''), "
    "(SELECT max(c.closed_on) FROM closing c WHERE c.kind = 'day' AND c.session_id = m.session_id) "
    "FROM cash_movement m WHERE (?1 IS NULL OR m.desk_id = ?1) ORDER BY m.id"
)
_COUNTS = (
    "SELECT n.id, n.desk_id, n.session_id, n.purpose, n.corrects_id, n.counted_at, n.counted_cents - n.expected_cents, "
    "coalesce(n.reason, ''), (SELECT max(c.closed_on) FROM closing c WHERE c.kind = 'day' "
    "AND c.session_id = n.session_id) FROM cash_count n WHERE (?1 IS NULL OR n.desk_id = ?1) "
    "AND n.purpose IN ('closing', 'correction') ORDER BY (SELECT j.seq FROM journal j WHERE j.row_id = n.id "
    "AND j.kind = 'cash_count'), n.id"
)
_TILLS = (
    "SELECT w.id, coalesce(f.code || ' ', '') || w.name FROM workstation w LEFT JOIN office f ON f.id = w.office_id"
)


def _tickets(connection: Any, scope: Scope) -> list[Any]:
    rows: list[Any] = connection.execute(_TICKETS, scope).fetchall()
    return rows


def _sales(connection: Any, chart: Chart, scope: Scope) -> Iterator[Entry]:
    """Give one entry by day and till."""
    tills = dict(connection.execute(_TILLS).fetchall())
    postings: dict[tuple[str, bytes], list[tuple[str, str, int, int | None]]] = defaultdict(list)
    for sold_on, desk_id, method, cents in connection.execute(_BY_METHOD, scope):
        postings[sold_on, desk_id].append((method, "", cents, None))
    for sold_on, desk_id, consignment, vat_bp, net, vat in connection.execute(_BY_RATE, scope):
        use = "sales_consignment" if consignment else "sales"
        rate = f", TVA {vat_bp / 100:g} %".replace(".", ",") if vat_bp else ""
        postings[sold_on, desk_id] += [(use, rate, -net, vat_bp), ("vat", rate, -vat, vat_bp)]
    held: dict[tuple[str, bytes], list[Any]] = defaultdict(list)
    for _id, sold_on, desk_id, number, closed_on in _tickets(connection, scope):
        held[sold_on, desk_id].append((number, closed_on))
    for (sold_on, desk_id), parts in postings.items():
        on, till = date.fromisoformat(sold_on), tills.get(desk_id, desk_id.hex()[-8:])
        label = f"Ventes du {on:%d/%m/%Y}, {till}"
        numbers = [number for number, _closed in held[sold_on, desk_id]]
        yield _entry(
            TILL, on, f"{till} {min(numbers)}-{max(numbers)}", label,
            _added(chart.posting(use, label + more, cents, vat_bp) for use, more, cents, vat_bp in parts if cents),
            _last(closed for _number, closed in held[sold_on, desk_id]),
        )  # fmt: skip


def _movements(connection: Any, chart: Chart, scope: Scope) -> Iterator[Entry]:
    tills = dict(connection.execute(_TILLS).fetchall())
    uses = {CashKind.IN: "cash_in", CashKind.OUT: "cash_out", CashKind.BANK: "bank_deposit"}
    words = {CashKind.IN: "Entrée de caisse", CashKind.OUT: "Sortie de caisse", CashKind.BANK: "Dépôt en banque"}
    for desk_id, kind, cents, moved_at, reason, closed_on in connection.execute(_MOVEMENTS, scope[2:]):
        on = clock.business_date(moved_at)
        if on.isoformat()[:4] == scope[0][:4]:
            till = tills.get(desk_id, desk_id.hex()[-8:])
            label = ", ".join(filter(None, (words[CashKind(kind)], till, reason)))
            postings = (
                chart.posting("cash", label, cents),
                chart.posting(uses[CashKind(kind)], label, -cents),
            )
            yield _entry(TILL, on, till, label, postings, clock.day(closed_on))


def _discrepancies(connection: Any, chart: Chart, scope: Scope) -> Iterator[Entry]:
    """Give what was too much or missing at each closing, and what a correction of its count changes of that."""
    tills = dict(connection.execute(_TILLS).fetchall())
    for (_id, desk_id, _session, _purpose, _corrects, counted_at, _difference, reason, closed_on), cents in _counted(
        connection.execute(_COUNTS, scope[2:]).fetchall()
    ):
        on = clock.business_date(counted_at)
        if cents and on.isoformat()[:4] == scope[0][:4]:
            till = tills.get(desk_id, desk_id.hex()[-8:])
            label = ", ".join(filter(None, ("Écart de caisse", till, reason)))
            other = "surplus" if cents > 0 else "shortage"
            postings = chart.posting("cash", label, cents), chart.posting(other, label, -cents)
            yield _entry(TILL, on, till, label, postings, clock.day(closed_on))


def _counted(counts: list[Any]) -> Iterator[tuple[Any, int]]:
    """Give each closing's count and then its corrections, each with what it changes of the difference before.

    Corrections are found by the count that they name: neither their ids, made by a clock that may have been set back,
    nor their session, which two copies of a file may both have closed, say which one that is.
    """
    corrections: dict[bytes, list[Any]] = defaultdict(list)
    for count in counts:
        if count[3] == CountPurpose.CORRECTION:
            corrections[count[4]].append(count)
    for first in (count for count in counts if count[3] == CountPurpose.CLOSING):
        posted, waiting = 0, [first]
        while waiting:
            count = waiting.pop()
            waiting += reversed(corrections[count[0]])
            yield count, count[6] - posted
            posted = count[6]


def _payouts(connection: Any, chart: Chart, scope: Scope) -> Iterator[Entry]:
    for paid_on, cents, method, reference, name in connection.execute(
        "SELECT p.paid_on, p.amount_cents, p.method, coalesce(p.reference, ''), coalesce(s.name, '') FROM payout p "
        "LEFT JOIN supplier s ON s.id = p.supplier_id WHERE p.paid_on BETWEEN ?1 AND ?2 ORDER BY p.paid_on, p.id",
        scope[:2],
    ):
        on = date.fromisoformat(paid_on)
        label = f"Reversement {name}".strip()
        paid_from = "cash" if method == "cash" else "transfer"
        postings = chart.posting("depositors", label, cents), chart.posting(paid_from, label, -cents)
        yield _entry(PAYOUTS, on, reference or paid_on, label, postings, on)


def _entry(
    journal: str, on: date, piece: str, label: str, postings: tuple[Posting, ...], closed_on: date | None
) -> Entry:
    code, name = usual()["journal"][journal]
    return Entry(code, name, on, piece, label, postings, closed_on)


def _added(postings: Iterable[Posting]) -> tuple[Posting, ...]:
    """Return postings with those of one account and label added up: debits first, as they are read."""
    sums: dict[tuple[str, str, str], int] = defaultdict(int)
    for posting in postings:
        sums[posting[:3]] += posting.debit_cents - posting.credit_cents
    found = [Posting(*key, max(cents, 0), max(-cents, 0)) for key, cents in sums.items() if cents]
    return tuple(sorted(found, key=lambda posting: (posting.debit_cents == 0, posting.account)))


def _last(days: Iterable[str | None]) -> date | None:
    """Return the last of some days, None where one of them is not there."""
    known = list(days)
    return date.fromisoformat(max(map(str, known))) if known and None not in known else None
