"""The paper grid in a real window: typed by keys, recorded once, taken back, nothing counted twice."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk import clock, reports, services
from bitdesk.desk import Desk
from bitdesk.reports.paper import Place
from bitdesk.ui.main_window import PAPER, MainWindow
from bitdesk.ui.pages.paper import PaperPage
from builders import House
from evidence import change, rows
from ui.conftest import Hand, Opener, press

LEFT = Qt.MouseButton.LeftButton
MONDAY, TUESDAY, TODAY = date(2026, 7, 20), date(2026, 7, 21), date(2026, 7, 22)


@pytest.fixture
def page(window: MainWindow) -> PaperPage:
    """The grid, in front."""
    return shown(window)


def shown(window: MainWindow) -> PaperPage:
    window.choose_page(PAPER)
    page = window.page
    assert isinstance(page, PaperPage)
    return page


def go(page: PaperPage, place: Place) -> None:
    index = page.grid.paper.index_of(place)
    assert index is not None
    page.grid.go_to(index)


def write(page: PaperPage, text: str) -> None:
    for letter in text:
        press(page.grid, Qt.Key(ord(letter)), letter)


def stands(page: PaperPage, place: Place) -> object:
    index = page.grid.paper.index_of(place)
    assert index is not None
    return page.grid.paper.data(index)


def cursor(page: PaperPage) -> Place:
    return page.grid.paper.place(page.grid.currentIndex())


def paper(desk: Desk) -> list[tuple[str, int | None, int]]:
    sql = "SELECT visited_on, hour, party_size FROM counted_visit WHERE entered = 'paper' ORDER BY 1, 2"
    return [(row[0], row[1], row[2]) for row in rows(desk, sql)]


def record(page: PaperPage) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def undo(page: PaperPage) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_f11_opens_this_week_at_its_first_hour(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F11)
    page = window.page
    assert isinstance(page, PaperPage)
    assert cursor(page) == Place(TODAY, 9)
    assert window.focusWidget() is page.grid
    assert page.bar.days.text() == "20 – 26 July 2026"
    assert page.grid.paper.hours == [9, 10, 11, 12, 13, 14, 15, 16, None]
    assert not page.bar.record.isEnabled()


def test_a_column_is_typed_with_digits_and_enter_and_recorded_at_once(
    page: PaperPage, desk: Desk, window: MainWindow
) -> None:
    go(page, Place(TUESDAY, 9))
    for people in ("12", "7", "", "28"):
        write(page, people)
        press(page.grid, Qt.Key.Key_Return)
    assert cursor(page) == Place(TUESDAY, 13)
    assert paper(desk) == []
    assert page.bar.record.text().startswith("Record 47 visitor")
    record(page)
    assert paper(desk) == [("2026-07-21", 9, 12), ("2026-07-21", 10, 7), ("2026-07-21", 12, 28)]
    assert "47 visitor" in window.banner.text
    assert stands(page, Place(TUESDAY, 10)) == "7"
    assert not page.bar.record.isEnabled()


def test_a_second_enter_records_nothing_more(page: PaperPage, desk: Desk, window: MainWindow) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    record(page)
    record(page)
    QTest.mouseClick(page.bar.record, LEFT)
    assert paper(desk) == [("2026-07-21", 9, 12)]
    own = "SELECT DISTINCT txn FROM journal WHERE origin_id = ?"
    assert rows(desk, own, desk.desk_id) == [(1,)]
    assert "12 visitor" in window.banner.text


def test_what_is_counted_already_is_shown_and_stays(desk: Desk, open_window: Opener) -> None:
    at = datetime(2026, 7, 21, 10, 20)  # noqa: DTZ001
    services.counting.record(desk, 8, at=at)
    page = shown(open_window(desk.data_dir))
    go(page, Place(TUESDAY, 10))
    assert "already 8" in str(page.grid.paper.data(page.grid.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))
    assert "8 counted at this desk" in page.status.text()
    assert "Type only the others" in page.status.text()
    write(page, "3")
    record(page)
    assert rows(desk, "SELECT party_size, entered FROM counted_visit ORDER BY id") == [(8, "live"), (3, "paper")]


def test_typing_over_a_recorded_number_corrects_it(page: PaperPage, desk: Desk) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    record(page)
    go(page, Place(TUESDAY, 10))
    go(page, Place(TUESDAY, 9))
    assert "Type over it to correct it" in page.status.text()
    write(page, "9")
    assert "1 correction" in page.bar.record.text()
    record(page)
    assert paper(desk) == [("2026-07-21", 9, 9)]
    press(page.grid, Qt.Key.Key_Delete)
    record(page)
    assert paper(desk) == []


def test_keys_in_a_cell(page: PaperPage) -> None:
    place = Place(TUESDAY, 9)
    go(page, place)
    write(page, "123")
    assert stands(page, place) == "123"
    write(page, "4")
    assert stands(page, place) == "123", "more than 999 people an hour are a slip of the finger"
    press(page.grid, Qt.Key.Key_Backspace)
    assert stands(page, place) == "12"
    press(page.grid, Qt.Key.Key_Escape)
    assert stands(page, place) == ""
    write(page, "5")
    press(page.grid, Qt.Key.Key_Down)
    press(page.grid, Qt.Key.Key_Up)
    write(page, "6")
    assert stands(page, place) == "6", "a cell that is entered anew is typed over"
    press(page.grid, Qt.Key.Key_Delete)
    assert stands(page, place) == ""
    assert page.grid.paper.typed == {}


def test_the_french_top_row_types_digits(page: PaperPage) -> None:
    go(page, Place(TUESDAY, 9))
    press(page.grid, Qt.Key.Key_Eacute, "é", scan=11)
    press(page.grid, Qt.Key.Key_Agrave, "à", scan=19)
    assert stands(page, Place(TUESDAY, 9)) == "20"


def test_arrows_tab_and_enter_move(page: PaperPage, window: MainWindow) -> None:
    go(page, Place(MONDAY, 16))
    press(page.grid, Qt.Key.Key_Return)
    assert cursor(page) == Place(MONDAY, None)
    press(page.grid, Qt.Key.Key_Return)
    assert cursor(page) == Place(TUESDAY, 9)
    QTest.keyClick(page.grid, Qt.Key.Key_Tab)
    assert cursor(page) == Place(TODAY, 9)
    QTest.keyClick(page.grid, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(page.grid, Qt.Key.Key_Right)
    press(page.grid, Qt.Key.Key_Down)
    assert cursor(page) == Place(TODAY, 10)
    go(page, Place(date(2026, 7, 26), 9))
    QTest.keyClick(page.grid, Qt.Key.Key_Tab)
    assert window.focusWidget() is not page.grid, "the last day lets Tab leave the grid"


def test_enter_stops_at_the_last_day_that_has_come(page: PaperPage) -> None:
    go(page, Place(TODAY, None))
    press(page.grid, Qt.Key.Key_Return)
    assert cursor(page) == Place(TODAY, None)


def test_days_and_hours_to_come_are_locked_and_say_why(page: PaperPage, window: MainWindow) -> None:
    for place in (Place(TODAY, 15), Place(date(2026, 7, 23), 9)):
        go(page, place)
        assert "has not come yet" in page.status.text()
        window.banner.clear()
        write(page, "5")
        press(page.grid, Qt.Key.Key_Delete)
        assert "has not come yet" in window.banner.text
    assert page.grid.paper.typed == {}


def test_days_before_the_first_counted_are_locked(desk: Desk, open_window: Opener, time: Hand) -> None:
    time.ms = clock.to_ms(datetime(2019, 1, 3, 12))  # noqa: DTZ001
    page = shown(open_window(desk.data_dir))
    go(page, Place(date(2018, 12, 31), 10))
    assert "did not count yet" in page.status.text()
    assert not page.bar.earlier.isEnabled()


def test_an_hour_that_comes_can_be_typed(page: PaperPage, window: MainWindow, time: Hand) -> None:
    go(page, Place(TODAY, 15))
    time.forward(hours=1)
    window._tick()
    write(page, "5")
    assert stands(page, Place(TODAY, 15)) == "5"


def test_a_number_that_is_being_typed_goes_on_when_something_arrives(page: PaperPage, desk: Desk) -> None:
    go(page, Place(TUESDAY, 10))
    write(page, "4")
    services.counting.record(page.desk, 6, at=datetime(2026, 7, 21, 7, 20))  # noqa: DTZ001
    assert page.grid.paper.hours[0] == 7
    write(page, "7")
    assert stands(page, Place(TUESDAY, 10)) == "47"
    assert cursor(page) == Place(TUESDAY, 10)


def test_a_zero_confirms_an_hour_and_is_refused_where_somebody_was_counted(desk: Desk, open_window: Opener) -> None:
    services.counting.record(desk, 8, at=datetime(2026, 7, 21, 10, 20))  # noqa: DTZ001
    page = shown(open_window(desk.data_dir))
    go(page, Place(TUESDAY, 10))
    write(page, "0")
    assert page.grid.paper.typed == {}
    go(page, Place(TUESDAY, 11))
    write(page, "0")
    assert "1 empty hour" in page.bar.record.text()
    record(page)
    assert reports.today.today(desk, TUESDAY).zero_hours == (11,)
    assert stands(page, Place(TUESDAY, 11)) == "0"


def test_undo_takes_back_what_is_typed_then_what_is_recorded(page: PaperPage, desk: Desk, window: MainWindow) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    record(page)
    go(page, Place(MONDAY, 9))
    write(page, "34")
    undo(page)
    assert stands(page, Place(MONDAY, 9)) == "3"
    undo(page)
    assert (stands(page, Place(MONDAY, 9)), paper(desk)) == ("", [("2026-07-21", 9, 12)])
    undo(page)
    assert (stands(page, Place(TUESDAY, 9)), paper(desk)) == ("", [])
    undo(page)
    assert paper(desk) == []


def test_the_banner_offers_to_take_back(page: PaperPage, desk: Desk, window: MainWindow) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    record(page)
    QTest.mouseClick(window.banner.button, LEFT)
    assert paper(desk) == []
    assert "taken back" in window.banner.text


def test_what_is_typed_survives_an_outage(page: PaperPage, desk: Desk, window: MainWindow) -> None:
    other = desk.database.connection()
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    other.execute("BEGIN IMMEDIATE")
    page.desk.database.connection().execute("PRAGMA busy_timeout = 50")
    record(page)
    assert window.banner.text
    assert stands(page, Place(TUESDAY, 9)) == "12"
    other.execute("ROLLBACK")
    record(page)
    assert paper(desk) == [("2026-07-21", 9, 12)]


def test_another_week_waits_until_what_is_typed_is_recorded(page: PaperPage, desk: Desk, window: MainWindow) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    press(page.grid, Qt.Key.Key_PageUp)
    assert page.bar.days.text() == "20 – 26 July 2026"
    assert "not recorded yet" in window.banner.text
    assert page.unsaved()
    QTest.mouseClick(window.banner.button, LEFT)
    assert paper(desk) == [("2026-07-21", 9, 12)]
    press(page.grid, Qt.Key.Key_PageUp)
    assert page.bar.days.text() == "13 – 19 July 2026"
    press(page.grid, Qt.Key.Key_PageDown)
    press(page.grid, Qt.Key.Key_PageDown)
    assert page.bar.days.text() == "20 – 26 July 2026"
    assert not page.bar.later.isEnabled()


def test_what_is_typed_waits_while_another_page_is_in_front(page: PaperPage, window: MainWindow) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    window.choose_page(0)
    window.choose_page(PAPER)
    assert stands(page, Place(TUESDAY, 9)) == "12"
    assert cursor(page) == Place(TUESDAY, 9)


def test_closing_the_window_does_not_lose_what_is_typed_without_a_word(page: PaperPage, window: MainWindow) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    window.choose_page(0)
    assert not window.close()
    assert window.page is page
    assert "not recorded" in window.banner.text
    assert stands(page, Place(TUESDAY, 9)) == "12"
    assert window.close()


def test_another_day_begins_with_its_own_week_unless_something_is_typed(
    page: PaperPage, window: MainWindow, time: Hand
) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "12")
    window.choose_page(0)
    time.forward(days=7)
    window.choose_page(PAPER)
    assert stands(page, Place(TUESDAY, 9)) == "12"
    undo(page)
    undo(page)
    window.choose_page(PAPER)
    assert page.bar.days.text().startswith("27")
    assert cursor(page).on == date(2026, 7, 29)


def event_action(page: PaperPage) -> None:
    page.bar.menu().actions()[0].trigger()


def test_an_outreach_event_has_its_own_grid(page: PaperPage, desk: Desk) -> None:
    services.counting.record(page.desk, 8)
    event_action(page)
    assert page.bar.outreach.text() == "Marché de Florac"
    assert page.bar.outreach.isChecked()
    go(page, Place(TODAY, 14))
    assert "already" not in str(page.grid.paper.data(page.grid.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))
    write(page, "40")
    record(page)
    assert rows(desk, "SELECT party_size FROM visit WHERE outreach_id IS NOT NULL") == [(40,)]
    QTest.mouseClick(page.bar.office, LEFT)
    assert "8" in str(page.grid.paper.data(page.grid.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))
    assert stands(page, Place(TODAY, 14)) == ""


def test_a_short_event_shows_its_days_alone(desk: Desk, open_window: Opener) -> None:
    change(desk, "UPDATE outreach SET starts_on = '2026-07-17', ends_on = '2026-07-19'")
    page = shown(open_window(desk.data_dir))
    event_action(page)
    assert [day.on.day for day in page.grid.paper.sheet.days] == [17, 18, 19]
    assert not page.bar.earlier.isEnabled()
    assert not page.bar.later.isEnabled()


def test_a_click_brings_the_cursor_and_the_pad_types(page: PaperPage, desk: Desk) -> None:
    index = page.grid.paper.index_of(Place(TUESDAY, 10))
    assert index is not None
    QTest.mouseClick(page.grid.viewport(), LEFT, pos=page.grid.visualRect(index).center())
    one, *_, nine, zero = page.pad.keys
    for key in (one, zero, nine, page.pad.back):
        QTest.mouseClick(key, LEFT)
    QTest.mouseClick(page.bar.record, LEFT)
    assert paper(desk) == [("2026-07-21", 10, 10)]


def test_every_hour_can_be_shown(page: PaperPage) -> None:
    QTest.mouseClick(page.bar.hours, LEFT)
    assert page.grid.paper.hours == [*range(24), None]
    go(page, Place(TUESDAY, 22))
    write(page, "4")
    QTest.mouseClick(page.bar.hours, LEFT)
    assert page.grid.paper.hours == [*range(9, 23), None], "what is typed stays in sight"


def test_letters_lead_to_the_places_and_escape_back(page: PaperPage, window: MainWindow) -> None:
    press(page.grid, Qt.Key.Key_W, "w")
    assert window.focusWidget() is page.bar.office
    press(page.bar.office, Qt.Key.Key_Escape)
    assert window.focusWidget() is page.grid


def test_a_correction_by_the_head_office_counts_as_already(page: PaperPage, house: House, desk: Desk) -> None:
    go(page, Place(TUESDAY, 9))
    write(page, "99")
    record(page)
    change(
        desk,
        "INSERT INTO visit_correction (id, desk_id, visit_id, office_id, step, voided, visited_on, hour, party_size, "
        "reason) SELECT randomblob(16), randomblob(16), id, office_id, 1, 0, visited_on, hour, 9, 'slip' FROM visit",
    )
    page.changed(frozenset({"visit_correction"}))
    index = page.grid.paper.index_of(Place(TUESDAY, 9))
    assert index is not None
    assert page.grid.paper.data(index, Qt.ItemDataRole.AccessibleTextRole) == "already 9"


def test_everything_has_a_name_and_fits_the_smallest_screen(page: PaperPage, window: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QAbstractButton

    window.resize(1024, 600)
    QApplication.processEvents()
    for button in page.findChildren(QAbstractButton):
        if button.objectName()[:3] != "qt_" and button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.height() >= 44
    assert page.grid.accessibleName()
    paper_model = page.grid.paper
    for section, way in ((0, Qt.Orientation.Horizontal), (0, Qt.Orientation.Vertical)):
        assert paper_model.headerData(section, way, Qt.ItemDataRole.AccessibleTextRole)
    assert page.minimumSizeHint().width() <= 1024 - 128
    assert not page.grid.verticalScrollBar().isVisible()
    assert page.bar.record.geometry().right() <= page.bar.width()
    assert page.keys()
    assert page.about()
