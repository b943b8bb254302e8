"""The antennas as the head office knows them."""

from __future__ import annotations

import shutil
from datetime import date, datetime

import pytest

from bitdesk import __version__, clock, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.reports.antennas import Antenna, Branches, antennas, in_contact, is_listed
from bitdesk.reports.silence import Silence
from bitdesk.services import counting, organisation
from bitdesk.values import SCHEMA_VERSION
from builders import House
from evidence import change
from moments import MOMENT, Hand


def test_a_desk_that_was_never_heard_is_there(house: House) -> None:
    first, second = antennas(house.head_office)
    assert [first.office_code, second.office_code] == ["PDM", "COL"]
    assert (first.office_name, first.workstation) == ("Le Pont de Montvert", "Accueil")
    assert (first.last_contact_at, first.received_seq, first.backlog, first.version) == (None, 0, 0, "")


def test_contact_backlog_clock_and_version_are_those_of_the_last_contact(house: House, time: Hand) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 2)
    sync.exchange(desk)
    inbox = house.mailbox / house.head_office.address
    batch = next(path for path in inbox.iterdir() if not path.name.startswith("contact"))
    late = batch.rename(house.folder / batch.name)
    time.forward(minutes=10)
    sync.merge_all(house.head_office)
    found = antennas(house.head_office)[0]
    assert found.last_contact_at == clock.now_ms()
    assert (found.received_seq, found.backlog, found.held) == (0, 2, 0)
    assert (found.clock_difference_ms, found.version) == (0, __version__), "a file that travelled is no slow clock"
    late.rename(batch)
    sync.merge_all(house.head_office)
    found = antennas(house.head_office)[0]
    assert (found.received_seq, found.backlog) == (2, 0)


def test_a_desk_that_was_set_up_again_is_one_antenna(house: House, time: Hand) -> None:
    for _ in range(2):
        desk = house.desks["PDM"]
        sync.exchange(desk)
        sync.merge_all(house.head_office)
        time.forward(hours=1)
        house.head_office.database.connection().execute("UPDATE correspondent SET address = 'x' || address")
    assert len(antennas(house.head_office)) == 2
    assert antennas(house.head_office)[0].last_contact_at == clock.now_ms() - 3_600_000


def test_two_desks_of_an_office_are_two_antennas_in_its_order(house: House) -> None:
    house.add_desk("PDM", "Guichet 2")
    organisation.add_workstation(house.head_office, "VIA", "Accueil")
    found = [(antenna.office_code, antenna.workstation) for antenna in antennas(house.head_office)]
    assert found == [("PDM", "Accueil"), ("PDM", "Guichet 2"), ("COL", "Accueil"), ("VIA", "Accueil")]


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_clock_that_is_surely_wrong_is_told_from_a_slow_journey(house: House, time: Hand, hours: int) -> None:
    desk = house.desks["PDM"]
    for _ in range(2):
        time.forward(hours=hours)
        sync.exchange(desk)
        time.forward(hours=-hours)
        sync.merge_all(house.head_office)
    assert antennas(house.head_office)[0].clock_difference_ms == hours * 3_600_000


def first(house: House) -> Antenna:
    return antennas(house.head_office)[0]


def meet(house: House, *desks: Desk) -> None:
    """Each desk in turn sends and is merged, and the first takes its answer."""
    for desk in desks or (house.desks["PDM"],):
        sync.exchange(desk)
        sync.merge_all(house.head_office)


def copied(house: House, name: str = "copy") -> Desk:
    """Return a copy of the desk's whole folder, open beside it."""
    desk = house.desks["PDM"]
    desk.database.close()
    shutil.copytree(desk.data_dir, house.folder / name)
    house.desks[name] = open_desk(house.folder / name)
    return house.desks[name]


def test_what_a_desk_has_not_received_yet_is_counted_as_of_its_last_contact(house: House) -> None:
    assert first(house).unreceived is None, "its set-up file is not known here"
    meet(house)
    sync.exchange(house.desks["PDM"])
    meet(house)
    assert first(house).unreceived == 0
    organisation.add_counselor(house.head_office, "C7", "Camille")
    organisation.add_topic(house.head_office, "golf", "Golf", "Golf")
    assert first(house).unreceived == 2
    sync.merge_all(house.head_office)
    meet(house)
    meet(house)
    assert first(house).unreceived == 0


@pytest.mark.parametrize("schema", [SCHEMA_VERSION - 1, SCHEMA_VERSION, SCHEMA_VERSION + 1])
def test_the_version_of_its_tables_is_known(house: House, schema: int) -> None:
    assert first(house).schema is None
    meet(house)
    change(house.head_office, f"UPDATE correspondent SET schema = {schema}")
    assert first(house).schema == schema


def test_a_copied_file_is_two_installations_and_branches_that_nothing_is_missing_of(house: House, time: Hand) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 2)
    meet(house)
    assert (first(house).branches, first(house).installations) == (None, 1)
    twin, desk = copied(house), open_desk(house.desks["PDM"].data_dir)
    house.desks["PDM"] = desk
    started = time.ms
    for size in (3, 4):
        counting.record(desk, size)
        counting.record(twin, size + 10)
    for _ in range(3):
        meet(house, desk, twin)
    found = first(house)
    assert found.branches == Branches(1, started, 2)
    assert found.installations == 2
    assert (found.received_seq, found.backlog) == (2 + 2 + 2, 0)
    time.forward(days=8)
    meet(house, desk)
    assert first(house).installations == 1, "the other has not been heard for a week"


