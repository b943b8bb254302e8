from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard

from bitdesk import clock, sync
from bitdesk.desk import Desk
from bitdesk.errors import OutageError, RuleError
from bitdesk.services import counting, organisation
from bitdesk.settings import Settings
from bitdesk.sync import batch, envelope, pull, push
from bitdesk.sync.folder import FolderMailbox
from bitdesk.sync.mailbox import Mailbox, open_mailbox
from builders import House, make_house
from faults.children import moment
from faults.worlds import assert_quiet, contents, differing, leave_batches, mail, rows, settle, tables

DAY_MS = 24 * 3600 * 1000
LOST = 1_000


def words(desk: Desk) -> tuple[int, int, int]:
    state = sync.state(desk)
    return state.to_send, state.waiting, state.merged


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


def lose(house: House, desk: Desk) -> int:
    lost = mail(house, desk.address)
    for path in lost:
        path.unlink()
    return len(lost)


def test_a_lost_delivery_is_asked_again(house: House, head: Desk, desk: Desk) -> None:
    sync.exchange(desk)
    organisation.add_topic(head, "lost", "Sujet", "Topic")
    sync.merge_all(head)
    assert lose(house, desk) == 1
    organisation.add_topic(head, "next", "Sujet", "Topic")
    sync.exchange(desk)
    sync.merge_all(head)
    sync.exchange(desk)
    assert ("next",) not in rows(desk, "SELECT code FROM topic"), "what follows waits for what is missing"
    settle(house)
    assert tables(desk)["topic"] == tables(head)["topic"]
    assert_quiet(house)


