from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from bitdesk import clock, ids, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import counting, organisation
from bitdesk.sync import enrolment, envelope, feed
from bitdesk.values import SCHEMA_VERSION
from builders import House
from faults.children import moment
from faults.worlds import assert_quiet, assert_sound, leave_batches, rows, settle, tables

FIRST_DAY = date(2019, 1, 1)


@pytest.fixture
def setup(house: House, head: Desk, tmp_path: Path) -> Path:
    """The set-up file of a third desk of Pont de Montvert."""
    workstation_id = organisation.add_workstation(head, "PDM", "Accueil 3")
    enrolment.make_setup(head, workstation_id, tmp_path / "third.bitdesk")
    return tmp_path / "third.bitdesk"


def test_a_desk_knows_who_it_is(head: Desk, setup: Path, tmp_path: Path) -> None:
    desk = sync.enrol(setup, tmp_path / "third")
    (workstation_id,) = rows(head, "SELECT id FROM workstation WHERE name = 'Accueil 3'")[0]
    assert (desk.desk_id, desk.office_code, desk.is_head_office) == (workstation_id, "PDM", False)
    assert desk.identity.organisation_id == head.identity.organisation_id
    assert desk.identity.head_office_address == head.address
    assert (desk.identity.timezone, desk.identity.counts_from) == ("Europe/Paris", "2019-01-01")
    assert desk.settings.mailbox == head.settings.mailbox
    desk.database.close()


def test_a_desk_starts_with_the_reference_rows(head: Desk, setup: Path, tmp_path: Path) -> None:
    desk = sync.enrol(setup, tmp_path / "third")
    here, there = tables(desk), tables(head)
    for name in ("organisation", "office", "opening_hours", "workstation", "counselor", "topic", "outreach"):
        assert here[name] == there[name] != []
    assert_sound(desk)
    desk.database.close()


def test_a_new_desk_can_count_before_its_first_contact(house: House, head: Desk, setup: Path, tmp_path: Path) -> None:
    desk = house.desks["third"] = sync.enrol(setup, tmp_path / "third")
    counting.record(desk, 3, topics=["hiking"], at=moment(1))
    settle(house)
    assert rows(head, "SELECT party_size, desk_id FROM visit") == [(3, desk.desk_id)]
    assert_quiet(house)


def test_a_later_desk_gets_what_its_office_has_counted(house: House, head: Desk, tmp_path: Path) -> None:
    counting.record(house.desks["PDM"], 5, at=moment(1))
    counting.record(house.desks["COL"], 6, at=moment(1))
    settle(house)
    late = house.add_desk("PDM", "Accueil 4")
    assert rows(late, "SELECT party_size FROM visit") == [(5,)]
    settle(house)
    assert_quiet(house)


def test_a_set_up_of_more_rows_than_a_file_may_hold_is_completed_by_contact(
    house: House, head: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        counting.record(house.desks["PDM"], 5, at=moment(number))
    settle(house)
    with monkeypatch.context() as patch:
        patch.setattr(feed, "ENTRIES", 5)
        for module in (envelope, enrolment):
            patch.setattr(module, "MAX_ENTRIES", 45)
        late = house.add_desk("PDM", "Accueil 4")
        assert rows(late, "SELECT count(*) FROM visit") == [(0,)]
        settle(house)
    assert rows(late, "SELECT count(*) FROM visit") == [(20,)]
    assert tables(late)["workstation"] == tables(head)["workstation"]
    assert_quiet(house)


def test_two_machines_from_one_set_up_have_two_addresses(setup: Path, tmp_path: Path) -> None:
    one, other = sync.enrol(setup, tmp_path / "one"), sync.enrol(setup, tmp_path / "other")
    assert one.desk_id == other.desk_id
    assert one.address != other.address
    one.database.close()
    other.database.close()


def test_the_mailbox_of_this_machine(setup: Path, tmp_path: Path) -> None:
    desk = sync.enrol(setup, tmp_path / "third", mailbox="/media/key")
    assert desk.settings.mailbox == "/media/key"
    desk.database.close()


def test_a_folder_that_holds_a_desk_is_left_alone(house: House, desk: Desk, setup: Path) -> None:
    before = tables(desk)
    with pytest.raises(RuleError, match="There is a desk in"):
        sync.enrol(setup, desk.data_dir)
    assert tables(desk) == before
    assert open_desk(desk.data_dir).desk_id == desk.desk_id


def test_what_a_kill_left_is_no_matter(setup: Path, tmp_path: Path) -> None:
    home = tmp_path / "third"
    home.mkdir()
    for name in (".bitdesk.db.new", ".bitdesk.db.new-wal", ".bitdesk.db.new-shm"):
        (home / name).write_bytes(b"half a file")
    desk = sync.enrol(setup, home)
    assert_sound(desk)
    desk.database.close()
    assert sorted(path.name for path in home.iterdir()) == ["bitdesk.db", "settings.toml"]


def spoiled(setup: Path) -> list[bytes]:
    data = setup.read_bytes()
    return [b"", b"Bonjour", data[:-1], data[:50], data[:100] + b"\x00" + data[101:], data + b"\x00"]


def test_a_set_up_that_is_damaged_makes_nothing(setup: Path, tmp_path: Path) -> None:
    for data in spoiled(setup):
        setup.write_bytes(data)
        with pytest.raises(RuleError, match="not a set-up file"):
            sync.enrol(setup, tmp_path / "third")
        assert not (tmp_path / "third").exists()


def test_a_batch_is_no_set_up(house: House, desk: Desk, tmp_path: Path) -> None:
    counting.record(desk, 3, at=moment(1))
    (path,) = leave_batches(house, desk)
    with pytest.raises(RuleError, match="not a set-up file"):
        sync.enrol(path, tmp_path / "third")


def test_a_set_up_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OutageError, match="cannot be read"):
        sync.enrol(tmp_path / "none.bitdesk", tmp_path / "third")


