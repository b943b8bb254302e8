"""Whom to write to: personal data, which stands in `contact_details` and nowhere else."""

from __future__ import annotations

import re
import unicodedata
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
_LONGEST_EMAIL, _LONGEST_LOCAL, _LONGEST_DOMAIN = 254, 64, 253
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE)
_TOP = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{1,59}", re.IGNORECASE)
_ATOM_SIGNS = frozenset("!#$%&'*+-/=?^_`{|}~’")
_MOST_DIGITS = 15
_GROUP = r"(?:\([0-9](?:[ \u00a0\u202f]?[0-9])*\)|[0-9])"
_NUMBER = rf"(?:\(\+[0-9]+\)|(?:\+[ \u00a0\u202f]?)?{_GROUP})(?:[ .\-/\u00a0\u202f‑–]*{_GROUP})*"
_PHONE = re.compile(
    rf"({_NUMBER})(?:[ ,;\u00a0]*(?:ext\.?|poste|x|#)[ .\u00a0]*[0-9]{{1,6}})?", re.IGNORECASE | re.ASCII
)


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
    if card.email and not is_email(card.email):
        raise RuleError(
            noop("“{email}” cannot be an e-mail address: one looks like name@example.org. Correct it, or empty it."),
            email=card.email,
        )  # fmt: skip
    if card.phone and not is_phone(card.phone):
        raise RuleError(
            noop("“{phone}” cannot be a telephone number: digits and spaces, with + before a country’s. Correct it."),
            phone=card.phone,
        )
    return card


def is_email(text: str) -> bool:
    """Return whether an e-mail address can be: a dot-atom, an @, and a domain that has a name above its own.

    The local part is a dot-atom (RFC 5322, 3.2.3), with the letters of any script (RFC 6531), of at most 64 octets
    (RFC 5321, 4.5.3.1); quoted ones, which nobody has, are none. The domain's labels are letters, digits and inner
    hyphens (RFC 1035, 2.3.1; RFC 1123, 2.1), those of other scripts as IDNA writes them (RFC 3490), the last one of
    letters alone. At most 254 octets (RFC 3696, erratum 1690).
    """
    local, at, domain = text.rpartition("@")
    labels = domain.split(".")
    return (
        bool(at)
        and len(text.encode()) <= _LONGEST_EMAIL
        and len(local.encode()) <= _LONGEST_LOCAL
        and all(_is_word(atom, _ATOM_SIGNS) for atom in local.split("."))
        and len(labels) > 1
        and all(ascii_labels := [_as_ascii(label) for label in labels])
        and len(".".join(ascii_labels)) <= _LONGEST_DOMAIN
        and _TOP.fullmatch(ascii_labels[-1]) is not None
    )


def is_phone(text: str) -> bool:
    """Return whether a telephone number can be: 4 to 15 digits (ITU-T E.164), grouped as people do; an extension too.

    The 00 before a country’s number and the (0) behind it, which are not dialled together, do not count. One number
    alone: an erasure looks for it in what was written, and would miss a second one.
    """
    found = _PHONE.fullmatch(text)
    digits = re.sub(r"^00|[^0-9]", "", found[1].replace("(0)", "")) if found else ""
    return 4 <= len(digits) <= _MOST_DIGITS


def _as_ascii(label: str) -> str:
    """Return a domain's label as it is looked up, "" where it cannot be."""
    if not label.isascii():
        if label.startswith("-") or label.endswith("-") or not _is_word(label, frozenset("-")):
            return ""
        try:
            written = label.encode("idna")
            # The codec drops what it takes for invisible: what does not come back was more than is seen.
            if written.decode("idna") != unicodedata.normalize("NFKC", label.casefold()):
                return ""
        except UnicodeError:
            return ""
        label = written.decode("ascii")
    return label if _LABEL.fullmatch(label) else ""


def _is_word(text: str, signs: frozenset[str]) -> bool:
    """Return whether a text is letters and digits of any script, and some signs; an accent stands behind its letter."""
    kinds = [("S" if letter in signs else unicodedata.category(letter)) for letter in text]
    return bool(kinds) and kinds[0][0] != "M" and all(kind in {"S", "Nd"} or kind[0] in "LM" for kind in kinds)


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
