"""Taking the mail: what is missing is asked again, what is strange changes nothing, what is a copy's is left to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zstandard

from bitdesk import sync
from bitdesk.desk import Desk
from bitdesk.services import counting, organisation
from bitdesk.sync import envelope, pull
from bitdesk.sync.mailbox import open_mailbox
from builders import House, make_house
from faults.accidents import copied, opened_copy, restored
from faults.children import moment
from faults.worlds import assert_quiet, contents, differing, leave_batches, mail, rows, settle, tables, words

LOST = 1_000


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


def answer(house: House, head: Desk, desk: Desk) -> tuple[Path, envelope.Delivery]:
    """Let a desk be in contact, and return what the head office leaves for it."""
    sync.exchange(desk)
    sync.merge_all(head)
    path = mail(house, pull.own_address(desk))[-1]
    header, _ = envelope.unseal(path.read_bytes())
    assert isinstance(header, envelope.Delivery)
    return path, header


STRANGE_WORDS: dict[str, Callable[[envelope.Delivery], dict[str, Any]]] = {
    "head": lambda header: {"answers": (msgspec.structs.replace(header.answers[0], seq=7, hash="0" * 64),)},
    "branch": lambda header: {"answers": (*header.answers, envelope.Claim("0" * 32, 7, "0" * 64))},
    "cursor": lambda header: {"answers_cursor": header.until + 1},
    "epoch": lambda header: {"feed_epoch": "0" * 32},
}
"""What this file never said: another head, a branch that it does not hold, more of the feed, another epoch."""


@pytest.mark.parametrize("strange", STRANGE_WORDS)
def test_what_answers_another_copy_is_left_to_it(house: House, head: Desk, desk: Desk, strange: str) -> None:
    settle(house)
    counting.record(desk, 2, at=moment(1))
    path, header = answer(house, head, desk)
    before, address = contents(desk), pull.own_address(desk)
    path.write_bytes(envelope.seal(msgspec.structs.replace(header, **STRANGE_WORDS[strange](header))))
    assert pull.pull(desk, open_mailbox(desk)).asks_again
    assert path.exists()
    assert differing(contents(desk), before) == []
    assert pull.own_address(desk) != address, "a copy reads that mail: this file takes another address"
    settle(house)
    assert words(desk) == (0, 0, 2)


def test_two_copies_that_write_nothing_share_their_mail(house: House, head: Desk, desk: Desk, tmp_path: Path) -> None:
    """Nothing tells them apart yet; neither may keep the other from its mail."""
    settle(house)
    opened_copy(house, "PDM", "twin")
    counting.record(house.desks["PDM-1"], 4, at=moment(1))
    organisation.add_topic(head, "new", "Sujet", "Topic")
    settle(house, rounds=6)
    for copy in (desk, house.desks["TWIN"]):
        assert tables(copy)["topic"] == tables(head)["topic"]
        assert tables(copy)["visit"] == tables(head)["visit"]
    assert_quiet(house)


def test_what_follows_another_past_is_not_taken_and_the_head_office_learns_it(
    house: House, head: Desk, desk: Desk, tmp_path: Path
) -> None:
    """The head office was restored, and goes on as if this desk had heard nothing since."""
    settle(house)
    sync.merge_all(head)
    backup = copied(head, tmp_path / "backup")
    organisation.add_topic(head, "old", "Sujet", "Topic")
    sync.merge_all(head)
    old = {path: path.read_bytes() for path in mail(house, desk.address)}
    head = restored(house, "", backup)
    organisation.add_topic(head, "new", "Sujet", "Topic")
    organisation.add_topic(head, "newer", "Sujet", "Topic")
    for path in mail(house, desk.address):
        path.unlink()
    for path, data in old.items():
        path.write_bytes(data)
    pull.pull(desk, open_mailbox(desk))
    assert ("old",) in rows(desk, "SELECT code FROM topic")
    ((epoch, cursor),) = rows(head, "SELECT ack_epoch, receipts FROM identity")
    follows = serve_from(house, head, desk, cursor - 1)
    assert pull.pull(desk, open_mailbox(desk)).asks_again
    assert not follows.exists()
    assert ("newer",) not in rows(desk, "SELECT code FROM topic")
    settle(house, rounds=6)
    assert rows(head, "SELECT ack_epoch FROM identity") != [(epoch,)]
    assert tables(desk)["topic"] == tables(head)["topic"]
    assert {("old",), ("new",), ("newer",)} <= set(rows(head, "SELECT code FROM topic"))


def serve_from(house: House, head: Desk, desk: Desk, cursor: int) -> Path:
    """Let the head office serve a desk as if it had been served up to a receipt."""
    with head.database.writing(()) as connection:
        connection.execute("UPDATE correspondent SET served_cursor = ? WHERE address = ?", (cursor, desk.address))
        connection.execute("UPDATE identity SET ack_counter = ack_counter + 50")
    sync.merge_all(head)
    return mail(house, desk.address)[-1]


def test_what_was_scanned_already_moves_nothing_back(house: House, head: Desk, desk: Desk) -> None:
    settle(house)
    organisation.add_topic(head, "new", "Sujet", "Topic")
    settle(house)
    sync.merge_all(head)
    before = rows(desk, "SELECT feed_cursor, feed_mark FROM identity")
    serve_from(house, head, desk, 3)
    mail_ = pull.pull(desk, open_mailbox(desk))
    assert rows(desk, "SELECT feed_cursor, feed_mark FROM identity") == before
    assert not mail_.asks_again
    assert_quiet(house)
