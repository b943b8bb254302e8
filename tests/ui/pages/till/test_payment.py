from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk.ui.pages.till.payment import PaymentPane
from bitdesk.values import PaymentMethod

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def pane(qtbot: QtBot) -> PaymentPane:
    pane = PaymentPane()
    qtbot.addWidget(pane)
    pane.show()
    pane.begin(1_250)
    return pane


def test_what_is_left_and_the_change_are_told_while_it_is_typed(pane: PaymentPane) -> None:
    assert "12.50" in pane.due.text()
    pane.amount.setText("10")
    assert pane.change.text().startswith("Still to pay: €2.50")
    pane.amount.setText("20")
    assert pane.change.text().startswith("Change: €7.50")
    pane.amount.setText("12,50")
    assert pane.change.text() == ""
    pane.amount.setText("20,123")
    assert pane.change.text() == ""


def test_a_finger_types_the_amount(pane: PaymentPane, qtbot: QtBot) -> None:
    for letter in "20":
        QTest.mouseClick(pane.pad.keys[letter], LEFT)
    with qtbot.waitSignal(pane.paid) as caught:
        QTest.mouseClick(pane.methods[PaymentMethod.CASH], LEFT)
    assert caught.args is not None
    assert caught.args[0].change_cents == 750


@pytest.mark.parametrize("typed", ["12,345", "abc"])
def test_an_amount_that_is_none_pays_nothing(pane: PaymentPane, qtbot: QtBot, typed: str) -> None:
    pane.amount.setText(typed)
    with qtbot.waitSignal(pane.refused) as caught, qtbot.assertNotEmitted(pane.paid):
        pane.pay(PaymentMethod.CHEQUE)
    assert typed in str(caught.args)
    assert pane.amount.text() == typed


def test_another_article_leaves_what_is_paid(pane: PaymentPane) -> None:
    pane.amount.setText("10")
    pane.pay(PaymentMethod.CARD)
    pane.set_total(2_250)
    assert pane.settlement.left_cents == 1_250
    assert "10.00" in pane.parts.text()
    pane.begin(500)
    assert pane.settlement.left_cents == 500
    assert pane.parts.isHidden()


def test_asking_once_more_after_a_refusal_pays_nothing_twice(pane: PaymentPane, qtbot: QtBot) -> None:
    pane.pay(PaymentMethod.CASH)
    with qtbot.waitSignal(pane.paid):
        pane.pay(PaymentMethod.CASH)
    assert len(pane.settlement.parts) == 1
