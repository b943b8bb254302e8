"""The page of the liaison book, at a desk and at the head office, with the usual lists."""

from __future__ import annotations

import pytest

from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import LIAISON as HEAD_LIAISON
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import LIAISON, MainWindow
from bitdesk.ui.pages.liaison import LiaisonPage
from bitdesk.ui.pages.liaison.book import BookSection
from builders import House
from notebook import counselor, furnish_book
from ui.conftest import HeadOfficeOpener, Opener


@pytest.fixture
def other(house: House) -> Desk:
    """The desk of Le Collet-de-Dèze."""
    return house.add_desk("COL")


@pytest.fixture
def furnished(house: House, other: Desk) -> House:
    """A house that has the usual lists."""
    furnish_book(house)
    return house


@pytest.fixture
def window(desk: Desk, furnished: House, open_window: Opener) -> MainWindow:
    """The window of a desk at which C1 is."""
    window = open_window(desk.data_dir)
    window.choose_counselor(counselor(desk, "C1").counselor_id, "C1")
    return window


@pytest.fixture
def page(window: MainWindow) -> LiaisonPage:
    """The page, in front."""
    window.choose_page(LIAISON)
    page = window.page
    assert isinstance(page, LiaisonPage)
    return page


@pytest.fixture
def book(page: LiaisonPage) -> BookSection:
    """The book, in front."""
    return book_of(page)


@pytest.fixture
def head_page(furnished: House, open_head_office: HeadOfficeOpener) -> LiaisonPage:
    """The head office's page, in front."""
    return opened_at_head_office(open_head_office(furnished.head_office.data_dir))


def opened_at_head_office(window: HeadOfficeWindow) -> LiaisonPage:
    """Bring the page to the front."""
    window.choose_page(HEAD_LIAISON)
    page = window.page
    assert isinstance(page, LiaisonPage)
    return page


def book_of(page: LiaisonPage) -> BookSection:
    """Return the section in front."""
    section = page.section
    assert isinstance(section, BookSection)
    return section


def texts(book: BookSection) -> list[str]:
    """Return what the list says of each note."""
    return [row[2] for row in book.list.table.texts()]
