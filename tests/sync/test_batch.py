from __future__ import annotations

from itertools import pairwise

import pytest

from bitdesk import ids
from bitdesk.desk import Desk
from bitdesk.errors import RefusedError
from bitdesk.journal import branches, chain
from bitdesk.journal.chain import Entry
from bitdesk.journal.verify import read
from bitdesk.models import Topic
from bitdesk.services import counting
from bitdesk.sync import batch
from bitdesk.sync.envelope import Batch, unseal
from faults.children import moment


def cut(desk: Desk, after: int = 0, until: int | None = None) -> list[tuple[Batch, bytes]]:
    with desk.database.reading() as connection:
        own = branches.own(connection)
        return list(batch.cut(connection, desk, own, after, until or own.head_seq, desk.identity.head_office_address))


def journal(desk: Desk) -> list[Entry]:
    with desk.database.reading() as connection:
        return [entry._replace(last_of_txn=bool(entry.last_of_txn)) for entry in read(connection, desk.desk_id)]


def opened(data: bytes) -> list[Entry]:
    header, body = unseal(data)
    assert isinstance(header, Batch)
    return batch.entries(header, body)


@pytest.fixture
def counted(desk: Desk) -> Desk:
    """A desk with eleven entries: the first transaction has two."""
    for number in range(10):
        counting.record(desk, 1 + number, at=moment(number))
    return desk


def test_nothing_to_send_is_no_batch(desk: Desk) -> None:
    assert cut(desk, until=0) == []


def test_a_batch_holds_the_journal(counted: Desk) -> None:
    ((header, data),) = cut(counted)
    assert opened(data) == journal(counted)
    assert (header.first, header.last) == (1, 11)
    assert header.hash_before == chain.genesis(counted.identity.organisation_id, counted.desk_id).hex()
    assert header.hash_after == journal(counted)[-1].hash.hex()


def test_its_name_says_what_is_in_it(counted: Desk) -> None:
    ((header, _),) = cut(counted)
    origin = ids.to_text(counted.desk_id)
    assert batch.name(header) == f"{origin}-1-11-{header.hash_after[:8]}"


@pytest.mark.parametrize("entries", range(1, 13))
def test_transactions_are_whole_at_every_size(counted: Desk, entries: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "ENTRIES", entries)
    batches = cut(counted)
    assert [entry for _, data in batches for entry in opened(data)] == journal(counted)
    assert all(opened(data)[-1].last_of_txn for _, data in batches)
    assert all(len(opened(data)) <= max(entries, 2) for _, data in batches)
    for (one, _), (following, _) in pairwise(batches):
        assert (following.first, following.hash_before) == (one.last + 1, one.hash_after)


def test_a_transaction_larger_than_a_batch_is_one_batch(head: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "ENTRIES", 3)
    with head.write() as session:
        session.add_all([Topic(code=f"t{n}", label_fr="", label_en="", rank=n) for n in range(8)])
    sizes = [header.last - header.first + 1 for header, _ in cut(head)]
    assert sizes[-1] == 8
    assert max(sizes[:-1]) <= 3


def test_cutting_goes_on_behind_what_is_merged(counted: Desk) -> None:
    ((header, data),) = cut(counted, after=5)
    assert (header.first, header.last) == (6, 11)
    assert header.hash_before == journal(counted)[4].hash.hex()
    assert opened(data) == journal(counted)[5:]


def test_the_same_entries_have_the_same_name_again(counted: Desk) -> None:
    assert [batch.name(header) for header, _ in cut(counted)] == [batch.name(header) for header, _ in cut(counted)]


def test_an_erased_payload_is_not_accepted_yet(counted: Desk) -> None:
    with counted.database.writing(()) as connection:
        connection.execute("UPDATE journal SET salt = NULL, payload = NULL WHERE seq = 3")
    ((_, data),) = cut(counted)
    with pytest.raises(RefusedError, match="payload in it is missing"):
        opened(data)
