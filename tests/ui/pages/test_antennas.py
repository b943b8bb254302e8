from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import services, sync
from bitdesk.desk import Desk
from bitdesk.ui.dialogs.history import HistoryDialog
from bitdesk.ui.head_office_window import HeadOfficeWindow
from bitdesk.ui.pages.antennas import AntennasPage
from bitdesk.ui.widgets.report_table import Tone
from builders import House
from evidence import change
from ui.conftest import Hand, HeadOfficeOpener, press

LEFT = Qt.MouseButton.LeftButton
OFFICE, DESK, CONTACT, CLOCK, EXPECTED, UNRECEIVED, HELD, VERSION = range(8)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_FR"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def page(head_window: HeadOfficeWindow) -> AntennasPage:
    return head_window.antennas


def merge(page: AntennasPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.merging.ended, timeout=20_000):
        QTest.mouseClick(page.button, LEFT)


def send(desk: Desk, *parties: int) -> None:
    for size in parties:
        services.counting.record(desk, size)
    sync.exchange(desk)


def test_a_desk_that_was_never_heard_says_so(page: AntennasPage) -> None:
    assert page.table.texts() == [["Le Pont de Montvert", "Accueil", "never", "–", "–", "–", "0", "–"]]


def test_merging_shows_what_came_and_when_each_desk_was_heard(
    page: AntennasPage, desk: Desk, time: Hand, qtbot: QtBot
) -> None:
    send(desk, 2, 3)
    merge(page, qtbot)
    assert page.result.text() == "1 batch(es) merged, 3 new entry(ies)."
    row = page.table.texts()[0]
    assert row[CONTACT] == "just now · 14:31"
    assert (row[EXPECTED], row[CLOCK], row[HELD]) == ("0", "on time", "0")
    time.forward(hours=3)
    page.tick()
    assert page.table.texts()[0][CONTACT] == "3 h ago · 14:31"
    time.forward(days=2)
    page.tick()
    assert page.table.texts()[0][CONTACT] == "2 d ago · 22/07 14:31"
    time.forward(days=298)
    page.tick()
    assert page.table.texts()[0][CONTACT] == "300 d ago · 22/07/2026"


def test_what_has_arrived_is_counted(page: AntennasPage, desk: Desk, qtbot: QtBot) -> None:
    assert "Nothing new" in page.arrived.text()
    send(desk, 2)
    with qtbot.waitSignal(page.merging.changed, timeout=20_000):
        page.merging.look()
    assert page.arrived.text() == "2 file(s) in the mailbox."


def test_entries_that_are_missing_are_expected_and_their_followers_wait(
    page: AntennasPage, desk: Desk, house: House, qtbot: QtBot
) -> None:
    send(desk, 2)
    box = house.mailbox / house.head_office.address
    lost = next(path for path in box.iterdir() if not path.name.startswith("contact"))
    lost.rename(house.folder / lost.name)
    send(desk, 4, 5)
    merge(page, qtbot)
    assert page.result.text() == "0 batch(es) merged, 0 new entry(ies). 1 batch(es) wait for an earlier one."
    assert "earlier batch" in page.problems.texts()[0][1]
    assert page.table.texts()[0][EXPECTED] == "4"
    (house.folder / lost.name).rename(lost)
    merge(page, qtbot)
    assert page.result.text().startswith("2 batch(es) merged, 4 new entry(ies)")
    assert page.problems.isHidden()
    assert page.table.texts()[0][EXPECTED] == "0"


def test_a_refused_file_is_named_with_its_reason(page: AntennasPage, desk: Desk, house: House, qtbot: QtBot) -> None:
    send(desk, 2)
    (house.mailbox / house.head_office.address / "0-holiday.zip").write_bytes(b"no batch at all")
    merge(page, qtbot)
    assert "1 file(s) refused" in page.result.text()
    ((name, reason),) = page.problems.texts()
    assert name == "0-holiday.zip"
    assert "bitdesk" in reason
    assert page.problems.isVisible()


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(4, "on time"), (6, "+6 min"), (-4, "on time"), (-6, "−6 min"), (180, "+3 h")],
)
def test_a_clock_that_differs_by_more_than_five_minutes_is_a_warning(
    page: AntennasPage, desk: Desk, time: Hand, qtbot: QtBot, minutes: int, words: str
) -> None:
    for _ in range(2):  # a clock that is behind shows once the desk has had an answer
        time.forward(minutes=minutes)
        send(desk, 2)
        time.forward(minutes=-minutes)
        merge(page, qtbot)
    cell = page.table.report.rows[0][CLOCK]
    assert words in cell.text
    assert ("⚠" in cell.text) == (abs(minutes) > 5)
    assert bool(cell.hint) == (abs(minutes) > 5)


def test_a_merge_can_be_stopped_and_goes_on_later(page: AntennasPage, desk: Desk, qtbot: QtBot) -> None:
    send(desk, 2)
    gate = Event()
    # The worker is busy until the merge that waits behind it has been stopped.
    page.around.tasks.start(lambda _task: gate.wait(20))
    with qtbot.waitSignal(page.merging.ended, timeout=20_000):
        QTest.mouseClick(page.button, LEFT)
        assert page.cancel.isVisible()
        assert not page.button.isEnabled()
        press(page, Qt.Key.Key_Escape)
        assert not page.cancel.isEnabled()
        gate.set()
    assert page.result.text().startswith("Stopped")
    assert page.merging.result is not None
    assert page.merging.result.batches == 0
    assert page.cancel.isHidden()
    merge(page, qtbot)
    assert page.result.text() == "1 batch(es) merged, 2 new entry(ies)."
    assert page.table.texts()[0][EXPECTED] == "0"


