from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bitdesk.errors import RuleError
from bitdesk.reports.vat import VatCode
from bitdesk.ui.pages.till.basket import Discount
from bitdesk.ui.pages.till.forms import DiscountField, DiscountForm, QuickItemForm

VAT = (VatCode("standard", 2_000, "normal", "standard"), VatCode("reduced", 550, "réduit", "reduced"))


@pytest.mark.parametrize(
    ("typed", "discount"),
    [
        ("", Discount()), ("2,50", Discount("x", cents=250)), ("5 %", Discount("x", bp=500)),
        ("5%", Discount("x", bp=500)), ("12,5 %", Discount("x", bp=1_250)),
    ],
)  # fmt: skip
def test_an_amount_or_a_share(qtbot: QtBot, typed: str, discount: Discount) -> None:
    field = DiscountField()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.problem() == ""
    assert field.discount("x") == discount


@pytest.mark.parametrize("typed", ["%", "five", "-1", "5 % off"])
def test_what_is_neither(qtbot: QtBot, typed: str) -> None:
    field = DiscountField()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.problem()
    with pytest.raises(RuleError):
        field.discount("x")


@pytest.mark.parametrize("discount", [Discount(), Discount("abîmée", cents=250), Discount("fidélité", bp=550)])
def test_a_discount_is_shown_as_it_can_be_typed_again(qtbot: QtBot, discount: Discount) -> None:
    form = DiscountForm()
    qtbot.addWidget(form)
    form.begin("Discount", discount)
    assert form.discount() == discount


def test_a_quick_item_begins_with_the_usual_rate_and_no_supplier(qtbot: QtBot) -> None:
    form = QuickItemForm()
    qtbot.addWidget(form)
    form.begin("4006381333931", VAT, ())
    assert form.values() == {"label": "", "price": None, "vat": "standard", "supplier": ""}
    assert form.vat.currentText() == "normal · 20\N{NO-BREAK SPACE}%"
