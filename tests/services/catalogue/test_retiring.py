"""Retiring what is not sold any more."""

from __future__ import annotations

from datetime import date

import pytest
from services.catalogue.conftest import Shop

from bitdesk import ids, reports
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import catalogue
from evidence import rows


def test_what_is_retired_is_offered_no_more_and_comes_back(head: Desk, shop: Shop) -> None:
    catalogue.retire(head, "category", shop.maps)
    catalogue.retire(head, "supplier", shop.potter, on=date(2026, 7, 1))
    assert [row.code for row in reports.catalogue.categories(head)] == ["gifts"]
    assert [row.code for row in reports.catalogue.suppliers(head)] == ["EDI"]
    assert rows(head, "SELECT retired_on FROM supplier WHERE id = ?", shop.potter) == [("2026-07-01",)]
    catalogue.bring_back(head, "category", shop.maps)
    catalogue.bring_back(head, "supplier", shop.potter)
    assert len(reports.catalogue.categories(head)) == len(reports.catalogue.suppliers(head)) == 2


def test_nothing_is_retired_ahead_or_by_half(head: Desk, shop: Shop) -> None:
    with pytest.raises(RuleError, match="2026-07-23"):
        catalogue.retire(head, "product", shop.mug, on=date(2026, 7, 23))
    with pytest.raises(RuleError, match="not known here"):
        catalogue.retire(head, "product", shop.mug, ids.new())
    assert rows(head, "SELECT count(*) FROM product WHERE retired_on IS NOT NULL") == [(0,)]