def test_progress_is_shown(page: AntennasPage, desk: Desk, qtbot: QtBot) -> None:
    send(desk, 2)
    merge(page, qtbot)
    assert (page.progress.value(), page.progress.maximum()) == (2, 2)
    assert page.progress.isHidden()
    assert page.progress.accessibleName()


def test_a_head_office_without_desks_says_how_to_add_one(
    house: House, open_head_office: HeadOfficeOpener, time: Hand
) -> None:
    with house.head_office.database.writing(()) as connection:
        connection.execute("UPDATE workstation SET retired_on = '2026-01-01'")
    page = open_head_office(house.head_office.data_dir).antennas
    assert page.table.isHidden()
    assert "Organisation page (F12)" in page.note.text()


def test_a_desk_that_is_added_elsewhere_shows_within_a_minute(page: AntennasPage, house: House) -> None:
    house.add_desk("COL")
    page.tick()
    assert [row[OFFICE] for row in page.table.texts()] == ["Le Pont de Montvert", "Le Collet-de-Dèze"]


def test_everything_has_a_name_for_a_screen_reader(page: AntennasPage) -> None:
    card = page.attention
    for widget in (page.table, page.problems, page.progress, page.antennas, page.merge, card, card.held):
        assert widget.accessibleName()
    assert card.attention.accessibleName() == "Worth a look"


def attention(page: AntennasPage) -> list[list[str]]:
    return page.attention.attention.texts()


def test_a_silent_desk_is_said_and_marked(page: AntennasPage, desk: Desk, time: Hand, qtbot: QtBot) -> None:
    assert page.attention.isHidden()
    send(desk, 2)
    merge(page, qtbot)
    assert page.table.report.rows[0][CONTACT].tone is Tone.PLAIN
    time.forward(days=3)
    page.tick()
    assert attention(page) == [["Le Pont de Montvert", "Silent since Wednesday 22/07/2026, although open 2 days."]]
    assert page.table.report.rows[0][CONTACT].tone is Tone.WARNING
    assert page.attention.isVisible()
    assert page.attention.button.isHidden(), "nothing is held"
    send(desk, 2)
    merge(page, qtbot)
    assert page.attention.isHidden()


def test_desks_are_named_where_their_office_has_several(page: AntennasPage, house: House, time: Hand) -> None:
    house.add_desk("PDM", "Guichet 2")
    time.forward(days=2)
    page.tick()
    assert [row[0] for row in attention(page)] == ["Le Pont de Montvert, Accueil", "Le Pont de Montvert, Guichet 2"]


def test_what_a_desk_has_not_received_is_counted(page: AntennasPage, house: House, desk: Desk, qtbot: QtBot) -> None:
    for _ in range(2):
        send(desk)
        merge(page, qtbot)
    assert page.table.texts()[0][UNRECEIVED] == "0"
    services.organisation.add_topic(house.head_office, "golf", "Golf", "Golf")
    page.tick()
    assert page.table.texts()[0][UNRECEIVED] == "1"
    assert "not received yet" in page.table.report.rows[0][UNRECEIVED].hint


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_held_entries_are_listed_with_their_reason_and_their_rows_history(
    page: AntennasPage, house: House, desk: Desk, time: Hand, qtbot: QtBot
) -> None:
    change(
        house.head_office,
        "CREATE TRIGGER odd BEFORE INSERT ON visit WHEN NEW.party_size = 98 "
        "BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed: ck_visit_party_size'); END",
    )
    send(desk, 98)
    merge(page, qtbot)
    card = page.attention
    assert (card.title.text(), card.shows_held) == ("Held entries", False), "with nothing else to say"
    time.forward(days=3)
    page.tick()
    assert card.title.text() == "Worth a look"
    assert card.button.text() == "2 held entry(ies) (R)"
    QTest.keyClick(page.table, Qt.Key.Key_R)
    assert (card.title.text(), card.shows_held) == ("Held entries", True)
    reason = "It breaks a rule of the tables (People). Correct the row at its desk."
    assert card.held.texts() == [
        ["Le Pont de Montvert", "1", "Opening day", "22/07/2026", reason],
        ["Le Pont de Montvert", "2", "Visit", "22/07/2026", reason],
    ]
    page.tick()
    assert card.title.text() == "Held entries", "the page is read again each minute"
    card.held.selectRow(1)
    QTest.keyClick(card.held, Qt.Key.Key_H)
    (dialog,) = page.findChildren(HistoryDialog)
    assert "held: it does not count" in dialog.table.texts()[0][0]
    dialog.close()
    QTest.mouseClick(card.button, LEFT)
    assert not card.shows_held
    page.tick()
    assert card.title.text() == "Worth a look"


def test_what_has_too_little_room_is_said_in_full_when_it_is_highlighted(
    page: AntennasPage, time: Hand, qtbot: QtBot
) -> None:
    time.forward(days=3)
    page.window().resize(560, 600)
    page.tick()
    page.attention.attention.selectRow(0)
    qtbot.waitUntil(lambda: page.attention.detail.text() == attention(page)[0][1])
    page.window().resize(1280, 800)
    page.attention.attention.clearSelection()
    page.tick()
    assert page.attention.detail.text() == ""


def test_a_high_window_shows_more_of_what_is_worth_a_look(page: AntennasPage, house: House, time: Hand) -> None:
    for n in range(6):
        house.add_desk("PDM", f"Guichet {n}")
    time.forward(days=2)
    heights = []
    for size in (600, 900):
        page.window().resize(1024, size)
        page.tick()
        heights.append(page.attention.attention.height())
    assert heights[0] < heights[1] == 7 * page.attention.attention.rowHeight(0)
