"""The accounts at the head office: usual numbers in grey, chosen ones written, refused ones kept to be put right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from accessibility import faults_of
from bitdesk.reports.chart import uses
from bitdesk.reports.shop import shop
from bitdesk.ui.head_office_window import SETTINGS, HeadOfficeWindow
from bitdesk.ui.pages.settings import SettingsPage
from bitdesk.ui.widgets.accounts_card import AccountsCard, use_names


@pytest.fixture
def card(head_window: HeadOfficeWindow) -> AccountsCard:
    """The accounts, opened in the settings of the head office."""
    head_window.choose_page(SETTINGS)
    page = head_window.page
    assert isinstance(page, SettingsPage)
    page.open_till()
    assert page.till is not None
    return page.till.accounts


def field(card: AccountsCard, use: str) -> QLineEdit:
    found = card.fields[use]
    assert isinstance(found, QLineEdit)
    return found


def test_every_use_has_a_field_with_the_usual_number_in_grey(card: AccountsCard) -> None:
    assert set(use_names()) == set(uses())
    assert field(card, "sales").text() == ""
    assert field(card, "sales").placeholderText() == "707000"
    assert field(card, "cash").hasFocus()


def test_a_number_that_is_written_is_kept(card: AccountsCard, head_window: HeadOfficeWindow) -> None:
    field(card, "sales").setText("706000")
    QTest.keyClick(field(card, "sales"), Qt.Key.Key_Return)
    assert head_window.around.desk is not None
    assert shop(head_window.around.desk).accounts == {"sales": "706000"}
    assert head_window.banner.text == "Saved."
    assert not card.is_changed()


def test_a_number_that_is_refused_stays_to_be_put_right(card: AccountsCard, head_window: HeadOfficeWindow) -> None:
    field(card, "sales").setText("x")
    QTest.keyClick(field(card, "sales"), Qt.Key.Key_Return)
    assert "is no account" in head_window.banner.text
    assert field(card, "sales").text() == "x"
    assert isinstance(head_window.page, SettingsPage)
    assert head_window.page.unsaved()
    QTest.keyClick(field(card, "sales"), Qt.Key.Key_Escape)
    assert field(card, "sales").text() == ""
    assert not head_window.page.unsaved()
    assert card.isVisible()
    QTest.keyClick(field(card, "sales"), Qt.Key.Key_Escape)
    assert head_window.page.overview.isVisible(), "with nothing to take back, Escape leaves"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_it_fits_a_small_window_and_every_control_has_a_name(card: AccountsCard, head_window: HeadOfficeWindow) -> None:
    head_window.resize(1024, 600)
    QApplication.processEvents()
    assert card.isVisible()
    assert faults_of(head_window) == []
