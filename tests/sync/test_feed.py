from __future__ import annotations

from typing import Any

import pytest

from bitdesk import ids, sync
from bitdesk.desk import Desk
from bitdesk.errors import RefusedError
from bitdesk.models import Complaint, Contact, Journaled, LiaisonNote, Topic
from bitdesk.services import counting, organisation, visits
from bitdesk.sync import envelope, feed, receive
from bitdesk.sync.feed import Part
from builders import House
from faults.children import moment
from faults.handmade import Hand, Written, visit
from faults.worlds import (
    assert_quiet,
    assert_sound,
    contents,
    differing,
    leave_batches,
    mail,
    rows,
    settle,
    tables,
)


def parts(head: Desk, desk: Desk) -> list[Part]:
    """Return all that a desk would be served from the beginning."""
    found: list[Part] = []
    with head.database.reading() as connection:
        while not found or found[-1].until < feed.top(connection):
            found.append(feed.part(connection, desk.desk_id, desk.office_id, found[-1].until if found else 0))
    return found


def served(head: Desk, desk: Desk) -> list[tuple[bytes, int]]:
    return [(row[0], row[2]) for part in parts(head, desk) for row in part.rows]


@pytest.fixture
def busy(house: House) -> House:
    """Each desk has counted three parties and revised one; the head office has merged."""
    for desk in house.desks.values():
        for number in range(3):
            row = counting.record(desk, 1 + number, at=moment(number))
        visits.revise(desk, row.id, party_size=50)
    for desk in house.desks.values():
        sync.exchange(desk)
    sync.merge_all(house.head_office)
    return house


def test_a_desk_is_served_the_reference_and_its_office(busy: House, head: Desk, desk: Desk, neighbour: Desk) -> None:
    origins = {origin for origin, _ in served(head, desk)}
    assert origins == {head.desk_id, neighbour.desk_id}
    assert {origin for origin, _ in served(head, busy.desks["COL"])} == {head.desk_id}


def test_nothing_is_served_twice_and_nothing_is_left_out(busy: House, head: Desk, desk: Desk) -> None:
    found = served(head, desk)
    assert len(found) == len(set(found))
    ((reference,),) = rows(head, "SELECT count(*) FROM journal WHERE origin_id = ?", head.desk_id)
    assert len(found) == reference + 5


