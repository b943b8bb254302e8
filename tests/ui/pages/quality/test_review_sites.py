"""The sites are the head office's: added, changed, retired and brought back."""

from __future__ import annotations

from datetime import date

import pytest
from parts import key, part_of, write
from PySide6.QtCore import Qt

from bitdesk.desk import Desk
from bitdesk.reports import reviews as report
from bitdesk.ui.head_office_window import QUALITY, HeadOfficeWindow
from bitdesk.ui.pages.quality.chosen_part import ChosenPart
from bitdesk.ui.pages.quality.page import REVIEWS, QualityPage
from bitdesk.ui.pages.quality.review_sites import SitesPart
from builders import House
from stockroom import office


@pytest.fixture
def head(house: House) -> Desk:
    return house.head_office


@pytest.fixture
def part(head_window: HeadOfficeWindow) -> SitesPart:
    head_window.choose_page(QUALITY)
    return part_of(head_window.page, REVIEWS, 2, SitesPart)


def test_a_site_is_added_changed_and_retired(part: SitesPart, head: Desk) -> None:
    assert "No site yet" in part.list.note.text()
    part.add()
    write(part.form, name="Google", url="https://example.org", office_id=office(head, "COL").hex(), rating_of="10")
    part.save()
    (found,) = report.sites(head)
    assert (found.name, found.office, found.rating_of, found.starts_on) == (
        "Google", "Le Collet-de-Dèze", 10, date(2026, 7, 22),
    )  # fmt: skip
    part.change()
    assert part.form.values()["office_id"] == office(head, "COL").hex()
    write(part.form, name="Google Maps", office_id="")
    part.save()
    assert part.details.title.text() == "Google Maps"
    assert report.sites(head)[0].office_id is None
    key(part.list.table, Qt.Key.Key_Delete)
    assert report.watched(head) == ()
    part.list.everything.click()
    key(part.list.table, Qt.Key.Key_Insert)
    assert len(report.watched(head)) == 1


def test_what_is_refused_stays(part: SitesPart, head_window: HeadOfficeWindow) -> None:
    part.add()
    write(part.form, name="Google", url="google")
    part.save()
    assert "no address of a page" in head_window.banner.text
    assert part.is_changed()
    assert part.form.values()["url"] == "google"


def test_a_desk_has_no_such_list(part: SitesPart, head_window: HeadOfficeWindow) -> None:
    page = head_window.page
    assert isinstance(page, QualityPage)
    assert isinstance(page.section, ChosenPart)
    assert [each.title for each in page.section.choices] == ["Weekly look", "Reviews", "Sites"]
