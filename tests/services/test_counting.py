"""Counting a party: durable, journaled as a session would, and refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import clock, geography, ids
from bitdesk.checks import Part
from bitdesk.desk import Desk, with_counselor
from bitdesk.errors import RuleError
from bitdesk.journal.chain import Entry
from bitdesk.models import OpeningDay, Visit
from bitdesk.reports import reference
from bitdesk.reports.today import VisitRow, today
from bitdesk.services import counting
from bitdesk.values import Public
from builders import TOPICS
from evidence import broken, journal, rows, tables
from moments import MOMENT, Hand

AUTHOR = ids.new()
CODES = [code for code, *_ in TOPICS]


def outreach_id(desk: Desk) -> bytes:
    (event,) = reference.outreaches(desk, MOMENT.date())
    return event.id


def test_a_party_is_counted_now(desk: Desk, time: Hand) -> None:
    row = counting.record(
        with_counselor(desk, AUTHOR, "C1"), 3, country="FR", department="34", topics=("stay", "hiking")
    )
    assert row == VisitRow(
        row.id, MOMENT.date(), 14, time.ms, 3, None, "FR", "34", ("stay", "hiking"), None, "C1", own=True
    )
    (stored,) = tables(desk)["visit"]
    assert stored == (
        row.id, desk.desk_id, AUTHOR, desk.office_id, None, "2026-07-22", 14, time.ms, 3, None, "FR", "34",
        '["stay","hiking"]', "live", None, None,
    )  # fmt: skip


def test_what_is_returned_is_what_the_counter_lists(desk: Desk) -> None:
    (counselor, *_) = reference.counselors(desk, MOMENT.date())
    at_desk = with_counselor(desk, counselor.id, counselor.code)
    made = [
        counting.record(at_desk, 3, public="local", country="BE"),
        counting.record(at_desk, 1, outreach_id=outreach_id(desk), topics=("shop",)),
        counting.record(at_desk, 99, at=datetime(2026, 7, 22, 9, 5), entered="paper"),  # noqa: DTZ001
    ]
    listed = today(desk).entries
    assert sorted(listed, key=lambda row: row.id) == made
    assert [row.counselor for row in listed] == ["C1"] * 3


@pytest.mark.parametrize(
    ("at", "day", "hour"),
    [
        (datetime(2026, 7, 21, 23, 59), date(2026, 7, 21), 23),  # noqa: DTZ001
        (datetime(2026, 7, 21, 21, 59, tzinfo=UTC), date(2026, 7, 21), 23),
        (datetime(2026, 7, 21, 22, 0, tzinfo=UTC), date(2026, 7, 22), 0),
        (datetime(2026, 3, 29, 3, 30), date(2026, 3, 29), 3),  # noqa: DTZ001
        (datetime(2019, 1, 1, 0, 0), date(2019, 1, 1), 0),  # noqa: DTZ001
    ],
)
def test_a_party_can_be_counted_later(desk: Desk, at: datetime, day: date, hour: int) -> None:
    row = counting.record(desk, 2, at=at, entered="command")
    assert (row.visited_on, row.hour, row.visited_at) == (day, hour, clock.to_ms(at))
    assert rows(desk, "SELECT visited_on, hour, entered FROM visit") == [(day.isoformat(), hour, "command")]
    assert rows(desk, "SELECT opened_on FROM opening_day") == [(day.isoformat(),)]


def test_a_department_alone_means_france(desk: Desk) -> None:
    assert counting.record(desk, 2, department="2A").country == "FR"


REFUSED: dict[str, tuple[Callable[[Desk], object], str]] = {
    "nobody": (lambda desk: counting.record(desk, 0), "A party has 1 to 99"),
    "a crowd": (lambda desk: counting.record(desk, 100), "A party has 1 to 99"),
    "public": (lambda desk: counting.record(desk, 2, public="tourist"), "public"),
    "country": (lambda desk: counting.record(desk, 2, country="XX"), "country"),
    "no country": (lambda desk: counting.record(desk, 2, country=""), "country"),
    "department": (lambda desk: counting.record(desk, 2, department="99"), "department"),
    "department abroad": (lambda desk: counting.record(desk, 2, country="BE", department="34"), "department"),
    "topic": (lambda desk: counting.record(desk, 2, topics=("stay", "golf")), "topic “golf”"),
    "outreach": (lambda desk: counting.record(desk, 2, outreach_id=ids.new()), "outreach event"),
    "tomorrow": (lambda desk: counting.record(desk, 2, at=datetime(2026, 7, 23, 0, 0)), "not come yet"),  # noqa: DTZ001
    "too early": (lambda desk: counting.record(desk, 2, at=datetime(2018, 12, 31, 23, 59)), "before the first"),  # noqa: DTZ001
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_and_nothing_is_counted(desk: Desk, name: str) -> None:
    call, words = REFUSED[name]
    told: list[frozenset[str]] = []
    desk.database.on_commit(told.append)
    with pytest.raises(RuleError, match=words):
        call(desk)
    assert (tables(desk)["visit"], tables(desk)["opening_day"], journal(desk), told) == ([], [], [], [])


def test_the_first_visit_opens_the_day_in_its_own_transaction(desk: Desk, time: Hand) -> None:
    counting.record(with_counselor(desk, AUTHOR), 2)
    counting.record(desk, 2)
    assert [(entry.txn, entry.kind) for entry in journal(desk)] == [(1, "opening_day"), (1, "visit"), (3, "visit")]
    (day,) = tables(desk)["opening_day"]
    assert day[1:] == (desk.desk_id, AUTHOR, desk.office_id, "2026-07-22", None, None, None)
    time.forward(days=1)
    counting.record(desk, 2)
    assert [entry.kind for entry in journal(desk)[3:]] == ["opening_day", "visit"]


def test_an_outreach_event_opens_no_day(desk: Desk) -> None:
    counting.record(desk, 2, outreach_id=outreach_id(desk))
    assert tables(desk)["opening_day"] == []
    counting.record(desk, 2)
    assert len(tables(desk)["opening_day"]) == 1


def test_a_topic_named_twice_counts_once(desk: Desk) -> None:
    row = counting.record(desk, 2, topics=("stay", "hiking", "stay"))
    assert row.topics == ("stay", "hiking")
    assert rows(desk, "SELECT topics FROM visit") == [('["stay","hiking"]',)]


def test_a_topic_may_be_a_list(desk: Desk) -> None:
    assert counting.record(desk, 2, topics=["stay"]).topics == ("stay",)


def twin(desk: Desk, row: VisitRow, entered: str, *, first: bool) -> None:
    """Write by the session what `record` has written."""
    with desk.write() as session:
        if first:
            session.add(OpeningDay(office_id=desk.office_id, opened_on=row.visited_on.isoformat()))
            session.flush()
        session.add(
            Visit(
                office_id=desk.office_id, outreach_id=row.outreach_id, visited_on=row.visited_on.isoformat(),
                hour=row.hour, visited_at=row.visited_at, party_size=row.party_size, public=row.public,
                country=row.country, department=row.department, topics=list(row.topics) or None, entered=entered,
            )
        )  # fmt: skip


def alike(entries: list[Entry]) -> list[tuple[Any, ...]]:
    """Return what entries say, without what differs from one to the next by its nature."""
    first = entries[0].seq
    return [
        (item.seq - first, item.txn - first, item.last_of_txn, item.at_ms, item.kind, item.op, item.schema,
         item.author_id, item.payload)
        for item in entries
    ]  # fmt: skip


origins = st.one_of(
    st.tuples(st.none(), st.none()),
    st.tuples(st.just("FR"), st.none() | st.sampled_from(sorted(geography.departments()))),
    st.tuples(st.sampled_from(sorted(geography.countries())), st.none()),
)


@given(
    size=st.integers(1, 99),
    public=st.none() | st.sampled_from([public.value for public in Public]),
    origin=origins,
    topics=st.lists(st.sampled_from(CODES), unique=True),
    outside=st.booleans(),
    author=st.none() | st.just(AUTHOR),
    entered=st.sampled_from(["live", "paper", "command"]),
)
def test_the_fast_path_writes_what_a_session_writes(
    house: Any, size: int, public: str | None, origin: tuple[str | None, str | None], topics: list[str],
    outside: bool, author: bytes | None, entered: str,
) -> None:  # fmt: skip
    desk = with_counselor(house.desks["PDM"], author)
    before = len(journal(desk))
    known = len(tables(desk)["opening_day"])
    row = counting.record(
        desk, size, public=public, country=origin[0], department=origin[1], topics=topics, entered=entered,
        outreach_id=outreach_id(desk) if outside else None,
    )  # fmt: skip
    fast = journal(desk)[before:]
    twin(desk, row, entered, first=len(tables(desk)["opening_day"]) > known)
    slow = journal(desk)[before + len(fast) :]
    assert alike(fast) == alike(slow)
    first, second = rows(desk, "SELECT * FROM visit ORDER BY id DESC LIMIT 2")
    assert first[1:] == second[1:]
    if len(fast) == 2:
        one, other = tables(desk)["opening_day"][-2:]
        assert one[1:] == other[1:]


COACH = (Part(10, "FR", "34"), Part(3, "BE"), Part(2, "ZZ"), Part(1))


def test_a_coach_is_one_party_of_a_visit_for_each_origin(desk: Desk, time: Hand) -> None:
    row = counting.record_group(with_counselor(desk, AUTHOR, "C1"), COACH, public="association", topics=("stay",))
    assert row.party_size == 16
    assert [(part.party_size, part.country, part.department) for part in row.parts] == [*COACH]
    assert row.ids == tuple(part.id for part in row.parts)
    columns = "party_size, country, department, public, topics, hour, visited_at, author_id"
    said = "association", '["stay"]', 14, time.ms, AUTHOR
    assert rows(desk, f"SELECT {columns} FROM visit ORDER BY id") == [(*part, *said) for part in COACH]
    ((group_id, count),) = rows(desk, "SELECT group_id, count(*) FROM visit GROUP BY 1")
    assert (group_id, count) == (row.group_id, 4)
    assert {entry.txn for entry in journal(desk)} == {1}


def test_what_is_returned_of_a_group_is_what_the_counter_lists(desk: Desk, time: Hand) -> None:
    first = counting.record(desk, 2)
    time.forward(minutes=1)
    group = counting.record_group(desk, COACH, outreach_id=outreach_id(desk))
    time.forward(minutes=1)
    last = counting.record(desk, 5)
    assert today(desk).entries == (last, group, first)
    assert broken(desk) == ()


def test_a_group_of_one_part_is_an_ordinary_party(desk: Desk) -> None:
    row = counting.record_group(desk, [Part(3, "BE")])
    assert (row.parts, row.group_id, row.ids, row.country) == ((), None, (row.id,), "BE")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((), "how many people come from where"),
        ((Part(3, "BE"), Part(0, "FR")), "A party has 1 to 99"),
        ((Part(3, "BE"), Part(100, "FR")), "A party has 1 to 99"),
        ((Part(3, "BE"), Part(4, "XX")), "country"),
        ((Part(3, "BE"), Part(4, "BE", "34")), "department"),
    ],
)
def test_a_group_is_refused_whole(desk: Desk, parts: tuple[Part, ...], words: str) -> None:
    with pytest.raises(RuleError, match=words):
        counting.record_group(desk, parts)
    assert (tables(desk)["visit"], journal(desk)) == ([], [])


def test_a_day_of_counting_is_one_whole_journal(desk: Desk) -> None:
    for size in range(1, 60):
        counting.record(desk, size)
    assert [entry.seq for entry in journal(desk)] == list(range(1, 61))
    assert len({entry.salt for entry in journal(desk)}) == 60
    assert broken(desk) == ()
