"""What was held is applied once it can be, in the order that it was written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk import ids
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.services import counting, privacy, visits
from bitdesk.sync import envelope, merge
from bitdesk.values import ErasureReason
from builders import House
from evidence import change, rows
from faults.accidents import copied, restored
from faults.handmade import Hand, Written, visit
from faults.worlds import assert_sound, settle
from visitors import complain, complaint

REFUSING = "CREATE TRIGGER refusing BEFORE UPDATE ON visit WHEN NEW.party_size = 7 BEGIN SELECT RAISE(ABORT, 'no'); END"


@pytest.fixture
def head(house: House) -> Desk:
    """The head office."""
    return house.head_office


def run(head: Desk, statement: str) -> None:
    with head.database.writing(()) as connection:
        connection.execute(statement)


def take(head: Desk, data: bytes) -> None:
    header, body = envelope.unseal(data)
    assert isinstance(header, envelope.Batch)
    merge.merge_batch(head, header, body)


def test_an_older_revision_that_is_applied_late_changes_nothing_newer(head: Desk, desk: Desk) -> None:
    """SYNC.md 23."""
    hand, row_id = Hand(desk, head), ids.new()
    run(head, REFUSING)
    take(head, hand.write([Written("visit", "insert", row_id, visit(desk, party_size=2))])[1])
    take(head, hand.write([Written("visit", "update", row_id, {"party_size": 7, "public": "local"})])[1])
    take(head, hand.write([Written("visit", "update", row_id, {"party_size": 9})])[1])
    assert rows(head, "SELECT party_size, public FROM visit") == [(9, None)]
    assert rows(head, "SELECT seq FROM held") == [(2,)]
    assert rows(head, "SELECT receipt_no FROM journal WHERE origin_id = ? AND seq = 2", desk.desk_id) == [(None,)]
    assert merge.replay(head) == 0, "what stood in the way still does"
    run(head, "DROP TRIGGER refusing")
    assert merge.replay(head) == 1
    assert rows(head, "SELECT party_size, public FROM visit") == [(9, "local")]
    assert rows(head, "SELECT seq FROM held") == []
    ((last,),) = rows(head, "SELECT receipts FROM identity")
    assert rows(head, "SELECT receipt_no FROM journal WHERE origin_id = ? AND seq = 2", desk.desk_id) == [(last,)]


def test_what_depends_on_what_is_held_follows_it(head: Desk, desk: Desk) -> None:
    hand, row_id = Hand(desk, head), ids.new()
    run(head, "CREATE TRIGGER refusing BEFORE INSERT ON visit BEGIN SELECT RAISE(ABORT, 'no'); END")
    written = [
        Written("visit", "insert", row_id, visit(desk, party_size=2)),
        Written("visit", "update", row_id, {"party_size": 3}),
        Written("visit", "update", row_id, {"country": "BE"}),
    ]
    take(head, hand.write(written)[1])
    assert rows(head, "SELECT count(*) FROM held") == [(3,)]
    run(head, "DROP TRIGGER refusing")
    assert merge.replay(head) == 3
    assert rows(head, "SELECT party_size, country FROM visit") == [(3, "BE")]


def test_a_junction_that_is_applied_late_moves_what_follows_it(house: House, tmp_path: Path) -> None:
    """A desk of the first version held it: it did not know the kind."""
    head, desk = house.head_office, house.desks["PDM"]
    row = counting.record(desk, 1)
    settle(house)
    backup = copied(desk, tmp_path / "backup")
    for _ in range(5):
        counting.record(desk, 1)
    visits.revise(desk, row.id, party_size=50)
    settle(house)
    desk = restored(house, "PDM", backup)
    counting.record(desk, 1)
    settle(house, rounds=6)
    visits.revise(desk, row.id, party_size=60)
    run(head, "CREATE TRIGGER refusing BEFORE INSERT ON junction BEGIN SELECT RAISE(ABORT, 'no'); END")
    settle(house)
    assert rows(head, "SELECT kind FROM journal j JOIN held h USING (origin_id, seq)") == [("junction",)]
    assert rows(head, "SELECT party_size FROM visit WHERE id = ?", row.id) == [(50,)]
    run(head, "DROP TRIGGER refusing")
    assert merge.replay(head) == 1
    assert rows(head, "SELECT party_size FROM visit WHERE id = ?", row.id) == [(60,)]
    assert_sound(head)


HOLD = (
    "INSERT INTO held (origin_id, seq, reason) "
    "SELECT origin_id, seq, 'not yet' FROM journal WHERE kind IN ('erasure', 'contact_details')"
)


def test_an_erasure_that_was_held_empties_what_was_held_with_it(house: House, desk: Desk, head: Desk) -> None:
    contact_id = complaint(desk, complain(desk, card=ContactCard(name="Zoé Martin"))).contact_id
    assert contact_id is not None
    settle(house)
    privacy.erase(head, [contact_id], ErasureReason.REQUEST)
    before = rows(head, "SELECT contact_id, name FROM contact_details"), rows(head, "SELECT row_id FROM erasure")
    change(head, HOLD, "DELETE FROM erasure", "DELETE FROM contact_details")
    assert merge.replay(head) == 2
    assert (
        rows(head, "SELECT contact_id, name FROM contact_details"),
        rows(head, "SELECT row_id FROM erasure"),
    ) == before
    assert before[0] == [(contact_id, None)]
    assert_sound(head)


def test_what_was_erased_is_read_once_however_much_is_held(head: Desk, desk: Desk) -> None:
    run(head, "CREATE TRIGGER refusing BEFORE INSERT ON visit BEGIN SELECT RAISE(ABORT, 'no'); END")
    hand = Hand(desk, head)
    take(head, hand.write([Written("visit", "insert", ids.new(), visit(desk, party_size=2)) for _ in range(9)])[1])
    asked: list[str] = []
    head.database.connection().set_trace_callback(asked.append)
    assert merge.replay(head) == 0
    head.database.connection().set_trace_callback(None)
    assert len([text for text in asked if "FROM erasure" in text]) == 1
