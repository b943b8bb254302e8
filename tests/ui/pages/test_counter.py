from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bitdesk import clock, reports, services
from bitdesk.checks import Part
from bitdesk.desk import Desk
from bitdesk.ui.contact import STATE_AFTER_MS
from bitdesk.ui.labels import place_name as name
from bitdesk.ui.main_window import MainWindow
from bitdesk.ui.open_items import SOON_MS
from builders import House
from evidence import rows
from tracing import Trace
from ui.conftest import Hand, Opener, press, type_text
from visitors import complain

LEFT = Qt.MouseButton.LeftButton


def digit(window: MainWindow, number: int) -> None:
    press(window.counter.board.view, Qt.Key(Qt.Key.Key_0.value + number), str(number))


def figures(window: MainWindow) -> tuple[int | None, int]:
    numbers = window.counter.board.figures.numbers
    return numbers.visitors, numbers.this_hour


def stored(desk: Desk) -> list[tuple[int, str | None, str | None]]:
    return [(row.party_size, row.public, row.department) for row in reports.today.today(desk).entries]


def test_one_digit_is_one_visit_in_the_file_and_on_the_screen(window: MainWindow, desk: Desk) -> None:
    digit(window, 2)
    digit(window, 4)
    assert stored(desk) == [(4, None, None), (2, None, None)]
    assert figures(window) == (6, 6)
    assert window.counter.board.strip.counts == {14: 6}
    assert [row.party_size for row in window.counter.board.rows] == [4, 2]
    assert window.counter.board.figures.numbers.last.startswith("Last: 4 person")


