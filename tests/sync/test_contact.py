from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bitdesk import clock, sync
from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import counting
from bitdesk.settings import Settings
from bitdesk.sync import batch
from bitdesk.sync.folder import FolderMailbox
from builders import House
from faults.children import moment
from faults.worlds import assert_quiet, rows, settle, words


def test_the_three_words(house: House, head: Desk, desk: Desk) -> None:
    assert words(desk) == (0, 0, 0)
    counting.record(desk, 2, at=moment(1))
    assert words(desk) == (2, 0, 0)
    sync.exchange(desk)
    assert words(desk) == (0, 2, 0)
    counting.record(desk, 2, at=moment(2))
    assert words(desk) == (1, 2, 0)
    sync.merge_all(head)
    assert words(desk) == (1, 2, 0)
    sync.exchange(desk)
    assert words(desk) == (0, 1, 2)
    settle(house)
    assert words(desk) == (0, 0, 3)


def test_the_last_contact_is_the_head_offices_answer(head: Desk, desk: Desk) -> None:
    sync.exchange(desk)
    assert sync.state(desk).last_contact_at is None
    sync.merge_all(head)
    answered = clock.now_ms() + 5_000
    with clock.use(lambda: answered):
        assert sync.exchange(desk).last_contact_at == answered


def test_the_head_office_does_not_send(head: Desk) -> None:
    with pytest.raises(RuleError, match="The head office merges"):
        sync.exchange(head)


def test_a_problem_is_kept_until_a_contact_goes_well(house: House, desk: Desk) -> None:
    away = house.mailbox.rename(house.mailbox.with_name("away"))
    with pytest.raises(OutageError, match="is not there"):
        sync.exchange(desk)
    problem = sync.state(desk).problem
    assert problem is not None
    assert str(house.mailbox) in str(problem)
    away.rename(house.mailbox)
    assert sync.exchange(desk).problem is None


def test_a_mailbox_that_vanishes_during_a_contact(
    house: House, head: Desk, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "ENTRIES", 3)
    for number in range(9):
        counting.record(desk, 1 + number, at=moment(number))
    away = house.mailbox.with_name("away")

    def pull_out(done: int, total: int) -> None:
        if done >= 3 and not away.exists():
            house.mailbox.rename(away)

    with pytest.raises(OutageError, match="does not answer"):
        sync.exchange(desk, progress=pull_out)
    assert not house.mailbox.exists(), "nothing is made where the key was"
    counting.record(desk, 50, at=moment(50))
    away.rename(house.mailbox)
    settle(house)
    assert rows(head, "SELECT * FROM visit ORDER BY id") == rows(desk, "SELECT * FROM visit ORDER BY id")
    assert_quiet(house)


def test_another_organisations_mailbox_gets_nothing(desk: Desk, tmp_path: Path) -> None:
    counting.record(desk, 2, at=moment(1))
    FolderMailbox.create(tmp_path / "theirs", b"\x01" * 16, "Gorges du Tarn")
    before = sorted((tmp_path / "theirs").rglob("*"))
    with pytest.raises(RuleError, match="Gorges du Tarn"):
        sync.exchange(replace(desk, settings=Settings(mailbox=str(tmp_path / "theirs"))))
    assert sorted((tmp_path / "theirs").rglob("*")) == before
    assert words(desk) == (2, 0, 0)
