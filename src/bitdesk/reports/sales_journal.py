"""The journal of sales: every ticket of some days by till, in the order of its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk.desk import Desk
from bitdesk.reports.numbering import number_text

_ENTRIES = (
    "SELECT s.id, s.desk_id, coalesce(f.code, ''), coalesce(w.name, ''), coalesce(c.code, ''), s.number, s.sold_at, "
    "s.sold_on, s.total_cents, coalesce(o.epoch, 0), r.number, r.sold_on, coalesce(ro.epoch, 0), s.reason, "
    "(SELECT sum(l.quantity) FROM sale_line l WHERE l.sale_id = s.id), "
    "(SELECT sum(l.vat_cents) FROM sale_line l WHERE l.sale_id = s.id), "
    "(SELECT json_group_array(json_array(p.method, p.amount_cents)) FROM payment p WHERE p.sale_id = s.id) "
    "FROM sale s LEFT JOIN office f ON f.id = s.office_id LEFT JOIN workstation w ON w.id = s.desk_id "
    "LEFT JOIN counselor c ON c.id = s.author_id "
    "LEFT JOIN journal j ON j.row_id = s.id AND j.kind = 'sale' LEFT JOIN origin o ON o.id = j.origin_id "
    "LEFT JOIN sale r ON r.id = s.refunds_id "
    "LEFT JOIN journal rj ON rj.row_id = r.id AND rj.kind = 'sale' LEFT JOIN origin ro ON ro.id = rj.origin_id "
    "WHERE s.training = 0 AND s.sold_on BETWEEN ? AND ? "
)
_ORDER = "ORDER BY f.code, w.name, s.desk_id, coalesce(o.epoch, 0), s.number, s.id"


@dataclass(frozen=True, slots=True)
class Entry:
    """A ticket in the journal, in cents, VAT included; `payments` are pairs of a method and an amount.

    `refunds` is the number of the ticket that it takes back, "" for a sale; `quantity` is negative then.
    """

    sale_id: bytes
    desk_id: bytes
    office_code: str
    desk_name: str
    counselor_code: str
    number_text: str
    sold_at: int
    sold_on: date
    quantity: int
    total_cents: int
    vat_cents: int
    payments: tuple[tuple[str, int], ...]
    refunds: str
    reason: str

    @property
    def till(self) -> str:
        """Return the till's name, as the command line writes it: `PDM/Accueil`."""
        return "/".join(part for part in (self.office_code, self.desk_name) if part)


def sales_journal(desk: Desk, first: date, last: date, office_id: bytes | None = None) -> tuple[Entry, ...]:
    """Return the tickets from a day to another (both included), of one office or of all; training apart."""
    parameters: list[Any] = [first.isoformat(), last.isoformat()]
    sql = _ENTRIES
    if office_id:
        sql += "AND s.office_id = ? "
        parameters.append(office_id)
    with desk.database.reading() as connection:
        rows = connection.execute(sql + _ORDER, parameters).fetchall()
    return tuple(map(_entry, rows))


def _entry(row: Any) -> Entry:
    import msgspec

    (
        sale_id, desk_id, office, name, counselor, number, sold_at, sold_on, total, epoch, other, other_on, other_epoch,
        reason, quantity, vat, payments,
    ) = row  # fmt: skip
    refunds = "" if other is None else number_text(other, other_on, other_epoch, training=False)
    paid = tuple((str(method), int(cents)) for method, cents in msgspec.json.decode(payments or "[]"))
    return Entry(
        sale_id, desk_id, office, name, counselor, number_text(number, sold_on, epoch, training=False), sold_at,
        date.fromisoformat(sold_on), quantity or 0, total, vat or 0, paid, refunds, reason or "",
    )  # fmt: skip
