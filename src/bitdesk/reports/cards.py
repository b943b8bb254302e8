"""Whom to write to about something that was received: the card of a contact, as far as it is known here."""

from __future__ import annotations

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk


def card(desk: Desk, contact_id: bytes | None) -> ContactCard | None:
    """Return a contact's card, None where there is no contact, or it was erased or is another office's."""
    if contact_id is None:
        return None
    with desk.database.reading() as connection:
        row = connection.execute(
            "SELECT name, company, email, phone, address, language FROM contact_details WHERE contact_id = ? "
            "ORDER BY id DESC",
            (contact_id,),
        ).fetchone()
    found = ContactCard(*row) if row else ContactCard()
    return found if any(found) else None