def test_a_thousand_lost_deliveries(house: House, head: Desk, desk: Desk) -> None:
    sync.exchange(desk)
    for number in range(LOST):
        organisation.add_topic(head, f"topic{number}", "Sujet", "Topic")
        if number % 10 == 0:
            counting.record(desk, 1, at=moment(number))
            sync.exchange(desk)
        sync.merge_all(head)
        assert lose(house, desk) >= 1
    settle(house)
    assert tables(desk)["topic"] == tables(head)["topic"]
    assert rows(head, "SELECT count(*) FROM visit") == [(LOST // 10,)]
    assert_quiet(house)


def test_a_damaged_delivery_is_replaced_and_removed(house: House, head: Desk, desk: Desk) -> None:
    sync.exchange(desk)
    organisation.add_topic(head, "new", "Sujet", "Topic")
    sync.merge_all(head)
    (path,) = mail(house, desk.address)
    path.write_bytes(path.read_bytes()[:-1])
    sync.exchange(desk)
    assert path.exists(), "it may still be on its way"
    settle(house)
    assert ("new",) in rows(desk, "SELECT code FROM topic")
    assert mail(house, desk.address) == [], "what replaced it has been taken: it is of no use any more"
    assert_quiet(house)


def test_deliveries_in_any_order(house: House, head: Desk, desk: Desk) -> None:
    sync.exchange(desk)
    for number in range(3):
        organisation.add_topic(head, f"topic{number}", "Sujet", "Topic")
        sync.merge_all(head)
    paths = mail(house, desk.address)
    waiting = {path: path.read_bytes() for path in paths}
    assert len(waiting) == 3
    for path in paths:
        path.unlink()
    for path in reversed(paths):
        path.write_bytes(waiting[path])
        pull.pull(desk, open_mailbox(desk))
    assert tables(desk)["topic"] == tables(head)["topic"]


def acknowledgement(house: House, head: Desk, desk: Desk) -> tuple[Path, envelope.Delivery, bytes]:
    counting.record(desk, 2, at=moment(1))
    sync.exchange(desk)
    sync.merge_all(head)
    (path,) = mail(house, desk.address)
    header, body = envelope.unseal(path.read_bytes())
    assert isinstance(header, envelope.Delivery)
    return path, header, zstandard.decompress(body) if body else b""


LIES: list[dict[str, Any]] = [
    {"hash": "0" * 64}, {"seq": 2**40}, {"seq": 1}, {"desk": "0" * 32}, {"seq": 0, "hash": "0" * 64},
]  # fmt: skip
OLDER_LIES: list[dict[str, Any]] = [
    {"ack_hash": "0" * 64}, {"ack_hash": None}, {"ack_seq": 2**40}, {"ack_seq": 1},
]  # fmt: skip
"""A head office of the first version acknowledges without naming the journals."""


def test_an_acknowledgement_with_another_hash_lets_nothing_go(house: House, head: Desk, desk: Desk) -> None:
    path, header, body = acknowledgement(house, head, desk)
    named = [{"branches": tuple(msgspec.structs.replace(branch, **lie) for branch in header.branches)} for lie in LIES]
    older = [{"branches": ()} | lie for lie in OLDER_LIES]
    for lie in named + older:
        path.write_bytes(envelope.seal(msgspec.structs.replace(header, **lie), body))
        pull.pull(desk, open_mailbox(desk))
        assert words(desk)[2] == 0
        assert rows(desk, "SELECT count(*) FROM outgoing") == [(1,)]
        with desk.database.writing(()) as connection:
            connection.execute("UPDATE identity SET ack_counter = 0")


STRANGE = [
    {"organisation": "0" * 32}, {"sender": "0" * 32 + "-00000000"}, {"recipient": "0" * 32 + "-00000000"},
]  # fmt: skip


@pytest.mark.parametrize("strange", STRANGE, ids=lambda strange: next(iter(strange)))
def test_a_delivery_that_is_not_ours_changes_nothing(
    house: House, head: Desk, desk: Desk, strange: dict[str, str]
) -> None:
    path, header, body = acknowledgement(house, head, desk)
    before = contents(desk)
    path.write_bytes(envelope.seal(msgspec.structs.replace(header, **strange), body))
    assert pull.pull(desk, open_mailbox(desk)).asks_again
    assert differing(contents(desk), before) == []
    assert words(desk) == (0, 2, 0)
    assert path.exists()


def test_a_delivery_that_is_replayed_changes_nothing(house: House, head: Desk, desk: Desk) -> None:
    path, _, _ = acknowledgement(house, head, desk)
    data = path.read_bytes()
    settle(house)
    before = rows(desk, "SELECT * FROM identity")
    path.with_name("replayed").write_bytes(data)
    pull.pull(desk, open_mailbox(desk))
    assert rows(desk, "SELECT * FROM identity") == before
    assert mail(house, desk.address) == []


def test_a_delivery_of_an_unknown_epoch_begins_at_the_beginning(house: House, head: Desk, desk: Desk) -> None:
    """A delivery that does not begin at 0 would leave out all that came before it."""
    path, header, body = acknowledgement(house, head, desk)
    before = rows(desk, "SELECT feed_epoch, feed_cursor FROM identity")
    assert header.after > 0
    path.write_bytes(envelope.seal(msgspec.structs.replace(header, feed_epoch="0" * 32), body))
    assert pull.pull(desk, open_mailbox(desk)).asks_again
    assert rows(desk, "SELECT feed_epoch, feed_cursor FROM identity") == before


def test_a_batch_in_a_desks_mailbox_is_refused(house: House, head: Desk, desk: Desk) -> None:
    counting.record(desk, 2, at=moment(1))
    (path,) = leave_batches(house, desk)
    (house.mailbox / desk.address).mkdir()
    (house.mailbox / desk.address / path.name).write_bytes(path.read_bytes())
    assert pull.pull(desk, open_mailbox(desk)).asks_again
    assert words(desk) == (0, 2, 0)


def test_a_stranger_with_our_name(house: House, head: Desk, desk: Desk, tmp_path: Path) -> None:
    """Another organisation's head office answers: its hashes are not ours."""
    other = make_house(tmp_path / "other", "PDM")
    _, theirs, body = acknowledgement(other, other.head_office, other.desks["PDM"])
    counting.record(desk, 2, at=moment(1))
    sync.exchange(desk)
    forged = msgspec.structs.replace(
        theirs, organisation=desk.identity.organisation_id.hex(), sender=head.address, recipient=desk.address,
        ack_origin=desk.desk_id.hex(), after=0,
    )  # fmt: skip
    (house.mailbox / desk.address).mkdir(exist_ok=True)
    (house.mailbox / desk.address / "forged").write_bytes(envelope.seal(forged, body))
    pull.pull(desk, open_mailbox(desk))
    assert words(desk) == (0, 2, 0)
    other.close()