def test_a_folder_that_cannot_be_made(setup: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutageError, match="cannot be used"):
        sync.enrol(setup, tmp_path / "file" / "third")


def test_a_workstation_that_is_not_known(head: Desk, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="not known here"):
        enrolment.make_setup(head, ids.new(), tmp_path / "none.bitdesk")
    assert not (tmp_path / "none.bitdesk").exists()


def test_a_set_up_that_cannot_be_written(head: Desk, desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(OutageError, match="cannot be written"):
        enrolment.make_setup(head, desk.desk_id, tmp_path / "none" / "x.bitdesk")


def test_a_head_office_has_an_epoch_from_the_start(tmp_path: Path) -> None:
    head = sync.init_head_office(tmp_path / "head", "Gorges du Tarn", FIRST_DAY)
    assert head.is_head_office
    assert rows(head, "SELECT ack_epoch IS NOT NULL, organisation_name FROM identity") == [(1, "Gorges du Tarn")]
    assert clock.zone().key == "Europe/Paris"
    with pytest.raises(RuleError, match="There is a desk in"):
        sync.init_head_office(tmp_path / "head", "Gorges du Tarn", FIRST_DAY)
    head.database.close()


def test_an_organisation_has_a_name(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no name"):
        sync.init_head_office(tmp_path / "head", "  ", FIRST_DAY)
    assert not (tmp_path / "head").exists()


def resealed(setup: Path, schema: int, *, without: str = "") -> None:
    """Make a set-up file that of a newer program, which may write a kind in a way of its own."""
    header, body = envelope.unseal(setup.read_bytes())
    assert isinstance(header, envelope.Setup)
    rows = envelope.decode_rows(header, body, envelope.FeedEntry)
    kinds = [(*row[:6], f"later_{row[6]}" if row[6] == without else row[6], *row[7:]) for row in rows]
    newer = msgspec.structs.replace(header, schema=schema)
    setup.write_bytes(envelope.seal(newer, envelope.encode_rows(kinds)))


def test_a_newer_head_offices_set_up_makes_a_desk_that_holds_what_it_does_not_know(setup: Path, tmp_path: Path) -> None:
    resealed(setup, SCHEMA_VERSION + 1, without="topic")
    desk = sync.enrol(setup, tmp_path / "third")
    assert rows(desk, "SELECT DISTINCT reason FROM held") == [("unknown kind later_topic",)]
    assert counting.record(desk, 2).party_size == 2
    desk.database.close()


def test_a_newer_set_up_that_does_not_say_whose_desk_it_is_asks_for_the_newer_program(
    setup: Path, tmp_path: Path
) -> None:
    resealed(setup, SCHEMA_VERSION + 1, without="workstation")
    with pytest.raises(OutageError, match=f"newer bitdesk .version {SCHEMA_VERSION + 1}, this one knows"):
        sync.enrol(setup, tmp_path / "third")
    assert not (tmp_path / "third" / "bitdesk.db").exists()
    resealed(setup, SCHEMA_VERSION, without="office")
    with pytest.raises(RuleError, match="is not a set-up file that can be used"):
        sync.enrol(setup, tmp_path / "third")
