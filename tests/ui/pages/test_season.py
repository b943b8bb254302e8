from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from bitdesk import reports, services, sync
from bitdesk.desk import Desk
from bitdesk.ui.head_office_window import SEASON, HeadOfficeWindow
from bitdesk.ui.pages.season import SeasonPage
from builders import House
from limits import refused
from ui.conftest import HeadOfficeOpener, press


def count(desk: Desk, size: int, at: str, outreach_id: bytes | None = None) -> None:
    services.counting.record(desk, size, at=datetime.fromisoformat(at), outreach_id=outreach_id)


def open_page(window: HeadOfficeWindow, qtbot: QtBot) -> SeasonPage:
    window.choose_page(SEASON)
    page = window.pages[SEASON]
    assert isinstance(page, SeasonPage)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    return page


@pytest.fixture
def page(house: House, desk: Desk, open_head_office: HeadOfficeOpener, qtbot: QtBot) -> SeasonPage:
    """Two years: 13 people in five open hours and a half of a July day, 5 at a market, 3 the year before."""
    event = reports.reference.outreaches(desk, datetime.fromisoformat("2026-07-20").date())[0]
    count(desk, 3, "2025-05-04T10:00")
    count(desk, 6, "2026-07-20T10:00")
    count(desk, 7, "2026-07-20T15:00")
    count(desk, 5, "2026-07-20T15:00", event.id)
    count(desk, 12, "2026-03-02T11:00")
    sync.exchange(desk)
    sync.merge_all(house.head_office)
    return open_page(open_head_office(house.head_office.data_dir), qtbot)


def test_the_latest_year_is_shown_first(page: SeasonPage) -> None:
    assert page.headline.text() == "30 visitor(s) in 2026"
    assert page.table.texts() == [
        ["Le Pont de Montvert", "25", "2", "2.2"],
        ["Le Collet-de-Dèze", "0", "0", "–"],
        ["Vialas", "0", "0", "–"],
        ["Outreach: markets, festivals", "5", "–", "–"],
        ["Organisation", "30", "", ""],
    ]


def test_the_chart_shows_the_months_of_the_offices(page: SeasonPage) -> None:
    line = page.chart.lines[0]
    assert line.name == "Le Pont de Montvert"
    assert line.months == (0, 0, 12, 0, 0, 0, 13, 0, 0, 0, 0, 0)


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("french")
def test_the_rate_has_a_comma_in_french(page: SeasonPage) -> None:
    assert page.table.texts()[0][3] == "2,2"


def test_another_year_is_chosen_in_the_menu_or_by_key(page: SeasonPage, qtbot: QtBot) -> None:
    actions = page.menu().actions()
    assert [action.text() for action in actions] == ["2026", "2025"]
    actions[1].trigger()
    qtbot.waitUntil(lambda: page.headline.text() == "3 visitor(s) in 2025", timeout=20_000)
    assert page.year_button.text().startswith("2025")
    press(page, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: page.headline.text() == "30 visitor(s) in 2026", timeout=20_000)
    press(page, Qt.Key.Key_PageUp)
    press(page, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: page.headline.text() == "3 visitor(s) in 2025", timeout=20_000)


def test_a_year_asked_for_while_another_is_read_is_the_one_shown(page: SeasonPage, qtbot: QtBot) -> None:
    for year in (2025, 2026, 2025):
        page.choose_year(year)
    assert page.note.text() == "Reading the season…"
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)
    assert page.season is not None
    assert page.season.year == 2025


def test_what_is_merged_shows_at_once(page: SeasonPage, desk: Desk, qtbot: QtBot) -> None:
    count(desk, 10, "2026-07-21T10:00")
    sync.exchange(desk)
    with qtbot.waitSignal(page.merging.ended, timeout=20_000):
        page.merging.start()
    qtbot.waitUntil(lambda: page.headline.text() == "40 visitor(s) in 2026", timeout=20_000)


def test_without_a_visit_the_page_says_what_to_do(head_window: HeadOfficeWindow, desk: Desk, qtbot: QtBot) -> None:
    page = open_page(head_window, qtbot)
    assert page.note.text().startswith("No visit has arrived yet")
    assert page.note.isVisible()
    assert page.table.isHidden()
    assert page.export_button.isHidden()
    assert page.headline.text() == "Season"
    page.export()
    assert page.findChild(QFileDialog) is None
    services.counting.record(desk, 2)
    sync.exchange(desk)
    with qtbot.waitSignal(page.merging.ended, timeout=20_000):
        page.merging.start()
    qtbot.waitUntil(page.table.isVisible, timeout=20_000)
    assert page.note.isHidden()


def test_during_a_merge_the_season_waits_for_it(head_window: HeadOfficeWindow, qtbot: QtBot) -> None:
    page = open_page(head_window, qtbot)
    head_window.merging.start()
    page.reload()
    assert "merge" in page.note.text()
    qtbot.waitUntil(lambda: not head_window.tasks.busy, timeout=20_000)
    assert page.note.text().startswith("No visit")


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_table_is_written_where_it_is_asked_for(page: SeasonPage, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("season-2026.csv")
    dialog.done(QFileDialog.DialogCode.Rejected)
    target = tmp_path / "table.csv"
    page.write_to(str(target))
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("PDM,Le Pont de Montvert,25,2,")
    assert str(target) in page.around.banner.text


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_lost(page: SeasonPage, refusing_folder: Path) -> None:
    target = refusing_folder / "table.csv"
    target.write_text("before")
    with refused(refusing_folder):
        page.write_to(str(target))
    assert "cannot be written" in page.around.banner.text
    assert target.read_text() == "before"


def test_everything_has_a_name_for_a_screen_reader(page: SeasonPage) -> None:
    for widget in (page.table, page.chart, page.card, page.year_button):
        assert widget.accessibleName()
    assert "Le Pont de Montvert 13" in page.chart.accessibleDescription()
