"""A dead laptop's file at the head office: whole, damaged, foreign, or without what was confirmed last."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.errors import RuleError
from bitdesk.services import counting
from builders import House, make_house
from evidence import change, rows
from faults.worlds import assert_quiet, assert_sound, settle


def dead(desk: Desk, target: Path) -> Path:
    """Copy a desk's folder as it lies on the disk of a laptop that was switched off."""
    return shutil.copytree(desk.data_dir, target)


def visitors(desk: Desk) -> int:
    return int(rows(desk, "SELECT coalesce(sum(party_size), 0) FROM visit")[0][0])


def test_a_desk_merges_no_files(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="Only the head office"):
        sync.merge_files(desk, [tmp_path])


def test_what_was_never_sent_arrives_and_the_next_contact_brings_nothing(house: House, tmp_path: Path) -> None:
    desk, head = house.desks["PDM"], house.head_office
    for size in (2, 3, 4):
        counting.record(desk, size)
    said: list[tuple[int, int]] = []
    result = sync.merge_files(head, [dead(desk, tmp_path / "dead")], lambda done, total: said.append((done, total)))
    assert (result.batches, result.entries, result.refused, result.notes) == (1, 4, (), ())
    assert said == [(0, 1), (1, 1)]
    assert visitors(head) == 9
    settle(house)
    assert visitors(head) == 9
    assert_quiet(house)


def test_a_damaged_file_gives_what_comes_before_the_damage(house: House, tmp_path: Path) -> None:
    desk, head = house.desks["PDM"], house.head_office
    for size in (2, 3, 4, 5):
        counting.record(desk, size)
    folder = dead(desk, tmp_path / "dead")
    change(folder / "bitdesk.db", f"UPDATE journal SET at_ms = 0 WHERE seq = 4 AND origin_id = x'{desk.desk_id.hex()}'")
    result = sync.merge_files(head, [folder])
    assert visitors(head) == 5
    (note,) = result.notes
    assert "damaged behind entry 3 of 5" in str(note)
    assert_sound(head)
    settle(house)
    assert visitors(head) == 14, "the laptop was not dead after all"


def test_a_strangers_file_and_the_head_offices_own_are_refused(house: House, tmp_path: Path) -> None:
    other = make_house(tmp_path / "other", "PDM")
    counting.record(other.desks["PDM"], 2)
    files = [other.desks["PDM"].data_dir, other.head_office.data_dir, house.head_office.data_dir, tmp_path / "none"]
    result = sync.merge_files(house.head_office, files)
    assert [refusal.name for refusal in result.refused] == [str(file) for file in files]
    assert (result.batches, visitors(house.head_office)) == (0, 0)
    other.close()


def test_somebody_stops_between_two_batches(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bitdesk.sync import batch

    monkeypatch.setattr(batch, "ENTRIES", 2)
    desk, head = house.desks["PDM"], house.head_office
    for _ in range(6):
        counting.record(desk, 1)
    folder = dead(desk, tmp_path / "dead")
    answers = iter([False, True])
    assert sync.merge_files(head, [folder], cancelled=lambda: next(answers)).batches == 2
    assert sync.merge_files(head, [folder]).batches == 2
    assert visitors(head) == 6
