"""What a session flushes is in the journal; what would bypass the journal raises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bitdesk import ids, models
from bitdesk.desk import Desk, with_counselor
from bitdesk.journal import chain
from bitdesk.journal.chain import Entry
from bitdesk.models import Office, OpeningDay, Outgoing, Visit, Workstation
from bitdesk.services import counting
from bitdesk.values import SCHEMA_VERSION
from builders import House
from evidence import broken, change, journal, rows, tables
from moments import Hand

AUTHOR = ids.new()


def visit(desk: Desk, **values: Any) -> Visit:
    return Visit(
        **{"office_id": desk.office_id, "visited_on": "2026-07-22", "party_size": 2, "entered": "live"} | values
    )


def payload(entry: Entry) -> dict[str, Any]:
    assert entry.payload is not None
    decoded: dict[str, Any] = msgspec.json.decode(entry.payload)
    return decoded


def recorded(desk: Desk) -> bytes:
    return counting.record(desk, 2, country="BE", public="local", topics=("hiking",)).id


def test_an_insert_is_one_entry_without_the_nulls(desk: Desk, time: Hand) -> None:
    outreach = ids.new()
    with with_counselor(desk, AUTHOR, "C1").write() as session:
        row = visit(desk, outreach_id=outreach, topics=["stay", "hiking"], country="FR", department="2A", hour=0)
        session.add(row)
    (entry,) = journal(desk)
    assert payload(entry) == {
        "office_id": desk.office_id.hex(), "outreach_id": outreach.hex(), "visited_on": "2026-07-22", "hour": 0,
        "party_size": 2, "country": "FR", "department": "2A", "topics": ["stay", "hiking"], "entered": "live",
    }  # fmt: skip
    (stored,) = tables(desk)["visit"]
    assert stored[:3] == (entry.row_id, desk.desk_id, AUTHOR)
    assert (entry.seq, entry.txn, entry.last_of_txn, entry.kind, entry.op) == (1, 1, 1, "visit", "insert")
    assert (entry.at_ms, entry.schema, entry.author_id) == (time.ms, SCHEMA_VERSION, AUTHOR)


def test_an_update_is_the_changed_columns_with_nulls_written(desk: Desk) -> None:
    visit_id = recorded(desk)
    with desk.write() as session:
        row = session.get_one(Visit, visit_id)
        row.country, row.topics, row.party_size, row.public = None, ["stay"], 5, "local"
    entry = journal(desk)[-1]
    assert (entry.op, entry.row_id) == ("update", visit_id)
    assert payload(entry) == {"party_size": 5, "country": None, "topics": ["stay"]}
    assert b'"country":null' in (entry.payload or b"")


def test_the_author_of_an_update_stands_in_its_entry_and_not_in_the_row(desk: Desk) -> None:
    visit_id = recorded(desk)
    with with_counselor(desk, AUTHOR).write() as session:
        session.get_one(Visit, visit_id).party_size = 7
    assert [entry.author_id for entry in journal(desk)] == [None, None, AUTHOR]
    assert tables(desk)["visit"][0][2] is None


def test_a_row_that_is_set_to_what_it_was_is_no_entry(desk: Desk) -> None:
    visit_id = recorded(desk)
    before = journal(desk)
    with desk.write() as session:
        row = session.get_one(Visit, visit_id)
        row.party_size, row.country = 2, "BE"
    assert journal(desk) == before


def test_a_row_flushed_twice_is_two_entries_of_one_transaction(desk: Desk) -> None:
    with desk.write() as session:
        row = visit(desk)
        session.add(row)
        session.flush()
        row.party_size = 3
        session.flush()
        row.party_size = None  # type: ignore[assignment]
        row.party_size = 4
    assert [(entry.txn, entry.last_of_txn, entry.op, payload(entry)["party_size"]) for entry in journal(desk)] == [
        (1, 0, "insert", 2),
        (1, 0, "update", 3),
        (1, 1, "update", 4),
    ]
    assert broken(desk) == ()


def test_parents_come_before_their_children(house: House) -> None:
    head = house.head_office
    before = len(journal(head))
    office_id = ids.new()
    with head.write() as session:
        session.add(Workstation(office_id=office_id, name="Accueil"))
        session.add(Office(id=office_id, code="SEV", name="Saint-Étienne"))
    entries = journal(head)[before:]
    assert [entry.kind for entry in entries] == ["office", "workstation"]
    assert entries[0].row_id == office_id
    assert [entry.txn for entry in entries] == [before + 1, before + 1]


@pytest.mark.parametrize("count", [2, 8, 9, 1_500])
def test_a_transaction_of_many_rows_is_one_chain(desk: Desk, count: int) -> None:
    with desk.write() as session:
        session.add_all(OpeningDay(office_id=desk.office_id, opened_on="2026-07-01") for _ in range(count))
    entries = journal(desk)
    assert [entry.seq for entry in entries] == list(range(1, count + 1))
    assert {entry.txn for entry in entries} == {1}
    assert [entry.last_of_txn for entry in entries] == [0] * (count - 1) + [1]
    assert len({entry.salt for entry in entries}) == count
    assert {row[0] for row in tables(desk)["opening_day"]} == {entry.row_id for entry in entries}
    assert broken(desk) == ()


def test_local_tables_are_not_journaled(desk: Desk) -> None:
    with desk.write() as session:
        session.add(Outgoing(name="x", mailbox="", origin_id=bytes(16), first_seq=1, last_seq=1, data=b""))
    with desk.write() as session:
        session.delete(session.get_one(Outgoing, "x"))
    assert journal(desk) == []
    assert rows(desk, "SELECT * FROM outgoing") == []


def test_the_head_office_numbers_its_receipts(house: House) -> None:
    numbers = rows(house.head_office, "SELECT receipt_no FROM journal ORDER BY seq")
    assert numbers == [(n,) for n in range(1, len(numbers) + 1)]
    assert rows(house.head_office, "SELECT receipts FROM identity") == [(len(numbers),)]
    counting.record(house.desks["PDM"], 1)
    assert {row[0] for row in rows(house.desks["PDM"], "SELECT receipt_no FROM journal")} == {None}


VISIT = models.journaled_tables()["visit"]


def first_office(session: Session) -> Office | None:
    return session.scalars(select(Office)).first()


BYPASSES: dict[str, Callable[[Session, Desk, bytes], object]] = {
    "orm update": lambda session, desk, row_id: session.execute(update(Visit).values(party_size=9)),
    "orm delete": lambda session, desk, row_id: session.execute(delete(Visit)),
    "orm insert": lambda session, desk, row_id: session.execute(insert(Visit), [mapping(desk)]),
    "orm insert of one": lambda session, desk, row_id: session.execute(insert(Visit).values(**mapping(desk))),
    "orm update by key": lambda session, desk, row_id: session.execute(
        update(Visit), [{"id": row_id, "party_size": 9}]
    ),
    "query update": lambda session, desk, row_id: session.query(Visit).update({"party_size": 9}),
    "query delete": lambda session, desk, row_id: session.query(Visit).delete(),
    "bulk save": lambda session, desk, row_id: session.bulk_save_objects([Visit(**mapping(desk))]),
    "bulk insert": lambda session, desk, row_id: session.bulk_insert_mappings(Visit.__mapper__, [mapping(desk)]),
    "bulk update": lambda session, desk, row_id: session.bulk_update_mappings(
        Visit.__mapper__, [{"id": row_id, "party_size": 9}]
    ),
    "core update": lambda session, desk, row_id: session.execute(update(VISIT).values(party_size=9)),
    "core delete": lambda session, desk, row_id: session.execute(delete(VISIT)),
    "core insert": lambda session, desk, row_id: session.execute(insert(VISIT).values(**mapping(desk))),
    "connection update": lambda session, desk, row_id: session.connection().execute(update(VISIT).values(party_size=9)),
    "connection insert": lambda session, desk, row_id: session.connection().execute(insert(VISIT), [mapping(desk)]),
    "connection delete": lambda session, desk, row_id: session.connection().execute(delete(VISIT)),
    "delete of a row": lambda session, desk, row_id: delete_one(session, row_id),
    "another writer": lambda session, desk, row_id: set_and_flush(session, first_office(session), name="X"),
    "its writer": lambda session, desk, row_id: change_one(session, row_id, desk_id=bytes(16)),
    "its author": lambda session, desk, row_id: change_one(session, row_id, author_id=AUTHOR),
    "its id": lambda session, desk, row_id: change_one(session, row_id, id=ids.new()),
    "taking a row over": lambda session, desk, row_id: set_and_flush(
        session, first_office(session), desk_id=desk.desk_id
    ),
    "a commit of its own": lambda session, desk, row_id: add_and(session, desk, session.commit),
    "a savepoint": lambda session, desk, row_id: session.begin_nested(),
}  # fmt: skip


def mapping(desk: Desk) -> dict[str, Any]:
    return {
        "id": ids.new(), "desk_id": desk.desk_id, "office_id": desk.office_id, "visited_on": "2026-07-22",
        "party_size": 1, "entered": "live",
    }  # fmt: skip


def delete_one(session: Session, row_id: bytes) -> None:
    session.delete(session.get_one(Visit, row_id))
    session.flush()


def change_one(session: Session, row_id: bytes, **values: Any) -> None:
    set_and_flush(session, session.get_one(Visit, row_id), **values)


def set_and_flush(session: Session, row: Any, **values: Any) -> None:
    for name, value in values.items():
        setattr(row, name, value)
    session.flush()


def add_and(session: Session, desk: Desk, call: Callable[[], object]) -> None:
    session.add(visit(desk))
    session.flush()
    call()


@pytest.mark.parametrize("name", BYPASSES)
def test_what_bypasses_the_journal_raises(desk: Desk, name: str) -> None:
    visit_id = recorded(desk)
    before = tables(desk), journal(desk)
    with pytest.raises(TypeError), desk.write() as session:
        BYPASSES[name](session, desk, visit_id)
    assert (tables(desk), journal(desk)) == before


@pytest.mark.parametrize("name", [name for name in BYPASSES if name.startswith(("core", "connection"))])
def test_a_reading_session_writes_nothing_either(desk: Desk, name: str) -> None:
    visit_id = recorded(desk)
    before = tables(desk)
    with pytest.raises(TypeError), desk.read() as session:
        BYPASSES[name](session, desk, visit_id)
    assert tables(desk) == before


def test_what_a_reading_session_flushes_is_not_kept(desk: Desk) -> None:
    with desk.read() as session:
        session.add(Outgoing(name="x", mailbox="", origin_id=bytes(16), first_seq=1, last_seq=1, data=b""))
        session.flush()
    assert rows(desk, "SELECT * FROM outgoing") == []


def test_a_refusal_that_is_caught_opens_no_way_around(desk: Desk) -> None:
    visit_id = recorded(desk)
    before = tables(desk), journal(desk)
    with pytest.raises(TypeError), desk.write() as session:  # noqa: PT012
        row = session.get_one(Visit, visit_id)
        session.delete(row)
        with pytest.raises(TypeError):
            session.flush()
        session.connection().execute(update(VISIT).values(party_size=9))
    assert (tables(desk), journal(desk)) == before


def test_an_error_of_the_database_that_is_caught_opens_no_way_around(desk: Desk) -> None:
    before = tables(desk), journal(desk)
    with pytest.raises(TypeError), desk.write() as session:  # noqa: PT012
        session.add(visit(desk, party_size=100))
        with pytest.raises(IntegrityError):
            session.flush()
        session.rollback()
        session.connection().execute(insert(VISIT).values(**mapping(desk)))
    assert (tables(desk), journal(desk)) == before


def test_what_is_rolled_back_is_not_journaled(desk: Desk) -> None:
    with desk.write() as session:
        add_and(session, desk, session.rollback)
        session.add(visit(desk, party_size=7))
    assert [payload(entry)["party_size"] for entry in journal(desk)] == [7]
    assert len(tables(desk)["visit"]) == 1
    assert broken(desk) == ()


@pytest.mark.parametrize(
    "values",
    [
        {"party_size": 0}, {"party_size": 100}, {"hour": 24}, {"hour": -1}, {"visited_on": "2026-7-22"},
        {"country": "BE", "department": "34"}, {"department": "34"}, {"party_size": None}, {"entered": None},
    ],
)  # fmt: skip
def test_what_breaks_a_constraint_leaves_neither(desk: Desk, values: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError), desk.write() as session:  # noqa: PT012
        session.add(visit(desk))
        session.flush()
        session.add(visit(desk, **values))
    assert (tables(desk)["visit"], journal(desk)) == ([], [])


@pytest.mark.parametrize("value", ["three", 2.5, b"2"])
def test_strict_tables_take_no_value_of_another_type(desk: Desk, value: Any) -> None:
    with pytest.raises(IntegrityError, match="cannot store"), desk.write() as session:
        session.add(visit(desk, party_size=value))
    assert journal(desk) == []


def test_an_id_that_is_taken_is_not_taken_again(desk: Desk) -> None:
    visit_id = recorded(desk)
    before = tables(desk), journal(desk)
    with pytest.raises(IntegrityError), desk.write() as session:
        session.add(visit(desk, id=visit_id))
    assert (tables(desk), journal(desk)) == before


def test_salts_differ_for_equal_payloads(desk: Desk) -> None:
    row_ids = [ids.new(), ids.new()]
    for row_id in row_ids:
        with desk.write() as session:
            session.add(visit(desk, id=row_id))
    first, second = journal(desk)
    assert first.payload == second.payload
    assert first.salt != second.salt
    assert first.payload_hash != second.payload_hash
    assert {len(entry.salt or b"") for entry in (first, second)} == {chain.SALT_BYTES}


def test_a_lost_head_is_not_papered_over(desk: Desk) -> None:
    recorded(desk)
    change(desk, "UPDATE origin SET status = 'received'")
    with pytest.raises(TypeError), desk.write() as session:
        session.add(visit(desk))
    assert len(tables(desk)["visit"]) == 1
