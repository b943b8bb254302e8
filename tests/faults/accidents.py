"""What happens to laptops: restored, copied, cloned; and what everybody must have in the end all the same."""

from __future__ import annotations

import shutil
from pathlib import Path

from bitdesk.desk import Desk, open_desk
from bitdesk.services import counting
from builders import House
from faults.children import moment
from faults.worlds import assert_quiet, assert_sound, rows, settle


def count(desk: Desk, first: int, parties: int) -> dict[bytes, int]:
    """Count some parties, and return their sizes: what must be found everywhere."""
    made = (counting.record(desk, 1 + number % 9, at=moment(number)) for number in range(first, first + parties))
    return {row.id: row.party_size for row in made}


def copied(desk: Desk, target: Path) -> Path:
    """Copy a desk's whole folder as a backup program does: with the write-ahead log."""
    shutil.copytree(desk.data_dir, target)
    return target


def restored(house: House, key: str, backup: Path) -> Desk:
    """Put an old copy of a folder in a desk's place, and open it."""
    old = house.desks[key] if key else house.head_office
    old.database.close()
    shutil.rmtree(old.data_dir)
    shutil.copytree(backup, old.data_dir)
    fresh = open_desk(old.data_dir)
    if key:
        house.desks[key] = fresh
    else:
        house.head_office = fresh
    return fresh


def opened_copy(house: House, key: str, name: str) -> Desk:
    """Clone a desk's laptop: both folders are in use from now on."""
    folder = copied(house.desks[key], house.folder / "desks" / name)
    house.desks[name.upper()] = open_desk(folder)
    return house.desks[name.upper()]


def visits_of(desk: Desk) -> dict[bytes, int]:
    """Return the sizes of the visits that count."""
    return dict(rows(desk, "SELECT id, party_size FROM visit WHERE voided_at IS NULL"))


def assert_whole(house: House, expected: dict[bytes, int]) -> None:
    """Everybody has what concerns them, every chain holds, and nothing is left to say."""
    settle(house, rounds=6)
    assert visits_of(house.head_office) == expected
    for desk in (house.head_office, *house.desks.values()):
        assert rows(desk, "SELECT * FROM held") == []
        assert_sound(desk)
    places = dict(rows(house.head_office, "SELECT id, office_id FROM visit"))
    for desk in house.desks.values():
        own = {row_id: size for row_id, size in expected.items() if places[row_id] == desk.office_id}
        assert visits_of(desk) == own
    assert_quiet(house)
