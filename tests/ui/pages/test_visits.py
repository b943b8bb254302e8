from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from accessibility import faults_of
from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.ui import labels
from bitdesk.ui.dialogs.history import HistoryDialog
from bitdesk.ui.head_office_window import VISITS, HeadOfficeWindow
from bitdesk.ui.pages.visits import VisitsPage
from builders import House
from evidence import rows
from ui.conftest import MOMENT, Hand, HeadOfficeOpener

LEFT = Qt.MouseButton.LeftButton
TODAY = MOMENT.date()
WHEN, PEOPLE, FROM, SAID, WHERE = range(5)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_FR"))
    yield
    QLocale.setDefault(before)


def arrive(house: House) -> None:
    sync.exchange(house.desks["PDM"])
    sync.merge_all(house.head_office)


@pytest.fixture
def counted(house: House, desk: Desk, time: Hand) -> list[bytes]:
    """Three visits that the head office has: of 2, of 99 from 34 about hiking, and of 1 at the market."""
    event = services_event(desk)
    made = [services.counting.record(desk, 2).id]
    time.forward(minutes=1)
    made.append(services.counting.record(desk, 99, public="local", department="34", topics=("hiking",)).id)
    time.forward(minutes=1)
    made.append(services.counting.record(desk, 1, outreach_id=event).id)
    arrive(house)
    return made


def services_event(desk: Desk) -> bytes:
    from bitdesk.reports import reference

    return reference.outreaches(desk, TODAY)[0].id


Opened = Callable[[HeadOfficeWindow], VisitsPage]


@pytest.fixture
def open_page(qtbot: QtBot) -> Opened:
    """Brings the page to the front and waits for what it reads."""

    def opened(window: HeadOfficeWindow) -> VisitsPage:
        window.choose_page(VISITS)
        page = window.page
        assert isinstance(page, VisitsPage)
        settled(page, qtbot)
        return page

    return opened


def settled(page: VisitsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.around.tasks.busy, timeout=20_000)


@pytest.fixture
def page(counted: list[bytes], head_window: HeadOfficeWindow, open_page: Opened) -> VisitsPage:
    return open_page(head_window)


def texts(page: VisitsPage) -> list[list[str]]:
    return page.card.table.texts()


def choose(page: VisitsPage, size: int) -> None:
    """Highlight the visit of so many people."""
    assert page.card.found is not None
    page.card.table.selectRow(next(at for at, row in enumerate(texts(page)) if row[PEOPLE].split()[-1] == str(size)))


def test_the_last_days_are_listed_newest_first_with_their_sums(page: VisitsPage) -> None:
    assert texts(page) == [
        ["22/07 14:33", "1", "", "", "Marché de Florac"],
        ["22/07 14:32", "99", "34 Hérault", "Local · Hiking", "PDM"],
        ["22/07 14:31", "2", "", "", "PDM"],
    ]
    assert page.card.title.text() == "3 visit(s) · 102 visitor(s)"
    assert page.filter.days() == (TODAY - timedelta(days=6), TODAY)
    assert page.form.title.text() == "22/07 14:33 · Marché de Florac"
    assert page.focusWidget() is page.card.table


