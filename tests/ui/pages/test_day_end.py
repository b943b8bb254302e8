from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import clock, reports, services
from bitdesk.desk import Desk
from bitdesk.ui.main_window import DAY_END, MainWindow
from bitdesk.ui.pages.day_end import DayEndPage
from builders import House
from ui.conftest import press

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow) -> DayEndPage:
    window.choose_page(DAY_END)
    page = window.pages[DAY_END]
    assert isinstance(page, DayEndPage)
    return page


def day(desk: Desk) -> reports.day_end.DayEnd:
    return reports.day_end.day_end(desk, clock.business_date())


def test_the_days_figures_are_shown_and_follow(page: DayEndPage, desk: Desk) -> None:
    services.counting.record(page.desk, 4)
    services.counting.record(page.desk, 1)
    assert page.numbers.text().startswith("5")
    assert page.details.text().startswith("2")
    assert "July" in page.figures.title.text() or "juillet" in page.figures.title.text()


def test_the_planned_hours_are_proposed_and_confirmed(page: DayEndPage, desk: Desk) -> None:
    assert page.periods.periods() == [(570, 750), (840, 1020)]
    assert day(desk).periods is None
    page.confirm()
    assert day(desk).periods == ((570, 750), (840, 1020))
    assert page.state.text().startswith("Confirmed")


def test_other_hours_can_be_said(page: DayEndPage, desk: Desk) -> None:
    page.periods.rows[1].end.setText("18h30")
    page.confirm()
    assert day(desk).periods == ((570, 750), (840, 1110))


def test_hours_that_cannot_be_stay_on_the_screen(page: DayEndPage, window: MainWindow, desk: Desk) -> None:
    for wrong in ("24h61", "09:00"):
        page.periods.rows[0].end.setText(wrong)
        page.confirm()
        assert window.banner.text
        assert page.periods.rows[0].end.text() == wrong
        assert day(desk).periods is None


def test_one_key_confirms_that_nobody_came(page: DayEndPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_Agrave, "à", scan=19)
    assert day(desk).zero_confirmed
    assert "nobody came" in page.state.text()
    assert page.zero_button.isHidden()


def test_zero_is_not_confirmed_when_somebody_came(page: DayEndPage, desk: Desk) -> None:
    services.counting.record(page.desk, 4)
    press(page, Qt.Key.Key_0, "0")
    assert not day(desk).zero_confirmed


def test_digits_do_not_count_here(page: DayEndPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_3, "3")
    assert day(desk).entries == 0


def test_an_earlier_day_is_confirmed_afterwards(page: DayEndPage, desk: Desk, qtbot: QtBot) -> None:
    yesterday = clock.business_date() - timedelta(days=1)
    assert day(desk).unconfirmed[-1] == yesterday
    QTest.mouseClick(page.earlier.days[0], LEFT)
    page.confirm_zero()
    assert day(desk).unconfirmed[-1] == yesterday - timedelta(days=1)
    QTest.mouseClick(page.today, LEFT)
    assert day(desk).periods is None


def test_sending_says_in_words_what_it_came_to(
    page: DayEndPage, window: MainWindow, house: House, qtbot: QtBot
) -> None:
    services.counting.record(page.desk, 4)
    with qtbot.waitSignal(window.contact.ended, timeout=20_000):
        QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Everything is sent" in page.sending.result.text()
    assert "waiting" in page.sending.left.text()
    house.mailbox.rename(house.folder / "elsewhere")
    with qtbot.waitSignal(window.contact.ended, timeout=20_000):
        QTest.mouseClick(page.sending.send, LEFT)
    assert "kept here" in page.sending.result.text()
    assert page.sending.send.isEnabled()


def test_a_day_can_be_said_closed_unless_somebody_came(page: DayEndPage, window: MainWindow, desk: Desk) -> None:
    page.close_day()
    assert day(desk).periods == ()
    assert page.state.text().startswith("Confirmed: the office was closed")
    assert not page.closed_button.isVisible()
    season = reports.season.season(desk, clock.business_date().year)
    assert [office.open_days for office in season.offices if office.code == "PDM"] == [0]

    services.counting.record(page.desk, 2)
    page.close_day()
    assert "counted" in window.banner.text


def test_hours_of_which_nothing_is_known_are_named(page: DayEndPage) -> None:
    assert page.details.text().count("\n") == 0, "a day without anybody has its own button"
    services.counting.record(page.desk, 2)
    assert "Nothing is known of 9:00, 10:00, 11:00, 12:00" in page.details.text()
    for hour in (9, 10, 11, 12):
        services.days.confirm_zero_hour(page.desk, clock.business_date(), hour)
    assert "Nothing is known" not in page.details.text()


def open_till(page: DayEndPage) -> None:
    services.till.open_session(page.desk, float_cents=5_000)
    page.changed(frozenset({"till_session"}))


def is_counting(page: DayEndPage) -> bool:
    return page.till.currentWidget() is page.till.counting


def test_a_closed_till_has_nothing_to_count(page: DayEndPage) -> None:
    assert "closed" in page.till.card.words.text()
    assert page.till.card.count.isHidden()
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not is_counting(page)


def test_the_till_is_counted_and_closed_here_too(page: DayEndPage, window: MainWindow, desk: Desk) -> None:
    open_till(page)
    assert "14:31" in page.till.card.words.text()
    QTest.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert is_counting(page)
    counting = page.till.counting
    counting.grid.whole.setText("49")
    QTest.keyClick(counting.grid.whole, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "differs" in window.banner.text
    assert day(desk).periods is None, "the hours are not confirmed by that"
    counting.reason.setText("un euro tombé")
    press(counting.reason, Qt.Key.Key_Return, "\r")
    (closing,) = reports.till.closings(desk)
    assert (closing.discrepancy_cents, closing.reason) == (-100, "un euro tombé")
    assert not is_counting(page)
    assert "Closed at 14:31" in page.till.card.words.text()


def test_the_count_of_a_drawer_is_left_and_taken_up_again(page: DayEndPage, desk: Desk) -> None:
    open_till(page)
    page.till.begin()
    page.till.counting.grid.fields[0].setText("1")
    press(page.till.counting.grid.fields[0], Qt.Key.Key_Escape)
    assert not is_counting(page)
    assert page.unsaved()
    press(page, Qt.Key.Key_0, "0")
    assert day(desk).zero_confirmed
    page.till.begin()
    assert page.till.counting.grid.pieces() == ((50_000, 1),)


def test_a_zero_among_coins_confirms_no_zero(page: DayEndPage, desk: Desk) -> None:
    open_till(page)
    page.till.begin()
    page.key_pressed(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, "0"))
    assert not day(desk).zero_confirmed
