"""Restored, copied, lost: whatever happens to a file, everything recorded arrives once, and it settles."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bitdesk import sync
from bitdesk.desk import open_desk
from bitdesk.journal import branches
from bitdesk.services import organisation, visits
from bitdesk.sync.enrolment import enrol, make_setup
from builders import House
from faults.accidents import assert_whole, copied, count, opened_copy, restored, visits_of
from faults.worlds import assert_quiet, assert_sound, differing, rows, settle, tables
from moments import Hand


@pytest.fixture
def near(house: House) -> House:
    """The house, with what its desks counted before the accident merged."""
    settle(house)
    return house


def test_a_desk_restored_from_an_old_copy_goes_on_counting(near: House, tmp_path: Path) -> None:
    """SYNC.md 3: synced to 40, restored to 10, 6 more written: all reach the head office, the old tail returns."""
    desk = near.desks["PDM"]
    before = count(desk, 0, 10)
    settle(near)
    backup = copied(desk, tmp_path / "backup")
    tail = count(desk, 10, 30)
    settle(near)
    desk = restored(near, "PDM", backup)
    after = count(desk, 50, 6)
    assert_whole(near, before | tail | after)
    with desk.database.reading() as connection:
        ours = branches.origins(connection, desk.desk_id)
    with near.head_office.database.reading() as connection:
        theirs = branches.origins(connection, desk.desk_id)
    assert [(origin.id, origin.parent_id, origin.parent_seq, origin.head_hash) for origin in ours][:2] == [
        (origin.id, origin.parent_id, origin.parent_seq, origin.head_hash) for origin in theirs
    ][:2]
    assert len(theirs) == 2
    assert sync.state(desk).branches == 1


def test_a_desk_restored_without_writing_since_goes_on_where_it_was(near: House, tmp_path: Path) -> None:
    desk = near.desks["PDM"]
    before = count(desk, 0, 10)
    backup = copied(desk, tmp_path / "backup")
    tail = count(desk, 10, 5)
    settle(near)
    desk = restored(near, "PDM", backup)
    settle(near)
    after = count(desk, 20, 3)
    assert_whole(near, before | tail | after)
    assert sync.state(desk).branches == 0


def test_a_shipped_tail_that_is_rolled_back_returns(near: House, tmp_path: Path) -> None:
    """SYNC.md 5: put in the mailbox, not merged yet, then lost by a power cut."""
    desk = near.desks["PDM"]
    before = count(desk, 0, 4)
    backup = copied(desk, tmp_path / "backup")
    shipped = count(desk, 4, 4)
    sync.exchange(desk)
    desk = restored(near, "PDM", backup)
    after = count(desk, 30, 2)
    sync.exchange(desk)
    assert_whole(near, before | shipped | after)


@pytest.mark.parametrize("first", ["PDM", "TWIN"])
def test_a_cloned_laptop_and_its_twin_both_count(near: House, first: str) -> None:
    """SYNC.md 4: whichever syncs first, both branches are kept."""
    desk = near.desks["PDM"]
    before = count(desk, 0, 5)
    settle(near)
    twin = opened_copy(near, "PDM", "twin")
    one, other = count(desk, 10, 4), count(twin, 20, 7)
    sync.exchange(near.desks[first])
    sync.merge_all(near.head_office)
    settle(near, rounds=6)
    again, otherwise = count(desk, 40, 3), count(twin, 60, 2)
    assert_whole(near, before | one | other | again | otherwise)
    assert near.desks["PDM"].database.path != near.desks["TWIN"].database.path
    addresses = {rows(twin, "SELECT installation_id FROM identity")[0] for twin in (desk, twin)}
    assert len(addresses) == 2, "twins that share an address take each other's mail"


def test_what_both_branches_revised_takes_the_later_value_everywhere(near: House, tmp_path: Path) -> None:
    """Each column has the value of the revision with the greatest position, whatever the order of arrival."""
    desk = near.desks["PDM"]
    (row_id,) = count(desk, 0, 1)
    settle(near)
    backup = copied(desk, tmp_path / "backup")
    count(desk, 1, 5)
    visits.revise(desk, row_id, party_size=50, public="local")
    settle(near)
    desk = restored(near, "PDM", backup)
    visits.revise(desk, row_id, party_size=60, country="BE")
    settle(near, rounds=6)
    found = {
        rows(place, "SELECT party_size, public, country FROM visit WHERE id = ?", row_id)[0]
        for place in (near.head_office, desk)
    }
    assert found == {(50, "local", "BE")}
    visits.revise(desk, row_id, party_size=70)
    settle(near, rounds=6)
    for place in (near.head_office, desk):
        assert rows(place, "SELECT party_size FROM visit WHERE id = ?", row_id) == [(70,)], (
            "the last word was confirmed"
        )
        assert_sound(place)
    assert_quiet(near)


def test_a_lost_laptop_is_restored_from_the_head_office(near: House, tmp_path: Path) -> None:
    desk = near.desks["PDM"]
    before = count(desk, 0, 12)
    settle(near)
    desk.database.close()
    shutil.rmtree(desk.data_dir)
    make_setup(near.head_office, desk.desk_id, tmp_path / "again.bitdesk")
    near.desks["PDM"] = fresh = enrol(tmp_path / "again.bitdesk", desk.data_dir)
    assert visits_of(fresh) == before, "the set-up file brings all that was merged"
    after = count(fresh, 20, 3)
    assert_whole(near, before | after)
    assert sync.state(fresh).branches == 0


def test_a_lost_laptop_that_comes_back_is_a_twin(near: House, tmp_path: Path) -> None:
    """The laptop that was thought lost had counted more, and is found again."""
    desk = near.desks["PDM"]
    before = count(desk, 0, 3)
    settle(near)
    unsent = count(desk, 5, 2)
    make_setup(near.head_office, desk.desk_id, tmp_path / "again.bitdesk")
    near.desks["AGAIN"] = fresh = enrol(tmp_path / "again.bitdesk", near.folder / "desks" / "again")
    after = count(fresh, 20, 3)
    assert_whole(near, before | unsent | after)


def test_a_dead_laptops_file_is_merged_with_its_log(near: House, tmp_path: Path) -> None:
    desk = near.desks["PDM"]
    before = count(desk, 0, 3)
    settle(near)
    unsent = count(desk, 5, 4)
    dead = copied(desk, tmp_path / "dead")
    assert (dead / "bitdesk.db-wal").stat().st_size > 0
    bytes_before = {path.name: path.read_bytes() for path in dead.iterdir() if path.is_file()}
    result = sync.merge_files(near.head_office, [dead / "bitdesk.db"])
    assert (result.refused, result.notes) == ((), ())
    assert visits_of(near.head_office) == before | unsent
    assert {path.name: path.read_bytes() for path in dead.iterdir() if path.is_file()} == bytes_before
    assert sync.merge_files(near.head_office, [dead]).entries == 0
    assert_whole(near, before | unsent)


def test_a_dead_laptops_file_without_its_log_says_what_is_missing(near: House, tmp_path: Path) -> None:
    desk = near.desks["PDM"]
    count(desk, 0, 3)
    desk.database.close()
    near.desks["PDM"] = desk = open_desk(desk.data_dir)
    count(desk, 5, 4)
    sync.exchange(desk)
    for path in (near.mailbox / near.head_office.address).glob("[0-9a-f]*-*-*-*"):
        path.unlink()
    sync.merge_all(near.head_office)
    dead = copied(desk, tmp_path / "dead")
    (dead / "bitdesk.db-wal").unlink()
    (dead / "bitdesk.db-shm").unlink(missing_ok=True)
    result = sync.merge_files(near.head_office, [dead])
    assert len(result.notes) == 1
    assert "-wal" in str(result.notes[0])


@pytest.mark.parametrize("written", [0, 2])
def test_a_head_office_restored_to_yesterday_is_refilled(near: House, tmp_path: Path, written: int) -> None:
    """SYNC.md 10: what the desks had sent, and its own rows, which only the desks still have."""
    backup = copied(near.head_office, tmp_path / "backup")
    made = {code: count(desk, 10 * place, 5) for place, (code, desk) in enumerate(near.desks.items())}
    organisation.add_counselor(near.head_office, "C9", "Neuf")
    organisation.add_topic(near.head_office, "lost", "Perdu", "Lost")
    settle(near)
    head = restored(near, "", backup)
    for number in range(written):
        organisation.add_counselor(head, f"N{number}", "Nouveau")
    assert_whole(near, made["PDM"] | made["COL"])
    codes = {code for (code,) in rows(head, "SELECT code FROM counselor")}
    assert codes == {"C1", "C2", "C9", *(f"N{number}" for number in range(written))}
    reference = ("counselor", "topic", "office", "opening_hours", "workstation", "outreach", "organisation")
    for desk in near.desks.values():
        found, expected = tables(desk), tables(head)
        assert differing({name: found[name] for name in reference}, expected) == []


def test_a_head_office_that_wrote_before_it_heard_of_its_loss_keeps_both(near: House, tmp_path: Path) -> None:
    """Its desk was served from the new line before another one reveals the old."""
    backup = copied(near.head_office, tmp_path / "backup")
    organisation.add_counselor(near.head_office, "C9", "Neuf")
    sync.exchange(near.desks["COL"])
    sync.merge_all(near.head_office)
    sync.exchange(near.desks["COL"])
    head = restored(near, "", backup)
    organisation.add_counselor(head, "N1", "Nouveau")
    sync.exchange(near.desks["PDM"])
    sync.merge_all(head)
    sync.exchange(near.desks["PDM"])
    assert ("N1",) in rows(near.desks["PDM"], "SELECT code FROM counselor")
    assert_whole(near, {})
    for desk in (head, *near.desks.values()):
        assert {code for (code,) in rows(desk, "SELECT code FROM counselor")} == {"C1", "C2", "C9", "N1"}


def test_a_restored_desk_and_a_restored_head_office_together(near: House, tmp_path: Path, time: Hand) -> None:
    desk = near.desks["PDM"]
    old_desk = copied(desk, tmp_path / "desk")
    old_head = copied(near.head_office, tmp_path / "head")
    tail = count(desk, 0, 5)
    settle(near)
    desk = restored(near, "PDM", old_desk)
    after = count(desk, 20, 4)
    settle(near, rounds=6)
    restored(near, "", old_head)
    assert_whole(near, tail | after)
