"""What an erasure leaves of entries, and which rows one may name."""

from __future__ import annotations

import msgspec
import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.journal import erasing
from bitdesk.journal.apply import UnfitError
from bitdesk.journal.chain import Entry
from bitdesk.models import Contact, ContactDetails, Erasure
from builders import House
from evidence import change, rows

ROW = b"r" * 16


def entry(kind: str, row_id: bytes, payload: object, op: str = "insert") -> Entry:
    return Entry(
        1, 1, True, 0, kind, op, row_id, 4, None, b"s" * 16, msgspec.json.encode(payload), b"p" * 32, b"h" * 32
    )


def named(kind: str, content: str = "{}") -> dict[str, object]:
    return {"row_kind": kind, "row_id": ids.to_text(ROW), "content": content, "reason": "request"}


@pytest.mark.parametrize("kind", ["contact_details", "complaint", "liaison_note", "enquiry_event", "erasure"])
def test_what_people_wrote_can_be_erased(kind: str) -> None:
    assert erasing.is_erasable(kind)


@pytest.mark.parametrize("kind", ["sale", "sale_line", "payment", "closing", "stock_movement", "brochure_movement", ""])
def test_money_and_goods_cannot(kind: str) -> None:
    assert not erasing.is_erasable(kind)


def test_erasures_are_found_among_entries() -> None:
    entries = [
        entry("visit", ROW, {}),
        entry("erasure", b"1" * 16, named("complaint", '{"text":"[…]"}')),
        entry("erasure", b"2" * 16, named("complaint", erasing.SUPERSEDED)),
        entry("erasure", b"3" * 16, "no object"),
        entry("erasure", b"4" * 16, named("suggestion"), op="update"),
        entry("erasure", b"5" * 16, {})._replace(payload=None),
    ]
    assert erasing.among(entries) == {("complaint", ROW): '{"text":"[…]"}'}


def test_only_entries_of_what_was_erased_lose_what_they_said() -> None:
    one, other = entry("complaint", ROW, {"text": "Zwyntriska"}), entry("suggestion", ROW, {"text": "Autre"})
    blanked, same = erasing.blanked([one, other], {("complaint", ROW): "{}"})
    assert (blanked.salt, blanked.payload, blanked.payload_hash) == (None, None, one.payload_hash)
    assert same == other
    assert erasing.blanked([one], {}) == [one]


def test_both_sides_know_the_head_office(house: House) -> None:
    for desk in (house.head_office, *house.desks.values()):
        with desk.database.reading() as connection:
            assert erasing.head_office_id(connection) == house.head_office.desk_id


def written(desk: Desk) -> bytes:
    """Write a contact and return the id of its details."""
    with desk.write() as session:
        contact = Contact(office_id=desk.office_id, purpose="enquiry")
        session.add(contact)
        session.flush()
        details = ContactDetails(office_id=desk.office_id, contact_id=contact.id, name="Zwyntriska", phone="04 66")
        session.add(details)
        session.flush()
        return details.id


def left(desk: Desk, row_id: bytes, **columns: str) -> str:
    ((contact_id,),) = rows(desk, "SELECT contact_id FROM contact_details WHERE id = ?", row_id)
    whole = {"office_id": ids.to_text(desk.office_id), "contact_id": ids.to_text(contact_id)} | columns
    return msgspec.json.encode(whole).decode()


def test_a_row_becomes_what_is_left_of_it(desk: Desk) -> None:
    row_id = written(desk)
    content = left(desk, row_id, language="fr")
    with desk.database.writing(()) as connection:
        erasing.erase(connection, {("contact_details", row_id): content})
    assert rows(desk, "SELECT name, phone, language FROM contact_details") == [(None, None, "fr")]
    assert rows(desk, "SELECT salt, payload FROM journal WHERE row_id = ?", row_id) == [(None, None)]


def test_what_is_left_of_a_row_that_is_not_here_waits_in_its_erasure(desk: Desk) -> None:
    content = left(desk, written(desk))
    with desk.database.writing(()) as connection:
        erasing.erase(connection, {("contact_details", ROW): content})
    assert rows(desk, "SELECT name FROM contact_details") == [("Zwyntriska",)]


def test_an_entry_that_is_held_and_says_anything_is_emptied(desk: Desk) -> None:
    row_id = written(desk)
    change(desk, f"UPDATE journal SET payload = x'00ff5a7779' WHERE row_id = x'{row_id.hex()}'")
    content = left(desk, row_id)
    with desk.database.writing(()) as connection:
        erasing.erase(connection, {("contact_details", row_id): content})
    assert rows(desk, "SELECT payload FROM journal WHERE row_id = ?", row_id) == [(None,)]


@pytest.mark.parametrize("content", ["{", "[]", '{"nickname":"Zwy"}', '{"name":5}', '{"office_id":"zz"}'])
def test_what_cannot_be_left_of_a_row_is_refused(desk: Desk, content: str) -> None:
    row_id = written(desk)
    with pytest.raises(UnfitError), desk.database.writing(()) as connection:
        erasing.erase(connection, {("contact_details", row_id): content})
    assert rows(desk, "SELECT name FROM contact_details") == [("Zwyntriska",)]


def test_an_erasure_gives_way_to_a_later_one_only(house: House) -> None:
    head = house.head_office
    with head.write() as session:
        for place, content in enumerate(["{}", erasing.SUPERSEDED]):
            session.add(
                Erasure(
                    row_kind="complaint", row_id=ROW, content=content, reason="request", erased_on="2026-07-22",
                    erased_at=place,
                )
            )  # fmt: skip
    with head.database.reading() as connection:
        assert erasing.known(connection) == {("complaint", ROW): "{}"}
    change(head, "UPDATE erasure SET content = '' WHERE content = '{}'")
    with head.database.reading() as connection:
        assert erasing.known(connection) == {}
