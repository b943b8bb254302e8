"""Closing a month and a year: the closings that nothing holds yet, by name, never by their dates alone."""

from __future__ import annotations

from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.reports import till
from bitdesk.services.till.freezing import freeze
from bitdesk.services.till.writing import Writing, writing
from bitdesk.values import ClosingKind

MONTH, YEAR = 7, 4
"""How much of an ISO day names its month, and its year."""

_UNHELD = (
    "SELECT id, period FROM closing c WHERE desk_id = ?1 AND kind = ?2 AND lower(hex(id)) NOT IN "
    "(SELECT j.value FROM closing h, json_each(h.covers) j WHERE h.desk_id = ?1 AND h.kind = ?3) ORDER BY number, id"
)


def close_month(desk: Desk, period: str | None = None) -> bytes:
    """Close a month (`2026-07`), the first that is not closed by default, and return the closing's id.

    It covers every day closing up to then that no month holds yet. The first session of a month closes the one before
    by itself.

    Raises:
        RuleError: no month, one that is still to come, nothing to close in it, or a session of it is open.
    """
    with writing(desk, "closing") as work:
        return _close(work, ClosingKind.MONTH, _named(period, "0000-00", noop("{period} is no month such as 2026-07.")))


def close_year(desk: Desk, year: int | None = None) -> bytes:
    """Close a year, the first that is not closed by default, and return the closing's id; its months are closed first.

    Raises:
        RuleError: it is still to come, there is nothing to close in it, or a session of it is open.
    """
    with writing(desk, "closing") as work:
        period = _named(None if year is None else f"{year:04}", "0000", noop("{period} is no year such as 2026."))
        days = [day for _, day in _unheld(work, ClosingKind.DAY) if period is None or day[:YEAR] <= period]
        first = min((day[:YEAR] for day in days), default=None)
        for month in sorted({day[:MONTH] for day in days if period is not None or day[:YEAR] == first}):
            _close(work, ClosingKind.MONTH, month)
        return _close(work, ClosingKind.YEAR, period)


def close_due(work: Writing) -> None:
    """Close the months that are over and have closings that none holds, then the years.

    One that has not come yet was dated by a clock that was ahead: it is over as well.
    """
    for kind, size in ((ClosingKind.MONTH, MONTH), (ClosingKind.YEAR, YEAR)):
        found = {period[:size] for _, period in _unheld(work, _held_by(kind))}
        for period in sorted(found - {work.today[:size]}):
            _close(work, kind, period)


def _close(work: Writing, kind: ClosingKind, period: str | None) -> bytes:
    size = MONTH if kind is ClosingKind.MONTH else YEAR
    unheld = _unheld(work, _held_by(kind))
    chosen = period or min((found[:size] for _, found in unheld), default="")
    # What a clock that was ahead has dated can be closed; nothing else is closed before its time.
    if chosen > work.today[:size] and chosen not in {found[:size] for _, found in unheld}:
        raise RuleError(noop("{period} has not begun yet. Close it when it is over."), period=chosen)
    session = till.session_of(work.connection, work.desk.desk_id)
    if session is not None and session.opened_on.isoformat()[:size] <= chosen:
        raise RuleError(noop("The till session of {day} is open. Close it first."), day=session.opened_on)
    covers = [closing_id for closing_id, found in unheld if found[:size] <= chosen]
    if not covers:
        raise RuleError(noop("There is nothing to close: every closing so far is held by another."))
    return freeze(work, kind, chosen, covers)


def _unheld(work: Writing, kind: ClosingKind) -> list[tuple[bytes, str]]:
    """Return the closings of a kind that no closing of the next kind holds, with their periods."""
    holder = ClosingKind.MONTH if kind is ClosingKind.DAY else ClosingKind.YEAR
    rows: list[tuple[bytes, str]] = work.connection.execute(
        _UNHELD, (work.desk.desk_id, kind.value, holder.value)
    ).fetchall()
    return rows


def _held_by(kind: ClosingKind) -> ClosingKind:
    return ClosingKind.DAY if kind is ClosingKind.MONTH else ClosingKind.MONTH


def _named(period: str | None, shape: str, refusal: str) -> str | None:
    """Return a period as it was given.

    Raises:
        RuleError: it has not the shape of one.
    """
    if period is None:
        return None
    month = period[5:] if len(shape) == MONTH else "01"
    like = len(period) == len(shape) and period.isascii() and period.replace("-", "0", 1).isdigit()
    if not like or (len(shape) == MONTH and period[4] != "-") or not "01" <= month <= "12":
        raise RuleError(refusal, period=period)
    return period
