"""What each desk has not received yet of what the head office decides, as its last contact tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from bitdesk.desk import Desk
from bitdesk.journal.erasing import ERASURE
from bitdesk.models import journaled_models
from bitdesk.values import Audience


@dataclass(frozen=True, slots=True)
class DeskFeed:
    """What a desk in use has of the head office's rows.

    `label` names it shortly; `contact_at` is its last contact in UTC milliseconds and `cursor` the last receipt it
    had then, both None where it was never heard: what its set-up file brought it is not known here.
    """

    desk_id: bytes
    label: str
    contact_at: int | None
    cursor: int | None


class Unreceived:
    """The last receipts of the head office's rows, beside what each desk has."""

    def __init__(self, desk: Desk) -> None:
        with desk.database.reading() as connection:
            self.feeds = _feeds(connection)
            self._receipts = _receipts(connection, desk.desk_id)
        self.heard = tuple(feed for feed in self.feeds if feed.cursor is not None)

    def by(self, row_ids: Iterable[bytes]) -> tuple[str, ...]:
        """Return the desks in use that were heard and have not received the latest of these rows."""
        latest = max((self._receipts.get(row_id, 0) for row_id in row_ids), default=0)
        return tuple(feed.label for feed in self.heard if (feed.cursor or 0) < latest)

    def count(self, desk_id: bytes) -> int | None:
        """Return how many rows a desk has not received in their latest state, None where it was never heard."""
        feed = next((feed for feed in self.heard if feed.desk_id == desk_id), None)
        return None if feed is None else sum(receipt > (feed.cursor or 0) for receipt in self._receipts.values())


# A cursor counts in the receipts of one epoch: in another, the desk will be served from the beginning.
_FEEDS = """
SELECT w.id, o.name, w.name, c.contact_at,
       CASE WHEN c.contact_at IS NULL THEN NULL
            WHEN c.feed_epoch = (SELECT ack_epoch FROM identity) THEN c.feed_cursor ELSE 0 END
FROM workstation w
LEFT JOIN office o ON o.id = w.office_id
LEFT JOIN correspondent c ON c.address =
    (SELECT address FROM correspondent WHERE desk_id = w.id ORDER BY contact_at DESC, address LIMIT 1)
WHERE w.retired_on IS NULL ORDER BY o.id, w.id
"""


def _feeds(connection: Any) -> tuple[DeskFeed, ...]:
    rows = connection.execute(_FEEDS).fetchall()
    desks_of = Counter(office for _, office, *_ in rows)
    return tuple(
        DeskFeed(
            desk_id, office if office and desks_of[office] == 1 else f"{office or '?'} · {name}", contact_at, cursor
        )
        for desk_id, office, name, contact_at, cursor in rows
    )


def _receipts(connection: Any, head_office_id: bytes) -> dict[bytes, int]:
    """Return the last receipt of each row that every desk receives; CROSS JOIN starts from the few own journals.

    An erasure counts as one: a desk that it does not reach has no more to do than to be in contact.
    """
    kinds = [name for name, model in journaled_models().items() if model.audience is Audience.EVERYONE] + [ERASURE]
    rows = connection.execute(
        "SELECT j.row_id, max(j.receipt_no) FROM origin o CROSS JOIN journal j ON j.origin_id = o.id "
        f"WHERE o.desk_id = ? AND j.kind IN ({', '.join('?' * len(kinds))}) GROUP BY j.row_id",
        (head_office_id, *kinds),
    )
    return {row_id: receipt for row_id, receipt in rows if receipt is not None}
