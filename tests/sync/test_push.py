"""Leaving batches: cut once, put once a mailbox, again after a day, and nothing that is acknowledged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bitdesk import clock, sync
from bitdesk.desk import Desk
from bitdesk.services import counting
from bitdesk.settings import Settings
from bitdesk.sync import batch, push
from bitdesk.sync.folder import FolderMailbox
from bitdesk.sync.mailbox import Mailbox
from builders import House
from faults.children import moment
from faults.worlds import assert_quiet, leave_batches, rows, settle, words

DAY_MS = 24 * 3600 * 1000


def test_a_batch_is_put_once(house: House, head: Desk, desk: Desk) -> None:
    counting.record(desk, 2, at=moment(1))
    (path,) = leave_batches(house, desk)
    path.unlink()
    sync.exchange(desk)
    assert not path.exists()


@pytest.mark.parametrize("days", [1, -2, 400])
def test_a_batch_is_put_again_after_a_day(house: House, desk: Desk, days: int) -> None:
    counting.record(desk, 2, at=moment(1))
    (path,) = leave_batches(house, desk)
    data = path.read_bytes()
    path.unlink()
    later = clock.now_ms() + days * DAY_MS + 1
    with clock.use(lambda: later):
        sync.exchange(desk)
        assert path.read_bytes() == data
        path.unlink()
        sync.exchange(desk)
        assert not path.exists()


def test_a_batch_is_put_into_a_new_mailbox(house: House, head: Desk, desk: Desk, tmp_path: Path) -> None:
    counting.record(desk, 2, at=moment(1))
    (path,) = leave_batches(house, desk)
    FolderMailbox.create(tmp_path / "key", desk.identity.organisation_id, "Cévennes")
    moved = replace(desk, settings=Settings(mailbox=str(tmp_path / "key")))
    assert sync.exchange(moved).waiting == 2
    assert (tmp_path / "key" / head.address / path.name).read_bytes() == path.read_bytes()


def test_batches_arrive_whatever_the_sizes(
    house: House, head: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for size in (1, 3, 20_000):
        monkeypatch.setattr(batch, "ENTRIES", size)
        for number in range(7):
            counting.record(desk, size % 90 + 1, at=moment(size + number))
        sync.exchange(desk)
    settle(house)
    assert rows(head, "SELECT count(*) FROM visit") == [(21,)]
    assert_quiet(house)


def test_a_backlog_is_cut_a_batch_a_transaction(desk: Desk, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The counter can write between two batches, however many there are."""
    monkeypatch.setattr(batch, "ENTRIES", 5)
    for number in range(20):
        counting.record(desk, 1, at=moment(number))
    for number in range(3):
        assert push._cut_one(desk)
        counting.record(desk, 9, at=moment(100 + number))
    push.push(desk, mailbox)
    assert len(rows(desk, "SELECT name FROM outgoing")) > 4
    assert words(desk) == (0, 24, 0)
