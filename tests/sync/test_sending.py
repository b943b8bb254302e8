"""A file that a newer program wrote is sent from, and nothing is written into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bitdesk import sync
from bitdesk.desk import Desk, open_desk
from bitdesk.errors import OutageError
from bitdesk.services import counting
from bitdesk.sync import batch, push, sending
from bitdesk.sync.mailbox import Mailbox
from bitdesk.values import SCHEMA_VERSION
from builders import House
from evidence import change
from faults.children import moment
from faults.worlds import assert_quiet, assert_sound, mail, rows, settle

PARTIES = 9


@pytest.fixture
def newer(house: House, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk that counted with a newer program and is opened by this one; three of its entries are merged."""
    monkeypatch.setattr(batch, "ENTRIES", 3)
    counting.record(desk, 1, at=moment(0))
    settle(house)
    for number in range(1, PARTIES):
        counting.record(desk, 1 + number, at=moment(number))
    desk.database.close()
    change(desk, "UPDATE alembic_version SET version_num = '0099'")
    opened = open_desk(desk.data_dir)
    yield opened
    opened.database.close()


def files(desk: Desk) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in desk.data_dir.iterdir() if path.suffix != ".db-shm"}


def upgrade(house: House, newer: Desk) -> Desk:
    """Open the file by the program that wrote it."""
    newer.database.close()
    change(newer, f"UPDATE alembic_version SET version_num = '{SCHEMA_VERSION:04d}'")
    house.desks["PDM"] = open_desk(newer.data_dir)
    return house.desks["PDM"]


def test_everything_arrives_and_nothing_is_written(house: House, head: Desk, newer: Desk) -> None:
    assert newer.read_only
    before = files(newer)
    said: list[tuple[int, int]] = []
    state = sync.exchange(newer, progress=lambda done, total: said.append((done, total)))
    assert (state.to_send, state.waiting, state.merged) == (0, PARTIES - 1, 2)
    assert said == [(0, 8), (3, 8), (6, 8), (8, 8)]
    assert files(newer) == before
    result = sync.merge_all(head)
    assert (result.entries, result.refused, result.waiting) == (PARTIES - 1, (), ())
    assert rows(head, "SELECT count(*), sum(party_size) FROM visit") == [(PARTIES, sum(range(1, PARTIES + 1)))]
    assert rows(head, "SELECT contact_at IS NOT NULL FROM correspondent WHERE desk_id = ?", newer.desk_id) == [(1,)]


def test_sending_again_is_harmless_and_so_is_the_upgrade(house: House, head: Desk, newer: Desk) -> None:
    sync.exchange(newer)
    first = {path.name for path in mail(house, head.address)}
    sync.exchange(newer)
    assert {path.name for path in mail(house, head.address)} == first, "the same entries have the same names"
    sync.merge_all(head)
    sync.exchange(newer)
    assert sync.merge_all(head).entries == 0
    desk = upgrade(house, newer)
    counting.record(desk, 50, at=moment(100))
    settle(house)
    assert rows(head, "SELECT count(*) FROM visit") == [(PARTIES + 1,)]
    assert_sound(head)
    assert_quiet(house)


def test_batches_that_the_newer_program_cut_are_left_as_they_are(
    house: House, head: Desk, desk: Desk, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "ENTRIES", 4)
    for number in range(6):
        counting.record(desk, 1 + number, at=moment(number))
    assert push._cut_one(desk)
    ((name, data),) = rows(desk, "SELECT name, data FROM outgoing")
    desk.database.close()
    change(desk, "UPDATE alembic_version SET version_num = '0099'")
    monkeypatch.setattr(batch, "ENTRIES", 20_000)
    opened = open_desk(desk.data_dir)
    assert sending.send_unchanged(opened, mailbox) == 2
    left = {path.name: path.read_bytes() for path in mail(house, head.address)}
    assert left[name] == data
    opened.database.close()
    sync.merge_all(head)
    assert rows(head, "SELECT count(*) FROM visit") == [(6,)]


def test_somebody_cancels_and_the_next_contact_sends_the_rest(house: House, head: Desk, newer: Desk) -> None:
    asked: list[int] = []
    state = sync.exchange(
        newer, cancelled=lambda: len(asked) > 0, progress=lambda done, total: asked.append(done) if done else None
    )
    assert state.to_send == PARTIES - 1, "what is not known to be there is still to send"
    assert sync.merge_all(head).entries == 3
    sync.exchange(newer)
    assert sync.merge_all(head).entries == PARTIES - 1 - 3


def test_a_mailbox_that_is_gone_is_said_and_nothing_is_noted(house: House, newer: Desk) -> None:
    before = files(newer)
    house.mailbox.rename(house.mailbox.with_name("away"))
    with pytest.raises(OutageError, match="is not there"):
        sync.exchange(newer)
    assert files(newer) == before


def test_a_dead_laptops_newer_file_is_merged_all_the_same(head: Desk, newer: Desk, tmp_path: Path) -> None:
    newer.database.close()
    result = sync.merge_files(head, [newer.database.path])
    assert (result.entries, result.refused) == (PARTIES - 1, ())
