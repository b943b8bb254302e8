"""Whom to write to: personal data, which stands in `contact_details` and nowhere else."""

from __future__ import annotations

import re
from typing import NamedTuple

from sqlalchemy.orm import Session

from bitdesk.errors import RuleError, noop
from bitdesk.models import Contact, ContactDetails
from bitdesk.reference import flushed
from bitdesk.texts import kept_or_none
from bitdesk.values import Purpose

LONGEST = 500
LANGUAGES = ("fr", "en", "de", "nl", "es", "it")
"""The languages that visitors are written to in (ISO 639-1)."""
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\".]+(\.[^@\s,;<>\".]+)+")
_PHONE = re.compile(r"\+?[0-9 ().\-/]{4,30}")


class ContactCard(NamedTuple):
    """Whom to write to; `language` is ISO 639-1."""

    name: str | None = None
    company: str | None = None
    email: str | None = None
    phone: str | None = None
    address: str | None = None
    language: str | None = None


def checked(card: ContactCard) -> ContactCard:
    """Return a card as it is kept, blank fields as None.

    Raises:
        RuleError: an e-mail address or a telephone number cannot be, or a text cannot be kept.
    """
    card = ContactCard(*(kept_or_none(value, LONGEST) for value in card))
    if card.email and not _EMAIL.fullmatch(card.email):
        raise RuleError(
            noop("“{email}” cannot be an e-mail address: one looks like name@example.org. Correct it, or empty it."),
            email=card.email,
        )  # fmt: skip
    if card.phone and not _PHONE.fullmatch(card.phone):
        raise RuleError(
            noop("“{phone}” cannot be a telephone number: digits and spaces, with + before a country’s. Correct it."),
            phone=card.phone,
        )
    return card


def add(session: Session, office_id: bytes | None, purpose: Purpose, card: ContactCard | None) -> bytes | None:
    """Record whom to write to and return the contact's id, None where nothing was given.

    Args:
        session: a writing session.
        office_id: the office concerned, whose desks and the head office alone get it; None for the head office alone.
        purpose: what for.
        card: whom.

    Raises:
        RuleError: as `checked`.
    """
    if card is None or not any(card := checked(card)):
        return None
    contact_id = flushed(session, Contact(office_id=office_id, purpose=purpose.value))
    session.add(ContactDetails(office_id=office_id, contact_id=contact_id, **card._asdict()))
    return contact_id
