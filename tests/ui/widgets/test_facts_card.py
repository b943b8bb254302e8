from __future__ import annotations

from pytestqt.qtbot import QtBot

from bitdesk.ui.widgets.facts_card import Fact, FactsCard


def test_lines_are_shown_and_those_before_go(qtbot: QtBot) -> None:
    card = FactsCard("Session")
    qtbot.addWidget(card)
    card.show_facts("First", [Fact("Total", "12.50 €", bold=True), Fact("Drawer"), Fact("Float", "50.00 €")])
    assert card.facts() == [("Total", "12.50 €"), ("Drawer", ""), ("Float", "50.00 €")]
    card.show_facts("Second", [Fact("Total", "3.00 €")])
    assert card.facts() == [("Total", "3.00 €")]
    assert card.title.text() == card.accessibleName() == "Second"


def test_many_lines_scroll(qtbot: QtBot) -> None:
    card = FactsCard("Session")
    qtbot.addWidget(card)
    card.show_facts("Long", [Fact(f"Line {place}", "1.00 €") for place in range(100)])
    assert card.minimumSizeHint().height() < 300
