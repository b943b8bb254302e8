"""Typing a paper tally: each cell once, corrected by typing again, one transaction, taken back whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitdesk import ids
from bitdesk.desk import Desk, open_desk, with_counselor
from bitdesk.errors import OutageError, RuleError
from bitdesk.reports import paper as report
from bitdesk.reports import reference
from bitdesk.reports.paper import Place
from bitdesk.services import counting, paper, visits
from builders import House
from evidence import broken, change, journal, rows, tables
from faults.forks import ForkServer
from limits import limited
from moments import MOMENT, Hand

TODAY = MOMENT.date()
YESTERDAY = date(2026, 7, 21)
MARKET = date(2026, 7, 18)


def market(desk: Desk) -> bytes:
    (event,) = reference.outreaches(desk, MARKET)
    return event.id


def stored(desk: Desk) -> list[tuple[str, int | None, int]]:
    """Return the visits from paper that count."""
    sql = "SELECT visited_on, hour, party_size FROM counted_visit WHERE entered = 'paper' ORDER BY 1, 2, id"
    return [(row[0], row[1], row[2]) for row in rows(desk, sql)]


def zeros(desk: Desk) -> list[tuple[str, str | None]]:
    found = rows(desk, "SELECT opened_on, zero_hours FROM opening_day ORDER BY opened_on")
    return [(row[0], row[1]) for row in found]


def test_a_tally_is_one_transaction_of_visits_without_a_time(desk: Desk) -> None:
    author = ids.new()
    done = paper.record(
        with_counselor(desk, author), {Place(YESTERDAY, 10): 12, Place(YESTERDAY, 11): 5, Place(TODAY, 9): 30}
    )
    assert (done.visitors, done.cells) == (47, 3)
    found = rows(
        desk,
        "SELECT office_id, author_id, outreach_id, visited_at, public, country, topics, entered, group_id FROM visit",
    )
    assert found == [(desk.office_id, author, None, None, None, None, None, "paper", None)] * 3
    assert stored(desk) == [("2026-07-21", 10, 12), ("2026-07-21", 11, 5), ("2026-07-22", 9, 30)]
    assert zeros(desk) == [("2026-07-21", None), ("2026-07-22", None)]
    assert {entry.txn for entry in journal(desk)} == {1}
    assert broken(desk) == ()


def test_the_same_tally_twice_changes_nothing(desk: Desk) -> None:
    typed = {Place(YESTERDAY, 10): 12, Place(YESTERDAY, 11): 0, Place(YESTERDAY, None): 130}
    paper.record(desk, typed)
    before = tables(desk), journal(desk)
    again = paper.record(desk, typed)
    assert (again.visitors, again.cells, again.revisions, again.zeros) == (0, 0, (), ())
    assert (tables(desk), journal(desk)) == before


def test_typing_again_corrects_and_nothing_typed_takes_it_away(desk: Desk) -> None:
    place = Place(YESTERDAY, 10)
    paper.record(desk, {place: 12})
    done = paper.record(desk, {place: 9})
    assert (done.visitors, stored(desk)) == (-3, [("2026-07-21", 10, 9)])
    assert len(tables(desk)["visit"]) == 1
    done = paper.record(desk, {place: None})
    assert (done.visitors, stored(desk)) == (-9, [])
    assert len(tables(desk)["visit"]) == 1


def test_who_is_counted_otherwise_stays_counted(house: House) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 8)
    counting.record(desk, 4, entered="command")
    done = paper.record(desk, {Place(TODAY, 14): 3})
    assert done.visitors == 3
    assert rows(desk, "SELECT sum(party_size) FROM counted_visit") == [(15,)]
    paper.record(desk, {Place(TODAY, 14): 0})
    assert rows(desk, "SELECT sum(party_size) FROM counted_visit") == [(12,)]
    assert zeros(desk) == [("2026-07-22", None)], "somebody was counted: the hour is no zero"


@pytest.mark.parametrize(
    ("people", "sizes"), [(99, [99]), (100, [99, 1]), (198, [99, 99]), (250, [99, 99, 52]), (999, [99] * 10 + [9])]
)
def test_a_crowd_is_several_visits_of_one_party(desk: Desk, people: int, sizes: list[int]) -> None:
    paper.record(desk, {Place(YESTERDAY, 10): people})
    found = rows(desk, "SELECT party_size, group_id FROM visit ORDER BY id")
    assert [size for size, _ in found] == sizes
    assert len({group for _, group in found}) == 1
    assert (found[0][1] is None) == (len(sizes) == 1)


def test_a_correction_changes_as_few_visits_as_it_can(desk: Desk) -> None:
    place = Place(YESTERDAY, 10)
    paper.record(desk, {place: 12})
    ((visit_id,),) = rows(desk, "SELECT id FROM visit")
    visits.revise(desk, visit_id, country="BE")
    paper.record(desk, {place: 15})
    assert rows(desk, "SELECT party_size, country FROM counted_visit ORDER BY id") == [(12, "BE"), (3, None)]
    assert len({group for (group,) in rows(desk, "SELECT group_id FROM counted_visit")} - {None}) == 1
    paper.record(desk, {place: 20})
    assert rows(desk, "SELECT party_size, country FROM counted_visit ORDER BY id") == [(12, "BE"), (8, None)]
    paper.record(desk, {place: 10})
    assert rows(desk, "SELECT party_size, country FROM counted_visit ORDER BY id") == [(10, "BE")]


def test_a_zero_is_confirmed_for_an_hour_of_the_office(desk: Desk) -> None:
    done = paper.record(desk, {Place(YESTERDAY, 10): 0, Place(YESTERDAY, 11): 0, Place(YESTERDAY, None): 0})
    assert (done.visitors, done.cells) == (0, 2)
    assert (zeros(desk), stored(desk)) == ([("2026-07-21", "[10,11]")], [])
    paper.record(desk, {Place(YESTERDAY, 10): 4})
    assert zeros(desk) == [("2026-07-21", "[11]")]
    paper.record(desk, {Place(YESTERDAY, 11): None})
    assert zeros(desk) == [("2026-07-21", None)]


def test_nothing_typed_opens_no_day(desk: Desk) -> None:
    paper.record(desk, {Place(YESTERDAY, 10): None})
    assert (zeros(desk), journal(desk)) == ([], [])


def test_an_outreach_event_has_its_own_cells_and_opens_no_day(desk: Desk) -> None:
    event = market(desk)
    paper.record(desk, {Place(MARKET, 10): 7})
    done = paper.record(desk, {Place(MARKET, 10): 40, Place(MARKET, 11): 0}, event)
    assert (done.visitors, done.cells) == (40, 1)
    assert rows(desk, "SELECT party_size, outreach_id FROM visit ORDER BY party_size") == [(7, None), (40, event)]
    assert zeros(desk) == [("2026-07-18", None)]
    paper.record(desk, {Place(MARKET, 10): None}, event)
    assert rows(desk, "SELECT party_size FROM counted_visit") == [(7,)]


def test_what_the_head_office_corrected_is_left_alone(desk: Desk) -> None:
    place = Place(YESTERDAY, 10)
    paper.record(desk, {place: 99})
    change(
        desk,
        "INSERT INTO visit_correction (id, desk_id, visit_id, office_id, step, voided, visited_on, hour, party_size, "
        "reason) SELECT randomblob(16), randomblob(16), id, office_id, 1, 0, visited_on, hour, 9, 'typed twice' "
        "FROM visit",
    )
    done = paper.record(desk, {place: 5})
    assert done.visitors == 5
    assert rows(desk, "SELECT party_size FROM visit ORDER BY id") == [(99,), (5,)]
    assert rows(desk, "SELECT sum(party_size) FROM counted_visit") == [(14,)]


def test_another_desks_paper_is_left_alone(house: House) -> None:
    from bitdesk.sync.contact import exchange
    from bitdesk.sync.merge import merge_all

    desk, other = house.desks["PDM"], house.add_desk("PDM", "Terrasse")
    place = Place(YESTERDAY, 10)
    paper.record(desk, {place: 12})
    for one in (desk, other):
        exchange(one)
    merge_all(house.head_office)
    exchange(other)
    assert report.sheet(other, YESTERDAY).days[0].cell(10) == report.Cell(elsewhere=12)
    before = tables(other)["visit"]
    paper.record(other, {place: 5})
    assert rows(other, "SELECT sum(party_size) FROM counted_visit") == [(17,)]
    assert [row for row in tables(other)["visit"] if row in before] == before


REFUSED = {
    "tomorrow": ({Place(date(2026, 7, 23), 9): 1}, "not come yet"),
    "the next hour": ({Place(TODAY, 15): 1}, "15:00 on 2026-07-22 has not come yet"),
    "too early": ({Place(date(2018, 12, 31), 9): 1}, "before the first day"),
    "no such hour": ({Place(YESTERDAY, 24): 1}, "no hour 24"),
    "a multitude": ({Place(YESTERDAY, 9): 1000}, "0 to 999 people, not 1000"),
    "less than nobody": ({Place(YESTERDAY, 9): -1}, "0 to 999 people, not -1"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_whole(desk: Desk, name: str) -> None:
    typed, words = REFUSED[name]
    with pytest.raises(RuleError, match=words):
        paper.record(desk, {Place(YESTERDAY, 10): 4, **typed})
    assert (tables(desk)["visit"], tables(desk)["opening_day"], journal(desk)) == ([], [], [])


def test_an_event_has_its_days(desk: Desk, house: House) -> None:
    with pytest.raises(RuleError, match="not known here"):
        paper.record(desk, {Place(YESTERDAY, 10): 4}, ids.new())
    change(desk, "UPDATE outreach SET starts_on = '2026-07-18', ends_on = '2026-07-19'")
    with pytest.raises(RuleError, match="takes place from 2026-07-18 to 2026-07-19: 2026-07-21 is not"):
        paper.record(desk, {Place(MARKET, 10): 4, Place(YESTERDAY, 10): 4}, market(desk))
    assert journal(desk) == []


def test_the_head_office_counts_nobody(house: House) -> None:
    with pytest.raises(RuleError, match="counts nobody"):
        paper.record(house.head_office, {Place(YESTERDAY, 10): 4})


def test_a_tally_is_taken_back_whole(desk: Desk) -> None:
    counting.record(desk, 2)
    paper.record(desk, {Place(YESTERDAY, 10): 12, Place(YESTERDAY, 11): 0, Place(YESTERDAY, 12): 120})
    before = stored(desk), zeros(desk)
    done = paper.record(
        desk,
        {
            Place(YESTERDAY, 10): 9, Place(YESTERDAY, 11): 5, Place(YESTERDAY, 12): 30, Place(YESTERDAY, 13): 300,
            Place(YESTERDAY, 14): 0, Place(TODAY, None): 8,
        },
    )  # fmt: skip
    assert stored(desk) != before[0]
    transactions = {entry.txn for entry in journal(desk)}
    paper.undo(desk, done)
    assert (stored(desk), zeros(desk)[0]) == (before[0], before[1][0])
    assert len({entry.txn for entry in journal(desk)} - transactions) == 1
    assert broken(desk) == ()


@given(
    st.lists(
        st.dictionaries(
            st.tuples(st.sampled_from([YESTERDAY, TODAY]), st.sampled_from([None, 9, 10])),
            st.none() | st.integers(0, 320),
            min_size=1,
        ),
        max_size=5,
    )
)
def test_what_is_typed_last_is_what_stands(
    house: House, sheets: list[dict[tuple[date, int | None], int | None]]
) -> None:
    desk = house.desks["PDM"]
    before = stored(desk), [hours for _, hours in zeros(desk)]
    done = []
    stands: dict[Place, int | None] = {}
    for sheet in sheets:
        typed = {Place(*place): people for place, people in sheet.items()}
        stands |= typed
        done.append(paper.record(desk, typed))
    for place, people in stands.items():
        cell = report.sheet(desk, place.on, days=1).days[0].cell(place.hour)
        expected = people or (0 if people == 0 and place.hour is not None else None)
        assert (cell.paper, cell.already) == (expected, 0)
    for one in reversed(done):
        paper.undo(desk, one)
    assert [hours for _, hours in zeros(desk) if hours] == [hours for hours in before[1] if hours]
    assert sum(size for *_, size in stored(desk)) == sum(size for *_, size in before[0])


def test_a_full_disk_records_nothing_and_leaves_the_tally_to_be_recorded_again(desk: Desk) -> None:
    typed = {Place(YESTERDAY, hour): 300 for hour in range(24)}
    before = tables(desk)
    desk.database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with limited(4096), pytest.raises(OutageError):
        paper.record(desk, typed)
    assert tables(desk) == before
    assert paper.record(desk, typed).visitors == 24 * 300


@pytest.fixture(scope="module")
def forks() -> Iterator[ForkServer]:
    """Children that can be killed at a step of their work."""
    with ForkServer() as server:
        yield server


def test_a_kill_at_any_step_leaves_all_of_the_tally_or_nothing(house: House, forks: ForkServer) -> None:
    folder = house.desks["PDM"].data_dir
    house.desks["PDM"].database.close()
    step, kept = 1, list[int]()
    while True:
        said, status = forks.run("paper_killed_at", str(folder), step, 100 + step)
        desk = open_desk(folder)
        people = sum(size for *_, size in stored(desk))
        assert broken(desk) == ()
        desk.database.close()
        if status == 0:
            break
        assert people in (3 * (100 + step), kept[-1] if kept else 0)
        kept.append(people)
        step += 1
    assert said[-1][0] == "steps"
    assert people == 3 * (100 + step)
    assert len(kept) > 10


def test_time_stands_in_no_visit_from_paper(desk: Desk, time: Hand) -> None:
    time.forward(hours=1)
    paper.record(desk, {Place(TODAY, 15): 3})
    assert rows(desk, "SELECT hour, visited_at FROM visit") == [(15, None)]
