"""How many of those who came bought something: by the tickets that name their visit, and by tickets beside parties."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from bitdesk.desk import Desk
from bitdesk.models import Sale, counted_visit

visit = counted_visit.c


@dataclass(frozen=True, slots=True)
class Buyers:
    """The parties that came to the offices from a day to another, and what was sold then.

    `linked` are the parties that a ticket names; a counselor links some tickets only, so that this is the least that
    bought. `tickets` are all sales (training apart), more than those who bought where somebody bought twice. Markets
    and festivals have no till and are in neither.
    """

    parties: int
    linked: int
    tickets: int

    @property
    def linked_share(self) -> float | None:
        """Return the share of parties that a ticket names; None where nobody came."""
        return self.linked / self.parties if self.parties else None


def buyers(desk: Desk, first: date, last: date, office_id: bytes | None = None) -> Buyers:
    """Return who came and who bought from a day to another (both included), at one office or at all."""
    days = first.isoformat(), last.isoformat()
    party = func.coalesce(visit.group_id, visit.id)
    came = select(func.count(party.distinct())).where(visit.visited_on.between(*days), visit.outreach_id.is_(None))
    sold = select(func.count()).where(Sale.training == 0, Sale.refunds_id.is_(None), Sale.sold_on.between(*days))
    if office_id:
        came, sold = came.where(visit.office_id == office_id), sold.where(Sale.office_id == office_id)
    named = select(Sale.visit_id).where(Sale.training == 0, Sale.refunds_id.is_(None), Sale.visit_id.is_not(None))
    with desk.read() as session:
        return Buyers(
            session.scalars(came).one(),
            session.scalars(came.where(visit.id.in_(named))).one(),
            session.scalars(sold).one(),
        )
