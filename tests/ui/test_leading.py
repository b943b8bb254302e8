"""What is read on one page leads to where it is followed on another, in both windows."""

from __future__ import annotations

from datetime import date

import pytest
from gathered import GOOGLE, furnish
from parts import part_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bitdesk.desk import Desk
from bitdesk.services import actions, complaints, reviews, stock, suggestions
from bitdesk.ui.head_office_window import LIAISON as HEAD_LIAISON
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.leading import show_one
from bitdesk.ui.main_window import LIAISON, MainWindow
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.book import BookSection
from bitdesk.ui.pages.quality import QualityPage
from bitdesk.ui.pages.quality.actions import ActionsPart
from bitdesk.ui.pages.quality.followed import FollowedSection
from bitdesk.ui.pages.quality.group import GroupSection
from bitdesk.ui.pages.quality.page import REVIEWS
from bitdesk.ui.pages.quality.review_list import FoundPart
from bitdesk.ui.pages.stock import StockPage
from bitdesk.ui.pages.stock.ordering import OrderSection
from bitdesk.ui.window import Window
from builders import House
from notebook import remark
from stockroom import synchronise
from ui.conftest import HeadOfficeOpener, Opener
from visitors import complain, suggest

Windows = tuple[MainWindow, HeadOfficeWindow]


@pytest.fixture
def said(house: House, desk: Desk) -> dict[str, bytes]:
    """One of each, of which the search finds the same word; another complaint stands before the one."""
    site = furnish(house, date(2026, 7, 1))[GOOGLE]
    synchronise(house)
    complain(desk, "Autre chose")
    found = {
        "complaint": complain(desk, "La fontaine est sale"),
        "suggestion": suggest(desk, "Réparer la fontaine"),
        "review": reviews.record(desk, site, published_on=date(2026, 7, 2), text="Belle fontaine"),
    }
    complaints.close(desk, found["complaint"], "Fait")
    suggestions.close(desk, found["suggestion"], "Fait")
    reviews.leave(desk, found["review"], "Sans objet")
    return found


@pytest.fixture
def windows(
    house: House, desk: Desk, said: dict[str, bytes], open_window: Opener, open_head_office: HeadOfficeOpener
) -> Windows:
    """Both windows, where everything has arrived."""
    synchronise(house)
    return open_window(desk.data_dir), open_head_office(house.head_office.data_dir)


def book_of(window: Window) -> BookSection:
    window.activateWindow()
    QApplication.processEvents()
    window.choose_page(LIAISON if isinstance(window, MainWindow) else HEAD_LIAISON)
    assert isinstance(window.page, LiaisonPage)
    assert isinstance(window.page.section, BookSection)
    return window.page.section


def in_front(window: Window) -> bytes:
    """Return the id of the row that is highlighted on the page in front."""
    page = window.page
    if isinstance(page, StockPage):
        assert isinstance(page.section, OrderSection)
        assert page.section.request is not None
        return page.section.request.ids[0]
    assert isinstance(page, QualityPage)
    if isinstance(page.section, FollowedSection):
        return bytes(page.section.row.id)
    if isinstance(page.section, GroupSection):
        assert isinstance(page.section.part, ActionsPart)
        return bytes(page.section.part.row.id)
    return bytes(part_of(page, REVIEWS, 1, FoundPart).row.id)


@pytest.mark.parametrize("kind", ["complaint", "suggestion", "review"])
def test_what_is_found_is_opened_where_it_is_followed_although_it_is_closed(
    windows: Windows, said: dict[str, bytes], kind: str
) -> None:
    for window in windows:
        book = book_of(window)
        book.list.search.setText("fontai")
        place = next(at for at, line in enumerate(book.list.lines) if line.found and line.found.kind == kind)
        book.list.table.selectRow(place)
        book.list.focus()
        QTest.keyClick(book.list.table, Qt.Key.Key_Return)
        assert in_front(window) == said[kind]
        window.choose_page(0)
        book = book_of(window)
        assert book.card.open_button.isVisible()
        QTest.mouseClick(book.card.open_button, Qt.MouseButton.LeftButton)
        assert in_front(window) == said[kind]


def test_a_note_has_nothing_to_open_elsewhere(house: House, desk: Desk, open_window: Opener) -> None:
    remark(desk, "Fontaine")
    window = open_window(desk.data_dir)
    book = book_of(window)
    book.list.search.setText("font")
    QTest.keyClick(book.list.table, Qt.Key.Key_Return)
    assert isinstance(window.page, LiaisonPage)
    assert book.card.open_button.isHidden()


def test_a_note_leads_to_all_that_came_of_it(house: House, desk: Desk, windows: Windows) -> None:
    note_id = remark(desk, "Le plan manque")
    made = [
        complain(desk, "Pas de plan", note_id=note_id),
        suggest(desk, "Un plan", note_id=note_id),
        actions.decide(desk, "Imprimer des plans", origin_kind="liaison_note", origin_id=note_id),
        stock.request_product(desk, "Plan de la ville", note_id=note_id),
    ]
    stock.request_product(desk, "Autre chose")
    synchronise(house)
    for window in windows:
        book = book_of(window)
        book.refresh()
        book.list.table.selectRow(next(at for at, line in enumerate(book.list.lines) if line.note_id == note_id))
        links = book.card.lines.links
        assert len(links) == len(made)
        seen = set()
        for link in links:
            QTest.mouseClick(link, Qt.MouseButton.LeftButton)
            seen.add(in_front(window))
            book_of(window)
        assert seen == set(made)


def test_what_came_of_a_note_says_which_one(house: House, desk: Desk, windows: Windows) -> None:
    note_id = remark(desk, "Le plan manque")
    made = {
        "complaint": complain(desk, "Pas de plan", note_id=note_id),
        "suggestion": suggest(desk, "Un plan", note_id=note_id),
        "corrective_action": actions.decide(
            desk, "Imprimer des plans", origin_kind="liaison_note", origin_id=note_id
        ),
        "product_request": stock.request_product(desk, "Plan de la ville", note_id=note_id),
    }  # fmt: skip
    synchronise(house)
    for window in windows:
        for kind, row_id in made.items():
            show_one(window, kind, row_id)
            section = getattr(window.page, "section", None)
            if isinstance(section, OrderSection):
                said = section.came_from.text()
            else:
                part = section.part if isinstance(section, GroupSection) else section
                said = part.details.story.said()  # type: ignore[union-attr]
            assert "Le plan manque" in said


def test_what_is_being_written_stays_in_front(windows: Windows, said: dict[str, bytes]) -> None:
    window = windows[0]
    show_one(window, "complaint", said["complaint"])
    assert isinstance(window.page, QualityPage)
    section = window.page.section
    assert isinstance(section, FollowedSection)
    section.add()
    show_one(window, "complaint", said["complaint"])
    assert section.side.currentWidget() is section.form
    section.leave()


def test_the_keyboard_is_in_the_list_where_it_leads(windows: Windows, said: dict[str, bytes]) -> None:
    window = windows[0]
    window.activateWindow()
    QApplication.processEvents()
    show_one(window, "complaint", said["complaint"])
    assert isinstance(window.page, QualityPage)
    assert isinstance(window.page.section, FollowedSection)
    assert QApplication.focusWidget() is window.page.section.list.table
