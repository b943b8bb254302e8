"""Shelves by office and season."""

from __future__ import annotations

from typing import Any

import pytest
from services.catalogue.conftest import Shop

from bitdesk import ids, reports
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import catalogue
from evidence import journal, rows

QUERY = "SELECT season_from, season_until, reorder_level, retired_on FROM assortment ORDER BY id"


@pytest.fixture
def office(head: Desk) -> bytes:
    return reports.reference.offices(head)[0].id


def test_the_same_shelf_again_is_the_same_row(head: Desk, shop: Shop, office: bytes) -> None:
    first = catalogue.set_assortment(head, shop.mug, office, reorder_level=3)
    assert catalogue.set_assortment(head, shop.mug, office, reorder_level=5) == first
    catalogue.set_assortment(head, shop.mug, office, season_from="06-15", season_until="09-15", reorder_level=12)
    assert rows(head, QUERY) == [(None, None, 5, None), ("06-15", "09-15", 12, None)]


def test_a_shelf_that_was_left_comes_back(head: Desk, shop: Shop, office: bytes) -> None:
    shelf = catalogue.set_assortment(head, shop.mug, office)
    catalogue.retire(head, "assortment", shelf)
    assert rows(head, QUERY) == [(None, None, None, "2026-07-22")]
    assert catalogue.set_assortment(head, shop.mug, office) == shelf
    assert rows(head, QUERY) == [(None, None, None, None)]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"season_from": "06-15"}, "first and a last day"),
        ({"season_from": "06-31", "season_until": "09-15"}, "“06-31” is no day"),
        ({"season_from": "6-1", "season_until": "09-15"}, "is no day"),
        ({"reorder_level": -1}, "cannot be negative"),
    ],
)
def test_a_season_is_days_of_the_year(
    head: Desk, shop: Shop, office: bytes, values: dict[str, Any], words: str
) -> None:
    before = len(journal(head))
    with pytest.raises(RuleError, match=words):
        catalogue.set_assortment(head, shop.mug, office, **values)
    with pytest.raises(RuleError, match="not known here"):
        catalogue.set_assortment(head, shop.mug, ids.new())
    assert len(journal(head)) == before


def test_the_last_of_february_is_a_day(head: Desk, shop: Shop, office: bytes) -> None:
    catalogue.set_assortment(head, shop.mug, office, season_from="11-01", season_until="02-29")
    assert rows(head, QUERY) == [("11-01", "02-29", None, None)]
