"""The book of an office: its notes, those for all, those it wrote; and who has still to read them."""

from __future__ import annotations

from datetime import date, timedelta

from bitdesk.desk import Desk
from bitdesk.reports import liaison as report
from bitdesk.reports.liaison.notes import UNREAD_DAYS, Unread
from bitdesk.services import liaison
from builders import House
from moments import Hand
from notebook import HANDOVER, INFORMATION, counselor, remark
from stockroom import synchronise


def texts(desk: Desk, **which: object) -> list[str]:
    return [row.text for row in report.notes(desk, **which)]  # type: ignore[arg-type]


def test_pinned_notes_stand_on_top_until_their_day_has_passed(desk: Desk, time: Hand) -> None:
    for number, until in enumerate((date(2026, 7, 23), None, None)):
        liaison.write_note(desk, INFORMATION, f"{number}", pinned_until_on=until)
        time.forward(minutes=1)
    assert texts(desk) == ["0", "2", "1"]
    time.forward(days=1)
    assert texts(desk)[0] == "0"
    time.forward(days=1)
    assert texts(desk) == ["2", "1", "0"]


def test_an_office_sees_what_concerns_it_and_the_head_office_sees_all(house: House) -> None:
    desk, col, head = house.desks["PDM"], house.desks["COL"], house.head_office
    remark(desk, "PDM seul")
    remark(col, "COL seul")
    remark(desk, "PDM à tous", for_all=True)
    liaison.write_note(col, HANDOVER, "COL pour PDM", office_id=desk.office_id)
    liaison.write_note(head, INFORMATION, "Siège")
    synchronise(house)
    assert set(texts(desk)) == {"PDM seul", "PDM à tous", "COL pour PDM", "Siège"}
    assert set(texts(col)) == {"COL seul", "PDM à tous", "COL pour PDM", "Siège"}
    assert len(texts(head)) == 5
    assert set(texts(head, office_id=col.office_id)) == set(texts(col))
    assert texts(head, kind=HANDOVER) == ["COL pour PDM"]
    assert len(texts(head, limit=2)) == 2


def test_what_a_counselor_wrote_or_marked_is_read_for_them_alone(desk: Desk) -> None:
    one, two = counselor(desk, "C1"), counselor(desk, "C2")
    written, other = remark(one, "Écrite par C1"), remark(desk, "De personne")
    assert report.unread(desk, one.counselor_id) == report.Unread(1, date(2026, 7, 22))
    assert report.unread(desk, two.counselor_id).count == 2
    liaison.mark_read(two, written, other)
    assert report.unread(desk, two.counselor_id) == report.Unread(0, None)
    assert report.unread(desk, one.counselor_id).count == 1
    read = {row.text: row.is_read for row in report.notes(desk, one.counselor_id)}
    assert read == {"Écrite par C1": True, "De personne": False}
    assert texts(desk, counselor_id=one.counselor_id, unread_only=True) == ["De personne"]


def test_while_nobody_has_said_who_a_note_is_unread_until_somebody_of_the_office_reads_it(house: House) -> None:
    desk, col = house.desks["PDM"], house.desks["COL"]
    note_id = liaison.write_note(counselor(col, "C1"), INFORMATION, "À tous", for_all=True)
    synchronise(house)
    liaison.mark_read(counselor(col, "C2"), note_id)
    synchronise(house)
    assert (report.unread(desk).count, report.unread(col).count) == (1, 0)
    assert [row.is_read for row in report.notes(desk)] == [False]
    liaison.mark_read(counselor(desk, "C1"), note_id)
    assert report.unread(desk).count == 0
    assert [row.is_read for row in report.notes(desk)] == [True]


def test_history_is_not_unread_unless_it_is_pinned(desk: Desk, time: Hand) -> None:
    today = date(2026, 7, 22)
    remark(desk, "Ancienne")
    liaison.write_note(desk, INFORMATION, "Épinglée", pinned_until_on=today + timedelta(days=UNREAD_DAYS + 5))
    time.forward(days=UNREAD_DAYS)
    assert report.unread(desk).count == 2
    time.forward(days=1)
    assert texts(desk, unread_only=True) == ["Épinglée"]


def test_a_note_that_comes_late_is_unread_until_a_month_after_somebody_here_read_it(house: House, time: Hand) -> None:
    desk, col = house.desks["PDM"], house.desks["COL"]
    note_id = liaison.write_note(col, INFORMATION, "Route fermée", for_all=True)
    time.forward(days=UNREAD_DAYS + 1)
    assert report.unread(col).count == 0, "it is history where it was written"
    synchronise(house)
    one, two = counselor(desk, "C1"), counselor(desk, "C2")
    for reader in (desk, one, two):
        assert report.unread(reader, reader.counselor_id).count == 1
    assert texts(desk, unread_only=True) == ["Route fermée"]
    liaison.mark_read(one, note_id)
    assert [report.unread(reader, reader.counselor_id).count for reader in (desk, one, two)] == [0, 0, 1]
    time.forward(days=UNREAD_DAYS + 1)
    assert report.unread(desk, two.counselor_id).count == 0


def test_a_note_of_another_year_is_history_wherever_it_comes_from(house: House, time: Hand) -> None:
    liaison.write_note(house.desks["COL"], INFORMATION, "Route fermée", for_all=True)
    time.forward(days=366)
    synchronise(house)
    assert report.unread(house.desks["PDM"]).count == 0


def test_at_the_head_office_nobody_in_particular_has_read_what_somebody_there_has(house: House, desk: Desk) -> None:
    head = house.head_office
    note_id = liaison.write_note(desk, INFORMATION, "À tous", for_all=True)
    synchronise(house)
    assert ([row.is_read for row in report.notes(head)], report.unread(head).count) == ([False], 1)
    liaison.mark_read(counselor(head, "C1"), note_id)
    assert ([row.is_read for row in report.notes(head)], report.unread(head).count) == ([True], 0)


def test_a_voided_note_is_not_unread(desk: Desk) -> None:
    liaison.void_note(desk, remark(desk))
    assert report.unread(desk).count == 0


def test_a_note_written_elsewhere_is_nobody_elses_to_void(house: House) -> None:
    remark(house.desks["COL"], for_all=True)
    synchronise(house)
    assert [row.is_own for row in report.notes(house.desks["PDM"])] == [False]
    assert [row.is_own for row in report.notes(house.desks["COL"])] == [True]


def test_what_is_counted_as_unread_is_what_the_list_of_unread_shows(house: House, time: Hand) -> None:
    head, far = house.head_office, date(2028, 1, 1)
    for days in (0, 300, 60, 10):
        time.forward(days=days)
        for desk in (*house.desks.values(), head):
            liaison.write_note(desk, INFORMATION, f"À tous, {days}", for_all=True)
            liaison.write_note(desk, HANDOVER, f"Épinglée, {days}", for_all=True, pinned_until_on=far)
        if days:
            synchronise(house)
            reader = counselor(house.desks["COL"], "C1")
            liaison.mark_read(reader, report.notes(reader)[-1].id)
    for desk in (*house.desks.values(), head):
        for counselor_id in (None, counselor(desk, "C1").counselor_id):
            listed = report.notes(desk, counselor_id, unread_only=True)
            assert report.unread(desk, counselor_id) == Unread(len(listed), min(row.written_on for row in listed))
            assert {"À tous, 10", "Épinglée, 0", "Épinglée, 60"} <= {row.text for row in listed}
            assert not any(row.is_read for row in listed)
