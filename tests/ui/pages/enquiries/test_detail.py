"""An enquiry in full: texts as they were written, and the buttons that mean something now."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bitdesk.contacts import ContactCard
from bitdesk.reports.enquiries import Detail, Step
from bitdesk.ui.pages.enquiries.detail import DetailCard
from bitdesk.ui.widgets.painted import Pill
from ui.conftest import MOMENT, Hand
from ui.pages.enquiries.test_words import NOW, ROW, at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def card(qtbot: QtBot, time: Hand) -> DetailCard:
    """A card with three buttons."""
    card = DetailCard([Pill(text, on_card=True) for text in ("One", "Two", "Three")])
    qtbot.addWidget(card)
    card.resize(400, 500)
    card.show()
    return card


def test_nothing_is_said_that_nobody_said(card: DetailCard) -> None:
    card.show_enquiry(Detail(ROW, ()), {}, {})
    assert [name for name, _text in card.texts()] == ["Received", "Office"]
    assert card.title.text() == "Nobody named"


def test_texts_stand_as_they_were_written(card: DetailCard) -> None:
    text = "<b>Bonjour</b> & שלום\nseconde ligne"
    card.show_enquiry(Detail(replace(ROW, subject=text), ()), {}, {})
    assert card.texts()[-1] == ("Asked", text)
    formats = {label.textFormat() for label in card.findChildren(QLabel) if label.text() == text}
    assert formats == {Qt.TextFormat.PlainText}


def test_whom_to_reply_to(card: DetailCard) -> None:
    whom = ContactCard("Éloïse Ferrand", "Gîtes du Bougès", "e@example.org", "04 66", "12 rue des Lilas")
    card.show_enquiry(Detail(replace(ROW, card=whom), ()), {}, {})
    said = dict(card.texts())
    assert (said["Telephone"], said["E-mail"], said["Address"], said["Company"]) == (
        "04 66", "e@example.org", "12 rue des Lilas", "Gîtes du Bougès",
    )  # fmt: skip


def test_steps_stand_below_with_who_did_them(card: DetailCard) -> None:
    steps = (
        Step("note", MOMENT.date(), NOW, "vu", None, (), "C1", "PDM"),
        Step("replied", MOMENT.date(), NOW, None, None, (), "", "PDM"),
        Step("closed", MOMENT.date(), NOW, None, None, (), "", ""),
    )
    card.show_enquiry(Detail(ROW, steps), {}, {})
    assert [name for name, _text in card.texts()[2:]] == ["22/07 C1", "22/07 PDM", "22/07"]


def test_fewer_lines_than_before_leave_none_behind(card: DetailCard) -> None:
    steps = tuple(Step("note", MOMENT.date(), NOW, str(place), None, (), "C1", "PDM") for place in range(30))
    card.show_enquiry(Detail(ROW, steps), {}, {})
    assert len(card.texts()) == 32
    card.show_enquiry(Detail(replace(ROW, due_at=at("2026-07-24T17:00")), ()), {}, {})
    assert (len(card.texts()), card.due.text()) == (2, "Reply due 24/07/2026 17:00")
    card.show_enquiry(None, {}, {})
    assert (card.texts(), card.title.text(), card.due.isHidden()) == ([], "", True)


def test_only_what_means_something_is_offered(card: DetailCard) -> None:
    card.show_enquiry(Detail(ROW, ()), {}, {})
    for offered in ([0, 2], [1], [0, 1, 2]):
        card.offer([card.pills[place] for place in offered])
        assert [place for place, pill in enumerate(card.pills) if pill.isVisible()] == offered
