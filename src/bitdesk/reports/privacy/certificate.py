"""What was erased of somebody, without saying who: the certificate that they and the organisation keep."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from bitdesk import clock
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.journal.erasing import ERASURE
from bitdesk.reports.privacy.people import Person, people
from bitdesk.reports.unreceived import Unreceived
from bitdesk.values import ErasureReason, Purpose

_DIGITS = 12
"""How many of an id's digits a reference has: they are random."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """That personal data was erased: when, why, and how much of it.

    `reference` names the contact, which stays for the statistics; `rows` are how many rows of each table were emptied
    or redacted, `entries` how many entries of the journal. `waiting` are the desks that have not been told yet: each
    erases at its first contact after a merge.
    """

    reference: str
    purpose: Purpose
    office: str
    requested_on: date | None
    erased_on: date
    erased_at: int
    reason: ErasureReason
    rows: tuple[tuple[str, int], ...]
    entries: int
    waiting: tuple[str, ...]


def reference(contact_id: bytes) -> str:
    """Return a contact's id as people read it: the part of it that is random."""
    text = contact_id.hex()[-_DIGITS:].upper()
    return f"{text[:4]}-{text[4:8]}-{text[8:]}"


def by_reference(desk: Desk, text: str) -> list[Person]:
    """Return who has a reference, whether with its hyphens or not."""
    sought = re.sub(r"[^0-9A-F]", "", text.upper())
    with desk.database.reading() as connection:
        known = people(connection)
    return [one for one in known if len(sought) == _DIGITS and one.contact_id.hex().upper().endswith(sought)]


def certificate(desk: Desk, contact_id: bytes) -> Certificate:
    """Return the certificate of an erasure.

    Raises:
        RuleError: nothing of this person was erased.
    """
    found = certificates(desk, [contact_id])
    if not found:
        raise RuleError(noop("Nothing of this person has been erased yet. Erase it, then print the certificate."))
    return found[0]


def certificates(desk: Desk, contact_ids: Iterable[bytes]) -> tuple[Certificate, ...]:
    """Return the certificates of several erasures; who was not erased has none."""
    wanted = {reference(contact_id) for contact_id in contact_ids}
    return tuple(one for one in erased(desk) if one.reference in wanted)


def erased(desk: Desk) -> tuple[Certificate, ...]:
    """Return every erasure that was done, the latest first."""
    with desk.database.reading() as connection:
        known = {one.contact_id: one for one in people(connection) if one.is_erased}
        rows = connection.execute(
            "SELECT e.id, e.contact_id, e.row_kind, e.reason, e.erased_on, e.erased_at, (SELECT count(*) FROM "
            "journal j WHERE j.row_id = e.row_id AND j.kind = e.row_kind AND j.payload IS NULL) FROM erasure e "
            "WHERE e.row_kind <> ? ORDER BY e.erased_at, e.id",
            (ERASURE,),
        ).fetchall()
    unreceived = Unreceived(desk)
    by_contact: dict[bytes, list[Any]] = {}
    for row in rows:
        by_contact.setdefault(row[1], []).append(row)
    found = [
        _certificate(known[contact_id], part, unreceived) for contact_id, part in by_contact.items()
        if contact_id in known
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: one.erased_at, reverse=True))


def _certificate(one: Person, rows: list[Any], unreceived: Unreceived) -> Certificate:
    *_, reason, _, at_ms, _ = rows[-1]
    return Certificate(
        reference(one.contact_id), one.purpose, one.office, one.requested_on, clock.business_date(at_ms), at_ms,
        ErasureReason(reason), tuple(sorted(Counter(row[2] for row in rows).items())), sum(row[-1] for row in rows),
        unreceived.by([row[0] for row in rows]),
    )  # fmt: skip
