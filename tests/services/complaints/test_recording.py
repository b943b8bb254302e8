from __future__ import annotations

from datetime import date

import pytest

from bitdesk import reports, services
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk, with_counselor
from bitdesk.errors import RuleError
from bitdesk.reports.cards import card
from bitdesk.reports.reference import counselors
from bitdesk.services.drafts import save
from builders import House
from evidence import broken, rows
from moments import Hand
from stockroom import synchronise
from visitors import CLOSED_DOOR, complain, complaint, furnish_themes, office


def test_a_complaint_says_what_where_when_and_who_received_it(house: House, desk: Desk, time: Hand) -> None:
    furnish_themes(house)
    first = counselors(desk, date(2026, 7, 22))[0]
    at_desk = with_counselor(desk, first.id, first.code)
    found = complaint(desk, complain(at_desk, theme="hours", place=" le parking ", language="en"))
    assert (found.text, found.place, found.language) == (CLOSED_DOOR, "le parking", "en")
    assert found.theme is not None
    assert found.theme.label_fr == "Horaires"
    assert (found.received_on, found.received_at, found.author) == (date(2026, 7, 22), time.ms, "C1")
    assert (found.office, found.received_at_office, found.channel) == ("Le Pont de Montvert",) * 2 + ("counter",)
    assert broken(desk) == ()


def test_who_complains_stands_in_the_contact_and_nowhere_else(house: House, desk: Desk) -> None:
    about = office(desk, "COL")
    given = ContactCard(name="Zoé Martin", email="zoe@exemple.fr", language="en")
    found = complaint(desk, complain(desk, office_id=about, card=given))
    assert card(desk, found.contact_id) == given
    assert rows(desk, "SELECT office_id, purpose FROM contact") == [(about, "complaint")]
    synchronise(house)
    assert card(house.desks["COL"], found.contact_id) == given, "the office concerned has it"


def test_what_is_about_the_organisation_goes_to_the_head_office_alone(house: House, desk: Desk) -> None:
    complaint_id = complain(desk, office_id=None, card=ContactCard(name="Zoé"))
    synchronise(house)
    assert complaint(house.head_office, complaint_id).office == ""
    assert reports.complaints.complaints(house.desks["COL"]) == ()
    assert card(house.head_office, complaint(desk, complaint_id).contact_id) == ContactCard(name="Zoé")


def test_an_empty_card_makes_no_contact(desk: Desk) -> None:
    assert complaint(desk, complain(desk, card=ContactCard(name=" "))).contact_id is None
    assert rows(desk, "SELECT count(*) FROM contact") == [(0,)]


def test_a_paper_form_is_entered_under_the_day_it_was_filled_in(desk: Desk) -> None:
    found = complaint(desk, complain(desk, channel="form", received_on=date(2026, 7, 18)))
    assert (found.received_on, found.channel, found.days_open) == (date(2026, 7, 18), "form", 4)


@pytest.mark.parametrize("text", ["👩‍🌾 la ferme était fermée 😡", "المكتب كان مغلقا", "a\n\nb"])
def test_what_people_write_is_kept_as_they_write_it(desk: Desk, text: str) -> None:
    assert complaint(desk, complain(desk, text)).text == text


@pytest.mark.parametrize(
    ("said", "match"),
    [
        ({"text": " \n"}, "empty"), ({"text": "a\0b"}, "cannot be kept"), ({"text": "a" * 100_000}, "100000"),
        ({"text": "a", "theme": "none"}, "theme"), ({"text": "a", "office_id": b"0" * 16}, "office"),
        ({"text": "a", "language": "english"}, "language"), ({"text": "a", "place": "x" * 501}, "500"),
        ({"text": "a", "received_on": date(2026, 7, 23)}, "has not come yet"),
        ({"text": "a", "received_on": date(26, 7, 1)}, "no day"),
        ({"text": "a", "card": ContactCard(email="zoe@")}, "e-mail"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_whole(desk: Desk, said: dict[str, object], match: str) -> None:
    with pytest.raises(RuleError, match=match):
        complain(desk, **said)  # type: ignore[arg-type]
    assert rows(desk, "SELECT (SELECT count(*) FROM complaint), (SELECT count(*) FROM contact)") == [(0, 0)]


def test_a_channel_that_is_none_is_a_bug(desk: Desk) -> None:
    with pytest.raises(ValueError, match="pigeon"):
        complain(desk, channel="pigeon")


def test_the_draft_goes_with_what_is_recorded(desk: Desk) -> None:
    save(desk, "complaint", "{}")
    with pytest.raises(RuleError):
        complain(desk, " ", draft="complaint")
    assert reports.drafts.load(desk, "complaint") == "{}"
    complain(desk, draft="complaint")
    assert reports.drafts.load(desk, "complaint") is None


def test_a_note_of_the_book_becomes_a_complaint(desk: Desk) -> None:
    note_id = services.liaison.write_note(desk, "remark", CLOSED_DOOR)
    assert complaint(desk, complain(desk, note_id=note_id)).note_id == note_id
