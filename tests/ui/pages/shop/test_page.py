"""The figures of the shop: what is shown is what was sold, and what is written is what is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from accessibility import faults_of
from bitdesk.ui import main_window
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.pages.shop import FiguresPage
from bitdesk.ui.pages.shop.lists import JournalSection, SellersSection
from bitdesk.ui.pages.shop.page import DEPOSITORS, JOURNAL, SELLERS, TURNOVER
from bitdesk.ui.pages.shop.turnover import TurnoverSection
from limits import refused
from shops import Shop, Sold
from ui.conftest import press
from ui.pages.shop.conftest import TODAY


def waited(page: FiguresPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)


def turnover(page: FiguresPage) -> TurnoverSection:
    section = page.sections[TURNOVER]
    assert isinstance(section, TurnoverSection)
    return section


def chosen(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_latest_year_of_all_offices_is_shown_first(page: FiguresPage) -> None:
    assert page.headline.text() == "€52.50 in 2026"
    section = turnover(page)
    assert section.table.texts() == [
        ["Le Pont de Montvert", "1", "2", "€24.35", "€3.15", "€27.50"],
        ["Le Collet-de-Dèze", "1", "2", "€23.70", "€1.30", "€25.00"],
        ["Vialas", "0", "0", "€0.00", "€0.00", "€0.00"],
        ["Total", "2", "4", "€48.05", "€4.45", "€52.50"],
    ]
    assert "Average basket: €33.75." in section.notes.text()
    assert [(line.name, line.months[4], line.months[6]) for line in section.chart.lines] == [
        ("Le Pont de Montvert", 0, 2750),
        ("Le Collet-de-Dèze", 2500, 0),
    ]


def test_turnover_is_counted_by_what_is_chosen(page: FiguresPage, qtbot: QtBot) -> None:
    section = turnover(page)
    found = {}
    for by in ("category", "method", "vat", "month"):
        section.by.press(by)
        waited(page, qtbot)
        found[by] = [[row[0], row[-1]] for row in section.table.texts() if row[-1] != "€0.00"]
    assert found == {
        "category": [["craft (en)", "€15.00"], ["maps (en)", "€37.50"], ["Total", "€52.50"]],
        "method": [["Cash", "€27.50"], ["Card", "€25.00"], ["Total", "€52.50"]],
        "vat": [["5.5 %", "€37.50"], ["20 %", "€15.00"], ["Total", "€52.50"]],
        "month": [["May 2026", "€25.00"], ["July 2026", "€27.50"], ["Total", "€52.50"]],
    }


def test_another_year_month_or_office_is_chosen_in_a_menu_or_by_key(page: FiguresPage, qtbot: QtBot) -> None:
    assert [action.text() for action in page.chooser.year_menu().actions()] == ["2026", "2025"]
    press(page, Qt.Key.Key_PageUp)
    waited(page, qtbot)
    assert page.headline.text() == "€50.00 in 2025"
    press(page, Qt.Key.Key_PageUp)
    press(page, Qt.Key.Key_PageDown)
    waited(page, qtbot)
    chosen(page.chooser.month_menu(), "July")
    waited(page, qtbot)
    assert page.headline.text() == "€27.50 in July 2026"
    chosen(page.chooser.office_menu(), "Le Collet-de-Dèze")
    waited(page, qtbot)
    assert page.headline.text() == "€0.00 in July 2026"
    assert turnover(page).table.texts()[0][0] == "Le Collet-de-Dèze"
    assert page.chooser.office_button.accessibleName() == "Office: Le Collet-de-Dèze"


@pytest.mark.parametrize(
    ("years", "text"), [(("2025", "2026"), "€52.50 in 2026"), (("2025", "2026", "2025"), "€50.00 in 2025")]
)
def test_what_is_asked_for_last_is_what_is_shown(
    page: FiguresPage, years: tuple[str, ...], text: str, qtbot: QtBot
) -> None:
    for year in years:
        chosen(page.chooser.year_menu(), year)
    waited(page, qtbot)
    assert page.headline.text() == text


def test_sellers_with_their_margin_and_those_that_hardly_sell(page: FiguresPage, qtbot: QtBot) -> None:
    page.choose(SELLERS)
    waited(page, qtbot)
    section = page.section
    assert isinstance(section, SellersSection)
    assert [(row[0], row[4], row[8]) for row in section.table.texts()] == [
        ("A", "3", "€14.55"),
        ("BOL", "1", "€2.00"),
        ("", "", ""),
    ]
    section.which.press("slow")
    waited(page, qtbot)
    assert [row[:1] + row[4:] for row in section.table.texts()] == [["BOL", "1", "9", "22/07/2026"]]


def test_the_journal_lists_every_ticket(page: FiguresPage, qtbot: QtBot) -> None:
    page.choose(JOURNAL)
    waited(page, qtbot)
    section = page.section
    assert isinstance(section, JournalSection)
    assert [(row[1], row[5], row[7]) for row in section.table.texts()] == [
        ("2026-000001", "€25.00", ""),
        ("2026-000002", "€42.50", ""),
        ("2026-000003", "−€15.00", "2026-000002"),
        ("", "€52.50", ""),
    ]


def test_keys_lead_through_the_tabs(page: FiguresPage, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for expected in (SELLERS, JOURNAL, DEPOSITORS, TURNOVER):
        QTest.keyClick(page, Qt.Key.Key_PageDown, control)
        assert page.tabs.place == expected
    QTest.keyClick(page, Qt.Key.Key_PageUp, control)
    assert page.tabs.place == DEPOSITORS
    waited(page, qtbot)


def test_what_is_sold_meanwhile_shows(page: FiguresPage, shop: Shop, qtbot: QtBot) -> None:
    product = shop.product("NEW", 1000)
    shop.sell(TODAY, [Sold(product, 1, 1000)])
    page.changed(frozenset({"sale"}))
    qtbot.waitUntil(lambda: page.headline.text() == "€62.50 in 2026", timeout=20_000)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_what_is_shown_is_written_as_what_is_chosen(page: FiguresPage, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("turnover-2026.xlsx")
    dialog.filterSelected.emit("PDF document (*.pdf)")
    assert dialog.selectedFiles()[0].endswith("turnover-2026.pdf")
    dialog.done(QFileDialog.DialogCode.Rejected)
    section = turnover(page)
    for name in ("a.xlsx", "a.pdf", "a.csv"):
        page.write_to(section.sheets(), str(tmp_path / name))
        waited(page, qtbot)
        assert name in page.around.banner.text
    rows = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
    assert ["Le Pont de Montvert", 1.0, 2.0, 24.35, 3.15, 27.5] in rows
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_a_file_that_cannot_be_written_is_said(page: FiguresPage, refusing_folder: Path, qtbot: QtBot) -> None:
    with refused(refusing_folder):
        page.write_to(turnover(page).sheets(), str(refusing_folder / "a.xlsx"))
        waited(page, qtbot)
    assert "cannot be written" in page.around.banner.text


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_everything_has_a_name_and_a_way_to_it(page: FiguresPage, qtbot: QtBot) -> None:
    for place in (TURNOVER, SELLERS, JOURNAL, DEPOSITORS):
        page.choose(place)
        waited(page, qtbot)
        assert faults_of(page.window()) == []


def test_a_desk_sees_its_own_figures_without_depositors(window: MainWindow, qtbot: QtBot) -> None:
    shop = Shop(window.pages[0].desk)
    product = shop.product("A", 1250)
    shop.sell(TODAY, [Sold(product, 1, 1250)])
    window.choose_page(main_window.FIGURES)
    page = window.page
    assert isinstance(page, FiguresPage)
    waited(page, qtbot)
    assert page.headline.text() == "€12.50 in 2026"
    assert len(page.tabs.buttons) == 3
    assert page.chooser.office_button.isHidden()
    assert isinstance(page.section, TurnoverSection)
    offices = [row[0] for row in page.section.table.texts()]
    assert offices in (["Le Pont de Montvert"], ["Le Pont de Montvert", "Total"]), "nothing is known of the others"
    assert "training" in page.about()


def test_before_the_first_sale_the_page_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.choose_page(main_window.FIGURES)
    page = window.page
    assert isinstance(page, FiguresPage)
    waited(page, qtbot)
    assert page.headline.text() == "€0.00 in 2026"
    page.choose(JOURNAL)
    waited(page, qtbot)
    section = page.section
    assert isinstance(section, JournalSection)
    assert section.table.nothing == "Nothing was sold in these days."
    assert section.notes.isHidden()
