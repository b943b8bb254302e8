from __future__ import annotations

from datetime import timedelta

import pytest

from bitdesk import clock
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import privacy as privacy_report
from bitdesk.reports.open_items import TABLES, Kind, open_items
from bitdesk.services import actions, enquiries, liaison, privacy, reviews
from bitdesk.services.complaints import answer, close
from bitdesk.services.suggestions import pass_on
from bitdesk.values import ErasureReason
from builders import House
from moments import Hand
from stockroom import synchronise
from visitors import complain, suggest


def test_where_nothing_is_open_nothing_is_said(desk: Desk) -> None:
    assert open_items(desk).items == ()
    assert open_items(desk).of(Kind.NOTE).count == 0


def test_complaints_are_open_until_they_are_closed_and_late_until_they_are_answered(desk: Desk, time: Hand) -> None:
    first, _second = complain(desk), complain(desk)
    time.forward(days=5)
    found = open_items(desk).of(Kind.COMPLAINT)
    assert (found.count, found.late, found.days) == (2, 2, 5)
    answer(desk, first, "Bonjour")
    found = open_items(desk).of(Kind.COMPLAINT)
    assert (found.count, found.late) == (2, 1)
    close(desk, first)
    assert open_items(desk).of(Kind.COMPLAINT).count == 1


def test_a_suggestion_is_open_while_it_is_to_be_passed_on(desk: Desk, time: Hand) -> None:
    major, _minor = suggest(desk), suggest(desk, importance="minor")
    time.forward(days=4)
    found = open_items(desk)
    assert (found.of(Kind.SUGGESTION).count, found.of(Kind.SUGGESTION).late, found.late) == (1, 1, 1)
    pass_on(desk, major, "Mairie")
    assert open_items(desk).items == ()


def test_what_waits_for_a_reply_and_what_is_unread_is_told(house: House, desk: Desk, time: Hand) -> None:
    enquiries.miss_call(desk, ContactCard(phone="04 66 45 81 94"))
    liaison.write_note(house.head_office, "information", "Nouvelle carte", office_id=None)
    synchronise(house)
    time.forward(days=10)
    found = open_items(desk)
    assert (found.of(Kind.ENQUIRY).count, found.of(Kind.ENQUIRY).late, found.of(Kind.ENQUIRY).days) == (1, 1, 10)
    assert (found.of(Kind.NOTE).count, found.of(Kind.NOTE).late, found.of(Kind.NOTE).days) == (1, 0, 10)


def test_weeks_without_a_look_and_late_actions_are_told(house: House, time: Hand) -> None:
    head = house.head_office
    reviews.add_site(head, "Google")
    actions.decide(head, "Refaire le panneau", due_on=clock.business_date() + timedelta(days=2))
    assert open_items(head).items == ()
    time.forward(days=15)
    found = open_items(head)
    assert (found.of(Kind.REVIEW_CHECK).count, found.of(Kind.ACTION).count) == (1, 1)
    assert found.of(Kind.ACTION).days == 13


def test_who_asked_to_be_erased_waits_for_the_head_office_alone(house: House, desk: Desk, time: Hand) -> None:
    complain(desk, card=ContactCard("Éloïse Bastide"))
    (one,) = privacy_report.find(desk, "bastide").people
    privacy.ask_erasure(desk, one.contact_id)
    synchronise(house)
    head = house.head_office
    found = open_items(head).of(Kind.ERASURE)
    assert (found.count, found.late, open_items(desk).of(Kind.ERASURE).count) == (1, 0, 0)
    time.forward(days=31)
    found = open_items(head).of(Kind.ERASURE)
    assert (found.late, found.days) == (1, 31)
    privacy.erase(head, [one.contact_id], ErasureReason.REQUEST)
    assert open_items(head).of(Kind.ERASURE).count == 0


def test_whose_time_is_over_waits_for_the_head_office_too(house: House, desk: Desk, time: Hand) -> None:
    complain(desk, card=ContactCard("Éloïse Bastide"))
    synchronise(house)
    head = house.head_office
    time.forward(days=1_096)
    assert open_items(head).of(Kind.ERASURE).count == 1, "on the very day"
    complain(desk, card=ContactCard("Anna Tobler"))
    time.forward(days=9)
    (asking,) = privacy_report.find(desk, "tobler").people
    privacy.ask_erasure(desk, asking.contact_id)
    synchronise(house)
    time.forward(days=1)
    found = open_items(head).of(Kind.ERASURE)
    assert (found.count, found.late, found.days) == (2, 0, 10)
    assert open_items(desk).of(Kind.ERASURE).count == 0
    privacy.erase(head, [one.contact_id for one in privacy_report.due(head)], ErasureReason.END_DATE)
    assert open_items(head).of(Kind.ERASURE).count == 0


@pytest.mark.parametrize("table", sorted(TABLES))
def test_what_it_is_asked_again_for_is_a_table(desk: Desk, table: str) -> None:
    with desk.database.reading() as connection:
        connection.execute(f"SELECT id FROM {table} LIMIT 1")


def test_the_head_office_is_told_of_every_office(house: House, desk: Desk) -> None:
    complain(desk), complain(house.desks["COL"])
    synchronise(house)
    assert open_items(house.head_office).of(Kind.COMPLAINT).count == 2
    assert open_items(desk).of(Kind.COMPLAINT).count == 1
