from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bitdesk import clock, receiving
from bitdesk.contacts import ContactCard
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from evidence import rows
from moments import Hand
from visitors import complain, complaint, suggest, suggestion

ZONE = ZoneInfo("Europe/Paris")


def test_what_is_received_now_has_its_instant(time: Hand) -> None:
    assert receiving.instant(None) == receiving.instant(date(2026, 7, 22)) == time.ms


def test_of_an_earlier_day_it_is_the_end(time: Hand) -> None:
    found = clock.local(receiving.instant(date(2026, 7, 1)))
    assert (found.date(), found.hour, found.minute) == (date(2026, 7, 1), 23, 59)


@pytest.mark.parametrize("day", [date(2026, 7, 23), date(2027, 1, 1), date(1026, 7, 1)])
def test_a_day_that_has_not_come_or_that_nobody_means_is_refused(time: Hand, day: date) -> None:
    with pytest.raises(RuleError):
        receiving.instant(day)


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (datetime(2026, 3, 27, 2, 30, tzinfo=ZONE), 3, "2026-03-30T02:30:00+02:00"),
        (datetime(2026, 10, 23, 18, 0, tzinfo=ZONE), 3, "2026-10-26T18:00:00+01:00"),
        (datetime(2026, 12, 30, 9, 0, tzinfo=ZONE), 5, "2027-01-04T09:00:00+01:00"),
    ],
)  # fmt: skip
def test_days_are_those_of_the_calendar(start: datetime, days: int, end: str) -> None:
    found = receiving.days_after(clock.to_ms(start), days)
    assert clock.local(found).isoformat() == end


def test_numbers_begin_anew_each_year_and_what_comes_late_goes_on_in_its_own(desk: Desk, time: Hand) -> None:
    late = date(2026, 12, 30)
    before = [complain(desk), complain(desk)]
    time.forward(days=200)
    after = [complain(desk), complain(desk, received_on=late), complain(desk), suggest(desk)]
    names = [complaint(desk, one).reference for one in (*before, *after[:3])]
    assert names == [
        "R-PDM-2026-001", "R-PDM-2026-002", "R-PDM-2027-001", "R-PDM-2026-003", "R-PDM-2027-002",
    ]  # fmt: skip
    assert suggestion(desk, after[3]).reference == "S-PDM-2027-001"


def test_complaints_and_suggestions_are_numbered_apart_and_by_desk(desk: Desk) -> None:
    for _ in range(2):
        complain(desk), suggest(desk)
    assert rows(desk, "SELECT number FROM complaint ORDER BY id") == [(1,), (2,)]
    assert rows(desk, "SELECT number FROM suggestion ORDER BY id") == [(1,), (2,)]


def test_a_name_is_found_where_one_was_given(desk: Desk) -> None:
    named = complaint(desk, complain(desk, card=ContactCard(name="Zoé Martin"))).contact_id
    nameless = complaint(desk, complain(desk, card=ContactCard(email="z@exemple.fr"))).contact_id
    with desk.read() as session:
        assert receiving.name_of(session, named) == "Zoé Martin"
        assert receiving.name_of(session, nameless) is None
        assert receiving.name_of(session, None) is None
