"""Opening a data folder: whose it is, or a sentence that says what to do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from bitdesk import clock, ids, paths, settings, sqlite
from bitdesk.desk import Desk, NotSetUpError, open_desk, with_counselor
from bitdesk.errors import BitdeskError, OutageError, RuleError
from bitdesk.journal import chain
from bitdesk.journal.capture import Writer
from bitdesk.reports.today import today
from bitdesk.services import counting
from bitdesk.sync.enrolment import init_head_office
from bitdesk.values import SCHEMA_VERSION, Role
from builders import COUNTS_FROM, ORGANISATION_NAME, House
from evidence import change, rows
from limits import refused


def test_a_desk_knows_whose_it_is(house: House) -> None:
    desk = open_desk(house.desks["PDM"].data_dir)
    assert (desk.identity.role, desk.is_head_office) == (Role.DESK, False)
    assert (desk.office_code, desk.office_name) == ("PDM", "Le Pont de Montvert")
    assert desk.identity.organisation_name == ORGANISATION_NAME
    assert desk.identity.counts_from == COUNTS_FROM.isoformat()
    assert rows(desk, "SELECT office_id FROM workstation WHERE id = ?", desk.desk_id) == [(desk.office_id,)]
    assert desk.address == f"{desk.desk_id.hex()}-{desk.identity.installation_id.hex()[-8:]}"
    assert desk.identity.head_office_address == house.head_office.address
    assert desk.settings.mailbox == str(house.mailbox)
    desk.database.close()


def test_a_head_office_has_no_office(house: House) -> None:
    head = house.head_office
    assert (head.is_head_office, head.office_id, head.office_code) == (True, b"", "")
    assert head.writer == Writer(head.desk_id, None, numbers_receipts=True)


def test_a_journal_starts_from_the_organisation_and_the_desk(house: House) -> None:
    desk = house.desks["PDM"]
    found = rows(desk, "SELECT id, desk_id, epoch, head_seq, head_hash FROM origin WHERE status = 'own'")
    start = chain.genesis(house.head_office.identity.organisation_id, desk.desk_id)
    assert found == [(desk.desk_id, desk.desk_id, 0, 0, start)]


def test_somebody_else_is_at_the_desk(desk: Desk) -> None:
    counselor = ids.new()
    other = with_counselor(desk, counselor, "C7")
    assert (other.counselor_id, other.counselor_code) == (counselor, "C7")
    assert other.writer == Writer(desk.desk_id, counselor, numbers_receipts=False)
    assert desk.counselor_id is None
    assert with_counselor(other, None).counselor_code == ""
    with pytest.raises(FrozenInstanceError):
        other.counselor_id = None  # type: ignore[misc]


def test_times_are_counted_in_the_organisations_zone(tmp_path: Path) -> None:
    try:
        desk = init_head_office(tmp_path, "Cayenne", COUNTS_FROM, timezone="America/Cayenne")
        assert str(clock.zone()) == "America/Cayenne"
        clock.use_zone("Europe/Paris")
        desk.database.close()
        open_desk(tmp_path).database.close()
        assert str(clock.zone()) == "America/Cayenne"
    finally:
        clock.use_zone("Europe/Paris")


def missing(folder: Path) -> None:
    shutil.rmtree(folder)


def empty(folder: Path) -> None:
    missing(folder)
    folder.mkdir()


def zero_bytes(folder: Path) -> None:
    missing(folder)
    folder.mkdir()
    (folder / paths.DATABASE).touch()


def interrupted(folder: Path) -> None:
    connection = sqlite.connect(folder / paths.DATABASE)
    connection.execute("DELETE FROM identity")
    connection.close()


def a_file(folder: Path) -> None:
    missing(folder)
    folder.write_text("a file stands where the folder would be")


def no_database(folder: Path) -> None:
    (folder / paths.DATABASE).write_text("Bonjour ! " * 1000)


def damaged(folder: Path) -> None:
    data = bytearray((folder / paths.DATABASE).read_bytes())
    data[100:4096] = b"\xa5" * 3996
    (folder / paths.DATABASE).write_bytes(data)


def half(folder: Path) -> None:
    path = folder / paths.DATABASE
    path.write_bytes(path.read_bytes()[: 4096 * 3])


def no_settings(folder: Path) -> None:
    (folder / paths.SETTINGS).write_text("mailbox = [")


BAD: dict[str, tuple[Callable[[Path], None], type[BitdeskError], str]] = {
    "missing": (missing, NotSetUpError, "There is no desk in"),
    "empty": (empty, NotSetUpError, "There is no desk in"),
    "zero bytes": (zero_bytes, NotSetUpError, "There is no desk in"),
    "interrupted": (interrupted, NotSetUpError, "was interrupted"),
    "a file": (a_file, OutageError, "cannot be used"),
    "no database": (no_database, RuleError, "not a bitdesk file"),
    "damaged": (damaged, RuleError, "is damaged"),
    "half": (half, RuleError, "is damaged"),
    "settings": (no_settings, RuleError, "settings file"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_folder_that_cannot_be_opened_says_why(desk: Desk, name: str) -> None:
    spoil, error, words = BAD[name]
    desk.database.close()
    spoil(desk.data_dir)
    with pytest.raises(error, match=words):
        open_desk(desk.data_dir)


def test_a_file_of_a_newer_program_is_opened_to_read(desk: Desk) -> None:
    counting.record(desk, 4)
    desk.database.close()
    change(desk, "UPDATE alembic_version SET version_num = '0042'", "ALTER TABLE visit ADD COLUMN later TEXT")
    before = {path.name: path.read_bytes() for path in desk.data_dir.iterdir() if path.is_file()}
    opened = open_desk(desk.data_dir)
    assert opened.read_only
    assert (opened.office_code, opened.address) == ("PDM", desk.address)
    assert today(opened).visitors == 4
    with pytest.raises(OutageError, match="a newer bitdesk wrote it"):
        counting.record(opened, 2)
    opened.database.close()
    assert {path.name: path.read_bytes() for path in desk.data_dir.iterdir() if path.is_file()} == before
    assert not open_desk(change_back(desk)).read_only


def change_back(desk: Desk) -> Path:
    change(desk, f"UPDATE alembic_version SET version_num = '{SCHEMA_VERSION:04d}'")
    return desk.data_dir


def test_a_folder_without_rights_is_an_outage(desk: Desk, refusing_folder: Path) -> None:
    desk.database.close()
    for name in (paths.DATABASE, paths.SETTINGS):
        shutil.copy(desk.data_dir / name, refusing_folder)
    open_desk(refusing_folder).database.close()
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be used"):
        open_desk(refusing_folder)
    open_desk(refusing_folder).database.close()


def test_a_folder_holds_one_desk(desk: Desk) -> None:
    before = rows(desk, "SELECT * FROM identity")
    with pytest.raises(RuleError, match=r"a desk in .* already"):
        init_head_office(desk.data_dir, "Another", COUNTS_FROM)
    assert rows(desk, "SELECT * FROM identity") == before


def test_a_place_that_can_hold_no_desk(tmp_path: Path, refusing_folder: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutageError, match="cannot be used"):
        init_head_office(tmp_path / "file" / "below", "Another", COUNTS_FROM)
    with refused(refusing_folder), pytest.raises(OutageError, match="cannot be used"):
        init_head_office(refusing_folder / "new", "Another", COUNTS_FROM)


def test_opening_leaves_the_settings_alone(desk: Desk) -> None:
    desk.database.close()
    settings.save(desk.data_dir, theme="dark")
    before = (desk.data_dir / paths.SETTINGS).read_bytes()
    opened = open_desk(desk.data_dir)
    opened.database.close()
    assert opened.settings.theme == "dark"
    assert (desk.data_dir / paths.SETTINGS).read_bytes() == before
