"""The quality page of a desk and of the head office, with themes and templates that both know."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bitdesk.desk import Desk
from bitdesk.services import templates
from bitdesk.ui.head_office_window import QUALITY as AT_HEAD_OFFICE
from bitdesk.ui.main_window import QUALITY, MainWindow
from bitdesk.ui.pages.quality import QualityPage
from bitdesk.ui.pages.quality.followed import FollowedSection
from bitdesk.ui.pages.quality.page import COMPLAINTS
from bitdesk.ui.sections.page import Part
from builders import House
from stockroom import synchronise
from ui.conftest import HeadOfficeOpener, Opener
from visitors import furnish_themes

ANSWER = "Bonjour {name},\n\nvotre réclamation {reference} du {date} est traitée. {office}"


@pytest.fixture
def furnished(house: House) -> House:
    """Two themes and two templates at the head office, which the desk has."""
    furnish_themes(house)
    templates.add_template(house.head_office, "complaint", "fr", "Réponse", ANSWER)
    templates.add_template(house.head_office, "complaint", "en", "Answer", "Dear {name},")
    synchronise(house)
    return house


Quality = Callable[..., QualityPage]


@pytest.fixture
def quality(furnished: House, desk: Desk, open_window: Opener) -> Quality:
    """Opens the desk's window on the quality page; `kind` is the section in front."""

    def opened(kind: int = COMPLAINTS) -> QualityPage:
        window: MainWindow = open_window(desk.data_dir)
        window.choose_page(QUALITY)
        assert isinstance(window.page, QualityPage)
        window.page.choose_kind(kind)
        return window.page

    return opened


@pytest.fixture
def head_quality(furnished: House, open_head_office: HeadOfficeOpener) -> Quality:
    """Opens the head office's window on the quality page; `kind` is the section in front."""

    def opened(kind: int = COMPLAINTS) -> QualityPage:
        window = open_head_office(furnished.head_office.data_dir)
        window.choose_page(AT_HEAD_OFFICE)
        assert isinstance(window.page, QualityPage)
        window.page.choose_kind(kind)
        return window.page

    return opened


def followed(page: QualityPage) -> FollowedSection:
    """Return the section in front, complaints or suggestions."""
    assert isinstance(page.section, FollowedSection)
    return page.section


def part(page: QualityPage) -> Part:
    """Return the section in front."""
    assert page.section is not None
    return page.section
