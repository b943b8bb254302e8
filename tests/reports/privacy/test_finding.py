"""Somebody is found by any part of what is known of them, and so are the texts that name them."""

from __future__ import annotations

import pytest

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import privacy as report
from bitdesk.services import complaints

CARD = ContactCard("Éloïse de Bastide", "Moulin SARL", "e.bastide@example.org", "+33 4 66 45 81 94", "12 chemin", "fr")


@pytest.fixture
def written(desk: Desk) -> Desk:
    """A desk with two complaints, one of which names somebody."""
    complaints.record(desk, "Mme BASTIDE attend au 04.66.45.81.94.", office_id=desk.office_id, card=CARD)
    complaints.record(desk, "Anonyme.", office_id=None, card=ContactCard("Anna Tobler"))
    return desk


@pytest.mark.parametrize("text", ["bastide", "eloise BAST", "É", "moulin", "e.bastide@example.org", "0466458194"])
def test_people_are_found_by_name_address_and_number(written: Desk, text: str) -> None:
    found = report.find(written, text * (2 if len(text) == 1 else 1) if text != "É" else "él")
    assert [one.card.name for one in found.people] == [CARD.name]


@pytest.mark.parametrize(("text", "texts"), [("bastide", 1), ("04 66 45 81 94", 1), ("tobler", 0), ("mme bast", 1)])
def test_texts_are_found_that_name_them(written: Desk, text: str, texts: int) -> None:
    found = report.find(written, text).texts
    assert len(found) == texts
    assert {(one.spot.kind, one.spot.column) for one in found} <= {("complaint", "text")}


@pytest.mark.parametrize("text", ["", " ", "b", "-'", "…"])
def test_too_little_is_not_searched(written: Desk, text: str) -> None:
    with pytest.raises(RuleError, match="two letters"):
        report.find(written, text)


def test_an_address_of_ten_thousand_letters_finds_nobody(written: Desk) -> None:
    assert report.find(written, "bastide " * 10_000).people
    assert report.find(written, "bastidex " * 10_000).people == ()
