"""A transaction of the till: its rows and entries together or not at all, told to whoever listens."""

from __future__ import annotations

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from bitdesk.services.till.writing import writing
from drawer import Drawer
from evidence import broken, journal, rows
from moments import Hand

EVENT = {"session_id": None, "kind": "drawer_opened", "happened_at": 1, "detail": None, "amount_cents": None}


def test_rows_and_entries_are_written_together_and_told(drawer: Drawer, time: Hand) -> None:
    told: list[frozenset[str]] = []
    drawer.desk.database.on_commit(told.append)
    with writing(drawer.desk, "till_event") as work:
        ids = [work.add("till_event", None, **EVENT) for _ in range(2)]
    entries = journal(drawer.desk)[-2:]
    assert [entry.row_id for entry in entries] == ids
    assert [entry.last_of_txn for entry in entries] == [0, 1]
    assert {entry.at_ms for entry in entries} == {time.ms}
    assert told == [frozenset({"till_event"})]
    assert broken(drawer.desk) == ()


def write_half(drawer: Drawer) -> None:
    with writing(drawer.desk, "till_event") as work:
        work.add("till_event", None, **EVENT)
        work.add("till_event", None, **EVENT | {"kind": None})


def test_what_fails_writes_nothing(drawer: Drawer) -> None:
    before = journal(drawer.desk)
    with pytest.raises(IntegrityError):
        write_half(drawer)
    assert rows(drawer.desk, "SELECT count(*) FROM till_event") == [(0,)]
    assert journal(drawer.desk) == before


def test_what_writes_nothing_appends_nothing(drawer: Drawer) -> None:
    before = journal(drawer.desk)
    with writing(drawer.desk):
        pass
    assert journal(drawer.desk) == before
