"""The rates as the head office's page lists them."""

from __future__ import annotations

from datetime import date

from bitdesk import reports
from bitdesk.services import catalogue
from builders import House


def test_the_latest_of_each_code_comes_first_and_one_is_in_force(house: House) -> None:
    head = house.head_office
    catalogue.set_vat_rate(head, "standard", 2100, date(2027, 1, 1))
    catalogue.set_vat_rate(head, "standard", 2050, date(2026, 7, 1))
    found = [row for row in reports.vat_rates.vat_rates(head) if row.code == "standard"]
    assert [(row.vat_bp, row.recorded, row.in_force) for row in found] == [
        (2100, True, False),
        (2050, True, True),
        (2000, False, False),
        (1960, False, False),
    ]
    assert len({row.ids for row in reports.vat_rates.vat_rates(head)}) == len(reports.vat_rates.vat_rates(head))
