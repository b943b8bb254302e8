"""The sites of reviews are the head office's; their names are told apart, their addresses are addresses."""

from __future__ import annotations

from datetime import date

import pytest

from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import reviews as report
from bitdesk.services import reviews
from builders import House
from moments import Hand
from stockroom import office


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


def test_a_site_is_added_changed_and_listed(head: Desk) -> None:
    site = reviews.add_site(head, " Google ", url="https://example.org/avis")
    reviews.add_site(head, "Booking", rating_of=10, office_id=office(head, "COL"), starts_on=date(2026, 1, 5))
    reviews.change_site(head, site, name="Google Maps", url=None)
    first, second = report.sites(head)
    assert (first.name, first.url, first.rating_of, first.starts_on) == ("Google Maps", "", 5, date(2026, 7, 22))
    assert (second.office, second.rating_of, second.starts_on) == ("Le Collet-de-Dèze", 10, date(2026, 1, 5))


def test_a_desk_adds_none(desk: Desk) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        reviews.add_site(desk, "Google")


def test_a_name_is_taken_once(head: Desk) -> None:
    site = reviews.add_site(head, "Google")
    with pytest.raises(RuleError, match="named “GOOGLE” already"):
        reviews.add_site(head, "GOOGLE")
    reviews.change_site(head, site, name="google")
    reviews.retire(head, site)
    again = reviews.add_site(head, "Google")
    with pytest.raises(RuleError, match="already"):
        reviews.bring_back(head, site)
    reviews.retire(head, again)
    reviews.bring_back(head, site)


@pytest.mark.parametrize("url", ["example.org", "ftp://example.org", "https://a b"])
def test_an_address_is_one_of_a_page(head: Desk, url: str) -> None:
    with pytest.raises(RuleError, match="no address of a page"):
        reviews.add_site(head, "Google", url=url)


def test_what_a_site_rates_out_of_is_usual(head: Desk) -> None:
    with pytest.raises(RuleError, match="5, 10, 20, 100"):
        reviews.add_site(head, "Google", rating_of=7)


def test_the_weeks_in_which_a_site_was_retired_are_nobodys_fault(head: Desk, time: Hand) -> None:
    site = reviews.add_site(head, "Google")
    reviews.retire(head, site)
    assert report.watched(head) == ()
    time.forward(days=60)
    reviews.bring_back(head, site)
    (watched,) = report.watched(head)
    assert watched.missed == ()
    assert watched.is_due
