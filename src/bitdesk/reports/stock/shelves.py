"""What is on the shelves: levels by office, and how far the other offices' levels are known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.folding import plain
from bitdesk.reports.catalogue import in_season
from bitdesk.reports.stock import transit
from bitdesk.reports.stock.wares import Key, Ware, key_of, level, ware, wares
from bitdesk.reports.stock.wares import levels as sums


@dataclass(frozen=True, slots=True)
class Level:
    """How many of a ware an office has; negative where more was sold than was known to be there.

    `coming` are on their way from other offices, `reorder_level` is the one of the season (None: none is set), and
    `is_assorted` says that the office's shelves are to have it now.
    """

    office_id: bytes
    ware: Ware
    quantity: int
    coming: int
    reorder_level: int | None
    is_assorted: bool

    @property
    def is_low(self) -> bool:
        """Return whether it is time to order: at or below the reorder level, or below nothing."""
        return self.quantity < 0 or (self.reorder_level is not None and self.quantity <= self.reorder_level)


@dataclass(frozen=True, slots=True)
class Known:
    """How far an office's levels are known here: until when its desks were heard (UTC milliseconds).

    Where an office has several desks it is the one that was heard first; None: one was never heard. An office's own
    desk knows itself at once.
    """

    office_id: bytes
    code: str
    name: str
    heard_at: int | None
    is_own: bool


def levels(
    desk: Desk, office_id: bytes | None = None, on: date | None = None, *, everywhere: bool = False
) -> tuple[Level, ...]:
    """Return the levels of an office, by label: what has ever moved there, and what its shelves are to have.

    Args:
        desk: any desk.
        office_id: the office; None is the desk's own, and every office at the head office.
        on: the day whose season counts, today by default.
        everywhere: every office, whoever asks.
    """
    office_id = None if everywhere else office_id or desk.office_id or None
    with desk.database.reading() as connection:
        known = wares(connection)
        found = sums(connection)
        assorted = assortment(connection, on or clock.business_date())
        coming = transit.coming(connection)
    places = {place for place in (*found, *assorted, *coming) if office_id in (None, place[0])}
    rows = (
        Level(
            place[0], ware(known, place[1]), found.get(place, 0), coming.get(place, 0), assorted.get(place),
            place in assorted,
        )
        for place in places
    )  # fmt: skip
    shown = (row for row in rows if row.quantity or row.coming or row.is_assorted or not row.ware.is_retired)
    return tuple(sorted(shown, key=lambda row: (plain(row.ware.label), row.ware.key, row.office_id)))


def offices_levels(desk: Desk, product_id: bytes | None = None, quick_item_id: bytes | None = None) -> dict[bytes, int]:
    """Return the level of one ware at every office where it has moved, as known here."""
    with desk.database.reading() as connection:
        key = key_of(connection, product_id, quick_item_id)
        return {office: level(connection, office, key) for office in _offices_of(connection)}


def known_as_of(desk: Desk) -> tuple[Known, ...]:
    """Return how far each office's levels are known here, as the offices were created."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            "SELECT o.id, o.code, o.name, count(w.id), count(h.at_ms), min(h.at_ms) FROM office o "
            "LEFT JOIN workstation w ON w.office_id = o.id AND w.retired_on IS NULL AND w.id <> :own "
            "LEFT JOIN (SELECT r.desk_id, max(max(j.at_ms), coalesce((SELECT max(c.contact_at) FROM correspondent c "
            "WHERE c.desk_id = r.desk_id), 0)) AS at_ms FROM origin r JOIN journal j ON j.origin_id = r.id "
            "AND j.seq = r.head_seq GROUP BY r.desk_id) h ON h.desk_id = w.id "
            "WHERE o.retired_on IS NULL GROUP BY o.id ORDER BY o.id",
            {"own": desk.desk_id},
        ).fetchall()
    return tuple(
        Known(
            office_id, code, name,
            _heard(desks, heard, at_ms, own=office_id == desk.office_id), office_id == desk.office_id,
        )
        for office_id, code, name, desks, heard, at_ms in rows
    )  # fmt: skip


def assortment(connection: Any, day: date) -> dict[tuple[bytes, Key], int | None]:
    """Return what each office's shelves are to have on a day, with the level at which it is ordered again."""
    rows = connection.execute(
        "SELECT office_id, product_id, season_from, season_until, reorder_level FROM assortment "
        "WHERE retired_on IS NULL ORDER BY id"
    )
    found: dict[tuple[bytes, Key], int | None] = {}
    for office_id, product_id, first, last, reorder_level in rows:
        if in_season(day, first, last):
            place = office_id, Key(product_id)
            found[place] = _greatest((found.get(place), reorder_level))
    return found


def _greatest(values: Iterable[int | None]) -> int | None:
    return max((value for value in values if value is not None), default=None)


def _heard(desks: int, heard: int, at_ms: int | None, *, own: bool) -> int | None:
    if own and not desks:
        return clock.now_ms()
    return at_ms if heard == desks else None


def _offices_of(connection: Any) -> list[bytes]:
    return [office_id for (office_id,) in connection.execute("SELECT id FROM office ORDER BY id").fetchall()]
