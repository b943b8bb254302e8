"""The observatories of a year, read on the worker thread, and written to a file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bitdesk import services
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.enquiries import EnquiriesPage
from bitdesk.ui.pages.enquiries.page import YEAR
from bitdesk.ui.pages.enquiries.year import YearSection
from bitdesk.ui.widgets.report_table import Tone
from builders import House
from stockroom import synchronise
from ui.conftest import Hand, press
from ui.pages.enquiries.conftest import chosen, focused


def read(qtbot: QtBot, page: EnquiriesPage) -> YearSection:
    section = chosen(page, YEAR, YearSection)
    qtbot.waitUntil(lambda: section.found is not None and not page.around.tasks.busy, timeout=20_000)
    return section


@pytest.fixture
def asked(desk: Desk, known: list[bytes], time: Hand) -> None:
    """Calls and letters of two months and of the year before."""
    services.enquiries.count_call(desk, department="34", topics=("hiking",), at=datetime(2025, 7, 1, 9, 0))  # noqa: DTZ001
    services.enquiries.count_call(desk, country="BE", topics=("hiking", "stay"), at=datetime(2026, 3, 2, 9, 0))  # noqa: DTZ001
    services.enquiries.miss_call(desk, ContactCard(phone="06 12 34 56 78"))
    late = services.enquiries.record(desk, "letter", received_on=datetime(2026, 7, 1, 9, 0).date())  # noqa: DTZ001
    services.enquiries.replied(desk, late)


@pytest.fixture
def section(qtbot: QtBot, asked: None, page: EnquiriesPage) -> YearSection:
    """The year, read."""
    return read(qtbot, page)


def test_a_year_by_month(section: YearSection) -> None:
    texts = section.months.texts()
    assert texts[2] == ["Mar", "1", "–", "–", "–", "–"]
    assert texts[6] == ["Jul", "–", "1", "–", "1", "–"]
    assert texts[12] == ["The year", "1", "1", "0", "1", "0"]


def test_origins_topics_and_time_to_reply(section: YearSection) -> None:
    assert section.origins.texts() == [["Belgique", "1", "–"], ["Not said", "1", "1"]]
    assert section.topics.texts() == [["Randonnée", "1", "–"], ["Hébergement", "1", "–"], ["Not said", "1", "1"]]
    assert section.replies.texts()[2] == ["Letter", "1", "1", "117 h 31", "117 h 31"]
    assert section.replies.report.rows[2][2].tone is Tone.WARNING


def test_page_keys_lead_through_the_years(section: YearSection, page: EnquiriesPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_PageDown)
    assert section.year.value() == "2026"
    assert page.key_pressed is not None
    press(page.window(), Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: section.found is not None and section.found.year == 2025, timeout=20_000)
    assert section.origins.texts() == [["Hérault", "1", "–"]]


def test_it_is_written_to_a_file(section: YearSection, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for suffix, begins in ((".xlsx", b"PK"), (".pdf", b"%PDF"), (".csv", b"\xef\xbb\xbfmonth")):
        path = tmp_path / f"year{suffix}"
        section.write_to(str(path))
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
        assert path.read_bytes().startswith(begins)
        assert str(path) in window.banner.text
    section.write_to(str(tmp_path / "year.doc"))
    qtbot.waitUntil(lambda: "Nothing is written as" in window.banner.text, timeout=20_000)


def test_a_year_without_an_enquiry_cannot_be_exported(qtbot: QtBot, page: EnquiriesPage) -> None:
    section = read(qtbot, page)
    assert section.months.texts()[12] == ["The year", "0", "0", "0", "0", "0"]
    assert not section.export_button.isEnabled()
    section.export()
    assert focused() is section.year


def test_the_head_office_adds_the_offices_up(house: House, asked: None, qtbot: QtBot, head_page: EnquiriesPage) -> None:
    other = house.add_desk("COL")
    services.enquiries.count_call(other)
    synchronise(house)
    section = read(qtbot, head_page)
    section.refresh()
    qtbot.waitUntil(lambda: section.months.texts()[12][1] == "2", timeout=20_000)
    section.office.show_value(other.office_id.hex())
    qtbot.waitUntil(lambda: section.months.texts()[12][1] == "1", timeout=20_000)
