"""Where receipts come out: what is chosen holds at once, an address when it can be understood."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk.settings import Settings
from bitdesk.ui.widgets.printer_card import PrinterCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[PrinterCard]:
    card = PrinterCard()
    card.resize(440, 540)
    card.show_settings(Settings())
    card.show()
    card.activateWindow()
    qtbot.waitActive(card)
    yield card
    card.close()
    card.deleteLater()


@pytest.fixture
def changes(card: PrinterCard) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    card.changed.connect(found.append)
    return found


def choose(card: PrinterCard, kind: str) -> None:
    card.kind.show_value(kind)
    card.kind.activated.emit(card.kind.currentIndex())


def write(card: PrinterCard, where: str) -> None:
    card.where.setText(where)
    QTest.keyClick(card.where, Qt.Key.Key_Return)


def test_at_first_receipts_are_files(card: PrinterCard) -> None:
    assert card.kind.value() == ""
    assert card.where.isHidden()
    assert not card.columns.isEnabled()
    assert not card.open_drawer.isEnabled()


def test_a_printer_holds_once_its_address_can_be_understood(
    card: PrinterCard, changes: list[dict[str, object]]
) -> None:
    choose(card, "network")
    assert changes == []
    assert card.where.hasFocus()
    write(card, "a:b")
    assert "is no printer on the network" in card.result.text()
    assert (changes, card.where.text()) == ([], "a:b")
    write(card, "192.168.1.50")
    assert card.result.isHidden()
    assert changes == [{"printer": "network:192.168.1.50"}]
    write(card, "192.168.1.50")
    assert len(changes) == 1
    choose(card, "")
    assert changes[-1] == {"printer": ""}


def test_its_paper_letters_model_and_drawer_hold_at_once(card: PrinterCard, changes: list[dict[str, object]]) -> None:
    card.show_settings(Settings(printer="file:/dev/usb/lp0", drawer=False))
    assert (card.kind.value(), card.where.text()) == ("file", "/dev/usb/lp0")
    card.columns.press("48")
    card.letters.press("CP858")
    card.offer_models(("TM-T20II", "TM-T88III"))
    card.model.show_value("TM-T88III")
    card.model.activated.emit(2)
    assert not card.open_drawer.isEnabled()
    card.drawer.press("yes")
    assert card.open_drawer.isEnabled()
    assert changes == [
        {"printer_columns": 48}, {"printer_code_page": "CP858"}, {"printer_profile": "TM-T88III"}, {"drawer": True},
    ]  # fmt: skip


def test_an_office_printer_has_no_code_page_and_no_drawer(card: PrinterCard) -> None:
    card.show_settings(Settings(printer="system:HP", drawer=True))
    assert card.columns.isEnabled()
    assert not card.letters.isEnabled()
    assert not card.open_drawer.isEnabled()


@pytest.mark.parametrize("printer", ["", "network:a", "file:/x", "usb:1:2", "system:x"])
def test_every_control_has_a_name_and_tab_leads_to_it(card: PrinterCard, printer: str) -> None:
    card.show_settings(Settings(printer=printer, drawer=True))
    assert faults_of(card) == []
