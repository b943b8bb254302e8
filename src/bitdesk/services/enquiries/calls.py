"""Counting a call: on the driver's connection, like a party at the counter; and a call that was missed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bitdesk import clock, ids
from bitdesk.checks import check_origin, check_topics
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.journal.capture import append
from bitdesk.journal.inserts import insert
from bitdesk.reports.enquiries import EnquiryRow, State
from bitdesk.services.enquiries.items import moment_of, record
from bitdesk.values import FRANCE, Channel


def count_call(
    desk: Desk,
    *,
    public: str | None = None,
    country: str | None = None,
    department: str | None = None,
    topics: Sequence[str] = (),
    at: datetime | None = None,
) -> EnquiryRow:
    """Count a call that was answered, durably; it is done with it.

    Args:
        desk: the desk that answers; the head office may answer too.
        public: a `values.Public`, None where nothing was said.
        country: ISO 3166 alpha-2, `ZZ` for "asked and not known"; a department alone means France.
        department: a French department's code.
        topics: codes of the organisation's topics.
        at: when it was, local where it has no zone; now by default.

    Raises:
        RuleError: a value that cannot be, with what to do.
        OutageError: the disk refuses; nothing was counted.
    """
    country = FRANCE if department and country is None else country
    check_origin(public, country, department)
    at_ms = moment_of(desk, at)
    moment = clock.local(at_ms)
    topics = tuple(dict.fromkeys(topics))
    row = EnquiryRow(
        id=ids.new(), office_id=desk.identity.office_id, office=desk.office_code, channel=Channel.PHONE.value,
        received_on=moment.date(), hour=moment.hour, received_at=at_ms, is_missed=False, public=public,
        country=country, department=department, topics=topics, subject=None, contact_id=None, card=None, due_at=None,
        state=State.DONE, replied_at=None, counselor=desk.counselor_code, own=True,
        office_name=desk.office_name,
    )  # fmt: skip
    values = {
        "office_id": row.office_id, "channel": row.channel, "received_on": row.received_on.isoformat(),
        "received_at": at_ms, "hour": row.hour, "is_missed": 0, "public": public, "country": country,
        "department": department, "topics": list(topics) or None,
    }  # fmt: skip
    with desk.database.writing(("enquiry",)) as connection:
        if topics:
            check_topics(connection, topics)
        append(connection, desk.writer, [insert(connection, desk.writer, "enquiry", row.id, values)], clock.now_ms())
    return row


def miss_call(
    desk: Desk, card: ContactCard | None = None, *, subject: str | None = None, at: datetime | None = None
) -> bytes:
    """Record that somebody rang in vain, to be called back, and return the enquiry's id.

    Args:
        desk: the desk that was rung.
        card: whose call, as far as the answering machine or the display says.
        subject: what was said; names belong into the card.
        at: when it was; now by default.

    Raises:
        RuleError: a moment that has not come yet, a card or a text that cannot be.
        OutageError: the disk refuses; nothing was recorded.
    """
    return record(desk, Channel.PHONE, card=card, subject=subject, received_at=at, is_missed=True)
