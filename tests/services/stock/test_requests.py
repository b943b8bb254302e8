"""A visitor's request is one line; one noted by mistake is taken back by its own desk."""

from __future__ import annotations

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.reports import stock as report
from bitdesk.services.stock import request_product, withdraw_request
from builders import House
from evidence import rows
from stockroom import MAP


def test_a_request_keeps_the_visitors_words(desk: Desk, known: dict[str, bytes]) -> None:
    request_product(desk, "  Topo du GR 70 ")
    request_product(desk, "carte rando", known[MAP])
    found = rows(desk, "SELECT office_id, label, product_id, requested_on, voided_at FROM product_request ORDER BY id")
    assert found == [
        (desk.office_id, "Topo du GR 70", None, "2026-07-22", None),
        (desk.office_id, "carte rando", known[MAP], "2026-07-22", None),
    ]


@pytest.mark.parametrize("label", ["", " \n", "x" * 201])
def test_a_request_says_something(desk: Desk, label: str) -> None:
    with pytest.raises(RuleError, match="200 characters"):
        request_product(desk, label)
    assert rows(desk, "SELECT count(*) FROM product_request") == [(0,)]


def test_a_product_that_is_not_known_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleError, match="not known here"):
        request_product(desk, "Topo", ids.new())


def test_a_request_is_taken_back_by_its_own_desk(house: House, desk: Desk) -> None:
    request_id = request_product(desk, "Topo")
    with pytest.raises(RuleError, match="not noted at this desk"):
        withdraw_request(house.desks["COL"], request_id)
    for _ in range(2):
        withdraw_request(desk, request_id)
    assert report.requests(desk) == ()
