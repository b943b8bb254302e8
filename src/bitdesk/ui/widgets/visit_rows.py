"""The visits of the head office's list: cells that are made when a row comes into sight, however many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QCoreApplication

from bitdesk import words
from bitdesk.ui import formats, labels
from bitdesk.ui.widgets.report_table import Cell, Column, Tone

if TYPE_CHECKING:
    from bitdesk.reports.visit_list import ListedVisit

IN_SIGHT = 256
CORRECTED, VOIDED = "✎", "✕"


def visit_columns() -> tuple[Column, ...]:
    """The columns of the list."""
    return (
        Column(QCoreApplication.translate("VisitsPage", "When"), 0.2),
        Column(QCoreApplication.translate("VisitsPage", "People"), 0.115, figures=True),
        Column(QCoreApplication.translate("VisitsPage", "From"), 0.235),
        Column(QCoreApplication.translate("VisitsPage", "Public, about"), 0.295),
        Column(QCoreApplication.translate("VisitsPage", "Where"), 0.155),
    )


class VisitRows(Sequence[tuple[Cell, ...]]):
    """The cells of visits, in their order."""

    def __init__(self, visits: Sequence[ListedVisit], topics: Mapping[str, str]) -> None:
        self.visits = visits
        self._topics = topics
        self._cells = lru_cache(maxsize=IN_SIGHT)(self._row)

    def __len__(self) -> int:
        return len(self.visits)

    @overload
    def __getitem__(self, place: int) -> tuple[Cell, ...]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[tuple[Cell, ...]]: ...
    def __getitem__(self, place: int | slice) -> tuple[Cell, ...] | Sequence[tuple[Cell, ...]]:
        if isinstance(place, slice):
            return [self._cells(one) for one in range(*place.indices(len(self)))]
        return self._cells(place)

    def _row(self, place: int) -> tuple[Cell, ...]:
        visit = self.visits[place]
        topics = ", ".join(self._topics.get(code, code) for code in visit.topics)
        public = labels.public_short(visit.public) if visit.public else ""
        said = " · ".join(part for part in (public, topics) if part)
        origin = labels.origin(visit.country, visit.department)
        where = " · ".join(part for part in (visit.outreach or visit.office_code, visit.counselor) if part)
        cells = (
            Cell(when_words(visit)),
            people_cell(visit),
            Cell(origin, hint=origin),
            Cell(said, hint=said),
            Cell(where, hint=where_words(visit), said=where_words(visit)),
        )
        return cells if visit.counts else tuple(replace(cell, tone=Tone.MUTED) for cell in cells)


def when_words(visit: ListedVisit) -> str:
    """The day of a visit and its time, or its hour where the time is not known."""
    day = formats.short_date(visit.visited_on)[:-5]
    if visit.visited_at is not None:
        return f"{day} {formats.time_of(visit.visited_at)}"
    return day if visit.hour is None else f"{day} {formats.hour(visit.hour)}"


def where_words(visit: ListedVisit) -> str:
    """The office or the event, in full, and the counselor."""
    return " · ".join(part for part in (visit.outreach or visit.office, visit.counselor) if part)


def people_cell(visit: ListedVisit) -> Cell:
    """How many people, with a mark where the head office or the desk said something of it afterwards."""
    from bitdesk.exports.visit_list import standing
    from bitdesk.reports.visit_list import Standing

    words.use(labels.language())
    said = standing(visit)
    if not said:
        return Cell(str(visit.party_size), bold=True)
    mark = CORRECTED if visit.standing is Standing.CORRECTED else VOIDED
    return Cell(
        f"{mark} {visit.party_size}", bold=visit.counts, hint=said, said=f"{formats.people(visit.party_size)}, {said}"
    )
