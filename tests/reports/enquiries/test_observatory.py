"""A year of enquiries: by month and way, where from, about what, and how soon they were answered."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bitdesk import clock
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.leaflets import Copies
from bitdesk.reports import enquiries as report
from bitdesk.reports.enquiries import MonthRow, ReplyTime, Share
from bitdesk.services import brochures, enquiries, settings
from builders import House
from moments import Hand
from stockroom import synchronise

CALLER = ContactCard(phone="06 12 34 56 78")


def at(time: Hand, text: str) -> None:
    time.at(datetime.fromisoformat(text))


def reply(desk: Desk, channel: str) -> ReplyTime:
    return next(row for row in report.observatory(desk, 2026).replies if row.channel == channel)


def test_a_year_by_month_and_way(desk: Desk, time: Hand) -> None:
    at(time, "2026-03-02T10:00")
    enquiries.count_call(desk)
    enquiries.count_call(desk)
    enquiries.record(desk, "email")
    at(time, "2026-07-22T10:00")
    enquiries.record(desk, "letter", received_on=date(2026, 6, 30))
    enquiries.record(desk, "web")
    enquiries.miss_call(desk, CALLER)
    enquiries.record(desk, "phone")
    found = report.observatory(desk, 2026)
    assert [row for row in found.months if row.total] == [
        MonthRow(3, 2, 0, 1, 0, 0),
        MonthRow(6, 0, 0, 0, 1, 0),
        MonthRow(7, 1, 1, 0, 0, 1),
    ]
    assert (len(found.months), found.total, found.office) == (12, 7, "PDM")
    assert report.observatory(desk, 2025).total == 0


def test_where_from_and_about_what_the_most_often_first(desk: Desk) -> None:
    for topics in (("hiking", "stay"), ("hiking",), ()):
        enquiries.count_call(desk, department="34", topics=topics)
    enquiries.record(desk, "email", country="BE", topics=("stay",))
    enquiries.record(desk, "letter")
    found = report.observatory(desk, 2026)
    assert found.origins == (Share("34", 3, 0), Share("BE", 0, 1), Share("", 0, 1))
    assert found.topics == (Share("hiking", 2, 0), Share("stay", 1, 1), Share("", 1, 1))


def test_time_to_reply_is_working_time(desk: Desk, time: Hand) -> None:
    at(time, "2026-07-17T16:00")  # a Friday
    made = enquiries.record(desk, "email")
    at(time, "2026-07-20T10:30")
    enquiries.replied(desk, made)
    assert reply(desk, "email") == ReplyTime("email", 1, 1, 150, 150, 0)


def test_other_office_hours_leave_what_was_measured(house: House, desk: Desk, time: Hand) -> None:
    at(time, "2026-07-17T16:00")
    enquiries.replied(desk, enquiries.record(desk, "letter"))
    made = enquiries.record(desk, "email")
    at(time, "2026-07-20T10:30")
    enquiries.replied(desk, made)
    settings.set_values(house.head_office, {"reply_from": 600, "reply_until": 630})
    synchronise(house)
    assert reply(desk, "email") == ReplyTime("email", 1, 1, 150, 150, 0)
    at(time, "2026-07-21T09:00")
    made = enquiries.record(desk, "email")
    at(time, "2026-07-21T17:00")
    enquiries.replied(desk, made)
    assert reply(desk, "email").median == 90, "of 150 minutes then, and 30 now"


@pytest.mark.parametrize(
    ("minutes", "median", "slow"),
    [([10], 10, 10), ([10, 20], 15, 20), ([10, 20, 30], 20, 30), (list(range(10, 110, 10)), 55, 90)],
)
def test_half_and_nine_of_ten(desk: Desk, time: Hand, minutes: list[int], median: int, slow: int) -> None:
    at(time, "2026-07-20T09:00")
    made = [enquiries.record(desk, "email") for _each in minutes]
    for enquiry_id, minute in zip(made, minutes, strict=True):
        time.at(datetime.fromisoformat(f"2026-07-20T{9 + minute // 60:02}:{minute % 60:02}"))
        enquiries.replied(desk, enquiry_id)
    found = reply(desk, "email")
    assert (found.median, found.slow) == (median, slow)


def test_what_was_answered_too_late_or_not_at_all_is_late(desk: Desk, time: Hand) -> None:
    at(time, "2026-07-13T10:00")
    in_time, late, _waiting, closed = (enquiries.record(desk, "letter") for _each in range(4))
    enquiries.replied(desk, in_time)
    enquiries.close(desk, closed)
    at(time, "2026-07-20T10:00")
    enquiries.replied(desk, late)
    found = reply(desk, "letter")
    assert (found.received, found.replied, found.late) == (4, 2, 2)


def test_a_due_day_that_was_moved_is_kept(desk: Desk, time: Hand) -> None:
    made = enquiries.record(desk, "email")
    enquiries.due_changed(desk, made, date(2026, 8, 31))
    at(time, "2026-08-20T10:00")
    enquiries.replied(desk, made)
    assert reply(desk, "email").late == 0


def test_a_late_reply_stays_late_when_it_is_opened_again(desk: Desk, time: Hand) -> None:
    made = enquiries.record(desk, "email")
    time.forward(days=20)
    enquiries.replied(desk, made)
    time.forward(days=1)
    enquiries.reopen(desk, made)
    assert reply(desk, "email").late == 1
    enquiries.replied(desk, made)
    assert reply(desk, "email").late == 1


def test_what_was_opened_again_and_is_overdue_is_late(desk: Desk, time: Hand) -> None:
    made = enquiries.record(desk, "letter")
    enquiries.replied(desk, made)
    time.forward(days=1)
    enquiries.reopen(desk, made)
    assert reply(desk, "letter").late == 0
    time.forward(days=30)
    assert (reply(desk, "letter").late, report.due_count(desk)) == (1, (1, 1))


def test_what_was_closed_without_a_reply_after_its_day_is_late(desk: Desk, time: Hand) -> None:
    made = enquiries.record(desk, "letter")
    time.forward(days=30)
    enquiries.close(desk, made)
    time.forward(days=30)
    assert reply(desk, "letter").late == 1


def test_a_day_moved_before_the_reply_holds_for_it_and_one_moved_afterwards_does_not(desk: Desk, time: Hand) -> None:
    moved, late = enquiries.record(desk, "email"), enquiries.record(desk, "email")
    enquiries.due_changed(desk, moved, date(2026, 8, 31))
    at(time, "2026-08-20T10:00")
    for made in (moved, late):
        enquiries.replied(desk, made)
    enquiries.due_changed(desk, late, date(2026, 12, 31))
    assert reply(desk, "email").late == 1


def test_a_call_given_back_is_measured_and_an_answered_one_is_not(desk: Desk, time: Hand) -> None:
    enquiries.count_call(desk)
    enquiries.miss_call(desk, None)
    missed = enquiries.miss_call(desk, CALLER)
    enquiries.attempted(desk, missed)
    time.forward(minutes=20)
    enquiries.called_back(desk, missed)
    assert reply(desk, "phone") == ReplyTime("phone", 1, 1, 20, 20, 0)


def test_each_office_apart_and_all_together_at_the_head_office(house: House, desk: Desk) -> None:
    other = house.desks["COL"]
    enquiries.count_call(desk)
    enquiries.count_call(other)
    brochure = brochures.add_brochure(house.head_office, "map", "Carte")
    synchronise(house)
    letter = enquiries.record(other, "letter")
    enquiries.replied(other, letter, brochures=[Copies(brochure, 3)])
    brochures.hand_out(other, [Copies(brochure, 8)])
    synchronise(house)
    head = house.head_office
    assert [report.observatory(head, 2026, place).total for place in (None, desk.office_id, other.office_id)] == [
        3,
        1,
        2,
    ]
    assert [report.observatory(head, 2026, place).brochures for place in (None, desk.office_id)] == [3, 0]
    assert (report.observatory(desk, 2026).total, report.observatory(head, 2026).office) == (1, "")


def test_the_year_ends_with_its_last_day(desk: Desk, time: Hand) -> None:
    at(time, "2026-12-31T23:30")
    enquiries.count_call(desk)
    at(time, "2027-01-01T00:30")
    enquiries.count_call(desk)
    assert [report.observatory(desk, year).total for year in (2026, 2027)] == [1, 1]
    assert clock.business_date().year == 2027
