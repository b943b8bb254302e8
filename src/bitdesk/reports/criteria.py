"""What labels and classifications ask to be shown, and the pieces of evidence that can show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.models import Criterion
from bitdesk.reports.organisation import Row
from bitdesk.reports.unreceived import Unreceived

EVIDENCE = (
    "season", "opening_days", "hours", "visits", "origins", "topics", "enquiries", "listening", "remarks",
    "complaints", "suggestions", "review_checks", "reviews", "satisfaction", "actions", "meetings",
    "checklists",
)  # fmt: skip
"""The pieces that the evidence folder can hold, in its order; `exports.evidence` makes them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionRow(Row):
    """A criterion of a label or of a classification, with what shows it; it holds from a day to a day, None is open."""

    scheme: str
    code: str
    label_fr: str
    label_en: str
    evidence: tuple[str, ...]
    starts_on: date | None
    ends_on: date | None

    def holds_in(self, year: int) -> bool:
        """Return whether it holds on a day of a year at least."""
        first, last = date(year, 1, 1), date(year, 12, 31)
        starts = self.starts_on is None or self.starts_on <= last
        return starts and (self.ends_on is None or self.ends_on >= first)


def criteria(desk: Desk) -> tuple[CriterionRow, ...]:
    """Return every criterion, by scheme and in its order, those retired included."""
    unreceived = Unreceived(desk)
    with desk.read() as session:
        rows = session.scalars(select(Criterion).order_by(Criterion.rank, Criterion.id)).all()
        found = [_row(unreceived, row) for row in rows]
    schemes = list(dict.fromkeys(row.scheme for row in found))
    return tuple(sorted(found, key=lambda row: schemes.index(row.scheme)))


def holding(desk: Desk, year: int) -> tuple[CriterionRow, ...]:
    """Return the criteria that hold in a year and are in use, by scheme."""
    return tuple(row for row in criteria(desk) if row.retired_on is None and row.holds_in(year))


def _row(unreceived: Unreceived, row: Criterion) -> CriterionRow:
    return CriterionRow(
        ids=(row.id,), unreceived=unreceived.by([row.id]), retired_on=clock.day(row.retired_on), scheme=row.scheme,
        code=row.code, label_fr=row.label_fr, label_en=row.label_en, evidence=tuple(row.evidence),
        starts_on=clock.day(row.starts_on), ends_on=clock.day(row.ends_on),
    )  # fmt: skip
