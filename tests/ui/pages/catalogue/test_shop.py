"""The shop's own card in the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import reports
from bitdesk.desk import Desk
from bitdesk.services import catalogue
from bitdesk.ui.pages.catalogue import CataloguePage
from bitdesk.ui.pages.catalogue.page import SHOP
from bitdesk.ui.pages.catalogue.shop import ShopSettings
from ui.pages.catalogue.conftest import Choose, fill


@pytest.fixture
def section(choose: Choose) -> ShopSettings:
    found = choose(SHOP)
    assert isinstance(found, ShopSettings)
    return found


def test_the_card_is_written_and_shown_again(section: ShopSettings, page: CataloguePage, head: Desk) -> None:
    fill(section.form, vat_liable_from=date(2026, 1, 1), siret="732 829 320 00074", address="Le Quai")
    QTest.keyClick(section.form, Qt.Key.Key_Return)
    assert page.around.banner.text == "Saved."
    shop = reports.shop.shop(head)
    assert (shop.vat_liable_from, shop.siret, shop.address) == (date(2026, 1, 1), "73282932000074", "Le Quai")
    assert section.form.values()["siret"] == "73282932000074"
    assert not page.unsaved()


def test_what_is_refused_stays_typed(section: ShopSettings, page: CataloguePage, head: Desk) -> None:
    fill(section.form, siret="123", address="Le Quai")
    section.save()
    assert "is no SIRET" in page.around.banner.text
    assert section.form.values()["address"] == "Le Quai"
    catalogue.set_shop(head, receipt_note="Merci")
    section.refresh()
    assert section.form.values()["address"] == "Le Quai"
    QTest.keyClick(section.form, Qt.Key.Key_Escape)
    assert (section.form.values()["address"], section.form.values()["receipt_note"]) == ("", "Merci")


def test_what_is_decided_elsewhere_is_shown(section: ShopSettings, page: CataloguePage, head: Desk) -> None:
    catalogue.set_shop(head, address="Le Pont")
    page.changed(frozenset({"organisation"}))
    assert section.form.values()["address"] == "Le Pont"
    assert not section.is_changed()
