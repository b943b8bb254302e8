"""What a counselor should know of the desk itself: retired, copied, or with a clock that runs behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bitdesk import clock
from bitdesk.desk import Desk

BEHIND_MS = 2 * clock.MINUTE_MS
"""A clock that was put right by a little is nothing to speak of."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a desk stands.

    `retired_on` is the day from which the head office no longer counts on it, None while it does; `branches` how
    many journals of this desk were written by other copies of its file; `last_entry_at` is when the last entry was
    written (UTC milliseconds) where the clock is behind it, else None.
    """

    retired_on: date | None
    branches: int
    last_entry_at: int | None


def standing(desk: Desk) -> Standing:
    """Return how this desk stands."""
    with desk.database.reading() as connection:
        row = connection.execute("SELECT retired_on FROM workstation WHERE id = ?", (desk.desk_id,)).fetchone()
        (branches,) = connection.execute(
            "SELECT count(*) FROM origin WHERE desk_id = ? AND status <> 'own'", (desk.desk_id,)
        ).fetchone()
        last = connection.execute(
            "SELECT j.at_ms FROM origin o JOIN journal j ON j.seq = o.head_seq AND j.origin_id = o.id "
            "WHERE o.status = 'own'"
        ).fetchone()
    retired = date.fromisoformat(row[0]) if row and row[0] else None
    behind = last is not None and last[0] - clock.now_ms() > BEHIND_MS
    return Standing(
        retired_on=retired if retired and retired <= clock.business_date() else None,
        branches=branches,
        last_entry_at=last[0] if behind else None,
    )
