"""Rows written on the driver's connection are journaled as a session would have journaled them."""

from __future__ import annotations

import msgspec
import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.journal import rebuild
from bitdesk.journal.capture import append
from bitdesk.journal.inserts import insert, update
from bitdesk.models import Basket
from evidence import broken, journal, rows

VALUES = {
    "label": "sac", "lines": [{"label": "é", "quantity": 2}], "total_cents": 5, "suspended_at": 7, "ended_at": None,
    "outcome": None,
}  # fmt: skip


def test_a_row_and_its_entry_are_those_of_a_session(desk: Desk) -> None:
    row_id = ids.new()
    with desk.database.writing(("basket",)) as connection:
        captured = insert(connection, desk.writer, "basket", row_id, {"office_id": desk.office_id, **VALUES})
        append(connection, desk.writer, [captured], 1)
    with desk.write() as session:
        session.add(Basket(office_id=desk.office_id, **VALUES))
    (one, other) = rows(desk, "SELECT * FROM basket ORDER BY id")
    assert one[1:] == other[1:]
    (by_hand, by_session) = journal(desk)[-2:]
    assert by_hand.payload == by_session.payload
    assert msgspec.json.decode(by_hand.payload or b"")["office_id"] == desk.office_id.hex()
    assert broken(desk) == ()
    assert rebuild.check(desk.database.path) == ()


def test_a_change_says_what_changed(desk: Desk) -> None:
    row_id = ids.new()
    with desk.database.writing(("basket",)) as connection:
        captured = [insert(connection, desk.writer, "basket", row_id, {"office_id": desk.office_id, **VALUES})]
        captured.append(update(connection, desk.writer, "basket", row_id, {"ended_at": 9, "label": None}))
        append(connection, desk.writer, captured, 1)
    assert rows(desk, "SELECT ended_at, label FROM basket") == [(9, None)]
    assert journal(desk)[-1].payload == b'{"ended_at":9,"label":null}'
    assert rebuild.check(desk.database.path) == ()


def test_another_desks_row_is_not_changed(desk: Desk) -> None:
    with pytest.raises(TypeError, match="written by its own desk"), desk.database.writing(()) as connection:
        update(connection, desk.writer, "office", desk.office_id, {"name": "x"})
    assert rows(desk, "SELECT count(*) FROM office WHERE name = 'x'") == [(0,)]
