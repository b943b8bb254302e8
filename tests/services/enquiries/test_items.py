"""Recording what waits for a reply: due as the settings say, the sender apart, every text kept or refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bitdesk import clock
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.models import Enquiry
from bitdesk.reports import drafts
from bitdesk.reports import enquiries as report
from bitdesk.services import drafts as draft_services
from bitdesk.services import enquiries, settings
from bitdesk.sync.contact import exchange
from bitdesk.sync.merge import merge_all
from builders import House
from evidence import broken, journal, rows, tables
from moments import MOMENT, Hand

TODAY = MOMENT.date()


def due_text(desk: Desk, enquiry_id: bytes) -> str:
    due_at = report.enquiry(desk, enquiry_id).row.due_at
    assert due_at is not None
    return f"{clock.local(due_at):%Y-%m-%dT%H:%M}"


@pytest.mark.parametrize("channel", ["email", "letter", "web", "phone"])
def test_each_way_of_asking_waits_for_a_reply(desk: Desk, channel: str) -> None:
    made = enquiries.record(desk, channel, subject="Un gîte ?", country="BE", topics=("stay",), public="holidaymaker")
    (row,) = report.due(desk)
    assert (row.id, row.channel, row.country, row.topics, row.is_missed) == (made, channel, "BE", ("stay",), False)
    assert due_text(desk, made) == "2026-07-24T17:00"
    assert broken(desk) == ()


def test_the_sender_stands_apart(desk: Desk) -> None:
    card = ContactCard(name="Éloïse Ferrand", email="eloise@example.org", language="fr")
    enquiries.record(desk, "email", card=card, subject="Un plan ?")
    entries = {entry.kind: entry.payload for entry in journal(desk)[-3:]}
    assert set(entries) == {"contact", "contact_details", "enquiry"}
    assert [kind for kind, payload in entries.items() if payload and b"Ferrand" in payload] == ["contact_details"]
    assert rows(desk, "SELECT purpose, office_id FROM contact") == [("enquiry", desk.office_id)]


def test_due_days_follow_the_settings(house: House, desk: Desk) -> None:
    settings.set_values(house.head_office, {"reply_days": 1, "reply_until": 12 * 60, "reply_weekdays": [2, 5]})
    exchange(desk)
    merge_all(house.head_office)
    exchange(desk)
    assert due_text(desk, enquiries.record(desk, "email")) == "2026-07-25T12:00"


def test_what_came_on_an_earlier_day_came_when_the_office_opened(desk: Desk) -> None:
    made = enquiries.record(desk, "letter", received_on=date(2026, 7, 15))
    row = report.enquiry(desk, made).row
    assert f"{clock.local(row.received_at):%Y-%m-%dT%H:%M}" == "2026-07-15T09:00"
    assert (row.hour, row.received_on) == (None, date(2026, 7, 15))
    assert due_text(desk, made) == "2026-07-17T17:00"
    assert row.is_late()


def test_a_due_day_of_ones_own(desk: Desk, time: Hand) -> None:
    made = enquiries.record(desk, "email", due_on=TODAY)
    assert due_text(desk, made) == "2026-07-22T23:59"
    time.forward(days=1)
    assert report.due_count(desk) == (1, 1)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"channel": "counter"}, "no way to ask from afar"),
        ({"due_on": TODAY - timedelta(days=1)}, "is over"),
        ({"received_on": TODAY + timedelta(days=1)}, "not come yet"),
        ({"received_at": datetime(2026, 7, 22, 18, 0)}, "not come yet"),  # noqa: DTZ001
        ({"card": ContactCard(email="nobody at home")}, "e-mail address"),
        ({"card": ContactCard(name="a" * 501)}, "500"),
        ({"subject": "a" * 100_000}, "100000 characters"),
        ({"subject": "un plan\0"}, "cannot be kept"),
        ({"topics": ("nothing",)}, "topic"),
    ],
)
def test_what_cannot_be_is_refused_whole(desk: Desk, said: dict[str, Any], reason: str) -> None:
    channel = said.pop("channel", "email")
    with pytest.raises(RuleError, match=reason):
        enquiries.record(desk, channel, **said)
    assert all(tables(desk)[name] == [] for name in ("enquiry", "contact", "contact_details"))


@pytest.mark.parametrize("text", ["Merci 🏞️", "שלום, יש לכם מפה?", "première ligne\nseconde ligne", "a" * 20_000])
def test_every_script_is_kept(desk: Desk, text: str) -> None:
    made = enquiries.record(desk, "email", subject=text)
    assert report.enquiry(desk, made).row.subject == text


def test_the_head_office_receives_for_an_office_and_its_desk_answers(house: House, desk: Desk) -> None:
    head = house.head_office
    card = ContactCard(email="eloise@example.org")
    theirs = enquiries.record(head, "email", office_id=desk.office_id, card=card)
    enquiries.record(head, "email", card=card)
    for _each in range(2):
        exchange(desk)
        merge_all(head)
    assert [(row.id, row.card, row.own) for row in report.due(desk)] == [(theirs, card, False)]
    assert len(report.due(head)) == 2
    assert [row.id for row in report.due(head, desk.office_id)] == [theirs]


def test_an_office_that_does_not_exist_is_refused(house: House) -> None:
    with pytest.raises(RuleError, match="office is not known"):
        enquiries.record(house.head_office, "email", office_id=b"x" * 16)


def test_a_desk_writes_for_its_own_office_only(house: House, desk: Desk) -> None:
    enquiries.record(desk, "email", office_id=house.desks["COL"].office_id)
    with desk.read() as session:
        assert [row.office_id for row in session.query(Enquiry)] == [desk.office_id]


def test_the_draft_is_gone_with_what_it_held(desk: Desk) -> None:
    draft_services.save(desk, "enquiry", "{}")
    with pytest.raises(RuleError):
        enquiries.record(desk, "email", subject="\0", draft="enquiry")
    assert drafts.load(desk, "enquiry") is not None
    enquiries.record(desk, "email", draft="enquiry")
    assert drafts.load(desk, "enquiry") is None