@pytest.mark.parametrize("entries", [1, 2, 3, 5, 20])
def test_parts_are_whole_transactions(
    busy: House, head: Desk, desk: Desk, entries: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = served(head, desk)
    monkeypatch.setattr(feed, "ENTRIES", entries)
    found = parts(head, desk)
    assert [one for part in found for one in [(row[0], row[2]) for row in part.rows]] == whole
    for part in found:
        if part.rows:
            assert part.rows[-1][4], f"half a transaction of {part.rows[-1][0].hex()} is served"


def test_a_transaction_larger_than_a_part_is_served_whole(
    house: House, head: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "ENTRIES", 3)
    with head.write() as session:
        session.add_all([Topic(code=f"t{n}", label_fr="", label_en="", rank=n) for n in range(20)])
    organisation.add_topic(head, "after", "Après", "After")
    found = parts(head, desk)
    assert max(len(part.rows) for part in found) >= 20
    assert all(part.rows[-1][4] for part in found), "half a transaction is served"
    settle(house)
    assert tables(desk)["topic"] == tables(head)["topic"]
    assert_quiet(house)


def test_more_rows_than_a_part_are_served_in_parts(
    busy: House, head: Desk, neighbour: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "ENTRIES", 3)
    settle(busy)
    found = rows(neighbour, "SELECT id FROM visit ORDER BY id")
    assert found == rows(head, "SELECT id FROM visit WHERE office_id = ? ORDER BY id", neighbour.office_id)
    assert_quiet(busy)


def test_what_is_stored_and_not_applied_is_not_served(house: House, head: Desk, desk: Desk, neighbour: Desk) -> None:
    with head.database.reading() as connection:
        before = feed.top(connection)
    counting.record(desk, 5, at=moment(1))
    (path,) = leave_batches(house, desk)
    header, body = envelope.unseal(path.read_bytes())
    assert isinstance(header, envelope.Batch)
    with head.database.writing(()) as connection:
        receive.store(connection, head, header, body)
        assert feed.top(connection) == before
    organisation.add_topic(head, "later", "Plus tard", "Later")
    with head.database.reading() as connection:
        assert feed.top(connection) == before, "what was written later waits with it"
    settle(house)
    assert rows(neighbour, "SELECT party_size FROM visit") == [(5,)]
    assert ("later",) in rows(neighbour, "SELECT code FROM topic")


def taken(desk: Desk, found: list[Any]) -> set[str]:
    with desk.database.writing(()) as connection:
        return feed.take(connection, desk.desk_id, found)


def test_what_is_taken_again_has_no_effect(busy: House, head: Desk, desk: Desk) -> None:
    found = [row for part in parts(head, desk) for row in part.rows]
    assert "visit" in taken(desk, found)
    before = tables(desk)
    assert taken(desk, found) == set()
    assert taken(desk, [*found, *found]) == set()
    assert tables(desk) == before
    assert_sound(desk)


def test_a_desks_own_entries_are_not_taken_from_others(busy: House, head: Desk, desk: Desk, neighbour: Desk) -> None:
    own = [row for part in parts(head, neighbour) for row in part.rows if row[1] == desk.desk_id]
    assert own
    before = contents(desk)
    assert taken(desk, own) == set()
    forged = [(*row[:3], *row[3:13], row[13], bytes(32)) for row in own]
    with pytest.raises(RefusedError, match="do not follow"):
        taken(desk, forged)
    assert differing(contents(desk), before) == []


def test_a_payload_that_is_not_the_one_that_was_hashed(busy: House, head: Desk, desk: Desk) -> None:
    (*_, last) = [row for part in parts(head, desk) for row in part.rows]
    with pytest.raises(RefusedError, match="not the one that was written"):
        taken(desk, [(*last[:12], b"{}", *last[13:])])


def test_a_kind_that_this_desk_does_not_know_is_held(busy: House, head: Desk, desk: Desk) -> None:
    found = [row for part in parts(head, desk) for row in part.rows if row[1] != head.desk_id]
    unknown = (*found[0][:6], "parking", *found[0][7:])
    taken(desk, [unknown, *found[2:]])
    assert rows(desk, "SELECT seq FROM held WHERE reason LIKE '%unknown kind%'") == [(1,)]
    assert rows(desk, "SELECT count(*) FROM visit WHERE desk_id <> ?", desk.desk_id) == [(2,)]


def test_what_the_head_office_holds_is_served_to_nobody(house: House, head: Desk, desk: Desk, neighbour: Desk) -> None:
    hand = Hand(desk, head)
    name, data = hand.write(
        [
            Written("visit", "insert", ids.new(), visit(desk, party_size=0)),
            Written("visit", "insert", ids.new(), visit(desk, party_size=6)),
        ]
    )
    (house.mailbox / head.address).mkdir()
    (house.mailbox / head.address / name).write_bytes(data)
    sync.exchange(neighbour)
    sync.merge_all(head)
    sync.exchange(neighbour)
    assert rows(neighbour, "SELECT party_size FROM visit") == [(6,)]
    assert rows(neighbour, "SELECT count(*) FROM held") == [(0,)]
    assert mail(house, neighbour.address) == []


def note(**offices: bytes | None) -> LiaisonNote:
    return LiaisonNote(
        kind="information", text="Route coupée", written_on="2026-07-22", written_at=0,
        **{"office_id": None, "from_office_id": None} | offices,
    )  # fmt: skip


def heard(house: House, head: Desk, row: Journaled) -> set[str]:
    """Return at which desks a row arrives that the head office writes."""
    with head.write() as session:
        session.add(row)
        session.flush()
        row_id, kind = row.id, row.__tablename__  # type: ignore[attr-defined]
    for desk in house.desks.values():
        sync.exchange(desk)
    sync.merge_all(head)
    for desk in house.desks.values():
        sync.exchange(desk)
    return {code for code, desk in house.desks.items() if rows(desk, f"SELECT 1 FROM {kind} WHERE id = ?", row_id)}


def test_a_note_is_for_an_office_or_for_all(house: House, head: Desk) -> None:
    pdm, col = house.desks["PDM"].office_id, house.desks["COL"].office_id
    assert heard(house, head, note(office_id=col)) == {"COL"}
    assert heard(house, head, note()) >= {"PDM", "COL"}
    assert heard(house, head, note(office_id=col, from_office_id=pdm)) >= {"PDM", "COL"}


def test_a_complaint_is_for_the_office_that_it_concerns_and_the_one_that_received_it(house: House, head: Desk) -> None:
    pdm, col = house.desks["PDM"].office_id, house.desks["COL"].office_id
    columns = {"number": 1, "channel": "counter", "received_on": "2026-07-22", "received_at": 0, "text": "Fermé"}
    assert heard(house, head, Complaint(office_id=col, received_office_id=None, **columns)) == {"COL"}
    assert heard(house, head, Complaint(office_id=col, received_office_id=pdm, **columns)) >= {"PDM", "COL"}
    assert heard(house, head, Complaint(office_id=None, received_office_id=None, **columns)) == set()


def test_whom_to_write_to_is_told_to_the_office_concerned_alone(house: House, head: Desk) -> None:
    col = house.desks["COL"].office_id
    assert heard(house, head, Contact(office_id=col, purpose="complaint")) == {"COL"}
    assert heard(house, head, Contact(office_id=None, purpose="supplier")) == set()
