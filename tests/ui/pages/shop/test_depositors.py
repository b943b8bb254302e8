"""Depositors on the screen: the statement of each, a payout, and one that is taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk import reports
from bitdesk.ui.pages.shop import FiguresPage
from bitdesk.ui.pages.shop.depositors import DepositorsSection
from bitdesk.ui.pages.shop.page import DEPOSITORS
from builders import House
from shops import Shop
from ui.conftest import HeadOfficeOpener, press
from ui.pages.shop.conftest import TODAY


@pytest.fixture
def section(page: FiguresPage, qtbot: QtBot) -> DepositorsSection:
    """The depositors, read."""
    page.choose(DEPOSITORS)
    waited(page, qtbot)
    section = page.section
    assert isinstance(section, DepositorsSection)
    section.enter()
    return section


def waited(page: FiguresPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)


def paid(section: DepositorsSection) -> list[int]:
    one = section.one
    assert one is not None
    return [row.amount_cents for row in reports.depositors.payouts(section.page.desk, one.supplier_id)]


def press_in(section: DepositorsSection, key: Qt.Key) -> None:
    QTest.keyClick(section.table, key)


def test_the_statement_of_the_highlighted_depositor_is_shown(section: DepositorsSection) -> None:
    assert section.table.texts() == [
        ["POT", "Maison POT", "commission 30 %", "€15.00", "€10.50", "€0.00", "€10.50"],
        ["", "Total", "", "€15.00", "€10.50", "€0.00", "€10.50"],
    ]
    assert section.details.title.text() == "Statement of Maison POT, 2026"
    assert section.details.goods.texts()[0] == [
        "BOL", "Article BOL", "0", "10", "1", "0", "0", "9", "€15.00", "€10.50",
    ]  # fmt: skip
    assert [row[1:] for row in section.details.account.texts()] == [
        ["Owed before, not paid yet", "€0.00"],
        ["Owed for the sales of the period", "€10.50"],
        ["To be paid on 31/12/2026", "€10.50"],
    ]


def test_another_depositor_s_statement_follows_the_highlight(
    section: DepositorsSection, page: FiguresPage, shop: Shop, qtbot: QtBot
) -> None:
    shop.supplier("ABEILLE", consignment=True)
    page.reload()
    waited(page, qtbot)
    assert section.details.title.text() == "Statement of Maison POT, 2026"
    section.table.selectRow(0)
    waited(page, qtbot)
    assert section.details.title.text() == "Statement of Maison ABEILLE, 2026"
    assert section.table.currentIndex().row() == 0


def test_nobody_is_paid_before_all_about_them_is_read(
    section: DepositorsSection, page: FiguresPage, shop: Shop, qtbot: QtBot
) -> None:
    shop.supplier("ABEILLE", consignment=True)
    page.reload()
    waited(page, qtbot)
    section.pay()
    section.save_payout()
    waited(page, qtbot)
    section.table.selectRow(0)
    section.pay()
    section.take_back()
    assert not section.is_editing
    waited(page, qtbot)
    section.take_back()
    assert not section.is_editing, "the last payout is another's"
    section.pay()
    assert section.payout.title.text() == "Pay Maison ABEILLE"


def test_enter_pays_what_is_owed(section: DepositorsSection, page: FiguresPage, qtbot: QtBot) -> None:
    press_in(section, Qt.Key.Key_Return)
    assert section.is_editing
    assert section.payout.amount.value() == 1050
    assert not section.list.isEnabled()
    section.payout.reference.setText("0815")
    press(section.payout.amount, Qt.Key.Key_Return)
    waited(page, qtbot)
    assert paid(section) == [1050]
    assert page.around.banner.text == "€10.50 is paid to Maison POT."
    assert section.table.texts()[0][-2:] == ["€10.50", "€0.00"]
    assert any("0815" in row[1] for row in section.details.account.texts())
    assert not section.is_editing


def test_more_than_owed_must_be_meant_and_stays_typed(
    section: DepositorsSection, page: FiguresPage, qtbot: QtBot
) -> None:
    section.pay()
    section.payout.amount.setText("20")
    section.save_payout()
    assert page.around.banner.text == "€20.00 is more than the €10.50 that Maison POT is owed."
    assert paid(section) == []
    assert section.payout.amount.text() == "20"
    page.around.banner.act()
    waited(page, qtbot)
    assert paid(section) == [2000]


@pytest.mark.parametrize(("text", "words"), [("douze", "not an amount"), ("", "above zero"), ("1,234", "two decimals")])
def test_an_amount_that_is_none_records_nothing(
    section: DepositorsSection, page: FiguresPage, text: str, words: str
) -> None:
    section.pay()
    section.payout.amount.setText(text)
    section.save_payout()
    assert words in page.around.banner.text
    assert section.is_editing
    assert section.payout.amount.text() == text
    assert paid(section) == []


def test_a_payout_is_taken_back_with_a_reason(section: DepositorsSection, page: FiguresPage, qtbot: QtBot) -> None:
    press_in(section, Qt.Key.Key_Delete)
    assert not section.is_editing, "nothing was paid"
    section.pay()
    section.save_payout()
    waited(page, qtbot)
    press_in(section, Qt.Key.Key_Delete)
    section.save_taking_back()
    assert "Say why" in page.around.banner.text
    section.taking_back.reason.setText("wrong cheque")
    section.save_taking_back()
    waited(page, qtbot)
    assert paid(section) == [-1050, 1050]
    assert section.details.take_back.isHidden()


def test_escape_leaves_the_form_and_what_is_typed_keeps_the_window(
    section: DepositorsSection, page: FiguresPage
) -> None:
    section.pay()
    assert not page.unsaved()
    section.payout.amount.setText("3")
    assert page.unsaved()
    press(section.payout.amount, Qt.Key.Key_Escape)
    assert not section.is_editing
    assert not page.unsaved()
    assert paid(section) == []


def test_an_export_is_the_statement(section: DepositorsSection) -> None:
    assert [sheet.title for sheet in section.sheets()] == ["Statement of Maison POT, 2026", "Account of Maison POT"]
    assert section.file_name() == "statement-POT"


def test_without_depositors_the_section_says_what_to_do(
    house: House, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    window = open_head_office(house.head_office.data_dir)
    from bitdesk.ui.head_office_window import FIGURES

    window.choose_page(FIGURES)
    page = window.page
    assert isinstance(page, FiguresPage)
    page.choose(DEPOSITORS)
    waited(page, qtbot)
    section = page.section
    assert isinstance(section, DepositorsSection)
    assert section.note.text().startswith("Nobody deposits goods yet")
    section.pay()
    section.take_back()
    assert not section.is_editing
    assert [sheet.title for sheet in section.sheets()] == [f"Depositors on {TODAY.replace(month=12, day=31):%d/%m/%Y}"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_form_is_walked_as_it_stands(section: DepositorsSection, page: FiguresPage, qtbot: QtBot) -> None:
    waited(page, qtbot)
    section.pay()
    assert section.is_editing
    assert faults_of(page.window()) == []
