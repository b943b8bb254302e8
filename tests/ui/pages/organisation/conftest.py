"""The organisation's page in the head office's window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import ORGANISATION, HeadOfficeWindow
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.sections.section import Section
from builders import House


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def page(head_window: HeadOfficeWindow) -> OrganisationPage:
    """The page, in front."""
    head_window.choose_page(ORGANISATION)
    page = head_window.page
    assert isinstance(page, OrganisationPage)
    return page


Choose = Callable[[int], Section]


@pytest.fixture
def choose(page: OrganisationPage) -> Choose:
    """Brings a section to the front."""

    def chosen(place: int) -> Section:
        page.choose(place)
        assert isinstance(page.section, Section)
        return page.section

    return chosen
