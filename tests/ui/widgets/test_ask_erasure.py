"""Somebody asks to be erased: one click notes it, and the head office sees it first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bitdesk import contacts
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import privacy as report
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.page import Page
from bitdesk.ui.widgets.ask_erasure import AskErasure
from bitdesk.values import Purpose

LEFT = Qt.MouseButton.LeftButton


def write(desk: Desk) -> bytes:
    with desk.write() as session:
        found = contacts.add(session, desk.office_id, Purpose.ENQUIRY, ContactCard("Éloïse Bastide"))
    assert found
    return found


def test_a_click_notes_the_request(window: MainWindow, desk: Desk) -> None:
    contact_id = write(desk)
    page = Page(window.around, window)
    button = AskErasure(page, page)
    page.resize(400, 100)
    page.show()
    assert button.isHidden()
    button.show_contact(contact_id)
    QTest.mouseClick(button, LEFT)
    assert "within a month" in window.banner.text
    assert [one.contact_id for one in report.requests(desk)] == [contact_id]
    button.show_contact(None)
    assert button.isHidden()
    button.ask()
    assert len(report.requests(desk)) == 1


def test_somebody_who_is_gone_cannot_ask(window: MainWindow, desk: Desk) -> None:
    button = AskErasure(Page(window.around, window), window)
    button.show_contact(b"x" * 16)
    button.ask()
    assert window.banner.text
    assert report.requests(desk) == ()
