"""What people write is shown as it was written: never a page with marks, nor a picture to fetch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextEdit, QWidget

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.services import (
    actions,
    brochures,
    catalogue,
    enquiries,
    liaison,
    meetings,
    organisation,
    reviews,
    stock,
    templates,
)
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.quality.chosen_part import ChosenPart
from bitdesk.ui.sections.page import SectionsPage
from bitdesk.ui.window import Window
from builders import House
from stockroom import synchronise
from ui.conftest import HeadOfficeOpener, Opener
from visitors import complain, office, suggest

PICTURE = "<img"
WORDS = f'<b>x</b>{PICTURE} src="file:///etc/passwd">'


@pytest.fixture
def written(house: House, desk: Desk) -> House:
    """A house in which whatever can be written is written so."""
    head = house.head_office
    organisation.add_topic(head, "other", WORDS, WORDS)
    organisation.add_outreach(head, WORDS, date(2026, 1, 1), date(2026, 12, 31), "PDM")
    organisation.add_counselor(head, "C9", WORDS)
    organisation.change_office(head, office(head, "PDM"), name=WORDS)
    liaison.add_theme(head, "other", WORDS, WORDS)
    for moment in ("opening", "closing"):
        liaison.add_item(head, moment, WORDS, WORDS)
    shelf, maker = catalogue.add_category(head, "other", WORDS, WORDS), catalogue.add_supplier(head, "X", WORDS)
    catalogue.add_product(head, WORDS, price_cents=100, code="X", category_id=shelf, supplier_id=maker)
    brochures.add_brochure(head, "x", WORDS)
    templates.add_template(head, "complaint", "fr", WORDS, WORDS)
    site = reviews.add_site(head, WORDS, starts_on=date(2026, 7, 1))
    synchronise(house)
    card = ContactCard(WORDS, company=WORDS)
    note_id = liaison.write_note(desk, "remark", WORDS, theme="other")
    liaison.reply(desk, note_id, WORDS)
    complain(desk, WORDS, place=WORDS, theme="other", card=card, note_id=note_id)
    suggest(desk, WORDS, theme="other", note_id=note_id)
    actions.decide(desk, WORDS, problem=WORDS, origin_kind="liaison_note", origin_id=note_id)
    stock.request_product(desk, WORDS, note_id=note_id)
    reviews.record(desk, site, published_on=date(2026, 7, 2), text=WORDS, theme="other")
    meetings.convene(desk, date(2026, 7, 23), place=WORDS, guests=WORDS, minutes=WORDS)
    enquiries.record(desk, "email", subject=WORDS, card=card, topics=["other"])
    synchronise(house)
    return house


def sights(window: Window) -> Iterator[str]:
    """Bring each page, each of its sections and each part of these to the front, and tell which."""
    for number, place in enumerate(window.places):
        window.choose_page(number)
        yield place.name
        page: Any = window.page
        for kind in page.kinds if isinstance(page, SectionsPage) else ():
            page.choose_kind(kind)
            yield f"{place.name} {kind}"
            section = page.section
            for at in range(len(section.choices)) if isinstance(section, ChosenPart) else ():
                section.choose(at)
                yield f"{place.name} {kind}.{at}"


def said_by(widget: QWidget) -> Iterator[str]:
    """Everything that Qt would read as a page where it looks like one."""
    yield widget.toolTip()
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
        yield widget.text()
    if isinstance(widget, QTextEdit):
        yield widget.toHtml()
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        columns = range(model.columnCount())
        yield from (str(model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)) for at in columns)
        cells = (model.index(row, column) for row in range(model.rowCount()) for column in columns)
        yield from (str(model.data(cell, Qt.ItemDataRole.ToolTipRole)) for cell in cells)


def shown_words(widget: QWidget) -> bool:
    """Whether the words stand here, as they were written."""
    if isinstance(widget, QTextEdit):
        return WORDS in widget.toPlainText()
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        cells = (model.index(row, at) for row in range(model.rowCount()) for at in range(model.columnCount()))
        return any(WORDS in str(model.data(cell)) for cell in cells)
    text: Callable[[], str] | None = getattr(widget, "text", None)
    return text is not None and WORDS in str(text())


def check(window: Window, qtbot: object, least: int) -> None:
    places = set()
    for where in sights(window):
        wait(window, qtbot)
        for widget in window.findChildren(QWidget):
            for said in said_by(widget):
                assert PICTURE not in said, (where, type(widget).__name__)
            if widget.isVisible() and shown_words(widget):
                places.add(where)
    assert len(places) >= least, places


def wait(window: Window, qtbot: object) -> None:
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)  # type: ignore[attr-defined]
    QApplication.processEvents()


def test_at_a_desk(written: House, desk: Desk, open_window: Opener, qtbot: object) -> None:
    window: MainWindow = open_window(desk.data_dir)
    check(window, qtbot, 12)


def test_at_the_head_office(written: House, open_head_office: HeadOfficeOpener, qtbot: object) -> None:
    window: HeadOfficeWindow = open_head_office(written.head_office.data_dir)
    check(window, qtbot, 15)
