"""Many visits at once, by the journal's own writing, where counting them one by one would take the whole test.

Every version of the program can do this: only what was there at schema 0001 is named here.
"""

from __future__ import annotations

from datetime import datetime

from bitdesk import bulk, clock, ids
from bitdesk.desk import Desk
from bitdesk.journal import chain
from bitdesk.journal.capture import append, capture

FIRST = datetime(2019, 1, 2, 9, 0)  # noqa: DTZ001 (local on purpose)

TOGETHER = 20
"""How many visits one transaction has."""


def count_many(desk: Desk, visits: int) -> None:
    """Write visits of a desk, some to a transaction, with their entries."""
    at = clock.to_ms(FIRST)
    for start in range(0, visits, TOGETHER):
        numbers = range(start, min(start + TOGETHER, visits))
        values = [
            {
                "office_id": ids.to_text(desk.office_id), "visited_on": FIRST.date().isoformat(), "hour": FIRST.hour,
                "visited_at": at + number * 1_000, "party_size": 1 + number % 99, "entered": "live",
            }
            for number in numbers
        ]  # fmt: skip
        found = [capture("visit", chain.INSERT, ids.new(), one) for one in values]
        columns = ("id", "desk_id", *values[0])
        rows = [
            (what.row_id, desk.desk_id, desk.office_id, *list(one.values())[1:])
            for what, one in zip(found, values, strict=True)
        ]
        with desk.database.writing(("visit",)) as connection:
            bulk.insert(connection, "visit", columns, rows)
            append(connection, desk.writer, found, at)