def test_a_counted_visit_asks_the_file_for_nothing_but_itself(
    desk: Desk, open_window: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No page, strip, chip or list that stands beside the counter may cost a visit a query."""
    complain(desk)
    trace = Trace(monkeypatch)
    window = open_window(desk.data_dir)
    digit(window, 1)  # the day's first also says that the office is open
    qtbot.waitUntil(lambda: not window.tasks.busy)
    qtbot.wait(STATE_AFTER_MS + SOON_MS + 200)
    trace.asked.clear()
    digit(window, 2)
    assert [" ".join(each.sql.split()[:3]) for each in trace.asked] == [
        "BEGIN IMMEDIATE", "SELECT 1 FROM", "INSERT INTO visit", "SELECT id, head_seq,", "INSERT INTO journal",
        "UPDATE origin SET", "COMMIT",
    ]  # fmt: skip
    trace.asked.clear()
    qtbot.wait(STATE_AFTER_MS + SOON_MS + 200)
    assert [" ".join(each.sql.split()[:2]) for each in trace.asked] == [
        "BEGIN", "SELECT sum(head_seq", "SELECT last_contact_at,", "COMMIT",
    ], "what the chip says: how much is to be sent"  # fmt: skip


def test_one_click_on_a_tile_is_one_visit(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(window.counter.board.tiles.tile(7), LEFT)
    assert stored(desk) == [(7, None, None)]


def test_the_french_top_row_and_the_numeric_pad_count(window: MainWindow, desk: Desk) -> None:
    press(window.counter.board.view, Qt.Key.Key_Eacute, "é", scan=11)
    press(window.counter.board.view, Qt.Key.Key_3, "3", scan=89)
    assert [size for size, *_ in stored(desk)] == [3, 2]


def test_a_key_that_is_held_counts_once(window: MainWindow, desk: Desk) -> None:
    press(window.counter.board.view, Qt.Key.Key_2, "2")
    press(window.counter.board.view, Qt.Key.Key_2, "2", repeat=True)
    assert len(stored(desk)) == 1


def test_a_digit_counts_wherever_the_keyboard_is(window: MainWindow, desk: Desk) -> None:
    for widget in (window.bar.chip, window.navigation.buttons[0], window.counter.board.tiles.tile(9)):
        press(widget, Qt.Key.Key_2, "2")
    assert len(stored(desk)) == 3


def test_a_large_party_is_asked_for_in_place(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    tiles = window.counter.board.tiles
    QTest.mouseClick(tiles.tile(10), LEFT)
    field = tiles.field
    assert field is not None
    assert field.isVisible()
    press(field, Qt.Key.Key_1, "1")
    assert stored(desk) == []
    press(field, Qt.Key.Key_Minus, "-", scan=15)
    assert [size for size, *_ in stored(desk)] == [16]
    assert not field.isVisible()
    digit(window, 0)
    assert field.isVisible()
    press(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert len(stored(desk)) == 1


def test_undo_takes_back_counts_and_changes_in_turn(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    digit(window, 2)
    digit(window, 3)
    chip = window.counter.board.qualifiers.public.chip("local")
    assert chip is not None
    QTest.mouseClick(chip, LEFT)
    assert stored(desk)[0] == (3, "local", None)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(desk)[0] == (3, None, None)
    QTest.mouseClick(window.counter.board.figures.undo, LEFT)
    assert stored(desk) == [(2, None, None)]
    assert figures(window) == (2, 2)
    window.counter.undo()
    window.counter.undo()
    assert stored(desk) == []
    assert figures(window) == (0, 0)
    assert not window.counter.board.figures.undo.isEnabled()


def test_an_undone_void_brings_the_visit_back(window: MainWindow, desk: Desk) -> None:
    digit(window, 2)
    press(window.counter.board.view, Qt.Key.Key_Delete)
    assert stored(desk) == []
    assert window.counter.board.card.note
    window.counter.undo()
    assert stored(desk) == [(2, None, None)]
    assert figures(window) == (2, 2)
    assert not window.counter.board.card.note


def test_the_chips_qualify_the_highlighted_visit(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    digit(window, 2)
    digit(window, 3)
    press(window.counter.board.view, Qt.Key.Key_Down)
    qualifiers = window.counter.board.qualifiers
    for row, value in ((qualifiers.public, "holidaymaker"), (qualifiers.topic, "hiking"), (qualifiers.topic, "shop")):
        chip = row.chip(value)
        assert chip is not None
        QTest.mouseClick(chip, LEFT)
    unknown = qualifiers.origin.chip("ZZ")
    assert unknown is not None
    QTest.mouseClick(unknown, LEFT)
    last, first = reports.today.today(desk).entries
    assert (first.public, first.topics, first.country) == ("holidaymaker", ("hiking", "shop"), "ZZ")
    assert (last.public, last.topics) == (None, ())
    assert window.counter.board.rows[1] == first
    QTest.mouseClick(unknown, LEFT)
    assert reports.today.today(desk).entries[1].country is None
    press(window.counter.board.view, Qt.Key.Key_Up)
    assert not any(chip.isChecked() for chip in qualifiers.public.chips)


def test_nothing_is_said_that_was_not_said(window: MainWindow, desk: Desk) -> None:
    digit(window, 2)
    row = reports.today.today(desk).entries[0]
    assert (row.public, row.country, row.department, row.topics, row.outreach_id) == (None, None, None, (), None)


def test_the_origin_is_typed_after_a_slash(window: MainWindow, desk: Desk) -> None:
    digit(window, 2)
    press(window.counter.board.view, Qt.Key.Key_Slash, "/")
    field = window.counter.board.qualifiers.field
    assert window.focusWidget() is field
    type_text(field, "34")
    assert window.focusWidget() is not field
    assert stored(desk) == [(2, None, "34")]
    digit(window, 5)
    assert [size for size, *_ in stored(desk)] == [5, 2]


def test_a_large_party_waits_for_what_follows_the_code(window: MainWindow, desk: Desk) -> None:
    window.counter.count(13)
    press(window.counter.board.view, Qt.Key.Key_Slash, "/")
    field = window.counter.board.qualifiers.field
    type_text(field, "34")
    assert window.focusWidget() is field, "34 people may follow, or 34 may be the place"
    press(field, Qt.Key.Key_2, "2")
    assert window.focusWidget() is not field
    assert stored(desk) == [(2, None, None), (13, None, "34")], "the next digit counts"
    window.counter.count(13)
    press(window.counter.board.view, Qt.Key.Key_Slash, "/")
    type_text(field, "30")
    press(field, Qt.Key.Key_P, "p")
    assert stored(desk)[0] == (13, None, "30")
    assert window.focusWidget() in window.counter.board.qualifiers.public.chips


def type_group(window: MainWindow, text: str) -> None:
    field = window.counter.board.qualifiers.field
    for letter in text:
        known = {" ": Qt.Key.Key_Space, ",": Qt.Key.Key_Comma, "?": Qt.Key.Key_Question}
        press(field, known.get(letter, Qt.Key(ord(letter.upper()))), letter)


def origins(window: MainWindow) -> str:
    return window.counter.board.view.entries.text(window.counter.board.rows[0], 3)


def test_a_party_is_divided_by_where_it_comes_from(window: MainWindow, desk: Desk) -> None:
    window.counter.count(13)
    press(window.counter.board.view, Qt.Key.Key_Slash, "/")
    type_group(window, "10 34, 3 BE")
    assert f"13 in all: 10 Hérault, 3 {name('BE')}" in window.counter.board.hint.text()
    press(window.counter.board.qualifiers.field, Qt.Key.Key_Return)
    (group,) = reports.today.today(desk).entries
    assert [(part.party_size, part.department or part.country) for part in group.parts] == [(10, "34"), (3, "BE")]
    assert origins(window) == f"10 Hérault, 3 {name('BE')}"
    assert figures(window) == (13, 13)
    assert window.banner.text == "", "the sum is what was counted"
    assert window.focusWidget() is window.counter.board.view
    assert window.counter.board.hint.text().startswith("One key")
    window.counter.undo()
    assert stored(desk) == [(13, None, None)]


def test_a_sum_that_differs_corrects_the_party_and_says_so(window: MainWindow, desk: Desk) -> None:
    digit(window, 4)
    press(window.counter.board.view, Qt.Key.Key_Slash, "/")
    type_group(window, "2 x herault 3 be 1 ?")
    press(window.counter.board.qualifiers.field, Qt.Key.Key_Return)
    assert f"counted as 4 person(s); it is 6 person(s) now: 2 Hérault, 3 {name('BE')}, 1 ?" in window.banner.text
    assert figures(window) == (6, 6)
    QTest.mouseClick(window.banner.button, LEFT)
    assert stored(desk) == [(4, None, None)]
    assert figures(window) == (4, 4)


def test_a_new_group_is_counted_by_keyboard_alone(window: MainWindow, desk: Desk) -> None:
    digit(window, 4)
    press(window.counter.board.view, Qt.Key.Key_G, "g")
    assert "new group" in window.counter.board.hint.text()
    type_group(window, "10 34 3 be, 2 ?")
    press(window.counter.board.qualifiers.field, Qt.Key.Key_Return)
    assert figures(window) == (19, 19)
    group, before = reports.today.today(desk).entries
    assert ([part.party_size for part in group.parts], before.party_size) == ([10, 3, 2], 4)
    assert window.counter.board.rows[0] == group
    digit(window, 5)
    window.counter.undo()
    window.counter.undo()
    assert stored(desk) == [(4, None, None)], "undo takes the whole group back"


def test_what_is_missing_of_a_group_is_said_and_stays_typed(window: MainWindow, desk: Desk) -> None:
    press(window.counter.board.view, Qt.Key.Key_G, "g")
    field = window.counter.board.qualifiers.field
    for text, words in (
        ("10 34, 3", "Where do the 3 come from"),
        (" qwerty", "“qwerty” is no department or country"),
    ):
        type_group(window, text)
        press(field, Qt.Key.Key_Return)
        assert words in window.banner.text
    assert field.text() == "10 34, 3 qwerty"
    field.setText("100 34")
    press(field, Qt.Key.Key_Return)
    assert "1 to 99 people, not 100" in window.banner.text
    assert (field.text(), stored(desk)) == ("100 34", [])
    field._pause.timeout.emit()
    assert field.text() == "100 34", "a group that is being typed is not given up"


def test_a_group_is_qualified_voided_and_divided_anew_as_one(window: MainWindow, desk: Desk) -> None:
    group = services.counting.record_group(window.counter.desk, [Part(10, "FR", "34"), Part(3, "BE")])
    chip = window.counter.board.qualifiers.public.chip("association")
    assert chip is not None
    QTest.mouseClick(chip, LEFT)
    assert rows(desk, "SELECT DISTINCT public FROM visit") == [("association",)]
    press(window.counter.board.view, Qt.Key.Key_Slash, "/")
    field = window.counter.board.qualifiers.field
    assert (field.text(), field.selectedText()) == ("10 34, 3 BE", "10 34, 3 BE")
    type_group(window, "9 34, 4 NL")
    press(field, Qt.Key.Key_Return)
    assert origins(window) == f"9 Hérault, 4 {name('NL')}"
    assert reports.today.today(desk).entries[0].ids == group.ids
    press(window.counter.board.view, Qt.Key.Key_Delete)
    assert (stored(desk), figures(window)) == ([], (0, 0))
    window.counter.undo()
    assert figures(window) == (13, 13)


def test_the_editor_moves_a_group_as_one_and_leaves_its_people(window: MainWindow, desk: Desk) -> None:
    services.counting.record_group(window.counter.desk, [Part(10, "FR", "34"), Part(3, "BE")])
    press(window.counter.board.view, Qt.Key.Key_Return)
    editor = window.counter.editor
    assert not editor.people.isEnabled()
    editor.hour.setText("9")
    press(editor.hour, Qt.Key.Key_Return)
    assert rows(desk, "SELECT party_size, hour FROM visit ORDER BY id") == [(10, 9), (3, 9)]
    assert window.counter.board.strip.counts == {9: 13}


def test_a_suggestion_completes_a_group(window: MainWindow, desk: Desk) -> None:
    press(window.counter.board.view, Qt.Key.Key_G, "g")
    type_group(window, "10 loz")
    qualifiers = window.counter.board.qualifiers
    QTest.mouseClick(qualifiers.origin.chips[0], LEFT)
    assert qualifiers.field.text() == "10 48, "
    type_group(window, "2 be")
    press(qualifiers.field, Qt.Key.Key_Return)
    assert origins(window) == f"10 Lozère, 2 {name('BE')}"


def test_a_group_typed_during_an_outage_is_kept_and_recorded(window: MainWindow, desk: Desk) -> None:
    other = desk.database.connection()
    other.execute("BEGIN IMMEDIATE")
    window.counter.desk.database.connection().execute("PRAGMA busy_timeout = 50")
    press(window.counter.board.view, Qt.Key.Key_G, "g")
    type_group(window, "10 34, 3 be")
    press(window.counter.board.qualifiers.field, Qt.Key.Key_Return)
    assert [kept.party_size for kept in window.counter.kept] == [13]
    other.execute("ROLLBACK")
    QTest.mouseClick(window.banner.button, LEFT)
    assert [part.party_size for part in reports.today.today(desk).entries[0].parts] == [10, 3]


def zeros(desk: Desk) -> tuple[int, ...]:
    return reports.today.today(desk).zero_hours


def test_zero_twice_confirms_that_nobody_has_come_this_hour(window: MainWindow, desk: Desk) -> None:
    assert window.counter.board.figures.nobody.isVisible()
    digit(window, 0)
    field = window.counter.board.tiles.field
    assert field is not None
    press(field, Qt.Key.Key_0, "0", repeat=True)
    assert zeros(desk) == (), "a key that is held is no second key"
    press(field, Qt.Key.Key_0, "0")
    assert zeros(desk) == (14,)
    assert not field.isVisible()
    assert "14:00 – 15:00" in window.banner.text
    assert window.counter.board.strip.zeros == [14]
    assert not window.counter.board.figures.nobody.isVisible()
    QTest.mouseClick(window.banner.button, LEFT)
    assert (zeros(desk), window.counter.board.strip.zeros) == ((), [])
    assert window.counter.board.figures.nobody.isVisible()


def test_a_click_confirms_the_hour_and_ctrl_z_takes_it_back(window: MainWindow, desk: Desk) -> None:
    QTest.mouseClick(window.counter.board.figures.nobody, LEFT)
    assert zeros(desk) == (14,)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert zeros(desk) == ()


def test_whoever_comes_after_all_wins_over_the_zero(window: MainWindow, desk: Desk) -> None:
    window.counter.confirm_zero()
    digit(window, 2)
    assert (zeros(desk), window.counter.board.strip.zeros) == ((), [])
    assert figures(window) == (2, 2)
    window.counter.undo()
    assert window.counter.board.strip.zeros == [14]


def test_an_hour_with_visitors_is_no_zero(window: MainWindow, desk: Desk) -> None:
    digit(window, 2)
    assert not window.counter.board.figures.nobody.isVisible()
    window.counter.confirm_zero()
    assert "Visitors were counted at 14:00" in window.banner.text
    assert zeros(desk) == ()


def test_what_the_head_office_corrected_is_left_alone(window: MainWindow, desk: Desk) -> None:
    digit(window, 2)
    view = window.counter.board.view
    view.entries.replace(0, replace(view.entries.rows[0], corrected=True))
    window.counter.edit()
    assert "head office has corrected" in window.banner.text


def test_letters_lead_to_the_chips(window: MainWindow) -> None:
    digit(window, 2)
    press(window.counter.board.view, Qt.Key.Key_P, "p")
    assert window.focusWidget() in window.counter.board.qualifiers.public.chips


def test_a_visit_is_edited_in_its_card(window: MainWindow, desk: Desk) -> None:
    digit(window, 2)
    press(window.counter.board.view, Qt.Key.Key_Return)
    editor = window.counter.editor
    assert editor.isVisible()
    editor.people.setText("9")
    editor.hour.setText("11")
    press(editor.people, Qt.Key.Key_Return)
    row = reports.today.today(desk).entries[0]
    assert (row.party_size, row.hour) == (9, 11)
    assert window.counter.board.strip.counts == {11: 9}
    assert not editor.isVisible()


@pytest.mark.parametrize("size", ["0", "1000"])
def test_an_edit_that_is_refused_stays_on_the_screen(window: MainWindow, desk: Desk, size: str) -> None:
    digit(window, 2)
    press(window.counter.board.view, Qt.Key.Key_Return)
    editor = window.counter.editor
    editor.people.setText(size)
    press(editor.people, Qt.Key.Key_Return)
    assert size in window.banner.text
    assert editor.isVisible()
    assert editor.people.text() == size
    assert stored(desk) == [(2, None, None)]


def test_a_visit_moved_to_another_day_leaves_the_table(window: MainWindow, desk: Desk, time: Hand) -> None:
    digit(window, 2)
    window.counter.edit()
    editor = window.counter.editor
    editor.day.setDate(editor.day.date().addDays(-1))
    press(editor.people, Qt.Key.Key_Return)
    assert stored(desk) == []
    assert figures(window) == (0, 0)
    assert reports.today.today(desk, clock.business_date() - timedelta(days=1)).visitors == 2


def test_another_desks_visit_is_shown_and_left_alone(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    digit(window, 2)
    view = window.counter.board.view
    view.entries.replace(0, replace(view.entries.rows[0], own=False))
    chip = window.counter.board.qualifiers.public.chip("local")
    assert chip is not None
    acts: list[Callable[[], object]] = [chip.click, window.counter.edit, window.counter.void]
    for act in acts:
        window.banner.clear()
        act()
        assert "another desk" in window.banner.text.lower()
    assert stored(desk) == [(2, None, None)]
    assert not chip.isChecked()


def test_outreach_is_a_place_of_a_visit(window: MainWindow, desk: Desk) -> None:
    digit(window, 2)
    menu = window.counter.board.qualifiers.outreach_menu()
    menu.actions()[0].trigger()
    assert reports.today.today(desk).entries[0].outreach_id is not None
    assert figures(window) == (0, 0)
    assert "Marché de Florac" in window.counter.board.view.entries.text(window.counter.board.rows[0], 4)


def test_the_next_visits_can_be_counted_at_an_event(window: MainWindow, desk: Desk) -> None:
    menu = window.counter.board.qualifiers.outreach_menu()
    menu.actions()[-1].trigger()
    assert "Marché de Florac" in window.counter.board.hint.text()
    digit(window, 2)
    assert reports.today.today(desk).entries[0].outreach_id is not None
    assert figures(window) == (0, 0)


def test_what_is_shown_equals_what_the_file_says(window: MainWindow, desk: Desk, time: Hand) -> None:
    for number in (1, 2, 3, 4, 5, 6):
        digit(window, number)
        time.forward(minutes=20)
    window.counter.void()
    window.counter.undo()
    window.counter.undo()
    board = window.counter.board
    before = (board.visitors, board.strip.counts, board.rows, board.view.entries.total)
    window.counter.changed(frozenset({"visit"}))
    assert before == (board.visitors, board.strip.counts, board.rows, board.view.entries.total)


def test_what_another_connection_records_is_shown(window: MainWindow) -> None:
    services.counting.record(window.counter.desk, 5)
    assert figures(window) == (5, 5)


def test_a_digit_typed_before_the_file_is_open_is_kept_and_recorded(
    desk: Desk, open_window: Opener, qtbot: QtBot, time: Hand
) -> None:
    window = open_window(desk.data_dir, wait=False)
    press(window, Qt.Key.Key_3, "3")
    assert [kept.party_size for kept in window.counter.kept] == [3]
    time.forward(minutes=2)
    qtbot.waitUntil(lambda: window.around.desk is not None, timeout=20_000)
    assert window.counter.kept == []
    (row,) = reports.today.today(desk).entries
    assert row.party_size == 3
    assert row.visited_at == clock.now_ms() - 120_000


def test_an_outage_keeps_what_was_typed_until_it_can_be_recorded(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    other = desk.database.connection()
    other.execute("BEGIN IMMEDIATE")
    window.counter.desk.database.connection().execute("PRAGMA busy_timeout = 50")
    digit(window, 2)
    digit(window, 3)
    assert window.banner.text
    assert [kept.party_size for kept in window.counter.kept] == [2, 3]
    assert "2" in window.counter.board.figures.numbers.last
    other.execute("ROLLBACK")
    QTest.mouseClick(window.banner.button, LEFT)
    assert window.counter.kept == []
    assert window.banner.text == ""
    assert [size for size, *_ in stored(desk)] == [3, 2]


def test_the_table_stays_small_and_reads_older_visits_again(window: MainWindow, desk: Desk) -> None:
    for _ in range(300):
        window.counter.count(1)
    view = window.counter.board.view
    assert len(view.entries.rows) <= 260
    assert view.entries.total == 300
    while view.entries.canFetchMore(view.rootIndex()):
        view.entries.fetchMore(view.rootIndex())
    assert len({row.id for row in view.entries.rows}) == 300


def test_a_new_day_begins_at_midnight(window: MainWindow, time: Hand) -> None:
    digit(window, 2)
    time.forward(hours=10)
    window._tick()
    assert figures(window) == (0, 0)
    assert window.counter.board.rows == []
    assert not window.counter.board.figures.undo.isEnabled()


def test_an_empty_day_says_so(window: MainWindow) -> None:
    assert "Nobody yet" in window.counter.board.card.note
    digit(window, 1)
    assert window.counter.board.card.note == ""


def test_last_years_same_weekday_stands_behind_the_bars(
    house: House, desk: Desk, open_window: Opener, time: Hand
) -> None:
    for number in (2, 3):
        services.counting.record(desk, number, at=clock.local(clock.now_ms()).replace(year=2025, day=23))
    window = open_window(desk.data_dir)
    hours = window.counter.board.strip.hours
    assert hours.behind_on is not None
    assert hours.behind_on.isoformat() == "2025-07-23"
    assert hours.behind == {14: 5}


def test_every_control_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    digit(window, 2)
    window.counter.edit()
    window.choose_page(1)
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    nameless = [
        control
        for control in controls
        if not control.isHidden()
        and not (control.accessibleName() or getattr(control, "text", str)())
        and control.objectName()[:3] != "qt_"
    ]
    assert nameless == []


def test_it_fits_the_smallest_screen(window: MainWindow) -> None:
    window.resize(1024, 600)
    assert (window.width(), window.height()) == (1024, 600)
    hint = window.minimumSizeHint()
    assert hint.width() <= 1024
    assert hint.height() <= 600
    board = window.counter.board
    chips = [chip for row in board.qualifiers.rows for chip in row.chips]
    assert all(chip.mapTo(board, chip.rect().bottomRight()).x() < board.strip.x() for chip in chips)
    assert board.card.height() >= 130
