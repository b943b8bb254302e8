"""The suppliers as a page lets choose from them: their terms on a day."""

from __future__ import annotations

from datetime import date

from bitdesk import reports
from bitdesk.services import catalogue
from builders import House


def test_terms_are_those_of_the_day(house: House) -> None:
    head = house.head_office
    potter = catalogue.add_supplier(head, "pot", "La potière", consignment=True, commission_bp=3000)
    catalogue.add_supplier(head, "edi", "Éditions")
    catalogue.set_terms(head, potter, 2500, date(2026, 8, 1))
    catalogue.set_terms(head, potter, None, date(2026, 9, 1))
    for day, commission in ((date(2026, 7, 31), 3000), (date(2026, 8, 1), 2500), (date(2026, 9, 1), None)):
        found = {row.code: row for row in reports.catalogue.suppliers(head, day)}
        assert (found["POT"].commission_bp, found["POT"].consignment) == (commission, True)
        assert (found["EDI"].commission_bp, found["EDI"].consignment) == (None, False)
    assert [row.name for row in reports.catalogue.suppliers(head)] == ["La potière", "Éditions"]
