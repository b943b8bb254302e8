from __future__ import annotations

import shutil

import pytest

from bitdesk.desk import Desk, open_desk
from bitdesk.reports.received import reference
from builders import House
from stockroom import synchronise
from visitors import complain, complaint, suggest, suggestion


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (("R", "PDM", 1, 2026, 0, 3), "R-PDM-2026-003"), (("S", "PDM", 2, 2026, 0, 12), "S-PDM2-2026-012"),
        (("R", "VIA", 1, 2027, 1, 1234), "R-VIA-2027-B-1234"), (("R", "", 1, 2026, 0, 1), "R-SIEGE-2026-001"),
    ],
)  # fmt: skip
def test_a_reference_can_be_said_on_the_telephone(said: tuple[str, str, int, int, int, int], text: str) -> None:
    assert reference(*said) == text


def test_each_desk_counts_its_own_and_no_two_are_called_alike(house: House, desk: Desk) -> None:
    terrace = house.add_desk("PDM", "Terrasse")
    synchronise(house)
    ids = [complain(desk), complain(desk), complain(terrace), complain(house.head_office)]
    synchronise(house)
    names = [complaint(house.head_office, one).reference for one in ids]
    assert names == ["R-PDM-2026-001", "R-PDM-2026-002", "R-PDM2-2026-001", "R-SIEGE-2026-001"]
    assert complaint(desk, ids[2]).reference == names[2], "every desk calls it so"
    assert suggestion(desk, suggest(desk)).reference == "S-PDM-2026-001"


def test_a_copied_desk_calls_its_own_by_the_letter_of_its_branch(house: House, desk: Desk) -> None:
    synchronise(house)
    folder = desk.data_dir.with_name("copy")
    desk.database.close()
    shutil.copytree(desk.data_dir, folder)
    house.desks["PDM"], house.desks["copy"] = open_desk(desk.data_dir), open_desk(folder)
    ids = [complain(house.desks["PDM"]), complain(house.desks["copy"])]
    for _ in range(3):
        synchronise(house)
    names = {complaint(house.head_office, one).reference for one in ids}
    assert names == {"R-PDM-2026-001", "R-PDM-2026-B-001"}
