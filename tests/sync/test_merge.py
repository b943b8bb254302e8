from __future__ import annotations

import pytest

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import counting
from bitdesk.sync import batch
from bitdesk.sync.folder import FolderMailbox
from builders import House
from faults.children import moment
from faults.worlds import mail, rows


def test_a_merge_tells_what_it_did(house: House, head: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "ENTRIES", 4)
    for number in range(6):
        counting.record(desk, 1, at=moment(number))
    sync.exchange(desk)
    said: list[tuple[int, int]] = []
    result = sync.merge_all(head, progress=lambda done, total: said.append((done, total)))
    assert (result.batches, result.entries, result.waiting, result.refused, result.held) == (2, 7, (), (), 0)
    assert said == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert mail(house, head.address) == []


def test_a_merge_that_is_stopped_goes_on_the_next_time(head: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "ENTRIES", 2)
    for number in range(6):
        counting.record(desk, 1, at=moment(number))
    sync.exchange(desk)
    answers = iter([False, False, True])
    assert sync.merge_all(head, cancelled=lambda: next(answers)).batches == 2
    assert sync.merge_all(head).batches == 2
    assert rows(head, "SELECT count(*) FROM visit") == [(6,)]


def test_only_the_head_office_merges(desk: Desk) -> None:
    with pytest.raises(RuleError, match="Only the head office merges"):
        sync.merge_all(desk)


def test_what_is_not_for_the_head_office_is_refused_and_stays(house: House, head: Desk, desk: Desk) -> None:
    sync.exchange(desk)
    sync.merge_all(head)
    (answer,) = mail(house, desk.address)
    strays = {"a-delivery": answer.read_bytes(), "text": b"Bonjour"}
    for name, data in strays.items():
        (house.mailbox / head.address / name).write_bytes(data)
    result = sync.merge_all(head)
    assert {refusal.name for refusal in result.refused} == set(strays)
    assert {path.name for path in mail(house, head.address)} == set(strays)


def test_a_file_that_another_program_took_is_passed_over(
    house: House, head: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting.record(desk, 3, at=moment(3))
    sync.exchange(desk)
    honest = FolderMailbox.names
    monkeypatch.setattr(FolderMailbox, "names", lambda box, address: [*honest(box, address), "0-1-taken"])
    result = sync.merge_all(head)
    assert (result.batches, result.refused, result.waiting) == (1, (), ())


def test_a_mailbox_that_vanishes_during_a_merge(house: House, head: Desk, desk: Desk) -> None:
    counting.record(desk, 3, at=moment(3))
    sync.exchange(desk)
    away = house.mailbox.with_name("away")

    def pull_out(done: int, total: int) -> None:
        if done == 0:
            house.mailbox.rename(away)

    with pytest.raises(OutageError):
        sync.merge_all(head, progress=pull_out)
    assert rows(head, "SELECT count(*) FROM visit") == [(0,)]
    away.rename(house.mailbox)
    assert sync.merge_all(head).entries == 2
