"""What a stranger may leave in a mailbox or on a key: refused in a sentence, and nothing is changed or blocked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from zstandard import ZstdDecompressor

from bitdesk import files, sync
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import RefusedError, RuleError
from bitdesk.services import counting, organisation
from bitdesk.sync.envelope import Contact, FeedEntry, Setup, decode_rows, encode_rows, seal, unseal
from builders import House
from evidence import rows

Rows = list[Any]


@pytest.fixture
def setup(house: House, tmp_path: Path) -> Path:
    """The set-up file of one more desk."""
    path = tmp_path / "third.bitdesk"
    workstation_id = organisation.add_workstation(house.head_office, "PDM", "Third")
    sync.make_setup(house.head_office, workstation_id, path)
    return path


def altered(setup: Path, change: Callable[[Rows], Rows] = lambda rows: rows, **header: Any) -> Path:
    """Seal a set-up file again, as whoever has the program can."""
    known, body = unseal(setup.read_bytes())
    assert isinstance(known, Setup)
    plain = ZstdDecompressor().decompress(body)
    entries = change(msgspec.msgpack.decode(plain))
    setup.write_bytes(seal(msgspec.structs.replace(known, **header), encode_rows(entries)))
    return setup


def with_cell(place: int, value: Any) -> Callable[[Rows], Rows]:
    def change(entries: Rows) -> Rows:
        entries[0][place] = value
        return entries

    return change


@pytest.mark.parametrize(
    "header",
    [
        {"timezone": "Mars/Base"},
        {"timezone": "../../etc/passwd"},
        {"timezone": ""},
        {"counts_from": "always"},
        {"office": "0" * 32},
        {"desk": "0" * 32},
    ],
    ids=str,
)
def test_a_set_up_that_makes_no_sense_makes_no_desk(setup: Path, tmp_path: Path, header: dict[str, Any]) -> None:
    with pytest.raises(RuleError, match="not a set-up file that can be used"):
        sync.enrol(altered(setup, **header), tmp_path / "third")
    assert not (tmp_path / "third" / "bitdesk.db").exists()


@pytest.mark.parametrize(
    "change",
    [lambda entries: [], with_cell(2, 2**63), with_cell(9, 2**63), with_cell(11, None), with_cell(13, b"")],
    ids=["none", "number", "schema", "salt", "hash"],
)
def test_rows_that_make_no_sense_make_no_desk(setup: Path, tmp_path: Path, change: Callable[[Rows], Rows]) -> None:
    whole = setup.read_bytes()
    with pytest.raises(RuleError, match="not a set-up file that can be used"):
        sync.enrol(altered(setup, change), tmp_path / "third")
    setup.write_bytes(whole)
    sync.enrol(setup, tmp_path / "third").database.close()
    assert open_desk(tmp_path / "third").office_code == "PDM"


def test_a_number_that_no_table_holds_is_refused_before_it_reaches_one(setup: Path) -> None:
    header, body = unseal(altered(setup, with_cell(2, 2**63)).read_bytes())
    with pytest.raises(RefusedError, match="cannot be understood"):
        decode_rows(header, body, FeedEntry)


def test_a_clock_beyond_all_time_does_not_stop_a_merge(house: House, desk: Desk) -> None:
    counting.record(desk, 3)
    sync.exchange(desk)
    mail = house.mailbox / house.head_office.address
    contact = mail / f"contact-{desk.address}"
    header, _body = unseal(contact.read_bytes())
    assert isinstance(header, Contact)
    contact.write_bytes(seal(msgspec.structs.replace(header, at_ms=2**64)))
    result = sync.merge_all(house.head_office)
    assert [refusal.name for refusal in result.refused] == [contact.name]
    assert result.batches == 1


@pytest.mark.parametrize("target", ["/proc/self/mem", "/etc/hostname"])
def test_a_link_in_the_mailbox_is_not_followed(house: House, desk: Desk, target: str) -> None:
    counting.record(desk, 3)
    sync.exchange(desk)
    (house.mailbox / house.head_office.address / f"{'0' * 32}-1-2-aaaaaaaa").symlink_to(target)
    result = sync.merge_all(house.head_office)
    assert (result.batches, result.refused) == (1, ())


def test_a_link_under_the_temporary_name_is_not_written_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("kept")
    monkeypatch.setattr("os.getpid", lambda: 7)
    (tmp_path / ".letter.7.tmp").symlink_to(victim)
    files.write_whole(tmp_path / "letter", b"new")
    assert victim.read_text() == "kept"
    assert (tmp_path / "letter").read_bytes() == b"new"
    assert not (tmp_path / "letter").is_symlink()


def test_the_head_offices_file_never_counts(house: House) -> None:
    with pytest.raises(RuleError, match="The head office counts nobody"):
        counting.record(house.head_office, 2)
    assert rows(house.head_office, "SELECT count(*) FROM visit") == [(0,)]
