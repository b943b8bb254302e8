"""The VAT rates in the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.ui.pages.catalogue import CataloguePage
from bitdesk.ui.pages.catalogue.page import VAT
from bitdesk.ui.pages.catalogue.vat import VatSection
from evidence import journal
from ui.pages.catalogue.conftest import Choose, cells, fill


@pytest.fixture
def section(choose: Choose) -> VatSection:
    found = choose(VAT)
    assert isinstance(found, VatSection)
    return found


def rates(head: Desk, day: date) -> dict[str, int]:
    return {row.code: row.vat_bp for row in reports.catalogue.vat_codes(head, day)}


def test_the_usual_rates_stand_there(section: VatSection) -> None:
    assert ("5.5\u00a0%", "reduced: books and maps", "01/01/2000") in cells(section)
    assert ("Source", "usual in France") in section.details.texts()
    assert section.details.history.isHidden()
    section.list.everything.click()
    assert ("19.6\u00a0%", "standard", "01/04/2000") in cells(section)


def test_a_rate_follows_from_a_day_on(section: VatSection, head: Desk) -> None:
    section.list.highlight([row[1] for row in cells(section)].index("standard"))
    section.change()
    assert section.form.fields["code"].isHidden()
    fill(section.form, vat_bp=2100, from_on=date(2027, 1, 1))
    section.save()
    assert section.row.vat_bp == 2100
    assert ("Source", "decided by the head office") in section.details.texts()
    assert rates(head, date(2026, 12, 31))["standard"] == 2000
    assert rates(head, date(2027, 1, 1))["standard"] == 2100
    section.add()
    fill(section.form, code="own", vat_bp=850)
    section.save()
    assert rates(head, date(2026, 7, 22))["own"] == 850


def test_no_rate_is_retired_or_written_empty(section: VatSection, page: CataloguePage, head: Desk) -> None:
    before = len(journal(head))
    QTest.keyClick(section.list.table, Qt.Key.Key_Delete)
    section.add()
    fill(section.form, code="own", vat_bp=None)
    section.save()
    assert page.around.banner.text == "Write the rate."
    assert len(journal(head)) == before
