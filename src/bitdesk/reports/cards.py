"""Whom to write to about something that was received: the card of a contact, as far as it is known here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bitdesk import ids
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk


def card(desk: Desk, contact_id: bytes | None) -> ContactCard | None:
    """Return a contact's card, None where there is no contact, or it was erased or is another office's."""
    if contact_id is None:
        return None
    with desk.database.reading() as connection:
        return cards(connection, [contact_id]).get(contact_id)


def cards(connection: Any, contact_ids: Iterable[bytes]) -> dict[bytes, ContactCard]:
    """Return the latest card of each contact, asked inside a transaction; whom `card` does not know is left out."""
    rows = connection.execute(
        "SELECT contact_id, name, company, email, phone, address, language FROM contact_details "
        "WHERE contact_id IN (SELECT unhex(value) FROM json_each(?)) ORDER BY id",
        (ids.to_json(contact_ids),),
    )
    latest = {contact_id: ContactCard(*given) for contact_id, *given in rows}
    return {contact_id: found for contact_id, found in latest.items() if any(found)}