def test_what_a_branch_still_has_to_send_is_expected(house: House) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 2)
    meet(house)
    twin = copied(house)
    house.desks["PDM"] = open_desk(desk.data_dir)
    counting.record(house.desks["PDM"], 3)
    meet(house)
    for size in (4, 5, 6):
        counting.record(twin, size)
    sync.exchange(twin)
    inbox = house.mailbox / house.head_office.address
    batch = next(path for path in inbox.iterdir() if not path.name.startswith("contact"))
    late = batch.rename(house.folder / batch.name)
    sync.merge_all(house.head_office)
    assert first(house).backlog == 2, "three, of which one has the number of an entry that is known"
    late.rename(batch)
    sync.merge_all(house.head_office)
    assert first(house).backlog == 0


def test_a_contact_of_a_program_that_knows_no_branches_has_its_backlog_too(house: House) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 2)
    meet(house)
    change(house.head_office, "UPDATE correspondent SET claims = NULL")
    assert first(house).backlog == 0
    change(house.head_office, "UPDATE correspondent SET head_seq = 7, head_hash = zeroblob(32)")
    assert first(house).backlog == 5


def test_what_came_after_the_last_contact_is_not_expected_any_more(house: House) -> None:
    counting.record(house.desks["PDM"], 2)
    meet(house)
    counting.record(house.desks["PDM"], 3)
    sync.exchange(house.desks["PDM"])
    (contact,) = (house.mailbox / house.head_office.address).glob("contact-*")
    contact.unlink()
    sync.merge_all(house.head_office)
    assert (first(house).received_seq, first(house).backlog) == (3, 0)


def test_held_entries_of_every_branch_are_counted(house: House) -> None:
    desk = house.desks["PDM"]
    counting.record(desk, 98)
    change(
        house.head_office,
        "CREATE TRIGGER odd BEFORE INSERT ON visit WHEN NEW.party_size = 98 BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    meet(house)
    assert first(house).held == 2, "the visit, and the opening day in the same transaction"


def test_a_retired_desk_is_there_while_it_is_still_in_contact(house: House, time: Hand) -> None:
    meet(house)
    organisation.retire(house.head_office, "workstation", house.desks["PDM"].desk_id, on=MOMENT.date())
    assert first(house).retired_on == MOMENT.date()
    assert first(house).silence is None
    time.forward(days=20)
    meet(house)
    time.forward(days=5)
    assert (first(house).retired_on, first(house).silence) == (MOMENT.date(), None)
    time.forward(days=26)
    assert first(house).office_code == "COL"


@pytest.mark.parametrize(
    ("retired_on", "contact", "listed"),
    [
        (None, None, True),
        (date(2026, 8, 1), None, True),
        (date(2026, 7, 22), None, False),
        (date(2026, 7, 22), 0, True),
        (date(2026, 7, 22), -1, False),
        (date(2026, 7, 1), -1, True),
        (date(2025, 1, 1), -31, False),
    ],
)
def test_which_desks_are_listed(retired_on: date | None, contact: int | None, listed: bool) -> None:
    now = clock.to_ms(MOMENT)
    assert is_listed(retired_on, None if contact is None else now + contact * clock.DAY_MS, now) == listed


@pytest.mark.parametrize(
    ("heard", "together"),
    [
        ([(0, 90)], 1),
        ([(0, 50), (6, 90)], 2),
        ([(0, 3), (4, 90)], 1),
        ([(0, 50), (49, 90)], 1),
        ([(0, 6), (5, 90)], 2),
        ([(0, 50), (8, 90)], 1),
        ([(5, 6), (0, 90)], 2),
        ([(0, 3), (2, 60), (1, 90), (4, 90)], 3),
    ],
)
def test_an_installation_heard_after_the_latest_one_began_is_a_copy_in_use(
    heard: list[tuple[int, int]], together: int
) -> None:
    """Days ago: its last contact, and its first."""
    assert in_contact([(-last * clock.DAY_MS, -first * clock.DAY_MS) for last, first in heard]) == together


def test_a_desk_is_silent_when_its_hours_do_not_explain_it(house: House, time: Hand) -> None:
    meet(house)
    time.at(datetime(2026, 7, 23, 16, 0))  # noqa: DTZ001 (local)
    assert first(house).silence is None, "the day is not over"
    time.at(datetime(2026, 7, 25, 10, 0))  # noqa: DTZ001
    assert first(house).silence == Silence(MOMENT.date(), 2)
    organisation.add_closed_days(house.head_office, date(2026, 7, 23), date(2026, 7, 23), "PDM", "Fête")
    assert first(house).silence == Silence(MOMENT.date(), 1)
    organisation.add_closed_days(house.head_office, date(2026, 7, 24), date(2026, 7, 24), None, "Fête")
    assert first(house).silence is None
    second = antennas(house.head_office)[1].silence
    assert second == Silence(MOMENT.date(), 1, never_heard=True), "since it was set up, and closed on the 24th"
    time.at(datetime(2026, 7, 26, 18, 0))  # noqa: DTZ001
    meet(house)
    assert first(house).silence is None
