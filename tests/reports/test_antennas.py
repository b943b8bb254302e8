"""The antennas as the head office knows them."""

from __future__ import annotations

import pytest

from bitdesk import __version__, clock, sync
from bitdesk.reports.antennas import antennas
from bitdesk.services import counting, organisation
from builders import House
from moments import Hand


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