def test_another_place_and_other_days_are_read(page: VisitsPage, qtbot: QtBot) -> None:
    for name, sizes in (("Le Pont de Montvert", ["99", "2"]), ("Markets and festivals", ["1"]), ("Vialas", [])):
        page.filter.place.setCurrentIndex(page.filter.place.findText(name))
        page.filter.place.activated.emit(0)
        settled(page, qtbot)
        assert [row[PEOPLE] for row in texts(page) if page.card.found] == sizes
    assert page.card.note.text().startswith("No visit has been received")
    assert page.form.title.text() == "No visit is chosen"
    page.filter.place.setCurrentIndex(0)
    page.filter.place.setFocus()
    QTest.keyClick(page.filter.place, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    settled(page, qtbot)
    assert page.filter.days() == (TODAY - timedelta(days=13), TODAY - timedelta(days=7))
    assert page.card.table.isHidden()
    QTest.keyClick(page.filter.place, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    settled(page, qtbot)
    assert len(texts(page)) == 3


def test_days_that_are_none_are_said_beside_the_list(page: VisitsPage, qtbot: QtBot) -> None:
    page.filter.first.setFocus()
    page.filter.first.clear()
    QTest.keyClicks(page.filter.first, "24/07/2026")
    QTest.keyClick(page.filter.first, Qt.Key.Key_Return)
    assert page.card.note.text().startswith("Write the first day")
    page.filter.first.setFocus()
    page.filter.first.clear()
    QTest.keyClicks(page.filter.first, "220726")
    QTest.keyClick(page.filter.first, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert len(texts(page)) == 3


def test_a_visit_is_corrected_by_keys_alone(page: VisitsPage, house: House, counted: list[bytes], qtbot: QtBot) -> None:
    QTest.keyClick(page.card.table, Qt.Key.Key_L)
    assert [row[PEOPLE] for row in texts(page)] == ["99", "2", "1"]
    page.card.table.selectRow(0)
    QTest.keyClick(page.card.table, Qt.Key.Key_Return)
    form = page.form
    assert form.focusWidget() is form.people
    QTest.keyClicks(form.people, "9")
    form.reason.setText("99 was typed for 9")
    QTest.keyClick(form.people, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert "next contact" in page.around.banner.text
    assert [row[PEOPLE] for row in texts(page)] == ["✎ 9", "2", "1"]
    assert page.card.title.text() == "3 visit(s) · 12 visitor(s)"
    assert (form.note.text(), form.people.text(), form.reason.text()) == ("corrected: “99 was typed for 9”", "9", "")
    assert rows(house.head_office, "SELECT visit_id, party_size, department, public FROM visit_correction") == [
        (counted[1], 9, "34", "local")
    ]
    sync.merge_all(house.head_office)
    sync.exchange(house.desks["PDM"])
    assert rows(house.desks["PDM"], "SELECT sum(party_size) FROM counted_visit") == [(12,)]


def test_everything_about_a_visit_can_be_said_otherwise(page: VisitsPage, house: House, qtbot: QtBot) -> None:
    choose(page, 99)
    form = page.form
    form.hour.setText("")
    form.day.setText("20/07/2026")
    form.place.setText("belg")
    form.public.show_value("")
    form.topics.toggle_topic("stay")
    form.outreach.setCurrentIndex(1)
    form.reason.setText("read again")
    QTest.mouseClick(form.save_button, LEFT)
    settled(page, qtbot)
    columns = "visited_on, hour, party_size, public, country, department, topics, outreach_id IS NOT NULL"
    assert rows(house.head_office, f"SELECT {columns} FROM visit_correction") == [
        ("2026-07-20", None, 99, None, "BE", None, '["hiking","stay"]', 1)
    ]
    choose(page, 99)
    assert texts(page)[-1] == ["20/07", "✎ 99", labels.origin("BE", None), "Hiking, Stay", "Marché de Florac"]


def test_a_visit_is_voided_and_put_back_with_the_reason_that_is_written(page: VisitsPage, qtbot: QtBot) -> None:
    choose(page, 2)
    assert not page.form.restore_button.isEnabled()
    page.form.reason.setText("counted twice")
    QTest.keyClick(page.card.table, Qt.Key.Key_Delete)
    settled(page, qtbot)
    assert texts(page)[-1][PEOPLE] == "✕ 2"
    assert page.card.title.text() == "2 visit(s) · 100 visitor(s)"
    choose(page, 2)
    assert page.form.restore_button.isEnabled()
    page.form.reason.setText("it was right")
    QTest.keyClick(page.card.table, Qt.Key.Key_Insert)
    settled(page, qtbot)
    assert texts(page)[-1][PEOPLE] == "✎ 2"
    assert page.card.title.text().startswith("3 visit(s)")


def test_without_a_reason_nothing_is_recorded_and_what_was_written_stays(
    page: VisitsPage, house: House, qtbot: QtBot
) -> None:
    choose(page, 99)
    page.form.people.setText("9")
    QTest.mouseClick(page.form.save_button, LEFT)
    assert "Say why" in page.around.banner.text
    assert page.form.focusWidget() is page.form.reason
    assert page.form.people.text() == "9"
    page.form.reason.setText("so")
    page.form.people.setText("100")
    QTest.mouseClick(page.form.save_button, LEFT)
    assert "99 people" in page.around.banner.text
    assert (page.form.people.text(), page.form.reason.text()) == ("100", "so")
    page.form.people.setText("9")
    for field, wrong, words in (
        (page.form.place, "xyzzy", "no department"),
        (page.form.day, "", "the day of the visit"),
    ):
        before = field.text()
        field.setText(wrong)
        QTest.mouseClick(page.form.save_button, LEFT)
        assert words in page.around.banner.text
        field.setText(before)
    assert rows(house.head_office, "SELECT count(*) FROM visit_correction") == [(0,)]


def test_what_is_written_about_a_visit_is_not_lost_in_the_list(page: VisitsPage, qtbot: QtBot) -> None:
    choose(page, 99)
    page.form.people.setText("9")
    assert page.unsaved()
    choose(page, 2)
    assert "is not recorded" in page.around.banner.text
    assert (page.form.people.text(), page.form.title.text()[:11]) == ("9", "22/07 14:32")
    page.changed(frozenset({"visit"}))
    settled(page, qtbot)
    assert page.form.people.text() == "9"
    QTest.keyClick(page.form.people, Qt.Key.Key_Escape)
    assert not page.unsaved()
    assert (page.form.people.text(), page.around.banner.text) == ("2", "")


def test_one_reason_serves_for_several_visits(page: VisitsPage, qtbot: QtBot) -> None:
    choose(page, 99)
    page.form.reason.setText("counted at the other desk")
    choose(page, 2)
    assert page.form.reason.text() == "counted at the other desk"
    assert not page.unsaved()
    QTest.keyClick(page.form.reason, Qt.Key.Key_Escape)
    assert page.form.reason.text() == ""


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_history_of_a_visit_opens_beside(page: VisitsPage, qtbot: QtBot) -> None:
    choose(page, 99)
    QTest.keyClick(page.card.table, Qt.Key.Key_H)
    (dialog,) = page.findChildren(HistoryDialog)
    assert ["    People", "–", "99"] in dialog.table.texts()
    dialog.close()


def test_what_arrives_shows_and_the_highlighted_visit_stays(
    page: VisitsPage, head_window: HeadOfficeWindow, desk: Desk, time: Hand, qtbot: QtBot
) -> None:
    choose(page, 99)
    time.forward(minutes=5)
    services.counting.record(desk, 7)
    sync.exchange(desk)
    with qtbot.waitSignal(head_window.merging.ended, timeout=20_000):
        head_window.merging.start()
    settled(page, qtbot)
    assert [row[PEOPLE] for row in texts(page)] == ["7", "1", "99", "2"]
    chosen = page.card.chosen()
    assert chosen is not None
    assert chosen.party_size == 99


def test_letters_are_written_in_the_fields(page: VisitsPage) -> None:
    choose(page, 99)
    page.form.reason.setFocus()
    QTest.keyClicks(page.form.reason, "hall")
    assert page.form.reason.text() == "hall"
    assert not page.card.largest
    assert page.findChildren(HistoryDialog) == []


def test_a_head_office_that_has_received_nothing_says_so(
    house: House, open_head_office: HeadOfficeOpener, open_page: Opened
) -> None:
    page = open_page(open_head_office(house.head_office.data_dir))
    assert page.card.note.text().startswith("No visit has been received")
    assert not page.form.save_button.isEnabled()
    QTest.keyClick(page.card.table, Qt.Key.Key_Delete)
    assert page.around.banner.text == ""


def test_ten_thousand_visits_have_no_widget_each(page: VisitsPage, house: House, qtbot: QtBot) -> None:
    (visit,) = rows(house.head_office, "SELECT * FROM visit WHERE party_size = 2")
    with house.head_office.database.writing(()) as connection:
        connection.executemany(
            f"INSERT INTO visit VALUES ({', '.join('?' * len(visit))})",
            [(n.to_bytes(16, "big"), *visit[1:]) for n in range(10_000)],
        )
    widgets = len(page.findChildren(QWidget))
    page.reload()
    settled(page, qtbot)
    assert page.card.table.model().rowCount() == 10_003
    page.card.table.scrollToBottom()
    page.grab()
    assert len(page.findChildren(QWidget)) == widgets


def test_everything_has_a_name_for_a_screen_reader(page: VisitsPage) -> None:
    choose(page, 99)
    for widget in (page.card, page.card.table, page.filter.first, page.filter.last, page.filter.place, page.form):
        assert widget.accessibleName()
    for field in page.form.fields.values():
        assert field.accessibleName()
    assert page.form.topics.accessibleName() == "About: Hiking"
    model = page.card.table.model()
    said = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(1, WHERE), said) == "Le Pont de Montvert"
    keys = page.keys()
    assert {key.key for key in keys} >= {"L", "H", "Return", "Delete", "Insert"}
    assert "99 for 9" in page.about()


def test_the_day_is_today_when_the_window_opens(page: VisitsPage) -> None:
    assert page.filter.last.value() == date(2026, 7, 22)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_form_is_walked_as_it_stands(page: VisitsPage, head_window: HeadOfficeWindow) -> None:
    choose(page, 99)
    assert page.form.void_button.isEnabled()
    assert faults_of(head_window) == []
