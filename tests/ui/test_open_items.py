"""What is open is told on the first page, after the counter can be used, and leads where it is followed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.reports import privacy as privacy_report
from bitdesk.reports.open_items import Kind
from bitdesk.reports.reference import counselors
from bitdesk.services import complaints, liaison, privacy
from bitdesk.ui import open_items
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.main_window import COUNTER, DAY_END, ENQUIRIES, LIAISON, QUALITY, MainWindow
from bitdesk.ui.pages.day_end import DayEndPage
from bitdesk.ui.pages.enquiries.page import REPLIES, EnquiriesPage
from bitdesk.ui.pages.liaison.book import BookSection
from bitdesk.ui.pages.liaison.note_list import UNREAD
from bitdesk.ui.pages.liaison.page import LiaisonPage
from bitdesk.ui.pages.organisation import OrganisationPage
from bitdesk.ui.pages.organisation.page import PRIVACY
from bitdesk.ui.pages.quality import QualityPage
from bitdesk.ui.pages.quality.chosen_part import ChosenPart
from bitdesk.ui.pages.quality.page import COMPLAINTS, GROUP, REVIEWS, SUGGESTIONS
from bitdesk.ui.widgets.open_strip import OpenStrip
from builders import House
from moments import MOMENT, Hand
from stockroom import synchronise
from tracing import Trace
from ui.conftest import HeadOfficeOpener, Opener
from visitors import complain, suggest


def strip(window: MainWindow) -> OpenStrip:
    found = window.counter.findChild(OpenStrip)
    assert isinstance(found, OpenStrip)
    return found


def test_it_stands_on_the_counter_and_moves_no_target(
    desk: Desk, time: Hand, open_window: Opener, qtbot: QtBot
) -> None:
    complaint_id = complain(desk)
    time.forward(days=3)
    window = open_window(desk.data_dir)
    window.resize(1280, 800)
    shown, board = strip(window), window.counter.board
    qtbot.waitUntil(lambda: not shown.isHidden())
    assert shown.texts() == ["Complaints: 1 (3 day(s)), late"]
    QApplication.processEvents()
    beside = board.tiles.geometry(), board.qualifiers.geometry()
    complaints.close(window.counter.desk, complaint_id)
    qtbot.waitUntil(shown.isHidden, timeout=5_000)
    QApplication.processEvents()
    assert (board.tiles.geometry(), board.qualifiers.geometry()) == beside


def test_where_nothing_is_open_the_counter_is_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert strip(window).isHidden()
    assert window.counter.board.lent == 0


def test_it_follows_what_changes(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    shown = strip(window)
    complaint_id = complain(window.counter.desk)
    qtbot.waitUntil(lambda: not shown.isHidden(), timeout=5_000)
    complaints.close(window.counter.desk, complaint_id)
    qtbot.waitUntil(shown.isHidden, timeout=5_000)


def test_whoever_goes_through_the_pages_has_it_asked_once_and_by_the_worker(
    desk: Desk, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace = Trace(monkeypatch)
    window = open_window(desk.data_dir)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    opened = trace.connections
    for _again in range(3):
        trace.asked.clear()
        for place in (ENQUIRIES, COUNTER, DAY_END, COUNTER, QUALITY, COUNTER, LIAISON, ENQUIRIES, LIAISON, COUNTER):
            window.choose_page(place)
            QApplication.processEvents()
        trace.asked.clear()
        qtbot.waitUntil(lambda: bool(trace.of("FROM liaison_note n")), timeout=5_000)
        qtbot.waitUntil(lambda: not window.tasks.busy)
        assert [each.by_window for each in trace.of("FROM complaint c")] == [False]
    assert trace.connections == opened


def test_it_is_asked_again_when_its_page_is_shown(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    shown = strip(window)
    window.choose_page(LIAISON)
    complain(desk)  # by another program on the same file: no bus tells of it
    window.choose_page(0)
    qtbot.waitUntil(lambda: not shown.isHidden(), timeout=5_000)


@pytest.mark.parametrize(
    ("kind", "place", "section"),
    [
        (Kind.COMPLAINT, QUALITY, COMPLAINTS), (Kind.SUGGESTION, QUALITY, SUGGESTIONS),
        (Kind.REVIEW_CHECK, QUALITY, REVIEWS), (Kind.ACTION, QUALITY, GROUP), (Kind.ENQUIRY, ENQUIRIES, None),
        (Kind.NOTE, LIAISON, None),
    ],
)  # fmt: skip
def test_each_kind_leads_where_it_is_followed(window: MainWindow, kind: Kind, place: int, section: int | None) -> None:
    strip(window).chosen.emit(kind.value)
    assert window.pages[place] is window.page
    if section is not None:
        assert isinstance(window.page, QualityPage)
        assert window.page.sections[section] is window.page.section


def test_it_leads_to_what_is_open_whatever_was_looked_at_before(window: MainWindow, desk: Desk) -> None:
    for text in ("La première", "La seconde"):
        liaison.write_note(desk, "handover", text)
    window.choose_page(ENQUIRIES)
    window.choose_page(LIAISON)
    assert isinstance(window.page, LiaisonPage)
    book = window.page.section
    assert isinstance(book, BookSection)
    book.list.search.setText("rien")
    strip(window).chosen.emit("note")
    assert book.list.which.value() == UNREAD
    assert [line.row.text for line in book.list.lines if line.row] == ["La seconde", "La première"]
    assert QApplication.focusWidget() is book.list.table
    assert book.list.table.currentIndex().row() == 0
    strip(window).chosen.emit("enquiry")
    assert isinstance(window.page, EnquiriesPage)
    assert window.page.kinds[window.page.tabs.place] == REPLIES
    for kind in ("review_check", "action"):
        strip(window).chosen.emit(kind)
        assert isinstance(window.page, QualityPage)
        section = window.page.section
        assert isinstance(section, ChosenPart)
        section.choose(1)
        strip(window).chosen.emit(kind)
        assert section.chips.value == "0"


def test_it_stands_at_the_head_office_and_leads_on(
    house: House, desk: Desk, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    suggest(desk)
    synchronise(house)
    head: HeadOfficeWindow = open_head_office(house.head_office.data_dir)
    shown = head.antennas.open_items
    qtbot.waitUntil(lambda: not shown.isHidden())
    assert shown.texts() == ["Suggestions: 1"]
    shown.chosen.emit("suggestion")
    assert isinstance(head.page, QualityPage)
    assert head.page.kinds[head.page.tabs.place] == SUGGESTIONS


def test_it_stands_at_the_day_s_end_without_the_notes(window: MainWindow, desk: Desk) -> None:
    complain(window.counter.desk)
    window.choose_page(DAY_END)
    page = window.page
    assert isinstance(page, DayEndPage)
    assert page.open_items.texts() == ["Complaints: 1"]
    page.open_items.chosen.emit("complaint")
    assert isinstance(window.page, QualityPage)
    window.choose_page(COUNTER)


def test_somebody_else_at_the_desk_has_other_notes(house: House, window: MainWindow, qtbot: QtBot) -> None:
    first, second = counselors(window.counter.desk, MOMENT.date())
    window.choose_counselor(first.id, first.code)
    liaison.write_note(window.counter.desk, "handover", "La caisse est juste")
    shown = strip(window)
    window.bar.counselor_chosen.emit(second.id, second.code)
    qtbot.waitUntil(lambda: shown.texts() == ["Unread notes: 1"], timeout=5_000)
    window.bar.counselor_chosen.emit(first.id, first.code)
    qtbot.waitUntil(shown.isHidden, timeout=5_000)


def test_a_closed_window_asks_nothing_more(window: MainWindow) -> None:
    watch = window.findChild(open_items.OpenItemsWatch)
    assert isinstance(watch, open_items.OpenItemsWatch)
    window.close_file()
    running = watch._running
    watch.ask()
    assert watch._running is running


def test_who_asked_to_be_erased_is_told_at_the_head_office_and_leads_to_personal_data(
    house: House, desk: Desk, open_head_office: HeadOfficeOpener, qtbot: QtBot
) -> None:
    complain(desk, card=ContactCard("Éloïse Bastide"))
    (one,) = privacy_report.find(desk, "bastide").people
    privacy.ask_erasure(desk, one.contact_id)
    synchronise(house)
    head: HeadOfficeWindow = open_head_office(house.head_office.data_dir)
    shown = head.antennas.open_items
    qtbot.waitUntil(lambda: not shown.isHidden())
    assert "To erase: 1" in shown.texts()
    shown.chosen.emit("erasure")
    assert isinstance(head.page, OrganisationPage)
    assert head.page.tabs.place == PRIVACY
