"""Two programs at the same work: one effect, and nobody is told that something is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk import sync
from bitdesk.services import counting
from bitdesk.sync import batch, envelope, receive
from builders import House
from faults.children import moment
from faults.forks import ForkServer
from faults.worlds import assert_quiet, assert_sound, clone, contents, differing, mail, rows, settle

ROUNDS = 6


@pytest.fixture
def many_batches(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """Two desks' forty batches at the head office."""
    monkeypatch.setattr(batch, "ENTRIES", 4)
    house = clone(template, tmp_path / "many")
    for desk in house.desks.values():
        for number in range(60):
            counting.record(desk, 1 + number, at=moment(number))
        sync.exchange(desk)
    house.close()
    return house


@pytest.mark.parametrize("turn", range(ROUNDS))
def test_two_merges_at_once(many_batches: House, tmp_path: Path, turn: int) -> None:
    world = clone(many_batches.folder, tmp_path / f"world-{turn}")
    home = str(world.head_office.data_dir)
    with ForkServer() as one, ForkServer() as other:
        one.start("merge_all", home)
        other.start("merge_all", home)
        ends = [one.finish(), other.finish()]
    assert [status for _, status in ends] == [0, 0], ends
    assert [said[0][3] for said, _ in ends] == [[], []], "a merge refused what the other took"
    sync.merge_all(world.head_office)
    alone = clone(many_batches.folder, tmp_path / f"alone-{turn}")
    sync.merge_all(alone.head_office)
    assert differing(contents(world.head_office), contents(alone.head_office)) == []
    assert [path.name for path in mail(world, world.head_office.address)] == []
    settle(world)
    assert_quiet(world)
    alone.close()
    world.close()


def test_a_desk_counts_and_is_in_contact_twice_at_once(template: Path, tmp_path: Path) -> None:
    house = clone(template, tmp_path / "house")
    desk, head = house.desks["PDM"], house.head_office
    with ForkServer() as one, ForkServer() as other, ForkServer() as third, ForkServer() as merging:
        one.start("exchange_many", str(desk.data_dir), 20)
        other.start("exchange_many", str(desk.data_dir), 20)
        third.start("count", str(desk.data_dir), 60)
        for _ in range(15):
            said, status = merging.run("merge_all", str(head.data_dir))
            assert status == 0
            assert said[0][3] == []
        assert [server.finish()[1] for server in (one, other)] == [0, 0]
        confirmed, status = third.finish()
    assert status == 0
    settle(house)
    assert {row_id.hex() for (row_id,) in rows(head, "SELECT id FROM visit")} == {said[1] for said in confirmed}
    assert len(confirmed) == 60
    assert_sound(desk)
    assert_sound(head)
    assert_quiet(house)
    house.close()


def test_what_two_merges_stored_is_applied_by_one(many_batches: House, tmp_path: Path) -> None:
    """The other merge was killed after it had stored: applying goes on from there, not only with one's own."""
    world = clone(many_batches.folder, tmp_path / "world")
    head, desk = world.head_office, world.desks["PDM"]
    opened = [envelope.unseal(path.read_bytes()) for path in mail(world, head.address)]
    own = [(header, body) for header, body in opened if isinstance(header, envelope.Batch)]
    mine = sorted((one for one in own if one[0].desk == desk.desk_id.hex()), key=lambda one: one[0].first)
    for header, body in mine[:3]:
        with head.database.writing(()) as connection:
            fresh = receive.store(connection, head, header, body)
    assert fresh
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(receive, "CHUNK_ENTRIES", 2)
        from bitdesk.sync import merge

        assert merge.merge_batch(head, *mine[3]) > 0
    ((applied, stored),) = rows(head, "SELECT applied_seq, head_seq FROM origin WHERE id = ?", desk.desk_id)
    assert applied == stored
    world.close()
