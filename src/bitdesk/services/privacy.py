"""Personal data: a desk asks for somebody's erasure, the head office erases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session, object_session

from bitdesk import clock, ids, models
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError, noop
from bitdesk.journal import erasing
from bitdesk.models import (
    Contact,
    ContactDetails,
    Erasure,
    ErasureRequest,
    Journaled,
    QuestionnaireForm,
    QuestionnaireResponse,
)
from bitdesk.reference import flushed, found, writing
from bitdesk.reports.privacy import FREE_TEXTS, Spot, named_by, only_takes_out, redacted
from bitdesk.reports.privacy.lists import AGENDA, only_loses_words, open_questions
from bitdesk.sessions import driver
from bitdesk.values import Audience, ErasureReason

PERSONAL = ("name", "company", "email", "phone", "address", "language")
"""The columns of `contact_details` that are emptied: all but whose they are."""


def ask_erasure(desk: Desk, contact_id: bytes) -> bytes:
    """Note that somebody asked for the erasure of their data, and return the request's id; asked twice, the first.

    Raises:
        RuleError: the person is not known here, or erased already.
        OutageError: the disk refuses; nothing was recorded.
    """
    now = clock.now_ms()
    with desk.write() as session:
        contact = found(session, Contact, contact_id)
        _details(session, contact_id)
        asked = session.scalars(select(ErasureRequest.id).where(ErasureRequest.contact_id == contact_id)).first()
        if asked is not None:
            return asked
        today = clock.business_date(now).isoformat()
        return flushed(
            session,
            ErasureRequest(
                office_id=contact.office_id, contact_id=contact_id, requested_on=today, requested_at=now
            ),
        )  # fmt: skip


def erase(
    desk: Desk, contact_ids: Iterable[bytes], reason: ErasureReason, redactions: Mapping[Spot, str] | None = None
) -> int:
    """Erase people's personal data for good, here and at every desk that hears of it, and return how many rows.

    What they sent stays, without them: the statistics do not change. The journal's entries lose what they said and keep
    their place in the chain.

    Args:
        desk: the head office.
        contact_ids: who.
        reason: why.
        redactions: what is left of texts that name them (`reports.privacy.proposals`): words may only be taken out.

    Raises:
        RuleError: this is no head office, somebody is not known or erased already, or a redaction puts something in.
        OutageError: the disk refuses; nothing was erased.
    """
    now = clock.now_ms()
    with writing(desk) as session:
        people = list(dict.fromkeys(contact_ids))
        if not people:
            raise RuleError(noop("Nobody is chosen. Choose whose data is to be erased."))
        left: dict[tuple[str, bytes], str] = {}
        whose: dict[tuple[str, bytes], bytes] = {}
        for contact_id in people:
            found(session, Contact, contact_id)
            for details in _details(session, contact_id):
                row = ("contact_details", details.id)
                left[row], whose[row] = _payload(details, dict.fromkeys(PERSONAL)), contact_id
        for row, content in _redacted(session, redactions or {}).items():
            left[row], whose[row] = content, _named(session, people, row)
        superseded = _superseded(session, left)
        for (kind, row_id), content in (left | superseded).items():
            office_id, other_office_id = _audience(session, desk, kind, row_id)
            session.add(
                Erasure(
                    office_id=office_id, other_office_id=other_office_id, contact_id=whose.get((kind, row_id)),
                    row_kind=kind, row_id=row_id, content=content, reason=reason.value,
                    erased_on=clock.business_date(now).isoformat(), erased_at=now,
                )
            )  # fmt: skip
        session.flush()
        erasing.erase(driver(session), left | superseded)
    return len(left)


def _audience(session: Session, desk: Desk, kind: str, row_id: bytes) -> tuple[bytes | None, bytes | None]:
    """Return the offices that may read what is left of a row, neither for every desk; see `models.Erasure`."""
    model = models.journaled_models()[kind]
    row = found(session, model, row_id)  # type: ignore[type-var]
    says_nothing = kind not in FREE_TEXTS and kind != erasing.ERASURE  # an emptied card: every desk keeps it for us
    if says_nothing or model.audience is Audience.EVERYONE:
        return None, None
    if model.audience is Audience.OFFICE_OR_ALL and row.office_id is None:  # type: ignore[attr-defined]
        return None, None
    named = [getattr(row, column) for column in model.office_columns if model.audience is not Audience.HEAD_OFFICE]
    first, *others = [office_id for office_id in dict.fromkeys(named) if office_id] or [desk.desk_id]
    return first, others[0] if others else None


def _details(session: Session, contact_id: bytes) -> list[ContactDetails]:
    """Return the rows that say who a contact is; there may be two where a head office was restored."""
    rows = list(session.scalars(select(ContactDetails).where(ContactDetails.contact_id == contact_id)))
    if not any(getattr(row, name) for row in rows for name in PERSONAL):
        raise RuleError(noop("This person’s data has been erased already, or has not arrived yet. Look at the list."))
    return rows


def _redacted(session: Session, redactions: Mapping[Spot, str]) -> dict[tuple[str, bytes], str]:
    """Return what is left of every row with a redacted text; a row may have several."""
    changes: dict[tuple[str, bytes], dict[str, str]] = {}
    for (kind, row_id, column), text in redactions.items():
        if column not in FREE_TEXTS.get(kind, ()):
            raise RuleError(noop("Words cannot be taken out of “{kind}”. Correct the list."), kind=kind)
        changes.setdefault((kind, row_id), {})[column] = text
    return {
        (kind, row_id): _left(found(session, models.journaled_models()[kind], row_id), columns)  # type: ignore[type-var]
        for (kind, row_id), columns in changes.items()
    }


def _named(session: Session, people: Sequence[bytes], row: tuple[str, bytes]) -> bytes:
    """Return who of some people a row names, the first of them where that is not sure: whose certificate counts it."""
    kind, row_id = row
    texts = [str(getattr(session.get(models.journaled_models()[kind], row_id), name)) for name in FREE_TEXTS[kind]]
    for contact_id in people:
        for details in _details(session, contact_id):
            card = ContactCard(*(getattr(details, name) for name in PERSONAL))
            patterns = named_by(card, alone=True)
            if any(redacted(text, patterns) != text for text in texts):
                return contact_id
    return people[0]


def _left(row: Journaled, columns: Mapping[str, str]) -> str:
    table = models.journaled_tables()[row.__tablename__]  # type: ignore[attr-defined]
    values: dict[str, Any] = {}
    for name, text in columns.items():
        before = getattr(row, name)
        if isinstance(table.columns[name].type, models.Json):
            values[name] = _decoded(text)
            holds = only_loses_words(before, values[name], _keys(row))
        else:
            values[name] = text
            holds = only_takes_out(before or "", text)
        if not holds:
            raise RuleError(
                noop(
                    "A redaction may only take words out, with […] in their place. Put back what was changed otherwise."
                )
            )
    return _payload(row, values)


def _keys(row: Journaled) -> frozenset[str]:
    """Return the keys of a row's list under which people wrote: codes are no words."""
    if not isinstance(row, QuestionnaireResponse):
        return AGENDA
    session = object_session(row)
    form = session.get(QuestionnaireForm, row.form_id) if session else None
    return open_questions(form.questions) if form else frozenset()


def _decoded(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise RuleError(noop("Take out whole words only: what is left cannot be read any more.")) from error


def _superseded(session: Session, left: Mapping[tuple[str, bytes], str]) -> dict[tuple[str, bytes], str]:
    """Return what is left of earlier erasures of the same rows: what they had left may name who is erased now."""
    earlier = session.scalars(
        select(Erasure).where(Erasure.row_id.in_([row_id for _, row_id in left]), Erasure.content != erasing.SUPERSEDED)
    )
    return {
        (erasing.ERASURE, one.id): _payload(one, {"content": erasing.SUPERSEDED})
        for one in earlier
        if (one.row_kind, one.row_id) in left
    }


def _payload(row: Journaled, changes: Mapping[str, Any]) -> str:
    """Return a whole row as a payload says it, with other values in some columns."""
    table = models.journaled_tables()[row.__tablename__]  # type: ignore[attr-defined]
    values = {name: getattr(row, name) for name in models.payload_columns(table)} | dict(changes)
    said = {
        name: ids.to_text(value) if isinstance(value, bytes) else value
        for name, value in values.items()
        if value is not None
    }
    return msgspec.json.encode(said).decode()
