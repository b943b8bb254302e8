"""What every transaction of the till shares: its tables, who may write, and the session that is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bitdesk import clock, ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.journal.capture import Captured, append
from bitdesk.journal.inserts import insert, update
from bitdesk.reports import till


class Writing:
    """A transaction of the till: the rows written so far, and what the journal gets of them at its end."""

    def __init__(self, connection: Any, desk: Desk) -> None:
        self.connection = connection
        self.desk = desk
        self.at_ms = clock.now_ms()
        self.today = clock.business_date(self.at_ms).isoformat()
        self.captured: list[Captured] = []

    def add(self, kind: str, row_id: bytes | None = None, /, **values: Any) -> bytes:
        """Write a new row of this desk's office, and return its id."""
        new_id = row_id or ids.new()
        columns = {"office_id": self.desk.office_id, **values}
        self.captured.append(insert(self.connection, self.desk.writer, kind, new_id, columns))
        return new_id

    def change(self, kind: str, row_id: bytes, **values: Any) -> None:
        """Change some columns of a row of this desk."""
        self.captured.append(update(self.connection, self.desk.writer, kind, row_id, values))

    def session(self) -> till.Session:
        """Return the session that is open, of whatever day.

        Raises:
            RuleError: the till is closed.
        """
        found = till.session_of(self.connection, self.desk.desk_id)
        if found is None:
            raise RuleError(noop("The till is closed. Open it first, counting what is in the drawer."))
        return found


@contextmanager
def writing(desk: Desk, *tables: str) -> Iterator[Writing]:
    """Give a transaction of the till, whose rows and journal entries commit together.

    Raises:
        RuleError: the file is the head office's, which has no till.
        OutageError: the disk refuses; nothing was recorded.
    """
    if desk.is_head_office:
        raise RuleError(noop("The head office has no till. Choose a desk's folder with --data-dir."))
    with desk.database.writing(tables) as connection:
        work = Writing(connection, desk)
        yield work
        if work.captured:
            append(connection, desk.writer, work.captured, work.at_ms)
