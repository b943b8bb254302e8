"""A reply begins with a template in the visitor's language, is copied for an e-mail, and keeps no name."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bitdesk import services
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.page import REPLIES
from bitdesk.ui.pages.enquiries.replies import RepliesSection
from bitdesk.ui.pages.enquiries.reply_form import ReplyForm
from builders import House
from evidence import rows
from stockroom import synchronise
from ui.pages.enquiries.conftest import chosen, focused, key

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(house: House, desk: Desk) -> bytes:
    """A letter of somebody who reads English, and a template in each of two languages."""
    add = services.templates.add_template
    add(house.head_office, "enquiry", "fr", "Documentation", "Bonjour {name},")
    add(house.head_office, "enquiry", "en", "Maps", "Dear {name}, you wrote on {date}. {office} {reference}")
    add(house.head_office, "complaint", "en", "Sorry", "Sorry")
    synchronise(house)
    return services.enquiries.record(
        desk, "email", card=ContactCard("Jane Roe", language="en"), received_on=date(2026, 7, 15)
    )


def opened(page: EnquiriesPage) -> tuple[RepliesSection, ReplyForm]:
    section = chosen(page, REPLIES, RepliesSection)
    key("r")
    assert isinstance(section.form, ReplyForm)
    return section, section.form


def test_a_reply_begins_with_a_template_in_the_visitors_language(asked: bytes, page: EnquiriesPage, desk: Desk) -> None:
    section, form = opened(page)
    assert focused() is form.words, "who has nothing to say records at once"
    offered = [form.template.itemText(place) for place in range(form.template.count())]
    assert offered == ["Choose…", "Maps (English)", "Documentation (French)"]
    form.template.setCurrentIndex(1)
    form.template.activated.emit(1)
    assert form.words.value() == "Dear Jane Roe, you wrote on 15/07/2026. Le Pont de Montvert"
    assert focused() is form.words
    QTest.mouseClick(form.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == form.words.value()
    QTest.keyClick(form.words, Qt.Key.Key_Return, CONTROL)
    ((kept,),) = rows(desk, "SELECT text FROM enquiry_event")
    assert kept == "Dear {name}, you wrote on 15/07/2026. Le Pont de Montvert", "the name stands in the contact alone"
    section.answered.click()
    assert "Dear Jane Roe" in section.detail.texts()[-1][1]


def test_without_a_template_nothing_is_offered(page: EnquiriesPage, desk: Desk) -> None:
    services.enquiries.record(desk, "email", card=ContactCard("Jane Roe"))
    _, form = opened(page)
    assert form.template.isHidden()
    assert not form.copy.isHidden()
    QTest.keyClick(form.words, Qt.Key.Key_Return, CONTROL)
    assert rows(desk, "SELECT text FROM enquiry_event") == [(None,)]
